"""A node with as many events as one likes: it makes them up when they are asked for."""

import asyncio
from functools import cache
import json
import sys
from typing import Any

from aiohttp import web

from gaib_wallet.chain.event_decoders import DEPOSIT
from gaib_wallet.demo.node import CHAIN_ID, GENESIS
from gaib_wallet.demo.rpc import HOST
from tests.bench.telling import say

EVENTS_A_BLOCK = 20
LISTENS = "listens"
_WORD = 64
_ONE = 10**18


class EndlessNode:
    """Answers what a walk over a vault's events asks, for the vault at `place`."""

    def __init__(self, head: int) -> None:
        self._head = head

    async def answer(self, request: web.Request) -> web.Response:
        question = await request.json()
        method, params = question["method"], question["params"]
        result = {
            "eth_chainId": lambda: json.dumps(hex(CHAIN_ID)),
            "eth_getBlockByNumber": lambda: json.dumps(self._block(params[0])),
            "eth_getLogs": lambda: _logs(params[0]),
        }[method]()
        body = f'{{"jsonrpc":"2.0","id":1,"result":{result}}}'
        return web.Response(text=body, content_type="application/json")

    def _block(self, name: str) -> dict[str, str]:
        number = self._head if name == "finalized" else int(name, 16)
        return {"number": hex(number), "timestamp": hex(GENESIS + number), "hash": _word(number)}


def _logs(asked: dict[str, Any]) -> str:
    template = _template(asked["address"][0])
    found = [
        template % {"word": _word(block), "number": hex(block), "time": hex(GENESIS + block)}
        for block in range(int(asked["fromBlock"], 16), int(asked["toBlock"], 16) + 1)
    ]
    return f"[{','.join(found)}]"


@cache
def _template(place: str) -> str:
    """All logs of a block, in which only the block is missing."""
    return ",".join(_log(place, index) for index in range(EVENTS_A_BLOCK))


def _log(place: str, index: int) -> str:
    topics = f'["{DEPOSIT}","{_word(1)}","{_word(2)}"]'
    return (
        f'{{"address":"{place}","topics":{topics},"data":"0x{_ONE:0{_WORD}x}{_ONE:0{_WORD}x}",'
        f'"blockHash":"%(word)s","blockNumber":"%(number)s",'
        f'"blockTimestamp":"%(time)s","transactionHash":"%(word)s",'
        f'"transactionIndex":"0x0","logIndex":"{index:#x}","removed":false}}'
    )


def _word(number: int) -> str:
    return f"0x{number:0{_WORD}x}"


async def main(events: int) -> None:
    app = web.Application()
    app.router.add_post("/", EndlessNode(events // EVENTS_A_BLOCK).answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, HOST, 0).start()
    say(LISTENS, f"http://{HOST}:{runner.addresses[0][1]}")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
