"""One transaction of the Activity page: all that is known of it, and what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.links import explorer_host
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.network import BlockStamp, Health, Network
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.against_quote import LABEL, quote_text
from gaib_wallet.viewmodels.outcomes import (
    Names,
    act_text,
    outcome_text,
    recipient_of,
    spender_of,
    technical_of,
)
from gaib_wallet.viewmodels.statuses import (
    StatusLook,
    is_expired,
    outbid,
    status_look,
    status_sentence,
)
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LONGEST = 500


class Remedy(Enum):
    """What can be done about a transaction that is not where it should be, in this order."""

    SEND_PUBLICLY = "send-publicly"
    SEND_AGAIN = "send-again"
    SPEED_UP = "speed-up"
    CANCEL = "cancel"
    GIVE_UP = "give-up"


WORDS = {
    Remedy.SPEED_UP: QT_TRANSLATE_NOOP("activity", "Speed up"),
    Remedy.CANCEL: QT_TRANSLATE_NOOP("activity", "Cancel it"),
    Remedy.SEND_AGAIN: QT_TRANSLATE_NOOP("activity", "Send again"),
    Remedy.SEND_PUBLICLY: QT_TRANSLATE_NOOP("activity", "Send publicly"),
    Remedy.GIVE_UP: QT_TRANSLATE_NOOP("activity", "Give up"),
}
SIGNED_ANEW = frozenset({Remedy.SPEED_UP, Remedy.CANCEL})
"""These make another transaction, which a key has to sign."""


class Hindrance(Enum):
    """Why nothing can be signed now, or nobody be asked."""

    LOCKED = QT_TRANSLATE_NOOP("activity", "Locked: unlock the wallet first.")
    WATCH_ONLY = QT_TRANSLATE_NOOP(
        "activity", "The key of this account is elsewhere: nothing can be signed here."
    )
    SILENT = QT_TRANSLATE_NOOP("activity", "The node does not answer: nothing can be sent now.")


@dataclass(frozen=True, slots=True)
class DetailLine:
    """One fact: words, and below them an address in groups or a `code` as it is, each whole.

    Of who sent something to the account `is_copied` is false: nobody should pay by such an address.
    """

    label: str
    text: str = ""
    address: str = ""
    code: str = ""
    is_copied: bool = True


@dataclass(frozen=True, slots=True)
class RemedyButton:
    """One thing that can be done, by its key."""

    key: str
    words: str
    is_enabled: bool


@dataclass(frozen=True, slots=True)
class DetailState:
    """The open transaction; `remedies_off` is why some buttons are off.

    `technical` is foreign text that was made harmless. `link_words` is empty where no page shows
    it; `fault_text` is what came of a button.
    """

    title: str
    look: StatusLook
    sentence: str
    lines: tuple[DetailLine, ...]
    remedies: tuple[RemedyButton, ...]
    remedies_off: str
    fault_text: str
    has_receipt: bool
    link_words: str
    technical: str


@dataclass(frozen=True, slots=True)
class DetailFacts:
    """What is known of the open one: all of its account are there, for those beside it.

    `records` are the newest first. `hindrance` is None where everything can be done.
    """

    record: TxRecord
    records: Sequence[TxRecord]
    head: BlockStamp | None
    network: Network
    names: Names
    hindrance: Hindrance | None
    is_busy: bool = False
    fault: WalletError | None = None


def detail_of(facts: DetailFacts, text: Text) -> DetailState:
    """What is shown of `facts`."""
    record = facts.record
    is_outbid = record.tx_hash in outbid(facts.records)
    remedies = remedies_of(record, facts.head, is_outbid=is_outbid)
    off = facts.hindrance
    stops = {one for one in remedies if off and _is_stopped(one, off)}
    host = explorer_host(facts.network)
    link = QT_TRANSLATE_NOOP("activity", "Open at %1\u2026")
    return DetailState(
        title=harmless(act_text(record, text, facts.names), LONGEST),
        look=status_look(record, facts.head, text, is_outbid=is_outbid),
        sentence=status_sentence(record, facts.head, text, is_outbid=is_outbid),
        lines=_lines(facts, text),
        remedies=tuple(
            RemedyButton(
                one.value, _words(one, record, text), one not in stops and not facts.is_busy
            )
            for one in remedies
        ),
        remedies_off=_say(text, off.value) if off and stops else "",
        fault_text=text.fault(facts.fault) if facts.fault else "",
        has_receipt=record.receipt is not None,
        link_words=_say(text, link, host) if host and _was_seen(record) else "",
        technical=harmless(technical_of(record), LONGEST),
    )


def remedies_of(
    record: TxRecord, head: BlockStamp | None, *, is_outbid: bool
) -> tuple[Remedy, ...]:
    """What can be done, the best first."""
    may_take_number = record.missing_since is None and not is_outbid
    cancel = (Remedy.CANCEL,) if may_take_number and record.act is not Act.CANCEL else ()
    if record.status is TxStatus.GIVEN_UP:
        return cancel
    if not record.status.is_pending or is_outbid:
        return ()
    if record.missing_since is not None:
        return (Remedy.GIVE_UP,)
    if record.private and record.status is not TxStatus.SIGNED:
        public = (Remedy.SEND_PUBLICLY,) if is_expired(record.private, head) else ()
        return (*public, *cancel)
    if record.status is TxStatus.SENT:
        return (Remedy.SPEED_UP, *cancel)
    return (Remedy.SEND_AGAIN, *cancel, Remedy.GIVE_UP)


def _words(remedy: Remedy, record: TxRecord, text: Text) -> str:
    if remedy is Remedy.SEND_AGAIN and record.status is TxStatus.SIGNED:
        return _say(text, QT_TRANSLATE_NOOP("activity", "Send it"))
    return _say(text, WORDS[remedy])


def _is_stopped(remedy: Remedy, by: Hindrance) -> bool:
    """Giving up asks nobody; what was signed already needs no key to be sent."""
    if by is Hindrance.SILENT:
        return remedy is not Remedy.GIVE_UP
    return remedy in SIGNED_ANEW


def _was_seen(record: TxRecord) -> bool:
    """Whether anybody but a relay may know it: to ask for its page would tell of it."""
    return record.status is not TxStatus.SIGNED and (
        record.private is None or record.receipt is not None
    )


def _lines(facts: DetailFacts, text: Text) -> tuple[DetailLine, ...]:
    record = facts.record
    lines = [DetailLine(_say(text, QT_TRANSLATE_NOOP("activity", "Hash")), code=record.tx_hash)]
    if record.act is Act.SEND:
        label = QT_TRANSLATE_NOOP("activity", "To")
        lines.append(_party(label, recipient_of(record), facts.names, text))
    elif record.act is not Act.CANCEL:
        label = QT_TRANSLATE_NOOP("activity", "Contract")
        lines.append(_party(label, record.to, facts.names, text))
    if record.act is Act.REVOKE and (spender := spender_of(record)):
        label = QT_TRANSLATE_NOOP("activity", "Taken from")
        lines.append(_party(label, spender, facts.names, text))
    if record.plan and record.plan.reference:
        reference = harmless(record.plan.reference, LONGEST)
        lines.append(DetailLine(_say(text, QT_TRANSLATE_NOOP("activity", "Reference")), reference))
    outcome = outcome_text(record, text)
    if outcome and record.receipt and record.status is not TxStatus.FAILED:
        lines.append(DetailLine(_say(text, QT_TRANSLATE_NOOP("activity", "Outcome")), outcome))
    if quoted := quote_text(record, text):
        lines.append(DetailLine(text.say(Message("review", LABEL)), quoted))
    lines.append(_number(facts, text))
    lines += _blocks(record, text)
    lines += _fee(record, text)
    lines += _mates(facts, text)
    return tuple(lines)


def _party(label: str, address: Address, names: Names, text: Text) -> DetailLine:
    return DetailLine(_say(text, label), harmless(names(address), LONGEST), address=address)


def _number(facts: DetailFacts, text: Text) -> DetailLine:
    """Its number, and the one before it that has to come first."""
    record = facts.record
    label = _say(text, QT_TRANSLATE_NOOP("activity", "Number (nonce)"))
    number = text.whole(record.nonce)
    first = waits_for(record, facts.records)
    if first is None:
        return DetailLine(label, number)
    source = QT_TRANSLATE_NOOP("activity", "%1; it waits until number %2 is in a block")
    return DetailLine(label, _say(text, source, number, text.whole(first)))


def waits_for(record: TxRecord, records: Sequence[TxRecord]) -> int | None:
    """The number that is next before that of `record` among all that wait; None if it is first."""
    if not record.status.is_pending:
        return None
    before = [one.nonce for one in records if one.status.is_pending and one.nonce < record.nonce]
    return max(before, default=None)


def _blocks(record: TxRecord, text: Text) -> list[DetailLine]:
    stamp = QT_TRANSLATE_NOOP("activity", "%1, %2 UTC")
    lines = []
    if record.receipt:
        at = record.receipt.at
        label = _say(text, QT_TRANSLATE_NOOP("activity", "Block"))
        lines.append(DetailLine(label, _say(text, stamp, text.whole(at.number), at.mined_at)))
    else:
        label = _say(text, QT_TRANSLATE_NOOP("activity", "Signed"))
        utc = QT_TRANSLATE_NOOP("activity", "%1 UTC")
        lines.append(DetailLine(label, _say(text, utc, record.signed_at)))
    if record.was_in:
        was = record.was_in
        label = _say(text, QT_TRANSLATE_NOOP("activity", "Taken back from"))
        lines.append(DetailLine(label, _say(text, stamp, text.whole(was.number), was.mined_at)))
    return lines


def _fee(record: TxRecord, text: Text) -> list[DetailLine]:
    label = _say(text, QT_TRANSLATE_NOOP("activity", "Network fee"))
    if record.receipt:
        return [DetailLine(label, text.in_full(record.receipt.fee_paid))]
    if record.fee is None:
        return []
    source = QT_TRANSLATE_NOOP("activity", "at most %1")
    return [DetailLine(label, _say(text, source, text.fee(record.fee.most)))]


def _mates(facts: DetailFacts, text: Text) -> list[DetailLine]:
    """What has its number besides: who took it, and whose it takes."""
    record = facts.record
    lines = []
    if record.replaced_by:
        label = _say(text, QT_TRANSLATE_NOOP("activity", "Replaced by"))
        lines.append(_mate(label, record.replaced_by, facts, text))
    replaces = record.plan.replaces.tx_hash if record.plan and record.plan.replaces else ""
    if replaces:
        label = _say(text, QT_TRANSLATE_NOOP("activity", "Takes the place of"))
        lines.append(_mate(label, replaces, facts, text))
    return lines


def _mate(label: str, tx_hash: str, facts: DetailFacts, text: Text) -> DetailLine:
    known = next((one for one in facts.records if one.tx_hash == tx_hash), None)
    what = harmless(act_text(known, text, facts.names), LONGEST) if known else ""
    return DetailLine(label, what, code=tx_hash)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("activity", source, values))


def hindrance_of(accounts: AccountService, beat: Beat) -> Hindrance | None:
    """Why nothing can be signed now; a lock can be opened, so it is named last."""
    chosen = accounts.chosen
    if chosen is not None and not accounts.can_sign(chosen):
        return Hindrance.WATCH_ONLY
    if beat.health in {Health.SILENT, Health.STALE}:
        return Hindrance.SILENT
    if accounts.is_locked:
        return Hindrance.LOCKED
    return None if beat.can_sign else Hindrance.SILENT
