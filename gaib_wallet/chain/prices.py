"""What pools say of their own price, which no size and no fee has moved yet."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, Protocol

from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.venues import curve, uniswap_v2, uniswap_v3, uniswap_v4
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.routes import MarketPrice
from gaib_wallet.domain.units import Token

_ROOT_SCALE: Final = 2**192


class PriceReads(Protocol):
    """What one or several pools are asked for the price of a token in another."""

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """To be asked together."""

    def price(self, answer: Answer) -> MarketPrice:
        """Units received per unit paid; what nobody can understand is not told."""


def price_reads(network: Network, pools: Sequence[Pool], pay: Token, receive: Token) -> PriceReads:
    """The reads for `pools`, which are passed in order; those of two have two coins each."""
    if len(pools) == 1:
        (pool,) = pools
        return _pool_reads(network, pool, pay, receive)
    tokens = uniswap_v3.tokens_along(pools, pay)
    steps = zip(pools, tokens, tokens[1:], strict=False)
    return _Hops([_pool_reads(network, *step) for step in steps])


def _pool_reads(network: Network, pool: Pool, pay: Token, receive: Token) -> PriceReads:
    match pool.venue:
        case Venue.CURVE:
            return curve.PriceReads(pool, pay, receive)
        case Venue.UNISWAP_V2:
            return _Reserves(pool, pay, receive)
        case Venue.UNISWAP_V3:
            return _Root(uniswap_v3.root_price(pool), pay, receive)
        case Venue.UNISWAP_V4:
            state = network.contracts.v4_state
            read = uniswap_v4.root_price(state, pool) if state else None
            return _Root(read, pay, receive)


class _Reserves:
    """Of Uniswap v2: what lies in the pair."""

    def __init__(self, pool: Pool, pay: Token, receive: Token) -> None:
        self._pay, self._receive = pay, receive
        self._read = uniswap_v2.reserves(pool)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        return (self._read,)

    def price(self, answer: Answer) -> MarketPrice:
        held = answer.known(self._read)
        if held is None:
            return MarketPrice()
        raw = Fraction(held[1], held[0])
        return MarketPrice(_oriented(raw, self._pay, self._receive))


class _Root:
    """Of Uniswap v3 and v4: the square root of what coin 0 is worth in coin 1."""

    def __init__(self, read: Read[int] | None, pay: Token, receive: Token) -> None:
        self._pay, self._receive = pay, receive
        self._read = read

    @property
    def reads(self) -> tuple[Read[object], ...]:
        return (self._read,) if self._read else ()

    def price(self, answer: Answer) -> MarketPrice:
        root = answer.known(self._read)
        if root is None:
            return MarketPrice()
        return MarketPrice(_oriented(Fraction(root**2, _ROOT_SCALE), self._pay, self._receive))


class _Hops:
    """Of several pools."""

    def __init__(self, hops: Sequence[PriceReads]) -> None:
        self._hops = hops

    @property
    def reads(self) -> tuple[Read[object], ...]:
        return tuple(read for hop in self._hops for read in hop.reads)

    def price(self, answer: Answer) -> MarketPrice:
        prices = [hop.price(answer) for hop in self._hops]
        return MarketPrice(
            spot=_product([one.spot for one in prices]),
            average=_product([one.average for one in prices]),
            is_ramping=any(one.is_ramping for one in prices),
        )


def _oriented(raw: Fraction, pay: Token, receive: Token) -> Fraction:
    """`raw`, coin 1 per coin 0 in base units, as units of `receive` per unit of `pay`."""
    is_first = int(pay.address, 16) < int(receive.address, 16)
    ratio = raw if is_first else 1 / raw
    return ratio * Fraction(10**pay.digits, 10**receive.digits)


def _product(factors: list[Fraction | None]) -> Fraction | None:
    whole = Fraction(1)
    for factor in factors:
        if factor is None:
            return None
        whole *= factor
    return whole
