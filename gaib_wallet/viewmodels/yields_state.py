"""What the Yield page knows, and what it shows of that."""

from dataclasses import dataclass, field
from typing import Literal

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.claims import Claim
from gaib_wallet.domain.nav import NavStep
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.yields import NavHistory, Source
from gaib_wallet.errors import WalletError
from gaib_wallet.services.yields import Progress, YieldFacts
from gaib_wallet.viewmodels.bars import BarsState
from gaib_wallet.viewmodels.table import Cell, Column, Row, Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yield_cards import (
    ALL,
    DASH,
    RANGES,
    Said,
    own_card,
    period_text,
    realised_of,
    said_of,
    steady_note,
    steady_text,
    tone_of,
    unread_text,
    yearly_text,
)
from gaib_wallet.viewmodels.yield_chart import (
    ChartChoice,
    ChartState,
    chart_of,
    prices_text,
)
from gaib_wallet.viewmodels.yield_sources import (
    deal_columns,
    deal_rows,
    losses_text,
    source_bars,
    sources_text,
)
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

NARROW, WIDE = 84, 112
"""Pixels of a column of figures: in whole AID, and with its digits."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the page knows, still typed. `opened` is the block of the step that is looked into."""

    network: Network
    account: Account | None
    claims: tuple[Claim, ...]
    known: YieldFacts | None = None
    progress: Progress | None = None
    fault: WalletError | None = None
    range: str = ALL
    choice: ChartChoice = field(default_factory=ChartChoice)
    shows_table: bool = False
    shows_deals: bool = False
    opened: int | None = None


@dataclass(frozen=True, slots=True)
class StepDetail:
    """One step, opened: what caused it, deal by deal, and in which transactions."""

    title: str
    change: str
    tone: Tone
    rows: tuple[Row, ...]
    hashes: str


@dataclass(frozen=True, slots=True)
class YieldState:
    """Everything the page shows. `look`: nothing known yet, no step yet, or figures."""

    look: Literal["loading", "empty", "full"]
    is_cached: bool
    as_of_text: str
    sync_text: str
    fault_text: str
    limit_text: str
    empty_text: str
    can_retry: bool
    realised: str
    realised_tone: Tone
    realised_period: str
    realised_yearly: str
    own_label: str
    own: str
    own_tone: Tone
    own_ratio: str
    own_taken: str
    own_note: str
    own_tip: str
    steady: str
    steady_worst: str
    steady_note: str
    ranges: tuple[tuple[str, str], ...]
    range: str
    shows_deposit: bool
    shows_unstaking: bool
    shows_market: bool
    has_market: bool
    chart: ChartState
    shows_table: bool
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    detail: StepDetail | None
    step_columns: tuple[Column, ...]
    deal_columns: tuple[Column, ...]
    deals: tuple[Row, ...]
    shows_deals: bool
    bars: BarsState
    bars_note: str
    said: tuple[Said, ...]


_NO_BARS = BarsState((), (), "")


def state_of(facts: PageFacts, text: Text) -> YieldState:
    """What the page shows of `facts`."""
    known = facts.known
    history = known.history if known else None
    steps = history.steps if history else ()
    realised = realised_of(history, facts.range) if history else None
    own = own_card(known, facts.network, text)
    worst, note = steady_note(history, text)
    opened = next((step for step in steps if step.block == facts.opened), None)
    deals = known.deals if known else ()
    aid = facts.network.aid
    is_cached = known is not None and (known.is_cached or facts.fault is not None)
    choice = facts.choice
    return YieldState(
        look=_look(history),
        is_cached=is_cached,
        as_of_text=_as_of(history, text) if history and is_cached else "",
        sync_text=_sync_text(facts.progress, text),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        limit_text=_limit(known, text),
        empty_text=_empty(history, text),
        can_retry=facts.fault is not None and facts.fault.is_retryable,
        realised=text.signed_percent(realised.ratio) if realised else DASH,
        realised_tone=tone_of(realised.ratio) if realised else "",
        realised_period=period_text(realised, text) if realised else unread_text(history, text),
        realised_yearly=yearly_text(realised, text) if realised else "",
        own_label=own.label,
        own=own.figure,
        own_tone=own.tone,
        own_ratio=own.ratio,
        own_taken=own.taken,
        own_note=own.note,
        own_tip=own.tip,
        steady=steady_text(history, text),
        steady_worst=worst,
        steady_note=note,
        ranges=_ranges(text),
        range=facts.range,
        shows_deposit=choice.deposit,
        shows_unstaking=choice.unstaking,
        shows_market=choice.market,
        has_market=history is not None and any(one.market for one in history.stretches),
        chart=chart_of(history, choice, text, is_cached=is_cached) if history else ChartState(),
        shows_table=facts.shows_table,
        columns=_columns(text),
        rows=tuple(_row(step, facts, text) for step in reversed(steps)),
        detail=_detail(opened, facts, text) if opened else None,
        step_columns=deal_columns(text, WIDE),
        deal_columns=deal_columns(text, NARROW),
        deals=deal_rows(steps, deals, aid, text, is_whole=True),
        shows_deals=facts.shows_deals,
        bars=source_bars(history, deals, aid, text, is_cached=is_cached) if history else _NO_BARS,
        bars_note=_bars_note(known, text),
        said=tuple(said_of(claim, known, text) for claim in facts.claims),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("yields", source, values))


def _look(history: NavHistory | None) -> Literal["loading", "empty", "full"]:
    if history is None:
        return "loading"
    return "full" if history.steps else "empty"


def _empty(history: NavHistory | None, text: Text) -> str:
    if history is None or history.steps:
        return ""
    if not history.stretches:
        return _say(text, QT_TRANSLATE_NOOP("yields", "Nobody has staked yet."))
    since = text.date(history.stretches[0].first)
    return _say(text, QT_TRANSLATE_NOOP("yields", "No step yet since %1."), since)


def _as_of(history: NavHistory, text: Text) -> str:
    source = QT_TRANSLATE_NOOP("yields", "As of %1 UTC, block %2")
    return _say(text, source, history.at.mined_at, text.whole(history.at.number))


def _sync_text(progress: Progress | None, text: Text) -> str:
    if progress is None:
        return ""
    done = text.whole(int(progress.done * 100))
    if progress.reading is None:
        return _say(text, QT_TRANSLATE_NOOP("yields", "Reading the past\u2026 %1%"), done)
    month = f"{text.month(progress.reading)} {progress.reading.year}"
    source = QT_TRANSLATE_NOOP("yields", "Reading %1\u2026 %2%, about %3")
    return _say(text, source, month, done, text.age(progress.left_s))


def _limit(known: YieldFacts | None, text: Text) -> str:
    if known is None:
        return ""
    if known.limit and known.history.stretches:
        source = QT_TRANSLATE_NOOP("yields", "Before %1 this node has no data.")
        return _say(text, source, text.date(known.history.stretches[-1].first))
    if known.history.gaps:
        source = QT_TRANSLATE_NOOP(
            "yields",
            "What was read does not add up to what the vault says: %1 to %2 is left blank.",
        )
        gap = known.history.gaps[-1]
        return _say(text, source, text.date(gap.first), text.date(gap.last))
    return ""


def _ranges(text: Text) -> tuple[tuple[str, str], ...]:
    words = (
        _say(text, QT_TRANSLATE_NOOP("yields", "Last step")),
        _say(text, QT_TRANSLATE_NOOP("yields", "%1 steps"), text.whole(3)),
        text.whole(6),
        text.whole(12),
        _say(text, QT_TRANSLATE_NOOP("yields", "All")),
    )
    return tuple(zip(RANGES, words, strict=True))


def _columns(text: Text) -> tuple[Column, ...]:
    return (
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Date")), width=144),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "NAV before")), "decimal-4", 104),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "NAV after")), "decimal-4", 104),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Change")), "right", 88),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Source")), indent=16),
    )


def _row(step: NavStep, facts: PageFacts, text: Text) -> Row:
    deals = facts.known.deals if facts.known else ()
    block = QT_TRANSLATE_NOOP("yields", "block %1")
    return Row(
        str(step.block),
        (
            Cell(text.date(step.at), sub=_say(text, block, text.whole(step.block))),
            Cell(text.nav(step.before)),
            Cell(text.nav(step.after)),
            Cell(text.signed_percent(step.change), tone=tone_of(step.change)),
            Cell(sources_text(step, deals, text), sub=losses_text(step, deals, text)),
        ),
    )


def _detail(step: NavStep, facts: PageFacts, text: Text) -> StepDetail:
    title = QT_TRANSLATE_NOOP("yields", "%1 \u00b7 %2 \u00b7 block %3")
    deals = facts.known.deals if facts.known else ()
    return StepDetail(
        title=_say(
            text, title, text.date(step.at), prices_text(step, text), text.whole(step.block)
        ),
        change=text.signed_percent(step.change),
        tone=tone_of(step.change),
        rows=deal_rows([step], deals, facts.network.aid, text),
        hashes="\n".join(f"0x{one.hex()}" for one in step.tx_hashes),
    )


def _bars_note(known: YieldFacts | None, text: Text) -> str:
    sources = {deal.source for deal in known.deals} if known else set()
    if known and not sources - {Source.UNKNOWN}:
        source = QT_TRANSLATE_NOOP(
            "yields", "The split by source is not published on this network."
        )
        return _say(text, source)
    return _say(
        text, QT_TRANSLATE_NOOP("yields", "all sAID, AID by month, after GAIB\u2019s share")
    )
