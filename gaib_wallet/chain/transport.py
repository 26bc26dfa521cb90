"""HTTP with one node: bytes out, bytes in, bounded in size and time."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
import logging
from typing import Final
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, StreamReader
from typing_extensions import override

from gaib_wallet.errors import NodeUnreachable, NoNode, ReplyTooLong

# aiohttp's own 300 s would leave a live Qt timer behind every request for as long.
TIMEOUT_S: Final = 10
LONGEST_REPLY: Final = 8 * 1024**2
"""Bytes. A page of ten thousand logs fits; what is longer is not kept in memory."""
_HEADERS: Final = {"Content-Type": "application/json"}
_OK: Final = 200
_LONGEST_REFUSAL: Final = 64 * 1024
_LONGEST_WAIT_S: Final = 3_600
NO_HOST: Final = "no host"

log = logging.getLogger(__name__)


class BadStatus(Exception):
    """An HTTP status that is not 200, with what came along: it may say why.

    `wait_s`: seconds after which the node wants the next question, None if it does not say.
    """

    def __init__(self, status: int, body: bytes, wait_s: int | None) -> None:
        super().__init__(status)
        self.status, self.body, self.wait_s = status, body, wait_s


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
            BadStatus: an HTTP status that is not 200.
            NodeUnreachable: no connection, or no answer in time.
            ReplyTooLong: more than `LONGEST_REPLY`.
        """
        if not self._endpoint:
            raise NoNode
        self.requests += 1
        try:
            async with self._open().post(
                self._endpoint, data=body, headers=_HEADERS, allow_redirects=False
            ) as response:
                if response.status != _OK:
                    log.info("%s answered with HTTP status %s", self, response.status)
                    wait_s = _wait_s(response.headers)
                    raise BadStatus(response.status, await _start(response.content), wait_s)
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
        return urlsplit(endpoint).hostname or NO_HOST
    except ValueError:
        return NO_HOST


async def _bounded(content: StreamReader) -> bytes:
    received = bytearray()
    async for chunk in content.iter_any():
        received += chunk
        if len(received) > LONGEST_REPLY:
            raise ReplyTooLong
    return bytes(received)


async def _start(content: StreamReader) -> bytes:
    """What explains a refusal; nothing where that is too long to be one."""
    received = bytearray()
    async for chunk in content.iter_any():
        received += chunk
        if len(received) > _LONGEST_REFUSAL:
            return b""
    return bytes(received)


def _wait_s(headers: Mapping[str, str]) -> int | None:
    """What `Retry-After` says, as seconds or as a date that the server's own clock knows."""
    said = headers.get("Retry-After", "")
    if said.isascii() and said.isdigit():
        return min(int(said[:9]), _LONGEST_WAIT_S)
    at, now = _moment(said), _moment(headers.get("Date", ""))
    if at is None or now is None:
        return None
    return max(0, min(int((at - now).total_seconds()), _LONGEST_WAIT_S))


def _moment(said: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(said)
    except ValueError:
        return None
    return found if found.tzinfo else None
