"""The relay of a manifest gets what is private, and the wallet asks it nothing else (T12)."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest

from gaib_wallet.app.adapters import open_chain
from gaib_wallet.domain.network import Relay
from tests.builders import NETWORK
from tests.unit.chain.replies import SIGNED
from tests.unit.chain.scripted_node import ScriptedNode


@pytest.fixture
async def cleanup() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as cleanup:
        yield cleanup


async def started(cleanup: AsyncExitStack) -> ScriptedNode:
    node = ScriptedNode()
    await node.start()
    cleanup.push_async_callback(node.stop)
    node.replies["eth_sendRawTransaction"] = {"result": SIGNED.tx_hash}
    return node


@pytest.mark.requirement("T12")
@pytest.mark.requirement("N1")
async def test_each_way_to_send_reaches_one_of_the_two_alone(cleanup: AsyncExitStack) -> None:
    node, relay = await started(cleanup), await started(cleanup)
    network = replace(NETWORK, endpoint=node.url(), relay=Relay(relay.url(), 25))
    chain = await open_chain(network, lambda: True, cleanup)

    await chain.ledger.send(SIGNED)
    assert relay.methods == []
    asked = list(node.methods)

    await chain.ledger.send(SIGNED, is_private=True)
    assert relay.methods == ["eth_chainId", "eth_sendRawTransaction"]
    assert node.methods == asked
