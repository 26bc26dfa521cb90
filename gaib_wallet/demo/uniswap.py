"""Uniswap v3 as its own packages ship it: made on a fresh chain, and given pools."""

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction
from math import isqrt

from gaib_wallet.demo import abi, contracts
from gaib_wallet.demo.blocks import GAS_TO_CREATE, Blocks
from gaib_wallet.demo.phrase import Account
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token

FOREVER = 2**40
"""A deadline that does not come."""
_CREATE_POOL = "createAndInitializePoolIfNecessary(address,address,uint24,uint160)"
_MINT = "mint((address,address,uint24,int24,int24,uint256,uint256,uint256,uint256,address,uint256))"
TICK_SPACING = {100: 1, 500: 10}
"""In ticks, of a pool that keeps so many millionths: what Uniswap's own pools have."""
_DIGITS = 60
_STEP = Decimal("1.0001")


@dataclass(frozen=True, slots=True)
class Market:
    """A pool to be: the price of one `base` in `quote`, and its fee in millionths."""

    base: Token
    quote: Token
    fee_ppm: int
    price: Fraction

    @property
    def coins(self) -> tuple[Token, Token]:
        """In the pool's order, which is that of the addresses."""
        first, second = sorted((self.base, self.quote), key=lambda token: int(token.address, 16))
        return first, second


@dataclass(frozen=True, slots=True)
class Position:
    """Liquidity between two prices, in percent of the pool's first price, and its whole tokens."""

    low: int
    high: int
    of_base: int
    of_quote: int

    def prices(self, market: Market) -> tuple[Fraction, Fraction]:
        """The two prices."""
        return market.price * Fraction(self.low, 100), market.price * Fraction(self.high, 100)


@dataclass(frozen=True, slots=True)
class Uniswap:
    """Where its contracts are."""

    factory: Address
    positions: Address
    quoter: Address
    router: Address

    def open_pool(self, blocks: Blocks, maker: Account, market: Market) -> None:
        """Put the pool of `market` into the next block, empty, at its price."""
        first, second = market.coins
        root = root_price(market, market.price)
        where = (first.address, second.address, market.fee_ppm, root)
        blocks.send(maker, self.positions, _CREATE_POOL, *where, gas=GAS_TO_CREATE)

    def provide(
        self,
        blocks: Blocks,
        maker: Account,
        market: Market,
        position: Position,
    ) -> None:
        """Put liquidity into the next block, of the position's tokens or less of each."""
        first, second = market.coins
        ends = sorted(tick_at(market, price) for price in position.prices(market))
        amounts = (*most_of(market, position), 0, 0)
        place = (first.address, second.address, market.fee_ppm, *ends)
        blocks.send(maker, self.positions, _MINT, (*place, *amounts, maker.address, FOREVER))

    def find_pool(self, blocks: Blocks, market: Market) -> Address:
        """The address of a pool that is on the chain already."""
        first, second = market.coins
        signature = "getPool(address,address,uint24)"
        data = abi.call(signature, first.address, second.address, market.fee_ppm)
        return address_in(blocks.node.ask("eth_call", {"to": self.factory, "data": data}))


def make(blocks: Blocks, maker: Account, weth: Address) -> Uniswap:
    """Put Uniswap v3 into the next block, with the tier of 0.01% that a new one lacks."""
    factory = blocks.create(maker, contracts.v3_factory())
    positions = blocks.create(
        maker, contracts.v3_positions(), "(address,address,address)", factory, weth, NO_ADDRESS
    )
    quoter = blocks.create(maker, contracts.v3_quoter(), "(address,address)", factory, weth)
    router = blocks.create(
        maker,
        contracts.v3_router(),
        "(address,address,address,address)",
        NO_ADDRESS,  # no Uniswap v2 here
        factory,
        positions,
        weth,
    )
    blocks.send(maker, factory, "enableFeeAmount(uint24,int24)", 100, TICK_SPACING[100])
    return Uniswap(factory, positions, quoter, router)


def root_price(market: Market, price: Fraction) -> int:
    """A price as a pool keeps it: the root of coin 1 per coin 0 in base units, times 2**96."""
    raw = ratio(market, price)
    return isqrt((raw.numerator << 192) // raw.denominator)


def price_of(market: Market, root: int) -> Fraction:
    """The price that a pool keeps as `root`."""
    return price_in(market, Fraction(root**2, 2**192))


def price_in(market: Market, raw: Fraction) -> Fraction:
    """What one base costs where coin 1 per coin 0, in base units, is `raw`."""
    scale = Fraction(10**market.base.digits, 10**market.quote.digits)
    return scale * (raw if market.coins[0] == market.base else 1 / raw)


def address_in(reply: str) -> Address:
    """The address that a contract answered, in EIP-55 letters."""
    from_node: str = abi.values(("address",), reply)[0]
    return abi.checksummed(from_node)


def most_of(market: Market, position: Position) -> tuple[int, int]:
    """What `position` may hold, in base units and in the pool's order."""
    whole = {market.base: position.of_base, market.quote: position.of_quote}
    first, second = market.coins
    return whole[first] * 10**first.digits, whole[second] * 10**second.digits


def ratio(market: Market, price: Fraction) -> Fraction:
    """`price` as coin 1 per coin 0, in base units."""
    raw = price * Fraction(10**market.quote.digits, 10**market.base.digits)
    return raw if market.coins[0] == market.base else 1 / raw


def root_at(tick: int) -> int:
    """The root of the price at a tick, as `root_price`, to the last digits but a few."""
    with localcontext() as context:
        context.prec = _DIGITS
        return int((_STEP**tick).sqrt() * 2**96)


def tick_at(market: Market, price: Fraction) -> int:
    """The tick at or just below `price` that may end a position."""
    raw = ratio(market, price)
    with localcontext() as context:
        context.prec = _DIGITS
        power = (Decimal(raw.numerator) / raw.denominator).ln() / _STEP.ln()
        spacing = TICK_SPACING[market.fee_ppm]
        return int((power / spacing).to_integral_value(ROUND_FLOOR)) * spacing
