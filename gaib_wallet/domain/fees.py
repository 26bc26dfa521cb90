"""What a transaction can offer for its place in a block."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from gaib_wallet.domain.transactions import GasPrice
from gaib_wallet.domain.units import Bps

GAS_MARGIN: Final = Bps(12_500)
"""How much gas is allowed of what a rehearsal uses."""


class FeeLevel(Enum):
    """How long a person is ready to wait."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


FeeChoice = FeeLevel | GasPrice
"""A level, or a price of one's own, whose base is that of the head."""


@dataclass(frozen=True, slots=True)
class FeeOffers:
    """A price for each level, at one head; `usual_base` is the middle base fee of the last blocks.

    SLOW never offers more than NORMAL, nor NORMAL more than FAST.
    """

    slow: GasPrice
    normal: GasPrice
    fast: GasPrice
    usual_base: int

    def price(self, choice: FeeChoice) -> GasPrice:
        """What `choice` means at this head."""
        match choice:
            case FeeLevel.SLOW:
                return self.slow
            case FeeLevel.NORMAL:
                return self.normal
            case FeeLevel.FAST:
                return self.fast
            case _:
                return GasPrice(self.normal.base, choice.tip, choice.most)
