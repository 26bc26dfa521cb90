"""Uniswap v4 as its own packages ship it, with Permit2, through which all of it is paid."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from eth_utils.crypto import keccak

from gaib_wallet.demo import abi, contracts
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.uniswap import (
    FOREVER,
    TICK_SPACING,
    Market,
    Position,
    most_of,
    root_at,
    root_price,
    tick_at,
)
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token

PERMIT2 = Address("0x000000000022D473030F116dDEE9F6B43aC78BA3")
ROUTER_VERSION = "2.1.0"
EXECUTE = "execute(bytes,bytes[],uint256)"
SLOT0 = "getSlot0(bytes32)"
_KEY = "(address,address,uint24,int24,address)"
_APPROVE = "approve(address,address,uint160,uint48)"
_MINT_POSITION, _SETTLE_PAIR = 0x02, 0x0D
_SWAP_EXACT_IN, _SETTLE_ALL, _TAKE_ALL = 0x06, 0x0C, 0x0F
_V4_SWAP = b"\x10"
_MOST = 2**128 - 1
_ONE = 2**96
_MILLION = 10**6
_GAS_OF_A_NOTICE = 300_000
# Of the pools that the router would find by itself; it is asked for none of them here.
_V2_POOL = bytes.fromhex("96e8ac4277198ff8b6f785478aa9a39f403cb768dd02cbee326c3e7da348845f")
_V3_POOL = bytes.fromhex("e34f199b19b2b4f47f68442619d555527d244f78a3297ea89325f843f87b8b54")


@dataclass(frozen=True, slots=True)
class UniswapV4:
    """Where its contracts are."""

    manager: Address
    state: Address
    quoter: Address
    positions: Address
    router: Address

    def open_pool(self, blocks: Blocks, maker: Account, market: Market) -> None:
        """Put the pool of `market` into the next block, empty, at its price."""
        root = root_price(market, market.price)
        signature = f"initialize({_KEY},uint160)"
        blocks.send(maker, self.manager, signature, key(market.coins, market.fee_ppm), root)

    def provide(self, blocks: Blocks, maker: Account, market: Market, position: Position) -> None:
        """Put liquidity into the next block, of the position's tokens or less of each."""
        place = key(market.coins, market.fee_ppm)
        most = (_MOST, _MOST, maker.address, b"")
        mint = _octets(
            f"({_KEY},int24,int24,uint256,uint128,uint128,address,bytes)",
            *(place, *_ticks(market, position), liquidity(market, position), *most),
        )
        settle = _octets("(address,address)", *place[:2])
        plan = _octets("(bytes,bytes[])", bytes((_MINT_POSITION, _SETTLE_PAIR)), [mint, settle])
        blocks.send(maker, self.positions, "modifyLiquidities(bytes,uint256)", plan, FOREVER)

    def allow(self, blocks: Blocks, maker: Account, token: Token) -> None:
        """Let Permit2 hand on all that `maker` owns; Permit2 itself is allowed it already."""
        for spender in (self.positions, self.router):
            most = (2**160 - 1, 2**48 - 1)
            blocks.send(maker, PERMIT2, _APPROVE, token.address, spender, *most)


def make(
    blocks: Blocks, maker: Account, weth: Address, v2_factory: Address, v3_factory: Address
) -> UniswapV4:
    """Put Uniswap v4 and the UniversalRouter into the next block; Permit2 is there."""
    manager = blocks.create(maker, contracts.v4_manager(), "(address)", maker.address)
    positions = blocks.create(
        maker,
        contracts.v4_positions(),
        "(address,address,uint256,address,address)",
        *(manager, PERMIT2, _GAS_OF_A_NOTICE, NO_ADDRESS, weth),
    )
    router = blocks.create(
        maker,
        contracts.universal_router(),
        f"({'address,' * 4}bytes32,bytes32,{'address,' * 3}address)",
        *(PERMIT2, weth, v2_factory, v3_factory, _V2_POOL, _V3_POOL),
        *(manager, NO_ADDRESS, positions, NO_ADDRESS),
    )
    state = blocks.create(maker, contracts.v4_state(), "(address)", manager)
    quoter = blocks.create(maker, contracts.v4_quoter(), "(address)", manager)
    return UniswapV4(manager, state, quoter, positions, router)


def key(coins: Iterable[Token], fee_ppm: int) -> tuple[str, str, int, int, str]:
    """What names a pool: its coins in order, its fee, its spacing, and no hooks."""
    first, second = (coin.address for coin in coins)
    return first, second, fee_ppm, TICK_SPACING[fee_ppm], NO_ADDRESS


def pool_id(coins: Iterable[Token], fee_ppm: int) -> bytes:
    """The number under which the manager keeps a pool."""
    named: bytes = keccak(_octets(_KEY, *key(coins, fee_ppm)))
    return named


def swap(coins: tuple[Token, ...], fee_ppm: int, pay: Token, amount: int) -> tuple[bytes, bytes]:
    """The router's command, and its input, to pay exactly `amount` at any price."""
    (take,) = (coin for coin in coins if coin != pay)
    order = (key(coins, fee_ppm), pay == coins[0], amount, 0, b"")
    steps = (
        _octets(f"(({_KEY},bool,uint128,uint128,bytes))", order),
        _octets("(address,uint256)", pay.address, amount),
        _octets("(address,uint256)", take.address, 0),
    )
    actions = bytes((_SWAP_EXACT_IN, _SETTLE_ALL, _TAKE_ALL))
    return _V4_SWAP, _octets("(bytes,bytes[])", actions, steps)


def liquidity(market: Market, position: Position) -> int:
    """What the tokens of `position` make at the market's first price, rounded down."""
    low, high = map(root_at, _ticks(market, position))
    now = root_price(market, market.price)
    first, second = most_of(market, position)
    return min(first * now * high // (high - now) // _ONE, second * _ONE // (now - low))


def towards(market: Market, positions: Iterable[Position], now: int, root: int) -> tuple[int, int]:
    """What to pay in, of coin 0 and of coin 1 (one is zero), to move a pool from `now` to `root`.

    `positions` is all the liquidity that the pool has.
    """
    paid = Fraction(0)
    for position in positions:
        low, high = map(root_at, _ticks(market, position))
        start, end = (min(max(one, low), high) for one in (now, root))
        amount = liquidity(market, position)
        if root > now:
            paid += Fraction(amount * (end - start), _ONE)
        else:
            paid += amount * _ONE * (Fraction(1, end) - Fraction(1, start))
    whole = int(paid * _MILLION / (_MILLION - market.fee_ppm))
    return (0, whole) if root > now else (whole, 0)


def _ticks(market: Market, position: Position) -> tuple[int, int]:
    low, high = sorted(tick_at(market, price) for price in position.prices(market))
    return low, high


def _octets(types: str, *values: object) -> bytes:
    return bytes.fromhex(abi.arguments(types, *values))
