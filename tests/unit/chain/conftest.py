from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from tests.builders import NETWORK
from tests.unit.chain.replies import HEAD
from tests.unit.chain.scripted_node import CHAIN_ID, ScriptedNode


@pytest.fixture
async def node() -> AsyncIterator[ScriptedNode]:
    node = ScriptedNode()
    await node.start()
    yield node
    await node.stop()


@pytest.fixture
async def client(node: ScriptedNode) -> AsyncIterator[NodeClient]:
    client = NodeClient(node.url(), CHAIN_ID)
    yield client
    await client.aclose()


@pytest.fixture
def ledger(client: NodeClient, node: ScriptedNode) -> NodeLedger:
    node.replies["eth_getBlockByNumber"] = {"result": HEAD}
    return NodeLedger(client, NETWORK)
