"""Many questions in one request, answered in any order, by nodes that take them or do not."""

from collections.abc import AsyncIterator, Callable
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
import pytest

from gaib_wallet.chain.client import MOST_IN_BATCH, NodeClient
from gaib_wallet.errors import BlockGone, NodeBusy
from tests.unit.chain.scripted_node import CHAIN_ID

PRUNED = {"error": {"code": -32000, "message": "missing trie node 0xab"}}
BUSY = {"error": {"code": -32005, "message": "rate limit exceeded"}}
Answers = Callable[[list[dict[str, Any]]], object]


class BatchNode:
    """Answers a question with its own first parameter, and a batch as `answers` says."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.answers: Answers = lambda questions: [_one(question) for question in questions]
        app = web.Application()
        app.router.add_post("/", self._answer)
        self.server = TestServer(app)

    async def _answer(self, request: web.Request) -> web.Response:
        asked = await request.json()
        if isinstance(asked, list):
            self.sizes.append(len(asked))
            return web.json_response(self.answers(asked))
        if asked["method"] == "eth_chainId":
            return web.json_response({"id": asked["id"], "result": hex(CHAIN_ID)})
        self.sizes.append(1)
        return web.json_response(_one(asked))


def _one(question: dict[str, Any], **said: object) -> dict[str, object]:
    return {"jsonrpc": "2.0", "id": question["id"], **(said or {"result": question["params"][0]})}


@pytest.fixture
async def node() -> AsyncIterator[BatchNode]:
    node = BatchNode()
    await node.server.start_server(access_log=None)
    yield node
    await node.server.close()


@pytest.fixture
async def client(node: BatchNode) -> AsyncIterator[NodeClient]:
    client = NodeClient(str(node.server.make_url("/")), CHAIN_ID)
    yield client
    await client.aclose()


async def test_answers_are_matched_by_their_number_whatever_their_order(
    node: BatchNode, client: NodeClient
) -> None:
    node.answers = lambda questions: [_one(one) for one in reversed(questions)]
    every = [(f"0x{number:x}",) for number in range(MOST_IN_BATCH + 3)]

    found = await client.batch(str, "eth_call", every)

    assert found == [one for (one,) in every]
    assert node.sizes == [MOST_IN_BATCH, 3]


async def test_what_is_gone_or_unreadable_spoils_only_itself(
    node: BatchNode, client: NodeClient
) -> None:
    node.answers = lambda questions: [
        _one(questions[0], **PRUNED),
        _one(questions[1], result=7),
        _one(questions[2]),
    ]

    gone, unreadable, fine = await client.batch(str, "eth_call", [("0x1",), ("0x2",), ("0x3",)])

    assert isinstance(gone, BlockGone)
    assert not isinstance(unreadable, str)
    assert fine == "0x3"


@pytest.mark.parametrize(
    "answers",
    [
        lambda _: {"id": None, "error": {"code": -32600, "message": "no batches"}},
        lambda questions: [_one(questions[0])],
        lambda questions: [_one(one, result="0x0") for one in questions[:1] * 2],
    ],
    ids=["refused", "cut short", "answered twice"],
)
async def test_a_node_that_takes_no_batches_is_asked_for_one_after_the_other(
    node: BatchNode, client: NodeClient, answers: Answers
) -> None:
    node.answers = answers

    found = [await client.batch(str, "eth_call", [("0x1",), ("0x2",)]) for _ in range(2)]

    assert found == [["0x1", "0x2"]] * 2
    assert node.sizes == [2, 1, 1, 1, 1]  # and is not tried again


async def test_a_busy_node_is_a_fault_of_the_whole_batch(
    node: BatchNode, client: NodeClient
) -> None:
    node.answers = lambda questions: [_one(one, **BUSY) for one in questions]

    with pytest.raises(NodeBusy):
        await client.batch(str, "eth_call", [("0x1",), ("0x2",)])
