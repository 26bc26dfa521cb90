"""Where the wallet keeps what it knows, how much of it there is, and how it is taken away."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from typing import Final

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Rounding, divide
from gaib_wallet.errors import NotTyped, TooManyAttempts, WalletError, WrongPassword
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

NAMES: Final = {
    "data": QT_TRANSLATE_NOOP("data", "Keys, accounts and what was sent"),
    "config": QT_TRANSLATE_NOOP("data", "Settings"),
    "cache": QT_TRANSLATE_NOOP("data", "History that can be read again"),
    "logs": QT_TRANSLATE_NOOP("data", "Log"),
}
"""The wallet's folders, by their keys."""
_MEGA: Final = 1_000_000
_KILO: Final = 1_000


class Reset(StrEnum):
    """What can be taken away; NOTHING while no one was asked for."""

    NOTHING = ""
    SETTINGS = "settings"
    CACHE = "cache"
    WALLET = "wallet"


@dataclass(frozen=True, slots=True)
class FolderLine:
    """One folder; `size` is empty while it is measured."""

    key: str
    name: str
    path: str
    size: str


@dataclass(frozen=True, slots=True)
class DataState:
    """Everything that the section shows.

    `asked` is what is about to be taken away; `phrase` has to be typed for it, if it is not empty.
    `can_remove`: nothing but settings outlives the demo.
    """

    folders: tuple[FolderLine, ...]
    asked: Reset
    asked_text: str
    loss_text: str
    action: str
    phrase: str
    needs_unlock: bool
    needs_password: bool
    can_remove: bool
    fault_text: str
    password_fault: str
    is_busy: bool


@dataclass(frozen=True, slots=True)
class DataFacts:
    """What the section knows; `sizes` in octets by the keys of the folders.

    `has_loose_words`: words that no account uses, and that nobody is known to have on paper.
    """

    vault: str
    folders: Mapping[str, str]
    is_demo: bool
    accounts: tuple[Account, ...] = ()
    unsafe: tuple[Account, ...] = ()
    has_loose_words: bool = False
    has_vault: bool = False
    is_locked: bool = False
    sizes: Mapping[str, int] = field(default_factory=dict)
    asked: Reset = Reset.NOTHING
    fault: WalletError | None = None
    is_busy: bool = False


class DataViewModel(ViewModel[DataState]):
    """Intents of the section.

    `measure` says how many octets lie in each folder; `acts` take something away, the cache and
    the wallet once the session is closed. `check` knows the vault's password from any other.
    """

    def __init__(
        self,
        accounts: AccountService,
        vault: str,
        folders: Mapping[str, str],
        measure: Callable[[], Awaitable[Mapping[str, int]]],
        acts: Mapping[Reset, Callable[[], None]],
        check: Callable[[Secret], Awaitable[None]],
        text: Text,
        tasks: Tasks,
        *,
        is_demo: bool,
    ) -> None:
        self._accounts = accounts
        self._measure = measure
        self._acts = acts
        self._check = check
        self._text = text
        self._tasks = tasks
        self._facts = self._with_accounts(DataFacts(vault, folders, is_demo))
        super().__init__(state_of(self._facts, text))
        accounts.subscribe(self._changed)

    def redraw(self) -> None:
        """Say everything again."""
        self._show(state_of(self._facts, self._text))

    def measure(self) -> None:
        """Find out how large everything is by now."""
        self._tasks.spawn(self._measured(), key=(self, "measure"))

    def ask(self, what: str) -> None:
        """Say what it would mean to take `what` away; nothing is done yet."""
        wanted = Reset(what)
        if wanted is Reset.SETTINGS or self.state.can_remove:
            self._know(asked=wanted, fault=None)

    def keep_all(self) -> None:
        """Take nothing away."""
        self._know(asked=Reset.NOTHING, fault=None)

    def confirm(self, typed: str = "", password: Secret | None = None) -> None:
        """Take away what was asked for, if what has to be typed was; `password` is wiped."""
        state, given = self.state, password or Secret()
        is_typed = not state.phrase or " ".join(typed.split()) == state.phrase
        is_open = bool(state.asked) and not state.needs_unlock and not state.is_busy
        if is_open and is_typed and state.needs_password:
            self._know(fault=None, is_busy=True)
            self._tasks.spawn(self._checked(given), key=(self, "check"))
            return
        given.wipe()
        if is_open and not is_typed:
            self._know(fault=NotTyped(state.phrase))
        elif is_open:
            self._take_away(state.asked)

    async def _checked(self, password: Secret) -> None:
        try:
            await self._check(password)
        except WalletError as fault:
            self._know(fault=fault, is_busy=False)
            return
        finally:
            password.wipe()
        self._know(is_busy=False)
        # It was locked, or everything was to be kept, while the password was looked at.
        if self._facts.asked is Reset.WALLET and not self._facts.is_locked:
            self._take_away(Reset.WALLET)

    def _take_away(self, asked: Reset) -> None:
        self._know(asked=Reset.NOTHING, fault=None)
        try:
            self._acts[asked]()
        except WalletError as fault:
            self._know(fault=fault)

    async def _measured(self) -> None:
        self._know(sizes=await self._measure())

    def _changed(self) -> None:
        self._facts = self._with_accounts(self._facts)
        self.redraw()

    def _with_accounts(self, facts: DataFacts) -> DataFacts:
        accounts = self._accounts
        on_paper = {one.key for one in accounts.phrases if one.is_confirmed}
        keys = [one for one in accounts.accounts if one.kind is AccountKind.KEY]
        words = {one.key for one in accounts.phrases}
        return replace(
            facts,
            accounts=accounts.accounts,
            unsafe=tuple(one for one in keys if one.phrase not in on_paper),
            has_loose_words=bool(words - on_paper - {one.phrase for one in keys}),
            has_vault=accounts.has_vault,
            is_locked=accounts.has_vault and accounts.is_locked,
        )

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self.redraw()


def state_of(facts: DataFacts, text: Text) -> DataState:
    """What the section shows of `facts`."""
    is_wallet = facts.asked is Reset.WALLET
    is_password = isinstance(facts.fault, WrongPassword | TooManyAttempts)
    fault_text = text.fault(facts.fault) if facts.fault else ""
    return DataState(
        folders=tuple(
            FolderLine(key, _say(text, NAMES[key]), path, _size(facts.sizes.get(key), text))
            for key, path in facts.folders.items()
        ),
        asked=facts.asked,
        asked_text=_asked_text(facts, text),
        loss_text=_loss_text(facts, text) if is_wallet else "",
        action=_say(text, _ACTIONS[facts.asked]) if facts.asked else "",
        phrase=_phrase(facts, text) if is_wallet else "",
        needs_unlock=is_wallet and facts.is_locked,
        needs_password=is_wallet and facts.has_vault and not facts.is_locked,
        can_remove=not facts.is_demo,
        fault_text="" if is_password else fault_text,
        password_fault=fault_text if is_password else "",
        is_busy=facts.is_busy,
    )


_ACTIONS: Final = {
    Reset.SETTINGS: QT_TRANSLATE_NOOP("data", "Forget the settings"),
    Reset.CACHE: QT_TRANSLATE_NOOP("data", "Clear the history"),
    Reset.WALLET: QT_TRANSLATE_NOOP("data", "Remove it for good"),
}


def _asked_text(facts: DataFacts, text: Text) -> str:
    match facts.asked:
        case Reset.SETTINGS:
            source = QT_TRANSLATE_NOOP(
                "data",
                "Everything that was chosen on these pages goes back to what it was at first, and"
                " the addresses of your nodes are forgotten. Accounts, keys, contacts and notes"
                " stay.",
            )
        case Reset.CACHE:
            source = QT_TRANSLATE_NOOP(
                "data",
                "Prices, pools and the events of the past are read from your node again, which can"
                " take some minutes. Accounts, keys and what you have sent stay.",
            )
        case Reset.WALLET:
            source = QT_TRANSLATE_NOOP(
                "data",
                "The vault %1 goes from this computer: its sealed keys, their dated copies, the"
                " names of its accounts, and its contacts. Labels and notes of transactions,"
                " settings, history and the list of what was sent are shared by all vaults: they go"
                " with the last one. The log stays, and so do key files of an earlier version and"
                " backups that you saved elsewhere. Nothing on the chain changes.",
            )
            return _say(text, source, facts.vault)
        case _:
            return ""
    return _say(text, source)


def _loss_text(facts: DataFacts, text: Text) -> str:
    """What nobody can bring back, as far as the wallet knows; nothing where there is nothing."""
    loose = QT_TRANSLATE_NOOP(
        "data",
        "The vault holds words that no account uses, and nobody is known to have them on paper."
        " Whoever removes it without a backup loses for ever what they lead to.",
    )
    said = [_say(text, loose)] if facts.has_loose_words else []
    source = QT_TRANSLATE_NOOP(
        "data",
        "No words on paper are known for %1. Without words or a backup, whoever removes the vault"
        " loses what lies there for ever. Save a backup first, on the Accounts page.",
    )
    if facts.unsafe:
        said.insert(0, _say(text, source, ", ".join(one.name for one in facts.unsafe)))
    return "\n".join(said)


def _phrase(facts: DataFacts, text: Text) -> str:
    if facts.unsafe or facts.has_loose_words:
        return _say(text, QT_TRANSLATE_NOOP("data", "lose %1"), facts.vault)
    return facts.vault


def _size(octets: int | None, text: Text) -> str:
    if octets is None:
        return ""
    if octets < _MEGA:
        kilo = divide(octets, _KILO, Rounding.UP)
        return _say(text, QT_TRANSLATE_NOOP("data", "%1 kB"), text.whole(kilo))
    tenths = divide(octets * 10, _MEGA, Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("data", "%1 MB"), text.nav(Fraction(tenths, 10), 1))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("data", source, values))
