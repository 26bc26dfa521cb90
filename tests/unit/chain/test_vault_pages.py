"""Pages of the vault from a node that does not date its logs, and what is decoded when."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.event_decoders import DEPOSIT
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.events import EventKind, Manners
from gaib_wallet.errors import UnexpectedReply
from tests.builders import ACCOUNT, AID, NETWORK, SAID
from tests.unit.chain.scripted_node import CHAIN_ID, ScriptedNode


def word(number: int) -> str:
    return f"0x{number:064x}"


def deposit(block: int, **changes: object) -> dict[str, object]:
    return {
        "address": SAID.address.lower(),
        "topics": [DEPOSIT, word(1), word(int(ACCOUNT, 16))],
        "data": f"{word(12)}{word(10)[2:]}",
        "blockNumber": hex(block),
        "transactionHash": word(block),
        "logIndex": "0x0",
        **changes,
    }


def block(number: int) -> dict[str, object]:
    return {"result": {"number": hex(number), "hash": word(number), "timestamp": hex(number * 12)}}


@pytest.fixture
async def node() -> AsyncIterator[ScriptedNode]:
    node = ScriptedNode()
    await node.start()
    yield node
    await node.stop()


@pytest.fixture
async def reader(node: ScriptedNode) -> AsyncIterator[YieldReader]:
    client = NodeClient(node.url(), CHAIN_ID)
    yield YieldReader(client, NETWORK, SAID)
    await client.aclose()


@pytest.mark.parametrize("undated", [{}, {"blockTimestamp": None}])
async def test_blocks_are_asked_for_the_times_that_logs_do_not_say(
    node: ScriptedNode, reader: YieldReader, undated: dict[str, object]
) -> None:
    logs = [deposit(5, **undated), deposit(5, **undated, logIndex="0x1"), deposit(7, **undated)]
    node.replies["eth_getLogs"] = {"result": logs}
    node.replies |= {f"eth_getBlockByNumber {number:#x}": block(number) for number in (5, 7)}

    page = await reader.page(1, 9)

    assert [(one.block, one.time) for one in page.events] == [(5, 60), (5, 60), (7, 84)]
    assert node.methods.count("eth_getBlockByNumber") == 2


async def test_a_block_that_the_node_has_not_leaves_its_logs_unreadable(
    node: ScriptedNode, reader: YieldReader
) -> None:
    node.replies["eth_getLogs"] = {"result": [deposit(5)]}
    node.replies["eth_getBlockByNumber"] = {"result": None}

    with pytest.raises(UnexpectedReply):
        await reader.page(1, 9)


async def test_a_page_is_there_before_anybody_has_read_it(
    node: ScriptedNode, reader: YieldReader
) -> None:
    dated = deposit(5, blockTimestamp="0x3c")
    node.replies["eth_getLogs"] = {"result": [dated, {**dated, "data": "0x"}]}

    page = await reader.page(1, 9)

    assert (page.first, page.last) == (1, 9)
    with pytest.raises(UnexpectedReply):
        len(page.events)


async def test_one_question_names_every_contract_and_every_event(
    node: ScriptedNode, reader: YieldReader
) -> None:
    node.replies["eth_getLogs"] = {"result": []}

    await reader.page(1, 9)

    (asked,) = node.questions[-1]["params"]
    assert node.methods == ["eth_chainId", "eth_getLogs"]
    assert len(asked["address"]) == 7  # the vault and the six pools that speak for themselves
    assert len(asked["topics"][0]) == 8


async def test_payments_are_those_that_the_vault_made(
    node: ScriptedNode, reader: YieldReader
) -> None:
    vault, taker = word(int(SAID.address, 16)), word(int(ACCOUNT, 16))
    paid = deposit(5, address=AID.address.lower(), topics=[TRANSFER, vault, taker], data=word(9))
    node.replies["eth_getLogs"] = {"result": [{**paid, "blockTimestamp": "0x3c"}]}

    (event,) = (await reader.paid_out(1, 9)).events

    assert (event.kind, event.subject, event.assets) == (
        EventKind.PAID_OUT,
        int(ACCOUNT, 16),
        9,
    )
    assert node.questions[-1]["params"][0]["topics"] == [[TRANSFER], [vault]]


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("absurd", [Manners(0, 0), Manners(10**9, -5), Manners(-1, 10**9)])
async def test_what_was_learned_badly_does_not_stop_the_reader(
    node: ScriptedNode, reader: YieldReader, absurd: Manners
) -> None:
    node.replies["eth_getLogs"] = {"result": []}
    reader.start_with(absurd)

    page = await reader.page(1, 9)

    assert 1 <= page.first <= page.last == 9


async def test_a_block_under_another_number_than_asked_is_believed_nowhere(
    node: ScriptedNode, reader: YieldReader
) -> None:
    node.replies["eth_getLogs"] = {"result": [deposit(5)]}
    node.replies["eth_getBlockByNumber 0x5"] = block(6)

    with pytest.raises(UnexpectedReply):
        await reader.seal(5)
    with pytest.raises(UnexpectedReply):
        await reader.seals([5])
    with pytest.raises(UnexpectedReply):
        await reader.page(1, 9)


async def test_a_block_that_the_node_no_longer_has_is_none_among_others(
    node: ScriptedNode, reader: YieldReader
) -> None:
    gone = {"error": {"code": 4444, "message": "pruned history unavailable"}}
    node.replies |= {"eth_getBlockByNumber 0x5": gone, "eth_getBlockByNumber 0x6": block(6)}

    older, newer = await reader.seals([5, 6])

    assert older is None
    assert newer is not None
    assert newer.hash == word(6)
