"""A door in front of the demo's node, at the node's own address, through which it answers badly."""

from collections.abc import Callable
from http.client import HTTPConnection, HTTPException
from itertools import count
import json
from threading import Event
from typing import Any, Final, Self

from typing_extensions import override

from gaib_wallet.demo.behind import of_the_past, without_news
from gaib_wallet.demo.listening import QuietHandler, QuietServer
from gaib_wallet.demo.rpc import HOST
from gaib_wallet.domain.demo_events import DemoTrouble

SLOW_S: Final = 3
REFUSES_OF = 3
"""A node that limits its callers answers one question of so many."""
PAST_AFTER = 64
"""Blocks whose states a node keeps that has no past."""
LAGS = 3
"""Blocks that a node is behind."""
ELSEWHERE = 1
"""The chain that a node is of which is not the demo's."""
_PATIENCE_S = 120
_OK, _TOO_MANY, _BAD_GATEWAY = 200, 429, 502
_TAG_PLACE: Final = {"eth_call": 1, "eth_getBalance": 1, "eth_getCode": 1, "eth_getStorageAt": 2}
"""Where among the parameters the block stands whose state is asked for."""
_NO_STATE: Final = {"code": -32000, "message": "missing trie node: state is not available"}

_BLOCKS: Final = frozenset({"eth_getBlockByNumber", "eth_getBlockByHash"})
_HEAD: Final = {"jsonrpc": "2.0", "id": 0, "method": "eth_blockNumber", "params": []}

Call = dict[str, Any]


class Door:
    """Listens at `port` and passes on to `far`, except for what the trouble is; ends with `stop`.

    A door in SILENT trouble, or in none, is no door: nobody makes one.
    """

    def __init__(self, port: int, far: int, trouble: DemoTrouble, head: int) -> None:
        """`head` is the block from which the past is counted; 0 takes any port. Raises OSError."""
        self._closing = Event()
        closing, numbers = self._closing, count()

        class Handler(_Handler):
            far_port = far
            spoil = staticmethod(_spoilers(closing, numbers, head).get(trouble, _nothing))
            lags = LAGS if trouble is DemoTrouble.BEHIND else 0
            is_at_odds = trouble is DemoTrouble.AT_ODDS

        self._server = QuietServer(port, Handler)
        self._server.begin()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def endpoint(self) -> str:
        """Its URL."""
        return f"http://{HOST}:{self._server.server_port}"

    def stop(self) -> None:
        """Close it; who waits is answered at once."""
        self._closing.set()
        self._server.end()


Spoil = Callable[[list[Call]], "int | dict[int, Any]"]
"""A status in place of an answer, or what is answered otherwise, by place in the batch."""


def _spoilers(closing: Event, numbers: "count[int]", head: int) -> dict[DemoTrouble, Spoil]:
    def slow(_calls: list[Call]) -> dict[int, Any]:
        closing.wait(SLOW_S)
        return {}

    def limited(_calls: list[Call]) -> "int | dict[int, Any]":
        return {} if next(numbers) % REFUSES_OF == 0 else _TOO_MANY

    def other_chain(calls: list[Call]) -> dict[int, Any]:
        asks = (place for place, one in enumerate(calls) if one.get("method") == "eth_chainId")
        return {place: {"result": hex(ELSEWHERE)} for place in asks}

    def no_past(calls: list[Call]) -> dict[int, Any]:
        old = (place for place, one in enumerate(calls) if _is_before(one, head - PAST_AFTER))
        return {place: {"error": _NO_STATE} for place in old}

    return {
        DemoTrouble.SLOW: slow,
        DemoTrouble.LIMITED: limited,
        DemoTrouble.OTHER_CHAIN: other_chain,
        DemoTrouble.NO_PAST: no_past,
    }


def _nothing(_calls: list[Call]) -> dict[int, Any]:
    return {}


def _is_before(call: Call, number: int) -> bool:
    """Whether it asks for the state of a block before `number`."""
    place = _TAG_PLACE.get(call.get("method", ""))
    params = call.get("params") or []
    if place is None or len(params) <= place:
        return False
    tag = params[place]
    return isinstance(tag, str) and tag.startswith("0x") and int(tag, 16) < number


class _Handler(QuietHandler):
    far_port: int
    spoil: Spoil
    lags: int
    is_at_odds: bool

    @override
    def reply(self, question: bytes) -> None:
        try:
            parsed = json.loads(question)
            calls = parsed if isinstance(parsed, list) else [parsed]
            spoiled = self.spoil(calls)
            if isinstance(spoiled, int):
                self._answer(spoiled, b"")
                return
            if self.lags:
                status, content = _as_of_before(self.far_port, calls, self.lags)
            else:
                status, content = _passed_on(self.far_port, json.dumps(calls).encode())
            replies = json.loads(content) if status == _OK else []
            for place, reply in (spoiled | self._said_otherwise(calls, replies)).items():
                replies[place] = {"jsonrpc": "2.0", "id": replies[place].get("id"), **reply}
            if status == _OK:
                content = json.dumps(replies if isinstance(parsed, list) else replies[0]).encode()
        except (OSError, HTTPException, ValueError):
            status, content = _BAD_GATEWAY, b""
        self._answer(status, content)

    def _said_otherwise(self, calls: list[Call], replies: list[Any]) -> dict[int, Any]:
        """Each block with a hash that nobody else has for it."""
        if not self.is_at_odds:
            return {}
        asks = (place for place, one in enumerate(calls) if one.get("method") in _BLOCKS)
        found = {place: replies[place].get("result") for place in asks}
        return {
            place: {"result": {**block, "hash": _other(block["hash"])}}
            for place, block in found.items()
            if block
        }

    def _answer(self, status: int, content: bytes) -> None:
        # Else who asks would go on with a door that is closed, when the trouble is over.
        more = {"Connection": "close"}
        if status == _TOO_MANY:
            more["Retry-After"] = "1"
        self.answer(status, content, more)


def _other(block_hash: str) -> str:
    """A hash of the same length that ends otherwise."""
    return f"{block_hash[:-1]}{'0' if block_hash[-1] != '0' else '1'}"


def _as_of_before(port: int, calls: list[Call], lags: int) -> tuple[int, bytes]:
    """What a node says that has none of the newest `lags` blocks."""
    status, content = _passed_on(port, json.dumps([_HEAD]).encode())
    if status != _OK:
        return status, content
    last = int(json.loads(content)[0]["result"], 16) - lags
    asked, known = of_the_past(calls, last)
    status, content = _passed_on(port, json.dumps(asked).encode())
    if status != _OK:
        return status, content
    replies = json.loads(content)
    for place, reply in (without_news(asked, replies, last) | known).items():
        replies[place] = {"jsonrpc": "2.0", "id": asked[place].get("id"), **reply}
    return status, json.dumps(replies).encode()


def _passed_on(port: int, asked: bytes) -> tuple[int, bytes]:
    connection = HTTPConnection(HOST, port, timeout=_PATIENCE_S)
    try:
        connection.request("POST", "/", asked, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()
