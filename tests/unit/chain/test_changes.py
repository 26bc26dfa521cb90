"""Events that no chain of ours makes, and those that mean nothing."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak
import pytest

from gaib_wallet.chain.changes import final, page, seal
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.logs import LogReader
from gaib_wallet.domain.changes import Change, ChangeKind
from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnexpectedReply
from tests.builders import ACCOUNT, AID, NETWORK
from tests.unit.chain.scripted_node import ScriptedNode

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
WORD = f"0x{ACCOUNT[2:].lower():0>64}"
HEADER = {"number": "0x7", "hash": "0x" + "ab" * 32, "timestamp": hex(int(NOON.timestamp()))}


def topic(signature: str) -> str:
    return f"0x{keccak(text=signature).hex()}"


UPGRADED, DENIED = topic("Upgraded(address)"), topic("AddedToDenyList(address[])")
PAUSED, OWNER = topic("Paused(address)"), topic("OwnershipTransferred(address,address)")
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

    second = log(UPGRADED, WORD) | {"logIndex": "0x1"}
    found = await changes(node, client, log(UPGRADED, WORD), second)

    expected = Change(
        BlockStamp(7, NOON),
        0,
        ChangeKind.CODE,
        "AID",
        accounts=(ACCOUNT,),
        tx_hash="0x" + "cd" * 32,
        address=Address(to_checksum_address(AID.address)),
    )
    assert found == (expected, replace(expected, log_index=1))
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
        log(PAUSED, data="0x"),
        log(OWNER, WORD),
    ],
)
async def test_an_event_that_nobody_understands_is_in_the_list_and_hides_no_other(
    node: ScriptedNode, client: NodeClient, nonsense: dict[str, Any]
) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEADER}
    whole = log(UPGRADED, WORD) | {"logIndex": "0x1"}

    strange, known = await changes(node, client, nonsense, whole)

    assert (strange.kind, strange.tx_hash) == (ChangeKind.UNREADABLE, "0x" + "cd" * 32)
    assert known.kind is ChangeKind.CODE


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "nonsense",
    [
        log(topic("Transfer(address,address,uint256)"), WORD, WORD),
        log(UPGRADED, WORD) | {"transactionHash": "0x12"},
    ],
)
async def test_what_nobody_asked_for_or_has_no_place_is_a_fault_and_no_crash(
    node: ScriptedNode, client: NodeClient, nonsense: object
) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEADER}

    with pytest.raises(UnexpectedReply):
        await changes(node, client, nonsense)


@pytest.mark.parametrize("pause", [log(PAUSED, WORD), log(PAUSED, data=WORD)])
async def test_who_paused_is_read_whether_it_is_indexed_or_not(
    node: ScriptedNode, client: NodeClient, pause: object
) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEADER}

    (found,) = await changes(node, client, pause)

    assert (found.kind, found.accounts) == (ChangeKind.PAUSED, (ACCOUNT,))


async def test_another_owner_is_named(node: ScriptedNode, client: NodeClient) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEADER}

    (found,) = await changes(node, client, log(OWNER, f"0x{0:064x}", WORD))

    assert (found.kind, found.accounts) == (ChangeKind.OWNER, (ACCOUNT,))


async def test_a_final_block_is_never_after_the_head(
    node: ScriptedNode, client: NodeClient
) -> None:
    node.replies["eth_getBlockByNumber"] = {"result": HEADER}

    assert (await final(client, 7)).number == 7
    assert (await seal(client, "0x7")) == Seal(7, int(NOON.timestamp()), "0x" + "ab" * 32)
    node.replies["eth_getBlockByNumber"] = {"result": None}
    assert await seal(client, "0x7") is None
    with pytest.raises(UnexpectedReply):
        await final(client, 7)
    node.replies["eth_getBlockByNumber"] = {"result": HEADER | {"number": hex(2**40)}}
    with pytest.raises(UnexpectedReply):
        await seal(client, "0x7")
