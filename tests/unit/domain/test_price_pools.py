"""Only pools whose own events tell AID per sAID, or dollars per AID, are listened to."""

from dataclasses import replace

from gaib_wallet.domain.network import Pool, Venue
from gaib_wallet.domain.price_pools import PricePool, price_pools
from gaib_wallet.domain.units import Address, Token
from tests.builders import (
    AID,
    CURVE_3_POOL,
    NETWORK,
    POOL,
    SAID,
    USDC,
    USDT,
    V2_POOL,
    V3_POOL,
    V3_SAID_POOL,
    V3_USDT_POOL,
    V4_POOL,
)

WETH = Token(Address("0x00000000000000000000000000000000000000C9"), "WETH", 18, 4)
STRANGE = Pool("WETH/USDC", Venue.UNISWAP_V3, POOL.address, (WETH, USDC), 500)
NO_DOLLAR = Pool("AID/WETH", Venue.UNISWAP_V3, POOL.address, (AID, WETH), 500)


def test_every_pool_is_heard_for_the_price_that_it_tells() -> None:
    network = replace(NETWORK, pools=(*NETWORK.pools, STRANGE, NO_DOLLAR, V4_POOL))

    assert price_pools(network) == (
        PricePool(POOL, AID, (USDC,)),
        PricePool(V3_POOL, AID, (USDC,)),
        PricePool(V3_USDT_POOL, AID, (USDT,)),
        PricePool(V3_SAID_POOL, SAID, (AID,)),
        PricePool(V2_POOL, AID, (USDC,)),
        PricePool(CURVE_3_POOL, AID, (USDC, USDT)),
    )


def test_without_a_share_its_market_is_none() -> None:
    assert price_pools(replace(NETWORK, said=None, usdt=None, pools=(V3_SAID_POOL,))) == ()
