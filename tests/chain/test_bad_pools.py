"""Bad days between a quote and a signature, on real contracts of every venue."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.domain import intents
from gaib_wallet.domain.routes import Comparison, Offer, Way
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import Bps, TokenAmount
from gaib_wallet.errors import (
    NoRoute,
    OffPar,
    Permit2Unknown,
    QuoteUnsound,
    RehearsalFailed,
    Reverted,
    TooSmall,
    WalletError,
)
from gaib_wallet.services.routes import RouteService
from tests.contract.taking import exchange, offer_of, order, taker
from tests.contract.worlds import NodeWorld, amount
from tests.demo_chain import DemoChain
from tests.hostile import parrot

TOLERANCE = Bps(50)
MARKETS = [Way.CURVE, Way.UNISWAP_V2, Way.UNISWAP_V3, Way.UNISWAP_V4]
ROUTERS = MARKETS[1:]
LOOP = "0x5b600056"
"""Code that uses up all gas it is given, whatever it is asked."""


class Place:
    """An account with tokens and a key, and a service that plans for it."""

    def __init__(self, chain: DemoChain, node: NodeClient) -> None:
        self.chain, self.network, self.node = chain, chain.network, node
        self.world = NodeWorld(chain, node)
        self.ledger = NodeLedger(node, chain.network)
        self.service = RouteService(self.world.routes, self.world.calls, chain.network)

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

    def break_code(self, address: str | None, code: str) -> None:
        assert address
        self.chain.node.ask("anvil_setCode", address, code)


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    node = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Place(fresh_chain, node)
    await node.aclose()


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
    quoter = place.network.contracts.v3_quoter
    place.break_code(offer.route.target if way is Way.CURVE else quoter, LOOP)

    found = await place.sell()
    before = place.node.requests
    again = await place.sell()

    for one in (found, again):
        assert {offer.route.way for offer in one.offers} == {*MARKETS} - {way}
        (reason,) = {closed.reason.message for closed in one.closed if closed.route.way is way}
        assert reason.values == (Reason.OUT_OF_GAS.message,)
    assert place.node.requests - before == 1
    assert (await place.world.portfolio.read(place.world.account)).market_aid


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    ("raw", "dollars", "shares"), [(10**40, OffPar, QuoteUnsound), (0, TooSmall, TooSmall)]
)
async def test_a_quoter_that_lies_closes_its_own_ways_and_no_others(
    place: Place, raw: int, dollars: type[WalletError], shares: type[WalletError]
) -> None:
    words = (raw, 2**96, 1, 100_000)
    liar = parrot(place.chain.node, b"".join(one.to_bytes(32, "big") for one in words))
    contracts = replace(place.network.contracts, v3_quoter=liar)
    world, routes = place.world, place.world.routes_on(replace(place.network, contracts=contracts))

    found = await routes.compare(order(world, "100", "USDC", "AID"))
    of_shares = await routes.compare(order(world, "100", "sAID", "AID"))

    assert why(found, Way.UNISWAP_V3) == {dollars}
    assert {one.route.way for one in found.offers} == {*MARKETS} - {Way.UNISWAP_V3}
    assert (why(of_shares, Way.UNISWAP_V3), of_shares.offers) == ({shares}, ())
