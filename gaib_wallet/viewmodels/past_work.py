"""Charts of what the hardware did, month by month; a month without a report is a gap."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from fractions import Fraction

from gaib_wallet.domain.backing_past import BackingPast, Worked
from gaib_wallet.domain.units import Rounding
from gaib_wallet.viewmodels.backing_facts import BackingFacts
from gaib_wallet.viewmodels.bars import Bar, BarPart, BarsState
from gaib_wallet.viewmodels.chart_axis import ticks_for
from gaib_wallet.viewmodels.deal_rows import NOTHING, say
from gaib_wallet.viewmodels.past_parts import PastChart, newest, source_text
from gaib_wallet.viewmodels.table import Cell, Column, Row
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

HOURS, USED = "hours", "used"
MOST_MONTHS = 24


def hours_chart(
    past: BackingPast, months: Sequence[Worked], facts: BackingFacts, text: Text
) -> PastChart:
    """How many hours were reported."""
    tip = QT_TRANSLATE_N_NOOP("backing", "%1: %2 hours")
    bars = tuple(
        _bar(
            one,
            Fraction(one.hours),
            say(text, tip, _month(one, text), text.whole(one.hours), count=one.hours),
            text,
        )
        for one in months[-MOST_MONTHS:]
    )
    told = [one for one in months if one.reports]
    words = QT_TRANSLATE_N_NOOP("backing", "%1 hours in %2 months with a report.")
    total = text.whole(sum(one.hours for one in told))
    summary = say(text, words, total, text.whole(len(told)), count=len(told))
    return _monthly(
        HOURS,
        QT_TRANSLATE_NOOP("backing", "GPU hours a month"),
        QT_TRANSLATE_NOOP("backing", "hours"),
        QT_TRANSLATE_NOOP("backing", "Hours count in the month in which they were reported."),
        bars,
        summary,
        [_month_row(one, text.whole(one.hours), text) for one in months],
        (past, facts, text),
    )


def used_chart(
    past: BackingPast, months: Sequence[Worked], facts: BackingFacts, text: Text
) -> PastChart:
    """How much of the hardware was used."""
    tip = QT_TRANSLATE_N_NOOP("backing", "%1: %2, mean of %3 reports")
    bars = tuple(
        _bar(
            one,
            (one.utilisation or Fraction(0)) * 100,
            say(
                text,
                tip,
                _month(one, text),
                _used_text(one, text),
                text.whole(one.reports),
                count=one.reports,
            ),
            text,
        )
        for one in months[-MOST_MONTHS:]
    )
    told = [one for one in months if one.utilisation is not None]
    words = QT_TRANSLATE_N_NOOP("backing", "%1 in the last of %2 months with a report.")
    summary = ""
    if told:
        values = (_used_text(told[-1], text), text.whole(len(told)))
        summary = say(text, words, *values, count=len(told))
    return _monthly(
        USED,
        QT_TRANSLATE_NOOP("backing", "Utilisation a month"),
        "%",
        QT_TRANSLATE_NOOP("backing", "The plain mean of all reports of a month, none weighted."),
        bars,
        summary,
        [_month_row(one, _used_text(one, text), text) for one in months],
        (past, facts, text),
    )


def _used_text(one: Worked, text: Text) -> str:
    return NOTHING if one.utilisation is None else text.percent(one.utilisation, Rounding.DOWN, 1)


def _monthly(
    key: str,
    name: str,
    unit: str,
    note: str,
    bars: tuple[Bar, ...],
    summary: str,
    rows: list[Row],
    known: tuple[BackingPast, BackingFacts, Text],
) -> PastChart:
    past, facts, text = known
    events = QT_TRANSLATE_NOOP("backing", "Telemetry of deals %1")
    none = QT_TRANSLATE_NOOP("backing", "No hardware of these deals said anything yet.")
    heights = [part.value for bar in bars for part in bar.parts]
    return PastChart(
        key=key,
        title=say(text, name),
        unit=say(text, unit),
        source_text=source_text(events, facts.network.contracts.deals, past, facts, text),
        none_text="" if bars else say(text, none),
        note_text=say(text, note),
        bars=BarsState(bars, ticks_for(heights, text), summary, is_cached=facts.is_old),
        is_table=key in facts.tables,
        columns=(
            Column(say(text, QT_TRANSLATE_NOOP("backing", "Month")), width=96),
            Column(say(text, name), "right", 120),
            Column(say(text, QT_TRANSLATE_NOOP("backing", "Reports")), "right", 80),
        ),
        rows=newest(rows),
    )


def _bar(one: Worked, height: Fraction, tip: str, text: Text) -> Bar:
    if not one.reports:
        silent = QT_TRANSLATE_NOOP("backing", "%1: no report")
        return Bar(
            text.month(_midnight(one.month)),
            tip=say(text, silent, _month(one, text)),
            is_unread=True,
        )
    parts = (BarPart("debt", height),)
    return Bar(text.month(_midnight(one.month)), parts, tip, one.month.isoformat())


def _month_row(one: Worked, figure: str, text: Text) -> Row:
    said = figure if one.reports else say(text, QT_TRANSLATE_NOOP("backing", "no report"))
    return Row(
        one.month.isoformat(),
        (Cell(_month(one, text)), Cell(said), Cell(text.whole(one.reports))),
        is_muted=not one.reports,
    )


def _month(one: Worked, text: Text) -> str:
    return f"{text.month(_midnight(one.month))} {one.month.year}"


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
