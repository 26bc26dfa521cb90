"""The line at the bottom of every page: the newest transaction, and how many wait besides."""

from collections.abc import Sequence

from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.viewmodels.outcomes import Names, act_text, outcome_text
from gaib_wallet.viewmodels.shell import StripState, StripTone
from gaib_wallet.viewmodels.statuses import is_expired, tries_text
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

_LONGEST = 120
_SENTENCES: dict[TxStatus, tuple[str, StripTone]] = {
    TxStatus.SIGNED: (QT_TRANSLATE_NOOP("session", "%1: signed, not sent yet"), "waiting"),
    TxStatus.SENT: (QT_TRANSLATE_NOOP("session", "%1: sent, waiting for a block"), "waiting"),
    TxStatus.UNKNOWN: (
        QT_TRANSLATE_NOOP("session", "%1: not seen by the node yet. Nothing is lost."),
        "warning",
    ),
    TxStatus.REPLACED: (
        QT_TRANSLATE_NOOP("session", "%1: replaced by another transaction. It moved nothing."),
        "warning",
    ),
    TxStatus.DROPPED: (
        QT_TRANSLATE_NOOP("session", "%1: dropped. It did not happen and moved nothing."),
        "warning",
    ),
    TxStatus.GIVEN_UP: (
        QT_TRANSLATE_NOOP("session", "%1: given up. It is sent no more."),
        "waiting",
    ),
}


def strip_of(
    latest: TxRecord | None,
    pending: Sequence[TxRecord],
    head: BlockStamp | None,
    names: Names,
    text: Text,
) -> StripState:
    """What is said of `latest`, and of those in `pending` that wait with other numbers."""
    if latest is None:
        idle = QT_TRANSLATE_NOOP("session", "No transaction is waiting for a block.")
        return StripState(_say(text, idle))
    said, tone = _sentence(latest, head, names, text)
    others = {one.nonce for one in pending} - {latest.nonce}
    if others:
        more = QT_TRANSLATE_N_NOOP("session", "%1 \u00b7 and %2 more waiting")
        said = _say(text, more, said, text.whole(len(others)), count=len(others))
    return StripState(said, tone, has_details=True)


def covers(record: TxRecord, latest: TxRecord | None) -> bool:
    """Whether news of `record` take the place of `latest`: what is older must not cover the newest.

    Of two with one number it is the one that a block has, else the one signed last.
    """
    if latest is None or record.tx_hash == latest.tx_hash:
        return True
    return _weight(record) >= _weight(latest)


def _weight(record: TxRecord) -> tuple[object, ...]:
    is_over = record.status in {TxStatus.REPLACED, TxStatus.DROPPED}
    return (record.nonce, record.receipt is not None, not is_over, record.signed_at)


def _sentence(
    record: TxRecord, head: BlockStamp | None, names: Names, text: Text
) -> tuple[str, StripTone]:
    what = harmless(act_text(record, text, names), _LONGEST)
    if record.status.is_pending and (particular := _pending(record, head, what, text)):
        return particular
    if record.status in _SENTENCES:
        source, tone = _SENTENCES[record.status]
        return _say(text, source, what), tone
    outcome = outcome_text(record, text)
    if record.status is TxStatus.FAILED:
        return f"{what}. {outcome}", "negative"
    done = _say(text, QT_TRANSLATE_NOOP("session", "%1: done"), what)
    is_breach = record.receipt is not None and record.receipt.breach is not None
    if record.act is Act.CANCEL and not is_breach:
        return outcome, "positive"
    return f"{done}. {outcome}" if outcome else done, "warning" if is_breach else "positive"


def _pending(
    record: TxRecord, head: BlockStamp | None, what: str, text: Text
) -> tuple[str, StripTone] | None:
    """What is particular about one that waits: a relay has it, or a block gave it back."""
    if record.status is TxStatus.SIGNED:
        return None
    if record.missing_since is not None:
        source = QT_TRANSLATE_NOOP(
            "session", "%1: another transaction has used its number. It will hardly happen."
        )
        return _say(text, source, what), "warning"
    if record.private and is_expired(record.private, head):
        source = QT_TRANSLATE_NOOP(
            "session", "%1: private, and in no block after %2. In Activity it can be sent publicly."
        )
        return _say(text, source, what, text.whole(record.private.blocks)), "warning"
    if record.private:
        source = QT_TRANSLATE_NOOP("session", "%1: private, %2")
        return _say(text, source, what, tries_text(record.private, head, text)), "waiting"
    if record.was_in and record.status is TxStatus.SENT:
        source = QT_TRANSLATE_NOOP(
            "session", "%1: sent, waiting for a block again. The chain took its block %2 back."
        )
        return _say(text, source, what, text.whole(record.was_in.number)), "warning"
    return None


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("session", source, values, count=count))
