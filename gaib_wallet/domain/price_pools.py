"""Which pools' trades tell a price: of the share in AID, or of AID in dollars."""

from dataclasses import dataclass

from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.units import Token

_TELLING = frozenset({Venue.UNISWAP_V3, Venue.CURVE, Venue.UNISWAP_V2})
"""All of v4's pools share one contract, whose events are everybody's."""


@dataclass(frozen=True, slots=True)
class PricePool:
    """A pool that trades `base` against any of `quotes`: its price is of one `base`, in those."""

    pool: Pool
    base: Token
    quotes: tuple[Token, ...]


def price_pools(network: Network) -> tuple[PricePool, ...]:
    """Every pool of `network` whose events tell AID per sAID, or dollars per AID."""
    found = []
    dollars = {network.usdc, network.usdt} - {None}
    for pool in network.pools:
        if pool.venue not in _TELLING:
            continue
        coins = set(pool.coins)
        if network.said is not None and coins == {network.said, network.aid}:
            found.append(PricePool(pool, network.said, (network.aid,)))
        elif network.aid in coins and (quotes := coins & dollars):
            in_order = tuple(coin for coin in pool.coins if coin in quotes)
            found.append(PricePool(pool, network.aid, in_order))
    return tuple(found)
