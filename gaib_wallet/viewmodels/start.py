"""The Start page: a first account, made here, brought along, or only watched."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from typing_extensions import override

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.errors import PasswordsDiffer, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class Origin(StrEnum):
    """Where an account comes from."""

    CREATE = "create"
    KEY = "key"
    FILE = "file"
    WATCH = "watch"


@dataclass(frozen=True, slots=True)
class Form:
    """What stands in the fields when the button is pressed; it passes through once."""

    name: str
    password: str = ""
    repeated: str = ""
    secret: str = ""
    file: str = ""
    file_password: str = ""
    address: str = ""

    @override
    def __repr__(self) -> str:
        """Nothing of it, for it holds secrets."""
        return "<form>"


@dataclass(frozen=True, slots=True)
class StartState:
    """Everything the page shows. `is_first_key`: a password is chosen now, so it is typed twice.

    `done_text` says what was added and where its file lies.
    """

    origin: Origin
    is_first_key: bool
    action: str
    note: str
    fault_text: str
    done_text: str
    is_busy: bool
    can_leave: bool


class StartViewModel(ViewModel[StartState]):
    """Intents of the Start page."""

    def __init__(
        self,
        accounts: AccountService,
        text: Text,
        tasks: Tasks,
        keys_folder: Path,
    ) -> None:
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._keys_folder = keys_folder
        super().__init__(self._fresh(Origin.CREATE))

    def choose(self, origin: str) -> None:
        """Another way to get an account."""
        if not self.state.is_busy:
            self._show(self._fresh(Origin(origin)))

    def add(self, form: Form) -> None:
        """Do what the chosen way says with `form`; one at a time, or a key would be made twice."""
        if self.state.is_busy:
            return
        self._show(replace(self.state, is_busy=True, fault_text="", done_text=""))
        self._tasks.spawn(self._add(form), key=(self, "add"))

    async def _add(self, form: Form) -> None:
        origin = self.state.origin
        try:
            account = await self._added(origin, form)
        except WalletError as fault:
            self._show(replace(self.state, is_busy=False, fault_text=self._text.fault(fault)))
        else:
            self._show(replace(self._fresh(origin), done_text=self._done(account)))

    async def _added(self, origin: Origin, form: Form) -> Account:
        name = form.name.strip() or self._say(QT_TRANSLATE_NOOP("start", "My account"))
        if origin is Origin.WATCH:
            return self._accounts.watch(name, parse_address(form.address))
        if self.state.is_first_key and form.password != form.repeated:
            raise PasswordsDiffer
        match origin:
            case Origin.CREATE:
                return await self._accounts.create(name, form.password)
            case Origin.KEY:
                secret = bytearray(form.secret.strip(), "utf-8")
                return await self._accounts.import_key(name, secret, form.password)
            case _:
                file = Path(form.file)
                return await self._accounts.import_file(
                    name, file, form.file_password, form.password
                )

    def _fresh(self, origin: Origin) -> StartState:
        accounts = self._accounts.accounts
        actions = {
            Origin.CREATE: QT_TRANSLATE_NOOP("start", "Create the account"),
            Origin.KEY: QT_TRANSLATE_NOOP("start", "Import the key"),
            Origin.FILE: QT_TRANSLATE_NOOP("start", "Import the file"),
            Origin.WATCH: QT_TRANSLATE_NOOP("start", "Watch the address"),
        }
        notes = {
            Origin.CREATE: QT_TRANSLATE_NOOP(
                "start",
                "The key is kept on this computer in a file under your password."
                " Without the file or the password nobody can bring it back: copy the file.",
            ),
            Origin.KEY: QT_TRANSLATE_NOOP(
                "start",
                "Whoever has seen this key can spend. It is kept under your password and"
                " not shown again.",
            ),
            Origin.FILE: QT_TRANSLATE_NOOP(
                "start", "The file stays where it is; a copy is kept here under your password."
            ),
            Origin.WATCH: QT_TRANSLATE_NOOP(
                "start", "Balances and yield without a key. Nothing can be signed."
            ),
        }
        return StartState(
            origin=origin,
            is_first_key=all(one.kind is AccountKind.WATCH for one in accounts),
            action=self._say(actions[origin]),
            note=self._say(notes[origin]),
            fault_text="",
            done_text="",
            is_busy=False,
            can_leave=bool(accounts),
        )

    def _done(self, account: Account) -> str:
        if account.kind is AccountKind.WATCH:
            return self._say(QT_TRANSLATE_NOOP("start", "%1 is watched now."), account.name)
        kept = QT_TRANSLATE_NOOP("start", "%1 is ready. Its key file is in %2: keep a copy.")
        return self._say(kept, account.name, str(self._keys_folder))

    def _say(self, source: str, *values: object) -> str:
        return self._text.say(Message("start", source, values))
