"""What a transaction does and what it brought, in a few words, for every place that names one."""

from gaib_wallet.domain.transactions import Act, Receipt, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Rounding, TokenAmount, TokenChange
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
}
_RESET = QT_TRANSLATE_NOOP("session", "Set the old allowance of %1 to zero")
_AFTER_A_RESET = 2
"""Steps that follow where an allowance is set to zero: the new one, and what it is for."""


def act_text(record: TxRecord, text: Text) -> str:
    """What a transaction does: `Swap 100.00 USDC`."""
    if record.act is Act.ALLOW and record.pay and record.steps - record.step == _AFTER_A_RESET:
        return text.say(Message("session", _RESET, (record.pay.token.symbol,)))
    pay = text.amount(record.pay, Rounding.UP) if record.pay else ""
    return text.say(Message("session", ACTS[record.act], (pay,)))


def outcome_text(record: TxRecord, text: Text) -> str:
    """What a transaction brought, from its events, or why it failed and what that cost."""
    receipt = record.receipt
    if record.status is TxStatus.FAILED:
        return _failure(receipt, text)
    if receipt is None:
        return ""
    if receipt.owed:
        owed = QT_TRANSLATE_NOOP("review", "%1 are fixed and wait in the queue")
        return _say(text, owed, receipt.owed)
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
    why = receipt.reason or Message("review", QT_TRANSLATE_NOOP("review", "no reason given"))
    reason = text.say(why) if isinstance(why, Message) else why
    return _say(text, failed, reason.rstrip("."), text.amount(receipt.fee_paid, Rounding.UP))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("review", source, values))
