"""The pool and the demo's curve against another implementation, integer for integer."""

from collections.abc import Callable
from random import Random
from typing import Any
import warnings

import pytest

from tests.contracts.chain import Chain, Contract
from tests.contracts.conftest import Protocol
from tests.contracts.stable_maths import WHOLE, Books
from tests.hostile import build

POOLS = 25
TRADES = 40
DIGITS = (6, 6, 8, 8, 18, 18)
MULTIPLIERS = (WHOLE, 2 * WHOLE, 5 * WHOLE, 20 * WHOLE)
ENDLESS = 2**255

CurvePool = Callable[..., Any]


@pytest.fixture(scope="module")
def curve_pool() -> CurvePool:
    with warnings.catch_warnings():  # its dependencies are old
        warnings.simplefilter("ignore")
        from curvesim.pool.stableswap.pool import CurvePool as Model  # noqa: PLC0415 - seconds
    return Model  # type: ignore[no-any-return]


@pytest.fixture
def coins(chain: Chain, protocol: Protocol) -> list[tuple[Contract, int]]:
    """Coins and their digits; the owner has more of each than all pools together can want."""
    made = []
    for digits in DIGITS:
        coin = chain.make(build("odd_token"), "Coin", "COIN", digits)
        coin.send("mint", protocol.owner, ENDLESS)
        made.append((coin, digits))
    return made


def random_pool(
    chain: Chain,
    coins: list[tuple[Contract, int]],
    curve_pool: CurvePool,
    random: Random,
    multipliers: tuple[int, ...],
) -> tuple[Contract, Any, Books]:
    """The same pool three times: on the chain, as a model, and as the demo reckons it."""
    chosen = random.sample(coins, random.choice((2, 3)))
    amplification = int(10 ** random.uniform(1, 3.7))
    fee = random.choice((0, 10**6, 4 * 10**6, random.randrange(10**8)))
    multiplier = random.choice(multipliers)
    whole = 10 ** random.randint(3, 8)
    amounts = [random.randrange(whole // 4, whole) * 10**digits for _, digits in chosen]
    addresses = [coin.address for coin, _ in chosen]
    pool = chain.deploy("stable_pool", addresses, amplification, fee, multiplier)
    for coin, _ in chosen:
        coin.send("approve", pool.address, ENDLESS)
    pool.send("add_liquidity", amounts, 0)
    rates = [10 ** (36 - digits) for _, digits in chosen]
    terms = {"rates": rates, "fee": fee, "fee_mul": multiplier}
    model = curve_pool(A=amplification, D=list(amounts), n=len(chosen), **terms)
    return pool, model, Books(amounts, rates, 100 * amplification, fee, multiplier)


@pytest.mark.timeout(300)  # a second core at work elsewhere doubles its time
def test_a_thousand_quotes_and_trades_and_the_books_are_the_same_integers(
    chain: Chain, coins: list[tuple[Contract, int]], curve_pool: CurvePool
) -> None:
    for seed in range(POOLS):
        random = Random(seed)  # noqa: S311 - not for secrets
        pool, model, books = random_pool(chain, coins, curve_pool, random, MULTIPLIERS)
        assert pool.read("totalSupply") == model.D() == books.curve.invariant, seed

        for trade in range(TRADES):
            i, j = random.sample(range(model.n), 2)
            dx = max(1, int(model.balances[i] * 10 ** random.uniform(-7, -0.3)))

            quoted = pool.read("get_dy", i, j, dx)
            (swap,) = pool.send("exchange", i, j, dx, 0)
            expected, _ = model.exchange(i, j, dx)

            received = swap.values["tokens_bought"]
            others = (quoted, received, books.trade(i, j, dx))
            assert others == (expected, expected, expected), (seed, trade)

        assert list(pool.read("get_balances")) == model.balances == books.balances, seed
        kept = [pool.read("admin_balances", k) for k in range(model.n)]
        assert kept == model.admin_balances, seed
        for k in range(1, model.n):
            assert abs(pool.read("get_p", k - 1) - books.price(k)) < 10**6, seed


def test_shares_for_liquidity_are_the_same_integers(
    chain: Chain, coins: list[tuple[Contract, int]], curve_pool: CurvePool
) -> None:
    for seed in range(8):
        random = Random(seed)  # noqa: S311 - not for secrets
        # The model takes the plain fee on liquidity, whatever the multiplier.
        pool, model, _ = random_pool(chain, coins, curve_pool, random, (WHOLE,))

        for _ in range(4):
            amounts = [random.randrange(balance) for balance in model.balances]
            (*_, added) = pool.send("add_liquidity", amounts, 0)
            model.add_liquidity(amounts)

            assert added.values["token_supply"] == model.tokens, seed
            assert list(pool.read("get_balances")) == model.balances, seed
