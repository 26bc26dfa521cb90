"""What every venue answers when it is asked for a price."""

from dataclasses import dataclass

from gaib_wallet.domain.units import TokenAmount


@dataclass(frozen=True, slots=True)
class Quote:
    """What a payment would bring, all of it taken, and the gas that the exchange would use.

    Where a market is asked for its price of a target, `amount` is that payment.
    """

    amount: TokenAmount
    gas: int
