"""Events that no chain of ours makes, and those that mean nothing."""

from datetime import UTC, datetime
from typing import Any

from eth_utils.crypto import keccak
import pytest

from gaib_wallet.chain.changes import page
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.logs import LogReader
from gaib_wallet.domain.changes import Change, ChangeKind
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.errors import UnexpectedReply
from tests.builders import ACCOUNT, AID, NETWORK
from tests.unit.chain.scripted_node import ScriptedNode

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
WORD = f"0x{ACCOUNT[2:].lower():0>64}"
HEADER = {"number": "0x7", "hash": "0x" + "ab" * 32, "timestamp": hex(int(NOON.timestamp()))}


def topic(signature: str) -> str:
    return f"0x{keccak(text=signature).hex()}"


UPGRADED, DENIED = topic("Upgraded(address)"), topic("AddedToDenyList(address[])")
STATUS = topic("DealStatus(uint256,uint8)")


def log(*topics: str, data: str = "0x") -> dict[str, Any]:
    """Of AID in block 7; the node does not say when that was."""
    return {
        "address": AID.address.lower(),
        "topics": list(topics),
        "data": data,
        "blockNumber": "0x7",
        "transactionHash": "0x" + "cd" * 32,
        "logIndex": "0x0",
    }


async def changes(node: ScriptedNode, client: NodeClient, *logs: object) -> tuple[Change, ...]:
    node.replies["eth_getLogs"] = {"result": logs}
    return (await page(client, LogReader(client), NETWORK, 1, 9)).changes


async def test_new_code_behind_a_token_is_a_change_with_the_date_of_its_block(
    node: ScriptedNode, client: NodeClient
) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEADER}

    found = await changes(node, client, log(UPGRADED, WORD), log(UPGRADED, WORD))

    expected = Change(BlockStamp(7, NOON), 0, ChangeKind.CODE, "AID", accounts=(ACCOUNT,))
    assert found == (expected, expected)
    assert node.methods.count("eth_getBlockByNumber") == 1


async def test_a_block_that_is_gone_dates_nothing(node: ScriptedNode, client: NodeClient) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": None}

    with pytest.raises(UnexpectedReply):
        await changes(node, client, log(UPGRADED, WORD))


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "nonsense",
    [
        log(UPGRADED),
        log(DENIED, data="0x12"),
        log(STATUS, WORD, data=f"0x{9:064x}"),
        log(topic("Transfer(address,address,uint256)"), WORD, WORD),
    ],
)
async def test_an_event_that_means_nothing_is_a_fault_and_no_crash(
    node: ScriptedNode, client: NodeClient, nonsense: object
) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEADER}

    with pytest.raises(UnexpectedReply):
        await changes(node, client, nonsense)
