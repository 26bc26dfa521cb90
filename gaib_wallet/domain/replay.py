"""The share price rebuilt from the vault's events: no price is asked of the past."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import (
    FINEST,
    DealResult,
    NavPoint,
    NavStep,
    Stretch,
    VaultState,
    is_dust,
)

_Proof = tuple[ChainEvent, tuple[int, int, int | None], tuple[int, int, int], list[NavStep]]
"""Where a replay was right: the event, the books after it, and how much there was by then."""


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
                books = (self._assets, self._shares, self._losses)
                counts = (len(self._deposit), len(self._unstaking), len(self._steps))
                self._proof = (event, books, counts, self._steps[-1:])
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
        event, books, (deposits, exits, steps), last = self._proof
        stretch = Stretch(
            first=datetime.fromtimestamp(self._first, UTC),
            last=event.at,
            deposit=tuple(self._deposit[:deposits]),
            unstaking=tuple(self._unstaking[:exits]),
            steps=(*self._steps[: max(0, steps - 1)], *last),
            end=VaultState(*books),
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
