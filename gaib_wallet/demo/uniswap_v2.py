"""Uniswap v2 as its own packages ship it: made on a fresh chain, given pools, and traded in."""

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from gaib_wallet.demo import abi, contracts
from gaib_wallet.demo.blocks import GAS_TO_CREATE, Blocks
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.uniswap import FOREVER, Market, Position, address_in, most_of
from gaib_wallet.domain.units import Address

FEE_PPM = 3_000
SWAP = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"
RESERVES = "getReserves()"
_ADD = "addLiquidity(address,address,uint256,uint256,uint256,uint256,address,uint256)"
_OF, _LEFT = 1_000, 997
"""Of so many paid, so many are traded."""
_LEAST = 10**8
"""A reserve in so many parts: less than one of them is not paid."""


@dataclass(frozen=True, slots=True)
class UniswapV2:
    """Where its contracts are."""

    factory: Address
    router: Address

    def provide(self, blocks: Blocks, maker: Account, market: Market, position: Position) -> None:
        """Put a pool with all the tokens of `position` into the next block, at their ratio."""
        coins = (coin.address for coin in market.coins)
        amounts = most_of(market, position)
        order = (*coins, *amounts, *amounts, maker.address, FOREVER)
        blocks.send(maker, self.router, _ADD, *order, gas=GAS_TO_CREATE)

    def find_pool(self, blocks: Blocks, market: Market) -> Address:
        """The address of a pool that is on the chain already."""
        data = abi.call("getPair(address,address)", *(coin.address for coin in market.coins))
        return address_in(blocks.node.ask("eth_call", {"to": self.factory, "data": data}))


def make(blocks: Blocks, maker: Account, weth: Address) -> UniswapV2:
    """Put Uniswap v2 into the next block; nobody can turn on its own fee."""
    factory = blocks.create(maker, contracts.v2_factory(), "(address)", maker.address)
    router = blocks.create(maker, contracts.v2_router(), "(address,address)", factory, weth)
    return UniswapV2(factory, router)


def towards(reserves: tuple[int, int], ratio: Fraction) -> tuple[int, int]:
    """What to pay in, of coin 0 and of coin 1 (one is zero), until coin 1 per coin 0 is `ratio`."""
    first, second = reserves
    if Fraction(second, first) < ratio:
        return 0, _payment(second, first, ratio)
    return _payment(first, second, 1 / ratio), 0


def _payment(paid: int, other: int, ratio: Fraction) -> int:
    """How much of the coin whose reserve is `paid` brings paid per other up to `ratio`.

    The fee stays in the pool: (paid + x) (_OF paid + _LEFT x) = ratio * _OF * paid * other.
    """
    lacking = ratio * paid * other - paid**2
    linear = (_OF + _LEFT) * paid
    root = isqrt(linear**2 + int(4 * _LEFT * _OF * lacking))
    payment = (root - linear) // (2 * _LEFT)
    # The pool refuses to give nothing for something.
    return payment if payment * _LEAST > paid else 0
