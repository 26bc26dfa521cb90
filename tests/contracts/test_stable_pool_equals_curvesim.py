"""The pool's quotes, trades and books against another implementation, integer for integer."""

from collections.abc import Callable
from random import Random
from typing import Any
import warnings

import pytest

from tests.contracts.chain import Chain, Contract
from tests.contracts.conftest import Protocol

POOLS = 25
TRADES = 40
WHOLE = 10**10
MULTIPLIERS = (WHOLE, 2 * WHOLE, 5 * WHOLE, 20 * WHOLE)
ENDLESS = 2**255
PAIRS = (("usdc", "aid"), ("aid", "usdc"), ("usdc", "usdt"), ("aid", "said"))
DIGITS = {"usdc": 6, "usdt": 6, "aid": 18, "said": 18}

CurvePool = Callable[..., Any]


@pytest.fixture(scope="module")
def curve_pool() -> CurvePool:
    with warnings.catch_warnings():  # its dependencies are old
        warnings.simplefilter("ignore")
        from curvesim.pool.stableswap.pool import CurvePool as Model  # noqa: PLC0415 - seconds
    return Model  # type: ignore[no-any-return]


@pytest.fixture
def rich(protocol: Protocol) -> Protocol:
    """The owner has more of every coin than all pools together can want."""
    protocol.aid.send("mint", protocol.owner, ENDLESS // 2)
    protocol.aid.send("approve", protocol.said.address, ENDLESS)
    protocol.said.send("deposit", ENDLESS // 8, protocol.owner)
    for dollars in (protocol.usdc, protocol.usdt):
        dollars.send("mint", protocol.owner, ENDLESS // 4)
    return protocol


def random_pool(
    chain: Chain,
    rich: Protocol,
    curve_pool: CurvePool,
    random: Random,
    multipliers: tuple[int, ...],
) -> tuple[Contract, Any]:
    """The same pool twice: on the chain, and as a model."""
    names = random.choice(PAIRS)
    coins: list[Contract] = [getattr(rich, name) for name in names]
    amplification = int(10 ** random.uniform(1, 3.7))
    fee = random.choice((0, 10**6, 4 * 10**6, random.randrange(10**8)))
    multiplier = random.choice(multipliers)
    whole = 10 ** random.randint(3, 8)
    amounts = [random.randrange(whole // 4, whole) * 10 ** DIGITS[name] for name in names]
    addresses = [coin.address for coin in coins]
    pool = chain.deploy("stable_pool", addresses, amplification, fee, multiplier)
    for coin in coins:
        coin.send("approve", pool.address, ENDLESS)
    pool.send("add_liquidity", amounts, 0)
    rates = [10 ** (36 - DIGITS[name]) for name in names]
    model = curve_pool(A=amplification, D=amounts, n=2, rates=rates, fee=fee, fee_mul=multiplier)
    return pool, model


@pytest.mark.timeout(300)  # a second core at work elsewhere doubles its time
def test_a_thousand_quotes_and_trades_and_the_books_are_the_same_integers(
    chain: Chain, rich: Protocol, curve_pool: CurvePool
) -> None:
    for seed in range(POOLS):
        random = Random(seed)  # noqa: S311 - not for secrets
        pool, model = random_pool(chain, rich, curve_pool, random, MULTIPLIERS)
        assert pool.read("totalSupply") == model.D(), seed

        for trade in range(TRADES):
            i = random.randrange(2)
            dx = max(1, int(model.balances[i] * 10 ** random.uniform(-7, -0.3)))

            quoted = pool.read("get_dy", i, 1 - i, dx)
            (swap,) = pool.send("exchange", i, 1 - i, dx, 0)
            expected, _ = model.exchange(i, 1 - i, dx)

            received = swap.values["tokens_bought"]
            assert (quoted, received) == (expected, expected), (seed, trade)

        assert list(pool.read("get_balances")) == model.balances, seed
        kept = [pool.read("admin_balances", k) for k in (0, 1)]
        assert kept == model.admin_balances, seed


def test_shares_for_liquidity_are_the_same_integers(
    chain: Chain, rich: Protocol, curve_pool: CurvePool
) -> None:
    for seed in range(5):
        random = Random(seed)  # noqa: S311 - not for secrets
        # The model takes the plain fee on liquidity, whatever the multiplier.
        pool, model = random_pool(chain, rich, curve_pool, random, (WHOLE,))

        for _ in range(4):
            amounts = [random.randrange(balance) for balance in model.balances]
            (*_, added) = pool.send("add_liquidity", amounts, 0)
            model.add_liquidity(amounts)

            assert added.values["token_supply"] == model.tokens, seed
            assert list(pool.read("get_balances")) == model.balances, seed
