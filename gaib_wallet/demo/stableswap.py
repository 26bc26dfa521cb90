"""The curve of a stable pool of two coins, to find how much moves it to a price.

Balances and D have 18 digits; `weight` is the pool's A times two. Newton's steps are in whole
numbers and end within one unit.
"""

from dataclasses import dataclass
from fractions import Fraction

_ROUNDS = 255
_HALVINGS = 80


@dataclass(frozen=True, slots=True)
class Curve:
    """A pool as it stands: the balances of coin 0 and coin 1."""

    first: int
    second: int
    weight: int

    @property
    def price(self) -> Fraction:
        """Coin 0 for one coin 1, at the margin, before the fee."""
        return _price(self.first, self.second, self.weight, self.invariant)

    def towards(self, price: Fraction) -> tuple[int, int]:
        """What to pay in, of coin 0 and of coin 1 (one of them is zero), to move it to `price`."""
        total = self.invariant
        low, high = 1, total * 2
        for _ in range(_HALVINGS):
            middle = (low + high) // 2
            other = _other_side(middle, total, self.weight)
            if _price(middle, other, self.weight, total) < price:
                low = middle
            else:
                high = middle
        if high >= self.first:
            return high - self.first, 0
        return 0, max(_other_side(high, total, self.weight) - self.second, 0)

    @property
    def invariant(self) -> int:
        """D: what the balances add up to at par."""
        total = whole = self.first + self.second
        for _ in range(_ROUNDS):
            product = total**3 // (4 * self.first * self.second)
            above = (self.weight * whole + 2 * product) * total
            closer = above // ((self.weight - 1) * total + 3 * product)
            if abs(closer - total) <= 1:
                return closer
            total = closer
        return total


def _other_side(side: int, total: int, weight: int) -> int:
    constant = total**3 // (4 * side * weight)
    linear = side + total // weight
    other = total
    for _ in range(_ROUNDS):
        closer = (other**2 + constant) // (2 * other + linear - total)
        if abs(closer - other) <= 1:
            return closer
        other = closer
    return other


def _price(first: int, second: int, weight: int, total: int) -> Fraction:
    product = total**3 // (4 * first * second)
    return Fraction(
        (weight * second + product) * first,
        (weight * first + product) * second,
    )
