"""One suite for the protocol in memory and for the one on a node."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.client import NodeClient
from tests.contract.worlds import FakeWorld, NodeWorld, World
from tests.demo_chain import DemoChain


@pytest.fixture
async def client(fresh_chain: DemoChain) -> AsyncIterator[NodeClient]:
    client = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield client
    await client.aclose()


@pytest.fixture(params=["memory", "node"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    if request.param == "memory":
        yield FakeWorld()
        return
    chain: DemoChain = request.getfixturevalue("fresh_chain")
    client = NodeClient(chain.endpoint, chain.network.chain_id)
    yield NodeWorld(chain, client)
    await client.aclose()
