"""What belongs to an open entry as a whole: what moved, its steps, and what was written to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gaib_wallet.domain.activity import Entry, hash_of
from gaib_wallet.domain.links import explorer_host
from gaib_wallet.domain.movements import Movement, MovementKind
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.remarks import LONGEST_LABEL
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import WalletError
from gaib_wallet.viewmodels.activity_detail import DetailLine, DetailState
from gaib_wallet.viewmodels.activity_rows import (
    RowFacts,
    look_of,
    movement_title,
    party_text,
    remark_of_entry,
)
from gaib_wallet.viewmodels.outcomes import act_text, recipient_of
from gaib_wallet.viewmodels.statuses import StatusLook, outbid, status_look
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LONGEST: Final = 120
_DUST: Final = 100
"""A payment below one hundredth of what a token shows as one is hardly meant as one."""


@dataclass(frozen=True, slots=True)
class MovedLine:
    """One sum with its sign, and who took or gave it."""

    figure: str
    tone: Tone
    who: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """One transaction of several; `key` opens it."""

    key: str
    words: str
    look: StatusLook
    is_open: bool


@dataclass(frozen=True, slots=True)
class EntryState:
    """What is shown of an open entry besides the transaction that is open of it.

    `key` is what its remark is kept under. `fault_text` is what kept that from being saved,
    `saved_text` says that it was.
    """

    key: str
    moved: tuple[MovedLine, ...]
    steps: tuple[StepLine, ...]
    label: str
    note: str
    label_most: int = LONGEST_LABEL
    fault_text: str = ""
    saved_text: str = ""


def story_of(
    entry: Entry, opened: str, facts: RowFacts, *, fault: WalletError | None, is_saved: bool
) -> EntryState:
    """What is shown of `entry`, of which the transaction `opened` is open."""
    text = facts.text
    key, remark = remark_of_entry(entry, facts.remarks)
    saved = QT_TRANSLATE_NOOP("activity", "Saved on this computer.")
    return EntryState(
        key=key,
        moved=tuple(_moved(entry, facts)),
        steps=tuple(_steps(entry, opened, facts)) if len(entry.records) > 1 else (),
        label=remark.label,
        note=remark.note,
        fault_text=text.fault(fault) if fault else "",
        saved_text=_say(text, saved) if is_saved else "",
    )


def movement_detail(
    entry: Entry, movement: Movement, facts: RowFacts, network: Network
) -> DetailState:
    """What is shown of something that this wallet did not sign."""
    text, host = facts.text, explorer_host(network)
    link = QT_TRANSLATE_NOOP("activity", "Open at %1\u2026")
    return DetailState(
        title=movement_title(movement, text),
        look=look_of(entry, facts),
        sentence=_say(text, _sentence(movement)),
        lines=tuple(_lines(movement, facts)),
        remedies=(),
        remedies_off="",
        fault_text="",
        has_receipt=False,
        link_words=_say(text, link, host) if host else "",
        technical="",
    )


def _sentence(movement: Movement) -> str:
    if movement.kind is MovementKind.EXIT_PAID:
        return QT_TRANSLATE_NOOP(
            "activity", "The vault paid an exit that you had asked for. Anybody may start that."
        )
    if movement.kind is not MovementKind.RECEIVED:
        return QT_TRANSLATE_NOOP(
            "activity",
            "Signed with this account's key, but not by this wallet, or before its file began.",
        )
    if all(map(_is_dust, movement.came)):
        return QT_TRANSLATE_NOOP(
            "activity",
            "A tiny sum. Such payments are often made to have you copy the sender's address later:"
            " it cannot be copied here. Pay people by their contact.",
        )
    return QT_TRANSLATE_NOOP("activity", "Somebody sent this to the account. It is yours.")


def _is_dust(amount: TokenAmount) -> bool:
    return amount.raw * _DUST < int(10**amount.token.digits)


def _lines(movement: Movement, facts: RowFacts) -> Iterator[DetailLine]:
    text = facts.text
    yield DetailLine(_say(text, QT_TRANSLATE_NOOP("activity", "Hash")), code=hash_of(movement))
    is_in = movement.kind in {MovementKind.RECEIVED, MovementKind.EXIT_PAID}
    source = QT_TRANSLATE_NOOP("activity", "From") if is_in else QT_TRANSLATE_NOOP("activity", "To")
    for party in movement.others:
        name = harmless(facts.names(party), LONGEST)
        yield DetailLine(_say(text, source), name, address=party, is_copied=bool(name) or not is_in)
    stamp = QT_TRANSLATE_NOOP("activity", "%1, %2 UTC")
    label = _say(text, QT_TRANSLATE_NOOP("activity", "Block"))
    yield DetailLine(label, _say(text, stamp, text.whole(movement.block), movement.at))


def _moved(entry: Entry, facts: RowFacts) -> Iterator[MovedLine]:
    text = facts.text
    for change in entry.moved:
        tone: Tone = "positive" if change.raw > 0 else ""
        yield MovedLine(text.change(change), tone, _who(entry, facts, is_in=change.raw > 0))


def _who(entry: Entry, facts: RowFacts, *, is_in: bool) -> str:
    """Who gave it or took it; empty where that is not known."""
    text, goal = facts.text, entry.goal
    if goal is None:
        return party_text(entry.movement, facts.names, text) if entry.movement else ""
    who = harmless(goal.venue, LONGEST)
    if goal.act is Act.SEND:
        who = harmless(facts.names(recipient_of(goal)), LONGEST)
    if not who or goal.act is Act.CANCEL:
        return ""
    source = (
        QT_TRANSLATE_NOOP("activity", "from %1")
        if is_in
        else QT_TRANSLATE_NOOP("activity", "to %1")
    )
    return _say(text, source, who)


def _steps(entry: Entry, opened: str, facts: RowFacts) -> Iterator[StepLine]:
    text, beaten = facts.text, outbid(facts.rivals)
    for one in entry.records:
        words = harmless(act_text(one, text, facts.names), LONGEST)
        look = status_look(one, facts.head, text, is_outbid=one.tx_hash in beaten)
        yield StepLine(one.tx_hash, words, look, one.tx_hash == opened)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("activity", source, values))
