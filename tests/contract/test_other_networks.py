"""Networks that have less, or where something else lives at an address. On a node only."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.portfolio import OnChainPortfolio
from gaib_wallet.chain.routes import OnChainRoutes
from gaib_wallet.chain.staking import OnChainStaking
from gaib_wallet.domain.network import Contracts, Flow
from gaib_wallet.domain.routes import Order, Way
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnexpectedReply
from tests.contract.worlds import amount
from tests.demo_chain import DemoChain

NOWHERE = Address("0x000000000000000000000000000000000000dEaD")

ARB_SYS = Address("0x0000000000000000000000000000000000000064")


def multicall(chain: DemoChain, client: NodeClient) -> Multicall:
    return Multicall(client, chain.network.contracts.multicall)


async def test_a_network_with_less_has_a_portfolio_with_less(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    contracts = replace(
        fresh_chain.network.contracts, eth_usd_feed=None, usdc_usd_feed=None, eur_usd_feed=None
    )
    network = replace(
        fresh_chain.network,
        contracts=contracts,
        usdt=None,
        said=None,
        closed={Flow.SWAP: "No pool is known."},
    )
    account = fresh_chain.people.market_maker.address
    portfolio = OnChainPortfolio(multicall(fresh_chain, client), network)

    found = await portfolio.read(account)

    assert [one.token.symbol for one in found.holdings] == ["AID", "USDC"]
    assert [sale.received for sale in found.sales] == [None]
    prices = (found.prices, found.market_aid, found.eth_usd, found.usdc_usd, found.request)
    assert prices == (None,) * 5
    assert found.eur_usd is None
    with pytest.raises(ValueError, match="no sAID"):
        await OnChainStaking(multicall(fresh_chain, client), network).read(account)


@pytest.mark.parametrize(
    ("changed", "lost"),
    [
        (lambda known: replace(known, v2_router=None), {Way.UNISWAP_V2}),
        (lambda known: replace(known, v3_quoter=None), {Way.UNISWAP_V3}),
        (lambda known: replace(known, v3_router=None), {Way.UNISWAP_V3}),
        (lambda known: replace(known, v4_quoter=None), {Way.UNISWAP_V4}),
        (lambda known: replace(known, universal_router=None), {Way.UNISWAP_V4}),
        (lambda known: replace(known, minter=None), {Way.MINT}),
    ],
)
async def test_a_way_without_its_contract_is_not_spoken_of(
    fresh_chain: DemoChain,
    client: NodeClient,
    changed: Callable[[Contracts], Contracts],
    lost: set[Way],
) -> None:
    network = fresh_chain.network
    network = replace(network, contracts=changed(network.contracts))
    routes = OnChainRoutes(multicall(fresh_chain, client), network)
    account = fresh_chain.people.treasury.address

    found = await routes.compare(Order(account, amount(network, "1", "USDC"), network.aid))

    named = [offer.route for offer in found.offers] + [closed.route for closed in found.closed]
    assert {route.way for route in named} == set(Way) - {Way.REDEEM} - lost


async def test_a_minter_that_is_none_closes_its_way_and_says_nothing(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    network = replace(network, contracts=replace(network.contracts, minter=NOWHERE))
    routes = OnChainRoutes(multicall(fresh_chain, client), network)
    account = fresh_chain.people.treasury.address

    found = await routes.compare(Order(account, amount(network, "1", "USDC"), network.aid))

    (closed,) = [closed for closed in found.closed if closed.route.way is Way.MINT]
    assert isinstance(closed.reason, UnexpectedReply)
    assert (found.minting, found.redeeming) == (None, None)
    assert found.offers


async def test_blocks_are_counted_by_the_networks_own_clock_where_it_has_one(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    """As on Arbitrum, whose contracts see the number of Ethereum's block."""
    counts_70000 = "0x620111706000526020" + "6000f3"
    fresh_chain.node.ask("anvil_setCode", ARB_SYS, counts_70000)
    network = fresh_chain.network
    there = Multicall(client, network.contracts.multicall, arb_sys=ARB_SYS)

    here = await multicall(fresh_chain, client).ask(there.native(NOWHERE))
    found = await there.ask(there.native(NOWHERE))

    assert found.at.number == 70_000
    assert (found.at.mined_at, here.at.number < 70_000) == (here.at.mined_at, True)
