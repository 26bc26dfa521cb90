from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.units import Address
from tests.builders import AID, NETWORK, POOL, SAID, USDC, USDT


def test_coins_have_the_contracts_own_order() -> None:
    assert (POOL.index_of(USDC), POOL.index_of(AID)) == (0, 1)
    assert (POOL.other(USDC), POOL.other(AID)) == (AID, USDC)


def test_a_pool_refuses_what_it_does_not_hold() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        POOL.other(SAID)


def test_a_network_lists_what_it_has() -> None:
    bare = replace(NETWORK, usdt=None, said=None)

    assert NETWORK.tokens == (AID, SAID, USDC, USDT)
    assert NETWORK.dollars == (AID, USDC, USDT)
    assert bare.tokens == bare.dollars == (AID, USDC)


def test_a_flow_is_open_until_the_network_says_why_not() -> None:
    closed = replace(NETWORK, closed={Flow.MINT: "not published"})

    assert NETWORK.is_open(Flow.MINT)
    assert not closed.is_open(Flow.MINT)
    assert closed.is_open(Flow.REDEEM)


def test_a_pool_that_was_found_takes_the_name_of_nothing_that_is_known() -> None:
    minter = NETWORK.contracts.minter
    owner = Address("0x00000000000000000000000000000000000000A7")
    assert minter
    found = [replace(POOL, address=one) for one in (minter, USDC.address, owner)]
    network = replace(NETWORK, pools=(POOL, *found), others={owner: "The vault's owner"})

    assert [network.names[one.address] for one in network.pools] == [
        POOL.name,
        "GAIB minter",
        "USDC",
        "The vault's owner",
    ]
