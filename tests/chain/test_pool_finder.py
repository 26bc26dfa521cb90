"""Pools found on a chain: those of the demo, and those that nobody should trade in."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.pool_finder import OnChainPoolFinder
from gaib_wallet.domain.network import Contracts, Network, Pool, Venue
from gaib_wallet.domain.pools import Doubt, FoundPool, PoolSurvey
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token, TokenAmount
from tests.demo_chain import DemoChain
from tests.hostile import create, lying_pool, name_coins, odd_token, parrot, send

ANYBODY = Address("0x000000000000000000000000000000000000bEEF")


@pytest.fixture
async def client(fresh_chain: DemoChain) -> AsyncIterator[NodeClient]:
    client = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield client
    await client.aclose()


async def survey(client: NodeClient, network: Network) -> PoolSurvey:
    multicall = Multicall(client, network.contracts.multicall)
    return await OnChainPoolFinder(client, multicall, network).find()


def unordered(pool: Pool) -> Pool:
    """Uniswap keeps its coins by their addresses, whatever order a list has."""
    if pool.venue is Venue.CURVE:
        return pool
    first, second = sorted(pool.coins, key=lambda coin: coin.symbol)
    return replace(pool, coins=(first, second))


def of(found: PoolSurvey, pool: Pool) -> FoundPool:
    (one,) = (one for one in found.found if unordered(one.pool) == unordered(pool))
    return one


def with_v2_factory(network: Network, factory: Address) -> Network:
    return replace(network, contracts=replace(network.contracts, v2_factory=factory))


async def test_the_pools_of_the_demo_are_found_as_they_are_listed(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    await survey(client, network)
    asked = client.requests

    found = await survey(client, network)

    assert {unordered(one.pool) for one in found.found} == set(map(unordered, network.pools))
    assert {one.doubt for one in found.found} == {None}
    assert found.silent == ()
    assert {len(one.code_hash) for one in found.found} == {64}
    depths = [one.depth for one in found.found if one.pool.venue is not Venue.UNISWAP_V4]
    assert all(depth and depth.units > 10_000 for depth in depths)
    assert client.requests - asked <= 6


async def test_a_factory_that_answers_garbage_silences_its_venue_and_no_other(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = with_v2_factory(fresh_chain.network, parrot(fresh_chain.node))

    found = await survey(client, network)

    assert found.silent == (Venue.UNISWAP_V2,)
    expected = {one for one in network.pools if one.venue is not Venue.UNISWAP_V2}
    assert {unordered(one.pool) for one in found.found} == set(map(unordered, expected))


async def test_a_network_without_factories_has_no_pools(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    bare = Contracts(multicall=fresh_chain.network.contracts.multicall)

    found = await survey(client, replace(fresh_chain.network, contracts=bare))

    assert (found.found, found.silent) == ((), ())


async def test_a_pool_of_another_factory_is_doubted(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    """The v2 factory named is a forger, which names the real pool as its own."""
    network = fresh_chain.network
    (pair,) = (one for one in network.pools if one.venue is Venue.UNISWAP_V2)
    fresh_chain.node.ask("anvil_setCode", ANYBODY, answering(pair.address))

    found = await survey(client, with_v2_factory(network, ANYBODY))

    assert of(found, pair).doubt is Doubt.FACTORY
    others = [one for one in found.found if one.pool.address == pair.address]
    assert {one.doubt for one in others if one != of(found, pair)} == {Doubt.COINS}


async def test_what_is_no_pool_is_doubted(fresh_chain: DemoChain, client: NodeClient) -> None:
    fresh_chain.node.ask("anvil_setCode", ANYBODY, answering(ANYBODY))

    found = await survey(client, with_v2_factory(fresh_chain.network, ANYBODY))

    doubts = {one.doubt for one in found.found if one.pool.venue is Venue.UNISWAP_V2}
    assert doubts <= {Doubt.UNREADABLE, Doubt.COINS}
    assert None not in doubts


async def test_curves_pools_are_found_in_their_own_order_and_numbered(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    twin = registered(fresh_chain, lying_pool(fresh_chain.node, coins_of(network), (1, 1)))
    fill(fresh_chain, twin)

    found = await survey(client, network)

    (one,) = (one for one in found.found if one.pool.address == twin)
    assert one.pool == Pool("Curve AID/USDC (2)", Venue.CURVE, twin, coins_of(network), 100)
    assert (one.doubt, one.depth, one.needs_consent) == (
        None,
        TokenAmount(20_000 * 10**6, network.usdc),
        True,
    )


async def test_an_empty_pool_is_doubted_whatever_it_claims(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    claims = (10**12, 10**24)
    pool = registered(fresh_chain, lying_pool(fresh_chain.node, coins_of(network), claims))

    found = await survey(client, network)

    (one,) = (one for one in found.found if one.pool.address == pool)
    assert (one.doubt, one.depth) == (Doubt.DRY, TokenAmount(0, network.usdc))


async def test_a_pool_with_a_token_that_is_not_known_is_doubted(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    pool = registered(fresh_chain, lying_pool(fresh_chain.node, coins_of(network), (1, 1)))
    fake = odd_token(fresh_chain.node, "AID").token
    name_coins(fresh_chain.node, pool, (network.usdc, fake))

    found = await survey(client, network)

    (one,) = (one for one in found.found if one.pool.address == pool)
    assert one.doubt is Doubt.COINS


async def test_a_pool_at_a_price_far_from_every_other_is_doubted(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    places = [coin.address for coin in coins_of(network)]
    rates = [10**30, 7 * 10**17]  # seventy cents for an AID
    types = "(address[2],uint256[2],uint256[2],uint256)"
    values = (places, rates, [1, 1], 10_000)
    pool = registered(fresh_chain, create(fresh_chain.node, "lying_pool", types, *values))
    fill(fresh_chain, pool)

    found = await survey(client, network)

    (one,) = (one for one in found.found if one.pool.address == pool)
    assert one.doubt is Doubt.PRICE


async def test_dollars_with_other_digits_than_the_manifest_says_close_every_pool(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    (pair,) = (one for one in network.pools if one.venue is Venue.UNISWAP_V2)
    # As on a network whose dollars have other digits than its manifest says.
    usdc = replace(network.usdc, digits=18)

    found = await survey(client, replace(network, usdc=usdc, pools=()))

    with_usdc = [one for one in found.found if usdc in one.pool.coins]
    assert {one.doubt for one in with_usdc} == {Doubt.PRICE}
    assert pair.address in {one.pool.address for one in with_usdc}


async def test_a_pool_of_v4_with_hooks_is_doubted_and_one_with_an_odd_key_is_found(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network, manager = fresh_chain.network, fresh_chain.network.contracts.v4_manager
    assert manager
    first, second = sorted(coins_of(network), key=lambda coin: int(coin.address, 16))
    begin = "initialize((address,address,uint24,int24,address),uint160)"
    before_swap = Address("0x0000000000000000000000000000000000000080")
    for key in ((3_000, 60, before_swap), (50, 1, NO_ADDRESS)):
        values = ((first.address, second.address, *key), 2**96)
        send(fresh_chain.node, fresh_chain.people.market_maker, manager, begin, *values)

    found = await survey(client, network)

    new = [one for one in found.found if one.pool.fee_ppm in {3_000, 50}]
    assert "Uniswap v4 AID/USDC 0.005%" in {one.pool.name for one in new}
    told = {(one.pool.venue, one.pool.fee_ppm, one.doubt) for one in new}
    assert told == {
        (Venue.UNISWAP_V2, 3_000, None),
        (Venue.UNISWAP_V4, 3_000, Doubt.HOOKS),
        (Venue.UNISWAP_V4, 50, Doubt.DRY),
    }


async def test_a_node_that_tells_no_events_leaves_the_usual_pools(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = replace(fresh_chain.network, launch_block=10**6)  # a range that no node answers

    found = await survey(client, network)

    assert {unordered(one.pool) for one in found.found} == set(map(unordered, network.pools))


async def test_dollars_of_eighteen_digits_are_counted_as_such(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    """As on BNB Smart Chain."""
    odd = odd_token(fresh_chain.node, "USDC", digits=18)
    network = replace(fresh_chain.network, usdc=odd.token, pools=())
    pool = registered(fresh_chain, lying_pool(fresh_chain.node, coins_of(network), (1, 1)))
    odd.mint(pool, 9_999 * 10**18)

    dry = await survey(client, network)
    odd.mint(pool, 10**18)
    deep = await survey(client, network)

    doubts = [
        one.doubt for found in (dry, deep) for one in found.found if odd.token in one.pool.coins
    ]
    assert doubts == [Doubt.DRY, None]
    (one,) = (one for one in deep.found if one.pool.address == pool)
    assert one.depth == TokenAmount(10_000 * 10**18, odd.token)


def registered(chain: DemoChain, pool: Address) -> Address:
    """`pool`, as one that Curve's factory knows."""
    factory = chain.network.contracts.curve_factory or ANYBODY
    send(chain.node, chain.people.market_maker, factory, "add_pool(address)", pool)
    return pool


def fill(chain: DemoChain, pool: Address) -> None:
    """Put 10,000 of each dollar into `pool`."""
    for coin in coins_of(chain.network):
        chain.controls.fund(pool, TokenAmount(10_000 * 10**coin.digits, coin))


def coins_of(network: Network) -> tuple[Token, Token]:
    return network.usdc, network.aid


def answering(address: Address) -> str:
    """Code that answers every question with `address`."""
    return f"0x73{address[2:]}60005260206000f3"
