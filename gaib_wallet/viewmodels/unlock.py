"""Giving the password: right, wrong, or on its way."""

from dataclasses import dataclass, replace

from gaib_wallet.errors import WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the field shows; `hint` is the demo's own password, which is no secret."""

    hint: str
    error_text: str = ""
    is_busy: bool = False
    is_open: bool = False


class UnlockViewModel(ViewModel[UnlockState]):
    """Intents of whoever asks for the password."""

    def __init__(self, accounts: AccountService, text: Text, tasks: Tasks, hint: str = "") -> None:
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        super().__init__(UnlockState(hint))
        accounts.subscribe(self._changed)

    def begin(self) -> None:
        """Somebody asks again: what was wrong the last time says nothing now."""
        self._show(replace(self.state, error_text=""))

    def unlock(self, password: str) -> None:
        """Try `password`; it is not kept."""
        self._show(replace(self.state, is_busy=True, error_text=""))
        self._tasks.spawn(self._try(password), key=(self, "unlock"))

    async def _try(self, password: str) -> None:
        try:
            await self._accounts.unlock(password)
        except WalletError as fault:
            self._show(replace(self.state, is_busy=False, error_text=self._text.fault(fault)))

    def _changed(self) -> None:
        is_open = not self._accounts.is_locked
        self._show(replace(self.state, is_busy=False, is_open=is_open, error_text=""))
