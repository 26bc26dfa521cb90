"""What the sheet that adds an account shows: its words for each way, and where a fault belongs."""

from dataclasses import dataclass, field
from enum import StrEnum

from gaib_wallet.domain.accounts import Account, NewPhrase, PathFamily
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AddressMismatch,
    AlreadyKnown,
    ClipboardChanged,
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
from gaib_wallet.viewmodels.forms import FORM
from gaib_wallet.viewmodels.start_facts import FAMILY_NAMES
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import (
    MAKING_VAULT,
    OPENING_KEY_FILE,
    STOPPED,
    STOPPED_WITH_VAULT,
    STOPPING,
    WORKING,
    Work,
)
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


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
    ClipboardChanged: Part.ADDRESS,
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
    work: Work = field(default_factory=Work)
    stopped: str = ""

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
    is_stopping: bool = False
    has_made_vault: bool = False
    is_stopped: bool = False
    done: Account | None = None
    made: NewPhrase | None = field(default=None, repr=False)


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
        work=_work(facts, text) if facts.is_busy else Work(),
        stopped=_stopped(facts, text) if facts.is_stopped else "",
    )


def _work(facts: AddFacts, text: Text) -> Work:
    if facts.is_stopping:
        return Work(text.say(STOPPING))
    makes_vault = facts.needs_vault and facts.way is not Way.WATCH
    if makes_vault and (facts.way is not Way.WORDS or facts.led):
        return Work(text.say(MAKING_VAULT), can_stop=True)
    is_file = facts.way is Way.FILE
    return Work(text.say(OPENING_KEY_FILE if is_file else WORKING), can_stop=True)


def _stopped(facts: AddFacts, text: Text) -> str:
    """A vault that was made before the stop is there: its password has to be remembered."""
    return text.say(STOPPED_WITH_VAULT if facts.has_made_vault else STOPPED)


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
