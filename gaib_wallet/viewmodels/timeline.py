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
    """Points at equal distances. `now` is 0 at the first, 1 at the end.

    The last is a range, unless it `is_over`: then all of them were.
    """

    points: tuple[TimePoint, ...]
    now: Fraction
    summary: str
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class WhenState:
    """A bar that says when money comes: at `from_part` to `to_part` of the whole span, or at once.

    Both are 0 for now; equal ones draw a point, others a hatched range.
    """

    from_part: Fraction
    to_part: Fraction
    summary: str
    is_split: bool = False


@dataclass(frozen=True, slots=True)
class DescentState:
    """What is left in a line over time: steps down, each at a part of the width and the height.

    From (0, 1) on; `until` is where the last step ends, now or the end of it. `first` and `last`
    name the ends of the time, `top` the height; `expected` is the range that is hatched.
    """

    steps: tuple[tuple[Fraction, Fraction], ...]
    until: Fraction
    expected: tuple[Fraction, Fraction] | None
    top: str
    first: str
    last: str
    summary: str
