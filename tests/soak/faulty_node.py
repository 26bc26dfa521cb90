"""A node that answers as a real one did, except where it is told to answer badly."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
import random
import re

from gaib_wallet.demo.rpc import HOST

_UNKNOWN = b'{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"unknown"}}'
_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
_WORD = 64
_ODD_WORDS = ("0" * _WORD, "f" * _WORD, f"{1:064x}", f"{32:064x}", f"{2**255:064x}")
_ODD_BODIES = (
    b"",
    b"null",
    b"[]",
    b"<html>Sign in</html>",
    b'{"result":null}',
    b'{"result":[]}',
    b'{"result":"0x"}',
    b'{"result":"0xzz"}',
    b'{"result":{}}',
    b'{"error":{"code":3,"message":"execution reverted","data":"0x08c379a0"}}',
    b'{"error":{"code":-32005,"message":"limit exceeded"}}',
    b'{"error":"no"}',
    b"\xff\xfe" * 100,
    b"[" * 10_000,
)

Fault = Callable[[bytes, random.Random], bytes]
"""A whole HTTP reply, from the right body."""


def right(body: bytes, _: random.Random) -> bytes:
    """No fault."""
    return _http(body)


def cut(body: bytes, chance: random.Random) -> bytes:
    """The line breaks somewhere in it."""
    whole = _http(body)
    return whole[: chance.randrange(len(whole))]


def odd(_: bytes, chance: random.Random) -> bytes:
    """What no node says, or only a node in trouble."""
    return _http(chance.choice(_ODD_BODIES))


def refused(_: bytes, chance: random.Random) -> bytes:
    """Another status than 200."""
    status = chance.choice(
        ("429 Too Many Requests", "500 No", "302 Found", "204 Empty", "999 What")
    )
    return _http(b"no", status, "Connection: close")


def garbled(body: bytes, chance: random.Random) -> bytes:
    """Some bytes are others."""
    spoiled = bytearray(body)
    for _ in range(chance.randrange(1, 20)):
        spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
    return _http(bytes(spoiled))


def lying(body: bytes, chance: random.Random) -> bytes:
    """Well formed, but with other numbers in it: too large, too small, misplaced."""
    text = body.decode("ascii", "replace")
    start = text.find('"0x') + 3
    count = (text.find('"', start) - start) // _WORD
    for _ in range(chance.randrange(1, 6) if count else 0):
        place = start + _WORD * chance.randrange(count)
        text = text[:place] + chance.choice(_ODD_WORDS) + text[place + _WORD :]
    return _http(text.encode())


FAULTS: tuple[Fault, ...] = (right, cut, odd, refused, garbled, lying)


@dataclass
class FaultyNode:
    """Answers from `known` (a question's bytes to its answer's), with a fault for each question.

    After the last of `faults` it is a right node.
    """

    known: Mapping[bytes, bytes]
    faults: list[Fault] = field(default_factory=list)
    chance: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311 - a test
    port: int = 0

    @property
    def endpoint(self) -> str:
        return f"http://{HOST}:{self.port}"

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["FaultyNode"]:
        server = await asyncio.start_server(self._serve, HOST, 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while True:
                body = await _question(reader)
                fault = self.faults.pop(0) if self.faults else right
                await _trickle(writer, fault(self.known.get(body, _UNKNOWN), self.chance))
                if fault in {cut, refused}:
                    break
        writer.close()


async def _question(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    match = _LENGTH.search(head)
    return await reader.readexactly(int(match[1])) if match else b""


async def _trickle(writer: asyncio.StreamWriter, reply: bytes) -> None:
    """In pieces, as a slow line has it."""
    piece = max(1, len(reply) // 3)
    for start in range(0, len(reply), piece):
        writer.write(reply[start : start + piece])
        await writer.drain()


def _http(body: bytes, *more: str) -> bytes:
    """`body` under a status, 200 if none is named, and more lines of the head."""
    status, *lines = more or ("200 OK",)
    head = (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *lines, "", "")
    return "\r\n".join(head).encode() + body
