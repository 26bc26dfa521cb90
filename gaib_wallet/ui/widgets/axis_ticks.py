"""Where the ticks of a chart's axes stand, and what they say; knows no chart and no Qt."""

from collections.abc import Sequence
from datetime import UTC, datetime
import math

DAY_S = 86_400
MONTH_S = 30 * DAY_S
_DAYS = (1, 2, 7, 14)
_GAPS = 3
_WORD = 56  # pixels that a month's name wants


def price_ticks(low: float, high: float) -> tuple[float, list[float]]:
    """Some four round prices between `low` and `high`, and how far they are apart."""
    step = _round_step((high - low) / _GAPS)
    first, last = math.ceil(low / step), math.floor(high / step)
    return step, [place * step for place in range(first, last + 1)]


def price_words(prices: Sequence[float], step: float, decimal_mark: str) -> list[str]:
    """Each price with as many digits as `step` needs, at least two."""
    digits = max(2, -math.floor(math.log10(step)))
    return [f"{price:.{digits}f}".replace(".", decimal_mark) for price in prices]


def date_ticks(first: float, last: float, width: float) -> tuple[float, list[float]]:
    """Moments between two times (Unix seconds) for `width` pixels, and about how far apart.

    Starts of months, or of days where no more than two weeks share a word's room.
    """
    days = (last - first) / DAY_S
    most = max(2, int(width / _WORD))
    if days <= most * 14:
        every = next((count for count in _DAYS if count * most >= days), _DAYS[-1])
        begin = math.ceil(first / DAY_S)
        return DAY_S, [day * float(DAY_S) for day in range(begin, int(last // DAY_S) + 1, every)]
    return MONTH_S, _months(first, last, max(1, math.ceil(days / 30 / most)))


def date_words(moments: Sequence[float], step: float, months: Sequence[str]) -> list[str]:
    """The month, or the day and the month; the year below where it is another one."""
    said, year = [], 0
    for moment in moments:
        day = datetime.fromtimestamp(moment, UTC)
        month = months[day.month - 1]
        words = month if step > DAY_S else f"{day.day} {month}"
        said.append(words if day.year == year else f"{words}\n{day.year}")
        year = day.year
    return said


def _round_step(most: float) -> float:
    """1, 2 or 5 times a power of ten, at most `most`."""
    power = 10.0 ** math.floor(math.log10(max(most, 1e-6)))
    return next(power * step for step in (5, 2, 1) if power * step <= max(most, power))


def _months(first: float, last: float, every: int) -> list[float]:
    """The first moments of months between two times, each `every` months."""
    begin = datetime.fromtimestamp(first, UTC)
    number = begin.year * 12 + begin.month - 1
    number += -number % every
    found: list[float] = []
    while True:
        at = datetime(number // 12, number % 12 + 1, 1, tzinfo=UTC).timestamp()
        if at > last:
            return found
        if at >= first:
            found.append(at)
        number += every
