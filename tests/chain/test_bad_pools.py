"""Bad days between a quote and a signature, on real contracts of every venue."""

from collections.abc import AsyncIterator
from copy import copy
from dataclasses import replace
from datetime import timedelta

from eth_utils.address import to_checksum_address
import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.pool_finder import OnChainPoolFinder
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain import intents
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.pools import Doubt, PoolSurvey
from gaib_wallet.domain.routes import Comparison, Offer, Order, Way
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import NO_ADDRESS, Address, Bps, TokenAmount
from gaib_wallet.errors import (
    NoRoute,
    NotAsAgreed,
    OffPar,
    Permit2Unknown,
    PriceMoved,
    QuoteUnsound,
    RehearsalFailed,
    Reverted,
    TokenUnreadable,
    TooSmall,
    UnexpectedReply,
    WalletError,
)
from gaib_wallet.services.routes import RouteService
from tests.contract.taking import exchange, offer_of, order, taker
from tests.contract.worlds import NodeWorld, amount
from tests.demo_chain import DemoChain
from tests.hostile import odd_token, parrot, send

TOLERANCE = Bps(50)
MARKETS = [Way.CURVE, Way.UNISWAP_V2, Way.UNISWAP_V3, Way.UNISWAP_V4]
ROUTERS = MARKETS[1:]
APPROVE = "approve(address,uint256)"
LOOP = "0x5b600056"
"""Code that uses up all gas it is given, whatever it is asked."""
MOST = f"0x7f{'ff' * 32}60005260206000f3"
"""Code that answers the largest number to everything."""


class Place:
    """An account with tokens and a key, and a service that plans for it."""

    def __init__(self, chain: DemoChain, node: NodeClient) -> None:
        self.chain, self.network, self.node = chain, chain.network, node
        self.world = NodeWorld(chain, node)
        self.ledger = NodeLedger(node, chain.network)
        self.service = RouteService(self.world.routes, self.world.calls, chain.network)

    def on(self, network: Network) -> "Place":
        """The same on another description of the chain."""
        other = copy(self)
        other.network, other.world = network, copy(self.world)
        other.world.calls = ContractCalls(network)
        other.ledger = NodeLedger(self.node, network)
        other.service = RouteService(self.world.routes_on(network), other.world.calls, network)
        return other

    async def sell(self, pay: str = "12.5") -> Comparison:
        return await self.world.routes.compare(order(self.world, pay, "AID", "USDC"))

    def plan(self, found: Comparison, of: Offer) -> TxPlan:
        return self.service.plan(found, of, TOLERANCE, can_permit=True)

    async def hold(self, plan: TxPlan) -> None:
        self.world.calls.verify(plan)
        played = await self.ledger.rehearse(plan.account, plan.calls, intents.watched(plan))
        intents.hold(plan, played, (), self.network)

    def signed(self, plan: TxPlan) -> TxPlan:
        """What is left of `plan` once all was allowed, and signed, that comes before its swap."""
        first = [one for one in plan.calls if one.act is Act.ALLOW]
        assert all(self.world.send(call) for call in first)
        plan = plan.after(len(first))
        if plan.permit is None:
            return plan
        return self.world.calls.with_signature(plan, self.world.sign_permit(plan.permit))

    def drain(self, found: Comparison, of: Offer) -> None:
        """Let somebody sell more AID there than the pool has dollars for, at any price."""
        pay, least = amount(self.network, "90000000", "AID"), TokenAmount(1, self.network.usdc)
        world, whale = self.world, replace(of, order=replace(of.order, pay=pay))
        self.chain.controls.fund(world.account, pay)
        assert world.send(world.calls.allow(pay, taker(world, of)))
        call = exchange(world, found, whale, pay, least)
        # Through all prices there are, which costs more than any other swap.
        sent = {"from": world.account, "to": call.to, "data": f"0x{call.data.hex()}"}
        mined = self.chain.node.ask("eth_sendTransactionSync", {**sent, "gas": hex(16_000_000)})
        assert mined["status"] == "0x1"

    async def survey(self) -> PoolSurvey:
        multicall = Multicall(self.node, self.network.contracts.multicall)
        return await OnChainPoolFinder(self.node, multicall, self.network).find()

    def break_code(self, address: str | None, code: str) -> str:
        """Put other code there; what stood there before."""
        assert address
        before: str = self.chain.node.ask("eth_getCode", address, "latest")
        self.chain.node.ask("anvil_setCode", address, code)
        return before


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    node = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Place(fresh_chain, node)
    await node.aclose()


def _key(pool: Pool) -> object:
    return pool.venue, pool.address, frozenset(pool.coins), pool.fee_ppm


def why(found: Comparison, way: Way) -> set[type[WalletError]]:
    return {type(one.reason) for one in found.closed if one.route.way is way}


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("way", MARKETS)
async def test_a_pool_drained_after_its_quote_is_found_out_and_nothing_more_is_sold_there(
    place: Place, way: Way
) -> None:
    found = await place.sell()
    # Through the pool of the wider steps, so that one block is enough for all of them.
    offer = [one for one in found.offers if one.route.way is way][-1]
    plan = place.plan(found, offer)
    place.drain(found, offer)

    with pytest.raises(RehearsalFailed) as refusal:
        await place.hold(plan)

    assert refusal.value.reason in {Reason.PRICE.message, Reason.LIQUIDITY.message}
    after = await place.sell()
    assert offer.route not in {one.route for one in after.offers}
    assert why(after, way) & {NoRoute, OffPar, TooSmall, Reverted}
    found_then = (await place.survey()).found
    (doubt,) = (one.doubt for one in found_then if _key(one.pool) == _key(offer.route.pools[0]))
    assert doubt in {Doubt.PRICE, Doubt.DRY}


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("way", ROUTERS)
async def test_what_comes_late_is_refused_for_being_late(place: Place, way: Way) -> None:
    found = await place.sell()
    plan = place.signed(place.plan(found, offer_of(found, way)))
    assert plan.deadline
    late = int((plan.deadline + timedelta(seconds=1)).timestamp())
    place.chain.node.ask("evm_setNextBlockTimestamp", late)
    place.chain.node.ask("evm_mine")

    with pytest.raises(RehearsalFailed) as refusal:
        await place.hold(plan)

    assert refusal.value.reason == Reason.TOO_LATE.message


@pytest.mark.requirement("T4")
async def test_without_permit2_the_ways_through_it_are_closed_and_no_others(place: Place) -> None:
    place.break_code(place.network.contracts.permit2, "0x")

    found = await place.sell()

    assert why(found, Way.UNISWAP_V4) == {Permit2Unknown}
    assert {one.route.way for one in found.offers} == {*MARKETS} - {Way.UNISWAP_V4}
    assert found.permit2 is None


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("way", [Way.CURVE, Way.UNISWAP_V3])
async def test_a_contract_that_uses_up_all_gas_closes_its_own_way_and_is_left_alone(
    place: Place, way: Way
) -> None:
    offer = offer_of(await place.sell(), way)
    at = offer.route.target if way is Way.CURVE else place.network.contracts.v3_quoter
    sound = place.break_code(at, LOOP)

    found = await place.sell()
    before = place.node.requests
    again = await place.sell()

    for one in (found, again):
        assert {offer.route.way for offer in one.offers} == {*MARKETS} - {way}
        (reason,) = {closed.reason.message for closed in one.closed if closed.route.way is way}
        assert reason.values == (Reason.OUT_OF_GAS.message,)
    assert place.node.requests - before == 1
    survey = await place.survey()
    doubted = {one.pool.address: one.doubt for one in survey.found if one.doubt}
    unread = {offer.route.target: Doubt.UNREADABLE} if way is Way.CURVE else {}
    assert (doubted, len(survey.found)) == (unread, len(place.network.pools))
    assert (await place.world.portfolio.read(place.world.account)).market_aid

    place.break_code(at, sound)
    place.chain.controls.advance(300)
    await place.sell()
    assert {offer.route.way for offer in (await place.sell()).offers} == {*MARKETS}


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    ("raw", "gas", "dollars", "shares"),
    [
        (10**38, 10**5, OffPar, QuoteUnsound),
        (0, 10**5, TooSmall, TooSmall),
        (10**20, 2**255, UnexpectedReply, UnexpectedReply),
    ],
)
async def test_a_quoter_that_lies_closes_its_own_ways_and_no_others(
    place: Place, raw: int, gas: int, dollars: type[WalletError], shares: type[WalletError]
) -> None:
    words = (raw, 2**96, 1, gas)
    liar = parrot(place.chain.node, b"".join(one.to_bytes(32, "big") for one in words))
    contracts = replace(place.network.contracts, v3_quoter=liar)
    world, routes = place.world, place.world.routes_on(replace(place.network, contracts=contracts))

    found = await routes.compare(order(world, "100", "USDC", "AID"))
    of_shares = await routes.compare(order(world, "100", "sAID", "AID"))

    assert why(found, Way.UNISWAP_V3) == {dollars}
    assert {one.route.way for one in found.offers} == {*MARKETS} - {Way.UNISWAP_V3}
    assert (why(of_shares, Way.UNISWAP_V3), of_shares.offers) == ({shares}, ())


@pytest.mark.requirement("T6")
async def test_a_token_that_only_calls_itself_aid_is_no_aid_anywhere(place: Place) -> None:
    node, account, network = place.chain.node, place.world.account, place.network
    fake = odd_token(node, "AID", name="AI Dollar")
    before = await place.world.portfolio.read(account)
    fake.mint(account, 10**30)
    spender = network.contracts.v2_router or NO_ADDRESS
    send(node, place.chain.people.savings, fake.token.address, APPROVE, spender, 10**30)
    factory = network.contracts.v2_factory
    assert factory
    pair = (fake.token.address, network.usdc.address)
    send(node, place.chain.people.savings, factory, "createPair(address,address)", *pair)

    after = await place.world.portfolio.read(account)
    found = await place.sell()
    plan = place.plan(found, offer_of(found, Way.CURVE))

    assert after.holdings == before.holdings
    assert (await place.world.approvals.read(account)).found == ()
    known = set(network.tokens)
    assert all(known >= {*one.pool.coins} for one in (await place.survey()).found)
    assert plan.pay
    paid = replace(plan, pay=replace(plan.pay, token=fake.token))
    with pytest.raises(NotAsAgreed):
        place.world.calls.verify(paid)
    given = place.world.calls.send(TokenAmount(1, fake.token), spender)
    played = await place.ledger.rehearse(account, [given])
    assert played.unknown_tokens == (fake.token.address,)


@pytest.mark.requirement("N6")
async def test_more_than_anybody_can_own_is_owned_by_nobody(place: Place) -> None:
    usdt = place.network.usdt
    assert usdt
    place.break_code(usdt.address, MOST)

    with pytest.raises(TokenUnreadable, match="USDT"):
        await place.world.portfolio.read(place.world.account)
    doubts = {one.doubt for one in (await place.survey()).found if usdt in one.pool.coins}
    assert doubts == {Doubt.UNREADABLE, None}  # of v4 nothing is owned that could be read


@pytest.mark.requirement("T6")
@pytest.mark.parametrize("pays_odd", [True, False])
async def test_a_pair_of_a_token_that_keeps_a_part_of_itself_is_found_out(
    place: Place, *, pays_odd: bool
) -> None:
    """Uniswap v2's router quotes it as any other."""
    node, maker, usdc = place.chain.node, place.chain.people.savings, place.network.usdc
    odd = odd_token(node, "USDT", 6)
    router, factory = place.network.contracts.v2_router, place.network.contracts.v2_factory
    assert router
    assert factory
    sides = (odd.token, usdc)
    send(node, maker, factory, "createPair(address,address)", *(one.address for one in sides))
    read = "getPair(address,address)"
    raw = Blocks(node).read(factory, read, *(one.address for one in sides))
    pair = Address(to_checksum_address(f"0x{raw:040x}"))
    odd.mint(pair, 10**12)
    place.chain.controls.fund(pair, TokenAmount(10**12, usdc))
    send(node, maker, pair, "mint(address)", maker.address)
    odd.mint(maker.address, 10**9)
    odd.keep_of_transfers(100)
    pool = Pool("Odd pair", Venue.UNISWAP_V2, pair, sides, 3_000)
    odd_place = place.on(replace(place.network, usdt=odd.token, pools=(pool,), permits={}))
    pay, receive = sides if pays_odd else sides[::-1]
    wish = Order(maker.address, TokenAmount(10**8, pay), receive)
    found = await odd_place.world.routes_on(odd_place.network).compare(wish)

    with pytest.raises((RehearsalFailed, PriceMoved)) as refusal:
        await odd_place.hold(odd_place.plan(found, offer_of(found, Way.UNISWAP_V2)))

    if isinstance(refusal.value, RehearsalFailed):
        assert refusal.value.reason in {Reason.TOKEN.message, Reason.PRICE.message}
