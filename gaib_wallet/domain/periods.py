"""The days a statement is about: as typed, as chosen, and whether blocks can fill them."""

from datetime import UTC, date, datetime, timedelta
from enum import Enum
import re
from typing import Final

from gaib_wallet.domain.statements import Period
from gaib_wallet.errors import (
    NoLeapDay,
    NotADay,
    PeriodAhead,
    PeriodBackwards,
    PeriodTooEarly,
)

_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_FEBRUARY, _LEAP = 2, 29
_QUARTER = 3


class Preset(Enum):
    """Periods with a name. The quarter and the year before this one are whole ones."""

    THIS_YEAR = "this year"
    LAST_YEAR = "last year"
    LAST_QUARTER = "last quarter"
    ALL = "all"


def parse_day(typed: str) -> date:
    """The day that `typed` writes as year-month-day.

    Raises:
        NoLeapDay: 29 February of a year without one.
        NotADay: anything else that is no day.
    """
    found = _DAY.fullmatch(typed.strip())
    if found is None:
        raise NotADay
    year, month, day = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        if year and (month, day) == (_FEBRUARY, _LEAP):
            raise NoLeapDay(year) from None
        raise NotADay from None


def preset(chosen: Preset, launch: datetime, final: datetime) -> Period:
    """The period of that name, cut to what lies between `launch` and the `final` block's time.

    Raises:
        PeriodTooEarly: all of it lies before the launch.
    """
    today, born = final.astimezone(UTC).date(), launch.astimezone(UTC).date()
    january = today.replace(month=1, day=1)
    period = Period(born, today)
    match chosen:
        case Preset.THIS_YEAR:
            period = Period(january, today)
        case Preset.LAST_YEAR:
            eve = january - timedelta(days=1)
            period = Period(eve.replace(month=1, day=1), eve)
        case Preset.LAST_QUARTER:
            begun = today.replace(month=(today.month - 1) // _QUARTER * _QUARTER + 1, day=1)
            eve = begun - timedelta(days=1)
            period = Period(eve.replace(month=eve.month - _QUARTER + 1, day=1), eve)
    if period.last < born:
        raise PeriodTooEarly(launch)
    return Period(max(period.first, born), period.last)


def check(period: Period, launch: datetime, final: datetime) -> None:
    """Return if blocks between `launch` and the `final` one can fill `period`.

    Raises:
        PeriodBackwards, PeriodTooEarly, PeriodAhead: in which way they cannot.
    """
    if period.last < period.first:
        raise PeriodBackwards
    if period.first < launch.astimezone(UTC).date():
        raise PeriodTooEarly(launch)
    if period.last > final.astimezone(UTC).date():
        raise PeriodAhead(final)


def beginning(period: Period) -> datetime:
    """The first moment of it."""
    return datetime(period.first.year, period.first.month, period.first.day, tzinfo=UTC)


def end(period: Period) -> datetime:
    """The first moment after it; where the calendar ends, its last one."""
    last = period.last
    midnight = datetime(last.year, last.month, last.day, tzinfo=UTC)
    return midnight + timedelta(days=1) if last < date.max else datetime.max.replace(tzinfo=UTC)
