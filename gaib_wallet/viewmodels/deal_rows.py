"""The book of deals as rows of a table, and one deal with all that was said of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from gaib_wallet.domain.deals import Deal, DealKind, DealStatus, Workload
from gaib_wallet.domain.units import WHOLE, Bps, Rounding
from gaib_wallet.domain.yields import Source
from gaib_wallet.viewmodels.table import Cell, Column, Row, Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

NOTHING = "\u2014"
SOURCES: Mapping[Source, str] = {
    Source.DEBT: QT_TRANSLATE_NOOP("backing", "Debt"),
    Source.EQUITY: QT_TRANSLATE_NOOP("backing", "Equity"),
    Source.HYBRID: QT_TRANSLATE_NOOP("backing", "Hybrid"),
    Source.ROBOTICS: QT_TRANSLATE_NOOP("backing", "Robotics"),
}
_KINDS = {
    DealKind.DEBT: QT_TRANSLATE_NOOP("backing", "debt: pays interest"),
    DealKind.EQUITY: QT_TRANSLATE_NOOP("backing", "equity: pays a share of revenue"),
    DealKind.HYBRID: QT_TRANSLATE_NOOP("backing", "hybrid: pays interest and a share"),
}
_WORKLOADS = {
    Workload.TRAINING: QT_TRANSLATE_NOOP("backing", "training"),
    Workload.INFERENCE: QT_TRANSLATE_NOOP("backing", "inference"),
    Workload.RENTAL: QT_TRANSLATE_NOOP("backing", "rental"),
}
STATUSES: Mapping[DealStatus, tuple[str, str, str]] = {
    DealStatus.ACTIVE: (QT_TRANSLATE_NOOP("backing", "active"), "grey", ""),
    DealStatus.REPAID: (QT_TRANSLATE_NOOP("backing", "repaid"), "positive", "check"),
    DealStatus.IN_DEFAULT: (QT_TRANSLATE_NOOP("backing", "in default"), "negative", "blocked"),
    DealStatus.LIQUIDATED: (QT_TRANSLATE_NOOP("backing", "liquidated"), "negative", "cross"),
    DealStatus.TRANSFERRED: (
        QT_TRANSLATE_NOOP("backing", "transferred"),
        "warning",
        "warning",
    ),
}
"""Word, kind of chip, icon."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what it is, and its words or figures."""

    label: str
    text: str
    tone: Tone = ""


def say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    """A sentence of the Backing page in the person's language, bent to `count` if there is one."""
    return text.say(Message("backing", source, values, count=count))


def columns(text: Text, *, is_demo: bool) -> tuple[Column, ...]:
    """The table's columns; on the demo chain each deal is called what it is."""
    first = QT_TRANSLATE_NOOP("backing", "Deal")
    if is_demo:
        first = QT_TRANSLATE_NOOP("backing", "Illustrative deal")
    return (
        Column(say(text, first), width=128),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Hardware and use"))),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Kind")), width=80),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Owed, AID")), "decimal-2", 96),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Cover")), "right", 48),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Rate")), "right", 64),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Ends")), width=112),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "Heard")), "right", 48),
        Column(say(text, QT_TRANSLATE_NOOP("backing", "State")), width=112),
    )


def row(deal: Deal, now: datetime, ended_at: datetime | None, text: Text) -> Row:
    """One deal at a glance; `ended_at` where its end was seen on chain."""
    word, kind, icon = standing(deal, now, text)
    cells = (
        Cell(strong=title(deal, text)),
        Cell(hardware(deal, text), tone="muted"),
        Cell(say(text, SOURCES[deal.source]), swatch=deal.source.value),
        Cell(text.figure(deal.outstanding)),
        Cell(cover_text(deal.cover, text) if deal.is_open else NOTHING),
        Cell(rate_text(deal, text) if deal.is_open else NOTHING),
        Cell(_ends(deal, ended_at, text)),
        _heard(deal, now, text),
        Cell(chip=word, chip_kind=kind, chip_icon=icon),
    )
    return Row(str(deal.number), cells, is_muted=not deal.is_open)


def title(deal: Deal, text: Text) -> str:
    """Its number and who owes."""
    return say(text, QT_TRANSLATE_NOOP("backing", "Deal %1, %2"), deal.number, deal.borrower)


def hardware(deal: Deal, text: Text) -> str:
    """How many of what, and what they do."""
    source = QT_TRANSLATE_NOOP("backing", "%1 \u00d7 %2, %3")
    workload = say(text, _WORKLOADS[deal.workload])
    return say(text, source, text.whole(deal.units), deal.model, workload)


def standing(deal: Deal, now: datetime, text: Text) -> tuple[str, str, str]:
    """How the deal stands: word, kind of chip, icon. What is worse is said first."""
    word, kind, icon = STATUSES[deal.status]
    if deal.is_open and deal.status is not DealStatus.IN_DEFAULT:
        if deal.is_overdue(now):
            word, kind, icon = QT_TRANSLATE_NOOP("backing", "overdue"), "negative", "clock"
        elif not deal.is_heard(now):
            word, kind, icon = QT_TRANSLATE_NOOP("backing", "silent"), "warning", "warning"
    return say(text, word), kind, icon


def cover_text(cover: Fraction | None, text: Text) -> str:
    """How many times collateral covers what is owed, cut."""
    times = QT_TRANSLATE_NOOP("backing", "%1\u00d7")
    return NOTHING if cover is None else say(text, times, text.nav(cover, 2))


def rate_text(deal: Deal, text: Text) -> str:
    """Interest a year, or the part of the revenue where that is what it pays."""
    rate = Fraction(deal.rate, WHOLE)
    if deal.kind is not DealKind.EQUITY:
        return text.percent(rate, Rounding.DOWN, 1)
    share = text.percent(rate, Rounding.DOWN, 1 if deal.rate % 100 else 0)
    return say(text, QT_TRANSLATE_NOOP("backing", "%1 share"), share)


def age_text(now: datetime, then: datetime, text: Text) -> str:
    """How long before `now` that was; a minute is the least that is said."""
    return text.age(max(60, int((now - then).total_seconds())))


def part_text(part: Bps, text: Text) -> str:
    """A part in whole percents, cut."""
    return text.percent(Fraction(part, WHOLE), Rounding.DOWN, 0)


def details(deal: Deal, now: datetime, text: Text) -> tuple[Fact, ...]:
    """Everything that was said of `deal`."""
    never = say(text, QT_TRANSLATE_NOOP("backing", "never"))
    heard = never
    if deal.heard_at:
        source = QT_TRANSLATE_NOOP("backing", "%1, %2 ago")
        age = age_text(now, deal.heard_at, text)
        heard = say(text, source, text.date(deal.heard_at), age)
    marked = text.amount(deal.marked_loss, Rounding.UP)
    terms = QT_TRANSLATE_NOOP("backing", "%1 to %2")
    return (
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Borrower")), deal.borrower),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Host")), deal.host),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Hardware")), hardware(deal, text)),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Service contract")), deal.service_contract),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Portfolio")), deal.portfolio),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Underwriter")), deal.underwriter),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Kind")), say(text, _KINDS[deal.kind])),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Rate")), rate_text(deal, text)),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Term")),
            say(text, terms, text.date(deal.started_at), text.date(deal.ends_at)),
        ),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Lent")), text.amount(deal.principal)),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Still owed")), text.amount(deal.outstanding)),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Paid so far")), text.amount(deal.interest)),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Collateral")), text.amount(deal.collateral)),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Loss expected")),
            marked if deal.marked_loss.raw else say(text, QT_TRANSLATE_NOOP("backing", "none")),
            "warning" if deal.marked_loss.raw else "",
        ),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Utilisation")),
            part_text(deal.utilisation, text) if deal.heard_at else NOTHING,
        ),
        Fact(say(text, QT_TRANSLATE_NOOP("backing", "Hours worked")), text.whole(deal.gpu_hours)),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Last heard")),
            heard,
            "warning" if deal.is_open and not deal.is_heard(now) else "",
        ),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Attested")),
            text.date(deal.attested_at) if deal.attested_at else never,
        ),
    )


def _ends(deal: Deal, ended_at: datetime | None, text: Text) -> str:
    if deal.is_open:
        return text.date(deal.ends_at)
    if ended_at is None:
        return say(text, QT_TRANSLATE_NOOP("backing", "ended"))
    return say(text, QT_TRANSLATE_NOOP("backing", "ended %1"), text.date(ended_at))


def _heard(deal: Deal, now: datetime, text: Text) -> Cell:
    if not deal.is_open:
        return Cell(NOTHING)
    if deal.heard_at is None:
        return Cell(say(text, QT_TRANSLATE_NOOP("backing", "never")), tone="warning")
    tone: Tone = "" if deal.is_heard(now) else "warning"
    return Cell(age_text(now, deal.heard_at, text), tone=tone)
