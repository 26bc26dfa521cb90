"""What a transaction does and what it brought, in a few words, for every place that names one."""

from collections.abc import Callable

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import Act, Receipt, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Address, Rounding, TokenAmount, TokenChange
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

ACTS = {
    Act.ALLOW: QT_TRANSLATE_NOOP("session", "Allow %1"),
    Act.SWAP: QT_TRANSLATE_NOOP("session", "Swap %1"),
    Act.MINT: QT_TRANSLATE_NOOP("session", "Mint with %1"),
    Act.REDEEM: QT_TRANSLATE_NOOP("session", "Redeem %1"),
    Act.STAKE: QT_TRANSLATE_NOOP("session", "Stake %1"),
    Act.EXIT: QT_TRANSLATE_NOOP("session", "Request exit with %1"),
    Act.PAY_QUEUE: QT_TRANSLATE_NOOP("session", "Ask the queue to pay"),
    Act.SEND: QT_TRANSLATE_NOOP("session", "Send %1"),
    Act.REVOKE: QT_TRANSLATE_NOOP("session", "Revoke an allowance"),
    Act.CANCEL: QT_TRANSLATE_NOOP("session", "Cancel number %1"),
    Act.PERMIT: QT_TRANSLATE_NOOP("session", "Allow %1 by signature"),
}
SEND_TO = QT_TRANSLATE_NOOP("session", "Send %1 to %2")
_REVOKE_OF = QT_TRANSLATE_NOOP("session", "Revoke the allowance of %1")
_FILL = QT_TRANSLATE_NOOP("session", "Fill number %1")
_RESET = QT_TRANSLATE_NOOP("session", "Set the old allowance of %1 to zero")
_APPROVE, _SPENDER = 68, slice(16, 36)
"""Octets of `approve(address,uint256)`, and where the address stands among them, before the sum."""
_ENDED = {
    TxStatus.SIGNED: QT_TRANSLATE_NOOP(
        "review", "Nobody is known to have it. Nothing moves until it is sent."
    ),
    TxStatus.REPLACED: QT_TRANSLATE_NOOP(
        "review", "Another transaction with its number is in a block. Nothing of this one happened."
    ),
    TxStatus.DROPPED: QT_TRANSLATE_NOOP(
        "review", "Its number was used elsewhere, and no node has it. Nothing of it happened."
    ),
    TxStatus.GIVEN_UP: QT_TRANSLATE_NOOP(
        "review", "It is not sent any more. Until its number is used it could still turn up."
    ),
}
_CANCELLED = QT_TRANSLATE_NOOP("review", "Transaction number %1 was cancelled. Nothing else moved.")
_FILLED = QT_TRANSLATE_NOOP("review", "The missing number %1 is filled. Nothing else moved.")
_AFTER_A_RESET = 2
"""Steps that follow where an allowance is set to zero: the new one, and what it is for.

It tells a record without its plan alone; with Permit2 a signature stands between the two.
"""


Names = Callable[[Address], str]
"""What a person calls an address; empty for a stranger."""


def nobody(_: Address) -> str:
    """No address has a name."""
    return ""


def act_text(record: TxRecord, text: Text, names: Names = nobody) -> str:
    """What a transaction does: `Swap 100.00 USDC`, `Send 5.00 USDC to Alice`."""
    if record.act is Act.CANCEL:
        source = _FILL if _fills_a_gap(record) else ACTS[Act.CANCEL]
        return text.say(Message("session", source, (text.whole(record.nonce),)))
    if record.act is Act.REVOKE:
        return _revoke(record, text, names)
    if record.act is Act.ALLOW and record.pay and _is_reset(record):
        return text.say(Message("session", _RESET, (record.pay.token.symbol,)))
    pay = text.amount(record.pay, Rounding.UP) if record.pay else ""
    if record.act is Act.SEND and (name := names(recipient_of(record))):
        return text.say(Message("session", SEND_TO, (pay, name)))
    return text.say(Message("session", ACTS[record.act], (pay,)))


def recipient_of(record: TxRecord) -> Address:
    """Who gets what a SEND pays; the call itself goes to the token."""
    return (record.plan.recipient if record.plan else None) or record.to


def spender_of(record: TxRecord) -> Address | None:
    """Whose allowance a REVOKE takes back, from its bytes; None in a record without its plan."""
    data = record.plan.calls[0].data if record.plan and record.plan.calls else b""
    return with_checksum(data[_SPENDER].hex()) if len(data) == _APPROVE else None


def _is_reset(record: TxRecord) -> bool:
    data = record.plan.calls[0].data if record.plan and record.plan.calls else b""
    if len(data) == _APPROVE:
        return not any(data[_SPENDER.stop :])
    return record.steps - record.step == _AFTER_A_RESET


def _fills_a_gap(record: TxRecord) -> bool:
    replaces = record.plan.replaces if record.plan else None
    return replaces is not None and not replaces.tx_hash


def _revoke(record: TxRecord, text: Text, names: Names) -> str:
    spender = spender_of(record)
    name = names(spender) if spender else ""
    source = _REVOKE_OF if name else ACTS[Act.REVOKE]
    return text.say(Message("session", source, (name,)))


def outcome_text(record: TxRecord, text: Text) -> str:
    """What a transaction brought, from its events, or why it failed and what that cost."""
    receipt = record.receipt
    if record.status is TxStatus.FAILED:
        return _failure(receipt, text)
    if record.status in _ENDED or receipt is None:
        ended = _ENDED.get(record.status)
        return _say(text, ended) if ended else ""
    return text.say(receipt.breach) if receipt.breach else _brought(record, receipt, text)


def _brought(record: TxRecord, receipt: Receipt, text: Text) -> str:
    if receipt.owed:
        owed = QT_TRANSLATE_NOOP("review", "Fixed: %1, waiting in the queue")
        return _say(text, owed, receipt.owed)
    if record.act is Act.CANCEL:
        source = _FILLED if _fills_a_gap(record) else _CANCELLED
        return _say(text, source, text.whole(record.nonce))
    least = record.least
    if record.act is Act.ALLOW or least is None:
        gained = [one for one in receipt.changes if one.raw > 0 and one.token != ETH]
        return ", ".join(text.change(one) for one in gained)
    received = TokenAmount(max(0, receipt.change_of(least.token)), least.token)
    above = TokenChange.between(least, received)
    if above.raw <= 0:
        return _say(text, QT_TRANSLATE_NOOP("review", "Received %1"), received)
    done = QT_TRANSLATE_NOOP("review", "Received %1, %2 above your minimum")
    return _say(text, done, received, above.size)


def _failure(receipt: Receipt | None, text: Text) -> str:
    if receipt is None:
        return _say(text, QT_TRANSLATE_NOOP("review", "The node refused it. Nothing moved."))
    failed = QT_TRANSLATE_NOOP("review", "Failed: %1. Nothing was moved; the fee of %2 is spent.")
    breach = QT_TRANSLATE_NOOP("review", "It is in a block, but: %1. The fee was %2.")
    why = receipt.reason or QT_TRANSLATE_NOOP("review", "no reason given")
    if receipt.reason and isinstance(receipt.reason, str):
        # Foreign words stand among technical details, and nowhere else.
        why = QT_TRANSLATE_NOOP("review", "the contract refused it, with a message of its own")
    reason = text.say(why if isinstance(why, Message) else Message("review", why)).rstrip(".")
    source = breach if receipt.succeeded else failed
    return _say(text, source, reason, text.fee(receipt.fee_paid))


def technical_of(record: TxRecord) -> str:
    """What a contract itself said, which is foreign text: for technical details alone."""
    receipt = record.receipt
    if receipt is None:
        return ""
    return receipt.technical or (receipt.reason if isinstance(receipt.reason, str) else "")


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("review", source, values))
