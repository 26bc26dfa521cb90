"""The way from a fork on this machine to the live node, whose URL may hold a secret.

A node of ours would show the URL it was given to whoever asks it, in its errors and its cache. It
is given a door on this machine instead; what the door is told goes on to the URL, and back. The
door has a name that nobody guesses, and lets through only what reads: else every program and every
web page on this machine could use the URL.
"""

from base64 import b64encode
from http.client import HTTPConnection, HTTPException, HTTPSConnection
import json
import secrets
from typing import Final, Self
from urllib.parse import SplitResult, unquote, urlsplit

from typing_extensions import override

from gaib_wallet.demo.listening import QuietHandler, QuietServer
from gaib_wallet.demo.rpc import HOST
from gaib_wallet.errors import NoLiveNode, NotALiveNode

_PATIENCE_S = 20
_OK, _FORBIDDEN, _NOT_FOUND, _BAD_GATEWAY = 200, 403, 404, 502
_READING: Final = ("eth_get", "trace_", "debug_trace")
"""What the names of methods that only read begin with; `_OTHERS` are the rest of them."""
_OTHERS: Final = frozenset(
    {
        *("eth_chainId", "eth_blockNumber", "eth_call", "eth_estimateGas", "eth_createAccessList"),
        *("eth_gasPrice", "eth_maxPriorityFeePerGas", "eth_feeHistory", "eth_simulateV1"),
        *("eth_syncing", "net_version", "web3_clientVersion", "debug_codeByHash"),
    }
)
_JSON = "application/json"
_CHAIN_ID = {"jsonrpc": "2.0", "id": 1, "method": "eth_chainId", "params": []}


class Uplink:
    """A door to one live node, open until `stop`. Nothing is written about what goes through."""

    def __init__(self, url: str) -> None:
        """Open it; nothing is asked yet. Raises NotALiveNode."""
        self._target = _split(url)
        target, name = self._target, secrets.token_urlsafe()

        class Door(_Door):
            far = target
            place = f"/{name}"

        self._place = Door.place

        self._server = QuietServer(0, Door)
        self._server.begin()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def host(self) -> str:
        """All of the URL that may be shown."""
        return self._target.hostname or ""

    @property
    def endpoint(self) -> str:
        """The door's own URL; nobody else is told."""
        return f"http://{HOST}:{self._server.server_port}{self._place}"

    def chain_id(self) -> int:
        """Which chain the live node is of.

        Raises:
            NoLiveNode: it does not answer, or not as a node does.
        """
        connection = _connection(self._target)
        try:
            status, content = _passed_on(connection, self._target, json.dumps(_CHAIN_ID).encode())
            if status != _OK:
                raise NoLiveNode(self.host)
            return int(json.loads(content)["result"], 16)
        except (OSError, HTTPException, ValueError, KeyError, TypeError):
            # Without its cause: the URL may stand in it.
            raise NoLiveNode(self.host) from None
        finally:
            connection.close()

    def stop(self) -> None:
        """Close it."""
        self._server.end()


class _Door(QuietHandler):
    """One connection from the fork, and one to the live node."""

    far: SplitResult
    place: str

    @override
    def setup(self) -> None:
        super().setup()
        self._connection = _connection(self.far)

    @override
    def finish(self) -> None:
        self._connection.close()
        super().finish()

    @override
    def reply(self, question: bytes) -> None:
        try:
            status, content = self._refusal(question), b""
            if status == _OK:
                status, content = self._ask(question)
        except (OSError, HTTPException):
            status, content = _BAD_GATEWAY, b""
        self.answer(status, content)

    def _refusal(self, question: bytes) -> int:
        """The status that says why `question` goes no further; `_OK` where it does."""
        if not secrets.compare_digest(self.path.encode(), self.place.encode()):
            return _NOT_FOUND
        return _OK if _only_reads(question) else _FORBIDDEN

    def _ask(self, question: bytes) -> tuple[int, bytes]:
        try:
            return _passed_on(self._connection, self.far, question)
        except (OSError, HTTPException):
            self._connection.close()  # the node may have closed it meanwhile; it opens again
            return _passed_on(self._connection, self.far, question)


def host_of(url: str) -> str:
    """The host of a node's URL, which alone may be shown. Raises NotALiveNode."""
    return _split(url).hostname or ""


def _only_reads(question: bytes) -> bool:
    """Whether it asks, and hands over nothing; what nobody understands does not."""
    try:
        asked = json.loads(question)
        methods = [one["method"] for one in (asked if isinstance(asked, list) else [asked])]
        return all(one.startswith(_READING) or one in _OTHERS for one in methods)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0:
            return parts
    except ValueError:
        pass  # it would repeat the URL
    raise NotALiveNode


def _connection(far: SplitResult) -> HTTPConnection:
    kind = HTTPSConnection if far.scheme == "https" else HTTPConnection
    return kind(far.hostname or "", far.port, timeout=_PATIENCE_S)


def _passed_on(connection: HTTPConnection, far: SplitResult, question: bytes) -> tuple[int, bytes]:
    """The status and the content of the live node's answer; redirections are not followed."""
    headers = {"Content-Type": _JSON}
    if far.username is not None:
        pair = f"{unquote(far.username)}:{unquote(far.password or '')}"
        headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
    path = (far.path or "/") + (f"?{far.query}" if far.query else "")
    connection.request("POST", path, question, headers)
    answer = connection.getresponse()
    return answer.status, answer.read()
