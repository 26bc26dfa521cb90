"""Providers of nodes, with the limits, codes and texts of each, in front of a recorded history.

A server on loopback that answers what a walk over a vault's events asks, and nothing else.
"""

import asyncio
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
import json
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from gaib_wallet.chain.event_decoders import (
    DEPOSIT,
    LOSS_MARKED,
    LOSS_REPORTED,
    WITHDRAW,
    YIELD_REPORTED,
)
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.units import Address
from tests.builders import ACCOUNT, NETWORK, SAID

HOLDER = Address("0x00000000000000000000000000000000000000f1")
BLOCK_S = 12
_ONE = 10**18
_FINAL = 64
_TOPICS = {
    EventKind.DEPOSITED: DEPOSIT,
    EventKind.WITHDRAWN: WITHDRAW,
    EventKind.YIELD_REPORTED: YIELD_REPORTED,
    EventKind.LOSS_MARKED: LOSS_MARKED,
    EventKind.LOSS_REPORTED: LOSS_REPORTED,
}


def word(number: int) -> str:
    return f"0x{number:064x}"


@dataclass(frozen=True)
class Log:
    """One log as the node keeps it; `text` is its JSON."""

    block: int
    index: int
    address: str
    topics: tuple[str, ...]
    text: str


def log(block: int, index: int, time: int, topics: Sequence[str], *values: int) -> Log:
    """A log of the vault."""
    fields = {
        "address": SAID.address.lower(),
        "topics": list(topics),
        "data": "0x" + "".join(f"{value:064x}" for value in values),
        "blockHash": word(block),
        "blockNumber": hex(block),
        "blockTimestamp": hex(time),
        "transactionHash": word(block * 1_000 + index),
        "transactionIndex": "0x0",
        "logIndex": hex(index),
        "removed": False,
    }
    return Log(block, index, SAID.address.lower(), tuple(topics), json.dumps(fields))


def changed(one: Log, **changes: object) -> Log:
    """`one` with other fields in its JSON, among the same."""
    text = json.dumps(json.loads(one.text) | changes)
    return Log(one.block, one.index, one.address, one.topics, text)


def recorded(events: Iterable[ChainEvent], own: Iterable[ChainEvent]) -> list[Log]:
    """`events` of the vault as it emitted them; those that are `own`, too, are the account's."""
    mine = {(event.block, event.log_index) for event in own}
    found = []
    for event in events:
        if event.kind not in _TOPICS:
            continue
        owner = ACCOUNT if (event.block, event.log_index) in mine else HOLDER
        who = word(int(owner, 16))
        values: tuple[int, ...] = (event.assets,)
        topics = [_TOPICS[event.kind], word(event.subject)]
        if event.kind is EventKind.DEPOSITED:
            topics, values = [DEPOSIT, who, who], (event.assets, event.shares)
        elif event.kind is EventKind.WITHDRAWN:
            topics, values = [WITHDRAW, who, who, who], (event.assets, event.shares)
        elif event.kind is EventKind.YIELD_REPORTED:
            values = (event.assets, event.fee, event.assets - event.fee)
        found.append(log(event.block, event.log_index, event.time, topics, *values))
    return found


def deposits(blocks: Iterable[tuple[int, int]]) -> list[Log]:
    """So many deposits of one AID in each of those blocks."""
    who = word(int(HOLDER, 16))
    return [
        log(block, index, block * BLOCK_S, (DEPOSIT, who, who), _ONE, _ONE)
        for block, count in blocks
        for index in range(count)
    ]


@dataclass(frozen=True)
class Asked:
    """A question for the logs of blocks `first` to `last`, and what the truth is."""

    first: int
    last: int
    found: tuple[Log, ...]
    head: int

    @property
    def blocks(self) -> int:
        return self.last - self.first + 1

    def fitting(self, rows: int) -> int:
        """The last block up to which there are at most `rows` logs, from the first one on."""
        if len(self.found) <= rows:
            return self.last
        return max(self.first, self.found[rows].block - 1)


@dataclass(frozen=True)
class Refusal:
    """An error object, the HTTP status it comes with, and more lines of the head."""

    code: int
    text: str
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


Judge = Callable[[Asked], Refusal | None]
Distort = Callable[[Asked], Sequence[Log]]


def all_of_it(asked: Asked) -> Sequence[Log]:
    return asked.found


@dataclass
class ProviderNode:
    """A node with `logs`. `judge` refuses; `distort` says what is told; `hashes` are its chain's.

    `faults` happen first, one for each question for logs: an HTTP reply, or None for silence.
    """

    logs: Sequence[Log]
    head: int
    judge: Judge = lambda _: None
    distort: Distort = all_of_it
    hashes: Callable[[int], str] = word
    time_of: Callable[[int], int] = lambda number: number * BLOCK_S
    final_depth: int = _FINAL
    faults: list[web.Response | None] = field(default_factory=list)
    asked: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.logs = sorted(self.logs, key=lambda one: (one.block, one.index))
        self._fitting: dict[str, tuple[list[Log], list[int]]] = {}
        app = web.Application()
        app.router.add_post("/", self._answer)
        self._server = TestServer(app)

    async def start(self) -> str:
        """Listen; its address."""
        await self._server.start_server(access_log=None)
        return str(self._server.make_url("/"))

    async def stop(self) -> None:
        await self._server.close()

    async def _answer(self, request: web.Request) -> web.Response:
        question = await request.json()
        method, params = question["method"], question["params"]
        if method == "eth_chainId":
            return _json(json.dumps(hex(NETWORK.chain_id)))
        if method == "eth_getBlockByNumber":
            return _json(json.dumps(self._block(params[0])))
        if method != "eth_getLogs":
            return refused(Refusal(-32000, "missing trie node"))
        return await self._logs(params[0])

    async def _logs(self, wanted: dict[str, Any]) -> web.Response:
        first, last = int(wanted["fromBlock"], 16), int(wanted["toBlock"], 16)
        self.asked.append((first, last))
        if self.faults:
            fault = self.faults.pop(0)
            if fault is None:
                await asyncio.Event().wait()
            assert fault is not None
            return fault
        asked = Asked(first, last, self._found(wanted, first, last), self.head)
        refusal = self.judge(asked)
        if refusal:
            return refused(refusal)
        return _json(f"[{','.join(one.text for one in self.distort(asked))}]")

    def _found(self, wanted: dict[str, Any], first: int, last: int) -> tuple[Log, ...]:
        key = json.dumps([wanted["address"], wanted["topics"]])
        if key not in self._fitting:
            logs = [one for one in self.logs if _fits(one, wanted)]
            self._fitting[key] = (logs, [one.block for one in logs])
        logs, blocks = self._fitting[key]
        return tuple(logs[bisect_left(blocks, first) : bisect_right(blocks, last)])

    def _block(self, name: str) -> dict[str, str] | None:
        number = self.head - self.final_depth if name == "finalized" else int(name, 16)
        if number > self.head:
            return None
        time = self.time_of(number)
        return {"number": hex(number), "timestamp": hex(time), "hash": self.hashes(number)}


def _fits(one: Log, wanted: dict[str, Any]) -> bool:
    topics = wanted["topics"]
    return one.address in {address.lower() for address in wanted["address"]} and (
        len(one.topics) >= len(topics)
        and all(
            some is None or topic in some for topic, some in zip(one.topics, topics, strict=False)
        )
    )


def refused(refusal: Refusal) -> web.Response:
    """`refusal` as it comes over the line."""
    error = {"code": refusal.code, "message": refusal.text}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "error": error})
    return web.Response(
        text=body,
        status=refusal.status,
        content_type="application/json",
        headers=dict(refusal.headers),
    )


def _json(result: str) -> web.Response:
    body = f'{{"jsonrpc":"2.0","id":1,"result":{result}}}'
    return web.Response(text=body, content_type="application/json")


def blocks_over(most: int, code: int, text: str, status: int = 200) -> Judge:
    """Refuses more than `most` blocks; `text` may name what was asked and what would do."""

    def judge(asked: Asked) -> Refusal | None:
        if asked.blocks <= most:
            return None
        end = asked.first + most - 1
        said = text.format(asked=asked.blocks, first=hex(asked.first), end=hex(end))
        return Refusal(code, said, status)

    return judge


def rows_over(most: int, code: int, text: str, status: int = 200) -> Judge:
    """Refuses more than `most` logs; `text` may name the stretch that has fewer."""

    def judge(asked: Asked) -> Refusal | None:
        if len(asked.found) <= most:
            return None
        end = asked.fitting(most)
        return Refusal(
            code, text.format(first=hex(asked.first), end=hex(end), a=asked.first, b=end), status
        )

    return judge


def bytes_over(most: int, code: int, text: str) -> Judge:
    """Refuses an answer of more than `most` bytes."""

    def judge(asked: Asked) -> Refusal | None:
        size = sum(len(one.text) for one in asked.found)
        return Refusal(code, text) if size > most else None

    return judge


def every(count: int, refusal: Refusal, inner: Judge) -> Judge:
    """Refuses each question of that many, and judges the others as `inner`."""
    questions = 0

    def judge(asked: Asked) -> Refusal | None:
        nonlocal questions
        questions += 1
        return inner(asked) if questions % count else refusal

    return judge
