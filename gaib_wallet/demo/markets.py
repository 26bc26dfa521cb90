"""The pools of the demo chain, and the liquidity in them at the launch."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.demo import contracts, uniswap, uniswap_v2, uniswap_v4
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.protocol import ETH_PRICE, Tokens
from gaib_wallet.demo.uniswap import Market, Position, Uniswap
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
    100: (Position(99, 101, 250_000, 250_000), Position(90, 110, 50_000, 50_000)),
    500: (Position(97, 103, 200_000, 200_000),),
}
"""What the pool of each fee holds."""


@dataclass(frozen=True, slots=True)
class Exchanges:
    """Where people trade, once each is made."""

    curve: Pool
    v2: UniswapV2
    v3: Uniswap
    v4: UniswapV4


def v3_markets(tokens: Tokens) -> dict[Market, tuple[Position, ...]]:
    """Every pool of Uniswap v3, with the positions in it."""
    par, aid = Fraction(1), tokens.aid
    return {
        Market(aid, tokens.usdc, 100, par): (
            _Position(99, 101, 500_000, 500_000),
            _Position(90, 110, 100_000, 100_000),
        ),
        Market(aid, tokens.usdc, 500, par): (_Position(95, 105, 150_000, 150_000),),
        Market(aid, tokens.usdt, 500, par): (_Position(97, 103, 200_000, 200_000),),
        # Made for a price that rises by ten percent: more sAID than AID at first.
        Market(tokens.said, aid, 500, par): (_Position(90, 125, 210_000, 105_000),),
        Market(tokens.weth, tokens.usdc, 500, ETH_PRICE): (_Position(50, 200, 100, 400_000),),
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
    """Mine two blocks with every venue, its pools still empty; Permit2 is there."""
    weth = tokens.weth.address
    v3 = uniswap.make(blocks, maker, weth)
    curve = make_curve(blocks, maker, tokens)
    blocks.mine_after()
    v2 = uniswap_v2.make(blocks, maker, weth)
    v4 = uniswap_v4.make(blocks, maker, weth, v2.factory, v3.factory)
    blocks.mine_after()
    return Exchanges(curve, v2, v3, v4)


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


def open_all(blocks: Blocks, maker: Account, tokens: Tokens, uniswap: Uniswap) -> None:
    """Put all Uniswap pools into the next block, at their prices."""
    for market in v3_markets(tokens):
        uniswap.open_pool(blocks, maker, market)


def provide_all(
    blocks: Blocks, maker: Account, tokens: Tokens, uniswap: Uniswap, curve: Pool
) -> None:
    """Put the liquidity into the next block; `maker` owns enough of every token."""
    for token in (tokens.usdc, tokens.usdt, tokens.aid, tokens.said, tokens.weth):
        for spender in (curve.address, uniswap.positions, uniswap.router):
            allow(blocks, maker, token, spender)
    sides = [CURVE_SIDE * 10**coin.digits for coin in curve.coins]
    blocks.send(maker, curve.address, "add_liquidity(uint256[],uint256)", sides, 0)
    for market, positions in v3_markets(tokens).items():
        for position in positions:
            prices = (
                market.price * Fraction(position.low, 100),
                market.price * Fraction(position.high, 100),
            )
            most = (whole(position.of_base, market.base), whole(position.of_quote, market.quote))
            uniswap.provide(blocks, maker, market, prices, most)


def find_all(blocks: Blocks, tokens: Tokens, uniswap: Uniswap, curve: Pool) -> tuple[Pool, ...]:
    """The pools in which AID or sAID trade, once all are on the chain."""
    found = [curve]
    for market in v3_markets(tokens):
        if tokens.weth not in market.coins:
            address = uniswap.find_pool(blocks, market)
            venue = Venue.UNISWAP_V3
            found.append(Pool(_name(market), venue, address, market.coins, market.fee_ppm))
    return tuple(found)


def allow(blocks: Blocks, owner: Account, token: Token, spender: Address) -> None:
    """Put an allowance without end into the next block; for the demo's own figures only."""
    blocks.send(owner, token.address, "approve(address,uint256)", spender, _MOST)


def whole(count: int, token: Token) -> TokenAmount:
    """`count` whole tokens."""
    return TokenAmount(count * 10**token.digits, token)


def _name(market: Market) -> str:
    percent = f"{market.fee_ppm // 10_000}.{market.fee_ppm % 10_000 // 100:02}"
    return f"Uniswap v3 {market.base.symbol}/{market.quote.symbol} {percent}%"
