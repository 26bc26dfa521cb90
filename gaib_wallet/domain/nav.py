"""The share price of sAID, rebuilt from the vault's events: no price is asked of the past."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.network import BlockStamp

DAY_S = 86_400
END_OF_BLOCK = 2**20 - 1
"""The log index of what holds once a block is over: no event has one as high."""
FINEST = 10**9
"""Changes of the share price under one part in this many are rounding, not movement."""


@dataclass(frozen=True, slots=True)
class VaultState:
    """The vault's books: AID, shares, and losses that are expected but not booked (None: unread).

    One share and one unit of AID that nobody owns are part of every price, as in the contract.
    """

    assets: int
    shares: int
    losses: int | None

    @property
    def deposit_nav(self) -> Fraction:
        """AID per share for those who come."""
        return Fraction(self.assets + 1, self.shares + 1)

    @property
    def unstaking_nav(self) -> Fraction | None:
        """AID per share for those who leave by the queue."""
        if self.losses is None:
            return None
        return Fraction(self.assets - self.losses + 1, self.shares + 1)


EMPTY = VaultState(0, 0, 0)
"""A vault before its first deposit."""


@dataclass(frozen=True, slots=True)
class VaultHead:
    """What the vault says of itself at block `at`, and of one account's `owned` shares."""

    at: BlockStamp
    state: VaultState
    owned: int


class NavSource(Enum):
    """How a price is known, the strongest first.

    REPORTED: it follows from all events since the last one. EXCHANGED: the assets and the shares
    of a deposit or a request. ARCHIVE: an old block was asked. READING: this wallet read it then.
    """

    REPORTED = "reported"
    EXCHANGED = "exchanged"
    ARCHIVE = "archive"
    READING = "reading"


class NavPoint(NamedTuple):
    """The share price from an event on, until the next point, and how it is known."""

    block: int
    log_index: int
    time: int
    tx_hash: bytes
    nav: Fraction
    source: NavSource = NavSource.REPORTED

    @property
    def place(self) -> tuple[int, int]:
        """Its block, and where in it."""
        return self.block, self.log_index

    @property
    def at(self) -> datetime:
        """When its block was mined (UTC)."""
        return datetime.fromtimestamp(self.time, UTC)


@dataclass(frozen=True, slots=True)
class Sighting:
    """Both prices as they were in one block, as far as they were seen there; not all of its past.

    What was read, and not said by an event, holds at the end of its block. Its `tx_hash` names a
    transaction of that block that touched the vault, where one was looked for, else it is empty.
    `block_hash` says on which chain a reading was taken, and is empty for everything else.
    """

    block: int
    log_index: int
    time: int
    tx_hash: bytes
    deposit: Fraction | None
    unstaking: Fraction | None
    source: NavSource
    block_hash: str = ""

    @property
    def place(self) -> tuple[int, int]:
        """Its block, and where in it."""
        return self.block, self.log_index


@dataclass(frozen=True, slots=True)
class DealResult:
    """What one deal brought in one step; base units of AID. Deal 0 is the T-bill reserve."""

    deal: int
    gross: int = 0
    fee: int = 0
    loss: int = 0

    @property
    def net(self) -> int:
        """What the holders of sAID got, or lost, in all."""
        return self.gross - self.fee - self.loss


@dataclass(frozen=True, slots=True)
class NavStep:
    """A block in which the Deposit NAV moved: the price before it and after it.

    `results` and `tx_hashes` are empty where no event says what moved it. Where only two later and
    earlier prices are known, it lies somewhere after block `after_block`, which is None otherwise.
    """

    block: int
    at: datetime
    before: Fraction
    after: Fraction
    results: tuple[DealResult, ...]
    tx_hashes: tuple[bytes, ...]
    source: NavSource = NavSource.REPORTED
    after_block: BlockStamp | None = None

    @property
    def change(self) -> Fraction:
        """The step as a part of the price before it."""
        return self.after / self.before - 1


class GapReason(Enum):
    """Why nothing is drawn there.

    NOT_READ: it was not read yet, or the node has no blocks that old. NO_OLD_STATES: events do not
    tell, and the node cannot say how things were. CONTRADICTS: the events of the vault do not add
    up to what it says of itself.
    """

    NOT_READ = "not read"
    NO_OLD_STATES = "no old states"
    CONTRADICTS = "contradicts"


class Gap(NamedTuple):
    """From when until when the Deposit NAV is not known, and why."""

    first: datetime
    last: datetime
    reason: GapReason


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time in which the prices are known: those, the steps, and the books at its end.

    `deposit` and `unstaking` each hold from their first point to `last`; one of them may be empty
    where only the other is known. Stretches may touch each other: only `NavHistory.gaps` are gaps.
    `end` is None where only prices were seen, and not the books. `market` is what a pool paid, the
    last price of each day (UTC).
    """

    first: datetime
    last: datetime
    deposit: tuple[NavPoint, ...]
    unstaking: tuple[NavPoint, ...]
    steps: tuple[NavStep, ...]
    end: VaultState | None
    market: tuple[NavPoint, ...] = ()


class _Proof(NamedTuple):
    """Where a replay was right: the event, the books after it, and how much there was by then."""

    event: ChainEvent
    state: VaultState
    counts: tuple[int, int, int]
    last_step: list[NavStep]


class Replay:
    """Runs through events once, oldest first, and keeps only what moves the share price.

    `refused` is the event that the books contradict.
    """

    def __init__(self, start: VaultState) -> None:
        self._assets, self._shares, self._losses = start.assets, start.shares, start.losses
        self._marks: dict[int, int] = {}
        self._deposit: list[NavPoint] = []
        self._unstaking: list[NavPoint] = []
        self._steps: list[NavStep] = []
        self._first = self._last = 0
        self._is_empty = True
        self._proof: _Proof | None = None
        self.refused: ChainEvent | None = None
        self._read = {
            EventKind.DEPOSITED: self._deposited,
            EventKind.WITHDRAWN: self._withdrawn,
            EventKind.YIELD_REPORTED: self._reported,
            EventKind.LOSS_REPORTED: self._reported,
            EventKind.LOSS_MARKED: self._marked,
        }

    def feed(self, events: Iterable[ChainEvent]) -> bool:
        """Take `events`; False, and no further, at one that the books so far contradict."""
        for event in events:
            read = self._read.get(event.kind)
            if read is None:
                continue
            if not self._first:
                self._first = self._last = event.time
                self._note(event)
            if not read(event):
                self.refused = event
                return False
            self._is_empty = False
            self._last = event.time
            self._note(event)
            if event.kind is EventKind.DEPOSITED and not is_dust(event):
                counts = (len(self._deposit), len(self._unstaking), len(self._steps))
                self._proof = _Proof(event, self.state, counts, self._steps[-1:])
        return True

    def stretch(self, until: int = 0) -> Stretch | None:
        """What was read, known to hold until `until` (Unix seconds); None without an event."""
        if self._is_empty:
            return None
        return Stretch(
            first=datetime.fromtimestamp(self._first, UTC),
            last=datetime.fromtimestamp(max(self._last, until), UTC),
            deposit=tuple(self._deposit),
            unstaking=tuple(self._unstaking),
            steps=tuple(self._steps),
            end=self.state,
        )

    @property
    def proven(self) -> tuple[ChainEvent, Stretch] | None:
        """What was read up to the last deposit that only these books could have made, and that.

        A few units round to the same at many prices, and reports and requests prove no more than
        what they say themselves. None without such a deposit.
        """
        if self._proof is None:
            return None
        event, state, (deposits, exits, steps), last = self._proof
        stretch = Stretch(
            first=datetime.fromtimestamp(self._first, UTC),
            last=event.at,
            deposit=tuple(self._deposit[:deposits]),
            unstaking=tuple(self._unstaking[:exits]),
            steps=(*self._steps[: max(0, steps - 1)], *last),
            end=state,
        )
        return event, stretch

    @property
    def state(self) -> VaultState:
        """The books after all that was fed."""
        return VaultState(self._assets, self._shares, self._losses)

    def _deposited(self, event: ChainEvent) -> bool:
        if event.shares != event.assets * (self._shares + 1) // (self._assets + 1):
            return False
        self._assets += event.assets
        self._shares += event.shares
        return True

    def _withdrawn(self, event: ChainEvent) -> bool:
        if event.shares > self._shares or event.assets > self._assets:
            return False
        if self._losses is not None:
            left = self._assets - self._losses + 1
            if event.assets != event.shares * left // (self._shares + 1):
                return False
        self._assets -= event.assets
        self._shares -= event.shares
        return True

    def _marked(self, event: ChainEvent) -> bool:
        if self._losses is not None:
            losses = self._losses + event.assets - self._marks.get(event.subject, 0)
            if losses > self._assets:
                return False
            self._losses = losses
        self._marks[event.subject] = event.assets
        return True

    def _reported(self, event: ChainEvent) -> bool:
        before = self.state.deposit_nav
        if event.kind is EventKind.YIELD_REPORTED:
            self._assets += event.assets - event.fee
            result = DealResult(event.subject, gross=event.assets, fee=event.fee)
        else:
            if event.assets > self._assets:
                return False
            self._assets -= event.assets
            self._unmark(event)
            result = DealResult(event.subject, loss=event.assets)
        self._step(event, before, result)
        return True

    def _unmark(self, event: ChainEvent) -> None:
        """A loss that is booked is no longer expected."""
        marked = self._marks.get(event.subject, 0)
        freed = min(event.assets, marked)
        self._marks[event.subject] = marked - freed
        if self._losses is not None:
            self._losses -= freed

    def _step(self, event: ChainEvent, before: Fraction, result: DealResult) -> None:
        after = self.state.deposit_nav
        if not self._steps or self._steps[-1].block != event.block:
            hashes = (event.tx_hash,)
            self._steps.append(NavStep(event.block, event.at, before, after, (result,), hashes))
            return
        step = self._steps[-1]
        self._steps[-1] = replace(
            step,
            after=after,
            results=(*step.results, result),
            tx_hashes=tuple(dict.fromkeys((*step.tx_hashes, event.tx_hash))),
        )

    def _note(self, event: ChainEvent) -> None:
        whole = self._shares + 1
        _extend(self._deposit, event, self._assets + 1, whole)
        if self._losses is not None:
            _extend(self._unstaking, event, self._assets - self._losses + 1, whole)


def _extend(points: list[NavPoint], event: ChainEvent, assets: int, shares: int) -> None:
    """Add the price `assets` for `shares` where it is another one than the last."""
    if points:
        was = points[-1].nav
        # Whole numbers: a fraction for every deposit of a million would take seconds.
        moved = abs(assets * was.denominator - was.numerator * shares)
        if moved * FINEST < was.numerator * shares:
            return
    points.append(_point(event, assets, shares))


def _point(event: ChainEvent, assets: int, shares: int) -> NavPoint:
    nav = Fraction(assets, shares)
    return NavPoint(event.block, event.log_index, event.time, event.tx_hash, nav)


def is_dust(event: ChainEvent) -> bool:
    """Whether rounding leaves the price of a deposit or a request less sure than `FINEST`."""
    if event.kind not in {EventKind.DEPOSITED, EventKind.WITHDRAWN}:
        return False
    return (event.assets + event.shares) * FINEST > event.assets * event.shares


def total_change(events: Iterable[ChainEvent]) -> tuple[VaultState, bool]:
    """How much `events` added to AID and shares, and whether one of them concerns marked losses.

    Both figures may be negative; `losses` of the answer is None.
    """
    assets = shares = 0
    has_losses = False
    for event in events:
        match event.kind:
            case EventKind.DEPOSITED:
                assets, shares = assets + event.assets, shares + event.shares
            case EventKind.WITHDRAWN:
                assets, shares = assets - event.assets, shares - event.shares
            case EventKind.YIELD_REPORTED:
                assets += event.assets - event.fee
            case EventKind.LOSS_REPORTED:
                assets, has_losses = assets - event.assets, True
            case EventKind.LOSS_MARKED:
                has_losses = True
            case _:
                pass
    return VaultState(assets, shares, None), has_losses
