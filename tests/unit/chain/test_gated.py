"""Behind a closed gate no byte reaches the node, whoever asks; what follows passes beside it."""

from collections.abc import Awaitable, Callable

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.domain.transactions import Act, Call, SignedTx
from gaib_wallet.errors import Locked
from tests.builders import ACCOUNT, AID, NETWORK
from tests.unit.chain.scripted_node import ScriptedNode

HEAD = {"number": "0x100", "hash": f"0x{9:064x}", "timestamp": "0x69051b80"}
CALL = Call(Act.SWAP, AID.address, b"\x01\x02\x03\x04", "swap()", ())
HASH = f"0x{7:064x}"


class Door:
    def __init__(self) -> None:
        self.is_open = False

    def may_ask(self) -> bool:
        return self.is_open


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def gated(client: NodeClient, door: Door) -> NodeClient:
    return client.gated(door.may_ask)


@pytest.mark.requirement("N1")
@pytest.mark.parametrize(
    "ask",
    [
        lambda gated: gated.ask("eth_blockNumber"),
        lambda gated: gated.request("eth_blockNumber"),
        lambda gated: gated.read(str, "eth_blockNumber"),
        lambda gated: gated.call(AID.address, b"\x00"),
        lambda gated: gated.eth.get_block("latest"),
    ],
)
async def test_a_closed_gate_lets_no_question_out(
    gated: NodeClient, ask: Callable[[NodeClient], Awaitable[object]]
) -> None:
    with pytest.raises(Locked):
        await ask(gated)

    assert gated.requests == 0


async def test_an_open_gate_lets_them_out_over_the_same_session(
    client: NodeClient, gated: NodeClient, node: ScriptedNode, door: Door
) -> None:
    node.replies["eth_blockNumber"] = {"result": "0x5"}
    door.is_open = True

    assert await gated.ask("eth_blockNumber") == "0x5"
    assert client.requests == gated.requests == 2  # the chain's id is asked first


@pytest.mark.requirement("N1")
async def test_a_gate_that_closes_during_the_first_answer_keeps_the_question_back(
    client: NodeClient,
) -> None:
    answers = iter([True, False])
    closing = client.gated(lambda: next(answers))

    with pytest.raises(Locked):
        await closing.ask("eth_blockNumber")

    assert closing.requests == 1


@pytest.mark.requirement("N1")
async def test_a_ledger_follows_beside_the_gate_and_plans_through_it(
    client: NodeClient, gated: NodeClient, node: ScriptedNode
) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEAD}
    node.replies["eth_getTransactionCount"] = {"result": "0x3"}
    node.replies["eth_getTransactionByHash"] = {"result": None}
    node.replies["eth_getTransactionReceipt"] = {"result": None}
    node.replies["eth_sendRawTransaction"] = {"result": HASH}
    ledger = NodeLedger(client, NETWORK, gated)

    assert (await ledger.head()).number == await ledger.final() == 0x100
    assert await ledger.next_nonce(ACCOUNT) == 3
    assert not await ledger.is_known(HASH)
    assert await ledger.receipt(ACCOUNT, HASH) is None
    await ledger.send(SignedTx(HASH, b"\x01"))

    asked = client.requests
    for plans in (ledger.native(ACCOUNT), ledger.rehearse(ACCOUNT, [CALL]), ledger.gas_offers()):
        with pytest.raises(Locked):
            await plans
    assert client.requests == asked
