"""The curve of a stable pool of two or three coins, in the contract's own whole numbers.

Balances and D have 18 digits; `amp` is the pool's A times 100. Newton's steps end within one unit.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

_A_PRECISION = 100
_ROUNDS = 255
_HALVINGS = 80


@dataclass(frozen=True, slots=True)
class Curve:
    """A pool as it stands."""

    balances: tuple[int, ...]
    amp: int

    @property
    def price(self) -> Fraction:
        """Coin 0 for one coin 1, at the margin, before the fee."""
        return self.price_at(self.invariant)

    def price_at(self, total: int) -> Fraction:
        """The price, where D is already known to be `total`."""
        first, second, *_ = self.balances
        product, weight = self._product(total), Fraction(self._weight, _A_PRECISION)
        return (weight * second + product) * first / ((weight * first + product) * second)

    def towards(self, price: Fraction) -> tuple[int, int]:
        """What to pay in, of coin 0 and of coin 1 (one is zero), to move a pool of two there."""
        first, second = self.balances
        total = self.invariant
        low, high = 1, total * 2
        for _ in range(_HALVINGS):
            middle = (low + high) // 2
            if self._with(middle, total).price_at(total) < price:
                low = middle
            else:
                high = middle
        if high >= first:
            return high - first, 0
        return 0, max(self._with(high, total).balances[1] - second, 0)

    @property
    def invariant(self) -> int:
        """D: what the balances add up to at par."""
        count, total = len(self.balances), sum(self.balances)
        weight, whole = self._weight, total
        for _ in range(_ROUNDS):
            product = self._product(total)
            above = (weight * whole // _A_PRECISION + product * count) * total
            below = (weight - _A_PRECISION) * total // _A_PRECISION + (count + 1) * product
            closer = above // below
            if abs(closer - total) <= 1:
                return closer
            total = closer
        return total

    def balance(self, coin: int, total: int) -> int:
        """The balance of `coin` that belongs to the others where D is `total`."""
        count, weight = len(self.balances), self._weight
        others = [balance for i, balance in enumerate(self.balances) if i != coin]
        constant = total
        for balance in others:
            constant = constant * total // (balance * count)
        constant = constant * total * _A_PRECISION // (weight * count)
        linear = sum(others) + total * _A_PRECISION // weight
        found = total
        for _ in range(_ROUNDS):
            closer = (found**2 + constant) // (2 * found + linear - total)
            if abs(closer - found) <= 1:
                return closer
            found = closer
        return found

    def _with(self, first: int, total: int) -> "Curve":
        """A pool of two with this balance of coin 0, and the other that belongs to it."""
        moved = replace(self, balances=(first, 0))
        return replace(self, balances=(first, moved.balance(1, total)))

    def _product(self, total: int) -> int:
        """D to the power of one more than the coins, over the balances times their count."""
        product = total
        for balance in self.balances:
            product = product * total // (balance * len(self.balances))
        return product

    @property
    def _weight(self) -> int:
        return self.amp * len(self.balances)
