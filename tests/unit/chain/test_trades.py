"""What bytes say of an exchange: no exchange is one that comes back to what was paid."""

from datetime import UTC, datetime

import pytest

from gaib_wallet.chain.decoding import decode
from gaib_wallet.chain.trades import Trade, trade
from gaib_wallet.chain.venues import curve, uniswap_v3
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address
from tests.builders import ACCOUNT, AID, NETWORK, POOL, SAID, USDC, V3_POOL, V3_SAID_POOL, usdc

ROUTER = NETWORK.contracts.v3_router
SOON = datetime(2026, 11, 30, tzinfo=UTC)


def said(data: bytes, target: Address | None) -> Trade | None:
    found = decode(data)
    assert found
    assert target
    return trade(Act.SWAP, found, target, NETWORK)


def along(*pools: Pool) -> bytes:
    """Pay USDC along `pools`; what has to arrive is of no concern here."""
    return uniswap_v3.exchange(pools, ACCOUNT, usdc("5"), usdc("4"), SOON)


@pytest.mark.requirement("T1")
def test_a_path_never_comes_back_to_a_token() -> None:
    found = said(along(V3_POOL, V3_SAID_POOL), ROUTER)
    assert found
    assert (found.pay, found.receive) == (USDC, SAID)

    assert said(along(V3_POOL, V3_POOL), ROUTER) is None
    assert said(along(V3_POOL, V3_SAID_POOL, V3_SAID_POOL), ROUTER) is None


@pytest.mark.requirement("T1")
def test_a_pool_gives_another_coin_than_it_takes() -> None:
    places = POOL.index_of(USDC), POOL.index_of(AID)
    found = said(curve.EXCHANGE.encode(*places, 5, 4), POOL.address)
    assert found
    assert (found.pay, found.receive) == (USDC, AID)

    for same in (*places, len(POOL.coins)):
        assert said(curve.EXCHANGE.encode(same, same, 5, 4), POOL.address) is None
