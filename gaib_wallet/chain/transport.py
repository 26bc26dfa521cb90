"""HTTP with one node: bytes out, bytes in, bounded in size and time."""

import logging
from typing import Final
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, StreamReader
from typing_extensions import override

from gaib_wallet.errors import NodeBusy, NodeUnreachable, NoNode, ReplyTooLong

# aiohttp's own 300 s would leave a live Qt timer behind every request for as long.
TIMEOUT_S: Final = 10
LONGEST_REPLY: Final = 8 * 1024**2
"""Bytes. A page of ten thousand logs fits; what is longer is not kept in memory."""
_HEADERS: Final = {"Content-Type": "application/json"}
_OK, _TOO_MANY = 200, 429

log = logging.getLogger(__name__)


class Transport:
    """One endpoint and its session; `requests` counts what was sent to it."""

    def __init__(self, endpoint: str, timeout_s: int) -> None:
        self.requests = 0
        self._endpoint = endpoint
        self._timeout = ClientTimeout(total=timeout_s)
        self._session: ClientSession | None = None

    async def post(self, body: bytes) -> bytes:
        """The answer to `body`. Sent once: nothing is repeated, nothing is followed elsewhere.

        Raises:
            NoNode: there is no endpoint.
            NodeBusy: the node wants fewer questions.
            NodeUnreachable: no connection, no answer in time, or an HTTP status that is not 200.
            ReplyTooLong: more than `LONGEST_REPLY`.
        """
        if not self._endpoint:
            raise NoNode
        self.requests += 1
        try:
            async with self._open().post(
                self._endpoint, data=body, headers=_HEADERS, allow_redirects=False
            ) as response:
                if response.status == _TOO_MANY:
                    raise NodeBusy
                if response.status != _OK:
                    log.info("%s answered with HTTP status %s", self, response.status)
                    raise NodeUnreachable
                return await _bounded(response.content)
        except (ClientError, OSError) as error:  # TimeoutError is an OSError
            # Its text, which holds the whole URL, is left out of the log with the cause.
            log.info("%s: %s", self, type(error).__name__)
            raise NodeUnreachable from None

    async def aclose(self) -> None:
        """Close the session; the next question would open another."""
        if self._session:
            await self._session.close()

    @override
    def __repr__(self) -> str:
        return host_of(self._endpoint)

    def _open(self) -> ClientSession:
        # Not before the first question: a session belongs to the loop that runs then.
        if self._session is None or self._session.closed:
            self._session = ClientSession(timeout=self._timeout, cookie_jar=DummyCookieJar())
        return self._session


def host_of(endpoint: str) -> str:
    """The host of `endpoint` and no more: users, paths and queries of an address hold keys."""
    try:
        return urlsplit(endpoint).hostname or "no host"
    except ValueError:
        return "no host"


async def _bounded(content: StreamReader) -> bytes:
    received = bytearray()
    async for chunk in content.iter_any():
        received += chunk
        if len(received) > LONGEST_REPLY:
            raise ReplyTooLong
    return bytes(received)
