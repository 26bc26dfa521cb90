"""How often the node is asked, and that what is shown together is of one block. On a node only."""

from dataclasses import replace
from fractions import Fraction

import pytest
from typing_extensions import override

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.portfolio import OnChainPortfolio
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.chain.routes import OnChainRoutes
from gaib_wallet.chain.staking import OnChainStaking
from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.routes import Order, Target, Way
from gaib_wallet.domain.units import Bps, Rounding
from gaib_wallet.errors import BlockGone, NoRoute, Reverted
from tests.contract.taking import exchange, offer_of, one_more, take, taker, target
from tests.contract.taking import order as order_of
from tests.contract.worlds import NodeWorld, amount
from tests.demo_chain import DemoChain

DAY_S = 86_400
STATES_KEPT = 256
CLOSE = 10**6
"""Base units of AID: prices are read for one token and used for many."""


def order(chain: DemoChain, pay: str, symbol: str, receive: str) -> Order:
    paid = amount(chain.network, pay, symbol)
    account = chain.people.treasury.address
    return Order(account, paid, amount(chain.network, "0", receive).token)


def multicall(chain: DemoChain, client: NodeClient) -> Multicall:
    return Multicall(client, chain.network.contracts.multicall)


class BusyMulticall(Multicall):
    """Blocks arrive after each answer, faster than anywhere."""

    blocks = 0
    chain: DemoChain

    @override
    async def ask(self, *reads: Read[object] | None, block: int | None = None) -> Answer:
        answer = await super().ask(*reads, block=block)
        self.chain.node.ask("anvil_mine", hex(self.blocks))
        return answer


def busy(chain: DemoChain, client: NodeClient, blocks: int) -> BusyMulticall:
    found = BusyMulticall(client, chain.network.contracts.multicall)
    found.chain, found.blocks = chain, blocks
    return found


@pytest.mark.requirement("P2")
@pytest.mark.parametrize(("pay", "receive"), [("USDC", "AID"), ("AID", "USDC"), ("sAID", "USDC")])
async def test_a_quote_over_all_ways_is_one_request(
    fresh_chain: DemoChain, client: NodeClient, pay: str, receive: str
) -> None:
    routes = OnChainRoutes(multicall(fresh_chain, client), fresh_chain.network)
    wish = order(fresh_chain, "100", pay, receive)
    await routes.compare(wish)
    before = client.requests

    found = await routes.compare(wish)
    wanted = Target(wish.account, wish.pay.token, found.offers[0].received)
    bought = await routes.compare(wanted)

    assert client.requests - before == 2
    assert {offer.wanted for offer in bought.offers} == {wanted.receive}


@pytest.mark.requirement("P2")
async def test_a_size_that_no_pool_has_is_searched_for_once(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    """Uniswap v4 goes through all prices for it, which costs a node more than all else together."""
    routes = OnChainRoutes(multicall(fresh_chain, client), fresh_chain.network)
    wish = order(fresh_chain, "3000000", "USDC", "AID")
    first = await routes.compare(wish)
    before = client.requests

    again = await routes.compare(wish)
    small = await routes.compare(order(fresh_chain, "100", "USDC", "AID"))

    assert client.requests - before == 2
    for found in (first, again):
        reasons = [one.reason for one in found.closed if one.route.way is Way.UNISWAP_V4]
        assert [type(reason) for reason in reasons] == [NoRoute]
    assert Way.UNISWAP_V4 in {offer.route.way for offer in small.offers}


async def test_a_pool_that_is_learned_of_is_asked_from_then_on(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network = fresh_chain.network
    routes = OnChainRoutes(multicall(fresh_chain, client), replace(network, pools=()))
    wish = order(fresh_chain, "100", "USDC", "AID")
    before = await routes.compare(wish)

    routes.use(network)

    after = await routes.compare(wish)
    assert not any(offer.route.way.is_market for offer in before.offers)
    assert {way for way in Way if way.is_market} <= {offer.route.way for offer in after.offers}


@pytest.mark.parametrize(("pay", "receive"), [("USDC", "AID"), ("AID", "USDC")])
async def test_a_price_that_moved_away_says_so_in_words(
    fresh_chain: DemoChain, client: NodeClient, pay: str, receive: str
) -> None:
    world = NodeWorld(fresh_chain, client)
    sold = await world.routes.compare(order_of(world, "12.5", pay, receive))
    best = sold.offers[0].received
    bought = await world.routes.compare(target(world, pay, receive, str(best.units // 1)))

    for found in (sold, bought):
        for offer in found.offers:
            most, least = offer.order.pay, offer.received
            words = Reason.PRICE
            if offer.is_exact_out:
                words, most = Reason.COST, one_more(most, -1)
            else:
                least = one_more(least, 3)
            assert world.send(world.calls.allow(offer.order.pay, taker(world, offer)))
            call = exchange(world, found, offer, most, least)
            sent = {"from": world.account, "to": call.to, "data": f"0x{call.data.hex()}"}
            with pytest.raises(Reverted) as refused:
                await client.ask("eth_call", sent, "latest")
            assert refused.value.reason == words.message


@pytest.mark.requirement("P2")
async def test_the_first_quote_of_a_day_is_one_request_too(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    routes = OnChainRoutes(multicall(fresh_chain, client), fresh_chain.network)
    wish = order(fresh_chain, "1000000", "USDC", "AID")
    await routes.compare(wish)
    fresh_chain.controls.advance(DAY_S)
    before = client.requests

    found = await routes.compare(wish)

    assert client.requests - before == 1
    assert found.minting
    assert found.minting.left_today == found.minting.limit


async def test_limits_are_those_of_the_day_however_long_nobody_asked(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    routes = OnChainRoutes(multicall(fresh_chain, client), fresh_chain.network)
    wish = order(fresh_chain, "1000000", "USDC", "AID")
    await routes.compare(wish)
    fresh_chain.controls.advance(30 * DAY_S)

    found = await routes.compare(wish)

    assert Way.MINT in {offer.route.way for offer in found.offers}


@pytest.mark.requirement("T5")
async def test_what_is_wanted_comes_from_a_pool_whose_curve_is_being_changed(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    world = NodeWorld(fresh_chain, client)
    node, maker = fresh_chain.node, fresh_chain.people.market_maker.address
    (pool,) = (one for one in fresh_chain.network.pools if one.venue is Venue.CURVE)
    ramp = Function("ramp_A", (("a", "uint256"), ("until", "uint256")), ())
    at = (await world.routes.compare(order_of(world, "1", "AID", "USDC"))).at
    end = int(at.mined_at.timestamp()) + 10 * DAY_S
    data = f"0x{ramp.encode(90, end).hex()}"
    sent = {"from": maker, "to": pool.address, "data": data, "gas": hex(500_000)}
    assert node.ask("eth_sendTransactionSync", sent)["status"] == "0x1"
    fresh_chain.controls.advance(DAY_S // 3)
    wish = target(world, "AID", "USDC", "2000")

    found = await world.routes.compare(wish)

    offer = offer_of(found, Way.CURVE)
    assert offer.market.is_ramping
    assert take(world, found, offer, offer.order.pay, wish.receive)


@pytest.mark.requirement("P2")
async def test_a_portfolio_is_two_requests_whatever_is_in_it(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    portfolio = OnChainPortfolio(multicall(fresh_chain, client), fresh_chain.network)
    people = fresh_chain.people
    await portfolio.read(people.market_maker.address)
    before = client.requests

    rich = await portfolio.read(people.market_maker.address)

    assert client.requests - before == 2
    assert len(rich.sales) == 3
    poor = await portfolio.read(people.support.address)
    assert client.requests - before == 4
    assert poor.sales == ()


@pytest.mark.requirement("P2")
async def test_everything_about_staking_is_one_request(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network, account = fresh_chain.network, fresh_chain.people.market_maker.address
    staking = OnChainStaking(multicall(fresh_chain, client), network)
    await staking.read(account)
    before = client.requests

    await staking.read(account)
    await staking.quote_stake(account, amount(network, "1", "AID"))
    await staking.quote_exit(account, amount(network, "1", "sAID"))

    assert client.requests - before == 3


async def test_a_portfolio_is_of_one_block_while_blocks_arrive(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    account = fresh_chain.people.market_maker.address
    calm = OnChainPortfolio(multicall(fresh_chain, client), fresh_chain.network)
    rushed = OnChainPortfolio(busy(fresh_chain, client, 1), fresh_chain.network)
    before = await calm.read(account)

    found = await rushed.read(account)

    assert found == before
    assert (await calm.read(account)).at.number > found.at.number


async def test_a_node_that_forgot_the_block_is_not_mixed_with_another(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    account = fresh_chain.people.market_maker.address
    rushed = OnChainPortfolio(busy(fresh_chain, client, 2 * STATES_KEPT), fresh_chain.network)

    with pytest.raises(BlockGone):
        await rushed.read(account)


@pytest.mark.requirement("A5")
async def test_a_marked_loss_lowers_what_comes_back_and_newcomers_share_it(
    fresh_chain: DemoChain, client: NodeClient
) -> None:
    network, account = fresh_chain.network, fresh_chain.people.market_maker.address
    fresh_chain.controls.mark_loss(Fraction(2, 100))
    staking = OnChainStaking(multicall(fresh_chain, client), network)
    pay = amount(network, "100000", "AID")

    quote = await staking.quote_stake(account, pay)
    call = ContractCalls(network).stake(account, pay)
    sent = {"from": account, "to": call.to, "data": f"0x{call.data.hex()}"}
    fresh_chain.node.ask("eth_sendTransactionSync", sent)

    leaving = await staking.quote_exit(account, quote.received)
    assert abs(leaving.received.raw - quote.back.raw) < CLOSE
    assert quote.back < pay.share(Bps(9_900), Rounding.DOWN)
    prices = (await staking.read(account)).prices
    assert prices.unstaking < prices.deposit
