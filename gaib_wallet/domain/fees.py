"""What a transaction can offer for its place in a block, and what it costs."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from gaib_wallet.domain.units import ETH, Bps, Rounding, TokenAmount, divide

GAS_MARGIN: Final = Bps(12_500)
"""How much gas is allowed of what a rehearsal uses."""


@dataclass(frozen=True, slots=True)
class GasPrice:
    """Wei per gas: the head's base fee, the tip, and the most that will be paid in all."""

    base: int
    tip: int
    most: int

    def raised(self) -> "GasPrice":
        """The least at which nodes let another transaction take the place of one with this price.

        Both figures grow by an eighth, rounded up, and by at least 1 wei: nodes ask for a tenth.
        """
        tip, most = (one + max(1, divide(one, 8, Rounding.UP)) for one in (self.tip, self.most))
        return GasPrice(self.base, tip, most)

    def at_least(self, least: "GasPrice") -> "GasPrice":
        """This price, with neither figure under that of `least`."""
        return GasPrice(self.base, max(self.tip, least.tip), max(self.most, least.most))


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


@dataclass(frozen=True, slots=True)
class Fee:
    """What one transaction may cost: a bound on gas, a price for it, and what is expected."""

    gas_limit: int
    gas_expected: int
    price: GasPrice

    @property
    def most(self) -> TokenAmount:
        """The cap that is signed."""
        return TokenAmount(self.gas_limit * self.price.most, ETH)

    @property
    def expected(self) -> TokenAmount:
        """What it would cost in the next block."""
        return TokenAmount(self.gas_expected * (self.price.base + self.price.tip), ETH)
