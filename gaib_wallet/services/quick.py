"""Quick unlock: turned on with the password, then the vault opens without it."""

import logging

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent, StorageFault
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import QuickUnlock
from gaib_wallet.services.unlocking import UnlockService

log = logging.getLogger(__name__)


class QuickService:
    """The switch, and the button that it brings. Nothing asks the keyring before it is on."""

    def __init__(
        self, quick: QuickUnlock, unlocks: UnlockService, accounts: AccountService
    ) -> None:
        self._quick = quick
        self._unlocks = unlocks
        self._accounts = accounts

    @property
    def is_on(self) -> bool:
        """Whether it was turned on; a disk that cannot be read says no."""
        try:
            return self._quick.is_on
        except StorageFault as fault:
            log.warning("whether quick unlock is on cannot be read: %s", fault)
            return False

    async def is_available(self) -> bool:
        """Whether it could be turned on now; at most two seconds."""
        return await self._quick.is_available()

    async def turn_on(self, password: Secret) -> None:
        """Let the system's keyring open the vault from now on.

        Raises:
            TooManyAttempts, WrongPassword, Locked, SignerGone: as `UnlockService.unlock`.
            KeyringSilent, StorageFault: nothing was changed.
        """
        await self._unlocks.tried(lambda: self._quick.turn_on(password))

    async def turn_off(self) -> None:
        """Ask for the password again each time.

        Raises KeyringSilent where it is off and an item may be left, and StorageFault.
        """
        await self._quick.turn_off()

    async def forget(self) -> None:
        """Turn it off as its vault goes: without the vault nobody knows the keyring's item."""
        if not self.is_on:
            return
        try:
            await self._quick.turn_off()
        except (KeyringSilent, StorageFault) as fault:
            log.warning("an item of a vault that goes may be left in the keyring: %s", fault)

    async def unlock(self) -> None:
        """Open the vault, and list what it brings.

        Raises:
            KeyringSilent, WrongPassword: it does not work any more; the password does.
            SignerGone, Locked, StorageFault: as `UnlockService.unlock`.
        """
        await self._quick.unlock()
        try:
            self._accounts.opened()
        except StorageFault as fault:
            log.warning("accounts of the vault could not be listed: %s", fault)
