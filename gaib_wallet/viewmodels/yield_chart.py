"""The share price as lines for a chart: exact figures, and every word the chart says."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fractions import Fraction
from itertools import pairwise

from gaib_wallet.domain.nav import NavPoint, NavStep
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.viewmodels.chart_readout import LineChoice, Readout, reason_text, step_readout
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

Place = tuple[int, Fraction]
"""Unix seconds, and AID per sAID from then on."""


@dataclass(frozen=True, slots=True)
class StepMark:
    """One step of the Deposit NAV, as the chart draws it and speaks of it.

    `key` is its block. It is drawn at `time`; where it may have been any time since `since`, there
    is a gap between the two.
    """

    key: int
    time: int
    before: Fraction
    after: Fraction
    readout: Readout
    since: int = 0

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
class ChartGap:
    """From when until when nothing is drawn, and why."""

    first: int
    last: int
    words: str


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What the axes and the ends of the lines say."""

    months: tuple[str, ...] = ()
    decimal_mark: str = "."
    deposit: str = ""
    deposit_now: str = ""
    unstaking: str = ""
    unstaking_now: str = ""
    market: str = ""
    market_now: str = ""


@dataclass(frozen=True, slots=True)
class ChartState:
    """Everything the chart draws. `first` and `last` are what the chosen `range` wants to be seen.

    `summary` says it all in one sentence, for those who cannot see. `note` stands in the
    middle of a chart without a step.
    """

    deposit: tuple[NavLine, ...] = ()
    unstaking: tuple[NavLine, ...] = ()
    market: tuple[NavLine, ...] = ()
    steps: tuple[StepMark, ...] = ()
    gaps: tuple[ChartGap, ...] = ()
    first: int = 0
    last: int = 0
    range: str = ""
    words: ChartWords = ChartWords()
    summary: str = ""
    note: str = ""
    is_cached: bool = False


@dataclass(frozen=True, slots=True)
class ChartChoice:
    """What a person wants to see: which range, since when that is, and which lines."""

    range: str = ""
    first: datetime | None = None
    lines: LineChoice = field(default_factory=LineChoice)


def chart_of(
    history: NavHistory, choice: ChartChoice, text: Text, *, is_cached: bool
) -> ChartState:
    """The chart of `history` as `choice` wants it."""
    stretches, lines, now = history.stretches, choice.lines, _seconds(history.at.mined_at)
    begins = stretches[0].first if stretches else history.at.mined_at
    vague = [
        (_seconds(step.after_block.mined_at), _seconds(step.at))
        for step in history.steps
        if step.after_block
    ]
    drawn: dict[str, list[NavLine]] = {"deposit": [], "unstaking": []}
    for stretch in stretches:
        until = _seconds(stretch.last)
        drawn["deposit"] += _lines(stretch.deposit, until, vague)
        drawn["unstaking"] += _lines(stretch.unstaking, until, vague)
    return ChartState(
        deposit=tuple(drawn["deposit"]) if lines.deposit else (),
        unstaking=tuple(drawn["unstaking"]) if lines.unstaking else (),
        market=tuple(_lines(history.trades, now, [])) if lines.market else (),
        steps=tuple(_mark(step, text) for step in history.steps),
        gaps=_gaps(history, text),
        first=_seconds(choice.first or begins),
        last=now,
        range=choice.range,
        words=_words(history, text),
        summary=summary_of(history, text),
        is_cached=is_cached,
    )


def summary_of(history: NavHistory, text: Text) -> str:
    """What the Deposit NAV did, in one sentence."""
    prices = [point.nav for stretch in history.stretches for point in stretch.deposit]
    if not prices or not history.steps:
        return _say(text, QT_TRANSLATE_NOOP("yields", "No step yet."))
    first, now = prices[0], history.head.deposit_nav
    down = sum(step.change < 0 for step in history.steps)
    source = QT_TRANSLATE_N_NOOP(
        "yields", "Deposit NAV rose from %1 to %2 in %3 steps, %4 of them down."
    )
    if now < first:
        source = QT_TRANSLATE_N_NOOP(
            "yields", "Deposit NAV fell from %1 to %2 in %3 steps, %4 of them down."
        )
    counts = (text.whole(len(history.steps)), text.whole(down))
    values = (text.nav(first), text.nav(now), *counts)
    said = _say(text, source, *values, count=len(history.steps))
    if history.gaps:
        gap = QT_TRANSLATE_NOOP("yields", "Part of it is not known: %1.")
        reasons = dict.fromkeys(reason_text(one.reason, text) for one in history.gaps)
        said = f"{said} {_say(text, gap, ', '.join(reasons))}"
    return said


def _lines(
    points: Iterable[NavPoint], until: int, vague: Iterable[tuple[int, int]]
) -> list[NavLine]:
    """The points as lines, broken where a step lies somewhere between two moments."""
    # Between two events of one block nobody could come or go: only its last price was one.
    places = tuple({one.time: one.nav for one in points}.items())
    if not places:
        return []
    times = {time for time, _ in places}
    breaks = [pair for pair in vague if places[0][0] <= pair[0] and pair[1] in times]
    edges = [(0, places[0][0]), *breaks, (until, until + 1)]
    found = []
    for (_, begins), (ends, _) in pairwise(edges):
        part = tuple(one for one in places if begins <= one[0] <= ends)
        if part:
            found.append(NavLine(part, max(ends, part[-1][0])))
    return found


def _gaps(history: NavHistory, text: Text) -> tuple[ChartGap, ...]:
    unknown = [
        ChartGap(_seconds(gap.first), _seconds(gap.last), reason_text(gap.reason, text))
        for gap in history.gaps
    ]
    between = _say(text, QT_TRANSLATE_NOOP("yields", "somewhere here"))
    vague = [
        ChartGap(since, until, between)
        for step in history.steps
        if step.after_block
        for since, until in [(_seconds(step.after_block.mined_at), _seconds(step.at))]
        if not any(gap.first <= since and until <= gap.last for gap in unknown)
    ]
    return (*unknown, *vague)


def _mark(step: NavStep, text: Text) -> StepMark:
    since = _seconds(step.after_block.mined_at) if step.after_block else 0
    readout = step_readout(step, text)
    return StepMark(step.block, _seconds(step.at), step.before, step.after, readout, since)


def _words(history: NavHistory, text: Text) -> ChartWords:
    head, trades = history.head, history.trades
    months = tuple(text.month(datetime(2026, month, 15, tzinfo=UTC)) for month in range(1, 13))
    return ChartWords(
        months=months,
        decimal_mark=text.nav(Fraction(0))[1:2],
        deposit=_say(text, QT_TRANSLATE_NOOP("yields", "Deposit")),
        deposit_now=text.nav(head.deposit_nav),
        unstaking=_say(text, QT_TRANSLATE_NOOP("yields", "Unstaking")),
        unstaking_now="" if head.unstaking_nav is None else text.nav(head.unstaking_nav),
        market=_say(text, QT_TRANSLATE_NOOP("yields", "Market")),
        market_now=text.nav(trades[-1].nav) if trades else "",
    )


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("yields", source, values, count=count))
