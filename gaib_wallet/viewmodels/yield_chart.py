"""The share price as lines for a chart: exact figures, and every word the chart says."""

from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction

from gaib_wallet.domain.nav import NavPoint, NavStep, Stretch
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

Place = tuple[int, Fraction]
"""Unix seconds, and AID per sAID from then on."""


@dataclass(frozen=True, slots=True)
class Readout:
    """What is said of one step, beside the pointer."""

    date: str
    change: str
    prices: str
    where: str


@dataclass(frozen=True, slots=True)
class StepMark:
    """One step of the Deposit NAV, as the chart draws it and speaks of it."""

    time: int
    before: Fraction
    after: Fraction
    readout: Readout

    @property
    def is_fall(self) -> bool:
        """Whether the price was lower afterwards."""
        return self.after < self.before


@dataclass(frozen=True, slots=True)
class NavLine:
    """A line without a gap: it keeps each price until the next, the last one until `until`."""

    places: tuple[Place, ...]
    until: int


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What the axes and the ends of the lines say."""

    months: tuple[str, ...] = ()
    decimal_mark: str = "."
    gap: str = ""
    deposit: str = ""
    deposit_now: str = ""
    unstaking: str = ""
    unstaking_now: str = ""
    market: str = ""
    market_now: str = ""


@dataclass(frozen=True, slots=True)
class ChartState:
    """Everything the chart draws. `first` and `last` are what the chosen range wants to be seen.

    `summary` says it all in one sentence, for those who cannot see.
    """

    deposit: tuple[NavLine, ...] = ()
    unstaking: tuple[NavLine, ...] = ()
    market: tuple[NavLine, ...] = ()
    steps: tuple[StepMark, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    first: int = 0
    last: int = 0
    words: ChartWords = ChartWords()
    summary: str = ""
    is_cached: bool = False


@dataclass(frozen=True, slots=True)
class ChartChoice:
    """What a person wants to see: since when, and which lines."""

    first: datetime | None = None
    deposit: bool = True
    unstaking: bool = True
    market: bool = False


def chart_of(
    history: NavHistory, choice: ChartChoice, text: Text, *, is_cached: bool
) -> ChartState:
    """The chart of `history` as `choice` wants it."""
    stretches = history.stretches
    begins = stretches[0].first if stretches else history.at.mined_at
    market = [point for stretch in stretches for point in stretch.market]
    return ChartState(
        deposit=tuple(_line(one.deposit, one) for one in stretches) if choice.deposit else (),
        unstaking=tuple(_line(one.unstaking, one) for one in stretches if one.unstaking)
        if choice.unstaking
        else (),
        market=tuple(_line(one.market, one) for one in stretches if one.market)
        if choice.market
        else (),
        steps=tuple(_mark(step, text) for step in history.steps),
        gaps=tuple((_seconds(gap.first), _seconds(gap.last)) for gap in history.gaps),
        first=_seconds(choice.first or begins),
        last=_seconds(history.at.mined_at),
        words=_words(history, market[-1].nav if market else None, text),
        summary=summary_of(history, text),
        is_cached=is_cached,
    )


def summary_of(history: NavHistory, text: Text) -> str:
    """What the Deposit NAV did, in one sentence."""
    if not history.stretches or not history.steps:
        return _say(text, QT_TRANSLATE_NOOP("yields", "No step yet."))
    first, now = history.stretches[0].deposit[0].nav, history.head.deposit_nav
    down = sum(step.change < 0 for step in history.steps)
    source = QT_TRANSLATE_NOOP(
        "yields", "Deposit NAV rose from %1 to %2 in %3 steps, %4 of them down."
    )
    if now < first:
        source = QT_TRANSLATE_NOOP(
            "yields", "Deposit NAV fell from %1 to %2 in %3 steps, %4 of them down."
        )
    counts = (text.whole(len(history.steps)), text.whole(down))
    said = _say(text, source, text.nav(first), text.nav(now), *counts)
    if history.gaps:
        gap = QT_TRANSLATE_NOOP("yields", "Part of it was not read.")
        said = f"{said} {_say(text, gap)}"
    return said


def prices_text(step: NavStep, text: Text) -> str:
    """The price before a step and after it."""
    return f"{text.nav(step.before)} \u2192 {text.nav(step.after)}"


def _line(points: tuple[NavPoint, ...], stretch: Stretch) -> NavLine:
    # Between two events of one block nobody could come or go: only its last price was one.
    places = {one.time: one.nav for one in points}
    return NavLine(tuple(places.items()), _seconds(stretch.last))


def _mark(step: NavStep, text: Text) -> StepMark:
    where = QT_TRANSLATE_NOOP("yields", "block %1 · Enter opens what caused it")
    readout = Readout(
        date=text.date(step.at),
        change=text.signed_percent(step.change),
        prices=prices_text(step, text),
        where=_say(text, where, text.whole(step.block)),
    )
    return StepMark(_seconds(step.at), step.before, step.after, readout)


def _words(history: NavHistory, market: Fraction | None, text: Text) -> ChartWords:
    head = history.head
    months = tuple(text.month(datetime(2026, month, 15, tzinfo=UTC)) for month in range(1, 13))
    return ChartWords(
        months=months,
        decimal_mark=text.nav(Fraction(0))[1:2],
        gap=_say(text, QT_TRANSLATE_NOOP("yields", "not read")),
        deposit=_say(text, QT_TRANSLATE_NOOP("yields", "Deposit")),
        deposit_now=text.nav(head.deposit_nav),
        unstaking=_say(text, QT_TRANSLATE_NOOP("yields", "Unstaking")),
        unstaking_now="" if head.unstaking_nav is None else text.nav(head.unstaking_nav),
        market=_say(text, QT_TRANSLATE_NOOP("yields", "Market")),
        market_now="" if market is None else text.nav(market),
    )


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("yields", source, values))
