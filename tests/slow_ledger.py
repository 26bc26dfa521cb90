"""A ledger that keeps every single base unit apart: slow, exact, and written in no clever way."""

from fractions import Fraction
from typing import NamedTuple


class Unit(NamedTuple):
    """One base unit: when it was acquired, which part of it has a cost, and that cost."""

    date: int
    priced: Fraction
    cost: Fraction


def units(date: int, count: int, cost: Fraction | None) -> list[Unit]:
    """`count` units that cost `cost` together; None where that is not known."""
    if cost is None:
        return [Unit(date, Fraction(0), Fraction(0))] * count
    return [Unit(date, Fraction(1), cost / count)] * count


class Heap:
    """Units of one token. `is_mixed`: each is made the mean of all whenever some come."""

    def __init__(self, *, is_mixed: bool) -> None:
        self.units: list[Unit] = []
        self.taken = Fraction(0)
        self._is_mixed = is_mixed

    def put(self, more: list[Unit]) -> None:
        self.units = sorted(self.units + more, key=lambda unit: unit.date)
        if self._is_mixed and self.units:
            count = len(self.units)
            priced = sum((unit.priced for unit in self.units), Fraction(0)) / count
            cost = sum((unit.cost for unit in self.units), Fraction(0)) / count
            self.units = [Unit(unit.date, priced, cost) for unit in self.units]

    def take(self, count: int, proceeds: Fraction | None) -> list[Unit]:
        assert count <= len(self.units)
        gone, self.units = self.units[:count], self.units[count:]
        for unit in gone:
            if proceeds is not None:
                self.taken += unit.priced * proceeds / count - unit.cost
        return gone

    @property
    def cost(self) -> Fraction:
        return sum((unit.cost for unit in self.units), Fraction(0))

    @property
    def priced(self) -> Fraction:
        return sum((unit.priced for unit in self.units), Fraction(0))


class Side:
    """All heaps by one method."""

    def __init__(self, *, is_mixed: bool) -> None:
        self.shares = Heap(is_mixed=is_mixed)
        self.shares_usd = Heap(is_mixed=is_mixed)
        self.aid_usd = Heap(is_mixed=is_mixed)
        self.queue_usd = Heap(is_mixed=is_mixed)


class SlowLedger:
    """One account, told what was done and for what; both methods, or none for large amounts."""

    def __init__(self, *, is_kept: bool) -> None:
        self.fifo = Side(is_mixed=False)
        self.average = Side(is_mixed=True)
        self.sides = (self.fifo, self.average) if is_kept else ()

    def aid_came(self, date: int, amount: int, usd: Fraction | None) -> None:
        for side in self.sides:
            side.aid_usd.put(units(date, amount, usd))

    def aid_went(self, amount: int, usd: Fraction | None) -> None:
        for side in self.sides:
            side.aid_usd.take(amount, usd)

    def staked(self, date: int, shares: int, amount: int) -> None:
        for side in self.sides:
            side.shares.put(units(date, shares, Fraction(amount)))
            used = side.aid_usd.take(amount, None)
            priced = sum((unit.priced for unit in used), Fraction(0)) / amount
            cost = sum((unit.cost for unit in used), Fraction(0)) / shares
            side.shares_usd.put([Unit(date, priced, cost)] * shares)

    def asked(self, date: int, shares: int, owed: int, usd: Fraction) -> None:
        for side in self.sides:
            side.shares.take(shares, Fraction(owed))
            side.shares_usd.take(shares, usd)
            side.queue_usd.put(units(date, owed, usd))

    def paid(self, amount: int) -> None:
        for side in self.sides:
            side.aid_usd.put(side.queue_usd.take(amount, None))

    def shares_came(
        self, date: int, shares: int, aid: Fraction | None, usd: Fraction | None
    ) -> None:
        for side in self.sides:
            side.shares.put(units(date, shares, aid))
            side.shares_usd.put(units(date, shares, usd))

    def shares_went(self, shares: int, aid: Fraction | None, usd: Fraction | None) -> None:
        for side in self.sides:
            side.shares.take(shares, aid)
            side.shares_usd.take(shares, usd)

    def handed_to(self, other: "SlowLedger", amount: int, *, shares: bool) -> None:
        for mine, theirs in zip(self.sides, other.sides, strict=True):
            if shares:
                theirs.shares.put(mine.shares.take(amount, None))
                theirs.shares_usd.put(mine.shares_usd.take(amount, None))
            else:
                theirs.aid_usd.put(mine.aid_usd.take(amount, None))
