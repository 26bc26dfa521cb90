"""What is encoded is what was meant, and what is shown is what is encoded."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain import decoding
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.venues import uniswap_v3
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.routes import Order
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.services.ports import Calls
from tests.builders import (
    ACCOUNT,
    AID,
    CONTRACTS,
    NETWORK,
    POOL,
    SAID,
    USDC,
    V2_POOL,
    V3_POOL,
    V3_SAID_POOL,
    V4_POOL,
    aid,
    market_route,
    mint_route,
    offer,
    order,
    redeem_route,
    said,
    usdc,
)

ENCODER: Calls = ContractCalls(NETWORK)
RAW = st.integers(1, 2**256 - 1)
DEADLINES = st.integers(1, 2**33).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
TWO_HOPS = replace(market_route(V3_POOL), pools=(V3_SAID_POOL, V3_POOL))


def amounts(token: Token) -> st.SearchStrategy[TokenAmount]:
    return RAW.map(lambda raw: TokenAmount(raw, token))


def test_allowing_has_the_bytes_that_the_standard_wants() -> None:
    call = ENCODER.allow(usdc("1.5"), POOL.address)

    assert call.to == USDC.address
    assert call.data.hex() == (
        "095ea7b3"
        "00000000000000000000000000000000000000000000000000000000000000b1"
        "000000000000000000000000000000000000000000000000000000000016e360"
    )


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T3")
@given(amount=amounts(USDC) | st.just(usdc("0")))
def test_an_allowance_is_read_back_as_it_was_meant(amount: TokenAmount) -> None:
    call = ENCODER.allow(amount, POOL.address)

    assert (call.act, call.to) == (Act.ALLOW, USDC.address)
    assert call.function == "approve(address,uint256)"
    assert call.arguments == (("spender", POOL.address), ("amount", amount.raw))


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T5")
@pytest.mark.parametrize(("pay_token", "direction"), [(USDC, (0, 1)), (AID, (1, 0))])
@given(raw=RAW, least=RAW, deadline=DEADLINES)
def test_a_swap_on_curve_is_read_back_as_it_was_meant(
    pay_token: Token, direction: tuple[int, int], raw: int, least: int, deadline: datetime
) -> None:
    wish = order(TokenAmount(raw, pay_token))
    found = offer(wish, TokenAmount(least, wish.receive))

    call = ENCODER.exchange(found, found.order.pay, found.received, deadline)

    assert (call.act, call.to) == (Act.SWAP, POOL.address)
    # The form without a receiver: it pays out to whoever signs.
    assert call.function == "exchange(int128,int128,uint256,uint256)"
    i, j = direction
    assert call.arguments == (("i", i), ("j", j), ("dx", raw), ("min_dy", least))


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T5")
@given(pay=amounts(USDC), least=amounts(AID), deadline=DEADLINES)
def test_a_swap_on_uniswap_is_read_back_with_its_deadline_and_recipient(
    pay: TokenAmount, least: TokenAmount, deadline: datetime
) -> None:
    found = offer(order(pay), least, market_route(V3_POOL))

    call = ENCODER.exchange(found, found.order.pay, least, deadline)

    assert (call.act, call.to) == (Act.SWAP, CONTRACTS.v3_router)
    assert call.function == "multicall(uint256,bytes[])"
    single = "exactInputSingle((address,address,uint24,address,uint256,uint256,uint160))"
    assert call.arguments == (
        ("deadline", int(deadline.timestamp())),
        ("call", single),
        ("tokenIn", USDC.address),
        ("tokenOut", AID.address),
        ("fee", 500),
        ("recipient", ACCOUNT),
        ("amountIn", pay.raw),
        ("amountOutMinimum", least.raw),
        ("sqrtPriceLimitX96", 0),
    )


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T5")
@given(pay=amounts(SAID), least=amounts(USDC), deadline=DEADLINES)
def test_a_swap_through_two_pools_is_read_back_with_its_path(
    pay: TokenAmount, least: TokenAmount, deadline: datetime
) -> None:
    found = offer(Order(ACCOUNT, pay, USDC), least, TWO_HOPS)

    call = ENCODER.exchange(found, found.order.pay, least, deadline)

    assert call.arguments == (
        ("deadline", int(deadline.timestamp())),
        ("call", "exactInput((bytes,address,uint256,uint256))"),
        ("path", f"{SAID.address} 500 {AID.address} 500 {USDC.address}"),
        ("recipient", ACCOUNT),
        ("amountIn", pay.raw),
        ("amountOutMinimum", least.raw),
    )


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T5")
@given(pay=amounts(USDC), least=amounts(AID), deadline=DEADLINES)
def test_minting_is_read_back_as_it_was_meant(
    pay: TokenAmount, least: TokenAmount, deadline: datetime
) -> None:
    call = ENCODER.exchange(offer(order(pay), least, mint_route()), pay, least, deadline)

    assert (call.act, call.to) == (Act.MINT, CONTRACTS.minter)
    assert call.function == "mint(address,uint256,address,uint256)"
    assert call.arguments == (
        ("asset", USDC.address),
        ("asset_amount", pay.raw),
        ("to", ACCOUNT),
        ("min_aid", least.raw),
    )


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T5")
@given(pay=amounts(AID), least=amounts(USDC), deadline=DEADLINES)
def test_redeeming_is_read_back_as_it_was_meant(
    pay: TokenAmount, least: TokenAmount, deadline: datetime
) -> None:
    call = ENCODER.exchange(offer(order(pay), least, redeem_route()), pay, least, deadline)

    assert (call.act, call.to) == (Act.REDEEM, CONTRACTS.redeemer)
    assert call.function == "redeem(uint256,address,uint256)"
    said_of_itself = (("aid_amount", pay.raw), ("to", ACCOUNT), ("min_assets", least.raw))
    assert call.arguments == said_of_itself


@pytest.mark.requirement("T1")
@given(pay=amounts(AID))
def test_staking_is_read_back_as_it_was_meant(pay: TokenAmount) -> None:
    call = ENCODER.stake(ACCOUNT, pay)

    assert (call.act, call.to) == (Act.STAKE, SAID.address)
    assert call.function == "deposit(uint256,address)"
    assert call.arguments == (("assets", pay.raw), ("receiver", ACCOUNT))


@pytest.mark.requirement("T1")
@given(pay=amounts(SAID), at_most=st.integers(1, 200))
def test_leaving_and_paying_the_queue_are_read_back_as_they_were_meant(
    pay: TokenAmount, at_most: int
) -> None:
    leave, queue = ENCODER.request_exit(pay), ENCODER.pay_queue(at_most)

    assert (leave.act, leave.to) == (Act.EXIT, SAID.address)
    assert (leave.function, leave.arguments) == ("unstake(uint256)", (("shares", pay.raw),))
    assert (queue.act, queue.to) == (Act.PAY_QUEUE, SAID.address)
    assert queue.arguments == (("maxIterations", at_most),)


def test_only_uniswap_stops_what_comes_late() -> None:
    wish = order(usdc("1"))
    markets = [market_route(pool) for pool in (V2_POOL, V3_POOL, V4_POOL, POOL)]
    routes = (*markets, mint_route(), redeem_route())

    found = [ENCODER.has_deadline(offer(wish, aid("1"), route)) for route in routes]

    assert found == [True, True, True, False, False, False]


@given(st.binary(max_size=400))
def test_any_bytes_are_one_of_our_calls_or_nothing(data: bytes) -> None:
    for selector in (b"", *decoding._KNOWN):  # noqa: SLF001 - each way into the decoder
        found = decoding.decode(selector + data)
        assert found is None or selector


def test_more_bytes_than_are_shown_make_a_call_unreadable() -> None:
    data = ENCODER.stake(ACCOUNT, aid("1")).data

    assert decoding.decode(data)
    assert decoding.decode(data + b"\x00" * 32) is None


def test_a_call_inside_a_call_must_be_known_too() -> None:
    unknown = uniswap_v3.MULTICALL.encode(1, [b"\x12\x34\x56\x78"])
    nested = uniswap_v3.MULTICALL.encode(1, [uniswap_v3.MULTICALL.encode(1, [])])
    crooked = uniswap_v3.MULTICALL.encode(
        1, [uniswap_v3.SWAP_PATH.encode(b"\x00" * 42, ACCOUNT, 1, 1)]
    )

    assert [decoding.decode(data) for data in (unknown, nested, crooked)] == [None, None, None]


@pytest.mark.parametrize("pools", [(V3_POOL,), (V3_SAID_POOL, V3_POOL)])
def test_a_path_names_what_it_passes(pools: tuple[Pool, ...]) -> None:
    pay_token = pools[0].coins[0]

    tokens, fees = uniswap_v3.steps(uniswap_v3.path(pools, pay_token))

    expected = [token.address for token in uniswap_v3.tokens_along(pools, pay_token)]
    assert [f"0x{token.hex()}" for token in tokens] == [one.lower() for one in expected]
    assert fees == tuple(pool.fee_ppm for pool in pools)


def test_pools_that_do_not_connect_are_no_way() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        uniswap_v3.path((V3_SAID_POOL, V3_SAID_POOL, V3_POOL), said("1").token)
