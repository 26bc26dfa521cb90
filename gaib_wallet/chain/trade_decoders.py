"""The price that a trade told, of each kind of pool whose contract speaks for itself."""

from collections.abc import Callable, Mapping
from typing import Final

from gaib_wallet.chain.event_words import Decoder, numbers, topic_of, written
from gaib_wallet.chain.logs import RawLog
from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.packed_events import MOST
from gaib_wallet.domain.price_pools import PricePool
from gaib_wallet.domain.units import Token

V3_SWAP: Final = topic_of("Swap(address,address,int256,int256,uint160,uint128,int24)")
V2_SWAP: Final = topic_of("Swap(address,uint256,uint256,uint256,uint256,address)")
CURVE_SWAP: Final = topic_of("TokenExchange(address,int128,uint256,int128,uint256)")
_ROOTS: Final = 2**160
_Q192: Final = 2**192
_FINE: Final = 10**18
"""A price that is not two amounts is told in this many parts."""
_FEWEST: Final = 1_000
"""Base units on each side of a trade: what is less tells a price worse than to 0.1 %."""


def trade_decoder(its: PricePool) -> tuple[str, Decoder]:
    """The first topic of the pool's trades, and how they are read."""
    topic, trades = _TRADES[its.pool.venue]
    return topic, trades(its)


def _v3_trades(its: PricePool) -> Decoder:
    """The price that a swap leaves in a Uniswap v3 pool."""
    base = its.pool.index_of(its.base)
    quote = its.quotes[0]
    up, down = 10**its.base.digits, 10**quote.digits

    def price(words: tuple[int, ...]) -> tuple[int, int] | None:
        root = words[2]
        if not 0 < root < _ROOTS:
            return None
        # The root of how many of the second coin one of the first is worth, in base units.
        above, below = (root * root, _Q192) if base == 0 else (_Q192, root * root)
        return above * up * _FINE // (below * down), _FINE

    return _trades(its, 5, price)


def _v2_trades(its: PricePool) -> Decoder:
    """What a swap in a Uniswap v2 pool paid for what it got."""
    base = its.pool.index_of(its.base)
    quote = its.quotes[0]

    def price(words: tuple[int, ...]) -> tuple[int, int] | None:
        moved = (words[0] - words[2], words[1] - words[3])
        if (moved[0] > 0) == (moved[1] > 0):
            return None
        return _rate(abs(moved[1 - base]), quote, abs(moved[base]), its.base)

    return _trades(its, 4, price)


def _curve_trades(its: PricePool) -> Decoder:
    """What an exchange in a Curve pool paid for what it got."""
    coins = its.pool.coins

    def price(words: tuple[int, ...]) -> tuple[int, int] | None:
        sold_id, sold, bought_id, bought = words
        if max(sold_id, bought_id) >= len(coins):
            return None
        paid, got = coins[sold_id], coins[bought_id]
        if got == its.base and paid in its.quotes:
            return _rate(sold, paid, bought, got)
        if paid == its.base and got in its.quotes:
            return _rate(bought, got, sold, paid)
        return None

    return _trades(its, 4, price)


def _trades(
    its: PricePool, count: int, price: Callable[[tuple[int, ...]], tuple[int, int] | None]
) -> Decoder:
    pool = int(its.pool.address, 16)

    def traded(place: str, log: RawLog) -> str:
        # A pool is a stranger's contract: what it says in another shape spoils nothing else.
        try:
            words = numbers(log.data, count)
        except ValueError:
            return ""
        found = price(words)
        if found is None or not 0 < found[0] < MOST or not 0 < found[1] < MOST:
            return ""
        return written(place, EventKind.TRADED, pool, *found)

    return traded


def _rate(quote: int, quoted: Token, base: int, based: Token) -> tuple[int, int] | None:
    """`quote` for `base`, both in base units, as a price of whole tokens."""
    if min(quote, base) < _FEWEST:
        return None
    digits = based.digits - quoted.digits
    return quote * 10 ** max(digits, 0), base * 10 ** max(-digits, 0)


_TRADES: Final[Mapping[Venue, tuple[str, Callable[[PricePool], Decoder]]]] = {
    Venue.UNISWAP_V3: (V3_SWAP, _v3_trades),
    Venue.UNISWAP_V2: (V2_SWAP, _v2_trades),
    Venue.CURVE: (CURVE_SWAP, _curve_trades),
}
