"""Two real nodes with one chain, and one of them made to lie."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from eth_utils.crypto import keccak
import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.contract_survey import IMPLEMENTATION_SLOT
from gaib_wallet.chain.critical_reads import OnChainOpinions
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.demo import packages
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.node import Node
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.second_opinions import BlockName
from gaib_wallet.domain.transactions import Act, Guard, TxPlan
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import BlockGone, NodesDisagree
from gaib_wallet.services.witnesses import Second, WitnessService
from tests.builders import BLOCK
from tests.chain.test_contract_survey import PlainLine
from tests.demo_chain import DemoChain
from tests.e2e.line import listening

ELSEWHERE = Address("0x00000000000000000000000000000000000000e1")
LOOK_REQUESTS = 3
"""Of each node: its head, what contracts answer, and all slots."""


@dataclass
class Two:
    """The demo chain, and a copy of it on another node."""

    chain: DemoChain
    copy: Node
    own: NodeClient
    second: NodeClient
    service: WitnessService

    async def disputed(self) -> str:
        """What they disagree about; empty for nothing."""
        await self.service.look()
        return str(self.service.dispute.what) if self.service.dispute else ""

    def lie(self, contract: Address, slot: int, value: int) -> int:
        """Let the wallet's own node hold `value` there; what it held before."""
        before: str = self.chain.node.ask("eth_getStorageAt", contract, hex(slot), "latest")
        self.chain.node.ask("anvil_setStorageAt", contract, f"0x{slot:064x}", f"0x{value:064x}")
        return int(before, 16)

    def slot_of(self, contract: Address, value: int) -> int:
        """The first slot of `contract` that holds `value`."""
        ask = self.chain.node.ask
        slots = (
            slot
            for slot in range(64)
            if int(ask("eth_getStorageAt", contract, hex(slot), "latest"), 16) == value
        )
        return next(slots)

    def stake(self) -> TxPlan:
        """100 AID that Savings gives to the vault, as far as second opinions read a plan."""
        network = self.chain.network
        assert network.said
        return TxPlan(
            chain_id=network.chain_id,
            account=self.chain.people.savings.address,
            act=Act.STAKE,
            venue="GAIB",
            target=network.said.address,
            pay=TokenAmount.parse("100", network.aid),
            expected=None,
            least=None,
            calls=(),
            at=BlockStamp(1, BLOCK.mined_at),
            guard=Guard.WALLET,
        )


@pytest.fixture
async def two(fresh_chain: DemoChain, tmp_path: Path) -> AsyncIterator[Two]:
    state = tmp_path / "state.json"
    fresh_chain.node.save(state)
    network = fresh_chain.network
    with Node(packages.anvil(), state) as copy:
        own, second = (
            NodeClient(one.endpoint, network.chain_id) for one in (fresh_chain.node, copy)
        )
        both = Second(OnChainOpinions(second, network), NodeLedger(second, network))
        service = WitnessService(OnChainOpinions(own, network), network, both)
        yield Two(fresh_chain, copy, own, second, service)
        await own.aclose()
        await second.aclose()


@pytest.mark.requirement("N3")
async def test_two_nodes_of_one_chain_agree_at_one_block_hash(two: Two) -> None:
    assert await two.disputed() == ""
    before = two.own.requests, two.second.requests

    await two.service.look()

    assert (two.own.requests, two.second.requests) == tuple(one + LOOK_REQUESTS for one in before)
    await two.service.confirm(two.stake())
    assert not two.service.is_silent


@pytest.mark.requirement("N3")
async def test_a_node_that_lies_about_the_nav_is_disputed_until_it_does_not(two: Two) -> None:
    said = two.chain.network.said
    assert said
    assets = Blocks(two.chain.node).read(said.address, "totalAssets()")
    slot = two.slot_of(said.address, assets)

    two.lie(said.address, slot, 2 * assets + 1)
    assert await two.disputed() == "The Deposit NAV of sAID"

    two.lie(said.address, slot, assets)
    assert await two.disputed() == ""


@pytest.mark.requirement("N3")
async def test_a_node_that_lies_about_an_implementation_is_disputed(two: Two) -> None:
    slot = int.from_bytes(IMPLEMENTATION_SLOT)

    two.lie(two.chain.network.aid.address, slot, int(ELSEWHERE, 16))

    assert await two.disputed() == "What AID hands its calls to"
    assert two.service.dispute
    assert (str(two.service.dispute.ours), str(two.service.dispute.theirs)) == (
        ELSEWHERE,
        "nothing",
    )


@pytest.mark.requirement("N3")
async def test_a_node_that_is_ahead_is_compared_at_a_block_that_both_have(two: Two) -> None:
    blocks = Blocks(two.chain.node)
    with two.chain.node.mining_paused():
        blocks.mine()
        blocks.mine()
    assert await two.disputed() == ""

    two.copy.ask("evm_mine")
    assert await two.disputed() == "The block itself"


@pytest.mark.requirement("N3")
async def test_the_number_of_an_accounts_transactions_is_compared_for_a_plan(two: Two) -> None:
    plan = two.stake()
    two.chain.node.ask("anvil_setNonce", plan.account, "0x9")

    assert await two.disputed() == ""
    with pytest.raises(NodesDisagree, match="number of transactions"):
        await two.service.confirm(plan)


@pytest.mark.requirement("N3")
async def test_what_may_be_taken_is_compared_for_a_plan(two: Two) -> None:
    plan, blocks = two.stake(), Blocks(two.chain.node)
    aid = two.chain.network.aid.address
    for slot in range(64):
        place = _of_two_keys(slot, plan.account, plan.taker)
        before = two.lie(aid, place, 7)
        if blocks.read(aid, "allowance(address,address)", plan.account, plan.taker) == 7:
            break
        two.lie(aid, place, before)

    with pytest.raises(NodesDisagree, match="What sAID may take of this account"):
        await two.service.confirm(plan)


@pytest.mark.requirement("N3")
async def test_a_second_node_that_knows_no_hashes_is_asked_by_the_number(two: Two) -> None:
    network = two.chain.network
    async with listening(PlainLine(two.copy.endpoint)) as line:
        plain = NodeClient(line.url, network.chain_id)
        both = Second(OnChainOpinions(plain, network), NodeLedger(plain, network))
        service = WitnessService(OnChainOpinions(two.own, network), network, both)
        await service.look()
        await service.confirm(two.stake())
        assert (service.dispute, service.is_silent) == (None, False)

        two.chain.node.ask("anvil_setNonce", two.stake().account, "0x9")
        with pytest.raises(NodesDisagree):
            await service.confirm(two.stake())
        await plain.aclose()


async def test_a_block_that_a_node_has_not_is_gone(two: Two) -> None:
    opinions = OnChainOpinions(two.own, two.chain.network)
    head = await opinions.head()

    with pytest.raises(BlockGone):
        await opinions.read(BlockName(head.number, "0x" + "fe" * 32))
    with pytest.raises(BlockGone):
        await opinions.block(head.number + 1)


async def test_a_second_node_that_dies_is_silent_and_stops_nothing(two: Two) -> None:
    two.copy.stop()

    await two.service.look()
    await two.service.confirm(two.stake())

    assert two.service.is_silent


def _of_two_keys(slot: int, owner: Address, spender: Address) -> int:
    """Where Vyper keeps the value of two keys of the map at `slot`."""
    place = slot.to_bytes(32)
    for key in (owner, spender):
        place = keccak(place + bytes.fromhex(key[2:]).rjust(32, b"\0"))
    return int.from_bytes(place)
