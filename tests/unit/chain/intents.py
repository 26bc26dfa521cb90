"""Every intent of this wallet by chance: a plan, encoded as for signing, and what it means."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Any, Final

from hypothesis import strategies as st

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.venues import uniswap_v3
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.permits import Permit
from gaib_wallet.domain.routes import Order, Route, Way
from gaib_wallet.domain.transactions import Act, Allowance, Call, Guard, TxPlan
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.errors import NotAsAgreed
from gaib_wallet.services.ports import Calls
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    CONTRACTS,
    NETWORK,
    POOL,
    SAID,
    USDC,
    USDT,
    V3_POOL,
    V3_SAID_POOL,
    V3_USDT_POOL,
    aid,
    market_route,
    mint_route,
    offer,
    order,
    redeem_route,
    usdc,
)

ENCODER: Calls = ContractCalls(NETWORK)
SIGNATURE: Final = bytes(range(1, 65)) + bytes([28])
"""Octets in the shape of one."""
_SECONDS = st.integers(1, 20 * 60)
RAW = st.integers(1, 2**256 - 1)
ADDRESSES = st.integers(1, 2**160 - 1).map(lambda number: with_checksum(f"{number:040x}"))
_ROUTER = CONTRACTS.v3_router or ACCOUNT
Says = tuple[tuple[str, Mapping[str, Any]], ...]


@dataclass(frozen=True)
class Intent:
    """`says` has, for each call of `plan`, the functions in it with their arguments."""

    plan: TxPlan
    says: tuple[Says, ...]


@st.composite
def swaps_on_curve(draw: st.DrawFn) -> Intent:
    pay_token = draw(st.sampled_from([USDC, AID]))
    pay, least = _amount(draw, pay_token), _amount(draw, POOL.other(pay_token))
    call = ENCODER.exchange(_offer(pay, least, market_route()), pay, least, BLOCK.mined_at)
    i, j = POOL.index_of(pay_token), POOL.index_of(least.token)
    said = ("exchange", {"i": i, "j": j, "dx": pay.raw, "min_dy": least.raw})
    return _trade(draw, Act.SWAP, POOL.address, pay, least, call, (said,))


@st.composite
def swaps_on_uniswap(draw: st.DrawFn, pools: tuple[Pool, ...], pay_token: Token) -> Intent:
    """Through `pools`; a token is allowed, or its permit waits for a signature, or has one."""
    receive = uniswap_v3.tokens_along(pools, pay_token)[-1]
    pay, least = _amount(draw, pay_token), _amount(draw, receive)
    deadline = BLOCK.mined_at + timedelta(seconds=draw(_SECONDS))
    permit = None
    if pay_token.address in NETWORK.permits and draw(st.booleans()):
        domain = NETWORK.permits[pay_token.address]
        number = draw(st.integers(0, 2**256 - 1))
        permit = Permit(ACCOUNT, _ROUTER, pay, number, deadline, domain)
    route = Route(Way.UNISWAP_V3, "some", _ROUTER, pools)
    call = ENCODER.exchange(_offer(pay, least, route), pay, least, deadline, permit)
    given = {"recipient": ACCOUNT, "amountIn": pay.raw, "amountOutMinimum": least.raw}
    swap: tuple[str, Mapping[str, Any]]
    if len(pools) == 1:
        ends = {"tokenIn": pay_token.address, "tokenOut": receive.address}
        single = {"fee": pools[0].fee_ppm, "sqrtPriceLimitX96": 0}
        swap = ("exactInputSingle", {**ends, **given, **single})
    else:
        swap = ("exactInput", {"path": uniswap_v3.path(pools, pay_token), **given})
    seconds = int(deadline.timestamp())
    inside = (swap,) if permit is None else (_self_permit(permit, bytes(65)), swap)
    said = (("multicall", {"deadline": seconds}), *inside)
    intent = _trade(draw, Act.SWAP, _ROUTER, pay, least, call, said, deadline, permit)
    if permit is None or draw(st.booleans()):
        return intent
    signed = (said[0], _self_permit(permit, SIGNATURE), swap)
    return Intent(ENCODER.with_signature(intent.plan, SIGNATURE), (signed,))


@st.composite
def mints(draw: st.DrawFn) -> Intent:
    pay, least = _amount(draw, draw(st.sampled_from([USDC, USDT]))), _amount(draw, AID)
    route = mint_route()
    call = ENCODER.exchange(_offer(pay, least, route), pay, least, BLOCK.mined_at)
    given = {"asset": pay.token.address, "asset_amount": pay.raw, "to": ACCOUNT}
    said = ("mint", {**given, "min_aid": least.raw})
    return _trade(draw, Act.MINT, route.target, pay, least, call, (said,))


@st.composite
def redemptions(draw: st.DrawFn) -> Intent:
    pay, least = _amount(draw, AID), _amount(draw, USDC)
    route = redeem_route()
    call = ENCODER.exchange(_offer(pay, least, route), pay, least, BLOCK.mined_at)
    said = ("redeem", {"aid_amount": pay.raw, "to": ACCOUNT, "min_assets": least.raw})
    return _trade(draw, Act.REDEEM, route.target, pay, least, call, (said,))


@st.composite
def stakes(draw: st.DrawFn) -> Intent:
    pay, least = _amount(draw, AID), _amount(draw, SAID)
    said = ("deposit", {"assets": pay.raw, "receiver": ACCOUNT})
    call = ENCODER.stake(ACCOUNT, pay)
    return _trade(draw, Act.STAKE, SAID.address, pay, least, call, (said,))


@st.composite
def requests_to_unstake(draw: st.DrawFn) -> Intent:
    pay, least = _amount(draw, SAID), _amount(draw, AID)
    plan = _plan(Act.EXIT, SAID.address, pay, least, (ENCODER.request_exit(pay),), Guard.WALLET)
    return Intent(plan, ((("unstake", {"shares": pay.raw}),),))


@st.composite
def payments_of_the_queue(draw: st.DrawFn) -> Intent:
    at_most = draw(RAW)
    call = ENCODER.pay_queue(at_most)
    plan = _plan(Act.PAY_QUEUE, SAID.address, None, None, (call,), Guard.WALLET)
    return Intent(plan, ((("processUnstakeQueue", {"maxIterations": at_most}),),))


@st.composite
def transfers(draw: st.DrawFn, tokens: tuple[Token, ...] = NETWORK.tokens) -> Intent:
    pay, recipient = _amount(draw, draw(st.sampled_from(tokens))), draw(ADDRESSES)
    calls = (ENCODER.send(pay, recipient),)
    plan = _plan(Act.SEND, recipient, pay, None, calls, recipient=recipient)
    if pay.token == ETH:
        return Intent(plan, ((("", {}),),))
    return Intent(plan, ((("transfer", {"to": recipient, "amount": pay.raw}),),))


@st.composite
def revocations(draw: st.DrawFn) -> Intent:
    """Several; the first of them may be done already."""
    of_one = st.tuples(ADDRESSES, st.sampled_from(NETWORK.tokens), RAW)
    found = [
        Allowance(spender, TokenAmount(raw, token))
        for spender, token, raw in draw(st.lists(of_one, min_size=1, max_size=4, unique_by=_whose))
    ]
    calls = tuple(ENCODER.revoke(one.amount.token, one.spender) for one in found)
    plan = _plan(Act.REVOKE, ACCOUNT, None, None, calls, revoked=tuple(found))
    done = draw(st.integers(0, len(found) - 1))
    says = tuple((("approve", {"spender": one.spender, "amount": 0}),) for one in found)
    return Intent(plan.after(done), says[done:])


def cancellations() -> st.SearchStrategy[Intent]:
    plan = _plan(Act.CANCEL, ACCOUNT, None, None, (ENCODER.cancel(ACCOUNT),))
    return st.just(Intent(plan, ((("", {}),),)))


def permitted() -> TxPlan:
    """100 USDC for 99 AID on Uniswap, with a permit that nobody signed yet."""
    deadline = BLOCK.mined_at + timedelta(minutes=20)
    of = offer(order(usdc("100")), aid("99"), market_route(V3_POOL))
    router = CONTRACTS.v3_router
    assert router
    permit = Permit(ACCOUNT, router, usdc("100"), 3, deadline, NETWORK.permits[USDC.address])
    return TxPlan(
        chain_id=NETWORK.chain_id,
        account=ACCOUNT,
        act=Act.SWAP,
        venue="Uniswap",
        target=router,
        pay=usdc("100"),
        expected=aid("99"),
        least=aid("99"),
        calls=(
            ENCODER.permit(permit),
            ENCODER.exchange(of, of.order.pay, aid("99"), deadline, permit),
        ),
        at=BLOCK,
        guard=Guard.CONTRACT,
        deadline=deadline,
        permit=permit,
    )


def refused(plan: TxPlan) -> bool:
    try:
        ENCODER.verify(plan)
    except NotAsAgreed:
        return True
    return False


def one_raw_more(amount: TokenAmount) -> TokenAmount:
    return TokenAmount(amount.raw + 1 if amount.raw < 2**256 - 1 else 1, amount.token)


INTENTS: Final[Mapping[str, Callable[[], st.SearchStrategy[Intent]]]] = MappingProxyType(
    {
        "mint": mints,
        "redeem": redemptions,
        "swap on Curve": swaps_on_curve,
        "swap on Uniswap": lambda: swaps_on_uniswap((V3_POOL,), USDC),
        "swap of a token without permits": lambda: swaps_on_uniswap((V3_USDT_POOL,), USDT),
        "swap along a path": lambda: swaps_on_uniswap((V3_SAID_POOL, V3_POOL), SAID),
        "stake": stakes,
        "request-unstake": requests_to_unstake,
        "process-queue": payments_of_the_queue,
        "transfer of a token": transfers,
        "transfer of the coin": lambda: transfers((ETH,)),
        "revoke": revocations,
        "cancel": cancellations,
    }
)
"""Allowances come first in all that is paid for, permits in what Uniswap is paid for."""


def _trade(
    draw: st.DrawFn,
    act: Act,
    target: Address,
    pay: TokenAmount,
    least: TokenAmount,
    last: Call,
    said: Says,
    *terms: Any,
) -> Intent:
    """A trade behind its permit, or behind what is still to be allowed: nothing, once or twice."""
    deadline, permit = terms or (None, None)
    guard = Guard.WALLET if act is Act.STAKE else Guard.CONTRACT
    first: tuple[tuple[Call, Says], ...]
    if permit:
        first = ((ENCODER.permit(permit), (("Permit", _struct(permit)),)),)
    else:
        amounts = [TokenAmount(0, pay.token), pay][draw(st.integers(0, 2)) :]
        first = tuple((ENCODER.allow(one, target), _approve(one, target)) for one in amounts)
    calls = (*(call for call, _ in first), last)
    plan = _plan(act, target, pay, least, calls, guard, deadline=deadline, permit=permit)
    return Intent(plan, (*(says for _, says in first), said))


def _plan(
    act: Act,
    target: Address,
    pay: TokenAmount | None,
    least: TokenAmount | None,
    calls: tuple[Call, ...],
    guard: Guard = Guard.CONTRACT,
    **others: Any,
) -> TxPlan:
    return TxPlan(
        chain_id=NETWORK.chain_id,
        account=ACCOUNT,
        act=act,
        venue="somewhere",
        target=target,
        pay=pay,
        expected=least,
        least=least,
        calls=calls,
        at=BLOCK,
        guard=guard,
        **others,
    )


def _whose(one: tuple[Address, Token, int]) -> tuple[Address, Token]:
    spender, token, _ = one
    return spender, token


def _approve(amount: TokenAmount, spender: Address) -> Says:
    return (("approve", {"spender": spender, "amount": amount.raw}),)


def _struct(permit: Permit) -> Mapping[str, Any]:
    seconds = int(permit.deadline.timestamp())
    parties = {"owner": permit.owner, "spender": permit.spender}
    numbers = {"value": permit.amount.raw, "nonce": permit.nonce, "deadline": seconds}
    return {**parties, **numbers}


def _self_permit(permit: Permit, signature: bytes) -> tuple[str, Mapping[str, Any]]:
    seconds = int(permit.deadline.timestamp())
    given = {"token": permit.amount.token.address, "value": permit.amount.raw, "deadline": seconds}
    r, s, v = signature[:32], signature[32:64], signature[64]
    return "selfPermitIfNecessary", {**given, "v": v, "r": r, "s": s}


def _amount(draw: st.DrawFn, token: Token) -> TokenAmount:
    return TokenAmount(draw(RAW), token)


def _offer(pay: TokenAmount, least: TokenAmount, route: Route) -> Any:
    return offer(Order(ACCOUNT, pay, least.token), least, route)
