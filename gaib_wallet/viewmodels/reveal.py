"""Words that are in the vault, shown: after the password, a wait, and a plain warning."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from gaib_wallet.domain.accounts import Phrase
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import TooManyAttempts, WalletError, WrongPassword
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from gaib_wallet.services.ports import WordList
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text

WAIT_S, SHOWN_S = 10, 60
LOOK_MS = 200


class Stage(StrEnum):
    """How far it is. CLOSED: the wallet was locked meanwhile."""

    PASSWORD = "password"  # noqa: S105 - what is asked for
    WAITING = "waiting"
    WARNED = "warned"
    SHOWN = "shown"
    HIDDEN = "hidden"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class RevealState:
    """What the sheet shows. `left_s` of the wait, or until the words are hidden again."""

    stage: Stage
    name: str
    has_passphrase: bool
    left_s: int = 0
    words: tuple[str, ...] = field(default=(), repr=False)
    numbers: tuple[int, ...] = field(default=(), repr=False)
    password_fault: str = ""
    fault_text: str = ""
    is_busy: bool = False


class RevealViewModel(ViewModel[RevealState]):
    """Intents of the sheet; `elapsed_ms` and `pause` (both milliseconds) are the clock's.

    While it waits only the password is held, no word: the vault is asked again at the end.
    """

    def __init__(
        self,
        phrase: Phrase,
        name: str,
        accounts: AccountService,
        backups: BackupService,
        words: WordList,
        elapsed_ms: Callable[[], int],
        pause: Callable[[int], Awaitable[None]],
        text: Text,
        tasks: Tasks,
    ) -> None:
        self.phrase = phrase
        self._accounts = accounts
        self._backups = backups
        self._words = words
        self._elapsed_ms = elapsed_ms
        self._pause = pause
        self._text = text
        self._tasks = tasks
        self._password = Secret()
        super().__init__(RevealState(Stage.PASSWORD, name, phrase.has_passphrase))
        self._leave = accounts.subscribe(self._changed)

    def give(self, password: Secret) -> None:
        """The vault's password; it is held until the words are shown, and wiped."""
        if self.state.is_busy or self.state.stage is not Stage.PASSWORD:
            password.wipe()
            return
        self._password = password
        self._know(is_busy=True, password_fault="", fault_text="")
        self._tasks.spawn(self._begin(), key=(self, "work"))

    def agree(self) -> None:
        """The warning was read: show the words."""
        if self.state.stage is Stage.WARNED and not self.state.is_busy:
            self._know(is_busy=True)
            self._tasks.spawn(self._open(), key=(self, "work"))

    def hide(self) -> None:
        """No word stays in sight."""
        if self.state.stage is Stage.SHOWN:
            self._back_to(Stage.HIDDEN)

    def again(self) -> None:
        """From the beginning: the password."""
        if self.state.stage is Stage.HIDDEN:
            self._back_to(Stage.PASSWORD)

    def close(self) -> None:
        """Forget everything; the sheet is gone."""
        self._leave()
        self._leave = _nothing
        self._back_to(Stage.CLOSED)

    async def _begin(self) -> None:
        try:
            await self._backups.reveal(self.phrase, self._password)
        except WalletError as fault:
            self._fail(fault)
            return
        await self._count_down(Stage.WAITING, WAIT_S)
        if self.state.stage is Stage.WAITING:
            self._know(stage=Stage.WARNED, left_s=0)

    async def _open(self) -> None:
        try:
            numbers = await self._backups.reveal(self.phrase, self._password)
        except WalletError as fault:
            self._fail(fault)
            return
        if self.state.stage is not Stage.WARNED:
            return
        self._password.wipe()
        every = self._words.words
        words = tuple(every[number] for number in numbers)
        self._know(words=words, numbers=numbers)
        await self._count_down(Stage.SHOWN, SHOWN_S)
        self.hide()

    async def _count_down(self, stage: Stage, seconds: int) -> None:
        """Stand in `stage` for `seconds`, or until somebody leaves it."""
        if self.state.stage is Stage.CLOSED:
            return
        until = self._elapsed_ms() + seconds * 1000
        self._know(stage=stage, is_busy=False, left_s=seconds)
        while self.state.stage is stage and (left := until - self._elapsed_ms()) > 0:
            self._know(left_s=-(-left // 1000))
            await self._pause(LOOK_MS)

    def _fail(self, fault: WalletError) -> None:
        if self.state.stage is Stage.CLOSED:
            return
        self._back_to(Stage.PASSWORD)
        said = self._text.fault(fault)
        if isinstance(fault, WrongPassword | TooManyAttempts):
            self._know(password_fault=said)
        else:
            self._know(fault_text=said)

    def _back_to(self, stage: Stage) -> None:
        self._password.wipe()
        self._know(stage=stage, left_s=0, words=(), numbers=(), is_busy=False)

    def _changed(self) -> None:
        if self._accounts.is_locked:
            self._back_to(Stage.CLOSED)

    def _know(self, **changes: object) -> None:
        self._show(replace(self.state, **changes))  # type: ignore[arg-type]  # by field name


def _nothing() -> None:
    """Nobody listens any more."""
