"""A day that was typed, as its region writes days."""

from datetime import UTC, date, datetime
import re

from gaib_wallet.errors import NoLeapDay, UnclearDay
from gaib_wallet.viewmodels.text import Text

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})\.?")
_WORDS = re.compile(r"(\d{1,2})\.? ?([^\W\d]+)\.?,? ?(\d{4})")
_CENTURY = 2000
_LEAP_DAY = (2, 29)
_EXAMPLE = date(2026, 12, 31)


def parsed_day(typed_text: str, text: Text) -> date | None:
    """The day that was typed; None for nothing.

    Taken are three numbers in the region's order, `2026-12-31` anywhere, and a day as this wallet
    writes it; a year of two digits is one of this century.

    Raises:
        NoLeapDay: 29 February of another year.
        UnclearDay: anything else; never guessed.
    """
    typed = " ".join(typed_text.split())
    if not typed:
        return None
    year, month, day = _read(typed, text)
    try:
        return date(year, month, day)
    except ValueError as fault:
        if (month, day) == _LEAP_DAY and year > 0:
            raise NoLeapDay(year) from fault
        raise UnclearDay(written_day(_EXAMPLE, text)) from fault


def written_day(day: date, text: Text) -> str:
    """`day` in numbers, as `parsed_day` reads it back."""
    parts = {"y": f"{day.year:04}", "m": f"{day.month:02}", "d": f"{day.day:02}"}
    mark = "-" if text.day_order == "ymd" else "/"
    return mark.join(parts[letter] for letter in text.day_order)


def _read(typed: str, text: Text) -> tuple[int, int, int]:
    """Year, month and day, which may be none of the calendar's."""
    if found := _ISO.fullmatch(typed):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _WORDS.fullmatch(typed):
        wanted = found[2].casefold()
        for month in range(1, 13):
            name = text.month(datetime(_CENTURY, month, 1, tzinfo=UTC)).rstrip(".").casefold()
            if wanted == name:
                return int(found[3]), month, int(found[1])
    if found := _NUMBERS.fullmatch(typed):
        parts = dict(zip(text.day_order, found.groups(), strict=True))
        years = parts["y"]
        if len(years) in {2, 4} and max(len(parts["m"]), len(parts["d"])) <= 2:  # noqa: PLR2004
            year = int(years) + (_CENTURY if len(years) == 2 else 0)  # noqa: PLR2004
            return year, int(parts["m"]), int(parts["d"])
    return 0, 0, 0
