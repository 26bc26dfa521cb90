"""The arithmetic of a StableSwap-NG pool, to find what has to be paid for an exact amount.

The pool's own `get_dx` falls a little short, and its quotes leave off the hundredths of A with
which it trades. Here the least of all that the pool could pay is what counts: with A as it quotes
and as it trades, and with both ways of rounding D that such pools have.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gaib_wallet.errors import NoRoute, UnexpectedReply

A_PRECISION: Final = 100
_ONE: Final = 10**18
_WHOLE_FEE: Final = 10**10
_ROUNDS: Final = 255
_MOST: Final = 2**128


@dataclass(frozen=True, slots=True)
class StableSwap:
    """A pool at one block: base units, `rates` of each coin, A times 100, fees in 1e10ths.

    1e18 base units of a coin are its rate in `xp`, in which all coins have 18 digits.
    """

    balances: tuple[int, ...]
    rates: tuple[int, ...]
    amp: int
    fee: int
    multiplier: int

    def __post_init__(self) -> None:
        counts = {len(self.balances), len(self.rates)}
        is_possible = self.fee < _WHOLE_FEE and self.amp >= A_PRECISION and all(self.rates)
        if len(counts) != 1 or not is_possible:
            raise UnexpectedReply

    def dy(self, i: int, j: int, dx: int) -> int:
        """The least of coin `j` that `dx` of coin `i` would bring now.

        Raises:
            NoRoute: there is nothing in the pool.
            UnexpectedReply: figures that no such pool has.
        """
        return min(self._dy(i, j, dx, amp, total) for amp, total in self._curves())

    def dx(self, i: int, j: int, dy: int) -> int:
        """The least of coin `i` that brings at least `dy` of coin `j`.

        Raises:
            NoRoute: the pool has not that much.
            UnexpectedReply: figures that no such pool has.
        """
        if dy * self.rates[j] // _ONE >= self._scaled()[j]:
            raise NoRoute
        curves = self._curves()
        low, high = 0, max(1, dy * self.rates[j] // self.rates[i])

        def is_enough(dx: int) -> bool:
            return min(self._dy(i, j, dx, amp, total) for amp, total in curves) >= dy

        while not is_enough(high):
            low, high = high, high + max(high // 1_000, 1)
            low, high = (low, high) if is_enough(high) else (high, 2 * high)
            if high > _MOST:
                raise NoRoute
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if is_enough(middle) else (middle, high)
        return high

    def _curves(self) -> list[tuple[int, int]]:
        """A and D, in every way in which they may be taken."""
        xp = self._scaled()
        if not all(xp):
            raise NoRoute
        amps = {self.amp, self.amp // A_PRECISION * A_PRECISION}
        return [(amp, total) for amp in amps for total in set(_invariants(xp, amp))]

    def _scaled(self) -> tuple[int, ...]:
        pairs = zip(self.balances, self.rates, strict=True)
        return tuple(balance * rate // _ONE for balance, rate in pairs)

    def _dy(self, i: int, j: int, dx: int, amp: int, total: int) -> int:
        xp = self._scaled()
        x = xp[i] + dx * self.rates[i] // _ONE
        others = [x if k == i else one for k, one in enumerate(xp) if k != j]
        y = _balance(others, amp, total)
        dy = max(xp[j] - y - 1, 0)
        taken = self._fee((xp[i] + x) // 2, (xp[j] + y) // 2) * dy // _WHOLE_FEE
        return (dy - taken) * _ONE // self.rates[j]

    def _fee(self, x: int, y: int) -> int:
        """The fee at these balances: `fee` at par, up to the multiple of it far from par."""
        if self.multiplier <= _WHOLE_FEE:
            return self.fee
        above = (self.multiplier - _WHOLE_FEE) * 4 * x * y // (x + y) ** 2
        return self.multiplier * self.fee // (above + _WHOLE_FEE)


def _invariants(xp: tuple[int, ...], amp: int) -> Iterator[int]:
    """D, rounded once for each round, and at each coin."""
    for rounds_at_each in (False, True):
        yield _invariant(xp, amp, rounds_at_each=rounds_at_each)


def _invariant(xp: tuple[int, ...], amp: int, *, rounds_at_each: bool) -> int:
    count, whole = len(xp), sum(xp)
    ann, total = amp * count, whole
    for _ in range(_ROUNDS):
        product = total
        for x in xp:
            product = product * total // (x * count if rounds_at_each else x)
        if not rounds_at_each:
            product //= count**count
        above = (ann * whole // A_PRECISION + product * count) * total
        below = (ann - A_PRECISION) * total // A_PRECISION + (count + 1) * product
        before, total = total, above // below
        if abs(total - before) <= 1:
            return total
    raise UnexpectedReply


def _balance(others: list[int], amp: int, total: int) -> int:
    """The balance that belongs to `others` on the curve of invariant `total`."""
    count = len(others) + 1
    ann, c = amp * count, total
    for x in others:
        c = c * total // (x * count)
    c = c * total * A_PRECISION // (ann * count)
    b = sum(others) + total * A_PRECISION // ann
    y = total
    for _ in range(_ROUNDS):
        before, y = y, (y * y + c) // (2 * y + b - total)
        if abs(y - before) <= 1:
            return y
    raise UnexpectedReply
