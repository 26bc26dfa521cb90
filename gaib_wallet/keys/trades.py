"""Rules for GAIB's contracts and for pools: what is paid, what must arrive, and where."""

from collections.abc import Sequence
from typing import Final

from gaib_wallet.domain.transactions import Act, Call, TxPlan
from gaib_wallet.domain.units import WHOLE, Address, Bps, TokenAmount
from gaib_wallet.errors import MinimumTooLow, PaymentTooHigh, UnknownCall
from gaib_wallet.keys import terms
from gaib_wallet.keys.decoding import (
    Approve,
    Decoded,
    Deposit,
    Mint,
    PayQueue,
    Redeem,
    Unstake,
)
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.swaps import check_swap
from gaib_wallet.keys.terms import differs, same

TOLERANCE: Final = Bps(500)
AID_FLOOR: Final = Bps(8_000)
"""Neither is AID sold for less of a dollar than this, nor a dollar for less AID."""
SHARE_FLOOR: Final = Bps(2_000)
"""Nor is a share swapped for less of an AID than this, nor an AID for less of a share: the signer
knows no price, but nobody who means it takes next to nothing.
"""
PAYMENTS_A_CALL: Final = 200


def check_trade(plan: TxPlan, said: Sequence[Decoded], network: Known) -> None:
    """Allowances of exactly what is paid, or none, and the one call that the plan is for.

    `said` is what the bytes of the calls say, one by one. Times are looked at elsewhere, and so is
    the signature of a permit.
    """
    *_, last = plan.calls
    taken = network.may.get((last.to, last.act))
    if taken is None:
        raise UnknownCall
    same(terms.CALLS, (last.to, last.act), (plan.target, plan.act))
    same(terms.RECIPIENT, plan.recipient, None)
    same(terms.VALUE, [call.value for call in plan.calls], [0] * len(plan.calls))
    _check_allowances(plan, plan.calls[:-1], said[:-1], taken)
    if plan.act is Act.PAY_QUEUE:
        _check_queue(plan, said[-1])
    else:
        pay, least = _worth(plan, network)
        _check_last(plan, said[-1], network, pay, least)


def _check_allowances(
    plan: TxPlan, calls: Sequence[Call], said: Sequence[Decoded], taken: frozenset[Address]
) -> None:
    """First nothing and then exactly the payment, or the payment alone, or no allowance at all."""
    for call, one in zip(calls, said, strict=True):
        if not isinstance(one, Approve) or call.act is not Act.ALLOW or call.to not in taken:
            raise UnknownCall
        same(terms.TOKENS, call.to, plan.pay and plan.pay.token.address)
        same(terms.SPENDER, one.spender, plan.taker)
    amounts = [one.amount for one in said if isinstance(one, Approve)]
    if amounts:
        exact = plan.pay and plan.pay.raw
        same(terms.AMOUNT, amounts, [exact] if len(amounts) == 1 else [0, exact])


def _check_queue(plan: TxPlan, said: Decoded) -> None:
    if not isinstance(said, PayQueue):
        raise UnknownCall
    nothing = (plan.pay, plan.expected, plan.least, plan.spends)
    same(terms.AMOUNT, nothing, (None, None, None, None))
    same(terms.DEADLINE, plan.deadline, None)
    if not 0 < said.at_most <= PAYMENTS_A_CALL:
        raise differs(terms.AMOUNT)


def _worth(plan: TxPlan, network: Known) -> tuple[TokenAmount, TokenAmount]:
    """What is paid and what must arrive, in tokens as the manifest has them."""
    if plan.pay is None or plan.expected is None or plan.least is None:
        raise differs(terms.PLAN)
    pay, least, expected = (
        _as_known(amount, network) for amount in (plan.pay, plan.least, plan.expected)
    )
    same(terms.TOKENS, expected.token, least.token)
    if pay.raw == 0:
        raise differs(terms.AMOUNT)
    if least.raw == 0 or least.raw * WHOLE < expected.raw * (WHOLE - TOLERANCE):
        raise MinimumTooLow
    if pay.token == least.token:
        raise differs(terms.TOKENS)
    if plan.spends is not None:
        same(terms.EXACT, expected, least)
        _check_spends(_as_known(plan.spends, network), pay)
    floor = _floor(plan.act, {pay.token.address, least.token.address}, network)
    if least.units * WHOLE < pay.units * floor:
        raise MinimumTooLow
    return pay, least


def _check_spends(spends: TokenAmount, most: TokenAmount) -> None:
    """What is likely to be paid is not far below what may be.

    Raises PaymentTooHigh, NotAsAgreed.
    """
    same(terms.TOKENS, spends.token, most.token)
    if spends.raw > most.raw:
        raise differs(terms.SPENDS)
    if spends.raw * WHOLE < most.raw * (WHOLE - TOLERANCE):
        raise PaymentTooHigh


def _floor(act: Act, tokens: set[Address], network: Known) -> Bps:
    """How much of what is paid must arrive, in whole tokens; the vault alone sets its own price."""
    if tokens <= network.assets | {network.aid.address}:
        return AID_FLOOR
    return SHARE_FLOOR if act is Act.SWAP else Bps(0)


def _as_known(amount: TokenAmount, network: Known) -> TokenAmount:
    """`amount` in the manifest's own token: other digits would be another amount."""
    token = network.tokens.get(amount.token.address)
    if token is None or token.digits != amount.token.digits:
        raise differs(terms.TOKENS)
    return TokenAmount(amount.raw, token)


def _check_last(
    plan: TxPlan, said: Decoded, network: Known, pay: TokenAmount, least: TokenAmount
) -> None:
    """The call that does what the plan is for."""
    if plan.act is Act.SWAP:
        check_swap(plan, said, network, pay, least)
        return
    same(terms.EXACT, plan.spends, None)
    same(terms.DEADLINE, plan.deadline, None)
    tokens = pay.token.address, least.token.address
    said_aid = network.said.address if network.said else None
    match plan.act, said:
        case Act.MINT, Mint():
            same(terms.TOKENS, (said.asset, network.aid.address), tokens)
            same(terms.MINIMUM, said.least, least.raw)
            same(terms.RECIPIENT, said.recipient, plan.account)
        case Act.REDEEM, Redeem():
            same(terms.TOKENS, (network.aid.address, network.usdc.address), tokens)
            same(terms.MINIMUM, said.least, least.raw)
            same(terms.RECIPIENT, said.recipient, plan.account)
        case Act.STAKE, Deposit():
            same(terms.TOKENS, (network.aid.address, said_aid), tokens)
            same(terms.RECIPIENT, said.recipient, plan.account)
        case Act.EXIT, Unstake():
            same(terms.TOKENS, (said_aid, network.aid.address), tokens)
        case _:
            raise UnknownCall
    same(terms.AMOUNT, said.amount, pay.raw)
