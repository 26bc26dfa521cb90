"""Permits on real tokens: what they cost, and why one that is late or forged is refused."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.domain.permits import LONGEST, Permit, PermitDomain
from gaib_wallet.domain.routes import Comparison, Offer, Order, Way
from gaib_wallet.domain.units import Bps, TokenAmount
from gaib_wallet.errors import RehearsalFailed
from gaib_wallet.services.routes import RouteService
from tests.contract.worlds import NodeWorld, amount
from tests.demo_chain import DemoChain

TOLERANCE = Bps(50)


class Place:
    def __init__(self, chain: DemoChain, node: NodeClient) -> None:
        self.chain, self.network = chain, chain.network
        self.world = NodeWorld(chain, node)
        self.ledger = NodeLedger(node, chain.network)

    async def offered(self, symbol: str, receive: str) -> tuple[Comparison, Offer]:
        pay = amount(self.network, "12.5", symbol)
        wanted = amount(self.network, "0", receive).token
        found = await self.world.routes.compare(Order(self.world.account, pay, wanted))
        of = next(one for one in found.offers if one.route.way is Way.UNISWAP_V3)
        return found, of

    async def rehearse(self, of: Offer, permit: Permit, signature: bytes) -> int:
        """The gas of a swap that brings `permit` along, which lives longer than that."""
        calls, until = self.world.calls, of.at.mined_at + LONGEST
        service = RouteService(self.world.routes, calls, self.network)
        found, _ = await self.offered(of.order.pay.token.symbol, of.order.receive.symbol)
        plan = service.plan(found, of, TOLERANCE, can_permit=True)
        exchange = calls.exchange(of, of.order.pay, of.least(TOLERANCE), until, permit)
        assert plan.permit
        whole = replace(
            plan,
            permit=permit,
            calls=(calls.permit(permit), exchange),
            deadline=until,
            at=replace(plan.at, mined_at=min(plan.at.mined_at, _just_before(permit))),
        )
        signed = calls.with_signature(whole, signature)
        rehearsal = await self.ledger.rehearse(self.world.account, signed.calls)
        return rehearsal.gas_used[0]

    def permit(self, found: Comparison, of: Offer, until: datetime) -> Permit:
        terms, order = found.permit, of.order
        assert terms
        return Permit(order.account, of.route.target, order.pay, terms.nonce, until, terms.domain)


def _just_before(permit: Permit) -> datetime:
    return permit.deadline - timedelta(seconds=1)


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    node = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Place(fresh_chain, node)
    await node.aclose()


@pytest.mark.requirement("T4")
@pytest.mark.parametrize(("symbol", "receive"), [("USDC", "AID"), ("AID", "USDT")])
async def test_a_swap_with_a_permit_costs_about_what_its_offer_says(
    place: Place, symbol: str, receive: str
) -> None:
    found, of = await place.offered(symbol, receive)
    permit = place.permit(found, of, of.at.mined_at + LONGEST)

    used = await place.rehearse(of, permit, place.world.sign_permit(permit))

    assert abs(used - of.gas) < of.gas // 4


@pytest.mark.requirement("T4")
async def test_a_permit_that_has_expired_is_refused_with_its_reason(place: Place) -> None:
    found, of = await place.offered("USDC", "AID")
    permit = place.permit(found, of, of.at.mined_at)

    with pytest.raises(RehearsalFailed) as refusal:
        await place.rehearse(of, permit, place.world.sign_permit(permit))

    assert refusal.value.reason == Reason.PERMIT_OVER.message


@pytest.mark.requirement("T4")
async def test_a_permit_of_another_number_is_refused_with_its_reason(place: Place) -> None:
    found, of = await place.offered("USDC", "AID")
    permit = place.permit(found, of, of.at.mined_at + LONGEST)
    other = replace(permit, nonce=permit.nonce + 1)

    with pytest.raises(RehearsalFailed) as refusal:
        await place.rehearse(of, permit, place.world.sign_permit(other))

    assert refusal.value.reason == Reason.PERMIT_UNLIKE.message


@pytest.mark.requirement("T4")
async def test_a_token_that_calls_itself_otherwise_is_paid_with_an_allowance(place: Place) -> None:
    usdc = place.network.usdc
    network = replace(place.network, permits={usdc.address: PermitDomain("USD Coin", "1")})
    order = Order(place.world.account, TokenAmount(10**6, usdc), network.aid)

    found = await place.world.routes_on(network).compare(order)

    assert found.permit is None
