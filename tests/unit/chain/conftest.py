from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.client import NodeClient
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
