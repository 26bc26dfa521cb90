"""Giving the password: right, wrong, on its way, or not taken yet."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent, TooManyAttempts, WalletError, WrongPassword
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.quick import QuickService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LOOK_EVERY_MS = 1_000


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the field shows; `hint` is the demo's own password, which is no secret.

    `wait_text` stands in the button's place until the next password is taken. `has_quick`: the
    system's keyring may open the vault too.
    """

    hint: str
    error_text: str = ""
    wait_text: str = ""
    is_busy: bool = False
    is_open: bool = False
    has_quick: bool = False

    @property
    def can_try(self) -> bool:
        """Whether a password would be tried now."""
        return not self.is_busy and not self.wait_text


class UnlockViewModel(ViewModel[UnlockState]):
    """Intents of whoever asks for the password; `pause` waits for milliseconds."""

    def __init__(
        self,
        accounts: AccountService,
        unlocks: UnlockService,
        text: Text,
        tasks: Tasks,
        pause: Callable[[int], Awaitable[None]],
        hint: str = "",
        quick: QuickService | None = None,
    ) -> None:
        self._accounts = accounts
        self._unlocks = unlocks
        self._text = text
        self._tasks = tasks
        self._pause = pause
        self._quick = quick
        super().__init__(UnlockState(hint, has_quick=quick is not None and quick.is_on))
        accounts.subscribe(self._changed)

    def begin(self) -> None:
        """Somebody asks again: what was wrong the last time says nothing now."""
        has_quick = self._quick is not None and self._quick.is_on
        self._show(replace(self.state, error_text="", has_quick=has_quick))
        self._count_down()

    def unlock(self, password: Secret) -> None:
        """Try `password`, which is wiped; one that comes while another is tried is not."""
        if self.state.is_busy:
            password.wipe()
            return
        self._show(replace(self.state, is_busy=True, error_text=""))
        self._tasks.spawn(self._try(password), key=(self, "unlock"))

    def unlock_quickly(self) -> None:
        """Let the system's keyring open the vault."""
        if self._quick is not None and not self.state.is_busy:
            self._show(replace(self.state, is_busy=True, error_text=""))
            self._tasks.spawn(self._ask_keyring(self._quick), key=(self, "unlock"))

    async def _ask_keyring(self, quick: QuickService) -> None:
        error_text = ""
        try:
            await quick.unlock()
        except WrongPassword:
            # The two halves do not fit: to a person that is a keyring that does not work.
            error_text = self._text.fault(KeyringSilent())
        except WalletError as fault:
            error_text = self._text.fault(fault)
        finally:
            self._show(replace(self.state, is_busy=False, error_text=error_text))

    async def _try(self, password: Secret) -> None:
        error_text = ""
        try:
            await self._unlocks.unlock(password)
        except TooManyAttempts:
            pass  # how long is counted down below
        except WalletError as fault:
            error_text = self._text.fault(fault)
        finally:
            password.wipe()
            self._show(replace(self.state, is_busy=False, error_text=error_text))
            self._count_down()

    def _count_down(self) -> None:
        self._show(replace(self.state, wait_text=self._wait_text()))
        if self.state.wait_text:
            self._tasks.spawn(self._look_again(), key=(self, "wait"))

    async def _look_again(self) -> None:
        while self.state.wait_text:
            await self._pause(LOOK_EVERY_MS)
            self._show(replace(self.state, wait_text=self._wait_text()))

    def _wait_text(self) -> str:
        wait_s = self._unlocks.wait_s
        if not wait_s:
            return ""
        source = QT_TRANSLATE_NOOP("unlock", "Wait %1 s before the next attempt.")
        return self._text.say(Message("unlock", source, (wait_s,)))

    def _changed(self) -> None:
        is_open = self._accounts.has_vault and not self._accounts.is_locked
        self._show(replace(self.state, is_open=is_open, error_text=""))
