"""Whatever asks for the password, and the wait that grows while it is wrong."""

import asyncio
from collections.abc import Awaitable, Callable
import logging
from typing import TypeVar

from gaib_wallet.domain.attempts import Attempts
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import (
    NewerVault,
    NotAVault,
    StorageFault,
    TooManyAttempts,
    WrongPassword,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import AttemptStore, Vault

_Answer = TypeVar("_Answer")
log = logging.getLogger(__name__)


class UnlockService:
    """The vault's password, given to open it, to change it, or to do what asks for it again.

    After the third wrong one in a row each further one waits: 2, 4, 8, … at most 300 s, over
    restarts too. This only holds up somebody at the keyboard: who has the file needs no window, and
    meets the vault's key derivation alone. While it runs, the wait is counted by a clock that
    nobody can set (`elapsed_ms`), over a restart by the wall's (`wall_s`, Unix seconds).
    """

    def __init__(
        self,
        vault: Vault,
        accounts: AccountService,
        attempts: AttemptStore,
        wall_s: Callable[[], int],
        elapsed_ms: Callable[[], int],
    ) -> None:
        self._vault = vault
        self._accounts = accounts
        self._attempts = attempts
        self._wall_s = wall_s
        self._elapsed_ms = elapsed_ms
        kept = attempts.load()
        self._failures = kept.failures
        self._free_from_ms = elapsed_ms() + kept.left_s(wall_s()) * 1000
        self._turn = asyncio.Lock()

    @property
    def wait_s(self) -> int:
        """Whole seconds until the next password is taken; 0 for at once."""
        return max(0, -(-(self._free_from_ms - self._elapsed_ms()) // 1000))

    async def unlock(self, password: Secret) -> None:
        """Open the vault, and list what it brings.

        Raises:
            TooManyAttempts: the wait is not over; the password was not tried.
            WrongPassword, Locked, SignerGone, StorageFault: as `Vault.unlock`.
        """
        await self.tried(lambda: self._open(password))

    async def change_password(self, old: Secret, new: Secret) -> None:
        """Put `new` in place of `old`. Raises WeakPassword and as `unlock`."""
        await self.tried(lambda: self._vault.change_password(old, new))

    async def check(self, password: Secret) -> None:
        """Nothing, where `password` is the vault's; it stays open or locked. Raises as `unlock`."""
        await self.tried(lambda: self._vault.addresses_in(self._vault.backup(), password))

    async def set_fee_cap(self, chain_id: int, most: TokenAmount, password: Secret) -> None:
        """Let the signer never pay more than `most` for one transaction. Raises as `unlock`."""
        await self.tried(lambda: self._vault.set_fee_cap(chain_id, most, password))

    async def tried(self, ask: Callable[[], Awaitable[_Answer]]) -> _Answer:
        """What `ask` says, which gives the password to the vault; a wrong one is counted.

        What was begun is carried through, and counted, also if nobody waits for it any more.

        Raises:
            TooManyAttempts: the wait is not over; nothing was asked.
        """
        await self._turn.acquire()
        if self.wait_s:
            self._turn.release()
            raise TooManyAttempts(self.wait_s)
        return await asyncio.shield(self._counted(ask))

    async def _counted(self, ask: Callable[[], Awaitable[_Answer]]) -> _Answer:
        """As `tried`, whose turn ends with this."""
        try:
            answer = await ask()
        except (NotAVault, NewerVault):
            raise  # of the file, whatever was typed
        except WrongPassword:
            self._keep(Attempts(self._failures + 1, self._wall_s()))
            raise
        finally:
            self._turn.release()
        if self._failures:
            self._keep(Attempts())
        return answer

    async def _open(self, password: Secret) -> None:
        await self._vault.unlock(password)
        try:
            self._accounts.opened()
        except StorageFault as fault:
            log.warning("accounts of the vault could not be listed: %s", fault)

    def _keep(self, attempts: Attempts) -> None:
        self._failures = attempts.failures
        self._free_from_ms = self._elapsed_ms() + attempts.step_s * 1000
        try:
            self._attempts.save(attempts)
        except StorageFault as fault:
            # It holds until the window is closed, and is no reason to hide what happened.
            log.warning("a wrong password could not be noted: %s", fault)
