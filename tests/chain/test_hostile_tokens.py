"""Swaps of tokens, and in pools, that do otherwise than they say: the rehearsal finds them."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.domain import intents
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.routes import Order, Route, Way
from gaib_wallet.domain.transactions import Act, Guard, TxPlan
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import (
    PaidOtherwise,
    PriceMoved,
    RecipientGetsOtherwise,
    RehearsalFailed,
    WalletError,
)
from tests.builders import offer
from tests.contract.worlds import amount
from tests.demo_chain import DemoChain
from tests.hostile import Answer, OddToken, lying_pool, odd_token

pytestmark = pytest.mark.requirement("T6")


class Place:
    """A network whose USDT is an odd token, in a Curve pool with USDC that quotes par."""

    def __init__(self, chain: DemoChain, client: NodeClient) -> None:
        self._chain, self._client = chain, client
        self.odd: OddToken = odd_token(chain.node, "USDT", 6, "Odd dollars")
        self.account = chain.people.savings.address
        chain.controls.fund(self.account, amount(chain.network, "1000", "USDC"))
        self.odd.mint(self.account, 10**9)

    def pool(self, pays_bps: int = 10_000) -> Network:
        """A pool that has 1,000 of both; the network with it alone."""
        usdc, odd = self._chain.network.usdc, self.odd.token
        place = lying_pool(self._chain.node, (usdc, odd), (10**9, 10**9), pays_bps)
        self.odd.mint(place, 10**9)
        self._chain.controls.fund(place, TokenAmount(10**9, usdc))
        made = Pool("Odd pool", Venue.CURVE, place, (usdc, odd), 100)
        return replace(self._chain.network, usdt=odd, pools=(made,), permits={})

    def plan(self, network: Network, pay: Token, receive: Token) -> TxPlan:
        """100 for at least 99 of the other, as the pool quotes."""
        calls = ContractCalls(network)
        (pool,) = network.pools
        paid, least = TokenAmount(10**8, pay), TokenAmount(99 * 10**6, receive)
        of = offer(
            Order(self.account, paid, receive), least, Route(Way.CURVE, "", pool.address, (pool,))
        )
        at = of.at
        exchange = calls.exchange(of, paid, least, at.mined_at)
        allow = calls.allow(paid, pool.address)
        return TxPlan(
            chain_id=network.chain_id,
            account=self.account,
            act=Act.SWAP,
            venue=pool.name,
            target=pool.address,
            pay=paid,
            expected=TokenAmount(10**8, receive),
            least=least,
            calls=(allow, exchange),
            at=at,
            guard=Guard.CONTRACT,
        )

    async def hold(self, plan: TxPlan, network: Network) -> None:
        ContractCalls(network).verify(plan)
        ledger = NodeLedger(self._client, network)
        played = await ledger.rehearse(plan.account, plan.calls, intents.watched(plan))
        intents.hold(plan, played, (), network)


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    client = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Place(fresh_chain, client)
    await client.aclose()


@pytest.mark.parametrize("answer", [Answer.TRUE, Answer.NOTHING])
async def test_a_token_that_answers_nothing_is_swapped_as_any_other(
    place: Place, answer: Answer
) -> None:
    network = place.pool()
    place.odd.answer_with(answer)

    for pay, receive in ((place.odd.token, network.usdc), (network.usdc, place.odd.token)):
        await place.hold(place.plan(network, pay, receive), network)


@pytest.mark.parametrize("answer", [Answer.FALSE, Answer.NOTHING])
async def test_a_token_that_does_nothing_is_found_out(place: Place, answer: Answer) -> None:
    network = place.pool()
    place.odd.answer_with(answer, is_idle=True)

    for pay, receive in ((place.odd.token, network.usdc), (network.usdc, place.odd.token)):
        with pytest.raises(WalletError) as fault:
            await place.hold(place.plan(network, pay, receive), network)
        assert isinstance(fault.value, RehearsalFailed | PaidOtherwise | PriceMoved)


async def test_a_token_that_keeps_a_part_of_what_is_paid_is_found_out(place: Place) -> None:
    network = place.pool()
    place.odd.keep_of_transfers(100)

    with pytest.raises(PaidOtherwise):
        await place.hold(place.plan(network, place.odd.token, network.usdc), network)


async def test_a_token_that_keeps_a_part_of_what_comes_is_found_out(place: Place) -> None:
    network = place.pool()
    place.odd.keep_of_transfers(200)

    with pytest.raises(PriceMoved):
        await place.hold(place.plan(network, network.usdc, place.odd.token), network)


async def test_a_pool_that_pays_less_than_its_own_minimum_is_found_out(place: Place) -> None:
    network = place.pool(pays_bps=9_000)

    with pytest.raises(PriceMoved):
        await place.hold(place.plan(network, network.usdc, place.odd.token), network)


async def test_a_payment_of_which_a_part_never_arrives_is_found_out(place: Place) -> None:
    network = place.pool()
    place.odd.keep_of_transfers(100)
    calls, pay = ContractCalls(network), TokenAmount(10**8, place.odd.token)
    recipient = network.usdc.address
    plan = replace(
        place.plan(network, place.odd.token, network.usdc),
        act=Act.SEND,
        target=recipient,
        recipient=recipient,
        expected=None,
        least=None,
        calls=(calls.send(pay, recipient),),
    )

    with pytest.raises((PaidOtherwise, RecipientGetsOtherwise)):
        await place.hold(plan, network)
