"""Swaps through Permit2 and the UniversalRouter on real contracts, before and after a signature."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.permit2 import Permit2Reads
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.demo import packages
from gaib_wallet.domain import intents
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.domain.routes import Order, Target, Way, Wish
from gaib_wallet.domain.transactions import Act, Allowance, Extent, TxPlan
from gaib_wallet.domain.units import Address, Bps, TokenAmount
from gaib_wallet.errors import PermitDiffers, RehearsalFailed
from gaib_wallet.services.routes import RouteService
from tests.contract.worlds import NodeWorld, amount
from tests.demo_chain import DemoChain
from tests.e2e.line import line_to
from tests.manifest_chain import ManifestChain

TOLERANCE = Bps(50)
SOME = Address("0x00000000000000000000000000000000000000F9")
NO_METHOD = {"error": {"code": -32601, "message": "the method does not exist/is not available"}}


class Place:
    """An account with tokens and a key, on a node behind which Permit2 stands."""

    def __init__(self, chain: DemoChain, node: NodeClient, network: Network) -> None:
        self.chain, self.network = replace(chain, network=network), network
        self.world = NodeWorld(self.chain, node)
        self.ledger = NodeLedger(node, network)
        self.service = RouteService(self.world.routes, self.world.calls, network)

    def order(self, symbol: str = "USDC", receive: str = "AID") -> Order:
        token = amount(self.network, "1", receive).token
        return Order(self.world.account, amount(self.network, "12.5", symbol), token)

    def target(self, symbol: str = "USDC", receive: str = "AID") -> Target:
        token = amount(self.network, "1", symbol).token
        return Target(self.world.account, token, amount(self.network, "12.5", receive))

    async def plan(self, wish: Wish) -> TxPlan:
        found = await self.world.routes.compare(wish)
        of = next(one for one in found.offers if one.route.way is Way.UNISWAP_V4)
        return self.service.plan(found, of, TOLERANCE, can_permit=True)

    def allow(self, plan: TxPlan) -> TxPlan:
        """What is left of `plan` once Permit2 is allowed its token."""
        *allows, _, _ = plan.calls
        assert all(self.world.send(call) for call in allows)
        return plan.after(len(allows))

    def sign(self, plan: TxPlan) -> TxPlan:
        assert plan.permit
        return self.world.calls.with_signature(plan, self.world.sign_permit(plan.permit))

    async def hold(self, plan: TxPlan) -> tuple[int, ...]:
        """Rehearse `plan`, and hold it; the gas of each call."""
        self.world.calls.verify(plan)
        watched = intents.watched(plan)
        played = await self.ledger.rehearse(plan.account, plan.calls, watched)
        assert played.is_full
        intents.hold(plan, played, (), self.network)
        return played.gas_used


@asynccontextmanager
async def place_on(chain: DemoChain, network: Network) -> AsyncIterator[Place]:
    node = NodeClient(chain.endpoint, network.chain_id)
    yield Place(chain, node, network)
    await node.aclose()


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    async with place_on(fresh_chain, fresh_chain.network) as place:
        yield place


async def taken(place: Place, wish: Wish) -> None:
    """Plan, rehearse, allow, sign, rehearse and send; what arrives is what was agreed to."""
    owned = place.world.routes.owned
    plan = await place.plan(wish)
    assert plan.pay
    assert plan.least
    *_, unsigned = await place.hold(plan)

    signed = place.sign(place.allow(plan))
    (used,) = await place.hold(signed)
    before = [await owned(plan.account, one.token) for one in (plan.pay, plan.least)]
    assert place.world.send(signed.calls[0])
    after = [await owned(plan.account, one.token) for one in (plan.pay, plan.least)]

    paid, received = before[0] - after[0], after[1] - before[1]
    assert received == plan.least if plan.spends else received >= plan.least
    assert paid == plan.spends or (plan.spends is None and paid == plan.pay)
    # The permit costs no more than what is added for it before anybody signed.
    assert unsigned < used < unsigned + 60_000


@pytest.mark.requirement("T4")
@pytest.mark.requirement("T6")
@pytest.mark.parametrize(("pay", "receive"), [("USDC", "AID"), ("AID", "USDC")])
async def test_a_swap_on_v4_is_rehearsed_signed_and_done(
    place: Place, pay: str, receive: str
) -> None:
    await taken(place, place.order(pay, receive))


@pytest.mark.requirement("T4")
@pytest.mark.requirement("T6")
async def test_a_purchase_on_v4_costs_what_was_asked_for_it(place: Place) -> None:
    await taken(place, place.target())


@pytest.mark.requirement("T3")
async def test_an_endless_allowance_of_another_wallet_is_no_obstacle_and_is_not_needed(
    place: Place,
) -> None:
    permit2 = place.network.contracts.permit2 or SOME
    endless = TokenAmount(2**200, place.network.usdc)
    assert place.world.send(place.world.calls.allow(endless, permit2))
    plan = await place.plan(place.order())
    watched = intents.watched(plan)

    played = await place.ledger.rehearse(plan.account, plan.calls, watched)

    assert [call.act for call in plan.calls] == [Act.PERMIT, Act.SWAP]
    assert not intents.uses_up(plan)
    intents.hold(plan, played, (Allowance(permit2, endless),), place.network)


@pytest.mark.requirement("T6")
async def test_what_permit2_is_not_allowed_stops_a_swap_that_nobody_signed_yet(
    place: Place,
) -> None:
    _, *others = (plan := await place.plan(place.order())).calls

    with pytest.raises(RehearsalFailed) as refusal:
        await place.ledger.rehearse(plan.account, others)

    assert refusal.value.reason == Reason.ALLOWANCE.message


@pytest.mark.requirement("T4")
async def test_a_permit_is_used_once_and_its_number_goes_on(place: Place) -> None:
    plan = await place.plan(place.order())
    assert plan.permit
    signed = place.sign(place.allow(plan))
    first = await place.ledger.permit_nonce(plan.permit)
    assert place.world.send(signed.calls[0])

    with pytest.raises(RehearsalFailed) as refusal:
        await place.ledger.rehearse(plan.account, signed.calls)

    assert refusal.value.reason == Reason.PERMIT_USED.message
    assert await place.ledger.permit_nonce(plan.permit) == first + 1


@pytest.mark.requirement("T4")
@pytest.mark.parametrize("what", ["amount", "time"])
async def test_another_permit_than_the_signed_one_is_refused_with_its_reason(
    place: Place, what: str
) -> None:
    plan = place.allow(await place.plan(place.order()))
    permit = plan.permit
    assert isinstance(permit, PermitSingle)
    if what == "amount":
        other = replace(permit, nonce=permit.nonce + 1)
        signature, reason = place.world.sign_permit(other), Reason.PERMIT_UNLIKE
    else:
        signature, reason = place.world.sign_permit(permit), Reason.TOO_LATE
        at = int((permit.deadline + timedelta(seconds=1)).timestamp())
        place.chain.node.ask("evm_setNextBlockTimestamp", at)
        place.chain.node.ask("evm_mine")
    signed = place.world.calls.with_signature(plan, signature)

    with pytest.raises(RehearsalFailed) as refusal:
        await place.ledger.rehearse(plan.account, signed.calls)

    assert refusal.value.reason == reason.message


@pytest.mark.requirement("T6")
async def test_a_node_that_plays_no_calls_together_tries_each_on_what_permit2_would_say(
    place: Place,
) -> None:
    plan = await place.plan(place.order())
    async with line_to(place.chain.endpoint) as line:
        line.bent["eth_simulateV1"] = NO_METHOD
        node = NodeClient(line.url, place.network.chain_id)
        played = await NodeLedger(node, place.network).rehearse(plan.account, plan.calls)
        await node.aclose()

    assert played.extent is Extent.CALLS
    assert [call.act for call in plan.calls] == [Act.ALLOW, Act.PERMIT, Act.SWAP]
    assert len(played.gas_used) >= 2


@pytest.mark.requirement("T4")
async def test_on_ethereum_a_swap_through_permit2_is_signed_for_that_chain(
    ethereum: ManifestChain,
) -> None:
    network = replace(ethereum.network, pools=ethereum.pools)
    assert network.chain_id == 1

    async with place_on(ethereum, network) as place:
        await taken(place, place.order())


@pytest.mark.requirement("T4")
async def test_a_permit2_that_remembers_another_chain_is_never_signed_for(
    ethereum: ManifestChain,
) -> None:
    """Its code keeps the separator of where it was made, and for which chain that one holds."""
    made_for, here = (number.to_bytes(32, "big") for number in (31_337, 1))
    shipped = packages.permit2_runtime()
    assert made_for in shipped
    ethereum.node.ask("anvil_setCode", SOME, f"0x{shipped.replace(made_for, here).hex()}")
    contracts = replace(ethereum.network.contracts, permit2=SOME)
    network = replace(ethereum.network, contracts=contracts)
    async with place_on(ethereum, network) as place:
        order = place.order()
        node = NodeClient(ethereum.endpoint, network.chain_id)
        reads = Permit2Reads(network, order.pay.token, order.account)
        answer = await Multicall(node, contracts.multicall).ask(*reads.reads)
        router = contracts.universal_router or SOME
        permit = PermitSingle(order.account, router, order.pay, 0, answer.at.mined_at, SOME)

        assert reads.terms(answer) is None
        with pytest.raises(PermitDiffers):
            await place.ledger.permit_nonce(permit)
        await node.aclose()
