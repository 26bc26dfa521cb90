"""The first gate: the bytes of a plan's calls are read again, and held against the plan."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from gaib_wallet.chain import permit2, permits
from gaib_wallet.chain.decoding import PERMIT2_PERMIT, Decoded, Part, decode_for
from gaib_wallet.chain.erc20 import APPROVE, TRANSFER
from gaib_wallet.chain.trades import Trade, trade
from gaib_wallet.chain.vault import PROCESS_QUEUE
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import LONGEST, Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.transactions import Act, Call, Guard, TxPlan
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import NotAsAgreed
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_PLAN = QT_TRANSLATE_NOOP("signer", "the plan")
_CALLS = QT_TRANSLATE_NOOP("signer", "the calls")
_AMOUNT = QT_TRANSLATE_NOOP("signer", "the amount")
_TOKENS = QT_TRANSLATE_NOOP("signer", "the tokens")
_MINIMUM = QT_TRANSLATE_NOOP("signer", "the minimum")
_RECIPIENT = QT_TRANSLATE_NOOP("signer", "who receives")
_SPENDER = QT_TRANSLATE_NOOP("signer", "who may take the tokens")
_DEADLINE = QT_TRANSLATE_NOOP("signer", "the deadline")
_LIMIT = QT_TRANSLATE_NOOP("signer", "the price limit")
_CONTRACT = QT_TRANSLATE_NOOP("signer", "the contract")
_COIN = QT_TRANSLATE_NOOP("signer", "the coin that goes along")
_PERMIT = QT_TRANSLATE_NOOP("signer", "the permit")
_TRADES: Final = frozenset({Act.SWAP, Act.MINT, Act.REDEEM, Act.STAKE, Act.EXIT})


def verify(plan: TxPlan, network: Network) -> None:
    """Nothing, where the bytes of each call say exactly what `plan` says.

    Raises:
        NotAsAgreed: they do not, or the plan contradicts itself; it names the part that differs.
    """
    _same(_PLAN, (plan.chain_id, bool(plan.calls)), (network.chain_id, True))
    for call in plan.calls:
        _same(_COIN, call.value, _coin_of(plan, call))
    said = [read(call) for call in plan.calls]
    match plan.act:
        case Act.SEND:
            _check_send(plan, said, network)
        case Act.REVOKE:
            _check_revokes(plan, said)
        case Act.CANCEL:
            _check_cancel(plan)
        case Act.PAY_QUEUE:
            _check_queue(plan, said, network)
        case act if act in _TRADES:
            _check_trade(plan, said, network)
        case _:
            raise _differs(_PLAN)


def read(call: Call) -> Decoded:
    """What the bytes of `call` do. Raises NotAsAgreed where it is no call of this wallet."""
    found = decode_for(call.act, call.data)
    if found is None:
        raise _differs(_CALLS)
    return found


def described(call: Call) -> Call:
    """`call`, saying of itself what its bytes do. Raises NotAsAgreed as `read`."""
    found = read(call)
    return replace(call, function=found.function, arguments=found.arguments)


def check_unsigned(plan: TxPlan, signature: bytes) -> SignedAllowance:
    """The permit that `signature` is for. Raises NotAsAgreed: there is none, or it is none."""
    if plan.permit is None or not plan.calls or plan.calls[0].act is not Act.PERMIT:
        raise _differs(_PERMIT)
    if not permits.is_signature(signature):
        raise _differs(_PERMIT)
    return plan.permit


def _coin_of(plan: TxPlan, call: Call) -> int:
    """The wei that `call` may take along."""
    is_coin = call.act is Act.SEND and plan.pay is not None and plan.pay.token == ETH
    return plan.pay.raw if is_coin and plan.pay else 0


def _check_send(plan: TxPlan, said: Sequence[Decoded], network: Network) -> None:
    """One call, of exactly the payment, to the recipient."""
    _check_nothing_more(plan)
    pay, (call, *others), (only, *_) = plan.pay, plan.calls, said
    _same(_CALLS, (call.act, others), (Act.SEND, []))
    _same(_AMOUNT, (plan.expected, plan.least), (None, None))
    _same(_RECIPIENT, (plan.recipient, bool(plan.recipient)), (plan.target, True))
    if pay is None or pay.raw == 0:
        raise _differs(_AMOUNT)
    if pay.token == ETH:
        _same(_CALLS, call.data, b"")
        _same(_RECIPIENT, call.to, plan.recipient)
        return
    (part,) = _parts(only, TRANSFER.signature)
    _same(_TOKENS, (call.to, pay.token in network.tokens), (pay.token.address, True))
    _same(_RECIPIENT, part.arguments["to"], plan.recipient)
    _same(_AMOUNT, part.arguments["amount"], pay.raw)


def _check_revokes(plan: TxPlan, said: Sequence[Decoded]) -> None:
    """Each takes one allowance of `revoked` back, in that order; the first ones may be done."""
    _check_promises_nothing(plan)
    _same(_CONTRACT, plan.target, plan.account)
    agreed = [(Act.REVOKE, one.amount.token.address, one.spender, 0) for one in plan.revoked]
    found = [
        (call.act, call.to, part.arguments["spender"], part.arguments["amount"])
        for call, one in zip(plan.calls, said, strict=True)
        for part in _parts(one, APPROVE.signature)
    ]
    _same(_SPENDER, found, agreed[-len(found) :])


def _check_cancel(plan: TxPlan) -> None:
    """One empty call to the account itself."""
    _check_promises_nothing(plan)
    _same(_PLAN, plan.revoked, ())
    _same(_CONTRACT, plan.target, plan.account)
    found = [(call.act, call.to, call.data) for call in plan.calls]
    _same(_CALLS, found, [(Act.CANCEL, plan.account, b"")])


def _check_queue(plan: TxPlan, said: Sequence[Decoded], network: Network) -> None:
    """One call to the vault, which pays others."""
    _check_promises_nothing(plan)
    _same(_PLAN, plan.revoked, ())
    found = [(call.act, call.to) for call in plan.calls]
    _same(_CALLS, found, [(Act.PAY_QUEUE, plan.target)])
    _same(_CONTRACT, plan.target, network.said and network.said.address)
    (part,) = _parts(said[0], PROCESS_QUEUE.signature)
    if part.arguments["maxIterations"] == 0:
        raise _differs(_AMOUNT)


def _check_trade(plan: TxPlan, said: Sequence[Decoded], network: Network) -> None:
    """What is paid is allowed, or permitted, to the target alone; then it is given for the rest."""
    _same(_RECIPIENT, plan.recipient, None)
    _same(_PLAN, plan.revoked, ())
    *_, last = plan.calls
    _same(_CALLS, last.act, plan.act)
    _same(_CONTRACT, last.to, plan.target)
    found = trade(plan.act, said[-1], plan.target, network)
    if found is None:
        raise _differs(_CALLS)
    pay, least = _check_worth(plan, found)
    _check_spends(plan, pay, found)
    _same(_PLAN, plan.guard is Guard.CONTRACT, found.least is not None)
    _same(_TOKENS, (found.pay, found.receive), (pay.token, least.token))
    _same(_AMOUNT, found.amount, pay.raw)
    _same(_LIMIT, found.price_limit, 0)
    if found.recipient is not None:
        _same(_RECIPIENT, found.recipient, plan.account)
    if found.least is not None:
        _same(_MINIMUM, found.least, least.raw)
    _same(_DEADLINE, found.deadline, plan.deadline and int(plan.deadline.timestamp()))
    _check_permit(plan, pay, found, network)
    _check_first(plan, plan.calls[:-1], said[:-1], pay)


def _check_worth(plan: TxPlan, found: Trade) -> tuple[TokenAmount, TokenAmount]:
    """What is paid and what must arrive, neither of them nothing."""
    if plan.pay is None or plan.pay.raw == 0:
        raise _differs(_AMOUNT)
    if plan.least is None or plan.least.raw == 0:
        raise _differs(_MINIMUM)
    if plan.expected is None or plan.expected.token != plan.least.token:
        raise _differs(_TOKENS)
    if plan.expected < plan.least or found.least == 0:
        raise _differs(_MINIMUM)
    return plan.pay, plan.least


def _check_spends(plan: TxPlan, pay: TokenAmount, found: Trade) -> None:
    """Where exactly `least` is bought, a part of `pay` is likely to leave; else nothing is said."""
    _same(_PLAN, plan.spends is not None, found.is_exact_out)
    if plan.spends is None:
        return
    _same(_MINIMUM, plan.expected, plan.least)
    _same(_TOKENS, plan.spends.token, pay.token)
    if not 0 < plan.spends.raw <= pay.raw:
        raise _differs(_AMOUNT)


def _check_first(
    plan: TxPlan, calls: Sequence[Call], said: Sequence[Decoded], pay: TokenAmount
) -> None:
    """Nothing and then exactly the payment, or the payment alone, or no allowance; then a permit.

    A token's own permit stands in place of allowances; Permit2 has to be allowed the token.
    """
    if calls and calls[-1].act is Act.PERMIT:
        *calls, last = calls
        said = said[:-1]
        _check_words(plan.permit, last)
        if isinstance(plan.permit, Permit):
            _same(_PERMIT, calls, [])
    elif calls:
        _same(_PERMIT, plan.permit, None)
    amounts = []
    for call, one in zip(calls, said, strict=True):
        (part,) = _parts(one, APPROVE.signature)
        _same(_CALLS, call.act, Act.ALLOW)
        _same(_TOKENS, call.to, pay.token.address)
        _same(_SPENDER, part.arguments["spender"], plan.taker)
        amounts.append(part.arguments["amount"])
    if amounts:
        _same(_AMOUNT, amounts, [0, pay.raw][-len(amounts) :])


def _check_words(permit: SignedAllowance | None, call: Call) -> None:
    """What is signed is the plan's permit, and goes to who reads it."""
    match permit:
        case PermitSingle():
            _same(_PERMIT, (call.to, call.data), (permit.contract, permit2.words(permit)))
        case Permit():
            token = permit.amount.token.address
            _same(_PERMIT, (call.to, call.data), (token, permits.words(permit)))
        case None:
            raise _differs(_PERMIT)


def _check_permit(plan: TxPlan, pay: TokenAmount, found: Trade, network: Network) -> None:
    """The router uses the plan's permit and no other; its signature is there once it is signed."""
    permit, used = plan.permit, found.permit
    if permit is None or used is None:
        _same(_PERMIT, (used, permit), (None, None))
        return
    _same(_PERMIT, (permit.owner, permit.spender), (plan.account, plan.target))
    _same(_PERMIT, permit.amount, pay)
    latest = plan.at.mined_at + LONGEST
    if permit.deadline > min(plan.deadline or latest, latest):
        raise _differs(_DEADLINE)
    if isinstance(permit, PermitSingle):
        signature = _used_by_permit2(permit, used, network)
    else:
        signature = _used_by_token(permit, used, network)
    is_signed = all(call.act is not Act.PERMIT for call in plan.calls)
    _same(_PERMIT, permits.is_signature(signature), is_signed)
    if not is_signed:
        _same(_PERMIT, signature, bytes(permits.SIGNATURE_BYTES))


def _used_by_token(permit: Permit, used: Part, network: Network) -> bytes:
    """The signature with which the router asks the token for what `permit` says."""
    _same(_PERMIT, used.function, permits.SELF_PERMIT.signature)
    _same(_PERMIT, permit.domain, network.permits.get(permit.amount.token.address))
    given = used.arguments
    signature: bytes = given["r"] + given["s"] + bytes([given["v"]])
    agreed = permits.SELF_PERMIT.arguments(permits.self_permit(permit, signature))
    _same(_PERMIT, given, dict(agreed))
    return signature


def _used_by_permit2(permit: PermitSingle, used: Part, network: Network) -> bytes:
    """The signature with which the router asks Permit2 for what `permit` says."""
    _same(_PERMIT, used.function, PERMIT2_PERMIT)
    _same(_PERMIT, permit.contract, network.contracts.permit2)
    given = dict(used.arguments)
    signature: bytes = given.pop("signature")
    _same(_PERMIT, given, dict(permit2.arguments(permit2.words(permit))))
    return signature


def _check_promises_nothing(plan: TxPlan) -> None:
    _check_nothing_more(plan)
    _same(_RECIPIENT, plan.recipient, None)
    _same(_AMOUNT, (plan.pay, plan.expected, plan.least), (None, None, None))


def _check_nothing_more(plan: TxPlan) -> None:
    _same(_AMOUNT, plan.spends, None)
    _same(_DEADLINE, plan.deadline, None)
    _same(_PERMIT, plan.permit, None)


def _parts(said: Decoded, function: str) -> tuple[Part, ...]:
    """The one part of `said`, which must be of `function`."""
    _same(_CALLS, [part.function for part in said.parts], [function])
    return said.parts


def _same(what: str, found: object, agreed: object) -> None:
    if found != agreed:
        raise _differs(what)


def _differs(what: str) -> NotAsAgreed:
    return NotAsAgreed(Message("signer", what))
