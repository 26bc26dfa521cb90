"""Pages of logs against nodes that refuse, cut or lie."""

from collections.abc import AsyncIterator, Callable
from typing import Any

from aiohttp import web
import pytest
from typing_extensions import override

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.logs import FIRST_SPAN, LIKED_ROWS, LogQuery, LogReader
from gaib_wallet.errors import BlockGone, NodeBusy, NodeUnreachable, UnexpectedReply
from tests.builders import ACCOUNT, AID
from tests.unit.chain.scripted_node import CHAIN_ID, ScriptedNode

TOPIC = "0x" + "ab" * 32
QUERY = LogQuery((AID.address,), ((TOPIC,),))


def log(block: int, index: int = 0, **changes: object) -> dict[str, object]:
    return {
        "address": AID.address.lower(),
        "topics": [TOPIC],
        "data": "0x",
        "blockNumber": hex(block),
        "transactionHash": "0x" + "cd" * 32,
        "logIndex": hex(index),
        **changes,
    }


def refusal(code: int, message: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": message}}


class LogNode(ScriptedNode):
    """Some logs a block; refuses as `judge` says of the first block and of how many are asked."""

    def __init__(self) -> None:
        super().__init__()
        self.judge: Callable[[int, int], dict[str, Any] | None] = lambda _, __: None
        self.asked: list[int] = []
        self.per_block = 1
        self.cut = 10**6
        self.logs: list[dict[str, object]] | None = None

    @override
    async def _answer(self, request: web.Request) -> web.Response:
        question = await request.json()
        if question["method"] != "eth_getLogs":
            return await super()._answer(request)
        wanted = question["params"][0]
        first, last = int(wanted["fromBlock"], 16), int(wanted["toBlock"], 16)
        self.asked.append(last - first + 1)
        found = self.logs
        if found is None:
            blocks = range(last, first - 1, -1)
            found = [log(block, index) for block in blocks for index in range(self.per_block)]
        reply = self.judge(first, last - first + 1) or {"result": found[-self.cut :]}
        return web.json_response({"jsonrpc": "2.0", "id": question["id"], **reply})


@pytest.fixture
async def node() -> AsyncIterator[LogNode]:
    node = LogNode()
    await node.start()
    yield node
    await node.stop()


@pytest.fixture
async def reader(node: LogNode) -> AsyncIterator[LogReader]:
    client = NodeClient(node.url(), CHAIN_ID)
    yield LogReader(client)
    await client.aclose()


async def test_a_page_ends_where_it_is_wanted_and_is_in_order(reader: LogReader) -> None:
    page = await reader.newest(QUERY, 1, 10_000)

    assert (page.first, page.last) == (10_001 - FIRST_SPAN, 10_000)
    assert [int(one.block_number, 16) for one in page.logs] == list(range(page.first, 10_001))


async def test_pages_grow_until_they_hold_what_is_liked(node: LogNode, reader: LogReader) -> None:
    last = 100_000
    while last > 50_000:
        last = (await reader.newest(QUERY, 1, last)).first - 1

    assert node.asked[:3] == [FIRST_SPAN, FIRST_SPAN * 4, LIKED_ROWS]
    assert set(node.asked[5:-1]) == {LIKED_ROWS}


async def test_a_crowded_chain_is_read_in_smaller_pages(node: LogNode, reader: LogReader) -> None:
    node.per_block = 100
    await reader.newest(QUERY, 1, 1_000)

    await reader.newest(QUERY, 1, 500)

    assert node.asked[-1] == LIKED_ROWS // 100


@pytest.mark.parametrize(
    ("code", "message", "cap"),
    [
        (-32602, "range 256 exceeds limit of 100", 100),
        (-32614, "eth_getLogs is limited to a 100 range", 100),
        (35, "ranges over 100 blocks are not supported on freetier", 100),
        (-32600, "maximum [from, to] blocks distance: 100", 100),
        (-32000, "exceed maximum block range: 100", 100),
    ],
)
async def test_a_limit_that_the_node_names_is_kept(
    node: LogNode, reader: LogReader, code: int, message: str, cap: int
) -> None:
    node.judge = lambda _, count: refusal(code, message) if count > cap else None

    page = await reader.newest(QUERY, 1, 10_000)
    await reader.newest(QUERY, 1, page.first - 1)

    assert node.asked == [FIRST_SPAN, cap, cap]


@pytest.mark.parametrize(
    "message", ["query returned more than 20000 results", "query timeout exceeded", "too much"]
)
async def test_a_limit_that_is_not_named_is_found_by_halves(
    node: LogNode, reader: LogReader, message: str
) -> None:
    node.judge = lambda _, count: refusal(-32005, message) if count > 70 else None

    page = await reader.newest(QUERY, 1, 10_000)

    assert node.asked == [FIRST_SPAN, FIRST_SPAN // 2, FIRST_SPAN // 4]
    assert page.last - page.first + 1 == FIRST_SPAN // 4


@pytest.mark.requirement("N6")
async def test_too_many_logs_are_a_matter_of_one_page(node: LogNode, reader: LogReader) -> None:
    text = "query returned more than 10000 results. Try with this block range [0x2675, 0x26d8]."
    node.judge = lambda _, __: refusal(-32005, text) if len(node.asked) == 1 else None

    page = await reader.newest(QUERY, 1, 10_000)
    await reader.newest(QUERY, 1, page.first - 1)

    assert node.asked == [FIRST_SPAN, 100, 78]
    assert reader.cap > 10_000


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("cap", [1_000, 3_000])
async def test_a_round_number_of_logs_is_not_believed(
    node: LogNode, reader: LogReader, cap: int
) -> None:
    node.per_block, node.cut = cap // 2, cap
    reader.span = 4

    page = await reader.newest(QUERY, 1, 10)

    assert len(page.logs) == cap // 2 * (11 - page.first)


async def test_a_round_number_is_believed_once_its_halves_have_as_many(
    node: LogNode, reader: LogReader
) -> None:
    node.per_block = 500
    reader.span = 4

    pages = [await reader.newest(QUERY, 1, last) for last in (20, 16, 12)]

    assert [len(page.logs) for page in pages] == [2_000, 4_000, 4_000]
    assert node.asked == [4, 2, 2, 8, 4, 4, 8]


async def test_the_most_that_a_node_ever_gave_is_not_believed_twice(
    node: LogNode, reader: LogReader
) -> None:
    node.per_block, node.cut = 100, 777
    await reader.newest(QUERY, 1, 1_000)  # cut, and nobody can know

    page = await reader.newest(QUERY, 1, 500)

    assert len(page.logs) == 100 * (page.last - page.first + 1) < 777


async def test_after_a_cut_pages_hold_less(node: LogNode, reader: LogReader) -> None:
    node.cut = 1_000
    last, asked = 50_000, 0
    for _ in range(20):
        page = await reader.newest(QUERY, 1, last)
        assert len(page.logs) == page.last - page.first + 1
        last, asked = page.first - 1, len(node.asked)

    assert asked <= 26


async def test_a_node_that_refuses_one_block_is_not_asked_for_less(
    node: LogNode, reader: LogReader
) -> None:
    node.judge = lambda _, __: refusal(-32000, "no")
    reader.span = 4

    with pytest.raises(UnexpectedReply):
        await reader.newest(QUERY, 1, 10)

    assert node.asked == [4, 2, 1]


async def test_a_busy_node_is_not_pestered(node: LogNode, reader: LogReader) -> None:
    node.judge = lambda _, __: refusal(-32005, "too many requests")

    with pytest.raises(NodeBusy):
        await reader.newest(QUERY, 1, 10_000)

    assert len(node.asked) == 1


async def test_a_dead_node_is_not_pestered(node: LogNode, reader: LogReader) -> None:
    await reader.newest(QUERY, 1, 10)
    await node.stop()

    with pytest.raises(NodeUnreachable):
        await reader.newest(QUERY, 1, 10)


async def test_blocks_that_are_gone_are_said_to_be(node: LogNode, reader: LogReader) -> None:
    node.judge = lambda first, _: refusal(-32000, "header not found") if first < 5_000 else None

    page = await reader.newest(QUERY, 1, 5_009)
    while page.first > 5_000:
        page = await reader.newest(QUERY, 1, page.first - 1)
    with pytest.raises(BlockGone):
        await reader.newest(QUERY, 1, 4_999)

    assert len(node.asked) <= 10

    node.judge = lambda _, __: None
    assert (await reader.newest(QUERY, 1, 4_999)).last == 4_999


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "wrong",
    [
        log(11),
        log(5, address=ACCOUNT),
        log(5, topics=[]),
        log(5, blockNumber="five"),
        log(5, logIndex="x"),
        {"address": AID.address},
    ],
)
async def test_a_log_that_was_not_asked_for_spoils_the_page(
    node: LogNode, reader: LogReader, wrong: dict[str, object]
) -> None:
    node.logs = [log(10), wrong]

    with pytest.raises(UnexpectedReply):
        await reader.newest(QUERY, 10, 10)


async def test_what_was_taken_back_is_left_out(node: LogNode, reader: LogReader) -> None:
    node.logs = [log(10), log(10, 1, removed=True)]

    assert len((await reader.newest(QUERY, 10, 10)).logs) == 1
