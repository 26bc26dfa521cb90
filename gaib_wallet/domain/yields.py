"""Realised yield: what the share price did between named dates, and where it came from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from math import isqrt

from gaib_wallet.domain.nav import (
    FINEST,
    DealResult,
    Gap,
    GapReason,
    NavPoint,
    NavStep,
    Stretch,
    VaultState,
)
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.sightings import Move

YEAR_DAYS = 365
SHORTEST_YEARLY_DAYS = 90
"""A shorter stretch is never made annual: one step more or less would decide the figure."""

_EXACT = FINEST**4
"""Parts of a change that are counted where many are added up."""


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
    # Whole numbers: the sum of many fractions has as long a denominator as all theirs together.
    parts = [round(change * _EXACT) for change in changes]
    count = len(parts)
    squares = count * sum(part * part for part in parts) - sum(parts) ** 2
    return Fraction(isqrt(squares) // (count * _EXACT // FINEST), FINEST)


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
    """What each deal brought in each month (UTC, named by its first day) that had a step.

    A step that may lie in one of several months is in none of them.
    """
    months: dict[date, dict[int, DealResult]] = {}
    for step in steps:
        month = _month(step.at)
        if step.after_block and _month(step.after_block.mined_at) != month:
            continue
        deals = months.setdefault(month, {})
        for result in step.results:
            so_far = deals.get(result.deal, DealResult(result.deal))
            deals[result.deal] = DealResult(
                result.deal,
                so_far.gross + result.gross,
                so_far.fee + result.fee,
                so_far.loss + result.loss,
            )
    return {month: tuple(deals.values()) for month, deals in months.items()}


def _month(at: datetime) -> date:
    return at.date().replace(day=1)


@dataclass(frozen=True, slots=True)
class NavHistory:
    """The share price as far as it is known: stretches, oldest first, with gaps between them.

    `is_complete`: one stretch from the first deposit to block `at`, whose end equals what the
    vault itself says there. `is_covered`: all its events were read, though they do not tell every
    price; then `unplaced` are the changes whose block is not known. `trades` are what a pool paid
    for sAID, in gaps, too: at most 20,000, of more the last of each of many equal times.
    """

    at: BlockStamp
    head: VaultState
    stretches: tuple[Stretch, ...]
    is_complete: bool
    gaps: tuple[Gap, ...] = ()
    trades: tuple[NavPoint, ...] = ()
    is_covered: bool = False
    unplaced: tuple[Move, ...] = ()

    @property
    def steps(self) -> tuple[NavStep, ...]:
        """All steps that are known, also on both sides of a gap."""
        return tuple(step for stretch in self.stretches for step in stretch.steps)

    @property
    def latest_steps(self) -> tuple[NavStep, ...]:
        """The steps up to now of which none is left out: one may be somewhere in a gap."""
        steps = self.steps
        told = {step.at for step in steps if step.after_block}
        silent = [gap.last for gap in self.gaps if gap.last not in told]
        return tuple(step for step in steps if not silent or step.at >= silent[-1])

    @property
    def unexplained(self) -> tuple[NavStep, ...]:
        """Steps whose block is known, and of which the protocol said nothing."""
        return tuple(step for step in self.steps if not step.results and not step.after_block)

    def over_last(self, count: int) -> RealisedReturn | None:
        """The return over the last `count` steps, from the step before them; None if unread.

        Where it is all steps there are, it starts with the first deposit.
        """
        steps = self.latest_steps
        if len(steps) > count:
            start = steps[-count - 1]
            return RealisedReturn(start.at, steps[-1].at, start.after, steps[-1].after, count)
        first = self._beginning
        if len(steps) == count and steps and first:
            return RealisedReturn(first.at, steps[-1].at, first.nav, steps[-1].after, count)
        return None

    @property
    def since_launch(self) -> RealisedReturn | None:
        """The return from the first deposit until block `at`; None unless no step is left out."""
        first = self._beginning
        if first is None:
            return None
        now = self.head.deposit_nav
        return RealisedReturn(first.at, self.at.mined_at, first.nav, now, len(self.steps))

    @property
    def is_known(self) -> bool:
        """Whether the price is known at every moment since the first deposit."""
        return self._beginning is not None and not self.gaps

    @property
    def _beginning(self) -> NavPoint | None:
        """The first price there was, where every step since is known."""
        is_whole = self.is_complete or self.is_covered
        if not is_whole or any(gap.reason is GapReason.CONTRADICTS for gap in self.gaps):
            return None
        return next((point for one in self.stretches for point in one.deposit), None)
