"""Lots: what is held, what it cost, and what leaves first.

Costs are whole numbers of a very small part of a base unit: fractions of thousands of lots would
grow without an end. What a division leaves over stays with what is held, so nothing is ever lost.
"""

from fractions import Fraction
from heapq import heappop, heappush
from typing import NamedTuple

FINE = 10**18
"""Parts of a base unit that costs are counted in."""

Place = tuple[int, int]
"""When something was acquired: block and index of the log."""


class Lot(NamedTuple):
    """`amount` base units, acquired at `place`. `priced` of them cost `cost`, both in fine parts.

    What is not priced came without a cost that is known.
    """

    place: Place
    amount: int
    priced: int
    cost: int

    def split(self, amount: int) -> tuple["Lot", "Lot"]:
        """`amount` of it, and the rest; both are priced in the same proportion."""
        priced = self.priced * amount // self.amount
        cost = self.cost * amount // self.amount
        taken = Lot(self.place, amount, priced, cost)
        rest = Lot(self.place, self.amount - amount, self.priced - priced, self.cost - cost)
        return taken, rest


def fine(amount: Fraction | int) -> int:
    """Base units in fine parts, rounded down."""
    return amount.numerator * FINE // amount.denominator


def lot(place: Place, amount: int, cost: Fraction | int | None) -> Lot:
    """All of it for `cost` base units of another token; None where that is not known."""
    if cost is None:
        return Lot(place, amount, 0, 0)
    return Lot(place, amount, amount * FINE, fine(cost))


def merged(lots: list[Lot], place: Place) -> Lot:
    """All of `lots` as one, acquired at `place`."""
    amount = priced = cost = 0
    for one in lots:  # three sums at once: this runs for every movement
        amount += one.amount
        priced += one.priced
        cost += one.cost
    return Lot(place, amount, priced, cost)


class FirstInFirstOut:
    """What was acquired first leaves first, also where it came by way of another account."""

    def __init__(self) -> None:
        self.amount = 0
        self._lots: list[tuple[Place, int, Lot]] = []
        self._count = 0

    def add(self, lot: Lot) -> None:
        """Behind all that was acquired earlier."""
        self._count += 1
        self.amount += lot.amount
        heappush(self._lots, (lot.place, self._count, lot))

    def take(self, amount: int) -> list[Lot]:
        """The oldest, the last of them in part."""
        taken: list[Lot] = []
        left = min(amount, self.amount)
        self.amount -= left
        while left:
            place, count, lot = heappop(self._lots)
            if lot.amount > left:
                lot, rest = lot.split(left)
                heappush(self._lots, (place, count, rest))
            taken.append(lot)
            left -= lot.amount
        return taken

    def held(self) -> Lot:
        """All of it, acquired when the oldest was."""
        lots = [lot for _, _, lot in self._lots]
        return merged(lots, min((lot.place for lot in lots), default=(0, 0)))


class AverageCost:
    """All that is held is alike: each part has the same cost, and the same part without one."""

    def __init__(self) -> None:
        self.amount = 0
        self._all = Lot((0, 0), 0, 0, 0)

    def add(self, lot: Lot) -> None:
        """Mix `lot` in."""
        place = self._all.place if self.amount else lot.place
        self._all = merged([self._all, lot], place)
        self.amount = self._all.amount

    def take(self, amount: int) -> list[Lot]:
        """A part of the mixture."""
        amount = min(amount, self.amount)
        if not amount:
            return []
        taken, self._all = self._all.split(amount)
        self.amount = self._all.amount
        return [taken]

    def held(self) -> Lot:
        """The mixture."""
        return self._all


Lots = FirstInFirstOut | AverageCost
