"""Every intent of this wallet by chance: a plan, encoded as for signing, and what it means."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType
from typing import Any, Final

from hypothesis import strategies as st

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.venues import uniswap_v3
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.permits import Permit, PermitSingle
from gaib_wallet.domain.routes import Offer, Order, Route, Way
from gaib_wallet.domain.transactions import Act, Allowance, Call, Guard, TxPlan
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.errors import NotAsAgreed
from gaib_wallet.services.ports import Calls
from tests.builders import (
    ACCOUNT,
    AID,
    BLOCK,
    CONTRACTS,
    CURVE_3_POOL,
    NETWORK,
    POOL,
    SAID,
    USDC,
    USDT,
    V2_POOL,
    V3_POOL,
    V3_SAID_POOL,
    V3_USDT_POOL,
    V4_POOL,
    aid,
    market_route,
    mint_route,
    offer,
    order,
    redeem_route,
    usdc,
)
from tests.unit.chain.sayings import Says, approved, executed, self_permit, struct

ENCODER: Calls = ContractCalls(NETWORK)
SIGNATURE: Final = bytes(range(1, 65)) + bytes([28])
"""Octets in the shape of one."""
_SECONDS = st.integers(1, 20 * 60)
RAW = st.integers(1, 2**256 - 1)
ADDRESSES = st.integers(1, 2**160 - 1).map(lambda number: with_checksum(f"{number:040x}"))
_RAW_128 = st.integers(1, 2**128 - 1)
_RAW_48 = st.integers(0, 2**48 - 1)
_ROUTER = CONTRACTS.v3_router or ACCOUNT
_PERMIT2 = CONTRACTS.permit2 or ACCOUNT


@dataclass(frozen=True)
class Intent:
    """`says` has, for each call of `plan`, the functions in it with their arguments."""

    plan: TxPlan
    says: tuple[Says, ...]


@st.composite
def swaps_on_curve(draw: st.DrawFn, pool: Pool = POOL) -> Intent:
    pay_token, receive = draw(st.permutations(pool.coins))[:2]
    pay, least = _amount(draw, pay_token), _amount(draw, receive)
    call = ENCODER.exchange(_offer(pay, least, market_route(pool)), pay, least, BLOCK.mined_at)
    i, j = pool.index_of(pay_token), pool.index_of(least.token)
    said = ("exchange", {"i": i, "j": j, "dx": pay.raw, "min_dy": least.raw})
    return _trade(draw, Act.SWAP, pool.address, pay, least, call, (said,))


@st.composite
def swaps_on_v2(draw: st.DrawFn, *, is_exact_out: bool = False) -> Intent:
    pay_token, receive = draw(st.permutations(V2_POOL.coins))
    pay, least = _amount(draw, pay_token), _amount(draw, receive)
    deadline = BLOCK.mined_at + timedelta(seconds=draw(_SECONDS))
    route = market_route(V2_POOL)
    of = _offer(pay, least, route, is_exact_out=is_exact_out)
    call = ENCODER.exchange(of, pay, least, deadline)
    path, seconds = (pay_token.address, receive.address), int(deadline.timestamp())
    if is_exact_out:
        name, amounts = "swapTokensForExactTokens", ("amountOut", "amountInMax")
    else:
        name, amounts = "swapExactTokensForTokens", ("amountOutMin", "amountIn")
    numbers = {amounts[0]: least.raw, amounts[1]: pay.raw, "deadline": seconds}
    said = (name, {"path": path, "to": ACCOUNT, **numbers})
    intent = _trade(draw, Act.SWAP, route.target, pay, least, call, (said,), deadline, None)
    return _exactly(draw, intent) if is_exact_out else intent


@st.composite
def swaps_on_v4(draw: st.DrawFn, *, is_exact_out: bool = False) -> Intent:
    """Permit2 is allowed the payment; the permit waits for a signature, or has one."""
    pay_token, receive = draw(st.permutations(V4_POOL.coins))
    pay, least = (TokenAmount(draw(_RAW_128), token) for token in (pay_token, receive))
    deadline = BLOCK.mined_at + timedelta(seconds=draw(_SECONDS))
    route = market_route(V4_POOL)
    permit = PermitSingle(ACCOUNT, route.target, pay, draw(_RAW_48), deadline, _PERMIT2)
    of = _offer(pay, least, route, is_exact_out=is_exact_out)
    call = ENCODER.exchange(of, pay, least, deadline, permit)
    said = executed(permit, least, bytes(65), is_exact_out=is_exact_out)
    intent = _trade(draw, Act.SWAP, route.target, pay, least, call, said, deadline, permit)
    if is_exact_out:
        intent = _exactly(draw, intent)
    if draw(st.booleans()):
        return intent
    place = len(intent.plan.calls) - 2
    signed = executed(permit, least, SIGNATURE, is_exact_out=is_exact_out)
    return Intent(ENCODER.with_signature(intent.plan.after(place), SIGNATURE), (signed,))


@st.composite
def swaps_on_uniswap(
    draw: st.DrawFn, pools: tuple[Pool, ...], pay_token: Token, *, is_exact_out: bool = False
) -> Intent:
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
    of = _offer(pay, least, route, is_exact_out=is_exact_out)
    call = ENCODER.exchange(of, pay, least, deadline, permit)
    given: dict[str, Any] = {"amountIn": pay.raw, "amountOutMinimum": least.raw}
    name, path = "exactInput", uniswap_v3.path(pools, pay_token)
    if is_exact_out:
        given = {"amountOut": least.raw, "amountInMaximum": pay.raw}
        name, path = "exactOutput", uniswap_v3.path(pools[::-1], receive)
    given["recipient"] = ACCOUNT
    swap: tuple[str, Mapping[str, Any]]
    if len(pools) == 1:
        ends = {"tokenIn": pay_token.address, "tokenOut": receive.address}
        single = {"fee": pools[0].fee_ppm, "sqrtPriceLimitX96": 0}
        swap = (f"{name}Single", {**ends, **given, **single})
    else:
        swap = (name, {"path": path, **given})
    seconds = int(deadline.timestamp())
    inside = (swap,) if permit is None else (self_permit(permit, bytes(65)), swap)
    said = (("multicall", {"deadline": seconds}), *inside)
    intent = _trade(draw, Act.SWAP, _ROUTER, pay, least, call, said, deadline, permit)
    if is_exact_out:
        intent = _exactly(draw, intent)
    if permit is None or draw(st.booleans()):
        return intent
    signed = (said[0], self_permit(permit, SIGNATURE), swap)
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


def bought_on_v4() -> TxPlan:
    """Exactly 100 AID for at most 101 USDC on Uniswap v4; Permit2 is allowed them first."""
    pay, least, route = usdc("101"), aid("100"), market_route(V4_POOL)
    deadline = BLOCK.mined_at + timedelta(minutes=20)
    permit = PermitSingle(ACCOUNT, route.target, pay, 3, deadline, _PERMIT2)
    of = _offer(pay, least, route, is_exact_out=True)
    return TxPlan(
        chain_id=NETWORK.chain_id,
        account=ACCOUNT,
        act=Act.SWAP,
        venue=route.name,
        target=route.target,
        pay=pay,
        expected=least,
        least=least,
        calls=(
            ENCODER.allow(pay, _PERMIT2),
            ENCODER.permit(permit),
            ENCODER.exchange(of, pay, least, deadline, permit),
        ),
        at=BLOCK,
        guard=Guard.CONTRACT,
        deadline=deadline,
        permit=permit,
        spends=usdc("100.5"),
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
        "swap on Curve among three": lambda: swaps_on_curve(CURVE_3_POOL),
        "swap on Uniswap v2": swaps_on_v2,
        "purchase on Uniswap v2": lambda: swaps_on_v2(is_exact_out=True),
        "purchase on Uniswap": lambda: swaps_on_uniswap((V3_POOL,), USDC, is_exact_out=True),
        "purchase along a path": lambda: swaps_on_uniswap(
            (V3_SAID_POOL, V3_POOL), SAID, is_exact_out=True
        ),
        "swap on Uniswap v4": swaps_on_v4,
        "purchase on Uniswap v4": lambda: swaps_on_v4(is_exact_out=True),
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
"""Allowances come first in all that is paid for, permits in what Uniswap v3 and v4 are paid for."""


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
    first: tuple[tuple[Call, Says], ...] = ()
    taker = permit.contract if isinstance(permit, PermitSingle) else target
    if not isinstance(permit, Permit):
        amounts = [TokenAmount(0, pay.token), pay][draw(st.integers(0, 2)) :]
        first = tuple((ENCODER.allow(one, taker), approved(one, taker)) for one in amounts)
    if permit:
        name = "Permit" if isinstance(permit, Permit) else "PermitSingle"
        first = (*first, (ENCODER.permit(permit), ((name, struct(permit)),)))
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


def _exactly(draw: st.DrawFn, intent: Intent) -> Intent:
    """The same, of which a part of the payment is likely to be spent."""
    plan = intent.plan
    assert plan.pay
    spends = TokenAmount(draw(st.integers(1, plan.pay.raw)), plan.pay.token)
    return replace(intent, plan=replace(plan, spends=spends))


def _amount(draw: st.DrawFn, token: Token) -> TokenAmount:
    return TokenAmount(draw(RAW), token)


def _offer(
    pay: TokenAmount, least: TokenAmount, route: Route, *, is_exact_out: bool = False
) -> Offer:
    found = offer(Order(ACCOUNT, pay, least.token), least, route)
    return replace(found, wanted=least) if is_exact_out else found
