"""What every venue answers when it is asked for a price."""

from dataclasses import dataclass
from typing import Final

from gaib_wallet.chain.erc20 import MOST
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import UnexpectedReply

_MOST_GAS: Final = 2**40
"""More than any block has."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a payment would bring, all of it taken, and the gas that the exchange would use.

    Where a market is asked for its price of a target, `amount` is that payment. UnexpectedReply for
    more of either than there is.
    """

    amount: TokenAmount
    gas: int

    def __post_init__(self) -> None:
        if self.gas > _MOST_GAS or self.amount.raw > MOST:
            raise UnexpectedReply
