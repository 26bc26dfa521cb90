"""A bar for each month, stacked by kind, below zero for a loss."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of a bar: its height in the axis' unit (negative: hatched) and its colour's role."""

    role: str
    value: Fraction


@dataclass(frozen=True, slots=True)
class Bar:
    """One month: the word below it, its parts from zero outwards, and what is said of it."""

    label: str
    parts: tuple[BarPart, ...] = ()
    tip: str = ""
    key: str = ""
    is_unread: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across, at `value`, with its text."""

    value: Fraction
    text: str


@dataclass(frozen=True, slots=True)
class Legend:
    """What a colour stands for; a loss is hatched."""

    role: str
    text: str
    is_loss: bool = False


@dataclass(frozen=True, slots=True)
class BarsState:
    """Everything the chart shows; `summary` says it in one sentence, for those who cannot see."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    summary: str
    legend: tuple[Legend, ...] = ()
    is_cached: bool = False
