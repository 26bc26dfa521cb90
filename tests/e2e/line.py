"""The line between a wallet and its node, which a test can cut, bend and listen to."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
import json
from typing import Any, TypeVar

from aiohttp import ClientError, ClientSession
from eth_utils.crypto import keccak
from typing_extensions import override

L = TypeVar("L", bound="Line")
SEND = "eth_sendRawTransaction"
_PLAIN = 2
NO_WORD = b""
"""The line is closed without an answer."""


class Line:
    """Passes questions on to the node at `endpoint`, and its answers back, until told otherwise.

    `says` is sent whatever is asked; a line that `is_dead` breaks off, one that `is_silent` waits.
    For single methods: `refuses` breaks off and `holds` waits before the node is asked; `loses` the
    answer, after which the line is dead. `bent` holds what stands in an answer's place: a result
    after the node did what was asked, an error without asking it. State that is to be pretended is
    refused for methods that are `plain`, and dropped for those that are `deaf`. What is `twice` is
    asked of the node two times, and answered as it was the second time. Just before a method in
    `before` is asked, that happens, once. `counted` are the blocks for which numbers of
    transactions were asked.
    """

    def __init__(self, endpoint: str) -> None:
        self.says: bytes | None = None
        self.is_dead = False
        self.is_silent = False
        self.refuses: set[str] = set()
        self.holds: set[str] = set()
        self.held: list[str] = []
        self.loses: set[str] = set()
        self.bent: dict[str, dict[str, Any]] = {}
        self.plain: set[str] = set()
        self.deaf: set[str] = set()
        self.twice: set[str] = set()
        self.before: dict[str, Callable[[], object]] = {}
        self.asked: list[str] = []
        self.counted: set[str] = set()
        self.url = ""
        self._endpoint = endpoint
        self._talks: set[asyncio.Task[None]] = set()

    def count(self, method: str) -> int:
        """How often that was asked of the node, or answered in its place."""
        return self.asked.count(method)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of the wallet."""
        talk = asyncio.current_task()
        assert talk is not None
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)
        try:
            async with ClientSession() as node:
                while answer := await self._answer(node, await _question(reader)):
                    writer.write(answer)
                    await writer.drain()
        except (OSError, ClientError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # one side has heard enough
        finally:
            writer.close()

    async def hang_up(self) -> None:
        """End every connection."""
        talks = tuple(self._talks)
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)

    async def _answer(self, node: ClientSession, question: dict[str, Any]) -> bytes:
        method = question["method"]
        if self.is_silent or method in self.holds:
            self.held.append(method)
            await asyncio.Event().wait()
        if self.is_dead or method in self.refuses:
            return NO_WORD
        if self.says is not None:
            return self.says
        self._note(method, question["params"])
        bent = self._bent(method, question)
        body = b"" if "error" in bent else await self._passed_on(node, question)
        if method in self.twice:
            body = await self._passed_on(node, question)
        if method in self.loses:
            self.is_dead = True
            return NO_WORD
        if bent:
            body = json.dumps({"jsonrpc": "2.0", "id": question["id"], **bent}).encode()
        return http(body)

    def _note(self, method: str, params: list[Any]) -> None:
        self.asked.append(method)
        if method == "eth_getTransactionCount":
            self.counted.add(params[1])
        self.before.pop(method, _nothing)()

    def _bent(self, method: str, question: dict[str, Any]) -> dict[str, Any]:
        """What stands in the answer's place; empty for nothing."""
        if method in self.plain and len(question["params"]) > _PLAIN:
            return {"error": {"code": -32602, "message": "too many arguments, want at most 2"}}
        if method in self.deaf:
            question["params"] = question["params"][:_PLAIN]
        return self.bent.get(method, {})

    async def _passed_on(self, node: ClientSession, question: dict[str, Any]) -> bytes:
        async with node.post(self._endpoint, json=question) as reply:
            return await reply.read()


class RelayLine(Line):
    """Keeps signed bytes to itself, in `kept`, and answers with their hash."""

    def __init__(self, endpoint: str) -> None:
        super().__init__(endpoint)
        self.kept: list[str] = []

    @override
    async def _passed_on(self, node: ClientSession, question: dict[str, Any]) -> bytes:
        if question["method"] != SEND:
            return await super()._passed_on(node, question)
        (raw,) = question["params"]
        self.kept.append(raw)
        said = {"jsonrpc": "2.0", "id": question["id"], "result": f"0x{keccak(hexstr=raw).hex()}"}
        return json.dumps(said).encode()


@asynccontextmanager
async def line_to(endpoint: str) -> AsyncIterator[Line]:
    """A line that listens at its `url`."""
    async with listening(Line(endpoint)) as line:
        yield line


@asynccontextmanager
async def listening(line: L) -> AsyncIterator[L]:
    """`line`, at its `url`."""
    server = await asyncio.start_server(line.serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    line.url = f"http://{host}:{port}"
    try:
        yield line
    finally:
        server.close()
        await line.hang_up()


def http(body: bytes) -> bytes:
    """`body` as a web server sends it."""
    return f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def _nothing() -> None:
    """Happens before most questions."""


async def _question(reader: asyncio.StreamReader) -> dict[str, Any]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    length = head.partition("content-length:")[2].partition("\r\n")[0]
    question: dict[str, Any] = json.loads(await reader.readexactly(int(length)))
    return question
