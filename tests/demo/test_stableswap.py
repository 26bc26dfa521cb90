from fractions import Fraction

import pytest

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.stableswap import Curve
from gaib_wallet.demo.trading import Trader
from tests.demo_chain import DemoChain

MILLION = 10**24
A = 200 * 100


@pytest.mark.parametrize("price", ["0.8", "0.985", "0.9989", "1", "1.003", "1.1"])
def test_the_trade_found_moves_the_price_there(price: str) -> None:
    curve = Curve((2 * MILLION, 2 * MILLION), A)
    paid_first, paid_second = curve.towards(Fraction(price))
    first, second = curve.balances
    reached = (
        Curve((first + paid_first, _answer(curve, paid_first)), A)
        if paid_first
        else Curve((_answer(curve, paid_second), second + paid_second), A)
    )

    assert round(reached.price, 9) == Fraction(price)


def _answer(curve: Curve, paid: int) -> int:
    """The other balance after `paid`, by halving: the invariant must not change."""
    low, high = 1, 4 * MILLION
    while high - low > 1:
        middle = (low + high) // 2
        other = Curve((curve.balances[0] + paid, middle), A)
        low, high = (middle, high) if other.invariant < curve.invariant else (low, middle)
    return high


def test_the_price_is_the_contract_s(lived_chain: DemoChain) -> None:
    pool = lived_chain.network.pools[0]
    blocks = Blocks(lived_chain.node)
    trader = Trader(blocks, lived_chain.network, lived_chain.people.market_maker)

    contract = Fraction(blocks.read(pool.address, "get_p(uint256)", 0), 10**18)

    assert round(trader.price(pool), 15) == round(contract, 15)
