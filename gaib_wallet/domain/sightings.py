"""The share price seen here and there: known between two equal prices, and not between others.

Nothing is put in between: where two prices differ, the step is somewhere, and there is a gap.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from fractions import Fraction
from heapq import merge
from itertools import pairwise
from typing import NamedTuple

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import (
    END_OF_BLOCK,
    FINEST,
    DealResult,
    NavPoint,
    NavSource,
    NavStep,
    Sighting,
    Stretch,
    is_dust,
)
from gaib_wallet.domain.network import BlockStamp

Place = tuple[int, int]
"""A block, and a log index in it."""
Edge = tuple[NavPoint | None, NavPoint | None]
"""Deposit NAV and Unstaking NAV."""
_REPORTS = {EventKind.YIELD_REPORTED, EventKind.LOSS_REPORTED}
_EXCHANGES = {EventKind.DEPOSITED, EventKind.WITHDRAWN}


class Move(NamedTuple):
    """Two prices that follow each other and differ: the last of the old one, the first of the new.

    `is_exit`: of the Unstaking NAV.
    """

    before: NavPoint
    after: NavPoint
    is_exit: bool = False

    @property
    def is_placed(self) -> bool:
        """Whether the price moved in the block of `after` and in no other."""
        over = self.before.log_index == END_OF_BLOCK
        return self.after.block == self.before.block + over


class Line(NamedTuple):
    """Prices of a time without a gap, each until the next, the last one until `last` (seconds)."""

    points: tuple[NavPoint, ...]
    last: int

    @property
    def first(self) -> int:
        """When it begins (Unix seconds)."""
        return self.points[0].time


class _Run(NamedTuple):
    """One price, from where it was seen first to where it was seen last.

    `is_told`: events say how it came from the price before.
    """

    first: NavPoint
    last: NavPoint
    is_told: bool = False


class Trail:
    """One of the two prices, as it was seen; it remembers no more than where it changed."""

    def __init__(self, *, is_exit: bool = False) -> None:
        self._is_exit = is_exit
        self._runs: list[_Run] = []
        self._expected: list[NavPoint] = []

    def add(self, point: NavPoint) -> None:
        """Take the next sighting; they come oldest first."""
        known = self._nav
        if known is not None and is_same(known, point.nav):
            self._confirm()
            self._runs[-1] = self._runs[-1]._replace(last=point)
        else:
            self._expected.clear()
            self._runs.append(_Run(point, point))

    def add_exchange(self, event: ChainEvent) -> None:
        """As `add`, the assets and the shares of `event`."""
        known = self._nav
        if known is not None:
            # Whole numbers: a fraction for every deposit of a million would take seconds.
            here, there = event.assets * known.denominator, known.numerator * event.shares
            if abs(here - there) * FINEST <= 2 * there:
                self.add(NavPoint(*event[:4], known, NavSource.EXCHANGED))
                return
        nav = Fraction(event.assets, event.shares)
        self.add(NavPoint(*event[:4], nav, NavSource.EXCHANGED))

    def expect(self, point: NavPoint) -> None:
        """What the price is from there on, unless what is seen next says otherwise."""
        known = self._nav
        if known is not None and not is_same(known, point.nav):
            self._expected.append(point)

    @property
    def moves(self) -> tuple[Move, ...]:
        """Where the price changed and no event says why, oldest first."""
        return tuple(
            Move(before.last, after.first, self._is_exit)
            for before, after in pairwise(self._runs)
            if not after.is_told
        )

    @property
    def lines(self) -> tuple[Line, ...]:
        """The times in which the price is known, oldest first."""
        lines: list[Line] = []
        before: NavPoint | None = None
        for first, last, is_told in self._runs:
            is_joined = before and (is_told or Move(before, first).is_placed)
            points = (*lines.pop().points, first) if is_joined else (first,)
            lines.append(Line(points, last.time))
            before = last
        return tuple(lines)

    @property
    def _nav(self) -> Fraction | None:
        """The price as it should be now."""
        if self._expected:
            return self._expected[-1].nav
        return self._runs[-1].first.nav if self._runs else None

    def _confirm(self) -> None:
        self._runs += [_Run(point, point, is_told=True) for point in self._expected]
        self._expected.clear()


class _Books:
    """The vault's AID and shares as sightings tell them: to say what requests do to the price."""

    def __init__(self, shares: int) -> None:
        self._shares = shares
        self._assets: Fraction | None = None

    def know(self, nav: Fraction | None) -> None:
        """Take the price as it was seen, or that nobody knows it now."""
        self._assets = None if nav is None else nav * self._shares

    def after(self, event: ChainEvent) -> NavPoint | None:
        """The price once `event`, a deposit or a request, is done; None where it is not known."""
        is_deposit = event.kind is EventKind.DEPOSITED
        sign = 1 if is_deposit else -1
        self._shares += sign * event.shares
        if self._assets is None:
            return None
        self._assets += sign * event.assets
        if is_deposit or self._shares <= 0 or self._assets <= 0:
            return None
        nav = self._assets / self._shares
        return NavPoint(*event[:4], nav, NavSource.EXCHANGED)


@dataclass(frozen=True, slots=True)
class Seen:
    """What sightings tell: when each price is known, when not, and where steps lie.

    In `blanks` the Deposit NAV is not known. `unplaced` are the moves of both prices whose block is
    not known. `has_reports`: the protocol said something between.
    """

    stretches: tuple[Stretch, ...]
    blanks: tuple[tuple[datetime, datetime], ...]
    steps: tuple[NavStep, ...]
    unplaced: tuple[Move, ...]
    has_reports: bool


def is_same(one: Fraction, other: Fraction) -> bool:
    """Whether two prices may be one: each may be off by rounding, a part in `FINEST`."""
    return abs(one - other) * FINEST <= 2 * one


def point_of(one: Sighting, nav: Fraction | None) -> NavPoint | None:
    """One of the two prices of `one`; None where it was not seen."""
    place = (one.block, one.log_index, one.time, one.tx_hash)
    return None if nav is None else NavPoint(*place, nav, one.source)


def seen_between(
    edges: tuple[Edge, Edge],
    events: Iterable[ChainEvent],
    sightings: Iterable[Sighting],
    causes: Mapping[int, bytes],
    shares: int,
) -> Seen:
    """What is known between two times whose prices are known by other means.

    `edges` are those before and after; `events` and `sightings` lie between, oldest first. `causes`
    are transactions, by block, that touched the vault where nothing is reported. `shares` are all
    there are at the first edge: who leaves below the Deposit NAV leaves something to the others,
    which is no step.
    """
    deposit, unstaking = both = Trail(), Trail(is_exit=True)
    begin, end = edges
    _add_edge(both, begin)
    books = _Books(shares)
    books.know(begin[0] and begin[0].nav)
    reports = _fed(both, books, _in_order(events, sightings))
    _add_edge(both, end)
    bounds = {point for point in (*begin, *end) if point}
    known = [one for one in deposit.lines if _is_new(one, bounds)]
    exits = [one for one in unstaking.lines if _is_new(one, bounds)]
    return Seen(
        stretches=tuple(_stretches(known, exits)),
        blanks=tuple((_at(one.last), _at(two.first)) for one, two in pairwise(deposit.lines)),
        steps=tuple(_step(move, reports, causes) for move in deposit.moves),
        unplaced=tuple(one for trail in both for one in trail.moves if not one.is_placed),
        has_reports=bool(reports),
    )


def with_steps(stretches: Iterable[Stretch], steps: Sequence[NavStep]) -> Iterator[Stretch]:
    """The `stretches`, in time's order, each with those of `steps` whose later price is its own."""
    rest = list(steps)
    for stretch in stretches:
        own = [one for one in rest if stretch.deposit and stretch.first <= one.at <= stretch.last]
        rest = [one for one in rest if one not in own]
        yield replace(stretch, steps=(*own, *stretch.steps)) if own else stretch


def _in_order(
    events: Iterable[ChainEvent], sightings: Iterable[Sighting]
) -> Iterator[ChainEvent | Sighting]:
    return merge(events, sightings, key=_place)


def _place(one: ChainEvent | Sighting) -> Place:
    return one.block, one.log_index


def _add_edge(trails: Iterable[Trail], edge: Edge) -> None:
    for trail, point in zip(trails, edge, strict=True):
        if point:
            trail.add(point)


def _fed(
    trails: tuple[Trail, Trail],
    books: _Books,
    everything: Iterable[ChainEvent | Sighting],
) -> list[ChainEvent]:
    """Take all prices, and hand back what the protocol reported."""
    reports = []
    for one in everything:
        if isinstance(one, Sighting):
            _add_edge(trails, (point_of(one, one.deposit), point_of(one, one.unstaking)))
            books.know(one.deposit)
        elif one.kind in _REPORTS:
            reports.append(one)
            books.know(None)
        elif one.kind in _EXCHANGES:
            _exchange(trails, books, one)
    return reports


def _exchange(trails: tuple[Trail, Trail], books: _Books, event: ChainEvent) -> None:
    deposit, unstaking = trails
    expected = books.after(event)
    if expected:
        deposit.expect(expected)
    if is_dust(event):
        return
    if event.kind is EventKind.DEPOSITED:
        deposit.add_exchange(event)
        books.know(Fraction(event.assets, event.shares))
    else:
        unstaking.add_exchange(event)


def _is_new(line: Line, bounds: set[NavPoint]) -> bool:
    """Whether it says more than what was known of its ends."""
    return line.first != line.last or line.points[0] not in bounds


def _step(move: Move, reports: Iterable[ChainEvent], causes: Mapping[int, bytes]) -> NavStep:
    before, after, _ = move
    told = [one for one in reports if before.place < one[:2] <= after.place]
    touched = [one.tx_hash for one in told]
    if not told and move.is_placed and after.block in causes:
        touched = [causes[after.block]]
    return NavStep(
        block=after.block,
        at=after.at,
        before=before.nav,
        after=after.nav,
        results=tuple(map(result_of, told)),
        tx_hashes=tuple(dict.fromkeys(touched)),
        source=after.source,
        after_block=None if move.is_placed else BlockStamp(before.block, before.at),
    )


def result_of(event: ChainEvent) -> DealResult:
    """What a report of the protocol says: a yield, or a loss."""
    if event.kind is EventKind.YIELD_REPORTED:
        return DealResult(event.subject, gross=event.assets, fee=event.fee)
    return DealResult(event.subject, loss=event.assets)


def _stretches(deposit: Sequence[Line], unstaking: Sequence[Line]) -> Iterator[Stretch]:
    """Both prices side by side, cut wherever one of them begins or ends to be known."""
    lines = (*deposit, *unstaking)
    cuts = sorted({edge for line in lines for edge in (line.first, line.last)})
    spans = set(pairwise(cuts))
    moments = {(line.first, line.last) for line in lines if line.first == line.last}
    for first, last in sorted(spans | moments):
        both = _known(deposit, first, last), _known(unstaking, first, last)
        if any(both):
            yield Stretch(_at(first), _at(last), *both, steps=(), end=None)


def _known(lines: Iterable[Line], first: int, last: int) -> tuple[NavPoint, ...]:
    """The prices of that time; none unless all of it is known, or of a moment known by itself."""
    for line in lines:
        is_moment = first == last and line.first < line.last
        if line.first <= first and last <= line.last and not is_moment:
            before = [point for point in line.points if point.time <= first]
            within = [point for point in line.points if first < point.time <= last]
            return (before[-1]._replace(time=first), *within)
    return ()


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
