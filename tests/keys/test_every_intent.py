"""Whatever is intended: the bytes that are written for it say the same to window and signer."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.permits import Permit
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
from gaib_wallet.keys.routers import RouterSwap, SelfPermit
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

USDT = token("USDT")
V3_SAID = next(one for one in DEMO.pools if SAID in one.coins)
UNTIL = int(DEADLINE.timestamp())

addresses = st.integers(1, 2**160 - 1).map(lambda number: with_checksum(f"{number:040x}"))
raws = st.integers(1, 2**128 - 1)
tokens = st.sampled_from(DEMO.tokens)
amounts = st.builds(TokenAmount, raws, tokens)
numbers = st.integers(0, 2**256 - 1)


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
