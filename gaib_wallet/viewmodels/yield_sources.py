"""Where the yield came from: by month and kind as bars, by deal and by step as rows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from gaib_wallet.domain.nav import DealResult, NavStep
from gaib_wallet.domain.units import Token, TokenChange
from gaib_wallet.domain.yields import DealName, NavHistory, Source, by_month
from gaib_wallet.viewmodels.bars import Bar, BarPart, BarsState, Legend
from gaib_wallet.viewmodels.chart_axis import ticks_for
from gaib_wallet.viewmodels.table import Cell, Column, Row, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

_ORDER = (
    Source.DEBT,
    Source.EQUITY,
    Source.HYBRID,
    Source.ROBOTICS,
    Source.TBILLS,
    Source.UNKNOWN,
)
_WORDS = {
    Source.DEBT: QT_TRANSLATE_NOOP("yields", "debt"),
    Source.EQUITY: QT_TRANSLATE_NOOP("yields", "equity"),
    Source.HYBRID: QT_TRANSLATE_NOOP("yields", "hybrid"),
    Source.ROBOTICS: QT_TRANSLATE_NOOP("yields", "robotics"),
    Source.TBILLS: QT_TRANSLATE_NOOP("yields", "T-bills"),
    Source.UNKNOWN: QT_TRANSLATE_NOOP("yields", "not said"),
}


_SEVERAL = 2
"""From so many deals on there is a row for all of them together."""


def source_bars(
    history: NavHistory,
    steps: Iterable[NavStep],
    deals: Sequence[DealName],
    aid: Token,
    text: Text,
    *,
    is_own: bool,
    is_cached: bool,
) -> BarsState:
    """A bar for each month from the first deposit on, after the protocol's share.

    `steps` are those of `history`, or (`is_own`) the account's part in them.
    """
    kinds = {deal.deal: deal.source for deal in deals}
    booked = by_month(steps)
    months = {month: _by_source(booked.get(month, ()), kinds) for month in _months(history)}
    unit = 10**aid.digits
    bars = tuple(
        Bar(
            label=text.month(_middle(month)),
            parts=_parts(sums, unit),
            tip=_tip(month, sums, aid, text),
            key=month.isoformat() if sums else "",
            is_unread=_is_unread(month, history),
        )
        for month, sums in months.items()
    )
    heights = [
        sum((part.value for part in bar.parts if (part.value > 0) is is_gain), Fraction(0))
        for bar in bars
        for is_gain in (True, False)
    ]
    return BarsState(
        bars,
        ticks_for(heights, text, is_own=True),
        _summary(months, aid, text, is_own=is_own),
        _legend(months, text),
        is_cached=is_cached,
    )


def deal_columns(text: Text, width: int) -> tuple[Column, ...]:
    """Titles of a table of deals whose figures have columns of `width` pixels."""
    return (
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Deal"))),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Gross")), "right", width),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "GAIB\u2019s share")), "right", width + 8),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Loss")), "right", width),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Net")), "right", width + 8),
    )


def deal_rows(
    steps: Iterable[NavStep],
    deals: Sequence[DealName],
    aid: Token,
    text: Text,
    *,
    is_whole: bool = False,
) -> tuple[Row, ...]:
    """What each deal brought in `steps` together; perhaps in whole AID only.

    The most comes first, or, where they lost in all, the worst.
    """
    sums: dict[int, DealResult] = {}
    for step in steps:
        for one in step.results:
            so_far = sums.get(one.deal, DealResult(one.deal))
            sums[one.deal] = DealResult(
                one.deal,
                so_far.gross + one.gross,
                so_far.fee + one.fee,
                so_far.loss + one.loss,
            )
    names = {deal.deal: deal for deal in deals}
    ranked = sorted(sums.values(), key=_net, reverse=sum(map(_net, sums.values())) >= 0)
    shown = replace(aid, shown_digits=0) if is_whole else aid
    rows = tuple(_deal_row(one, names.get(one.deal), shown, text) for one in ranked)
    if len(rows) < _SEVERAL:
        return rows
    whole = DealResult(
        -1,
        sum(one.gross for one in ranked),
        sum(one.fee for one in ranked),
        sum(one.loss for one in ranked),
    )
    total = _say(text, QT_TRANSLATE_NOOP("yields", "Together"))
    return (*rows, Row("", (Cell(strong=total), *_figures(whole, shown, text))))


def sources_text(step: NavStep, deals: Sequence[DealName], text: Text) -> str:
    """The kinds of deal that a step's yield came from."""
    kinds = {deal.deal: deal.source for deal in deals}
    gains = {kinds.get(one.deal, Source.UNKNOWN) for one in step.results if one.gross}
    if not step.results:
        return _say(text, QT_TRANSLATE_NOOP("yields", "no event says"))
    return ", ".join(word_of(kind, text) for kind in _ORDER if kind in gains)


def losses_text(step: NavStep, deals: Sequence[DealName], text: Text) -> str:
    """The kinds of deal on which a step booked a loss; empty for none."""
    kinds = {deal.deal: deal.source for deal in deals}
    losses = {kinds.get(one.deal, Source.UNKNOWN) for one in step.results if one.loss}
    if not losses:
        return ""
    said = ", ".join(word_of(kind, text) for kind in _ORDER if kind in losses)
    return _say(text, QT_TRANSLATE_NOOP("yields", "loss on %1"), said)


def word_of(source: Source, text: Text) -> str:
    """What a kind of deal is called."""
    return _say(text, _WORDS[source])


def _net(result: DealResult) -> int:
    return result.net


def _deal_row(result: DealResult, deal: DealName | None, aid: Token, text: Text) -> Row:
    source = deal.source if deal else Source.UNKNOWN
    number = QT_TRANSLATE_NOOP("yields", "Deal %1")
    name = _say(text, number, str(result.deal)) if deal is None else deal.borrower
    if source is Source.TBILLS:
        name = word_of(source, text)
    kind = "" if source is Source.TBILLS else word_of(source, text)

    return Row(str(result.deal), (Cell(strong=name, sub=kind), *_figures(result, aid, text)))


def _figures(result: DealResult, aid: Token, text: Text) -> tuple[Cell, ...]:
    def figure(raw: int) -> str:
        return text.change_figure(TokenChange(raw, aid)) if raw else ""

    return (
        Cell(figure(result.gross)),
        Cell(figure(-result.fee)),
        Cell(figure(-result.loss), tone="negative" if result.loss else ""),
        Cell(figure(result.net), tone=tone_of(result.net)),
    )


_Sums = Mapping[tuple[Source, bool], int]
"""Base units of AID by kind of deal, losses apart from gains."""


def _by_source(results: Iterable[DealResult], kinds: Mapping[int, Source]) -> _Sums:
    sums: defaultdict[tuple[Source, bool], int] = defaultdict(int)
    for one in results:
        source = kinds.get(one.deal, Source.UNKNOWN)
        if one.gross:
            sums[source, False] += one.gross - one.fee
        if one.loss:
            sums[source, True] -= one.loss
    return sums


def _parts(sums: _Sums, unit: int) -> tuple[BarPart, ...]:
    ordered = [(kind, is_loss) for kind in _ORDER for is_loss in (False, True)]
    return tuple(
        BarPart(role_of(key[0]), Fraction(sums[key], unit)) for key in ordered if key in sums
    )


def role_of(source: Source) -> str:
    """The palette's role for a kind of deal; one colour for all where nobody says the kind."""
    return "debt" if source is Source.UNKNOWN else source.value


def _tip(month: date, sums: _Sums, aid: Token, text: Text) -> str:
    title = f"{text.month(_middle(month))} {month.year}"
    if not sums:
        return title
    lines = [
        f"{word_of(kind, text)} {text.change(TokenChange(raw, aid))}"
        for kind in _ORDER
        for is_loss in (False, True)
        if (raw := sums.get((kind, is_loss), 0))
    ]
    total = text.change(TokenChange(sum(sums.values()), aid))
    return "\n".join([f"{title}: {total}", *lines])


def _legend(months: Mapping[date, _Sums], text: Text) -> tuple[Legend, ...]:
    seen = {key for sums in months.values() for key in sums}
    kinds = {kind for kind, _ in seen}
    entries = [Legend(role_of(kind), word_of(kind, text)) for kind in _ORDER if kind in kinds]
    lost = next((kind for kind in _ORDER if (kind, True) in seen), None)
    if lost:
        loss = _say(text, QT_TRANSLATE_NOOP("yields", "loss"))
        entries.append(Legend(role_of(lost), loss, is_loss=True))
    return tuple(entries)


def _summary(months: Mapping[date, _Sums], aid: Token, text: Text, *, is_own: bool) -> str:
    total = sum(raw for sums in months.values() for raw in sums.values())
    bad = sum(sum(sums.values()) < 0 for sums in months.values())
    source = QT_TRANSLATE_N_NOOP("yields", "All sAID earned %1 in %2 months, %3 of them negative.")
    if is_own:
        source = QT_TRANSLATE_N_NOOP(
            "yields", "Your part earned %1 in %2 months, %3 of them negative."
        )
    change = text.change(TokenChange(total, aid))
    count = len(months)
    return _say(text, source, change, text.whole(count), text.whole(bad), count=count)


def _months(history: NavHistory) -> list[date]:
    """Every month from the first one known to that of the head."""
    if not history.stretches:
        return []
    month = history.stretches[0].first.date().replace(day=1)
    last = history.at.mined_at.date()
    months = []
    while month <= last:
        months.append(month)
        month = month.replace(year=month.year + month.month // 12, month=month.month % 12 + 1)
    return months


def _is_unread(month: date, history: NavHistory) -> bool:
    """Whether a part of the month lies in a gap."""
    after = month.replace(year=month.year + month.month // 12, month=month.month % 12 + 1)
    return any(gap.first.date() < after and gap.last.date() >= month for gap in history.gaps)


def _middle(month: date) -> datetime:
    return datetime(month.year, month.month, 15, tzinfo=UTC)


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("yields", source, values, count=count))
