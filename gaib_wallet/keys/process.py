"""The vault as the window has it: sealed on disk, and open in a process of its own."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
import logging
import os
from pathlib import Path
import sys
from typing import Final, Protocol, TypeVar

import msgspec
from typing_extensions import override

from gaib_wallet.domain.accounts import Held, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import SignedTx, TxRequest
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import Locked, NotAVault, SignerGone, StorageFault, VaultExists
from gaib_wallet.keys import agreed, wire
from gaib_wallet.keys.kdf import KdfCost
from gaib_wallet.keys.line import Cut, Line
from gaib_wallet.keys.refusals import fault_in
from gaib_wallet.keys.vaultfile import LARGEST_FILE

PATIENCE_S: Final = 30
"""For an answer that needs no work; a slow machine has to start a process in it."""
_WORK_S: Final = 300
"""For one that derives a key from a password, on a machine that has other things to do."""
_EMPTY: Final = wire.Opened((), (), {})
_A = TypeVar("_A", bound=wire.Message)
_G = TypeVar("_G")
log = logging.getLogger(__name__)


class VaultFiles(Protocol):
    """The folder of one vault. All raise StorageFault, and may block."""

    def read(self) -> bytes | None:
        """The sealed vault; None where there is none."""

    def write(self, content: bytes) -> None:
        """Replace it, wholly or not at all."""

    def keep_copy(self, content: bytes, why: str) -> object:
        """Keep what is about to be replaced."""


def signer_command() -> tuple[str, ...]:
    """What starts the process that holds the keys."""
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable)
        return (str(beside.with_name(f"gaib-signer{beside.suffix}")),)
    return (sys.executable, "-I", "-m", "gaib_wallet.keys.signer")


class VaultProcess:
    """Is `services.ports.Vault` without importing it.

    A request that was made is carried out, also if nobody waits for it any more. `cost` is what a
    password costs; None measures it. `stay_ready` has to run as a task, so that unlocking need not
    wait for a process.
    """

    def __init__(
        self,
        files: VaultFiles,
        cost: KdfCost | None = None,
        command: Sequence[str] | None = None,
        patience_s: int = PATIENCE_S,
    ) -> None:
        self._files = files
        self._cost = cost
        self._command = tuple(command or signer_command())
        self._patience_s = patience_s
        self._turn = asyncio.Lock()
        self._line: Line | None = None
        self._ending: list[Line] = []
        self._opened: wire.Opened | None = None
        self._times_locked = 0
        self._is_closed = False
        self._was_locked = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    @property
    def exists(self) -> bool:
        """Whether there is a vault, or something in its place that cannot be read."""
        try:
            return self._files.read() is not None
        except StorageFault:
            return True

    @property
    def is_locked(self) -> bool:
        """Whether there is a vault and it is not open."""
        return self._opened is None and self.exists

    @property
    def held(self) -> tuple[Held, ...]:
        """The accounts whose keys are in it; none while locked."""
        return (self._opened or _EMPTY).held

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """What it knows of its words; none while locked."""
        return (self._opened or _EMPTY).phrases

    @property
    def fee_caps(self) -> Mapping[int, TokenAmount]:
        """The most that is paid for one transaction, by chain id; empty while locked."""
        caps = (self._opened or _EMPTY).fee_caps
        return {chain_id: TokenAmount(agreed.number(wei), ETH) for chain_id, wei in caps.items()}

    @property
    def pid(self) -> int | None:
        """The process, for whoever wants to see that it is gone; None if there is none now."""
        return None if self._line is None else self._line.pid

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when the process has ended by itself while the vault was open."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def can_sign(self, account: Address) -> bool:
        """Whether the key of `account` is in the vault, and the vault open."""
        return any(held.address == account for held in self.held)

    def lock(self) -> None:
        """End the process at once. What is under way raises Locked, unless it is on disk by now."""
        self._times_locked += 1
        self._opened = None
        if self._line is not None:
            self._line.kill()
            self._let_go(self._line)
        self._was_locked.set()

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
            await line.gone()

    async def make(self, password: Secret) -> None:
        """As the port says; two derivations and what measuring takes."""
        if self._files.read() is not None:
            raise VaultExists
        await self._opening(wire.Make(password.octets, self._cost))

    async def unlock(self, password: Secret) -> None:
        """As the port says. A cheap one is kept as a copy before it is rewritten."""
        sealed = _bounded(self.backup())
        await self._opening(wire.Unlock(password.octets, sealed, self._cost), replaced=sealed)

    async def change_password(self, old: Secret, new: Secret) -> None:
        """As the port says."""
        asked = wire.ChangePassword(old.octets, new.octets, self._cost)
        await self._asked(asked, wire.Opened, _WORK_S)

    async def make_words(self, length: int, passphrase: Secret) -> NewPhrase:
        """As the port says."""
        answer = await self._asked(wire.MakeWords(length, passphrase.octets), wire.Opened)
        return _given(answer.words)

    async def import_words(
        self, numbers: Sequence[int], passphrase: Secret, family: PathFamily, number: int
    ) -> Held:
        """As the port says."""
        asked = wire.ImportWords(tuple(numbers), passphrase.octets, family, number)
        return _given((await self._asked(asked, wire.Opened)).account)

    async def next_account(self, phrase: str, family: PathFamily) -> Held:
        """As the port says."""
        answer = await self._asked(wire.NextAccount(phrase, family), wire.Opened)
        return _given(answer.account)

    async def import_key(self, typed: Secret) -> Held:
        """As the port says."""
        return _given((await self._asked(wire.ImportKey(typed.octets), wire.Opened)).account)

    async def import_file(self, file: Path, file_password: Secret) -> Held:
        """As the port says."""
        asked = wire.ImportFile(os.fsencode(Path.cwd() / file), file_password.octets)
        return _given((await self._asked(asked, wire.Opened, _WORK_S)).account)

    async def addresses(
        self, numbers: Sequence[int], passphrase: Secret, paths: Sequence[str]
    ) -> tuple[Address, ...]:
        """As the port says."""
        asked = wire.AddressesOf(tuple(numbers), passphrase.octets, tuple(paths))
        return (await self._asked(asked, wire.Found, needs_open=False)).addresses

    async def addresses_in(self, backup: bytes, password: Secret) -> tuple[Address, ...]:
        """As the port says."""
        asked = wire.AddressesIn(password.octets, _bounded(backup))
        return (await self._asked(asked, wire.Found, _WORK_S, needs_open=False)).addresses

    async def matches(self, phrase: str, answers: Mapping[int, int]) -> bool:
        """As the port says."""
        return (await self._asked(wire.Matches(phrase, dict(answers)), wire.Compared)).is_right

    async def reveal(self, phrase: str, password: Secret) -> tuple[int, ...]:
        """As the port says."""
        asked = wire.Reveal(password.octets, phrase)
        return (await self._asked(asked, wire.Words, _WORK_S)).numbers

    async def export(self, account: Address, password: Secret, file_password: Secret) -> bytes:
        """As the port says."""
        asked = wire.Export(password.octets, file_password.octets, account)
        return (await self._asked(asked, wire.File, _WORK_S)).content

    async def set_fee_cap(self, chain_id: int, most: TokenAmount, password: Secret) -> None:
        """As the port says."""
        asked = wire.SetFeeCap(password.octets, chain_id, agreed.octets(most.raw))
        await self._asked(asked, wire.Opened, _WORK_S)

    async def sign(self, request: TxRequest) -> SignedTx:
        """As the port says; and whatever the signer refuses for (`errors.SignerRefusal`)."""
        return (await self._asked(wire.Sign(agreed.packed(request)), wire.Signed)).tx

    def backup(self) -> bytes:
        """As the port says. Raises NotAVault, too, where there is none."""
        sealed = self._files.read()
        if sealed is None:
            raise NotAVault
        return sealed

    @override
    def __repr__(self) -> str:
        return f"VaultProcess({'locked' if self._opened is None else 'open'})"

    async def _opening(self, asked: wire.Make | wire.Unlock, replaced: bytes | None = None) -> None:
        await self._asked(asked, wire.Opened, _WORK_S, needs_open=False, replaced=replaced)

    async def _asked(
        self,
        asked: wire.Question,
        wanted: type[_A],
        patience_s: int | None = None,
        *,
        needs_open: bool = True,
        replaced: bytes | None = None,
    ) -> _A:
        """The answer. What was typed is copied before this waits for anything."""
        if needs_open and self._opened is None:
            raise Locked
        frame = wire.frame(asked)
        patience_s = patience_s or self._patience_s
        since = self._times_locked
        work = self._carried_out(frame, wanted, patience_s, replaced, since)
        return await asyncio.shield(work)

    async def _carried_out(
        self,
        frame: bytearray,
        wanted: type[_A],
        patience_s: int,
        replaced: bytes | None,
        since: int,
    ) -> _A:
        try:
            async with self._turn:
                line = await self._ready()
                if since != self._times_locked:
                    raise Locked
                answer = await self._answer(line, frame, wanted, patience_s)
                if isinstance(answer, wire.Opened):
                    await self._take_over(line, answer, replaced)
                return answer
        except asyncio.CancelledError:  # the loop ends: what was half done must not be gone on with
            self.lock()
            raise
        finally:
            wire.wipe(frame)

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
            said = wire.answer_in(await line.ask(frame, patience_s))
            if isinstance(said, wire.Refused):
                raise fault_in(said)
            if isinstance(said, wanted):
                return said
            if isinstance(said, wire.Broken):
                log.error("the process that holds the keys met a bug: %s", said.place)
        except (Cut, wire.Garbled):
            pass
        if times_locked != self._times_locked:
            raise Locked
        line.kill()
        self._ended(line)
        raise SignerGone

    async def _take_over(self, line: Line, told: wire.Opened, replaced: bytes | None) -> None:
        """Write what was sealed; memory follows the disk, never the other way round.

        Raises:
            StorageFault: all is as before. A vault that was to be rewritten as it was opened stays
                open, and is rewritten another time.
            Locked: it was locked while it was rewritten.
        """
        if told.sealed is not None:
            try:
                await asyncio.to_thread(self._write, told.sealed, replaced)
            except StorageFault:
                await self._answer(line, wire.frame(wire.Settle(is_kept=False)), wire.Settled)
                if replaced is None:
                    raise
                log.warning("the vault could not be rewritten at its new cost")
            else:
                with suppress(Locked, SignerGone):  # what is on disk is done
                    await self._answer(line, wire.frame(wire.Settle(is_kept=True)), wire.Settled)
        if self._line is line:
            self._opened = msgspec.structs.replace(told, sealed=None, account=None, words=None)
        elif replaced is not None:
            raise Locked

    def _write(self, sealed: bytes, replaced: bytes | None) -> None:
        """In a thread."""
        if replaced is not None:
            self._files.keep_copy(replaced, "before-new-cost")
        self._files.write(sealed)

    def _ended(self, line: Line) -> None:
        """The process ended by itself, or had to be ended."""
        if self._line is not line:
            return
        self._let_go(line)
        was_open, self._opened = self._opened is not None, None
        if was_open:
            for listener in tuple(self._listeners):
                listener()

    def _let_go(self, line: Line) -> None:
        self._line = None
        self._ending = [one for one in self._ending if not one.is_gone] + [line]


def _bounded(sealed: bytes) -> bytes:
    """Raises NotAVault for more than any vault has."""
    if len(sealed) > LARGEST_FILE:
        raise NotAVault
    return sealed


def _given(found: _G | None) -> _G:
    """What every answer of that kind brings. Raises SignerGone."""
    if found is None:
        raise SignerGone
    return found
