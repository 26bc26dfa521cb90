"""Days of a statement: typed, named, and held against the chain's own time."""

from datetime import UTC, date, datetime

import pytest

from gaib_wallet.domain.periods import Preset, beginning, check, end, parse_day, preset
from gaib_wallet.domain.statements import Period
from gaib_wallet.errors import (
    NoLeapDay,
    NotADay,
    PeriodAhead,
    PeriodBackwards,
    PeriodTooEarly,
)

LAUNCH = datetime(2025, 5, 14, 8, tzinfo=UTC)
FINAL = datetime(2026, 11, 30, 12, tzinfo=UTC)


def test_a_day_is_read_and_a_leap_day_where_there_is_one() -> None:
    assert parse_day(" 2026-12-31 ") == date(2026, 12, 31)
    assert parse_day("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize("typed", ["2027-02-29", "2100-02-29"])
def test_a_leap_day_of_another_year_is_named_as_such(typed: str) -> None:
    with pytest.raises(NoLeapDay, match=typed[:4]):
        parse_day(typed)


@pytest.mark.parametrize(
    "typed",
    ["", "31.12.2026", "2026-13-01", "2026-04-31", "0000-02-29", "2026-1-1", "\u0662026-01-01"],
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    with pytest.raises(NotADay):
        parse_day(typed)


@pytest.mark.parametrize(
    ("chosen", "first", "last"),
    [
        (Preset.THIS_YEAR, date(2026, 1, 1), date(2026, 11, 30)),
        (Preset.LAST_YEAR, date(2025, 5, 14), date(2025, 12, 31)),
        (Preset.LAST_QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
        (Preset.ALL, date(2025, 5, 14), date(2026, 11, 30)),
    ],
)
def test_a_named_period_is_cut_to_what_there_is(chosen: Preset, first: date, last: date) -> None:
    assert preset(chosen, LAUNCH, FINAL) == Period(first, last)


def test_the_quarter_before_the_first_one_is_of_the_year_before() -> None:
    found = preset(Preset.LAST_QUARTER, LAUNCH, datetime(2026, 2, 28, tzinfo=UTC))

    assert found == Period(date(2025, 10, 1), date(2025, 12, 31))


def test_there_is_no_year_before_the_launch() -> None:
    with pytest.raises(PeriodTooEarly):
        preset(Preset.LAST_YEAR, LAUNCH, datetime(2025, 6, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("first", "last", "fault"),
    [
        (date(2026, 2, 2), date(2026, 2, 1), PeriodBackwards),
        (date(2025, 5, 13), date(2026, 2, 1), PeriodTooEarly),
        (date(2026, 2, 2), date(2026, 12, 1), PeriodAhead),
    ],
)
def test_what_no_block_fills_is_refused(first: date, last: date, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        check(Period(first, last), LAUNCH, FINAL)


def test_one_day_is_a_period_from_midnight_to_midnight() -> None:
    day = Period(date(2026, 11, 30), date(2026, 11, 30))
    check(day, LAUNCH, FINAL)

    assert beginning(day) == datetime(2026, 11, 30, tzinfo=UTC)
    assert end(day) == datetime(2026, 12, 1, tzinfo=UTC)
    assert end(Period(date.max, date.max)) == datetime.max.replace(tzinfo=UTC)
