"""Opening the vault without the password, with a key that the system's keyring gives back.

The keyring holds 32 octets that open nothing but the file of this vault's wrapped data key; the
file is worth nothing without them. It begins with the name of its item, made by chance: a vault and
a copy of it that was restored beside it do not share one. Whatever happens to either half, the
password opens the vault.
"""

import logging
import secrets
from typing import Final, Protocol

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent

_ITEM: Final = "gaib-wallet "
_NAME_BYTES: Final = 16
log = logging.getLogger(__name__)


class QuickVault(Protocol):
    """What is needed of the vault's process."""

    async def wrap_for_device(self, password: Secret) -> tuple[Secret, bytes]:
        """A new key, and the data key under it. Raises WrongPassword, Locked."""

    async def unlock_quickly(self, device_key: Secret, wrapped: bytes) -> None:
        """Open the vault. Raises WrongPassword."""


class Ring(Protocol):
    """The system's keyring. Raises KeyringSilent."""

    async def is_there(self) -> bool:
        """Whether items can be kept now."""

    async def get(self, name: str) -> Secret | None:
        """The item; None where there is none."""

    async def put(self, name: str, item: Secret) -> None:
        """Keep the item."""

    async def remove(self, name: str) -> None:
        """Drop the item, if there is one."""


class QuickFile(Protocol):
    """A file of a few octets. Raises StorageFault."""

    def read(self) -> bytes | None:
        """What is in it; None where there is none."""

    def write(self, content: bytes) -> None:
        """Replace it."""

    def remove(self) -> None:
        """Drop it, if it is there."""


class QuickUnlock:
    """Is `services.ports.QuickUnlock` without importing it.

    The keyring is never asked for the item unless this was turned on: a system may put a question
    to the person each time.
    """

    def __init__(self, vault: QuickVault, ring: Ring, file: QuickFile) -> None:
        self._vault = vault
        self._ring = ring
        self._file = file

    @property
    def is_on(self) -> bool:
        """Whether it was turned on; the keyring may have lost its part since."""
        return self._file.read() is not None

    async def is_available(self) -> bool:
        """Whether there is a keyring that answers; at most two seconds."""
        return await self._ring.is_there()

    async def turn_on(self, password: Secret) -> None:
        """Let the keyring open the vault from now on.

        Raises:
            WrongPassword, Locked, SignerGone: as the vault.
            KeyringSilent, StorageFault: nothing is left behind.
        """
        device_key, wrapped = await self._vault.wrap_for_device(password)
        with device_key:
            name = secrets.token_bytes(_NAME_BYTES)
            self._file.write(name + wrapped)
            try:
                await self._ring.put(_item(name), device_key)
            except KeyringSilent:
                self._file.remove()
                raise

    async def turn_off(self) -> None:
        """Forget both halves. The file goes first: without it the item opens nothing.

        Raises:
            StorageFault: it is still on.
            KeyringSilent: it is off, and a useless item may be left in the keyring.
        """
        kept = self._file.read()
        self._file.remove()
        if kept is not None:
            await self._ring.remove(_item(kept))

    async def unlock(self) -> None:
        """Open the vault.

        Raises:
            KeyringSilent: the keyring is absent or locked, or has lost its part.
            WrongPassword: the two halves do not fit any more, or are those of another vault.
            SignerGone, Locked, StorageFault: as the vault.
        """
        kept = self._file.read()
        device_key = None if kept is None else await self._ring.get(_item(kept))
        if kept is None or device_key is None:
            raise KeyringSilent
        with device_key:
            await self._vault.unlock_quickly(device_key, kept[_NAME_BYTES:])

    async def tidy(self, *, has_vault: bool) -> None:
        """Drop what is left of a vault that is gone; a keyring that is silent is let be."""
        if has_vault or not self.is_on:
            return
        try:
            await self.turn_off()
        except KeyringSilent as fault:
            log.info("an item of a vault that is gone may be left in the keyring: %s", fault)


def _item(kept: bytes) -> str:
    """The name of the item that belongs to a file."""
    return f"{_ITEM}{kept[:_NAME_BYTES].hex()}"
