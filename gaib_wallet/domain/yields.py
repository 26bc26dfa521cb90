"""Realised yield: what the share price did between named dates, and where it came from."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from math import isqrt

from gaib_wallet.domain.events import ChainEvent, Covered
from gaib_wallet.domain.nav import (
    EMPTY,
    FINEST,
    DealResult,
    Gap,
    GapReason,
    NavPoint,
    NavStep,
    Replay,
    Stretch,
    VaultState,
    total_change,
)
from gaib_wallet.domain.network import BlockStamp, Network, Pool, Venue

YEAR_DAYS = 365
SHORTEST_YEARLY_DAYS = 90
"""A shorter stretch is never made annual: one step more or less would decide the figure."""


class Source(Enum):
    """What kind of deal a yield came from."""

    DEBT = "debt"
    EQUITY = "equity"
    HYBRID = "hybrid"
    ROBOTICS = "robotics"
    TBILLS = "tbills"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DealName:
    """A deal as a legend names it; `heard_at` is its last telemetry, None if it never spoke."""

    deal: int
    source: Source
    borrower: str
    is_active: bool
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class RealisedReturn:
    """What the Deposit NAV did between two dates, over `steps` steps; nothing else."""

    first: datetime
    last: datetime
    before: Fraction
    after: Fraction
    steps: int

    @property
    def ratio(self) -> Fraction:
        """The change as a part of the price at the start."""
        return self.after / self.before - 1

    @property
    def days(self) -> int:
        """Whole days between the two dates."""
        return (self.last - self.first).days

    @property
    def yearly(self) -> Fraction | None:
        """The ratio times a year over its days, without compounding; None under 90 days."""
        if self.days < SHORTEST_YEARLY_DAYS:
            return None
        return self.ratio * YEAR_DAYS / self.days


@dataclass(frozen=True, slots=True)
class Fall:
    """The way from a peak down: how deep, reached when, made good after how many days."""

    ratio: Fraction
    at: datetime
    days_until_good: int | None


@dataclass(frozen=True, slots=True)
class Steadiness:
    """Steps counted by their direction, the worst of them, and the deepest fall.

    `spread` is the standard deviation of all their changes (divided by their number), down to nine
    digits; None without a step.
    """

    up: int
    down: int
    worst: NavStep | None
    deepest: Fall | None
    spread: Fraction | None


def steadiness(steps: tuple[NavStep, ...]) -> Steadiness:
    """How evenly `steps`, oldest first and without a gap, went up."""
    falls = [step for step in steps if step.change < 0]
    return Steadiness(
        up=sum(step.change > 0 for step in steps),
        down=len(falls),
        worst=min(falls, key=_change, default=None),
        deepest=_deepest(steps),
        spread=_spread([step.change for step in steps]),
    )


def _change(step: NavStep) -> Fraction:
    return step.change


def _spread(changes: list[Fraction]) -> Fraction | None:
    if not changes:
        return None
    mean = sum(changes, Fraction()) / len(changes)
    variance = sum(((change - mean) ** 2 for change in changes), Fraction()) / len(changes)
    return Fraction(isqrt(int(variance * FINEST**2)), FINEST)


def _deepest(steps: tuple[NavStep, ...]) -> Fall | None:
    deepest: Fall | None = None
    peak = steps[0].before if steps else Fraction(0)
    for place, step in enumerate(steps):
        peak = max(peak, step.before)
        ratio = step.after / peak - 1
        if ratio < (deepest.ratio if deepest else 0):
            good = next((later.at for later in steps[place:] if later.after >= peak), None)
            deepest = Fall(ratio, step.at, None if good is None else (good - step.at).days)
    return deepest


def by_month(steps: Iterable[NavStep]) -> Mapping[date, tuple[DealResult, ...]]:
    """What each deal brought in each month (UTC, named by its first day) that had a step."""
    months: dict[date, dict[int, DealResult]] = {}
    for step in steps:
        deals = months.setdefault(step.at.date().replace(day=1), {})
        for result in step.results:
            so_far = deals.get(result.deal, DealResult(result.deal))
            deals[result.deal] = DealResult(
                result.deal,
                so_far.gross + result.gross,
                so_far.fee + result.fee,
                so_far.loss + result.loss,
            )
    return {month: tuple(deals.values()) for month, deals in months.items()}


@dataclass(frozen=True, slots=True)
class NavHistory:
    """The share price as far as it was read: stretches, oldest first, with gaps between them.

    `is_complete`: one stretch from the first deposit to block `at`, whose end equals what the
    vault itself says there. `trades` are what a pool paid for sAID, in gaps, too: at most 20,000,
    of more the last of each of many equal times.
    """

    at: BlockStamp
    head: VaultState
    stretches: tuple[Stretch, ...]
    is_complete: bool
    gaps: tuple[Gap, ...] = ()
    trades: tuple[NavPoint, ...] = ()

    @property
    def steps(self) -> tuple[NavStep, ...]:
        """All steps that were read, also on both sides of a gap."""
        return tuple(step for stretch in self.stretches for step in stretch.steps)

    @property
    def latest_steps(self) -> tuple[NavStep, ...]:
        """The steps up to now that follow each other without a gap."""
        return self.stretches[-1].steps if self.stretches else ()

    def over_last(self, count: int) -> RealisedReturn | None:
        """The return over the last `count` steps, from the step before them; None if unread.

        Where it is all steps there are, it starts with the first deposit.
        """
        steps = self.latest_steps
        if len(steps) > count:
            start = steps[-count - 1]
            return RealisedReturn(start.at, steps[-1].at, start.after, steps[-1].after, count)
        if len(steps) == count and steps and self.is_complete:
            stretch = self.stretches[0]
            nav = stretch.deposit[0].nav
            return RealisedReturn(stretch.first, steps[-1].at, nav, steps[-1].after, count)
        return None

    @property
    def since_launch(self) -> RealisedReturn | None:
        """The return from the first deposit until block `at`; None unless all of it was read."""
        if not self.is_complete or not self.stretches:
            return None
        stretch = self.stretches[0]
        nav, now = stretch.deposit[0].nav, self.head.deposit_nav
        return RealisedReturn(stretch.first, self.at.mined_at, nav, now, len(stretch.steps))


Events = Callable[[int, int], Iterable[ChainEvent]]
"""All events between two blocks, both included, oldest first."""


def rebuilt(
    events: Events, covered: Sequence[Covered], launch: int, at: BlockStamp, head: VaultState
) -> NavHistory:
    """The share price from the first deposit on, as far as `covered` (oldest first) reaches.

    What begins at block `launch` is run forward from an empty vault. What ends at block `at` hangs
    on `head`, which the vault said of itself there. Where the two do not meet, or an event
    contradicts the books, there is a gap.
    """
    stretches: list[Stretch] = []
    is_complete = False
    rest = list(covered)
    if rest and rest[0].first <= launch:
        opening = rest.pop(0)
        replay = Replay(EMPTY)
        agrees = replay.feed(events(opening.first, opening.last.number))
        reaches_head = opening.last.number >= at.number
        is_complete = agrees and reaches_head and _is_same(replay.state, head)
        until = opening.last.time if agrees and (is_complete or not reaches_head) else 0
        stretch = replay.stretch(until)
        stretches += [stretch] if stretch else []
        head = replay.state if is_complete else head  # it knows losses that `head` may not
    if not is_complete:
        closing = rest[-1] if rest and rest[-1].last.number >= at.number else None
        stretches.append(_closing(events, closing, at, head))
    pairs = zip(stretches, stretches[1:], strict=False)
    gaps = tuple(Gap(before.last, after.first, GapReason.NOT_READ) for before, after in pairs)
    return NavHistory(at, head, tuple(stretches), is_complete, gaps)


def _is_same(rebuilt_state: VaultState, said: VaultState) -> bool:
    if said.losses is None:
        said = replace(said, losses=rebuilt_state.losses)
    return rebuilt_state == said


def _closing(events: Events, covered: Covered | None, at: BlockStamp, head: VaultState) -> Stretch:
    """What is known before `at`, from `head` backwards: at least the block itself."""
    if covered:
        change, has_losses = total_change(events(covered.first, covered.last.number))
        start = VaultState(
            head.assets - change.assets,
            head.shares - change.shares,
            None if has_losses else head.losses,
        )
        replay = Replay(start)
        is_possible = start.assets >= 0 and start.shares >= 0
        if is_possible and replay.feed(events(covered.first, covered.last.number)):
            stretch = replay.stretch(int(at.mined_at.timestamp()))
            if stretch and has_losses:
                return replace(stretch, unstaking=_moment(at, head).unstaking)
            if stretch:
                return stretch
    return _moment(at, head)


def _moment(at: BlockStamp, head: VaultState) -> Stretch:
    """One block, as the vault describes it."""
    place = (at.number, 0, int(at.mined_at.timestamp()), b"")
    unstaking = head.unstaking_nav
    return Stretch(
        first=at.mined_at,
        last=at.mined_at,
        deposit=(NavPoint(*place, head.deposit_nav),),
        unstaking=() if unstaking is None else (NavPoint(*place, unstaking),),
        steps=(),
        end=head,
    )


def share_market(network: Network) -> Pool | None:
    """The pool whose price is the share's, where the network has one that says it in events."""
    coins = {network.said, network.aid}
    pools = (pool for pool in network.pools if pool.venue is Venue.UNISWAP_V3)
    return next((pool for pool in pools if set(pool.coins) == coins), None)
