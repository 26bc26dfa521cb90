"""The pool as a caller sees it; its integers are compared elsewhere."""

from eth_utils.crypto import keccak
import pytest

from tests.contracts.chain import Chain, Contract, Event, refusal
from tests.contracts.conftest import AID, USDC, Protocol
from tests.hostile import build

ONE = 10**18
DAY = 86_400
FEE = 10**6  # 1 bp
BAD_INDEXES = [(0, 0), (1, 1), (0, 2), (2, 0), (-1, 0), (0, -1)]


@pytest.fixture(scope="module")
def deployed_pool(chain: Chain, deployed: Protocol) -> Contract:
    usdc, aid, alice = deployed.usdc, deployed.aid, deployed.alice
    pool = chain.deploy("stable_pool", [usdc.address, aid.address], 200, FEE, 2 * 10**10)
    for coin, amount in ((usdc, 50_000 * USDC), (aid, 50_000 * AID)):
        coin.send("approve", pool.address, amount, sender=alice)
    pool.send("add_liquidity", [20_000 * USDC, 20_000 * AID], 0, sender=alice)
    return pool


@pytest.fixture
def pool(protocol: Protocol, deployed_pool: Contract) -> Contract:
    return deployed_pool  # `protocol` puts the chain back after the test


def test_it_describes_itself(protocol: Protocol, pool: Contract) -> None:
    assert [pool.read("coins", k) for k in (0, 1)] == [protocol.usdc.address, protocol.aid.address]
    assert pool.read("get_balances") == (20_000 * USDC, 20_000 * AID)
    assert [pool.read("balances", k) for k in (0, 1)] == [20_000 * USDC, 20_000 * AID]
    assert pool.read("stored_rates") == (10**30, 10**18)
    assert (pool.read("A"), pool.read("A_precise"), pool.read("N_COINS")) == (200, 20_000, 2)
    ramp = [pool.read(f"{end}_A{of}") for end in ("initial", "future") for of in ("", "_time")]
    assert ramp == [20_000, 0, 20_000, 0]
    assert (pool.read("fee"), pool.read("offpeg_fee_multiplier")) == (FEE, 2 * 10**10)


def test_a_swap_pays_what_was_quoted(protocol: Protocol, pool: Contract) -> None:
    alice = protocol.alice
    quote = pool.read("get_dy", 0, 1, 1_000 * USDC)
    owned = protocol.aid.read("balanceOf", alice)

    events = pool.send("exchange", 0, 1, 1_000 * USDC, quote, sender=alice)

    swapped = {
        "buyer": alice,
        "sold_id": 0,
        "tokens_sold": 1_000 * USDC,
        "bought_id": 1,
        "tokens_bought": quote,
    }
    assert events == [Event("TokenExchange", swapped)]
    assert protocol.aid.read("balanceOf", alice) == owned + quote


def test_a_swap_can_pay_somebody_else(protocol: Protocol, pool: Contract) -> None:
    quote = pool.read("get_dy", 1, 0, 7 * AID)

    pool.send("exchange", 1, 0, 7 * AID, 0, protocol.bob, sender=protocol.alice)

    assert protocol.usdc.read("balanceOf", protocol.bob) == quote


def test_less_than_the_minimum_is_refused(protocol: Protocol, pool: Contract) -> None:
    quote = pool.read("get_dy", 0, 1, USDC)

    with refusal("Exchange resulted in fewer coins than expected"):
        pool.send("exchange", 0, 1, USDC, quote + 1, sender=protocol.alice)


@pytest.mark.parametrize("indexes", BAD_INDEXES)
def test_bad_indexes_are_refused_without_a_reason(
    protocol: Protocol, pool: Contract, indexes: tuple[int, int]
) -> None:
    for name in ("get_dy", "get_dx"):
        with refusal(""):
            pool.read(name, *indexes, USDC)
    with refusal(""):
        pool.read("dynamic_fee", *indexes)
    with refusal(""):
        pool.send("exchange", *indexes, USDC, 0, sender=protocol.alice)


def test_a_swap_of_nothing_is_refused_without_a_reason(protocol: Protocol, pool: Contract) -> None:
    with refusal(""):
        pool.send("exchange", 0, 1, 0, 0, sender=protocol.alice)


def test_the_tokens_reasons_come_through(protocol: Protocol, pool: Contract) -> None:
    with refusal("ERC20: transfer amount exceeds allowance"):
        pool.send("exchange", 0, 1, USDC, 0, sender=protocol.bob)
    protocol.usdc.send("blacklist", protocol.bob)
    with refusal("Blacklistable: account is blacklisted"):
        pool.send("exchange", 1, 0, AID, 0, protocol.bob, sender=protocol.alice)


def test_dollars_that_answer_nothing_can_be_swapped(chain: Chain, protocol: Protocol) -> None:
    usdc, usdt, alice = protocol.usdc, protocol.usdt, protocol.alice
    pool = chain.deploy("stable_pool", [usdc.address, usdt.address], 100, FEE, 10**10)
    for coin in (usdc, usdt):
        coin.send("approve", pool.address, 10_000 * USDC, sender=alice)
    pool.send("add_liquidity", [1_000 * USDC, 1_000 * USDC], 0, sender=alice)

    for i, j in ((0, 1), (1, 0)):
        pool.send("exchange", i, j, USDC, 0, sender=alice)


@pytest.mark.parametrize("wanted", [AID, 1_000 * AID, 15_000 * AID])
def test_get_dx_is_about_what_buys_the_wanted(pool: Contract, wanted: int) -> None:
    dx = pool.read("get_dx", 0, 1, wanted)

    assert abs(pool.read("get_dy", 0, 1, dx) - wanted) * 10_000 < wanted


def test_the_fee_grows_away_from_the_peg(protocol: Protocol, pool: Contract) -> None:
    assert pool.read("dynamic_fee", 0, 1) == FEE

    pool.send("exchange", 0, 1, 15_000 * USDC, 0, sender=protocol.alice)

    assert FEE < pool.read("dynamic_fee", 0, 1) < 2 * FEE


def test_prices_follow_trades_and_the_average_follows_prices(
    chain: Chain, protocol: Protocol, pool: Contract
) -> None:
    assert pool.read("get_p", 0) == pool.read("last_price", 0) == ONE

    pool.send("exchange", 0, 1, 15_000 * USDC, 0, sender=protocol.alice)

    price = pool.read("get_p", 0)  # of AID in USDC: AID became scarce
    assert ONE < pool.read("last_price", 0) == price
    tiny = pool.read("get_dy", 1, 0, AID) * 10**12
    assert abs(tiny * ONE // price - ONE) < ONE // 1_000
    assert pool.read("price_oracle", 0) == ONE
    chain.wait(600)  # the half-life of exp(-t / 866) is 600.3 s
    moved = (pool.read("price_oracle", 0) - ONE) * 10_000 // (price - ONE)
    assert 4_995 <= moved <= 5_000
    chain.wait(86_400)
    assert price - pool.read("price_oracle", 0) <= 1


def test_a_trade_leaves_the_average_before_it_in_place(
    chain: Chain, protocol: Protocol, pool: Contract
) -> None:
    pool.send("exchange", 0, 1, 15_000 * USDC, 0, sender=protocol.alice)
    chain.wait(3_600)
    before = pool.read("price_oracle", 0)

    pool.send("exchange", 1, 0, 18_000 * AID, 0, sender=protocol.alice)

    assert abs(pool.read("price_oracle", 0) - before) < ONE // 10_000


def test_a_ramp_moves_a_in_a_straight_line_and_can_be_stopped(
    chain: Chain, protocol: Protocol, pool: Contract
) -> None:
    start = chain.now() + 1
    (ramp,) = pool.send("ramp_A", 400, start + 2 * DAY)
    assert ramp.name == "RampA"
    assert pool.read("future_A_time") == start + 2 * DAY

    chain.wait(DAY)

    assert abs(pool.read("A_precise") - 30_000) <= 1
    pool.send("stop_ramp_A")
    stopped = pool.read("A_precise")
    chain.wait(DAY)
    assert pool.read("A_precise") == stopped == pool.read("future_A")


def test_in_a_ramp_a_trade_can_pay_less_than_its_quote(
    chain: Chain, protocol: Protocol, pool: Contract
) -> None:
    pool.send("exchange", 0, 1, 9_000 * USDC, 0, sender=protocol.alice)
    pool.send("ramp_A", 201, chain.now() + 2 * DAY)
    chain.wait(DAY)  # A is 200.5, and 200 in a quote

    quote = pool.read("get_dy", 1, 0, 1_000 * AID)
    with refusal("Exchange resulted in fewer coins than expected"):
        pool.send("exchange", 1, 0, 1_000 * AID, quote, sender=protocol.alice)
    quote = pool.read("get_dy", 0, 1, 1_000 * USDC)
    (swap,) = pool.send("exchange", 0, 1, 1_000 * USDC, quote, sender=protocol.alice)
    assert 0 < (swap.values["tokens_bought"] - quote) * 10_000 < quote


@pytest.mark.parametrize(("aim", "days"), [(2_001, 2), (19, 2), (400, 0), (0, 2)])
def test_a_ramp_that_is_too_steep_is_refused(
    chain: Chain, protocol: Protocol, pool: Contract, aim: int, days: int
) -> None:
    with refusal(""):
        pool.send("ramp_A", aim, chain.now() + 10 + days * DAY)


def test_only_the_maker_ramps(chain: Chain, protocol: Protocol, pool: Contract) -> None:
    for name, values in (("ramp_A", (400, chain.now() + 2 * DAY)), ("stop_ramp_A", ())):
        with refusal("NotOwner()"):
            pool.send(name, *values, sender=protocol.alice)


def test_any_two_of_three_coins_can_be_swapped(chain: Chain, protocol: Protocol) -> None:
    coins, sides = (protocol.usdc, protocol.aid, protocol.usdt), (10**9, 10**21, 10**9)
    pool = chain.deploy("stable_pool", [coin.address for coin in coins], 100, FEE, 10**10)
    for coin, side in zip(coins, sides, strict=True):
        coin.send("approve", pool.address, 2 * side, sender=protocol.alice)
    pool.send("add_liquidity", list(sides), 0, sender=protocol.alice)

    assert pool.read("N_COINS") == len(pool.read("stored_rates")) == 3
    for i, j in ((0, 1), (1, 2), (2, 0)):
        dx = sides[i] // 10
        quote = pool.read("get_dy", i, j, dx)
        (swap,) = pool.send("exchange", i, j, dx, quote, sender=protocol.alice)
        assert swap.values["tokens_bought"] == quote
        assert abs(quote * 100 // sides[j] - 10) <= 1
    assert pool.read("last_price", 1) == pool.read("get_p", 1)
    for bad in ((0, 3), (3, 0)):
        with refusal(""):
            pool.read("get_dy", *bad, USDC)


def test_a_coin_that_keeps_a_part_of_transfers_buys_less(chain: Chain, protocol: Protocol) -> None:
    odd = chain.make(build("odd_token"), "Odd", "ODD", 6)
    pool = chain.deploy("stable_pool", [odd.address, protocol.usdc.address], 100, 0, 10**10)
    odd.send("mint", protocol.alice, 10**12)
    for coin in (odd, protocol.usdc):
        coin.send("approve", pool.address, 10**12, sender=protocol.alice)
    pool.send("add_liquidity", [10**9, 10**9], 0, sender=protocol.alice)
    odd.send("keep_of_transfers", 100)

    (swap,) = pool.send("exchange", 0, 1, 10**6, 0, sender=protocol.alice)

    assert swap.values["tokens_sold"] == 990_000
    assert swap.values["tokens_bought"] <= 990_000


@pytest.mark.parametrize("name", ["get_p", "last_price", "ema_price", "price_oracle"])
def test_there_is_one_price(pool: Contract, name: str) -> None:
    with refusal(""):
        pool.read(name, 1)


def test_shares_grow_with_fees(protocol: Protocol, pool: Contract) -> None:
    assert pool.read("get_virtual_price") == ONE
    assert pool.read("balanceOf", protocol.alice) == pool.read("totalSupply") == 40_000 * ONE

    pool.send("exchange", 0, 1, 10_000 * USDC, 0, sender=protocol.alice)

    assert pool.read("get_virtual_price") > ONE


def test_liquidity_off_balance_pays_a_fee(protocol: Protocol, pool: Contract) -> None:
    events = pool.send("add_liquidity", [1_000 * USDC, 0], 0, sender=protocol.alice)

    added = events[-1].values
    assert added["provider"] == protocol.alice
    assert added["token_amounts"] == (1_000 * USDC, 0)
    assert all(fee > 0 for fee in added["fees"])
    assert added["token_supply"] == pool.read("totalSupply")
    assert 999 * ONE < added["token_supply"] - 40_000 * ONE < 1_000 * ONE


def test_too_few_shares_are_refused(protocol: Protocol, pool: Contract) -> None:
    with refusal("Slippage screwed you"):
        pool.send("add_liquidity", [USDC, AID], 2 * ONE + 1, sender=protocol.alice)


@pytest.mark.parametrize("amounts", [[0, 0], [1], []])
def test_amounts_that_add_nothing_are_refused(
    protocol: Protocol, pool: Contract, amounts: list[int]
) -> None:
    with refusal(""):
        pool.send("add_liquidity", amounts, 0, sender=protocol.alice)


@pytest.mark.parametrize("amounts", [[USDC, 0], [0, AID]])
def test_the_first_liquidity_is_of_both_coins(
    chain: Chain, protocol: Protocol, amounts: list[int]
) -> None:
    coins = [protocol.usdc.address, protocol.aid.address]
    pool = chain.deploy("stable_pool", coins, 200, FEE, 10**10)

    with refusal(""):
        pool.send("add_liquidity", amounts, 0, sender=protocol.alice)


@pytest.mark.parametrize(
    ("name", "signature", "selector"),
    [
        ("get_dy", "get_dy(int128,int128,uint256)", "5e0d443f"),
        ("get_dx", "get_dx(int128,int128,uint256)", "67df02ca"),
        ("coins", "coins(uint256)", "c6610657"),
        ("get_balances", "get_balances()", "14f05979"),
        ("stored_rates", "stored_rates()", "fd0684b1"),
        ("dynamic_fee", "dynamic_fee(int128,int128)", "76a9cd3e"),
        ("get_p", "get_p(uint256)", "ec023862"),
        ("last_price", "last_price(uint256)", "3931ab52"),
        ("price_oracle", "price_oracle(uint256)", "68727653"),
        ("offpeg_fee_multiplier", "offpeg_fee_multiplier()", "8edfdd5f"),
    ],
)
def test_it_has_curves_selectors(pool: Contract, name: str, signature: str, selector: str) -> None:
    types = ",".join(each["type"] for each in pool.inputs_of(name))

    assert f"{name}({types})" == signature
    assert keccak(text=signature)[:4].hex() == selector
