"""Charts of the vault's assets, of the reserves as reported, and of the share in default."""

from collections.abc import Mapping
from fractions import Fraction

from gaib_wallet.domain.backing_past import AssetsAt, BackingPast, DefaultShare, ReservesAt
from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.units import Rounding, TokenAmount
from gaib_wallet.viewmodels.backing_facts import BackingFacts
from gaib_wallet.viewmodels.bars import Legend
from gaib_wallet.viewmodels.deal_rows import NOTHING, say
from gaib_wallet.viewmodels.past_parts import (
    PastChart,
    dated_columns,
    dated_row,
    newest,
    scale_of,
    seconds,
    source_text,
    steps_state,
)
from gaib_wallet.viewmodels.steps import Step
from gaib_wallet.viewmodels.table import Cell, Row, Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

ASSETS, RESERVES, DEFAULTS = "assets", "reserves", "defaults"
_CAUSES: Mapping[EventKind, str] = {
    EventKind.DEPOSITED: QT_TRANSLATE_NOOP("backing", "deposits and exits"),
    EventKind.WITHDRAWN: QT_TRANSLATE_NOOP("backing", "deposits and exits"),
    EventKind.YIELD_REPORTED: QT_TRANSLATE_NOOP("backing", "yield booked"),
    EventKind.LOSS_REPORTED: QT_TRANSLATE_NOOP("backing", "loss booked"),
}


def assets_chart(past: BackingPast, facts: BackingFacts, text: Text) -> PastChart:
    """The vault's assets, as its own events moved them."""
    vault = facts.network.said
    scale, unit = scale_of([one.assets for one in past.assets], text)
    steps = tuple(
        Step(seconds(one.at), (one.assets.units / scale,), _assets_tip(one, text))
        for one in past.assets
    )
    rows = [
        _row(one, past.assets[place - 1] if place else None, text)
        for place, one in enumerate(past.assets)
    ]
    events = QT_TRANSLATE_NOOP(
        "backing", "Deposit, Withdraw, YieldReported and LossReported of sAID %1"
    )
    none = QT_TRANSLATE_NOOP("backing", "Nothing was read of the vault's past yet.")
    return PastChart(
        key=ASSETS,
        title=say(text, QT_TRANSLATE_NOOP("backing", "Assets of sAID")),
        unit=unit,
        source_text=source_text(events, vault.address if vault else None, past, facts, text),
        none_text="" if steps else say(text, none),
        is_reported=False,
        steps=steps_state(steps, past, ("accent",), _assets_summary(past, text), facts, text),
        is_table=ASSETS in facts.tables,
        columns=dated_columns(
            text,
            QT_TRANSLATE_NOOP("backing", "AID"),
            QT_TRANSLATE_NOOP("backing", "Change"),
            QT_TRANSLATE_NOOP("backing", "By"),
        ),
        rows=newest(rows),
    )


def _assets_tip(one: AssetsAt, text: Text) -> str:
    tip = QT_TRANSLATE_NOOP("backing", "%1: %2, %3")
    return say(text, tip, text.date(one.at), one.assets, say(text, _CAUSES[one.cause]))


def _assets_summary(past: BackingPast, text: Text) -> str:
    if not past.assets:
        return ""
    first, last = past.assets[0], past.assets[-1]
    losses = sum(one.cause is EventKind.LOSS_REPORTED for one in past.assets)
    words = QT_TRANSLATE_NOOP("backing", "From %1 on %2 to %3 on %4; losses booked: %5.")
    return say(
        text, words, first.assets, text.date(first.at), last.assets, text.date(last.at), losses
    )


def _row(one: AssetsAt, before: AssetsAt | None, text: Text) -> Row:
    change = one.assets.raw - before.assets.raw if before else one.assets.raw
    moved = text.figure(TokenAmount(abs(change), one.assets.token), _rounding(change))
    sign = "\u2212" if change < 0 else "+"
    tone: Tone = "negative" if change < 0 else ""
    return dated_row(
        one.at,
        one.block,
        one.tx_hash,
        (
            Cell(text.figure(one.assets)),
            Cell(f"{sign}{moved}" if change else moved, tone=tone),
            Cell(say(text, _CAUSES[one.cause]), tone="muted"),
        ),
        text,
    )


def _rounding(change: int) -> Rounding:
    return Rounding.UP if change < 0 else Rounding.DOWN


def reserves_chart(past: BackingPast, facts: BackingFacts, text: Text) -> PastChart:
    """What the issuer reported, and the AID of that day where it is known."""
    scale, unit = scale_of([one.total for one in past.reserves], text, "USD")
    steps = tuple(
        Step(
            seconds(one.at),
            tuple(part.units / scale for part in (one.tbills, one.stables, one.deals)),
            _reserves_tip(one, facts, text),
            supply.units / scale if (supply := facts.supplies.get(one.block)) else None,
        )
        for one in past.reserves
    )
    events = QT_TRANSLATE_NOOP("backing", "ReserveReported of reserve %1")
    none = QT_TRANSLATE_NOOP("backing", "No reserves were reported in the time that was read.")
    summary = ""
    if past.reserves:
        words = QT_TRANSLATE_N_NOOP("backing", "Reported %1 times; the last, on %2, was %3.")
        last = past.reserves[-1]
        count = len(past.reserves)
        values = (text.whole(count), text.date(last.at), last.total)
        summary = say(text, words, *values, count=count)
    legend = (
        Legend("tbills", say(text, QT_TRANSLATE_NOOP("backing", "T-bills"))),
        Legend("field", say(text, QT_TRANSLATE_NOOP("backing", "stables"))),
        Legend("debt", say(text, QT_TRANSLATE_NOOP("backing", "deals"))),
        Legend("text", say(text, QT_TRANSLATE_NOOP("backing", "AID in circulation that day"))),
    )
    return PastChart(
        key=RESERVES,
        title=say(text, QT_TRANSLATE_NOOP("backing", "Reserves as reported")),
        unit=unit,
        source_text=source_text(events, facts.network.contracts.reserve, past, facts, text),
        none_text="" if steps else say(text, none),
        note_text=_supply_note(past, facts, text),
        steps=steps_state(
            steps,
            past,
            ("tbills", "field", "debt"),
            summary,
            facts,
            text,
            legend=legend,
        ),
        is_table=RESERVES in facts.tables,
        columns=dated_columns(
            text,
            QT_TRANSLATE_NOOP("backing", "T-bills, USD"),
            QT_TRANSLATE_NOOP("backing", "Stables, USD"),
            QT_TRANSLATE_NOOP("backing", "Deals, USD"),
            QT_TRANSLATE_NOOP("backing", "AID that day"),
        ),
        rows=newest([_reserves_row(one, facts, text) for one in past.reserves]),
    )


def _supply_note(past: BackingPast, facts: BackingFacts, text: Text) -> str:
    """Of which reports nobody can say how much AID there was."""
    unknown = sum(one.block not in facts.supplies for one in past.reserves)
    if not unknown:
        return ""
    words = QT_TRANSLATE_N_NOOP(
        "backing", "How much AID there was is not known for %1 of %2 reports: no such old block."
    )
    if not facts.supplies_asked:
        words = QT_TRANSLATE_NOOP("backing", "Asking how much AID there was at each report.")
        return say(text, words)
    count = len(past.reserves)
    return say(text, words, text.whole(unknown), text.whole(count), count=count)


def _reserves_tip(one: ReservesAt, facts: BackingFacts, text: Text) -> str:
    tip = QT_TRANSLATE_NOOP("backing", "%1: %2 in all; T-bills %3, stables %4, deals %5")
    said = say(text, tip, text.date(one.at), one.total, one.tbills, one.stables, one.deals)
    supply = facts.supplies.get(one.block)
    if supply is None:
        return said
    return say(text, QT_TRANSLATE_NOOP("backing", "%1; for %2"), said, supply)


def _reserves_row(one: ReservesAt, facts: BackingFacts, text: Text) -> Row:
    supply = facts.supplies.get(one.block)
    cells = (
        *(Cell(text.figure(part)) for part in (one.tbills, one.stables, one.deals)),
        Cell(text.figure(supply) if supply else NOTHING),
    )
    return dated_row(one.at, one.block, one.tx_hash, cells, text)


def defaults_chart(past: BackingPast, facts: BackingFacts, text: Text) -> PastChart:
    """Which part of the open money was in deals in default."""
    found = past.in_default or ()
    steps = tuple(
        Step(
            seconds(one.at),
            () if one.part is None else (one.part * 100,),
            _default_tip(one, text),
        )
        for one in found
    )
    events = QT_TRANSLATE_NOOP("backing", "DealFunded, DealRevenue and DealStatus of deals %1")
    none = QT_TRANSLATE_NOOP("backing", "No deal was funded yet.")
    if past.in_default is None:
        none = QT_TRANSLATE_NOOP("backing", "Only known once everything since the launch was read.")
    worst = max((one.part for one in found if one.part is not None), default=Fraction(0))
    words = QT_TRANSLATE_NOOP("backing", "At most %1; now %2.")
    now = found[-1].part if found else None
    summary = say(text, words, _part(worst, text), NOTHING if now is None else _part(now, text))
    return PastChart(
        key=DEFAULTS,
        title=say(text, QT_TRANSLATE_NOOP("backing", "Open money in deals in default")),
        unit="%",
        source_text=source_text(events, facts.network.contracts.deals, past, facts, text),
        none_text="" if steps else say(text, none),
        steps=steps_state(steps, past, ("negative",), summary, facts, text, is_amount=False),
        is_table=DEFAULTS in facts.tables,
        columns=dated_columns(text, QT_TRANSLATE_NOOP("backing", "In default")),
        rows=newest([_default_row(one, text) for one in found]),
    )


def _default_tip(one: DefaultShare, text: Text) -> str:
    if one.part is None:
        none = QT_TRANSLATE_NOOP("backing", "%1: no money is open")
        return say(text, none, text.date(one.at))
    tip = QT_TRANSLATE_NOOP("backing", "%1: %2 in default")
    return say(text, tip, text.date(one.at), _part(one.part, text))


def _default_row(one: DefaultShare, text: Text) -> Row:
    part = NOTHING if one.part is None else _part(one.part, text)
    return dated_row(one.at, one.block, one.tx_hash, (Cell(part),), text)


def _part(part: Fraction, text: Text) -> str:
    """What is bad is rounded up."""
    return text.percent(part, Rounding.UP, 1)
