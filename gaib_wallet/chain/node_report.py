"""What a node says of itself when a person tries it."""

from collections.abc import Callable
from typing import Any

from gaib_wallet.chain.client import HEAD, NodeClient
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.units import NO_ADDRESS
from gaib_wallet.errors import ContractFault, NodeFault, UnexpectedReply


async def node_report(
    node: NodeClient, chain_id: int, wall_s: Callable[[], int], elapsed_ms: Callable[[], int]
) -> NodeReport:
    """Its newest block, and whether it knows states long gone; the second answer is timed.

    Raises:
        NodeFault: no answer, another chain than `chain_id`, or nothing that can be read.
    """
    block = await node.read(dict[str, Any], "eth_getBlockByNumber", HEAD, False)  # noqa: FBT003 - JSON
    number, made_s = quantity(block.get("number")), quantity(block.get("timestamp"))
    began = elapsed_ms()
    await node.ask("eth_blockNumber")
    latency_ms = elapsed_ms() - began
    age_s = max(0, wall_s() - made_s)
    return NodeReport(chain_id, number, age_s, await _has_archive(node, number), latency_ms)


async def _has_archive(node: NodeClient, head: int) -> bool:
    # Half way back, and not the first block: some chains began anew once, and older states of
    # theirs are nowhere.
    try:
        quantity(await node.ask("eth_getBalance", NO_ADDRESS, hex(head // 2)))
    except (NodeFault, ContractFault, UnexpectedReply):
        return False
    return True
