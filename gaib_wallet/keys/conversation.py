"""Who asks the process that holds the keys, and writes what it hands out sealed."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
import logging
from typing import Final, NoReturn, Protocol, TypeVar

import msgspec

from gaib_wallet.domain.carrying import carried_through, take_back_cancelling
from gaib_wallet.errors import Locked, SignerGone, StorageFault, WalletError
from gaib_wallet.keys import wire
from gaib_wallet.keys.line import Cut, Line
from gaib_wallet.keys.refusals import fault_in

PATIENCE_S: Final = 30
"""For an answer that needs no work; a slow machine has to start a process in it."""
WORK_S: Final = 300
"""For one that derives a key from a password, on a machine that has other things to do."""
_A = TypeVar("_A", bound=wire.Message)
log = logging.getLogger(__name__)


class VaultFiles(Protocol):
    """The folder of one vault. All raise StorageFault, and may block."""

    def read(self) -> bytes | None:
        """The sealed vault; None where there is none."""

    def write(self, content: bytes) -> None:
        """Replace it, wholly or not at all."""

    def keep_copy(self, content: bytes, why: str) -> object:
        """Keep what is about to be replaced."""


@dataclass(slots=True)
class _Wish:
    """One question on its way. `replaced` is the vault that it opens, as it was read from disk.

    `since` is how often the vault had been locked before. `is_written`: what it changes is on its
    way to the disk, and can be withdrawn no more.
    """

    frame: bytearray
    patience_s: int
    replaced: bytes | None
    since: int
    is_withdrawn: bool = False
    is_written: bool = False


class Conversation:
    """One process at a time, and one question at a time.

    `opened` is what is known of the vault while it is open. A change that nobody waits for any more
    is not made; once it is being written it is waited for to its end, also by who was cancelled.
    """

    def __init__(self, files: VaultFiles, command: Sequence[str], patience_s: int) -> None:
        self.opened: wire.Opened | None = None
        self._files = files
        self._command = tuple(command)
        self._patience_s = patience_s
        self._turn = asyncio.Lock()
        self._line: Line | None = None
        self._ending: list[Line] = []
        self._times_locked = 0
        self._is_closed = False
        self._on_disk: bytes | None = None
        self._was_locked = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    @property
    def pid(self) -> int | None:
        """The process; None if there is none now."""
        return None if self._line is None else self._line.pid

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when the process has ended by itself while the vault was open."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def lock(self) -> None:
        """End the process at once. What is under way raises Locked, unless it is on disk by now."""
        self._times_locked += 1
        self._end()

    async def stay_ready(self) -> None:
        """Keep an empty process waiting for the next password, until `aclose`.

        One that has ended by itself is not started again before it is needed: it might be what
        ends at once.
        """
        while not self._is_closed:
            self._was_locked.clear()
            async with self._turn:
                try:
                    await self._ready()
                except (SignerGone, Locked):
                    log.warning("the process that holds the keys does not start")
            await self._was_locked.wait()

    async def aclose(self) -> None:
        """Lock for good, and wait until the process is gone."""
        self._is_closed = True
        self.lock()
        for line in self._ending:
            line.kill()
            await line.gone()

    async def ask(
        self,
        asked: wire.Question,
        wanted: type[_A],
        patience_s: int | None = None,
        *,
        needs_open: bool = True,
        replaced: bytes | None = None,
    ) -> _A:
        """The answer to `asked`; a change that it brings is on disk then.

        What was typed is copied before this waits for anything, and the copy is overwritten.
        Without `patience_s` it is an answer that needs no work. `replaced` is the sealed vault that
        is opened; it is refused where the disk has another by now, and one of a new cost may take
        its place.

        Raises:
            WalletError: what the process refuses for; SignerGone; Locked; StorageFault.
        """
        if needs_open and self.opened is None:
            raise Locked
        patience_s = patience_s or self._patience_s
        wish = _Wish(wire.frame(asked), patience_s, replaced, self._times_locked)
        # Cut short, it would leave an answer in the pipe that nobody takes.
        asking = asyncio.gather(self._fate(wish, wanted))
        try:
            (fate,) = await asyncio.shield(asking)
        except asyncio.CancelledError:
            if not wish.is_written and not asking.done():
                wish.is_withdrawn = True
                raise
            take_back_cancelling()
            (fate,) = await carried_through(asking)
        if isinstance(fate, WalletError):
            raise fate
        return fate

    async def _fate(self, wish: _Wish, wanted: type[_A]) -> _A | WalletError:
        """What became of it: nobody may be there any more to whom a fault could be raised."""
        try:
            return await self._carried_out(wish, wanted)
        except WalletError as fault:
            return fault

    async def _carried_out(self, wish: _Wish, wanted: type[_A]) -> _A:
        try:
            async with self._turn:
                line = await self._ready()
                if wish.is_withdrawn or wish.since != self._times_locked:
                    raise Locked
                self._check_newest(wish)
                answer = await self._answer(line, wish.frame, wanted, wish.patience_s)
                if isinstance(answer, wire.Opened):
                    self._on_disk = wish.replaced or self._on_disk
                    await self._take_over(line, answer, wish)
                return answer
        except asyncio.CancelledError:  # the loop ends: what was half done must not be gone on with
            self.lock()
            raise
        finally:
            wire.wipe(wish.frame)

    def _check_newest(self, wish: _Wish) -> None:
        """Raises Locked where what is to be opened was replaced since it was read, StorageFault.

        A change may have been on its way to the disk: the next one would undo it.
        """
        if wish.replaced is not None and self._files.read() != wish.replaced:
            raise Locked

    async def _ready(self) -> Line:
        """A process to ask. Raises SignerGone if none starts, Locked after `aclose`."""
        if self._line is None:
            try:
                line = await Line.open(self._command, self._ended)
            except OSError as error:
                raise SignerGone from error
            if self._is_closed:
                line.kill()
                await line.gone()
                raise Locked
            self._line = line
        return self._line

    async def _answer(
        self, line: Line, frame: bytearray, wanted: type[_A], patience_s: int = PATIENCE_S
    ) -> _A:
        """What `line` says to `frame`. Raises what it refuses for, SignerGone, Locked."""
        times_locked = self._times_locked
        try:
            body = await line.ask(frame, patience_s)
            said = wire.answer_in(body)
            wire.wipe(body)
            if isinstance(said, wire.Refused):
                raise fault_in(said)
            if isinstance(said, wanted):
                return said
            if isinstance(said, wire.Broken):
                log.error("the process that holds the keys met a bug: %s", said.place)
            else:
                line.kill()
        except wire.Garbled:
            line.kill()
        except Cut:
            pass
        if times_locked != self._times_locked:
            raise Locked
        self._ended(line)
        raise SignerGone

    async def _take_over(self, line: Line, told: wire.Opened, wish: _Wish) -> None:
        """Write what was sealed; memory follows the disk, never the other way round.

        Raises:
            StorageFault: all is as before. A vault that was to be rewritten as it was opened stays
                open, and is rewritten another time.
            Locked: it was locked while it was rewritten, or nobody waits for the change any more.
        """
        if wish.is_withdrawn:
            await self._withdraw(line)
        if told.sealed is not None:
            wish.is_written = True
            try:
                await asyncio.to_thread(self._write, told.sealed, wish.replaced)
            except StorageFault:
                await self._answer(line, wire.frame(wire.Settle(is_kept=False)), wire.Settled)
                if wish.replaced is None:
                    raise
                log.warning("the vault could not be rewritten at its new cost")
            else:
                with suppress(Locked, SignerGone):  # what is on disk is done
                    await self._answer(line, wire.frame(wire.Settle(is_kept=True)), wire.Settled)
        if self._line is line:
            self.opened = msgspec.structs.replace(told, sealed=None, account=None, words=None)
        elif wish.replaced is not None:
            raise Locked

    async def _withdraw(self, line: Line) -> NoReturn:
        """Leave all as it was before. Raises Locked, which nobody hears."""
        if self.opened is None:
            self._end()
        else:
            await self._answer(line, wire.frame(wire.Settle(is_kept=False)), wire.Settled)
        raise Locked

    def _write(self, sealed: bytes, replaced: bytes | None) -> None:
        """In a thread. Whatever somebody else put in the place of the vault is kept, too."""
        found = self._files.read()
        if found not in (None, self._on_disk):
            self._files.keep_copy(found, "found-instead")
        if replaced is not None:
            self._files.keep_copy(replaced, "before-new-cost")
        self._files.write(sealed)
        self._on_disk = sealed

    def _ended(self, line: Line) -> None:
        """The process ended by itself, or had to be ended."""
        if self._line is not line:
            return
        log.warning("the process that holds the keys has ended")
        self._let_go(line)
        was_open, self.opened = self.opened is not None, None
        if was_open:
            for listener in tuple(self._listeners):
                listener()

    def _end(self) -> None:
        self.opened = None
        if self._line is not None:
            self._line.kill()
            self._let_go(self._line)
        self._was_locked.set()

    def _let_go(self, line: Line) -> None:
        self._line = None
        self._ending = [one for one in self._ending if not one.is_gone] + [line]
