"""The pools of a network as ways from one token to another, and what they give."""

from collections.abc import Iterable, Iterator
from typing import Final

from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.venues import curve, uniswap_v3
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.routes import Route, Way
from gaib_wallet.domain.units import Token, TokenAmount

THEN: Final = " \u2192 "
"""Between the names of pools that are passed in order."""


Quotes = tuple[Read[Quote], ...]


def market_routes(network: Network, pay: Token, receive: Token) -> tuple[Route, ...]:
    """Every pool that has both tokens, and every two Uniswap v3 pools that meet in AID."""
    return (*_direct(network, pay, receive), *_through_aid(network, pay, receive))


def quote(network: Network, route: Route, pay: TokenAmount, receive: Token) -> Read[Quote]:
    """What the pools of `route`, which is one of `market_routes`, give for `pay`."""
    if route.way is Way.CURVE:
        (pool,) = route.pools
        return curve.quote(pool, pay, receive)
    quoter = network.contracts.v3_quoter
    if quoter is None:
        raise ValueError("a network without a quoter has no such route")
    return uniswap_v3.quote(quoter, route.pools, pay)


def quotes(network: Network, pay: TokenAmount, receive: Token) -> Quotes:
    """What every way of the market gives for `pay`."""
    routes = market_routes(network, pay.token, receive)
    return tuple(quote(network, route, pay, receive) for route in routes)


def best(answer: Answer, asked: Iterable[Read[Quote]]) -> TokenAmount | None:
    """The most that one of `asked` gives, before the network fee; None where none gives any."""
    found = [quoted.amount for read in asked if (quoted := answer.known(read))]
    return max((received for received in found if received.raw), default=None)


def _direct(network: Network, pay: Token, receive: Token) -> Iterator[Route]:
    for pool in _between(network, pay, receive):
        if pool.venue is Venue.CURVE:
            yield Route(Way.CURVE, pool.name, pool.address, (pool,))
        else:
            yield from _v3(network, pool)


def _through_aid(network: Network, pay: Token, receive: Token) -> Iterator[Route]:
    if network.aid in {pay, receive}:
        return
    for first in _between(network, pay, network.aid):
        for second in _between(network, network.aid, receive):
            if {first.venue, second.venue} == {Venue.UNISWAP_V3}:
                yield from _v3(network, first, second)


def _v3(network: Network, *pools: Pool) -> Iterator[Route]:
    contracts = network.contracts
    if contracts.v3_router and contracts.v3_quoter:
        name = THEN.join(pool.name for pool in pools)
        yield Route(Way.UNISWAP_V3, name, contracts.v3_router, pools)


def _between(network: Network, one: Token, other: Token) -> list[Pool]:
    return [pool for pool in network.pools if set(pool.coins) == {one, other}]
