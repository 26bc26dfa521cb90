"""A node over HTTP that answers as it is told, and remembers what it was asked."""

from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

CHAIN_ID = 20251031


class ScriptedNode:
    """Says its chain id as a node does; else `replies` of the method, or `reply`.

    `replies` of a method and its first or last parameter, a blank between them, go before.
    """

    def __init__(self) -> None:
        self.methods: list[str] = []
        self.questions: list[dict[str, Any]] = []
        self.chain_id = CHAIN_ID
        self.reply: dict[str, Any] = {"result": "0x"}
        self.replies: dict[str, dict[str, Any]] = {}
        self.body: bytes | None = None
        self.status = 200
        self.headers: dict[str, str] = {}
        app = web.Application()
        app.router.add_post("/{anything:.*}", self._answer)
        app.router.add_get("/elsewhere/{sender}", self._lure)
        self._server = TestServer(app)

    async def start(self) -> None:
        await self._server.start_server(access_log=None)

    async def stop(self) -> None:
        await self._server.close()

    def url(self, path: str = "/") -> str:
        return str(self._server.make_url(path))

    async def _lure(self, _: web.Request) -> web.Response:
        self.methods.append("elsewhere")
        return web.json_response({"data": "0x"})

    async def _answer(self, request: web.Request) -> web.Response:
        question = await request.json()
        self.methods.append(question["method"])
        self.questions.append(question)
        if question["method"] == "eth_chainId":
            return _json({"result": hex(self.chain_id)}, question)
        if self.body is not None:
            return web.Response(body=self.body, status=self.status)
        method, params = question["method"], question["params"]
        named = [f"{method} {one}" for one in (*params[:1], *params[-1:])]
        found = (self.replies[name] for name in (*named, method) if name in self.replies)
        reply = next(found, self.reply)
        response = _json(reply, question, self.status)
        response.headers.update(self.headers)
        if self.status // 100 == 3:
            response.headers["Location"] = self.url("/elsewhere/0x")
        return response


def _json(reply: dict[str, Any], question: dict[str, Any], status: int = 200) -> web.Response:
    return web.json_response({"jsonrpc": "2.0", "id": question["id"], **reply}, status=status)
