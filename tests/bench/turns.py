"""Measuring in turn: A B A B, so that a busy machine is busy for both."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median
import time

Act = Callable[[], Awaitable[float]]
"""Does something once, and says what it measured."""
BEST_OF = 5


@dataclass(frozen=True, slots=True)
class Series:
    """What one act measured, turn by turn."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The value in the middle."""
        return median(self.values)

    @property
    def best(self) -> float:
        """The least of the last five."""
        return min(self.values[-BEST_OF:])


async def in_turn(*acts: Act, turns: int, idle_turns: int = 0) -> tuple[Series, ...]:
    """What each of `acts` measured, each `turns` times; what `idle_turns` found is forgotten."""
    for _ in range(idle_turns):
        for act in acts:
            await act()
    found: list[list[float]] = [[] for _ in acts]
    for _ in range(turns):
        for values, act in zip(found, acts, strict=True):
            values.append(await act())
    return tuple(Series(tuple(values)) for values in found)


async def best_of(act: Act, goal: float) -> float:
    """The best of five, or the first that reaches `goal`: then no better one is needed."""
    best = float("inf")
    for _ in range(BEST_OF):
        best = min(best, await act())
        if best <= goal:
            break
    return best


def timed(work: Callable[[], Awaitable[object]]) -> Act:
    """An act that measures how many seconds `work` takes."""

    async def act() -> float:
        began = time.perf_counter()
        await work()
        return time.perf_counter() - began

    return act
