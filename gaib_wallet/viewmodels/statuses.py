"""Where a transaction is: a word and a shape for lists, and a sentence that says more."""

from collections.abc import Sequence
from dataclasses import dataclass

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import PrivateRoute, TxRecord, TxStatus
from gaib_wallet.viewmodels.outcomes import outcome_text
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

_LOOKS: dict[TxStatus, tuple[str, str, Tone]] = {
    TxStatus.SIGNED: (QT_TRANSLATE_NOOP("activity", "not sent"), "warning", "warning"),
    TxStatus.SENT: (QT_TRANSLATE_NOOP("activity", "sent"), "clock", "muted"),
    TxStatus.UNKNOWN: (QT_TRANSLATE_NOOP("activity", "not seen"), "warning", "warning"),
    TxStatus.IN_BLOCK: (QT_TRANSLATE_NOOP("activity", "in a block"), "check", "positive"),
    TxStatus.FINAL: (QT_TRANSLATE_NOOP("activity", "final"), "check", "positive"),
    TxStatus.FAILED: (QT_TRANSLATE_NOOP("activity", "failed"), "cross", "negative"),
    TxStatus.REPLACED: (QT_TRANSLATE_NOOP("activity", "replaced"), "turn", "muted"),
    TxStatus.DROPPED: (QT_TRANSLATE_NOOP("activity", "dropped"), "minus", "warning"),
    TxStatus.GIVEN_UP: (QT_TRANSLATE_NOOP("activity", "given up"), "minus", "muted"),
}
_SENTENCES = {
    TxStatus.SIGNED: QT_TRANSLATE_NOOP(
        "activity",
        "Not sent, as far as this wallet knows. Its signed bytes are kept on this computer.",
    ),
    TxStatus.SENT: QT_TRANSLATE_NOOP("activity", "Sent. It waits for a block."),
    TxStatus.UNKNOWN: QT_TRANSLATE_NOOP(
        "activity", "The node does not know it. It may still come into a block. Nothing is lost."
    ),
    TxStatus.FINAL: QT_TRANSLATE_NOOP("activity", "Final: no later block can change it."),
    TxStatus.FAILED: QT_TRANSLATE_NOOP("activity", "It failed. Only the fee was taken."),
    TxStatus.REPLACED: QT_TRANSLATE_NOOP(
        "activity", "Another transaction has its number. It will not happen; it moved nothing."
    ),
    TxStatus.DROPPED: QT_TRANSLATE_NOOP(
        "activity",
        "Its number was used elsewhere, and no node that was asked knows it. It moved nothing.",
    ),
    TxStatus.GIVEN_UP: QT_TRANSLATE_NOOP(
        "activity",
        "You gave it up: it is sent no more. Who has its bytes could still bring it into a block.",
    ),
}


@dataclass(frozen=True, slots=True)
class StatusLook:
    """A word, the icon beside it, the tone of both, and a note below."""

    word: str
    icon: str
    tone: Tone
    note: str = ""


def status_look(
    record: TxRecord, head: BlockStamp | None, text: Text, *, is_outbid: bool = False
) -> StatusLook:
    """How `record` stands in a list; `is_outbid` where a newer one waits with its number."""
    if record.status.is_pending:
        if is_outbid:
            word = QT_TRANSLATE_NOOP("activity", "being replaced")
            return StatusLook(_say(text, word), "turn", "muted")
        if record.private:
            return _private_look(record.private, head, text)
        if record.was_in and record.status is not TxStatus.SIGNED:
            word = QT_TRANSLATE_NOOP("activity", "taken back")
            return StatusLook(_say(text, word), "warning", "warning")
    if record.receipt and record.receipt.breach:
        word = QT_TRANSLATE_NOOP("activity", "not as agreed")
        return StatusLook(_say(text, word), "warning", "warning")
    word, icon, tone = _LOOKS[record.status]
    return StatusLook(_say(text, word), icon, tone)


def status_sentence(
    record: TxRecord, head: BlockStamp | None, text: Text, *, is_outbid: bool = False
) -> str:
    """What that means, and what it means for the money."""
    if record.status.is_pending and (said := _pending(record, head, text, is_outbid=is_outbid)):
        return said
    if record.status is TxStatus.IN_BLOCK and record.receipt:
        after = max(0, head.number - record.receipt.at.number) if head else 0
        if after == 0:
            newest = QT_TRANSLATE_NOOP(
                "activity", "In the newest block. It could still be taken back."
            )
            return _say(text, newest)
        source = QT_TRANSLATE_N_NOOP(
            "activity",
            "In a block, with %1 blocks after it. It could still be taken back.",
        )
        return _say(text, source, text.whole(after), count=after)
    if record.status is TxStatus.FAILED:
        return outcome_text(record, text)
    return _say(text, _SENTENCES[record.status])


def tries_text(route: PrivateRoute, head: BlockStamp | None, text: Text) -> str:
    """How far a relay is: `3 of 25 blocks`."""
    source = QT_TRANSLATE_NOOP("activity", "%1 of %2 blocks")
    return _say(text, source, text.whole(tried(route, head)), text.whole(route.blocks))


def tried(route: PrivateRoute, head: BlockStamp | None) -> int:
    """For how many blocks the relay has tried by now, at most all that it tries for."""
    passed = head.number - route.since if head else 0
    return min(max(0, passed), route.blocks)


def is_expired(route: PrivateRoute, head: BlockStamp | None) -> bool:
    """Whether the relay tries no more."""
    return head is not None and not route.left(head.number)


def outbid(records: Sequence[TxRecord]) -> frozenset[str]:
    """Hashes of those that wait although another one has their number: in a block, or newer.

    `records` are the newest first. Nodes keep only one of each number.
    """
    newest = {one.nonce for one in records if one.receipt}
    found = []
    for one in records:
        if one.status.is_pending and one.status is not TxStatus.SIGNED:
            if one.nonce in newest:
                found.append(one.tx_hash)
            newest.add(one.nonce)
    return frozenset(found)


def _private_look(route: PrivateRoute, head: BlockStamp | None, text: Text) -> StatusLook:
    if is_expired(route, head):
        word = QT_TRANSLATE_NOOP("activity", "private, not taken")
        return StatusLook(_say(text, word), "warning", "warning")
    word = QT_TRANSLATE_NOOP("activity", "private")
    return StatusLook(_say(text, word), "lock", "muted", tries_text(route, head, text))


def _pending(record: TxRecord, head: BlockStamp | None, text: Text, *, is_outbid: bool) -> str:
    """What is particular about one that waits; empty where nothing is."""
    if is_outbid:
        source = QT_TRANSLATE_NOOP(
            "activity",
            "A newer transaction waits with the same number. One of the two happens, never both.",
        )
        return _say(text, source)
    if record.private:
        route = record.private
        if is_expired(route, head):
            source = QT_TRANSLATE_NOOP(
                "activity",
                "%1 has not brought it into a block and tries no more. Nobody else has seen it.",
            )
            return _say(text, source, route.host)
        source = QT_TRANSLATE_NOOP(
            "activity", "Only %1 has it: it has tried for %2 of %3 blocks. Nobody else sees it."
        )
        passed = text.whole(tried(route, head))
        return _say(text, source, route.host, passed, text.whole(route.blocks))
    if record.missing_since is not None:
        source = QT_TRANSLATE_NOOP(
            "activity",
            "Another transaction has used its number, so it will hardly happen. A second node could"
            " confirm that: choose one in Settings.",
        )
        return _say(text, source)
    if record.was_in and record.status is not TxStatus.SIGNED:
        again = QT_TRANSLATE_NOOP(
            "activity",
            "The chain took its block %1 back. The same bytes were sent again, and wait.",
        )
        unclear = QT_TRANSLATE_NOOP(
            "activity",
            "The chain took its block %1 back, and the node does not say that it has it again."
            " It may still come into a block. Nothing is lost.",
        )
        source = again if record.status is TxStatus.SENT else unclear
        return _say(text, source, text.whole(record.was_in.number))
    return ""


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("activity", source, values, count=count))
