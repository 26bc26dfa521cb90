"""The foot of the review sheet: Sign, or what stands in its place, or what became of it."""

from gaib_wallet.domain.accounts import AccountKind
from gaib_wallet.domain.network import Health
from gaib_wallet.domain.transactions import PrivateRoute, TxRecord, TxStatus
from gaib_wallet.errors import FeeRose, WalletError
from gaib_wallet.viewmodels.outcomes import outcome_text
from gaib_wallet.viewmodels.review import (
    AcceptFooter,
    BlockedFooter,
    FollowUp,
    Footer,
    ReceiptFooter,
    ReceiptStage,
    SignFooter,
    UnlockFooter,
)
from gaib_wallet.viewmodels.sheet_words import say, step_of
from gaib_wallet.viewmodels.signing_facts import Phase, SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Raised

_STAGES = {
    TxStatus.SIGNED: (ReceiptStage.UNSENT, QT_TRANSLATE_NOOP("review", "Signed, not sent")),
    TxStatus.SENT: (ReceiptStage.SENT, QT_TRANSLATE_NOOP("review", "Sent, waiting for a block")),
    TxStatus.UNKNOWN: (ReceiptStage.UNKNOWN, QT_TRANSLATE_NOOP("review", "Looking\u2026")),
    TxStatus.IN_BLOCK: (ReceiptStage.IN_BLOCK, QT_TRANSLATE_NOOP("review", "In block %1")),
    TxStatus.FINAL: (ReceiptStage.FINAL, QT_TRANSLATE_NOOP("review", "Final, in block %1")),
    TxStatus.FAILED: (ReceiptStage.FAILED, QT_TRANSLATE_NOOP("review", "Failed")),
    TxStatus.REPLACED: (ReceiptStage.ENDED, QT_TRANSLATE_NOOP("review", "Replaced")),
    TxStatus.DROPPED: (ReceiptStage.ENDED, QT_TRANSLATE_NOOP("review", "Dropped")),
    TxStatus.GIVEN_UP: (ReceiptStage.ENDED, QT_TRANSLATE_NOOP("review", "Given up")),
}
_REHEARSING = QT_TRANSLATE_NOOP("review", "Rehearsing\u2026")
_BREACH = QT_TRANSLATE_NOOP("review", "Not what was agreed")
_FAILED_CODE = "W-205"
_BUTTONS = {
    FollowUp.SEND: QT_TRANSLATE_NOOP("review", "Send it now"),
    FollowUp.GIVE_UP: QT_TRANSLATE_NOOP("review", "Give up"),
    FollowUp.SEND_PUBLICLY: QT_TRANSLATE_NOOP("review", "Send publicly"),
    FollowUp.CANCEL: QT_TRANSLATE_NOOP("review", "Cancel it"),
    FollowUp.REVOKE: QT_TRANSLATE_NOOP("review", "Revoke it"),
}


def footer_of(facts: SigningFacts, text: Text) -> Footer:
    """What can be done now."""
    match facts.phase:
        case Phase.SIGNING | Phase.WAITING | Phase.DONE | Phase.FAILED:
            return _receipt(facts, text)
        case _ if facts.is_locked and facts.account.kind is not AccountKind.WATCH:
            wrong = text.fault(facts.password_fault) if facts.password_fault else ""
            unlock = say(text, QT_TRANSLATE_NOOP("review", "Unlock to sign"))
            return UnlockFooter(unlock, wrong, facts.is_unlocking)
        case Phase.BROKEN:
            fault = facts.break_fault
            return AcceptFooter(_accept(facts, text), text.fault(fault) if fault else "")
        case Phase.BLOCKED:
            return _blocked(facts.fault, text)
    if facts.account.kind is AccountKind.WATCH:
        watch = QT_TRANSLATE_NOOP(
            "review", "This account can only be watched: its key is elsewhere."
        )
        export = QT_TRANSLATE_NOOP("review", "Export for another signer")
        word = say(text, export) if facts.links.export and facts.phase is Phase.READY else ""
        return BlockedFooter(say(text, watch), "W-411", export_text=word)
    reason = _off_reason(facts, text)
    return SignFooter(
        step_of(facts, text),
        is_enabled=not reason and facts.is_loss_typed,
        reason=say(text, reason) if reason else "",
        is_waiting=reason == _REHEARSING,
    )


def export_text(facts: SigningFacts, text: Text) -> str:
    """The word of the button that hands the plan to another signer; empty where nobody takes it."""
    is_watch = facts.account.kind is AccountKind.WATCH
    # What replaces a transaction of this wallet would be a second payment from another one.
    is_free = facts.links.export is not None and facts.plan.replaces is None
    if not is_free or is_watch or facts.phase is not Phase.READY:
        return ""
    return say(text, QT_TRANSLATE_NOOP("review", "Export"))


def _off_reason(facts: SigningFacts, text: Text) -> str:
    """Why nothing can be signed at this moment, untranslated; empty where it can."""
    reasons = (
        (
            facts.beat.health is Health.CLOCK,
            QT_TRANSLATE_NOOP("review", "Set this computer's clock first"),
        ),
        (
            facts.beat.health is Health.DISPUTED,
            QT_TRANSLATE_NOOP("review", "Your two nodes disagree"),
        ),
        (not facts.beat.can_sign, QT_TRANSLATE_NOOP("review", "Waiting for the node")),
        (facts.phase is not Phase.READY, _REHEARSING),
        (text.hides_amounts, QT_TRANSLATE_NOOP("review", "Show the amounts first (Ctrl+H)")),
        (facts.is_fee_unclear, QT_TRANSLATE_NOOP("review", "Correct the network fee first")),
    )
    return next((source for is_so, source in reasons if is_so), "")


def _accept(facts: SigningFacts, text: Text) -> str:
    """What can be agreed to instead, by its figure; where nothing is known yet, another look."""
    accept = QT_TRANSLATE_NOOP("review", "Accept %1")
    fault = facts.break_fault
    if isinstance(fault, FeeRose):
        return say(text, accept, Raised(fault.now))
    least = facts.counter.plan.least if facts.counter else None
    if least is None and facts.plan.expected is None:
        return say(text, QT_TRANSLATE_NOOP("review", "Check again"))
    if least is None:
        return say(text, QT_TRANSLATE_NOOP("review", "Quote again"))
    return say(text, accept, least)


def _blocked(fault: WalletError | None, text: Text) -> BlockedFooter:
    again = say(text, QT_TRANSLATE_NOOP("review", "Check again"))
    if fault is None:
        return BlockedFooter("", again_text=again)
    return BlockedFooter(text.say(fault.message), fault.message.code, again)


def _receipt(facts: SigningFacts, text: Text) -> ReceiptFooter:
    record = facts.record
    if record is None or facts.phase is Phase.SIGNING:
        signing = say(text, QT_TRANSLATE_NOOP("review", "Signing\u2026"))
        return ReceiptFooter(ReceiptStage.SIGNING, signing)
    if record.status.is_pending and record.private and facts.beat.head:
        return _private(record, record.private, facts.beat.head.number, facts, text)
    stage, source = _STAGES[record.status]
    block = text.whole(record.receipt.at.number) if record.receipt else ""
    code = _FAILED_CODE if record.status is TxStatus.FAILED else ""
    if code and record.receipt and record.receipt.succeeded:
        source, code = _BREACH, ""
    if record.receipt and record.receipt.breach:
        stage, source = ReceiptStage.BREACH, _BREACH
    words = say(text, source, block)
    if record.status.is_pending and record.was_in:
        back = QT_TRANSLATE_NOOP("review", "Block %1 was taken back; it waits again")
        stage = ReceiptStage.UNKNOWN
        words = say(text, back, text.whole(record.was_in.number))
    if record.status.is_pending and record.missing_since is not None:
        taken = QT_TRANSLATE_NOOP("review", "Another transaction has used its number")
        words = say(text, taken)
    return ReceiptFooter(
        stage,
        words,
        hash_hex=record.tx_hash,
        received_text=outcome_text(record, text),
        code=code,
        follow_ups=_follow_ups(facts, record, text),
    )


def _private(
    record: TxRecord, route: PrivateRoute, head: int, facts: SigningFacts, text: Text
) -> ReceiptFooter:
    """What the relay is at; it never ends in sending to everybody by itself."""
    left = route.left(head)
    if left:
        tried = min(route.blocks, route.blocks - left)
        source = QT_TRANSLATE_NOOP("review", "Private, %1 of %2 blocks")
        only = QT_TRANSLATE_NOOP("review", "Only %1 has it.")
        if record.status is TxStatus.UNKNOWN:
            only = QT_TRANSLATE_NOOP(
                "review", "%1 has not answered, and may have it. Nobody else has."
            )
        alone = say(text, only, route.host)
        words = say(text, source, text.whole(max(0, tried)), text.whole(route.blocks))
        return ReceiptFooter(ReceiptStage.SENT, words, record.tx_hash, alone)
    gone = say(
        text, QT_TRANSLATE_NOOP("review", "The relay has given up: nothing has moved so far")
    )
    own = QT_TRANSLATE_NOOP("review", "It is not sent to everybody unless you say so.")
    can = [FollowUp.SEND_PUBLICLY, *([FollowUp.CANCEL] if facts.links.cancel else [])]
    return ReceiptFooter(
        ReceiptStage.UNSENT, gone, record.tx_hash, say(text, own), follow_ups=_named(can, text)
    )


def _follow_ups(
    facts: SigningFacts, record: TxRecord, text: Text
) -> tuple[tuple[FollowUp, str], ...]:
    if record.status is TxStatus.SIGNED:
        return _named([FollowUp.SEND, FollowUp.GIVE_UP], text)
    if facts.left and facts.links.revoke:
        return _named([FollowUp.REVOKE], text)
    return ()


def _named(what: list[FollowUp], text: Text) -> tuple[tuple[FollowUp, str], ...]:
    return tuple((one, say(text, _BUTTONS[one])) for one in what)
