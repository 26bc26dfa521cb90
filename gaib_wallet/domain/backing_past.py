"""What stood behind sAID over time, from what the vault, deals and reserves said of themselves."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from gaib_wallet.domain.deals import ENDED, DealStatus
from gaib_wallet.domain.events import ChainEvent, Covered, EventKind
from gaib_wallet.domain.nav import DAY_S, VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.packed_events import MOST
from gaib_wallet.domain.units import USD, WHOLE, Token, TokenAmount

_STATUSES = tuple(DealStatus)


@dataclass(frozen=True, slots=True)
class AssetsAt:
    """The vault's assets from a block on, until the next, and what moved them last."""

    at: datetime
    block: int
    tx_hash: bytes
    assets: TokenAmount
    cause: EventKind


@dataclass(frozen=True, slots=True)
class ReservesAt:
    """What the issuer said that it held, in USD, in that block."""

    at: datetime
    block: int
    tx_hash: bytes
    tbills: TokenAmount
    stables: TokenAmount
    deals: TokenAmount

    @property
    def total(self) -> TokenAmount:
        """All three."""
        return self.tbills + self.stables + self.deals


@dataclass(frozen=True, slots=True)
class WorkedMonth:
    """What one deal's hardware said in one month (UTC, by its first day); at least one report.

    `hours` are those since the report before, also where that was in another month. `used` is the
    sum of the utilisation of all reports, in basis points. `at` and `block` are of the last one.
    """

    month: date
    deal: int
    hours: int
    used: int
    reports: int
    at: datetime
    block: int


@dataclass(frozen=True, slots=True)
class DefaultShare:
    """Which part of the open money is in deals in default from then on; None for no open money."""

    at: datetime
    block: int
    tx_hash: bytes
    part: Fraction | None


@dataclass(frozen=True, slots=True)
class BackingPast:
    """All of it, oldest first, of the blocks since `since` without a gap, up to `at`.

    An empty part is one that no contract published. `is_whole`: it reaches back to the launch;
    `in_default` is None where it does not, for the principals before are not known. `unexplained`
    is how much the vault has (or lacks) of which no event says where it came from: the assets are
    right at the end, and no event says since when.
    """

    at: BlockStamp
    since: datetime
    is_whole: bool
    assets: tuple[AssetsAt, ...] = ()
    unexplained: int = 0
    reserves: tuple[ReservesAt, ...] = ()
    worked: tuple[WorkedMonth, ...] = ()
    in_default: tuple[DefaultShare, ...] | None = ()


Events = Callable[[int, int], Iterable[ChainEvent]]
"""All events between two blocks, both included, oldest first."""


def backing_past(
    events: Events,
    covered: Sequence[Covered],
    launch: int,
    at: BlockStamp,
    head: VaultState,
    aid: Token,
) -> BackingPast:
    """What the newest run of `covered` (oldest first) says, where it reaches block `at`.

    The assets hang on `head`, which the vault said of itself at `at`. Of the deposits and requests
    of a day (UTC) only the last is kept, of yields and losses every one.
    """
    run = covered[-1] if covered and covered[-1].last.number >= at.number else None
    if run is None:
        return BackingPast(at, at.mined_at, is_whole=False, in_default=None)
    is_whole = run.first <= launch
    reading = _Reading(aid)
    for event in events(run.first, at.number):
        reading.feed(event)
    start = head.assets - reading.change
    return BackingPast(
        at=at,
        since=reading.since or at.mined_at,
        is_whole=is_whole,
        assets=reading.assets_from(start),
        unexplained=start if is_whole else 0,
        reserves=tuple(reading.reserves),
        worked=tuple(
            WorkedMonth(*key, one.hours, one.used, one.reports, one.last.at, one.last.block)
            for key, one in reading.worked.items()
        ),
        in_default=tuple(reading.in_default) if is_whole else None,
    )


@dataclass(slots=True)
class _Heard:
    """Reports of one deal's hardware in one month, added up; `last` is the newest of them."""

    last: ChainEvent
    hours: int = 0
    used: int = 0
    reports: int = 0


@dataclass(slots=True)
class _Reading:
    """Runs through events once; assets are counted from nothing until the start is known."""

    aid: Token
    since: datetime | None = None
    change: int = 0
    reserves: list[ReservesAt] = field(default_factory=list)
    worked: dict[tuple[date, int], _Heard] = field(default_factory=dict)
    in_default: list[DefaultShare] = field(default_factory=list)
    _moves: list[tuple[ChainEvent, int]] = field(default_factory=list)
    _owed: dict[int, int] = field(default_factory=dict)
    _statuses: dict[int, DealStatus] = field(default_factory=dict)
    _months: dict[int, date] = field(default_factory=dict)

    def feed(self, event: ChainEvent) -> None:
        """Take one event; those that say nothing of this, or what cannot be, are passed over."""
        read = _READS.get(event.kind)
        if read is None or event.assets >= MOST or event.shares >= MOST or event.fee >= MOST:
            return
        if self.since is None:
            self.since = event.at
        read(self, event)

    def assets_from(self, start: int) -> tuple[AssetsAt, ...]:
        """The assets after each move; empty where they would have been what cannot be."""
        sums = [start + change for _, change in self._moves]
        if any(not 0 <= one < MOST for one in sums):
            return ()
        return tuple(
            AssetsAt(
                event.at, event.block, event.tx_hash, TokenAmount(assets, self.aid), event.kind
            )
            for (event, _), assets in zip(self._moves, sums, strict=True)
        )

    def move(self, event: ChainEvent) -> None:
        """Assets came or left."""
        self.change += _change(event)
        if self._moves and _is_flow(event):
            last, _ = self._moves[-1]
            if _is_flow(last) and last.time // DAY_S == event.time // DAY_S:
                self._moves.pop()
        self._moves.append((event, self.change))

    def report(self, event: ChainEvent) -> None:
        """The issuer said what it holds."""
        tbills, stables, deals = (
            TokenAmount(raw, USD) for raw in (event.assets, event.shares, event.fee)
        )
        self.reserves.append(
            ReservesAt(event.at, event.block, event.tx_hash, tbills, stables, deals)
        )

    def hear(self, event: ChainEvent) -> None:
        """A deal's hardware spoke."""
        day = event.time // DAY_S
        month = self._months.get(day)  # a date for every report would take most of the time
        if month is None:
            month = self._months[day] = event.at.date().replace(day=1)
        heard = self.worked.get((month, event.subject))
        if heard is None:
            heard = self.worked[month, event.subject] = _Heard(event)
        heard.hours += event.shares
        heard.used += event.assets
        heard.reports += 1
        heard.last = event

    def fund(self, event: ChainEvent) -> None:
        """A deal got its money."""
        self._owed[event.subject] = event.assets
        self._statuses[event.subject] = DealStatus.ACTIVE
        self._note(event)

    def pay_back(self, event: ChainEvent) -> None:
        """A deal paid; it owes no less than nothing."""
        owed = self._owed.get(event.subject, 0)
        self._owed[event.subject] = max(0, owed - event.shares)
        self._note(event)

    def set_status(self, event: ChainEvent) -> None:
        """A deal's status changed; one that nobody knows leaves the one before."""
        if event.assets < len(_STATUSES):
            self._statuses[event.subject] = _STATUSES[event.assets]
            self._note(event)

    def _note(self, event: ChainEvent) -> None:
        part = self._part
        if self.in_default and self.in_default[-1].block == event.block:
            self.in_default.pop()
        if self.in_default and self.in_default[-1].part == part:
            return
        self.in_default.append(DefaultShare(event.at, event.block, event.tx_hash, part))

    @property
    def _part(self) -> Fraction | None:
        owing = {deal: raw for deal, raw in self._owed.items() if self._status(deal) not in ENDED}
        total = sum(owing.values())
        if not total:
            return None
        bad = (raw for deal, raw in owing.items() if self._status(deal) is DealStatus.IN_DEFAULT)
        return Fraction(sum(bad), total)

    def _status(self, deal: int) -> DealStatus:
        return self._statuses.get(deal, DealStatus.ACTIVE)


@dataclass(frozen=True, slots=True)
class Worked:
    """A month of several deals. `utilisation` is the plain mean of all reports, none weighted."""

    month: date
    hours: int
    utilisation: Fraction | None
    reports: int


def by_month(worked: Iterable[WorkedMonth], deals: Iterable[int], last: date) -> tuple[Worked, ...]:
    """Every month from the first report of `deals` to the month `last`; silent ones have None."""
    wanted = set(deals)
    found: dict[date, list[WorkedMonth]] = {}
    for one in worked:
        if one.deal in wanted:
            found.setdefault(one.month, []).append(one)
    if not found:
        return ()
    month, months = min(found), []
    while month <= max(last, *found):
        months.append(_summed(month, found.get(month, [])))
        month = _next(month)
    return tuple(months)


def _summed(month: date, heard: Sequence[WorkedMonth]) -> Worked:
    reports = sum(one.reports for one in heard)
    used = Fraction(sum(one.used for one in heard), reports * WHOLE) if reports else None
    return Worked(month, sum(one.hours for one in heard), used, reports)


def _next(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _is_flow(event: ChainEvent) -> bool:
    return event.kind in {EventKind.DEPOSITED, EventKind.WITHDRAWN}


def _change(event: ChainEvent) -> int:
    if event.kind is EventKind.YIELD_REPORTED:
        return event.assets - event.fee
    return event.assets if event.kind is EventKind.DEPOSITED else -event.assets


_READS: Mapping[EventKind, Callable[[_Reading, ChainEvent], None]] = {
    EventKind.DEPOSITED: _Reading.move,
    EventKind.WITHDRAWN: _Reading.move,
    EventKind.YIELD_REPORTED: _Reading.move,
    EventKind.LOSS_REPORTED: _Reading.move,
    EventKind.RESERVES: _Reading.report,
    EventKind.TELEMETRY: _Reading.hear,
    EventKind.FUNDED: _Reading.fund,
    EventKind.REVENUE: _Reading.pay_back,
    EventKind.STATUS: _Reading.set_status,
}
HEARD = frozenset(_READS)
"""Events of any other kind say nothing of the backing."""
