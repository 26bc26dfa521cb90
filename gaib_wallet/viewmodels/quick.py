"""Quick unlock: its switch among the settings, and the password that turns it on."""

from dataclasses import dataclass, replace

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent, TooManyAttempts, WalletError, WrongPassword
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.quick import QuickService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.forms import FormViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

PASSWORD = "password"  # noqa: S105 - the name of a field
_PLACES = {WrongPassword: PASSWORD, TooManyAttempts: PASSWORD}


@dataclass(frozen=True, slots=True)
class QuickState:
    """What the switch shows; `note` is why it cannot be turned on, or what turning off left."""

    is_on: bool
    can_change: bool
    is_busy: bool = False
    note: str = ""


class QuickViewModel(ViewModel[QuickState]):
    """Intents of the switch. The system's keyring is not asked before it is pressed."""

    def __init__(
        self, quick: QuickService, accounts: AccountService, text: Text, tasks: Tasks
    ) -> None:
        self._quick = quick
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._may_ask = False
        super().__init__(self._fresh())
        accounts.subscribe(self.redraw)

    @property
    def may_ask(self) -> bool:
        """Whether the keyring answered, so that the password is all that is missing; told once."""
        may_ask, self._may_ask = self._may_ask, False
        return may_ask

    def toggle(self) -> None:
        """Turn it off, or see whether it can be turned on: then `may_ask` is true."""
        if not self.state.is_busy:
            work = self._turn_off() if self._quick.is_on else self._look()
            self._show(replace(self.state, is_busy=True, note=""))
            self._tasks.spawn(work, key=(self, "toggle"))

    def redraw(self) -> None:
        """See again whether it is on, as after the password was given."""
        self._show(replace(self._fresh(), note=self.state.note))

    async def _look(self) -> None:
        is_there = await self._quick.is_available()
        self._may_ask = is_there
        self._show(replace(self._fresh(), note="" if is_there else self._silent()))

    async def _turn_off(self) -> None:
        note = ""
        try:
            await self._quick.turn_off()
        except KeyringSilent:
            left = QT_TRANSLATE_NOOP(
                "quick",
                "It is off. The system's keyring did not answer, so an item that opens nothing may"
                " be left in it.",
            )
            note = self._text.say(Message("quick", left))
        except WalletError as fault:
            note = self._text.fault(fault)
        self._show(replace(self._fresh(), note=note))

    def _silent(self) -> str:
        source = QT_TRANSLATE_NOOP(
            "quick",
            "Not available: this system has no keyring that answers. Your password works as"
            " always.",
        )
        return self._text.say(Message("quick", source))

    def _fresh(self) -> QuickState:
        return QuickState(self._quick.is_on, can_change=self._accounts.has_vault)


class QuickFormViewModel(FormViewModel):
    """The vault's password, once, to turn it on."""

    def __init__(self, quick: QuickService, text: Text, tasks: Tasks) -> None:
        super().__init__(text, tasks, _PLACES)
        self._quick = quick

    def turn_on(self, password: Secret) -> None:
        """Let the system's keyring open the vault from now on."""
        self.submit(lambda: self._quick.turn_on(password), password)
