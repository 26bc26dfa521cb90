"""What a person agreed to, held against a rehearsal and against a receipt."""

from collections.abc import Sequence
from dataclasses import replace

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import Permit
from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Receipt,
    Rehearsal,
    TxPlan,
    TxRecord,
)
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount, TokenChange
from gaib_wallet.errors import (
    AllowanceLeft,
    PaidOtherwise,
    PriceMoved,
    RecipientGetsOtherwise,
    SomethingElseMoved,
)
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_NOT_MOVED = QT_TRANSLATE_NOOP("transactions", "the expected events are missing")
_MOVED_BESIDES = QT_TRANSLATE_NOOP(
    "transactions", "More moved than was agreed to: %1. Look at what became of your tokens."
)
_ALLOWED_BESIDES = QT_TRANSLATE_NOOP(
    "transactions", "More was allowed than was agreed to: %2 may take %1. Revoke it."
)
_OWED_UNREAD = QT_TRANSLATE_NOOP(
    "transactions", "What sAID owes you could not be read back. Stake shows your request."
)


def watched(plan: TxPlan) -> tuple[tuple[Token, Address], ...]:
    """The allowances, as token and spender, that the calls of `plan` could leave behind."""
    if plan.act is Act.REVOKE:
        return tuple((one.amount.token, one.spender) for one in plan.revoked)
    if plan.pay is None or plan.pay.token == ETH or plan.act is Act.SEND:
        return ()
    return ((plan.pay.token, plan.taker),)


def uses_up(plan: TxPlan) -> bool:
    """Whether none of `watched` may be left over, whatever was allowed before."""
    acts = {call.act for call in plan.calls}
    # What is signed for Permit2 says nothing of what the token lets Permit2 take.
    is_said_anew = Act.PERMIT in acts and isinstance(plan.permit, Permit)
    return is_said_anew or not acts.isdisjoint({Act.ALLOW, Act.REVOKE})


def hold(plan: TxPlan, rehearsal: Rehearsal, before: Sequence[Allowance], network: Network) -> None:
    """Hold a full rehearsal against `plan`; the first difference is raised.

    `before` are allowances of `watched` that were there already: they may stay, and not grow. Where
    exactly something is bought, what is not spent of the payment may stay allowed.

    Raises:
        SomethingElseMoved: a change, or a token, that the plan does not speak of.
        PaidOtherwise: more or less than agreed would leave the account.
        RecipientGetsOtherwise: a part of what leaves would not come to the recipient.
        AllowanceLeft: somebody could take more than was agreed to, or still something afterwards.
        PriceMoved: less than the plan's least would arrive.
    """
    if rehearsal.unknown_tokens:
        raise SomethingElseMoved(rehearsal.unknown_tokens[0])
    if besides := _besides(plan, rehearsal.changes, _coming(plan, network.aid)):
        raise SomethingElseMoved(besides[0])
    unspent = _unspent(plan, rehearsal)
    left = [one for one in rehearsal.left if one.amount.raw > (_amount(before, one) or unspent)]
    if allowed := [*_allowed_besides(plan, rehearsal.allowances, before), *left]:
        raise AllowanceLeft(allowed[0].amount, allowed[0].spender)
    if plan.pay:
        moved = TokenChange(rehearsal.change_of(plan.pay.token), plan.pay.token)
        agreed = TokenChange(_leaving(plan, plan.pay), plan.pay.token)
        if moved != agreed and not (plan.spends and agreed.raw < moved.raw < 0):
            raise PaidOtherwise(moved, agreed)
    if plan.pay and rehearsal.given is not None and rehearsal.given != plan.pay:
        raise RecipientGetsOtherwise(rehearsal.given, plan.pay)
    if plan.least and (arrived := _arrived(plan, rehearsal, plan.least)) < plan.least:
        raise PriceMoved(arrived, plan.least)


def judged(record: TxRecord, receipt: Receipt, network: Network) -> Receipt:
    """`receipt`, with a `reason` where its events do not say what the transaction was for.

    What moved besides is named in `breach`: it happened, so it must not be called failed.
    """
    if not receipt.succeeded:
        return receipt
    receipt = _remembered(record, receipt)
    if not _has_happened(record, receipt):
        return replace(receipt, reason=Message("transactions", _NOT_MOVED))
    unread = Message("transactions", _OWED_UNREAD) if receipt.is_owed_unread else None
    return replace(receipt, breach=_breach(record, receipt, network) or unread)


def _remembered(record: TxRecord, receipt: Receipt) -> Receipt:
    """`receipt` with what was read of the same block before the node forgot its state."""
    before = record.receipt
    if not (receipt.is_owed_unread and before and before.at == receipt.at and before.owed):
        return receipt
    return replace(receipt, owed=before.owed, is_owed_unread=False)


def _besides(
    plan: TxPlan, changes: Sequence[TokenChange], may_come: set[Token]
) -> list[TokenChange]:
    """The changes that the plan does not speak of."""
    may_leave = {plan.pay.token} if plan.pay else set()
    return [one for one in changes if one.raw and one.token not in _side(one, may_leave, may_come)]


def _side(change: TokenChange, may_leave: set[Token], may_come: set[Token]) -> set[Token]:
    return may_leave if change.raw < 0 else may_come


def _allowed_besides(
    plan: TxPlan, allowances: Sequence[Allowance], before: Sequence[Allowance]
) -> list[Allowance]:
    """The allowances beyond those that the plan needs, or that were there already."""
    needed = () if plan.act is Act.REVOKE else watched(plan)
    return [
        one
        for one in allowances
        if one.amount.raw > _amount(before, one)
        and (
            (one.amount.token, one.spender) not in needed
            or (plan.pay is not None and one.amount > plan.pay)
        )
    ]


def _amount(before: Sequence[Allowance], like: Allowance) -> int:
    """Base units that the same spender could take of the same token before."""
    return sum(
        one.amount.raw
        for one in before
        if (one.spender, one.amount.token) == (like.spender, like.amount.token)
    )


def _unspent(plan: TxPlan, rehearsal: Rehearsal) -> int:
    """Base units of the payment that were allowed and would not be needed."""
    if plan.pay is None or plan.spends is None:
        return 0
    return max(0, plan.pay.raw + rehearsal.change_of(plan.pay.token))


def _leaving(plan: TxPlan, pay: TokenAmount) -> int:
    """Base units by which the balance of what is paid changes: none where one pays oneself."""
    return 0 if plan.recipient == plan.account else -pay.raw


def _coming(plan: TxPlan, aid: Token) -> set[Token]:
    """What may arrive with the calls themselves."""
    match plan.act:
        case Act.EXIT:
            return set()  # the queue pays later
        case Act.PAY_QUEUE:
            return {aid}  # its own account may be next
        case _:
            return {plan.expected.token} if plan.expected else set()


def _arrived(plan: TxPlan, rehearsal: Rehearsal, least: TokenAmount) -> TokenAmount:
    if plan.act is Act.EXIT:
        return rehearsal.owed or TokenAmount(0, least.token)
    return TokenAmount(max(0, rehearsal.change_of(least.token)), least.token)


def _has_happened(record: TxRecord, receipt: Receipt) -> bool:
    """Whether the receipt's events show what the transaction was for; a status alone does not."""
    match record.act:
        case Act.ALLOW:
            return any(one.amount.token.address == record.to for one in receipt.allowances)
        case Act.REVOKE:
            ended = (one for one in receipt.allowances if not one.amount.raw)
            return any(one.amount.token.address == record.to for one in ended)
        case Act.PAY_QUEUE | Act.CANCEL:
            return True  # the vault refuses where it pays nobody; a cancel is for its number alone
        case Act.EXIT:
            is_owed = receipt.owed is not None or receipt.is_owed_unread
            return _has_paid(record, receipt) and is_owed
        case Act.STAKE:
            # No contract holds the minimum: if less came it came, and must not be called failed.
            return _has_paid(record, receipt) and _has_arrived(record, receipt, 1)
        case _:
            least = record.least.raw if record.least else 0
            return _has_paid(record, receipt) and _has_arrived(record, receipt, least)


def _has_paid(record: TxRecord, receipt: Receipt) -> bool:
    # The chain's own coin moves without an event: that it succeeded says that it was sent.
    if record.pay is None or record.pay.token == ETH:
        return True
    leaves = _leaving(record.plan, record.pay) if record.plan else -record.pay.raw
    if record.plan and record.plan.spends:
        leaves = -1
    return receipt.change_of(record.pay.token) <= leaves


def _has_arrived(record: TxRecord, receipt: Receipt, least: int) -> bool:
    return record.least is None or receipt.change_of(record.least.token) >= least


def _breach(record: TxRecord, receipt: Receipt, network: Network) -> Message | None:
    """What the events say that nobody agreed to; None for a record that kept no plan."""
    plan = record.plan
    if plan is None:
        return None
    if receipt.unknown_tokens:
        return Message("transactions", _MOVED_BESIDES, (receipt.unknown_tokens[0],))
    # What is allowed first moves nothing, whatever the plan pays in the end.
    is_allowance = record.act is Act.ALLOW
    own = replace(plan, pay=None, expected=None) if is_allowance else plan
    events = [one for one in receipt.changes if one.token != ETH]
    besides = _besides(own, events, _coming(own, network.aid))
    if own.pay and receipt.change_of(own.pay.token) < _leaving(own, own.pay):
        besides.append(TokenChange(receipt.change_of(own.pay.token), own.pay.token))
    if besides:
        return Message("transactions", _MOVED_BESIDES, (besides[0],))
    # Some tokens tell what is left of an allowance whenever it is used.
    used = () if record.act in {Act.ALLOW, Act.REVOKE} else watched(plan)
    fresh = [one for one in receipt.allowances if (one.amount.token, one.spender) not in used]
    if allowed := _allowed_besides(plan, fresh, ()):
        return Message("transactions", _ALLOWED_BESIDES, (allowed[0].amount, allowed[0].spender))
    return None
