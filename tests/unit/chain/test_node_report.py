"""What a node says of itself when it is tried: no more is asked than has to be."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.node_report import node_report
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.errors import UnexpectedReply, WrongChain
from tests.unit.chain.scripted_node import CHAIN_ID, ScriptedNode

BLOCK = {"result": {"number": "0x64", "timestamp": "0x3e8"}}


@pytest.fixture
async def node() -> AsyncIterator[ScriptedNode]:
    node = ScriptedNode()
    await node.start()
    node.replies["eth_getBlockByNumber"] = BLOCK
    node.replies["eth_blockNumber"] = {"result": "0x64"}
    node.replies["eth_getBalance"] = {"result": "0x0"}
    yield node
    await node.stop()


async def said(node: ScriptedNode, chain_id: int = CHAIN_ID, now_s: int = 1_012) -> NodeReport:
    ticks = iter((100, 148))
    client = NodeClient(node.url(), chain_id)
    try:
        return await node_report(client, chain_id, lambda: now_s, lambda: next(ticks))
    finally:
        await client.aclose()


async def test_a_node_says_its_block_its_age_how_far_back_it_knows_and_how_fast(
    node: ScriptedNode,
) -> None:
    assert await said(node) == NodeReport(CHAIN_ID, 100, 12, has_archive=True, latency_ms=48)
    assert node.questions[-1]["params"][-1] == hex(50)
    assert len(node.methods) == 4


async def test_a_node_that_has_forgotten_old_states_is_no_archive(node: ScriptedNode) -> None:
    node.replies["eth_getBalance"] = {"error": {"code": -32000, "message": "missing trie node"}}

    assert not (await said(node)).has_archive


async def test_a_block_of_tomorrow_has_no_age(node: ScriptedNode) -> None:
    assert (await said(node, now_s=7)).age_s == 0


async def test_a_node_of_another_chain_or_of_no_sense_is_refused(node: ScriptedNode) -> None:
    with pytest.raises(WrongChain):
        await said(node, chain_id=1)
    node.replies["eth_getBlockByNumber"] = {"result": {"number": "soon"}}
    with pytest.raises(UnexpectedReply):
        await said(node)
