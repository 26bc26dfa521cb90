"""A line in time: points that were, points that are to come, and a range at its end."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class TimePoint:
    """One point and its three texts; `is_done` fills it."""

    label: str
    value: str
    note: str
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class TimelineState:
    """Points at equal distances; the last is a range. `now` is 0 at the first, 1 at the end."""

    points: tuple[TimePoint, ...]
    now: Fraction
    summary: str


@dataclass(frozen=True, slots=True)
class WhenState:
    """A bar that says when money comes: at `from_part` to `to_part` of the whole span, or at once.

    Both are 0 for now; equal ones draw a point, others a hatched range.
    """

    from_part: Fraction
    to_part: Fraction
    summary: str
    is_split: bool = False
