"""Whatever is intended: the bytes that are written for it say the same to window and signer."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain.venues import universal_router
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.permits import Permit, PermitSingle
from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.transactions import Call
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.keys import decoding
from gaib_wallet.keys.decoding import (
    Approve,
    Decoded,
    Deposit,
    Mint,
    PayQueue,
    PermitWords,
    PoolSwap,
    Redeem,
    Transfer,
    Unstake,
)
from gaib_wallet.keys.routers import ManagerSwap, PairSwap, RouterSwap, SelfPermit, SingleWords
from tests.keys.plans import (
    AID,
    CALLS,
    CANCELLED,
    CURVE,
    DEADLINE,
    DEMO,
    NOW,
    ROUTER,
    SAID,
    UNIVERSAL,
    USDC,
    V3,
    V3_USDT,
    check,
    exchange_plan,
    permitted,
    revoking,
    route,
    sending,
    token,
)
from tests.keys.venues import THREE, V2, V4

USDT = token("USDT")
V3_SAID = next(one for one in DEMO.pools if SAID in one.coins)
UNTIL = int(DEADLINE.timestamp())

addresses = st.integers(1, 2**160 - 1).map(lambda number: with_checksum(f"{number:040x}"))
raws = st.integers(1, 2**128 - 1)
tokens = st.sampled_from(DEMO.tokens)
amounts = st.builds(TokenAmount, raws, tokens)
numbers = st.integers(0, 2**256 - 1)
directions = st.sampled_from([(AID, USDC), (USDC, AID)])
halves = st.integers(2, 2**127 - 1)


def read(call: Call) -> Decoded:
    """What the signer reads; what the window reads is written beside it."""
    assert CALLS.described(replace(CANCELLED, calls=(call,))).calls == (call,)
    return decoding.decode(call.data)


@pytest.mark.requirement("T1")
@given(amounts, addresses)
def test_allowing(amount: TokenAmount, spender: Address) -> None:
    call = CALLS.allow(amount, spender)

    assert (call.to, read(call)) == (amount.token.address, Approve(spender, amount.raw))


@pytest.mark.requirement("T1")
@given(tokens, addresses)
def test_taking_back(of: Token, spender: Address) -> None:
    plan = revoking((of, spender))
    (call,) = plan.calls

    assert (call.to, read(call)) == (of.address, Approve(spender, 0))
    CALLS.verify(plan)
    check(plan)


@pytest.mark.requirement("T1")
@given(amounts, addresses)
def test_sending_a_token(amount: TokenAmount, recipient: Address) -> None:
    plan = sending(amount, recipient)
    (call,) = plan.calls

    assert (call.to, call.value) == (amount.token.address, 0)
    assert read(call) == Transfer(recipient, amount.raw)
    CALLS.verify(plan)
    check(plan)


@pytest.mark.requirement("T1")
@given(raws, addresses)
def test_sending_coin(raw: int, recipient: Address) -> None:
    plan = sending(TokenAmount(raw, ETH), recipient)
    (call,) = plan.calls

    assert (call.to, call.value, call.data) == (recipient, raw, b"")
    CALLS.verify(plan)
    check(plan)


@pytest.mark.requirement("T1")
def test_cancelling() -> None:
    (call,) = CANCELLED.calls

    assert (call.to, call.value, call.data) == (CANCELLED.account, 0, b"")
    CALLS.verify(CANCELLED)
    check(CANCELLED)


@pytest.mark.requirement("T1")
@given(raws, raws, addresses, st.sampled_from([(USDC, AID), (AID, USDC)]))
def test_swapping_in_a_pool(
    paid: int, received: int, account: Address, ends: tuple[Token, Token]
) -> None:
    pay, expected = TokenAmount(paid, ends[0]), TokenAmount(received, ends[1])
    plan = exchange_plan(route(Way.CURVE, CURVE), pay, expected, account=account)
    assert plan.least

    indexes = CURVE.index_of(pay.token), CURVE.index_of(expected.token)
    assert read(plan.calls[-1]) == PoolSwap(*indexes, paid, plan.least.raw)


PATHS = [
    ((V3,), (AID, USDC)),
    ((V3,), (USDC, AID)),
    ((V3_USDT, V3), (USDT, AID, USDC)),
    ((V3_SAID, V3_USDT), (SAID, AID, USDT)),
]


@pytest.mark.requirement("T1")
@given(raws, raws, addresses, st.sampled_from(PATHS))
def test_swapping_through_the_router(
    paid: int, received: int, account: Address, along: tuple[tuple[Pool, ...], tuple[Token, ...]]
) -> None:
    pools, held = along
    pay, expected = TokenAmount(paid, held[0]), TokenAmount(received, held[-1])
    plan = exchange_plan(route(Way.UNISWAP_V3, *pools), pay, expected, account=account)
    assert plan.least

    assert read(plan.calls[-1]) == RouterSwap(
        tokens=tuple(one.address for one in held),
        tiers=tuple(one.fee_ppm for one in pools),
        recipient=account,
        amount=paid,
        least=plan.least.raw,
        deadline=UNTIL,
    )


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T4")
@given(
    raw=raws,
    account=addresses,
    nonce=numbers,
    minutes=st.integers(1, 20),
    of=st.sampled_from([AID, USDC]),
    rs=st.tuples(numbers, numbers),
    v=st.sampled_from([27, 28]),
)
def test_permitting(
    raw: int,
    account: Address,
    nonce: int,
    minutes: int,
    of: Token,
    rs: tuple[int, int],
    v: int,
) -> None:
    pay, until = TokenAmount(raw, of), NOW + timedelta(minutes=minutes)
    permit = Permit(account, ROUTER, pay, nonce, until, DEMO.permits[of.address])
    out = USDC if of == AID else AID
    swap = exchange_plan(route(Way.UNISWAP_V3, V3), pay, TokenAmount(raw, out), account=account)
    octets = b"".join(number.to_bytes(32, "big") for number in rs) + bytes([v])
    seconds = int(until.timestamp())

    asked, carried = permitted(swap, permit, octets).calls

    assert decoding.decode_permit(asked.data) == PermitWords(account, ROUTER, raw, nonce, seconds)
    said = decoding.decode(carried.data)
    assert isinstance(said, RouterSwap)
    assert said.permit == SelfPermit(of.address, raw, seconds, v, *rs)


@pytest.mark.requirement("T1")
@given(raws, raws, addresses, st.sampled_from([USDC, USDT]))
def test_minting(paid: int, received: int, account: Address, asset: Token) -> None:
    pay, expected = TokenAmount(paid, asset), TokenAmount(received, AID)
    plan = exchange_plan(route(Way.MINT), pay, expected, account=account)
    assert plan.least

    assert read(plan.calls[-1]) == Mint(asset.address, paid, account, plan.least.raw)


@pytest.mark.requirement("T1")
@given(raws, raws, addresses)
def test_redeeming(paid: int, received: int, account: Address) -> None:
    pay, expected = TokenAmount(paid, AID), TokenAmount(received, USDC)
    plan = exchange_plan(route(Way.REDEEM), pay, expected, account=account)
    assert plan.least

    assert read(plan.calls[-1]) == Redeem(paid, account, plan.least.raw)


@pytest.mark.requirement("T1")
@given(paid=raws, received=raws, account=addresses, ends=directions, is_bought=st.booleans())
def test_swapping_through_a_pair(
    *, paid: int, received: int, account: Address, ends: tuple[Token, Token], is_bought: bool
) -> None:
    pay, expected = TokenAmount(paid, ends[0]), TokenAmount(received, ends[1])
    spends = pay if is_bought else None
    plan = exchange_plan(route(Way.UNISWAP_V2, V2), pay, expected, account=account, spends=spends)
    assert plan.least

    assert read(plan.calls[-1]) == PairSwap(
        tuple(one.address for one in ends), account, paid, plan.least.raw, UNTIL, is_bought
    )


@pytest.mark.requirement("T1")
@given(raws, raws, addresses, st.sampled_from(PATHS))
def test_buying_exactly_through_the_router(
    most: int, bought: int, account: Address, along: tuple[tuple[Pool, ...], tuple[Token, ...]]
) -> None:
    pools, held = along
    pay, wanted = TokenAmount(most, held[0]), TokenAmount(bought, held[-1])
    through = route(Way.UNISWAP_V3, *pools)
    plan = exchange_plan(through, pay, wanted, account=account, spends=pay)

    assert read(plan.calls[-1]) == RouterSwap(
        tokens=tuple(one.address for one in held),
        tiers=tuple(one.fee_ppm for one in pools),
        recipient=account,
        amount=most,
        least=bought,
        deadline=UNTIL,
        is_exact_out=True,
    )


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T4")
@given(
    paid=halves,
    received=halves,
    account=addresses,
    nonce=st.integers(0, 2**48 - 1),
    is_bought=st.booleans(),
    ends=directions,
    octets=st.binary(min_size=65, max_size=65),
)
def test_swapping_in_the_manager(
    *,
    paid: int,
    received: int,
    account: Address,
    nonce: int,
    is_bought: bool,
    ends: tuple[Token, Token],
    octets: bytes,
) -> None:
    pay, expected = TokenAmount(paid, ends[0]), TokenAmount(received, ends[1])
    spends = pay if is_bought else None
    through = route(Way.UNISWAP_V4, V4)
    plan = exchange_plan(through, pay, expected, account=account, spends=spends, nonce=nonce)
    assert plan.least
    paid_in, got = (one.address for one in ends)
    first, second = sorted((paid_in, got), key=lambda one: int(one, 16))
    words = SingleWords(paid_in, paid, UNTIL, nonce, UNIVERSAL, UNTIL)

    assert decoding.decode_single(plan.calls[-2].data) == words
    assert read(plan.calls[-1]) == ManagerSwap(
        coins=(first, second),
        fee=V4.fee_ppm,
        tick_spacing=V4.tick_spacing,
        is_first_paid=first == paid_in,
        amount=paid,
        least=plan.least.raw,
        settled=(paid_in, paid),
        taken=(got, plan.least.raw),
        deadline=UNTIL,
        permit=words,
        signature=bytes(65),
        is_exact_out=is_bought,
    )
    assert isinstance(plan.permit, PermitSingle)
    carried = universal_router.with_signature(plan.calls[-1].data, plan.permit, octets)
    said = decoding.decode(carried)
    assert isinstance(said, ManagerSwap)
    assert said.signature == octets


@pytest.mark.requirement("T1")
@given(raws, raws, addresses, st.permutations((0, 1, 2)))
def test_swapping_in_a_pool_of_three(
    paid: int, received: int, account: Address, order: list[int]
) -> None:
    pay_at, receive_at, _ = order
    pay = TokenAmount(paid, THREE.coins[pay_at])
    expected = TokenAmount(received, THREE.coins[receive_at])
    plan = exchange_plan(route(Way.CURVE, THREE), pay, expected, account=account)
    assert plan.least

    assert read(plan.calls[-1]) == PoolSwap(pay_at, receive_at, paid, plan.least.raw)


VAULT: dict[str, tuple[Any, Any]] = {
    "stake": (
        lambda raw, account: CALLS.stake(account, TokenAmount(raw, AID)),
        Deposit,
    ),
    "exit": (
        lambda raw, _: CALLS.request_exit(TokenAmount(raw, SAID)),
        lambda raw, _: Unstake(raw),
    ),
    "queue": (lambda raw, _: CALLS.pay_queue(raw), lambda raw, _: PayQueue(raw)),
}


@pytest.mark.requirement("T1")
@pytest.mark.parametrize(("write", "wanted"), VAULT.values(), ids=VAULT)
@given(raw=raws, account=addresses)
def test_staking_and_leaving(write: Any, wanted: Any, raw: int, account: Address) -> None:
    call = write(raw, account)

    assert (call.to, read(call)) == (SAID.address, wanted(raw, account))
