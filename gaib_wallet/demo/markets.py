"""The pools of the demo chain, and the liquidity in them at the launch."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.demo import contracts, uniswap, uniswap_v2, uniswap_v4
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.protocol import ETH_PRICE, Tokens
from gaib_wallet.demo.uniswap import TICK_SPACING, Market, Position, Uniswap
from gaib_wallet.demo.uniswap_v2 import UniswapV2
from gaib_wallet.demo.uniswap_v4 import PERMIT2, UniswapV4
from gaib_wallet.domain.network import Pool, Venue
from gaib_wallet.domain.units import Address, Token, TokenAmount

CURVE_A = 200
CURVE_SIDE = 2_000_000
"""Whole tokens of each coin."""
CURVE_FEE_PPM = 100
_CURVE_FEE = CURVE_FEE_PPM * 10**4  # the contract counts in 1e10ths
_CURVE_MULTIPLIER = 2 * 10**10
_MOST = 2**256 - 1
V2_POSITION = Position(0, 0, 150_000, 150_000)
"""A pool of v2 has the one, at every price."""
V4_POSITIONS = {
    100: (Position(99, 101, 100_000, 100_000), Position(90, 110, 50_000, 50_000)),
    500: (Position(97, 103, 100_000, 100_000),),
}
"""What the pool of each fee holds."""


@dataclass(frozen=True, slots=True)
class Exchanges:
    """Where people trade, once each is made."""

    curve: Pool
    curve_factory: Address
    v2: UniswapV2
    v3: Uniswap
    v4: UniswapV4


def v3_markets(tokens: Tokens) -> dict[Market, tuple[Position, ...]]:
    """Every pool of Uniswap v3, with the positions in it."""
    par, aid = Fraction(1), tokens.aid
    return {
        Market(aid, tokens.usdc, 100, par): (
            Position(99, 101, 500_000, 500_000),
            Position(90, 110, 100_000, 100_000),
        ),
        Market(aid, tokens.usdc, 500, par): (Position(95, 105, 150_000, 150_000),),
        Market(aid, tokens.usdt, 500, par): (Position(97, 103, 200_000, 200_000),),
        # Made for a price that rises by ten percent: more sAID than AID at first.
        Market(tokens.said, aid, 500, par): (Position(90, 125, 210_000, 105_000),),
        Market(tokens.weth, tokens.usdc, 500, ETH_PRICE): (Position(50, 200, 100, 400_000),),
    }


def v2_market(tokens: Tokens) -> Market:
    """The pool of Uniswap v2."""
    return Market(tokens.aid, tokens.usdc, uniswap_v2.FEE_PPM, Fraction(1))


def v4_markets(tokens: Tokens) -> dict[Market, tuple[Position, ...]]:
    """Every pool of Uniswap v4, with the positions in it."""
    par, aid = Fraction(1), tokens.aid
    return {
        Market(aid, quote, fee_ppm, par): V4_POSITIONS[fee_ppm]
        for quote, fee_ppm in ((tokens.usdc, 100), (tokens.usdt, 500))
    }


def make_all(blocks: Blocks, maker: Account, tokens: Tokens) -> Exchanges:
    """Put every venue into the next block, with no pools but Curve's; Permit2 is there."""
    weth = tokens.weth.address
    v3 = uniswap.make(blocks, maker, weth)
    curve = make_curve(blocks, maker, tokens)
    v2 = uniswap_v2.make(blocks, maker, weth)
    v4 = uniswap_v4.make(blocks, maker, weth, v2.factory, v3.factory)
    factory = blocks.create(maker, contracts.ours("stable_factory"))
    return Exchanges(curve, factory, v2, v3, v4)


def make_curve(blocks: Blocks, maker: Account, tokens: Tokens) -> Pool:
    """Put the Curve pool into the next block, empty."""
    coins = (tokens.usdc, tokens.aid)
    address = blocks.create(
        maker,
        contracts.ours("stable_pool"),
        "(address[],uint256,uint256,uint256)",
        *([coin.address for coin in coins], CURVE_A, _CURVE_FEE, _CURVE_MULTIPLIER),
    )
    return Pool("Curve AID/USDC", Venue.CURVE, address, coins, CURVE_FEE_PPM)


def open_all(blocks: Blocks, maker: Account, tokens: Tokens, venues: Exchanges) -> None:
    """Register Curve's pool, and put those of Uniswap v3 and v4 into the next block, at prices."""
    blocks.send(maker, venues.curve_factory, "add_pool(address)", venues.curve.address)
    for market in v3_markets(tokens):
        venues.v3.open_pool(blocks, maker, market)
    for market in v4_markets(tokens):
        venues.v4.open_pool(blocks, maker, market)


def provide_all(blocks: Blocks, maker: Account, tokens: Tokens, venues: Exchanges) -> None:
    """Put the liquidity into the next block; `maker` owns enough of every token."""
    curve, v2, v3, v4 = venues.curve, venues.v2, venues.v3, venues.v4
    for token in (tokens.usdc, tokens.usdt, tokens.aid, tokens.said, tokens.weth):
        for spender in (curve.address, v3.positions, v3.router, v2.router, PERMIT2):
            allow(blocks, maker, token, spender)
    for token in (tokens.usdc, tokens.usdt, tokens.aid):
        v4.allow(blocks, maker, token)
    sides = [CURVE_SIDE * 10**coin.digits for coin in curve.coins]
    blocks.send(maker, curve.address, "add_liquidity(uint256[],uint256)", sides, 0)
    for market, positions in v3_markets(tokens).items():
        for position in positions:
            v3.provide(blocks, maker, market, position)
    v2.provide(blocks, maker, v2_market(tokens), V2_POSITION)
    for market, positions in v4_markets(tokens).items():
        for position in positions:
            v4.provide(blocks, maker, market, position)


def find_all(blocks: Blocks, tokens: Tokens, venues: Exchanges) -> tuple[Pool, ...]:
    """The pools in which AID or sAID trade, once all are on the chain; that of sAID is the last."""
    *of_v3, of_shares = (
        Pool(
            _name(market, "v3"),
            Venue.UNISWAP_V3,
            venues.v3.find_pool(blocks, market),
            market.coins,
            market.fee_ppm,
        )
        for market in v3_markets(tokens)
        if tokens.weth not in market.coins
    )
    market = v2_market(tokens)
    place = venues.v2.find_pool(blocks, market)
    of_v2 = Pool("Uniswap v2 AID/USDC", Venue.UNISWAP_V2, place, market.coins, market.fee_ppm)
    of_v4 = (
        Pool(
            _name(market, "v4"),
            Venue.UNISWAP_V4,
            venues.v4.manager,
            market.coins,
            market.fee_ppm,
            TICK_SPACING[market.fee_ppm],
        )
        for market in v4_markets(tokens)
    )
    return venues.curve, *of_v3, of_v2, *of_v4, of_shares


def allow(blocks: Blocks, owner: Account, token: Token, spender: Address) -> None:
    """Put an allowance without end into the next block; for the demo's own figures only."""
    blocks.send(owner, token.address, "approve(address,uint256)", spender, _MOST)


def whole(count: int, token: Token) -> TokenAmount:
    """`count` whole tokens."""
    return TokenAmount(count * 10**token.digits, token)


def _name(market: Market, version: str) -> str:
    percent = f"{market.fee_ppm // 10_000}.{market.fee_ppm % 10_000 // 100:02}"
    return f"Uniswap {version} {market.base.symbol}/{market.quote.symbol} {percent}%"
