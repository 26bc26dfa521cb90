from datetime import date

import pytest

from gaib_wallet.errors import NoLeapDay, UnclearDay
from gaib_wallet.viewmodels.days import parsed_day, written_day
from gaib_wallet.viewmodels.text import NumberForm, Text
from tests.builders import text


def of(order: str) -> Text:
    return text(NumberForm(".", ",", day_order=order))


@pytest.mark.parametrize(
    ("order", "typed", "day"),
    [
        ("dmy", "3/12/2026", date(2026, 12, 3)),
        ("dmy", " 03.12.26 ", date(2026, 12, 3)),
        ("mdy", "3/12/2026", date(2026, 3, 12)),
        ("ymd", "2026/3/12", date(2026, 3, 12)),
        ("mdy", "2026-12-03", date(2026, 12, 3)),
        ("dmy", "3 Dec 2026", date(2026, 12, 3)),
        ("mdy", "3. dec. 2026", date(2026, 12, 3)),
        ("dmy", "29/2/2028", date(2028, 2, 29)),
        ("dmy", "31/12/9999", date(9999, 12, 31)),
        ("dmy", "\u0663/\u0661\u0662/\u0662\u0660\u0662\u0666", date(2026, 12, 3)),
        ("mdy", "\uff12\uff10\uff12\uff16-12-\u06f0\u06f3", date(2026, 12, 3)),
    ],
)
def test_a_day_is_read_as_its_region_writes_it(order: str, typed: str, day: date) -> None:
    assert parsed_day(typed, of(order)) == day


def test_nothing_is_no_day() -> None:
    assert parsed_day("  ", text()) is None


@pytest.mark.parametrize(
    "typed",
    [
        "tomorrow",
        "31/13/2026",
        "31/4/2026",
        "0/0/0",
        "3/12",
        "3/12/202",
        "123/1/2026",
        "3 Foo 2026",
    ],
)
def test_what_is_no_day_is_refused_with_an_example_of_the_region(typed: str) -> None:
    with pytest.raises(UnclearDay) as caught:
        parsed_day(typed, of("dmy"))

    assert text().fault(caught.value) == "This is no day. Write it like 31/12/2026. W-227"


@pytest.mark.parametrize("typed", ["29/2/2027", "2027-02-29", "29 Feb 2027", "29.2.27"])
def test_a_leap_day_that_is_none_is_not_moved(typed: str) -> None:
    with pytest.raises(NoLeapDay):
        parsed_day(typed, of("dmy"))


@pytest.mark.parametrize("order", ["dmy", "mdy", "ymd", "ydm"])
def test_a_day_that_is_written_is_read_back(order: str) -> None:
    for day in (date(2028, 2, 29), date(2026, 1, 2)):
        assert parsed_day(written_day(day, of(order)), of(order)) == day
