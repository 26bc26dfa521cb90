"""What the Backing page knows, and what it shows of that."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.backing import Backing
from gaib_wallet.domain.backing_past import BackingPast
from gaib_wallet.domain.changes import ChangeLog
from gaib_wallet.domain.deals import Deal
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.uses import TokenUse
from gaib_wallet.errors import WalletError
from gaib_wallet.services.pulse import Beat
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
from gaib_wallet.viewmodels.change_rows import (
    UseLine,
    change_columns,
    change_rows,
    change_words,
    ends_of,
    use_line,
)
from gaib_wallet.viewmodels.deal_rows import Fact, columns, details, row, say, standing, title
from gaib_wallet.viewmodels.default_effect import EffectState, effect_state
from gaib_wallet.viewmodels.table import Column, Row, Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP

CHANGES = "changes"
"""What is `opened` where the whole list of changes is."""
CHANGES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class BackingFacts:
    """What the page knows; `opened` is the number of a deal as text, `CHANGES`, or empty.

    `is_cached` once a reading failed, until the next succeeds. `log` is None until it was read.
    """

    network: Network
    account: Account | None
    beat: Beat
    uses: tuple[TokenUse, ...]
    backing: Backing | None = None
    log: ChangeLog | None = None
    past: BackingPast | None = None
    fault: WalletError | None = None
    log_fault: WalletError | None = None
    is_cached: bool = False
    opened: str = ""
    recovery_text: str = "50"

    @property
    def deal(self) -> Deal | None:
        """The deal that is open."""
        if self.backing is None or not self.opened.isdecimal():
            return None
        return self.backing.deal(int(self.opened))


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One of the newest changes."""

    icon: str
    tone: Tone
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangesCard:
    """The newest changes, and how many there are; `rows` only while the whole list is open."""

    lines: tuple[ChangeLine, ...]
    count_text: str
    note_text: str
    is_open: bool
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


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


def state_of(facts: BackingFacts, text: Text) -> BackingState:
    """What the page shows of `facts`: what stands behind money is cut, what may be lost raised."""
    backing, network = facts.backing, facts.network
    look: Literal["loading", "full", "failed"] = "full" if backing else "loading"
    if backing is None and facts.fault:
        look = "failed"
    return BackingState(
        look=look,
        is_muted=_is_old(facts),
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
        changes=_changes(facts, text),
        detail=_detail(facts, text),
        uses=tuple(use_line(use, network, text) for use in facts.uses),
    )


def _is_old(facts: BackingFacts) -> bool:
    return facts.backing is not None and (facts.is_cached or not facts.beat.is_fresh)


def _as_of(facts: BackingFacts, text: Text) -> str:
    if facts.backing is None:
        return ""
    at = facts.backing.at
    if not _is_old(facts):
        return say(text, QT_TRANSLATE_NOOP("backing", "block %1"), text.whole(at.number))
    return say(text, QT_TRANSLATE_NOOP("backing", "as of %1"), text.clock(at.mined_at))


def _rows(backing: Backing, log: ChangeLog | None, text: Text) -> tuple[Row, ...]:
    ends, now = ends_of(log), backing.at.mined_at
    return tuple(row(deal, now, ends.get(deal.number), text) for deal in backing.deals or ())


def _deals_note(backing: Backing, text: Text) -> str:
    """Why there is no row."""
    if backing.deals is None:
        source = QT_TRANSLATE_NOOP("backing", "The deals are not published on this network.")
        return say(text, source)
    if not backing.deals:
        return say(text, QT_TRANSLATE_NOOP("backing", "No deal was funded yet."))
    return ""


def _changes(facts: BackingFacts, text: Text) -> ChangesCard:
    log, is_open = facts.log, facts.opened == CHANGES
    newest = log.changes[:CHANGES_SHOWN] if log else ()
    lines = []
    for change in newest:
        words, icon, tone = change_words(change, text)
        lines.append(ChangeLine(icon, tone, text.date(change.at.mined_at), words))
    count = QT_TRANSLATE_NOOP("backing", "%1 of %2")
    shown, known = len(newest), len(log.changes) if log else 0
    return ChangesCard(
        lines=tuple(lines),
        count_text=say(text, count, text.whole(shown), text.whole(known)) if known else "",
        note_text=_changes_note(facts, text),
        is_open=is_open,
        columns=change_columns(text),
        rows=change_rows(log, text) if log and is_open else (),
    )


def _changes_note(facts: BackingFacts, text: Text) -> str:
    """What is missing from the list, or why there is none."""
    log = facts.log
    if facts.log_fault:
        return text.fault(facts.log_fault)
    if log is None:
        return say(text, QT_TRANSLATE_NOOP("backing", "Reading\u2026")) if facts.backing else ""
    if not log.is_complete:
        first = min((change.at.number for change in log.changes), default=log.first)
        since = QT_TRANSLATE_NOOP("backing", "What was before block %1 is not listed.")
        return say(text, since, text.whole(max(first, log.first)))
    if not log.changes:
        return say(text, QT_TRANSLATE_NOOP("backing", "Nothing changed since the launch."))
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
