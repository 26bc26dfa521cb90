"""One more account: from new words, from words, a key or a file, or only an address."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from gaib_wallet.domain.accounts import Account, NewPhrase, PathFamily
from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AddressMismatch,
    AlreadyKnown,
    KeyOutOfRange,
    NameTooLong,
    NameUnclear,
    NoFileChosen,
    NotAKey,
    NotAKeystore,
    NotAnAddress,
    PassphrasesDiffer,
    PasswordsDiffer,
    StorageFault,
    UnsafeKeystore,
    WalletError,
    WeakPassword,
    WordsFault,
    WrongPassword,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.forms import FORM, all_known, are_same, wipe
from gaib_wallet.viewmodels.start_state import FAMILY_NAMES
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LED = 5
"""How many addresses of a family are shown at first, and with each wish for more."""


class Way(StrEnum):
    """Where the account comes from; NEXT from words that are here."""

    NEW = "new"
    WORDS = "words"
    KEY = "key"
    FILE = "file"
    WATCH = "watch"
    NEXT = "next"


class Part(StrEnum):
    """A field, and where its fault stands."""

    NAME = "name"
    PASSWORD = "password"  # noqa: S105 - what a field is called
    REPEATED = "repeated"
    PASSPHRASE = "passphrase"  # noqa: S105
    WORDS = "words"
    KEY = "key"
    FILE = "file"
    FILE_PASSWORD = "file-password"  # noqa: S105
    ADDRESS = "address"


_PLACES: dict[type[WalletError], Part] = {
    NameTooLong: Part.NAME,
    NameUnclear: Part.NAME,
    WeakPassword: Part.PASSWORD,
    PasswordsDiffer: Part.REPEATED,
    PassphrasesDiffer: Part.PASSPHRASE,
    WordsFault: Part.WORDS,
    NotAKey: Part.KEY,
    KeyOutOfRange: Part.KEY,
    NoFileChosen: Part.FILE,
    NotAKeystore: Part.FILE,
    UnsafeKeystore: Part.FILE,
    AddressMismatch: Part.FILE,
    WrongPassword: Part.FILE_PASSWORD,
    NotAnAddress: Part.ADDRESS,
}
_BROUGHT = {
    Way.WORDS: Part.WORDS,
    Way.KEY: Part.KEY,
    Way.FILE: Part.FILE,
    Way.WATCH: Part.ADDRESS,
}


@dataclass(frozen=True, slots=True)
class Led:
    """An address that typed words lead to; `number` is its place in the family, from 0."""

    number: int
    address: str
    path: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class AddState:
    """What the sheet shows. `led` once typed words were looked up; `made` are new words."""

    way: Way
    title: str
    note: str
    action: str
    next_name: str
    needs_vault: bool
    families: tuple[tuple[str, str], ...]
    family: str
    led: tuple[Led, ...]
    number: int
    faults: tuple[tuple[str, str], ...]
    is_busy: bool
    done: Account | None
    made: NewPhrase | None = field(default=None, repr=False)

    @property
    def is_finished(self) -> bool:
        """Whether nothing more is to be begun: it works, or has worked."""
        return self.is_busy or self.done is not None or self.made is not None

    def fault(self, place: str) -> str:
        """What is wrong with the field `place`; empty if nothing is."""
        return dict(self.faults).get(place, "")


@dataclass(frozen=True, slots=True)
class AddFacts:
    """What the sheet knows; `source` is what the words are called that give the next account."""

    way: Way
    next_name: str
    needs_vault: bool
    known: frozenset[Address]
    source: str = ""
    family: PathFamily = PathFamily.BIP44
    led: tuple[Address, ...] = ()
    number: int = 0
    fault: WalletError | None = None
    is_busy: bool = False
    done: Account | None = None
    made: NewPhrase | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class NewVault:
    """The password of a vault that is made first, typed twice; empty where there is one."""

    password: Secret = field(default_factory=Secret)
    repeated: Secret = field(default_factory=Secret)


class AddAccountViewModel(ViewModel[AddState]):
    """Intents of the sheet. Every Secret that it is given is wiped by it, whatever comes."""

    def __init__(
        self,
        accounts: AccountService,
        way: Way,
        text: Text,
        tasks: Tasks,
        phrase: str = "",
        phrase_name: str = "",
    ) -> None:
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._phrase = phrase
        self._numbers: tuple[int, ...] = ()
        self._passphrase = Secret()
        known = frozenset(one.address for one in accounts.accounts if accounts.can_sign(one))
        needs_vault = not accounts.has_vault
        self._facts = AddFacts(way, accounts.next_name, needs_vault, known, phrase_name)
        super().__init__(state_of(self._facts, text))

    def choose(self, way: str) -> None:
        """Bring it otherwise; what was typed so far is forgotten."""
        if not self._facts.is_busy:
            self.forget()
            self._know(way=Way(way), fault=None)

    def choose_family(self, name: str) -> None:
        """Number the accounts otherwise."""
        if self._facts.is_busy:
            return
        was_looked_up = bool(self._facts.led)
        self._know(family=PathFamily[name], led=(), number=0, fault=None)
        if was_looked_up:
            self._look(LED)

    def choose_number(self, number: int) -> None:
        """The account of the words that is wanted."""
        self._know(number=number, fault=None)

    def look_further(self) -> None:
        """Show more addresses of the family."""
        self._look(len(self._facts.led) + LED)

    def forget(self) -> None:
        """Let go of typed words; called at the latest when the sheet is closed."""
        self._passphrase.wipe()
        self._numbers = ()
        self._know(led=(), number=0)

    def make_words(
        self, name: str, length: int, passphrase: Secret, repeated: Secret, vault: NewVault
    ) -> None:
        """New words, and their first account."""

        async def work() -> None:
            if not are_same(passphrase, repeated):
                raise PassphrasesDiffer
            await self._make_vault(vault)
            made = await self._accounts.create(name, length, passphrase)
            self._know(made=made)

        self._submit(work, passphrase, repeated, vault.password, vault.repeated)

    def look_up(self, numbers: Sequence[int | None], passphrase: Secret) -> None:
        """Show where typed words lead, before anything is kept; both are held until then."""
        if self._facts.is_busy:
            passphrase.wipe()
            return
        self.forget()
        try:
            self._numbers = all_known(numbers)
        except WalletError as fault:
            passphrase.wipe()
            self._know(fault=fault)
            return
        self._passphrase = passphrase
        self._look(LED)

    def bring_words(self, name: str, vault: NewVault) -> None:
        """Keep the words that were looked up, with the account that was chosen."""

        async def work() -> None:
            await self._make_vault(vault)
            facts = self._facts
            done = await self._accounts.import_words(
                name, self._numbers, self._passphrase, facts.family, facts.number
            )
            self.forget()
            self._know(done=done)

        self._submit(work, vault.password, vault.repeated)

    def bring_key(self, name: str, typed: Secret, vault: NewVault) -> None:
        """A private key."""

        async def work() -> None:
            await self._make_vault(vault)
            self._know(done=await self._accounts.import_key(name, typed))

        self._submit(work, typed, vault.password, vault.repeated)

    def bring_file(self, name: str, file: str, password: Secret, vault: NewVault) -> None:
        """A keystore file, which stays where it is."""

        async def work() -> None:
            if not file:
                raise NoFileChosen
            await self._make_vault(vault)
            self._know(done=await self._accounts.import_file(name, Path(file), password))

        self._submit(work, password, vault.password, vault.repeated)

    def watch(self, name: str, typed: str) -> None:
        """Look at an address whose key is elsewhere."""

        async def work() -> None:
            self._know(done=self._accounts.watch(name, parse_address(typed)))

        self._submit(work)

    def make_next(self, name: str) -> None:
        """The next account of words that are here."""

        async def work() -> None:
            done = await self._accounts.next_account(name, self._phrase, self._facts.family)
            self._know(done=done)

        self._submit(work)

    async def _make_vault(self, vault: NewVault) -> None:
        if self._accounts.has_vault:
            return
        if not are_same(vault.password, vault.repeated):
            raise PasswordsDiffer
        await self._accounts.make_vault(vault.password)
        self._know(needs_vault=False)

    def _look(self, count: int) -> None:
        async def work() -> None:
            family = self._facts.family
            led = await self._accounts.preview(self._numbers, self._passphrase, family, count)
            known = self._facts.known
            free = (place for place, address in enumerate(led) if address not in known)
            number = self._facts.number if self._facts.led else next(free, 0)
            self._know(led=led, number=number)

        self._submit(work)

    def _submit(self, work: Callable[[], Awaitable[None]], *secrets: Secret) -> None:
        if self._facts.is_busy or self._facts.done or self._facts.made:
            wipe(*secrets)
            return
        self._know(is_busy=True, fault=None)
        self._tasks.spawn(self._run(work, secrets), key=(self, "work"))

    async def _run(self, work: Callable[[], Awaitable[None]], secrets: tuple[Secret, ...]) -> None:
        try:
            await work()
        except WalletError as fault:
            self._know(fault=fault)
        finally:
            wipe(*secrets)
            self._know(is_busy=False)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: AddFacts, text: Text) -> AddState:
    """What the sheet shows of `facts`."""
    title, note, action = _WORDS[facts.way]
    if facts.way is Way.WORDS and not facts.led:
        action = QT_TRANSLATE_NOOP("add", "Find the accounts")
    faults: tuple[tuple[str, str], ...] = ()
    if facts.fault:
        faults = ((_place(facts.fault, facts.way), text.fault(facts.fault)),)
    return AddState(
        way=facts.way,
        title=_say(text, title, facts.source),
        note=_say(text, note),
        action=_say(text, action),
        next_name=facts.next_name,
        needs_vault=facts.needs_vault and facts.way is not Way.WATCH,
        families=tuple(
            (one.name, text.say(Message("start", words))) for one, words in FAMILY_NAMES.items()
        ),
        family=facts.family.name,
        led=tuple(
            Led(number, address, facts.family.path(number), address in facts.known)
            for number, address in enumerate(facts.led)
        ),
        number=facts.number,
        faults=faults,
        is_busy=facts.is_busy,
        done=facts.done,
        made=facts.made,
    )


def _place(fault: WalletError, way: Way) -> str:
    if isinstance(fault, AlreadyKnown) or (way is Way.FILE and type(fault) is StorageFault):
        return _BROUGHT.get(way, FORM)
    return next((place for kind, place in _PLACES.items() if isinstance(fault, kind)), FORM)


_WORDS = {
    Way.NEW: (
        QT_TRANSLATE_NOOP("add", "New words"),
        QT_TRANSLATE_NOOP(
            "add",
            "Words on paper bring the account back when this computer is gone. They are made here"
            " and nowhere else.",
        ),
        QT_TRANSLATE_NOOP("add", "Make the words"),
    ),
    Way.WORDS: (
        QT_TRANSLATE_NOOP("add", "Bring words"),
        QT_TRANSLATE_NOOP(
            "add", "Type them from paper. Whoever asks for them in a letter or a call is a thief."
        ),
        QT_TRANSLATE_NOOP("add", "Bring this account"),
    ),
    Way.KEY: (
        QT_TRANSLATE_NOOP("add", "Bring a private key"),
        QT_TRANSLATE_NOOP(
            "add",
            "Whoever has seen this key can spend. It goes into the vault and is not shown again.",
        ),
        QT_TRANSLATE_NOOP("add", "Bring the key"),
    ),
    Way.FILE: (
        QT_TRANSLATE_NOOP("add", "Bring a keystore file"),
        QT_TRANSLATE_NOOP("add", "The file stays where it is; its key is copied into the vault."),
        QT_TRANSLATE_NOOP("add", "Bring the file's key"),
    ),
    Way.WATCH: (
        QT_TRANSLATE_NOOP("add", "Watch an address"),
        QT_TRANSLATE_NOOP(
            "add", "Balances and yield without a key: it can plan and review, and sign nothing."
        ),
        QT_TRANSLATE_NOOP("add", "Watch it"),
    ),
    Way.NEXT: (
        QT_TRANSLATE_NOOP("add", "New account from %1"),
        QT_TRANSLATE_NOOP(
            "add",
            "It comes from the same words, so a backup of them brings this one back too.",
        ),
        QT_TRANSLATE_NOOP("add", "Make the account"),
    ),
}


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("add", source, values))
