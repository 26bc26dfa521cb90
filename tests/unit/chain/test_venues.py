"""What each venue is asked and told, to the octet, and what of its answers is believed."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from eth_abi.abi import encode
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain import markets
from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.multicall import AGGREGATE3
from gaib_wallet.chain.multicall import encode as encode_questions
from gaib_wallet.chain.venues import uniswap_v2, uniswap_v3, uniswap_v4, universal_router
from gaib_wallet.chain.venues.curve_math import StableSwap
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import NoRoute, UnexpectedReply
from tests.builders import (
    ACCOUNT,
    AID,
    CONTRACTS,
    NETWORK,
    USDC,
    V2_POOL,
    V3_POOL,
    V3_SAID_POOL,
    V4_POOL,
    aid,
    said,
    usdc,
)

ROUTER = CONTRACTS.universal_router or ACCOUNT
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
AMOUNTS = st.integers(1, 2**128 - 1)
ONE = 10**18


def permit(amount: TokenAmount) -> PermitSingle:
    return PermitSingle(ACCOUNT, ROUTER, amount, 7, NOON, ROUTER)


@given(most=AMOUNTS, least=AMOUNTS, is_exact_out=st.booleans(), sells_aid=st.booleans())
def test_what_a_v4_swap_says_is_read_back(
    most: int, least: int, *, is_exact_out: bool, sells_aid: bool
) -> None:
    tokens = (AID, USDC) if sells_aid else (USDC, AID)
    pay, receive = TokenAmount(most, tokens[0]), TokenAmount(least, tokens[1])
    octets = uniswap_v4.swap_input(V4_POOL, pay, receive, is_exact_out=is_exact_out)

    found = uniswap_v4.swap_of(octets)

    assert (found.pay, found.receive) == (pay.token.address, receive.token.address)
    assert (found.paid, found.received) == (most, least)
    assert found.is_exact_out is is_exact_out
    assert found.key == uniswap_v4.PoolKey.of(V4_POOL)


@given(st.integers(0, 10**6), st.integers(1, 255))
def test_no_octet_of_a_v4_swap_and_its_permit_can_be_another(place: int, change: int) -> None:
    swap = uniswap_v4.swap_input(V4_POOL, usdc("12"), aid("11"), is_exact_out=False)
    data = bytearray(universal_router.exchange(permit(usdc("12")), swap, NOON))
    data[place % len(data)] ^= change

    try:
        told, swapped, seconds = universal_router.inputs_of(bytes(data))
        said_of_it = (universal_router.permit_of(told), uniswap_v4.swap_of(swapped), seconds)
    except UnexpectedReply:
        return

    inputs = universal_router.permit_input(permit(usdc("12"))), swap
    before = universal_router.permit_of(inputs[0]), uniswap_v4.swap_of(inputs[1])
    assert said_of_it != (*before, int(NOON.timestamp()))


def test_a_permit_and_its_signature_are_read_back() -> None:
    swap = uniswap_v4.swap_input(V4_POOL, usdc("12"), aid("11"), is_exact_out=True)
    unsigned = universal_router.exchange(permit(usdc("12")), swap, NOON)

    signed = universal_router.with_signature(unsigned, permit(usdc("12")), b"\x01" * 65)

    told, swapped, seconds = universal_router.inputs_of(signed)
    fields, signature = universal_router.permit_of(told)
    assert (dict(fields)["amount"], dict(fields)["nonce"]) == (usdc("12").raw, 7)
    assert (signature, swapped, seconds) == (b"\x01" * 65, swap, int(NOON.timestamp()))


def test_a_pool_of_v4_is_the_same_whatever_order_its_coins_are_listed_in() -> None:
    key = uniswap_v4.PoolKey.of(V4_POOL)

    assert key.currencies == (USDC.address, AID.address)
    assert len(key.pool_id) == 32


def test_a_path_for_what_is_wanted_is_said_from_the_end() -> None:
    pools = (V3_SAID_POOL, V3_POOL)
    call = uniswap_v3.exchange(pools, ACCOUNT, said("9"), usdc("10"), NOON, is_exact_out=True)
    outer: dict[str, Any] = dict(uniswap_v3.MULTICALL.arguments(call))

    (swap,) = outer["data"]
    arguments = dict(uniswap_v3.SWAP_PATH_OUT.arguments(swap))

    assert arguments["path"] == uniswap_v3.path((V3_POOL, V3_SAID_POOL), USDC)
    assert (arguments["amountOut"], arguments["amountInMaximum"]) == (
        usdc("10").raw,
        said("9").raw,
    )


@pytest.mark.parametrize("amounts", [[], [1], [1, 2, 3]])
def test_a_pair_of_v2_has_two_amounts(amounts: list[int]) -> None:
    for read in (
        uniswap_v2.quote(ROUTER, V2_POOL, usdc("1")),
        uniswap_v2.asked(ROUTER, V2_POOL, usdc("1")),
    ):
        with pytest.raises(UnexpectedReply):
            read.decode(encode(["uint256[]"], [amounts]))
        assert read.decode(encode(["uint256[]"], [[5, 6]])).amount.raw in {5, 6}


@pytest.mark.parametrize(
    ("ask", "function"),
    [
        (uniswap_v3.quote, uniswap_v3.QUOTE_SINGLE),
        (uniswap_v3.asked, uniswap_v3.QUOTE_SINGLE_OUT),
    ],
)
def test_a_quote_of_v3_looks_no_further_than_any_price_can_be(
    ask: Callable[..., Read[Quote]], function: Function
) -> None:
    read = ask(ROUTER, (V3_POOL,), usdc("100"))
    limit = dict(function.arguments(read.data))["sqrtPriceLimitX96"]
    types = ["uint256", "uint160", "uint32", "uint256"]

    assert isinstance(limit, int)
    price = limit**2 / 2**192 / 10 ** (AID.digits - USDC.digits)
    assert min(price, 1 / price) == pytest.approx(1 / 16)
    assert read.decode(encode(types, [1, 2**96, 0, 1])) == Quote(aid("0." + "0" * 17 + "1"), 45_001)
    with pytest.raises(NoRoute):
        read.decode(encode(types, [1, limit, 0, 1]))


@pytest.mark.parametrize(
    ("read", "reply"),
    [
        (uniswap_v2.reserves(V2_POOL), encode(["uint256"] * 3, [0, 1, 2])),
        (uniswap_v3.root_price(V3_POOL), encode(["uint256"] * 7, [0] * 7)),
        (uniswap_v4.root_price(ROUTER, V4_POOL), encode(["uint256"] * 4, [0] * 4)),
    ],
)
def test_a_pool_that_is_not_there_has_no_price(read: object, reply: bytes) -> None:
    with pytest.raises(UnexpectedReply):
        read.decode(reply)  # type: ignore[attr-defined]


def stable(*wholes: int, amp: int = 20_000) -> StableSwap:
    return StableSwap(
        tuple(whole * 10**digits for whole, digits in zip(wholes, (6, 18, 6), strict=False)),
        (10**30, ONE, 10**30)[: len(wholes)],
        amp,
        10**6,
        2 * 10**10,
    )


@given(
    st.tuples(*[st.integers(10**5, 10**7)] * 3),
    st.integers(2, 3),
    st.permutations([0, 1, 2]),
    st.integers(1, 10**11),
    st.integers(10_000, 30_000),
)
def test_the_least_payment_for_what_is_wanted_brings_it_and_less_does_not(
    wholes: tuple[int, int, int], count: int, order: list[int], wanted: int, amp: int
) -> None:
    pool = stable(*wholes[:count], amp=amp)
    i, j = [k for k in order if k < count][:2]
    dy = wanted * 10**12 if j == 1 else wanted

    dx = pool.dx(i, j, dy)

    assert pool.dy(i, j, dx) >= dy
    assert dx == 1 or pool.dy(i, j, dx - 1) < dy


def test_a_stable_pool_without_enough_has_no_route() -> None:
    with pytest.raises(NoRoute):
        stable(100, 100).dx(0, 1, 101 * ONE)
    with pytest.raises(NoRoute):
        stable(100, 0).dx(0, 1, 1)
    with pytest.raises(NoRoute):
        stable(100, 0).dy(1, 0, 1)


@pytest.mark.parametrize(
    "figures",
    [
        ((1, 1), (ONE, ONE), 99, 0, 0),
        ((1, 1), (ONE, 0), 100, 0, 0),
        ((1, 1), (ONE,), 100, 0, 0),
        ((1, 1), (ONE, ONE), 100, 10**10, 0),
    ],
)
def test_figures_that_no_pool_has_are_not_reckoned_with(figures: tuple[object, ...]) -> None:
    with pytest.raises(UnexpectedReply):
        StableSwap(*figures)  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.binary(min_size=20, max_size=20), st.binary(max_size=100))))
def test_a_request_is_written_as_any_encoder_would(questions: list[tuple[bytes, bytes]]) -> None:
    asked = [(f"0x{to.hex()}", data) for to, data in questions]

    plain = AGGREGATE3.encode([(to, True, data) for to, data in asked])

    assert encode_questions(asked) == plain  # type: ignore[arg-type]


def test_every_venue_has_its_way_and_v3_alone_passes_two_pools() -> None:
    direct = markets.market_routes(NETWORK, USDC, AID)
    around = markets.market_routes(NETWORK, said("1").token, USDC)

    assert len({route.way for route in direct}) == 4
    assert {len(route.pools) for route in around} == {2}
    assert markets.market_routes(NETWORK, USDC, USDC) == ()
    with pytest.raises(ValueError, match="exactly"):
        markets.asked(NETWORK, direct[0], aid("1"))
