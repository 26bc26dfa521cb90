"""What every venue answers when it is asked for a price."""

from dataclasses import dataclass

from gaib_wallet.domain.units import TokenAmount


@dataclass(frozen=True, slots=True)
class Quote:
    """What a payment would bring, all of it taken, and the gas that the exchange would use."""

    received: TokenAmount
    gas: int
