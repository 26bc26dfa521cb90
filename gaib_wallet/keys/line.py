"""A child process that is asked and answers, one frame after the other.

Over one pair of sockets, not over pipes: before the child has closed itself to others, a process of
the same user could open its pipes by their names below /proc, and read along from then on. Windows
has no such names, and no such pairs.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
import os
import socket
import subprocess
import sys
from typing import Any, Final, Self, cast

from typing_extensions import override

from gaib_wallet.keys import wire
from gaib_wallet.keys.wire import LENGTH_BYTES, Garbled

_NEEDED: Final = frozenset({"SYSTEMROOT", "TEMP", "TMP", "TMPDIR"})
"""Of the surroundings. Python needs no more, and most of the rest can make it load things."""


class Cut(Exception):
    """The child has ended, or was ended."""


class Line(asyncio.SubprocessProtocol):
    """One child. Whatever it says unasked, and whatever is no frame, ends it."""

    def __init__(self, ended: Callable[["Line"], None]) -> None:
        """Made by `open`. `ended` is told once when the child ends without `kill`."""
        self._tell_end: Callable[[Line], None] | None = ended
        self._heard = bytearray()
        self._answer: asyncio.Future[bytearray] | None = None
        self._transport: asyncio.SubprocessTransport | None = None
        self._speech: asyncio.WriteTransport | None = None
        self._gone = asyncio.Event()

    @classmethod
    async def open(cls, command: Sequence[str], ended: Callable[["Line"], None]) -> Self:
        """Start `command`. Raises OSError if it cannot be run."""
        if sys.platform == "win32":
            return await cls._start(command, ended, subprocess.PIPE)
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                line = await cls._start(command, ended, theirs.fileno())
        except BaseException:
            ours.close()
            raise
        try:
            loop = asyncio.get_running_loop()
            await loop.create_connection(lambda: _Ear(line), sock=ours)
        except BaseException:
            ours.close()
            line.kill()
            await line.gone()  # nobody else knows of it yet
            raise
        return line

    @classmethod
    async def _start(
        cls, command: Sequence[str], ended: Callable[["Line"], None], stream: int
    ) -> Self:
        _, line = await asyncio.get_running_loop().subprocess_exec(
            lambda: cls(ended),
            *command,
            stdin=stream,
            stdout=stream,
            stderr=subprocess.DEVNULL,
            env=_surroundings(os.environ),
            **_apart(),
        )
        return line

    def speak_through(self, speech: asyncio.BaseTransport) -> None:
        """What is asked goes there, unless the child has ended meanwhile."""
        self._speech = cast("asyncio.WriteTransport", speech)
        if self._transport is None:
            self._end()

    @property
    def pid(self) -> int | None:
        """The child's process id; None once it has ended."""
        return None if self._transport is None else self._transport.get_pid()

    async def ask(self, frame: bytearray, patience_s: int) -> bytearray:
        """What the child answers, without its length; `frame` is overwritten once it is sent.

        Raises:
            Cut: it ended, or it has not answered after `patience_s` and was ended.
            Garbled: what it said was too long, and it was ended.
        """
        try:
            if self._speech is None:
                raise Cut
            self._answer = asyncio.get_running_loop().create_future()
            self._speech.write(frame)
            if not self._speech.get_write_buffer_size():
                wire.wipe(frame)
            async with asyncio.timeout(patience_s):
                return await self._answer
        except TimeoutError:
            self._end()
            raise Cut from None
        finally:
            self._answer = None
            wire.wipe(frame)

    def kill(self) -> None:
        """End it at once, with all that it knows."""
        self._tell_end = None
        self._fail(Cut())
        self._end()

    @property
    def is_gone(self) -> bool:
        """Whether the system has forgotten it."""
        return self._gone.is_set()

    async def gone(self) -> None:
        """Wait until the system has forgotten it."""
        await self._gone.wait()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.SubprocessTransport", transport)
        self._speech = cast("asyncio.WriteTransport | None", self._transport.get_pipe_transport(0))

    @override
    def pipe_data_received(self, fd: int, data: bytes) -> None:
        self._heard += data
        try:
            self._listen()
        except Garbled as garbled:
            self._fail(garbled)
            self._end()

    @override
    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        self._fail(Cut())
        if self._transport is not None:
            for pipe in filter(None, map(self._transport.get_pipe_transport, (0, 1))):
                pipe.close()

    @override
    def process_exited(self) -> None:
        self._fail(Cut())
        self._end()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._gone.set()

    def _listen(self) -> None:
        """Hand over what was heard, once it is whole. Raises Garbled."""
        if self._answer is None or self._answer.done():
            raise Garbled
        if len(self._heard) < LENGTH_BYTES:
            return
        whole = LENGTH_BYTES + wire.length_in(self._heard)
        if len(self._heard) > whole:
            raise Garbled
        if len(self._heard) == whole:
            heard, self._heard = self._heard, bytearray()
            self._answer.set_result(heard[LENGTH_BYTES:])
            wire.wipe(heard)

    def _fail(self, fault: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(fault)
        tell, self._tell_end = self._tell_end, None
        if tell is not None:
            tell(self)

    def _end(self) -> None:
        transport, self._transport = self._transport, None
        speech, self._speech = self._speech, None
        if speech is not None:
            speech.abort()
        if transport is not None:
            transport.close()  # which kills what still runs


class _Ear(asyncio.Protocol):
    """Passes on what comes over a socket as if it came over pipes."""

    def __init__(self, line: Line) -> None:
        self._line = line

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._line.speak_through(transport)

    @override
    def data_received(self, data: bytes) -> None:
        self._line.pipe_data_received(1, data)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._line.pipe_connection_lost(1, exc)


def _surroundings(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.upper() in _NEEDED}


def _apart() -> Mapping[str, Any]:
    """Ctrl+C in a terminal is the window's to answer."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return {"creationflags": flags}
    return {"start_new_session": True}
