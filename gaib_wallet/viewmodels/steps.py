"""Figures that stand from one date until the next, as steps: nothing between is made up."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.viewmodels.bars import Legend, Tick


@dataclass(frozen=True, slots=True)
class Step:
    """What holds from `at` (Unix seconds) until the next: a height for each layer, from below.

    No heights: nothing is known, or there is nothing, from then on. `mark` is a figure beside the
    layers that is known of this moment alone; `tip` says all of it.
    """

    at: int
    heights: tuple[Fraction, ...]
    tip: str
    mark: Fraction | None = None

    @property
    def top(self) -> Fraction:
        """Where its uppermost layer ends."""
        return sum(self.heights, Fraction(0))


@dataclass(frozen=True, slots=True)
class Day:
    """A mark of the time axis."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class StepsState:
    """Everything the chart shows, from the first step until `last` (Unix seconds).

    `roles` are the colours of the layers. `has_points`: each step was said on its day, and gets a
    point. `summary` says it in one sentence, for those who cannot see.
    """

    steps: tuple[Step, ...]
    last: int
    roles: tuple[str, ...]
    ticks: tuple[Tick, ...]
    days: tuple[Day, ...]
    summary: str
    legend: tuple[Legend, ...] = ()
    has_points: bool = False
    is_cached: bool = False
