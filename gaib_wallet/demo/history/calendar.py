"""When something happens: Unix seconds, and what is done in the block of that time."""

from calendar import timegm
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from gaib_wallet.demo.history.chance import dice

Entry = tuple[int, Callable[[], None]]
"""A time, and what puts transactions into the block of that time."""

DAY_S = 86_400
HOUR_S = 3_600
FIRST_DAY = date(2025, 11, 1)
TODAY = datetime(2026, 11, 30, 12, tzinfo=UTC)
"""The demo's clock as a person finds it."""
_HOURS = 168
"""How many of the last hours have a block each."""


def at(day: date, hour: int = 0, minute: int = 0) -> int:
    """A minute of a day (UTC)."""
    return timegm((day.year, day.month, day.day, hour, minute, 0))


def now() -> int:
    """`TODAY`."""
    return at(TODAY.date(), TODAY.hour)


def morning(day: date) -> int:
    """The block of an ordinary day in which most of it happens."""
    minutes = dice(f"morning of {day}").randrange(180)
    return at(day, 8, minutes if at(day) < _first_hour() - DAY_S else 0)


def mornings() -> Iterator[int]:
    """The daily block of every day before the hourly ones begin."""
    day = FIRST_DAY
    while (time := morning(day)) < _first_hour():
        yield time
        day += timedelta(days=1)


def hours() -> Iterator[int]:
    """The hourly blocks of the last week; the last one is now."""
    return iter(range(_first_hour(), now() + 1, HOUR_S))


def firsts() -> Iterator[date]:
    """The first day of each month, from December 2025 on."""
    for month in range(12):
        yield date(2025 + (month + 11) // 12, (month + 11) % 12 + 1, 1)


def _first_hour() -> int:
    return now() - (_HOURS - 1) * HOUR_S
