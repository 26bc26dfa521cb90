"""A request to leave on a vault that tells of it by no known event, as the real one."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.transfers import UNSTAKED
from gaib_wallet.chain.vault import vault_of
from gaib_wallet.domain import intents
from gaib_wallet.domain.transactions import Act, Guard, TxPlan
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import RehearsalFailed
from tests.builders import record
from tests.contract.worlds import NodeWorld, amount
from tests.demo_chain import DemoChain


class Place:
    def __init__(self, chain: DemoChain, node: NodeClient) -> None:
        self.node, self.network = chain.node, chain.network
        self.world = NodeWorld(chain, node)
        self.ledger = NodeLedger(node, chain.network)

    async def plan(self) -> TxPlan:
        """Give 100 sAID back, for what the vault says today."""
        pay, account = amount(self.network, "100", "sAID"), self.world.account
        quote = await self.world.staking.quote_exit(account, pay)
        return TxPlan(
            chain_id=self.network.chain_id,
            account=account,
            act=Act.EXIT,
            venue="sAID",
            target=pay.token.address,
            pay=pay,
            expected=quote.received,
            least=quote.received,
            calls=(self.world.calls.request_exit(pay),),
            at=await self.ledger.head(),
            guard=Guard.WALLET,
        )

    def send(self, plan: TxPlan) -> str:
        (call,) = plan.calls
        sent = {"from": plan.account, "to": call.to, "data": f"0x{call.data.hex()}"}
        receipt = self.node.ask("eth_sendTransactionSync", {**sent, "gas": hex(2_000_000)})
        return str(receipt["transactionHash"])


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    """The vault of the demo, whose event of a request has a name that nobody knows."""
    said = vault_of(fresh_chain.network).address
    code = fresh_chain.node.ask("eth_getCode", said, "latest")
    assert UNSTAKED[2:] in code
    fresh_chain.node.ask("anvil_setCode", said, code.replace(UNSTAKED[2:], "ab" * 32))
    node = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Place(fresh_chain, node)
    await node.aclose()


@pytest.mark.requirement("T6")
@pytest.mark.requirement("T8")
async def test_what_is_owed_is_asked_of_the_vault_before_and_afterwards(place: Place) -> None:
    plan = await place.plan()
    played = await place.ledger.rehearse(plan.account, plan.calls)
    intents.hold(plan, played, (), place.network)

    tx_hash = place.send(plan)
    found = await place.ledger.receipt(plan.account, tx_hash)

    assert found
    assert played.owed == found.owed == plan.least
    kept = record(Act.EXIT, of=plan, keeps_plan=True)
    judged = intents.judged(kept, found, place.network)
    assert (judged.reason, judged.breach) == ("", None)


@pytest.mark.requirement("T6")
async def test_a_second_request_is_refused_while_one_waits(place: Place) -> None:
    place.send(await place.plan())
    second = await place.plan()

    with pytest.raises(RehearsalFailed) as refusal:
        await place.ledger.rehearse(second.account, second.calls)

    assert "waiting" in str(refusal.value.reason)


@pytest.mark.requirement("T8")
async def test_a_request_stays_read_after_it_was_paid(place: Place) -> None:
    plan = await place.plan()
    tx_hash = place.send(plan)
    place.world.pay_queue()

    found = await place.ledger.receipt(plan.account, tx_hash)

    assert found
    assert found.owed == TokenAmount(plan.least.raw if plan.least else 0, place.network.aid)
