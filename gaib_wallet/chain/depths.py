"""How much each market takes: quotes of growing sizes, all of one block."""

from fractions import Fraction
from typing import Final

from gaib_wallet.chain import erc20, markets
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.network import Network, Venue
from gaib_wallet.domain.routes import Route
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import Reverted

_RUNGS: Final = 14
_STEP: Final = Fraction(2, 3)
"""From one size to the next smaller one; between two the price is taken to fall evenly."""
_MOST: Final = Fraction(9, 10)
"""Of what a pool holds: nobody has to search it for what it has not."""


async def read_depths(
    multicall: Multicall, network: Network, pay: Token, receive: Token
) -> tuple[Depth, ...]:
    """The depth of every open way from `pay` to `receive`, in two requests about one block.

    The first asks what the pools hold, which bounds the sizes of the second.
    """
    routes = markets.open_routes(network, pay, receive)
    little = TokenAmount(10**pay.digits, pay)
    first = {route: markets.quote(network, route, little, receive) for route in routes}
    held = {route: _held(network, route, pay, receive) for route in routes}
    reads = [read for route in routes for read in (*held[route], first[route])]
    answer = await multicall.ask(*reads)
    ladders = {
        route: [(little, first[route])]
        + [
            (size, markets.quote(network, route, size, receive))
            for size in _sizes(answer, first[route], held[route], little)
        ]
        for route in routes
    }
    quotes = [read for ladder in ladders.values() for _, read in ladder]
    try:
        answer = await multicall.ask(*quotes, block=answer.at.number)
    except Reverted:  # the gas of one request was not enough for what only informs
        return tuple(Depth(route, (), answer.at) for route in routes)
    return tuple(Depth(route, _quotes(answer, ladders[route]), answer.at) for route in routes)


def _held(
    network: Network, route: Route, pay: Token, receive: Token
) -> tuple[Read[TokenAmount], ...]:
    """What each pool on the way has of what it pays out; none where one lies with others' money."""
    if any(pool.venue is Venue.UNISWAP_V4 for pool in route.pools):
        return ()
    ends = (receive,) if len(route.pools) == 1 else (network.aid, receive)
    return tuple(
        erc20.owned(token, pool.address) for pool, token in zip(route.pools, ends, strict=True)
    )


def _sizes(
    answer: Answer,
    quote: Read[Quote],
    held: tuple[Read[TokenAmount], ...],
    little: TokenAmount,
) -> list[TokenAmount]:
    """Growing sizes, the largest of which the pools have enough for."""
    quoted, amounts = answer.known(quote), [answer.known(read) for read in held]
    known = [amount for amount in amounts if amount is not None]
    if quoted is None or quoted.amount.raw == 0 or not known or len(known) < len(amounts):
        return []
    # What is between two pools is a dollar, too, so that one price will do for both.
    price = quoted.amount.units / little.units
    most = min(amount.units for amount in known) / price * _MOST
    one = 10**little.token.digits
    sizes = [int(most * _STEP**rung * one) for rung in reversed(range(_RUNGS))]
    return [TokenAmount(raw, little.token) for raw in sizes if raw > little.raw]


def _quotes(
    answer: Answer, ladder: list[tuple[TokenAmount, Read[Quote]]]
) -> tuple[tuple[TokenAmount, TokenAmount], ...]:
    """Sizes and what they bring, up to the first that the pools cannot do."""
    found: list[tuple[TokenAmount, TokenAmount]] = []
    for size, read in ladder:
        quote = answer.known(read)
        if quote is None or quote.amount.raw == 0:
            break
        found.append((size, quote.amount))
    return tuple(found)
