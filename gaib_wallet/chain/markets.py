"""The pools of a network as ways from one token to another, and what they give."""

from collections.abc import Iterable, Iterator
from typing import Final

from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.venues import curve, uniswap_v2, uniswap_v3, uniswap_v4, universal_router
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Flow, Network, Pool, Venue
from gaib_wallet.domain.routes import Route, Way
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import FlowClosed, RouterUnknown, WalletError

THEN: Final = " \u2192 "
"""Between the names of pools that are passed in order."""


Quotes = tuple[Read[Quote], ...]


def market_routes(network: Network, pay: Token, receive: Token) -> tuple[Route, ...]:
    """Every pool that has both tokens, and every two Uniswap v3 pools that meet in AID."""
    if pay == receive:
        return ()
    return (*_direct(network, pay, receive), *_through_aid(network, pay, receive))


def open_routes(network: Network, pay: Token, receive: Token) -> tuple[Route, ...]:
    """Those of `market_routes` that can be asked about at all."""
    routes = market_routes(network, pay, receive)
    return tuple(route for route in routes if why_closed(network, route) is None)


def why_closed(network: Network, route: Route) -> WalletError | None:
    """Why nobody can take a way through pools here, before anything is asked."""
    if not network.is_open(Flow.SWAP):
        return FlowClosed(network.closed[Flow.SWAP])
    version = network.router_version
    if route.way.wants_permit2 and version not in universal_router.VERSIONS:
        return RouterUnknown(version)
    return None


def is_heavy(route: Route) -> bool:
    """Whether a quote may search all prices there are for what a pool has not: v3 has a limit."""
    return route.way.wants_permit2 or len(route.pools) > 1


def quote(network: Network, route: Route, pay: TokenAmount, receive: Token) -> Read[Quote]:
    """What the pools of `route`, which is one of `market_routes`, give for `pay`."""
    contracts, pool = network.contracts, route.pools[0]
    match route.way:
        case Way.CURVE:
            return curve.quote(pool, pay, receive)
        case Way.UNISWAP_V2:
            return uniswap_v2.quote(_there(contracts.v2_router), pool, pay)
        case Way.UNISWAP_V3:
            return uniswap_v3.quote(_there(contracts.v3_quoter), route.pools, pay)
        case Way.UNISWAP_V4:
            return uniswap_v4.quote(_there(contracts.v4_quoter), pool, pay)
        case _:
            raise ValueError(f"{route.way} is no market")


def asked(network: Network, route: Route, receive: TokenAmount) -> Read[Quote]:
    """What the pools of `route`, one of `market_routes`, ask for exactly `receive`.

    ValueError for a route that cannot give exactly that.
    """
    contracts, pool = network.contracts, route.pools[0]
    match route.way:
        case Way.UNISWAP_V2:
            return uniswap_v2.asked(_there(contracts.v2_router), pool, receive)
        case Way.UNISWAP_V3:
            return uniswap_v3.asked(_there(contracts.v3_quoter), route.pools, receive)
        case Way.UNISWAP_V4:
            return uniswap_v4.asked(_there(contracts.v4_quoter), pool, receive)
        case _:
            raise ValueError(f"{route.way} does not give exactly what is wanted")


def quotes(network: Network, pay: TokenAmount, receive: Token) -> Quotes:
    """What every way of the market that is open gives for `pay`."""
    routes = open_routes(network, pay.token, receive)
    return tuple(quote(network, route, pay, receive) for route in routes)


def best(answer: Answer, asked: Iterable[Read[Quote]]) -> TokenAmount | None:
    """The most that one of `asked` gives, before the network fee; None where none gives any."""
    found = [quoted.amount for read in asked if (quoted := answer.known(read))]
    return max((received for received in found if received.raw), default=None)


def taker(network: Network, route: Route) -> Address:
    """Whom the account allows to take the payment: Permit2, where the way is paid through it."""
    if route.way.wants_permit2:
        return _there(network.contracts.permit2)
    return route.target


def _direct(network: Network, pay: Token, receive: Token) -> Iterator[Route]:
    for pool in _between(network, pay, receive):
        yield from _through(network, pool)


def _through_aid(network: Network, pay: Token, receive: Token) -> Iterator[Route]:
    if network.aid in {pay, receive}:
        return
    for first in _between(network, pay, network.aid):
        for second in _between(network, network.aid, receive):
            if {first.venue, second.venue} == {Venue.UNISWAP_V3}:
                yield from _through(network, first, second)


def _through(network: Network, *pools: Pool) -> Iterator[Route]:
    """The way through `pools`, all of one venue, where the network has what it takes."""
    its = network.contracts
    name = THEN.join(pool.name for pool in pools)
    match pools[0].venue:
        case Venue.CURVE:
            yield Route(Way.CURVE, name, pools[0].address, pools)
        case Venue.UNISWAP_V2 if its.v2_router:
            yield Route(Way.UNISWAP_V2, name, its.v2_router, pools)
        case Venue.UNISWAP_V3 if its.v3_router and its.v3_quoter:
            yield Route(Way.UNISWAP_V3, name, its.v3_router, pools)
        case Venue.UNISWAP_V4 if its.universal_router and its.v4_quoter and its.permit2:
            yield Route(Way.UNISWAP_V4, name, its.universal_router, pools)


def _between(network: Network, one: Token, other: Token) -> list[Pool]:
    return [pool for pool in network.pools if {one, other} <= set(pool.coins)]


def _there(address: Address | None) -> Address:
    if address is None:
        raise ValueError("a network without this contract has no such route")
    return address
