"""What the Yield page knows, and what it shows of that."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.claims import Claim
from gaib_wallet.domain.nav import GapReason, NavStep
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.own_part import own_steps
from gaib_wallet.domain.yields import NavHistory, Source
from gaib_wallet.errors import WalletError
from gaib_wallet.services.yields import Progress, YieldFacts
from gaib_wallet.viewmodels.bars import BarsState
from gaib_wallet.viewmodels.chart_readout import source_text
from gaib_wallet.viewmodels.claims import DASH, Said, said_of
from gaib_wallet.viewmodels.table import Cell, Column, Row, Tone, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yield_cards import (
    ALL,
    RANGES,
    own_card,
    period_text,
    realised_of,
    realised_tip,
    spread_text,
    steady_note,
    steady_text,
    steady_tip,
    unread_text,
    yearly_text,
)
from gaib_wallet.viewmodels.yield_chart import ChartChoice, ChartState, chart_of
from gaib_wallet.viewmodels.yield_sources import (
    deal_columns,
    deal_rows,
    losses_text,
    source_bars,
    sources_text,
)
from gaib_wallet.viewmodels.yield_step import StepDetail, detail_of
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

NARROW, WIDE = 84, 112
"""Pixels of a column of figures: in whole AID, and with its digits."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the page knows, still typed. `opened` is the block of the step that is looked into.

    `is_stopped`: the rest of the past is left unread until somebody wants it. `is_locked`: nothing
    may be read now. `hashes` are those of the blocks whose steps were opened.
    """

    network: Network
    account: Account | None
    claims: tuple[Claim, ...]
    known: YieldFacts | None = None
    progress: Progress | None = None
    fault: WalletError | None = None
    choice: ChartChoice = field(default_factory=lambda: ChartChoice(ALL))
    shows_table: bool = False
    shows_deals: bool = False
    shows_own: bool = False
    opened: int | None = None
    is_stopped: bool = False
    is_locked: bool = False
    hashes: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class YieldState:
    """Everything the page shows. `look`: nothing known yet, no step yet, or figures.

    `percent` is how much of what `sync_text` tells of is done.
    """

    look: Literal["loading", "empty", "full"]
    is_cached: bool
    as_of_text: str
    sync_text: str
    percent: int | None
    fault_text: str
    limit_text: str
    empty_text: str
    can_retry: bool
    can_read_on: bool
    realised: str
    realised_tone: Tone
    realised_period: str
    realised_yearly: str
    realised_fees: str
    realised_tip: str
    own_label: str
    own: str
    own_tone: Tone
    own_ratio: str
    own_dollars: str
    own_note: str
    own_more: str
    own_tip: str
    steady: str
    steady_worst: str
    steady_note: str
    steady_more: str
    steady_tip: str
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
    parts: tuple[tuple[str, str], ...]
    part: str
    bars: BarsState
    bars_note: str
    said: tuple[Said, ...]


EVERYBODY, OWN = "all", "own"
_NO_BARS = BarsState((), (), "")


def state_of(facts: PageFacts, text: Text) -> YieldState:
    """What the page shows of `facts`."""
    known = facts.known
    history = known.history if known else None
    steps = history.steps if history else ()
    realised = realised_of(history, facts.choice.range) if history else None
    own = own_card(known, facts.network, text)
    worst, note = steady_note(history, text)
    opened = next((step for step in steps if step.block == facts.opened), None)
    deals = known.deals if known else ()
    aid = facts.network.aid
    is_cached = known is not None and (known.is_cached or facts.fault is not None)
    lines = facts.choice.lines
    is_own = facts.shows_own and known is not None and known.position is not None
    came = own_steps(steps, known.flows) if known and is_own else steps
    return YieldState(
        look=_look(facts),
        is_cached=is_cached,
        as_of_text=_as_of(history, text) if history and is_cached else "",
        sync_text=_sync_text(facts.progress, text),
        percent=int(facts.progress.done * 100) if facts.progress else None,
        fault_text=text.fault(facts.fault) if facts.fault else "",
        limit_text=_limit(facts, text),
        empty_text=_empty(facts, text),
        can_retry=facts.fault is not None and facts.fault.is_retryable,
        can_read_on=facts.is_stopped and facts.progress is None and facts.fault is None,
        realised=text.signed_percent(realised.ratio) if realised else DASH,
        realised_tone=tone_of(realised.ratio) if realised else "",
        realised_period=period_text(realised, text) if realised else unread_text(history, text),
        realised_yearly=yearly_text(realised, text) if realised else "",
        realised_fees=_fees(text) if realised else "",
        realised_tip=realised_tip(realised, text),
        own_label=own.label,
        own=own.figure,
        own_tone=own.tone,
        own_ratio=own.ratio,
        own_dollars=own.dollars,
        own_note=own.note,
        own_more=own.more,
        own_tip=own.tip,
        steady=steady_text(history, text),
        steady_worst=worst,
        steady_note=note,
        steady_more=spread_text(history, text),
        steady_tip=steady_tip(text),
        ranges=_ranges(text),
        range=facts.choice.range,
        shows_deposit=lines.deposit,
        shows_unstaking=lines.unstaking,
        shows_market=lines.market,
        has_market=history is not None and bool(history.trades),
        chart=_chart(facts, text, is_cached=is_cached),
        shows_table=facts.shows_table,
        columns=_columns(text),
        rows=tuple(_row(step, facts, text) for step in reversed(steps)),
        detail=_detail(opened, facts, text) if opened else None,
        step_columns=deal_columns(text, WIDE),
        deal_columns=deal_columns(text, NARROW),
        deals=deal_rows(came, deals, aid, text, is_whole=not is_own),
        shows_deals=facts.shows_deals,
        parts=_parts(known, text),
        part=OWN if is_own else EVERYBODY,
        bars=source_bars(history, came, deals, aid, text, is_own=is_own, is_cached=is_cached)
        if history
        else _NO_BARS,
        bars_note=_bars_note(facts, text),
        said=tuple(said_of(claim, known, text) for claim in facts.claims),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("yields", source, values))


def _look(facts: PageFacts) -> Literal["loading", "empty", "full"]:
    if facts.known is None:
        return "loading" if facts.account and not facts.is_locked else "empty"
    return "full" if facts.known.history.steps else "empty"


def _empty(facts: PageFacts, text: Text) -> str:
    if facts.account is None:
        source = QT_TRANSLATE_NOOP("yields", "No account yet. The Accounts page makes one.")
        return _say(text, source)
    if facts.known is None:
        if not facts.is_locked:
            return ""
        source = QT_TRANSLATE_NOOP("yields", "Nothing was read yet, and the wallet is locked.")
        return _say(text, source)
    history = facts.known.history
    if history.steps:
        return ""
    if not history.stretches:
        return _say(text, QT_TRANSLATE_NOOP("yields", "Nobody has staked yet."))
    since = text.date(history.stretches[0].first)
    return _say(text, QT_TRANSLATE_NOOP("yields", "No step yet since %1."), since)


def _chart(facts: PageFacts, text: Text, *, is_cached: bool) -> ChartState:
    note = _empty(facts, text)
    if facts.known is None:
        return ChartState(summary=note, note=note)
    chart = chart_of(facts.known.history, facts.choice, text, is_cached=is_cached)
    return replace(chart, note=note)


def _fees(text: Text) -> str:
    return _say(text, QT_TRANSLATE_NOOP("yields", "after GAIB\u2019s share, before network fees"))


def _as_of(history: NavHistory, text: Text) -> str:
    source = QT_TRANSLATE_NOOP("yields", "As of %1 UTC, block %2")
    return _say(text, source, history.at.mined_at, text.whole(history.at.number))


def _sync_text(progress: Progress | None, text: Text) -> str:
    if progress is None:
        return ""
    done = text.whole(int(progress.done * 100))
    if progress.reading is None:
        if not progress.left_s:
            return _say(text, QT_TRANSLATE_NOOP("yields", "Reading the past\u2026 %1%"), done)
        source = QT_TRANSLATE_NOOP("yields", "Reading the past\u2026 %1%, about %2")
        return _say(text, source, done, text.age(progress.left_s))
    month = f"{text.month(progress.reading)} {progress.reading.year}"
    source = QT_TRANSLATE_NOOP("yields", "Reading %1\u2026 %2%, about %3")
    return _say(text, source, month, done, text.age(progress.left_s))


def _limit(facts: PageFacts, text: Text) -> str:
    """Why not all is there, the nearest reason first."""
    known = facts.known
    if known is None:
        return ""
    stretches = known.history.stretches
    if facts.is_locked:
        source = QT_TRANSLATE_NOOP("yields", "Locked: no node is asked. These figures were kept.")
    elif facts.is_stopped and not known.history.is_complete:
        source = QT_TRANSLATE_NOOP("yields", "Stopped. The rest of the past was not read.")
    elif known.limit and stretches:
        source = QT_TRANSLATE_NOOP("yields", "Before %1 this node has no data.")
        return _say(text, source, text.date(stretches[0].first))
    elif gap := _gap_text(known.history, text):
        return gap
    elif known.was_helped:
        source = QT_TRANSLATE_NOOP("yields", "Some of the past was read from your second node.")
    else:
        return ""
    return _say(text, source)


def _gap_text(history: NavHistory, text: Text) -> str:
    for reason, source in _REASONS.items():
        found = [gap for gap in history.gaps if gap.reason is reason]
        if found:
            return _say(text, source, text.date(found[-1].first), text.date(found[-1].last))
    return ""


_REASONS = {
    GapReason.CONTRADICTS: QT_TRANSLATE_NOOP(
        "yields", "What was read does not add up to what the vault says: %1 to %2 is left blank."
    ),
    GapReason.NO_OLD_STATES: QT_TRANSLATE_NOOP(
        "yields", "This node keeps no old states: %1 to %2 is left blank."
    ),
    GapReason.NOT_READ: QT_TRANSLATE_NOOP("yields", "%1 to %2 was not read and is left blank."),
}


def _parts(known: YieldFacts | None, text: Text) -> tuple[tuple[str, str], ...]:
    """Whose yield the bars can be of."""
    if known is None or known.position is None:
        return ()
    everybody = _say(text, QT_TRANSLATE_NOOP("yields", "All sAID"))
    return ((EVERYBODY, everybody), (OWN, _say(text, QT_TRANSLATE_NOOP("yields", "My part"))))


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
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Date")), width=128),
        Column(
            _say(text, QT_TRANSLATE_NOOP("yields", "NAV before")), "decimal-4", 92, gives_way=True
        ),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "NAV after")), "decimal-4", 92),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Change")), "right", 76),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "Source")), indent=16),
        Column(_say(text, QT_TRANSLATE_NOOP("yields", "How known"))),
    )


def _row(step: NavStep, facts: PageFacts, text: Text) -> Row:
    deals = facts.known.deals if facts.known else ()
    block = _say(text, QT_TRANSLATE_NOOP("yields", "block %1"), text.whole(step.block))
    if step.after_block:
        between = QT_TRANSLATE_NOOP("yields", "blocks %1 to %2")
        after = text.whole(step.after_block.number)
        block = _say(text, between, after, text.whole(step.block))
    return Row(
        str(step.block),
        (
            Cell(text.date(step.at), sub=block),
            Cell(text.nav(step.before)),
            Cell(text.nav(step.after)),
            Cell(text.signed_percent(step.change), tone=tone_of(step.change)),
            Cell(sources_text(step, deals, text), sub=losses_text(step, deals, text)),
            Cell(source_text(step.source, text)),
        ),
    )


def _detail(step: NavStep, facts: PageFacts, text: Text) -> StepDetail:
    deals = facts.known.deals if facts.known else ()
    return detail_of(step, deals, facts.network, facts.hashes.get(step.block, ""), text)


def _bars_note(facts: PageFacts, text: Text) -> str:
    known = facts.known
    sources = {deal.source for deal in known.deals} if known else set()
    if known and not sources - {Source.UNKNOWN}:
        source = QT_TRANSLATE_NOOP(
            "yields", "The split by source is not published on this network."
        )
        return _say(text, source)
    if facts.shows_deals:
        return _say(text, QT_TRANSLATE_NOOP("yields", "AID, all that was read"))
    return _say(text, QT_TRANSLATE_NOOP("yields", "AID, after GAIB\u2019s share"))
