"""What the Backing page shows of what it knows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from gaib_wallet.domain.backing import Backing, Part
from gaib_wallet.domain.changes import ChangeLog
from gaib_wallet.viewmodels.backing_cards import (
    CoverCard,
    HeardCard,
    LadderState,
    ReservesCard,
    ShareRow,
    cover_card,
    heard_card,
    ladder_state,
    reserves_card,
    share_rows,
)
from gaib_wallet.viewmodels.backing_facts import BackingFacts, View, publishes
from gaib_wallet.viewmodels.backing_past import PastState, past_state
from gaib_wallet.viewmodels.change_list import ChangesCard, changes_card
from gaib_wallet.viewmodels.change_rows import UseLine, ends_of, use_line
from gaib_wallet.viewmodels.deal_rows import Fact, columns, details, row, say, standing, title
from gaib_wallet.viewmodels.default_effect import EffectState, effect_state
from gaib_wallet.viewmodels.observer import ObserverState, observer_state
from gaib_wallet.viewmodels.table import Column, Row
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class DealDetail:
    """The deal that is open: what was said of it, and what its default would do."""

    key: str
    title: str
    chip: str
    chip_kind: str
    note: str
    facts: tuple[Fact, ...]
    attestation: str
    effect: EffectState | None


@dataclass(frozen=True, slots=True)
class BackingState:
    """Everything the page shows. `look`: first read, figures, or nothing that could be read.

    `is_muted`: the figures are old ones, of the block that `as_of_text` names.
    """

    look: Literal["loading", "full", "failed"]
    is_muted: bool
    view: str
    views: tuple[tuple[str, str], ...]
    as_of_text: str
    fault_text: str
    can_retry: bool
    reserves: ReservesCard
    cover: CoverCard
    heard: HeardCard
    columns: tuple[Column, ...]
    deals: tuple[Row, ...]
    deals_note: str
    ladder: LadderState
    shares: tuple[ShareRow, ...]
    changes: ChangesCard
    detail: DealDetail | None
    uses: tuple[UseLine, ...]
    silent_text: str
    past: PastState
    observer: ObserverState


def state_of(facts: BackingFacts, text: Text) -> BackingState:
    """What the page shows of `facts`: what stands behind money is cut, what may be lost raised."""
    backing, network = facts.backing, facts.network
    look: Literal["loading", "full", "failed"] = "full" if backing else "loading"
    if backing is None and facts.fault:
        look = "failed"
    return BackingState(
        look=look,
        is_muted=facts.is_old,
        view=facts.view.value,
        views=_views(facts, text),
        as_of_text=_as_of(facts, text),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        can_retry=facts.fault is not None and facts.fault.is_retryable,
        reserves=reserves_card(backing, network, text),
        cover=cover_card(backing, network, text),
        heard=heard_card(backing, network, text),
        columns=columns(text, is_demo=network.is_demo),
        deals=_rows(backing, facts.log, text) if backing else (),
        deals_note=_deals_note(backing, text) if backing else "",
        ladder=ladder_state(backing, text),
        shares=share_rows(backing, text),
        changes=changes_card(facts, text),
        detail=_detail(facts, text),
        uses=tuple(use_line(use, network, text) for use in facts.uses),
        silent_text=_silent(backing, text) if backing else "",
        # Of years of events: made for who looks at it, and not with each block for nobody.
        past=past_state(facts, text) if facts.view is View.PAST else PastState("none", ""),
        observer=observer_state(facts, text),
    )


def _views(facts: BackingFacts, text: Text) -> tuple[tuple[str, str], ...]:
    """What can be looked at: nothing is published of today where there are no deals."""
    names = {
        View.NOW: QT_TRANSLATE_NOOP("backing", "Now"),
        View.PAST: QT_TRANSLATE_NOOP("backing", "Over time"),
        View.CONTRACTS: QT_TRANSLATE_NOOP("backing", "Contracts"),
    }
    if not publishes(facts.network):
        del names[View.NOW]
    if facts.network.said is None:
        del names[View.PAST]
    return tuple((view.value, say(text, words)) for view, words in names.items())


def _silent(backing: Backing, text: Text) -> str:
    """Which contracts did not answer; the rest of the page is of those that did."""
    names = [say(text, _PARTS[part]) for part in Part if part in backing.silent_parts]
    sentences = []
    if names:
        silent = QT_TRANSLATE_NOOP("backing", "No answer that can be read from: %1.")
        sentences.append(say(text, silent, ", ".join(names)))
    if backing.unread_deals:
        unread = QT_TRANSLATE_N_NOOP(
            "backing", "%1 deals of the book could not be read and are in no figure."
        )
        count = backing.unread_deals
        sentences.append(say(text, unread, text.whole(count), count=count))
    return " ".join(sentences)


_PARTS = {
    Part.AID: QT_TRANSLATE_NOOP("backing", "AID"),
    Part.RESERVE: QT_TRANSLATE_NOOP("backing", "reserve"),
    Part.DEALS: QT_TRANSLATE_NOOP("backing", "deals"),
    Part.VAULT: QT_TRANSLATE_NOOP("backing", "sAID"),
}


def _as_of(facts: BackingFacts, text: Text) -> str:
    if facts.backing is None:
        return ""
    at = facts.backing.at
    if not facts.is_old:
        return say(text, QT_TRANSLATE_NOOP("backing", "block %1"), text.whole(at.number))
    return say(text, QT_TRANSLATE_NOOP("backing", "as of %1"), text.clock(at.mined_at))


def _rows(backing: Backing, log: ChangeLog | None, text: Text) -> tuple[Row, ...]:
    ends, now = ends_of(log), backing.at.mined_at
    return tuple(row(deal, now, ends.get(deal.number), text) for deal in backing.deals or ())


def _deals_note(backing: Backing, text: Text) -> str:
    """Why there is no row."""
    if Part.DEALS in backing.silent_parts:
        return say(text, QT_TRANSLATE_NOOP("backing", "The book of deals did not answer."))
    if backing.deals is None:
        source = QT_TRANSLATE_NOOP("backing", "The deals are not published on this network.")
        return say(text, source)
    if not backing.deals:
        return say(text, QT_TRANSLATE_NOOP("backing", "No deal was funded yet."))
    return ""


def _detail(facts: BackingFacts, text: Text) -> DealDetail | None:
    deal, backing = facts.deal, facts.backing
    if deal is None or backing is None:
        return None
    now: datetime = backing.at.mined_at
    chip, kind, _ = standing(deal, now, text)
    illustrative = QT_TRANSLATE_NOOP("backing", "illustrative")
    reported = QT_TRANSLATE_NOOP("backing", "issuer-reported")
    return DealDetail(
        key=str(deal.number),
        title=title(deal, text),
        chip=chip,
        chip_kind=kind,
        note=say(text, illustrative if facts.network.is_demo else reported),
        facts=details(deal, now, text),
        attestation=deal.attestation,
        effect=effect_state(backing, deal, facts.network, facts.recovery_text, text),
    )
