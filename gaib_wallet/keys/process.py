"""The vault as the window has it: sealed on disk, and open in a process of its own."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
import errno
import os
from pathlib import Path
import sys
from typing import Final, TypeVar

from typing_extensions import override

from gaib_wallet.domain.accounts import Held, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.carrying import carried_through
from gaib_wallet.domain.pools import AcceptedPool, UnfitPool
from gaib_wallet.domain.proofs import OwnershipProof
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import SignedTx, TxPlan, TxRequest
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import NotAVault, SignerGone, StorageFault, VaultExists
from gaib_wallet.keys import agreed, wire
from gaib_wallet.keys.bounds import LARGEST_FILE, KdfCost
from gaib_wallet.keys.conversation import PATIENCE_S, WORK_S, Conversation, VaultFiles

_EMPTY: Final = wire.Opened((), (), {})
_G = TypeVar("_G")


def signer_command() -> tuple[str, ...]:
    """What starts the process that holds the keys."""
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable)
        return (str(beside.with_name(f"gaib-signer{beside.suffix}")),)
    return (sys.executable, "-I", "-m", "gaib_wallet.keys.signer")


class VaultProcess:
    """Is `services.ports.Vault` without importing it.

    A change that nobody waits for any more is not made; once it is being written it is waited for
    to its end, also by who was cancelled. `cost` is what
    a password costs; None measures it. `stay_ready` has to run as a task, so that unlocking need
    not wait for a process.
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
        self._signer = Conversation(files, command or signer_command(), patience_s)

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
        return self._signer.opened is None and self.exists

    @property
    def held(self) -> tuple[Held, ...]:
        """The accounts whose keys are in it; none while locked."""
        return (self._signer.opened or _EMPTY).held

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """What it knows of its words; none while locked."""
        return (self._signer.opened or _EMPTY).phrases

    @property
    def fee_caps(self) -> Mapping[int, TokenAmount]:
        """The most that is paid for one transaction, by chain id; empty while locked."""
        caps = (self._signer.opened or _EMPTY).fee_caps
        return {chain_id: TokenAmount(agreed.number(wei), ETH) for chain_id, wei in caps.items()}

    @property
    def pid(self) -> int | None:
        """The process, for whoever wants to see that it is gone; None if there is none now."""
        return self._signer.pid

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when the process has ended by itself while the vault was open."""
        return self._signer.subscribe(listener)

    def can_sign(self, account: Address) -> bool:
        """Whether the key of `account` is in the vault, and the vault open."""
        return any(held.address == account for held in self.held)

    def lock(self) -> None:
        """End the process at once. What is under way raises Locked, unless it is on disk by now."""
        self._signer.lock()

    async def stay_ready(self) -> None:
        """Keep an empty process waiting for the next password, until `aclose`."""
        await self._signer.stay_ready()

    async def aclose(self) -> None:
        """Lock for good, and wait until the process is gone."""
        await self._signer.aclose()

    async def make(self, password: Secret) -> None:
        """As the port says; two derivations and what measuring takes."""
        self._check_place()
        asked = wire.Make(password.octets, self._cost)
        await self._signer.ask(asked, wire.Opened, WORK_S, needs_open=False)

    async def unlock(self, password: Secret) -> None:
        """As the port says. A cheap one is kept as a copy before it is rewritten."""
        sealed = _bounded(self.backup())
        asked = wire.Unlock(password.octets, sealed, self._cost)
        await self._signer.ask(asked, wire.Opened, WORK_S, needs_open=False, replaced=sealed)

    async def wrap_for_device(self, password: Secret) -> tuple[Secret, bytes]:
        """A new key for the system's keyring, and the data key under it.

        Raises WrongPassword.
        """
        asked = wire.WrapForDevice(password.octets)
        answer = await self._signer.ask(asked, wire.Wrapped, WORK_S)
        device_key = Secret(answer.device_key)
        wire.forget(answer)
        return device_key, answer.wrapped

    async def unlock_quickly(self, device_key: Secret, wrapped: bytes) -> None:
        """Open it without the password. Raises WrongPassword and as `unlock`."""
        sealed = _bounded(self.backup())
        asked = wire.UnlockQuickly(device_key.octets, wrapped, sealed)
        await self._signer.ask(asked, wire.Opened, needs_open=False, replaced=sealed)

    async def change_password(self, old: Secret, new: Secret) -> None:
        """As the port says."""
        asked = wire.ChangePassword(old.octets, new.octets, self._cost)
        await self._signer.ask(asked, wire.Opened, WORK_S)

    async def make_words(self, length: int, passphrase: Secret) -> NewPhrase:
        """As the port says."""
        answer = await self._signer.ask(wire.MakeWords(length, passphrase.octets), wire.Opened)
        return _given(answer.words)

    async def import_words(
        self, numbers: Sequence[int], passphrase: Secret, family: PathFamily, number: int
    ) -> Held:
        """As the port says."""
        asked = wire.ImportWords(tuple(numbers), passphrase.octets, family, number)
        return _given((await self._signer.ask(asked, wire.Opened)).account)

    async def next_account(self, phrase: str, family: PathFamily) -> Held:
        """As the port says."""
        answer = await self._signer.ask(wire.NextAccount(phrase, family), wire.Opened)
        return _given(answer.account)

    async def import_key(self, typed: Secret) -> Held:
        """As the port says."""
        return _given((await self._signer.ask(wire.ImportKey(typed.octets), wire.Opened)).account)

    async def import_file(self, file: Path, file_password: Secret) -> Held:
        """As the port says."""
        with Secret(file_password.octets) as typed:  # its owner may wipe it while the disk is asked
            if not self.is_locked:
                await asyncio.to_thread(_check_readable, file)
            asked = wire.ImportFile(os.fsencode(Path.cwd() / file), typed.octets)
            return _given((await self._signer.ask(asked, wire.Opened, WORK_S)).account)

    async def addresses(
        self, numbers: Sequence[int], passphrase: Secret, paths: Sequence[str]
    ) -> tuple[Address, ...]:
        """As the port says."""
        asked = wire.AddressesOf(tuple(numbers), passphrase.octets, tuple(paths))
        return (await self._signer.ask(asked, wire.Found, needs_open=False)).addresses

    async def addresses_in(self, backup: bytes, password: Secret) -> tuple[Address, ...]:
        """As the port says."""
        asked = wire.AddressesIn(password.octets, _bounded(backup))
        return (await self._signer.ask(asked, wire.Found, WORK_S, needs_open=False)).addresses

    async def restore(self, backup: bytes, password: Secret) -> None:
        """As the port says. Two derivations: one before it is written, one to open what was."""
        self._check_place()
        with Secret(password.octets) as typed:  # its owner may wipe it while the disk is asked
            await self.addresses_in(backup, typed)
            await carried_through(self._put_back(backup, typed))

    async def _put_back(self, backup: bytes, password: Secret) -> None:
        await asyncio.to_thread(self._place, backup)
        await self.unlock(password)

    async def matches(self, phrase: str, answers: Mapping[int, int]) -> bool:
        """As the port says."""
        return (await self._signer.ask(wire.Matches(phrase, dict(answers)), wire.Compared)).is_right

    async def reveal(self, phrase: str, password: Secret) -> tuple[int, ...]:
        """As the port says."""
        asked = wire.Reveal(password.octets, phrase)
        return (await self._signer.ask(asked, wire.Words, WORK_S)).numbers

    async def export(self, account: Address, password: Secret, file_password: Secret) -> bytes:
        """As the port says."""
        asked = wire.Export(password.octets, file_password.octets, account)
        return (await self._signer.ask(asked, wire.File, WORK_S)).content

    async def set_fee_cap(self, chain_id: int, most: TokenAmount, password: Secret) -> None:
        """As the port says."""
        asked = wire.SetFeeCap(password.octets, chain_id, agreed.octets(most.raw))
        await self._signer.ask(asked, wire.Opened, WORK_S)

    @property
    def accepted_pools(self) -> tuple[AcceptedPool, ...]:
        """As the port says."""
        return (self._signer.opened or _EMPTY).pools

    @property
    def unfit_pools(self) -> tuple[UnfitPool, ...]:
        """As the port says."""
        return (self._signer.opened or _EMPTY).unfit

    async def accept_pool(self, accepted: AcceptedPool, password: Secret) -> None:
        """As the port says; and PoolRefused, TooManyPools, UnknownChain."""
        await self._signer.ask(wire.AcceptPool(password.octets, accepted), wire.Opened, WORK_S)

    async def dismiss_pool(self, chain_id: int, pool: Address, password: Secret) -> None:
        """As the port says."""
        asked = wire.DismissPool(password.octets, chain_id, pool)
        await self._signer.ask(asked, wire.Opened, WORK_S)

    async def sign(self, request: TxRequest) -> SignedTx:
        """As the port says; and whatever the signer refuses for (`errors.SignerRefusal`)."""
        return (await self._signer.ask(wire.Sign(agreed.packed(request)), wire.Signed)).tx

    async def sign_permit(self, plan: TxPlan) -> bytes:
        """As the port says; and whatever the signer refuses for (`errors.SignerRefusal`)."""
        asked = wire.SignPermit(agreed.packed_plan(plan))
        return (await self._signer.ask(asked, wire.SignedPermit)).signature

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        """As the port says; and UnknownChain, WrongTime."""
        asked = wire.SignProof(account, chain_id, made_at)
        return (await self._signer.ask(asked, wire.Proved)).proof

    def backup(self) -> bytes:
        """As the port says. Raises NotAVault, too, where there is none."""
        sealed = self._files.read()
        if sealed is None:
            raise NotAVault
        return sealed

    def _check_place(self) -> None:
        """Raises VaultExists, and StorageFault where nobody can tell."""
        if self._files.read() is not None:
            raise VaultExists

    def _place(self, sealed: bytes) -> None:
        """In a thread; one may have been made since it was looked last."""
        self._check_place()
        self._files.write(sealed)

    @override
    def __repr__(self) -> str:
        return f"VaultProcess({'locked' if self._signer.opened is None else 'open'})"


def _bounded(sealed: bytes) -> bytes:
    """Raises NotAVault for more than any vault has."""
    if len(sealed) > LARGEST_FILE:
        raise NotAVault
    return sealed


def _check_readable(file: Path) -> None:
    """The signer would only say that it is no keystore. Raises StorageFault, which says why."""
    try:
        with suppress(ValueError):  # a name with a zero octet: what is there is no keystore
            if file.exists() and not file.is_file():  # a pipe would never end
                raise IsADirectoryError(errno.EISDIR, "not a file")
            file.open("rb").close()
    except OSError as error:
        raise StorageFault(str(file), error.errno or 0) from error


def _given(found: _G | None) -> _G:
    """What every answer of that kind brings. Raises SignerGone."""
    if found is None:
        raise SignerGone
    return found
