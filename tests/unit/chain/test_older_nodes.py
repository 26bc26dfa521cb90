"""What is left of a rehearsal on a real node that can do less (T6)."""

from collections.abc import AsyncIterator, Iterator

import pytest

from gaib_wallet.chain import erc20
from gaib_wallet.chain.allowance_slots import AllowanceSlots, Place
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.chain.wire import octets
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Call, Extent
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import MethodMissing, NodeBusy, RehearsalFailed
from tests.e2e.line import Line, line_to
from tests.ledger_node import ALICE, BOB, LedgerNode, running_ledger_node

pytestmark = pytest.mark.requirement("T6")
NO_METHOD = {"error": {"code": -32601, "message": "the method does not exist/is not available"}}
NAMESPACED = 0x52C63247E1F47DB19D5CE0460030C497F067CA4CEBF71BA98EEADABE20BACE01


@pytest.fixture(scope="module")
def chain() -> Iterator[LedgerNode]:
    with running_ledger_node() as chain:
        chain.give(TokenAmount.parse("10", chain.network.aid), ALICE)
        chain.give(TokenAmount.parse("10", chain.network.usdc), ALICE)
        yield chain


@pytest.fixture
async def line(chain: LedgerNode) -> AsyncIterator[Line]:
    async with line_to(chain.network.endpoint) as line:
        line.bent["eth_simulateV1"] = NO_METHOD
        yield line


@pytest.fixture
async def client(chain: LedgerNode, line: Line) -> AsyncIterator[NodeClient]:
    client = NodeClient(line.url, chain.network.chain_id)
    yield client
    await client.aclose()


@pytest.fixture
def ledger(chain: LedgerNode, client: NodeClient) -> NodeLedger:
    return NodeLedger(client, chain.network)


def stake(chain: LedgerNode, plain_text: str) -> tuple[Call, Call]:
    """An allowance, and a call that needs it."""
    calls, pay = ContractCalls(chain.network), TokenAmount.parse(plain_text, chain.network.aid)
    assert chain.network.said is not None
    return calls.allow(pay, chain.network.said.address), calls.stake(ALICE, pay)


async def test_each_call_is_tried_on_what_those_before_it_allow(
    chain: LedgerNode, ledger: NodeLedger
) -> None:
    rehearsal = await ledger.rehearse(ALICE, stake(chain, "4"))

    assert rehearsal.extent is Extent.CALLS
    allow, deposit = rehearsal.gas_used
    assert 21_000 < allow < deposit
    assert rehearsal.changes == ()


async def test_a_call_that_would_be_refused_is_found_behind_an_allowance(
    chain: LedgerNode, ledger: NodeLedger
) -> None:
    with pytest.raises(RehearsalFailed) as fault:
        await ledger.rehearse(ALICE, stake(chain, "11"))

    assert fault.value.reason == Reason.BALANCE.message


async def test_an_allowance_of_nothing_is_pretended_too(
    chain: LedgerNode, ledger: NodeLedger
) -> None:
    calls = ContractCalls(chain.network)
    assert chain.network.said is not None
    _, deposit = stake(chain, "4")
    back = calls.revoke(chain.network.aid, chain.network.said.address)

    with pytest.raises(RehearsalFailed) as fault:
        await ledger.rehearse(ALICE, (*stake(chain, "4")[:1], back, deposit))

    assert fault.value.reason == Reason.ALLOWANCE.message


async def test_a_token_is_looked_through_once(
    chain: LedgerNode, ledger: NodeLedger, line: Line
) -> None:
    await ledger.rehearse(ALICE, stake(chain, "4"))
    first = line.count("eth_call")
    await ledger.rehearse(ALICE, stake(chain, "5"))

    assert first == 3
    assert line.count("eth_call") == first + 2


@pytest.mark.parametrize("way", ["plain", "deaf"])
async def test_where_nothing_can_be_pretended_the_first_call_alone_is_tried(
    chain: LedgerNode, ledger: NodeLedger, line: Line, way: str
) -> None:
    getattr(line, way).update({"eth_call", "eth_estimateGas"})

    rehearsal = await ledger.rehearse(ALICE, stake(chain, "4"))

    assert rehearsal.extent is Extent.FIRST
    assert len(rehearsal.gas_used) == 1


@pytest.mark.parametrize("way", ["plain", "deaf"])
async def test_gas_on_what_is_only_pretended_stays_open_where_the_node_cannot_tell(
    chain: LedgerNode, ledger: NodeLedger, line: Line, way: str
) -> None:
    getattr(line, way).add("eth_estimateGas")

    rehearsal = await ledger.rehearse(ALICE, stake(chain, "4"))

    assert rehearsal.extent is Extent.CALLS
    assert len(rehearsal.gas_used) == 1


async def test_a_node_that_plays_nothing_blocks(
    chain: LedgerNode, ledger: NodeLedger, line: Line
) -> None:
    line.bent["eth_call"] = NO_METHOD

    with pytest.raises(MethodMissing):
        await ledger.rehearse(ALICE, stake(chain, "4"))


async def test_a_busy_node_is_asked_again_where_a_token_keeps_its_allowances(
    chain: LedgerNode, client: NodeClient, line: Line
) -> None:
    slots, at = AllowanceSlots(client, chain.network), await head(chain, client)
    line.bent["eth_call"] = {"error": {"code": -32005, "message": "rate limit"}}
    wanted = {Place(chain.network.usdc.address, BOB): 7}
    with pytest.raises(NodeBusy):
        await slots.overrides(ALICE, wanted, at)

    line.bent["eth_call"] = {"result": "0x"}
    assert await slots.overrides(ALICE, wanted, at) is None


async def test_a_stranger_token_is_not_looked_through(
    chain: LedgerNode, client: NodeClient, line: Line
) -> None:
    slots, at = AllowanceSlots(client, chain.network), await head(chain, client)

    assert await slots.overrides(ALICE, {Place(BOB, BOB): 7}, at) is None
    assert line.count("eth_call") == 0


@pytest.mark.parametrize("slot", [0, 9, 23, NAMESPACED])
async def test_what_a_token_of_another_compiler_keeps_is_found(
    chain: LedgerNode, client: NodeClient, slot: int
) -> None:
    usdc = chain.network.usdc
    before = chain.node.ask("eth_getCode", usdc.address, "latest")
    chain.node.ask("anvil_setCode", usdc.address, solidity_allowance(slot))
    slots, at = AllowanceSlots(client, chain.network), await head(chain, client)

    state = await slots.overrides(ALICE, {Place(usdc.address, BOB): 7}, at)
    read = erc20.allowed(usdc, ALICE, BOB)
    asked = {"to": read.to, "data": f"0x{read.data.hex()}"}
    found = await client.ask("eth_call", asked, hex(at.number), state)

    chain.node.ask("anvil_setCode", usdc.address, before)
    assert read.decode(octets(found)).raw == 7


async def test_ether_is_sent_or_refused_without_a_simulation(
    chain: LedgerNode, ledger: NodeLedger
) -> None:
    calls = ContractCalls(chain.network)
    found = await ledger.rehearse(ALICE, (calls.send(TokenAmount(10**17, ETH), BOB),))

    assert (found.extent, found.gas_used) == (Extent.CALLS, (21_000,))
    with pytest.raises(RehearsalFailed) as fault:
        await ledger.rehearse(ALICE, (calls.send(TokenAmount(10**19, ETH), BOB),))
    assert fault.value.reason == Reason.BALANCE.message


async def head(chain: LedgerNode, client: NodeClient) -> BlockStamp:
    return await NodeLedger(client, chain.network).head()


def solidity_allowance(slot: int) -> str:
    """Code that answers anything with the word at keccak(second . keccak(first . slot))."""
    return (
        f"0x6004356000527f{slot:064x}602052604060002060205260243560005260406000205460005260206000f3"
    )
