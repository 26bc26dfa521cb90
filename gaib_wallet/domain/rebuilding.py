"""The share price rebuilt: exactly where events add up, as it was seen where they do not."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace

from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, Seal
from gaib_wallet.domain.nav import (
    EMPTY,
    END_OF_BLOCK,
    Gap,
    GapReason,
    NavPoint,
    NavSource,
    Sighting,
    Stretch,
    VaultState,
    is_dust,
)
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.replay import Replay, total_change
from gaib_wallet.domain.sightings import Edge, Place, Seen, seen_between, with_steps
from gaib_wallet.domain.trades import Trades
from gaib_wallet.domain.yields import NavHistory

Events = Callable[[int, int], Iterable[ChainEvent]]
"""All events between two blocks, both included, oldest first."""
HEARD = frozenset(
    {
        EventKind.DEPOSITED,
        EventKind.WITHDRAWN,
        EventKind.YIELD_REPORTED,
        EventKind.LOSS_MARKED,
        EventKind.LOSS_REPORTED,
        EventKind.TRADED,
    }
)
"""Events of any other kind say nothing of the share price."""
_BEFORE_ALL: Place = (-1, 0)
_ATTEMPTS = 3
"""How often the newest part is tried: each try runs through events that may be very many."""


def rebuilt(
    events: Events,
    covered: Sequence[Covered],
    launch: int,
    at: BlockStamp,
    head: VaultState,
    sightings: Sequence[Sighting] = (),
    *,
    markets: Container[int] | None = None,
    keeps_states: bool | None = None,
) -> NavHistory:
    """The share price from the first deposit on, as far as `covered` (oldest first) reaches.

    What begins at block `launch` is run forward from an empty vault. What ends at block `at` hangs
    on `head`, which the vault said of itself there. Between the two, where an event contradicts
    the books or nothing was read, there are `sightings` (oldest first), what deposits and requests
    tell of their own moment, and gaps. `markets` are the pools whose trades are the share's price;
    `keeps_states` is whether the node knows how things were.
    """
    trades = Trades(markets)

    def told(first: int, last: int) -> Iterable[ChainEvent]:
        return trades.without(events(first, last))

    oldest, newest = (covered[0], covered[-1]) if covered else (None, None)
    opening, begin, shares, is_covered = None, None, 0, False
    start = (newest.first, 0) if newest and newest.last.number >= at.number else None
    if oldest and oldest.first <= launch:
        replay = Replay(EMPTY)
        agrees = replay.feed(told(oldest.first, oldest.last.number))
        is_covered = oldest.last.number >= at.number
        if agrees and is_covered and _is_same(replay.state, head):
            found = replay.stretch(oldest.last.time)
            whole = (replace(found, market=trades.daily),) if found else ()
            # The replay knows losses that `head` may not.
            return NavHistory(at, replay.state, whole, is_complete=True, trades=trades.prices)
        quiet = oldest.last if agrees and not is_covered else None
        opening, place = _opening(replay, quiet)
        begin = _edge(opening, place) if opening else None
        shares = opening.end.shares if opening and opening.end else 0
        if is_covered:
            start = _witness(told, replay.refused[:2], at) if replay.refused else None
    closing = _closing(told, start, at, head)
    seen = _between(told if is_covered else None, sightings, begin, closing, shares)
    stretches: tuple[Stretch, ...] = (opening, closing) if opening else (closing,)
    gaps: tuple[Gap, ...] = ()
    if seen:
        later = tuple(with_steps((*seen.stretches, closing), seen.steps))
        stretches = (opening, *later) if opening else later
        has_reports = seen.has_reports or any(one.steps for one in (opening, closing) if one)
        reason = _reason(is_covered, has_reports, keeps_states)
        gaps = tuple(Gap(*blank, reason) for blank in seen.blanks)
    elif opening:
        gaps = (Gap(opening.last, closing.first, GapReason.NOT_READ),)
    return NavHistory(
        at=at,
        head=head,
        stretches=tuple(_with_market(stretches, trades.daily)),
        is_complete=False,
        gaps=gaps,
        trades=trades.prices,
        is_covered=is_covered,
        unplaced=seen.unplaced if seen and is_covered else (),
    )


def _reason(*known: bool | None) -> GapReason:
    is_covered, has_reports, keeps_states = known
    if not is_covered:
        return GapReason.NOT_READ
    if has_reports:  # who says when it earns, and then has another price, was not heard in full
        return GapReason.CONTRADICTS
    return GapReason.NO_OLD_STATES if keeps_states is False else GapReason.NOT_READ


def _is_same(rebuilt_state: VaultState, said: VaultState) -> bool:
    if said.losses is None:
        said = replace(said, losses=rebuilt_state.losses)
    return rebuilt_state == said


_Whence = tuple[int, int, int, bytes]
"""Block, log index, time and transaction."""


def _opening(replay: Replay, quiet: Seal | None) -> tuple[Stretch | None, _Whence]:
    """What is known from the launch on, and where it ends: at the end of `quiet`, if there is one.

    Else the books are contradicted later on, and only what is proven counts.
    """
    if quiet:
        place = (quiet.number, END_OF_BLOCK, quiet.time, b"")
        return replay.stretch(quiet.time), place
    if replay.proven is None:
        return None, (*_BEFORE_ALL, 0, b"")
    event, stretch = replay.proven
    return stretch, event[:4]


def _edge(stretch: Stretch, place: _Whence) -> Edge:
    """Both prices at the end of `stretch`."""
    books = stretch.end or EMPTY
    exit_nav = books.unstaking_nav
    return (
        NavPoint(*place, books.deposit_nav),
        None if exit_nav is None else NavPoint(*place, exit_nav),
    )


def _between(
    told: Events | None,
    sightings: Sequence[Sighting],
    begin: Edge | None,
    closing: Stretch,
    shares: int,
) -> Seen | None:
    """What is known before `closing` and after `begin`; None where nothing was read or seen."""
    first, *_ = closing.deposit
    exits = [point for point in closing.unstaking if point.time == first.time]
    end: Edge = (first, exits[0] if exits else None)
    after = begin[0].place if begin and begin[0] else _BEFORE_ALL
    inside = [one for one in sightings if after < one.place < first.place]
    if told is None and not inside:
        return None
    found = told(max(0, after[0]), first.block) if told else ()
    events = (event for event in found if after < event[:2] < first.place)
    causes = {one.block: one.tx_hash for one in sightings if one.tx_hash}
    return seen_between((begin or (None, None), end), events, inside, causes, shares)


def _witness(told: Events, place: Place, at: BlockStamp, *, is_later: bool = False) -> Place | None:
    """The first deposit from `place` on (or after it) that proves the books it was made with."""
    for event in told(place[0], at.number):
        is_proof = event.kind is EventKind.DEPOSITED and not is_dust(event)
        if is_proof and (event[:2] > place or (event[:2] == place and not is_later)):
            return event[:2]
    return None


def _closing(told: Events, start: Place | None, at: BlockStamp, head: VaultState) -> Stretch:
    """What is known before `at`, from `head` backwards: at least the block itself.

    The books before the first event from `start` on are those of `head` without all that happened
    since. Where that is contradicted, the next deposit that could not fit by chance is tried.
    """
    for _ in range(_ATTEMPTS):
        if start is None:
            break
        change, has_losses = total_change(_since(told, start, at))
        replay = Replay(
            VaultState(
                head.assets - change.assets,
                head.shares - change.shares,
                None if has_losses else head.losses,
            )
        )
        is_possible = replay.state.assets >= 0 and replay.state.shares >= 0
        if is_possible and replay.feed(_since(told, start, at)):
            stretch = replay.stretch(int(at.mined_at.timestamp())) or _moment(at, head)
            exits = _moment(at, head).unstaking if has_losses else stretch.unstaking
            return replace(stretch, unstaking=exits)
        refused = replay.refused[:2] if replay.refused else start
        start = _witness(told, refused, at, is_later=replay.stretch() is None)
    return _moment(at, head)


def _since(told: Events, start: Place, at: BlockStamp) -> Iterator[ChainEvent]:
    return (event for event in told(start[0], at.number) if event[:2] >= start)


def _moment(at: BlockStamp, head: VaultState) -> Stretch:
    """One block, as the vault describes it."""
    place = (at.number, END_OF_BLOCK, int(at.mined_at.timestamp()), b"")
    unstaking = head.unstaking_nav
    exits = () if unstaking is None else (NavPoint(*place, unstaking, NavSource.READING),)
    return Stretch(
        first=at.mined_at,
        last=at.mined_at,
        deposit=(NavPoint(*place, head.deposit_nav, NavSource.READING),),
        unstaking=exits,
        steps=(),
        end=head,
    )


def _with_market(stretches: Iterable[Stretch], daily: Sequence[NavPoint]) -> Iterator[Stretch]:
    for one in stretches:
        own = tuple(point for point in daily if one.first <= point.at <= one.last)
        yield replace(one, market=own) if own else one
