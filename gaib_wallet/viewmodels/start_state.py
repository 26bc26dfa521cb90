"""What the wizard shows: its steps, and the words of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, IntEnum, StrEnum
from fractions import Fraction

from gaib_wallet.domain.accounts import Account, AccountKind, PathFamily, Phrase
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import UnknownWord, WalletError
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LENGTHS = (12, 24)
SHORTEST, FAIR, LONG = 8, 12, 16
"""Characters of a password: refused below the first, called good from the last on."""
_SHOWN_AMOUNT, _SHOWN_SHARES = 12_500, 9_000
_SHOWN_CHANGE = Fraction(-22, 10_000)
_SHOWN_DAY = datetime(2026, 11, 30, tzinfo=UTC)
_NOWHERE = Address("")
_DIGITS = 18


class Step(IntEnum):
    """The steps, in their order."""

    REGION = 1
    ACCOUNT = 2
    LOCK = 3
    WORDS = 4
    NODE = 5


class Origin(StrEnum):
    """Where the first account comes from."""

    NEW = "new"
    WORDS = "words"
    KEY = "key"
    FILE = "file"
    BACKUP = "backup"
    WATCH = "watch"
    DEMO = "demo"


class Field(Enum):
    """Where a fault belongs."""

    NONE = ""
    NAME = "name"
    ADDRESS = "address"
    PASSPHRASE = "passphrase"  # noqa: S105 - what a field is called
    PASSWORD = "password"  # noqa: S105
    REPEATED = "repeated"
    WORDS = "words"
    KEY = "key"
    FILE = "file"
    NODE = "node"


FAMILY_NAMES = {
    PathFamily.BIP44: QT_TRANSLATE_NOOP("start", "Most wallets"),
    PathFamily.LEDGER_LIVE: QT_TRANSLATE_NOOP("start", "Ledger Live"),
    PathFamily.LEGACY: QT_TRANSLATE_NOOP("start", "Older Ledger and MEW"),
}


@dataclass(frozen=True, slots=True)
class Answered:
    """What a node that was tried said of itself."""

    block: int
    chain_id: int


@dataclass(frozen=True, slots=True)
class StartFacts:
    """What the wizard knows.

    `led` are the addresses that typed words lead to, by family; `number` is the one among them that
    is wanted. `phrase` are words that were made here and are neither checked nor left for later.
    """

    step: Step
    settings: Settings
    network: Network
    networks: tuple[Network, ...]
    regions: tuple[tuple[str, str], ...]
    next_name: str
    origin: Origin = Origin.NEW
    length: int = LENGTHS[0]
    has_passphrase: bool = False
    has_vault: bool = False
    account: Account | None = None
    phrase: Phrase | None = None
    typed_length: int = 0
    led: Mapping[PathFamily, tuple[Address, ...]] = field(default_factory=dict)
    family: PathFamily = PathFamily.BIP44
    number: int = 0
    tried: Answered | WalletError | None = None
    is_testing: bool = False
    is_busy: bool = False
    fault: WalletError | None = None
    fault_at: Field = Field.NONE
    can_leave: bool = False
    is_finished: bool = False

    @property
    def unneeded(self) -> frozenset[Step]:
        """Steps that are left out: a backup has its password, a watched address needs none."""
        if self.is_watching:
            return frozenset({Step.LOCK, Step.WORDS})
        is_sealed = self.origin is Origin.BACKUP and not self.has_vault
        return frozenset({Step.LOCK}) if is_sealed else frozenset()

    @property
    def is_watching(self) -> bool:
        """Whether no key comes here, so that there is nothing to lock and no words."""
        if self.account is None:
            return self.origin is Origin.WATCH
        return not self.has_vault


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step at the left; `look` is `now`, `done`, `later` or `skipped`."""

    number: int
    name: str
    note: str
    look: str


@dataclass(frozen=True, slots=True)
class Preview:
    """How figures will read."""

    amount: str
    shares: str
    change: str
    date: str


@dataclass(frozen=True, slots=True)
class Led:
    """One address that words lead to; `key` is its number in the family."""

    key: int
    address: str


@dataclass(frozen=True, slots=True)
class StartState:
    """Everything the wizard shows; `next_text` stands on its main button."""

    step: Step
    steps: tuple[StepLine, ...]
    title: str
    sub: str
    next_text: str
    can_go_back: bool
    can_go_on: bool
    can_skip: bool
    is_busy: bool
    busy_text: str
    region: str
    regions: tuple[tuple[str, str], ...]
    preview: Preview
    origin: Origin
    length: int
    has_passphrase: bool
    account_name: str
    next_name: str
    done_text: str
    has_vault: bool
    strength_text: str
    strength_tone: str
    lock_after_min: int
    families: tuple[tuple[str, str], ...]
    family: str
    family_note: str
    led: tuple[Led, ...]
    number: int
    network: str
    networks: tuple[tuple[str, str], ...]
    endpoint: str
    tested_text: str
    is_tested_well: bool
    fault_text: str
    fault_at: Field
    wrong_word: int | None
    is_finished: bool


def state_of(facts: StartFacts, text: Text, preview: Text) -> StartState:
    """What the wizard shows of `facts`; `preview` writes numbers in the region that is chosen."""
    title, sub = _heading(facts, text)
    strength, tone = _strength(facts.typed_length, text)
    tested, is_good = _tested(facts, text)
    return StartState(
        step=facts.step,
        steps=_steps(facts, text),
        title=title,
        sub=sub,
        next_text=_next(facts, text),
        can_go_back=not facts.is_busy and (facts.step > Step.REGION or facts.can_leave),
        can_go_on=not facts.is_busy,
        can_skip=facts.step is Step.NODE and not facts.is_busy,
        is_busy=facts.is_busy,
        busy_text=_busy(facts, text),
        region=facts.settings.region,
        regions=facts.regions,
        preview=_preview(facts.network, preview),
        origin=facts.origin,
        length=facts.length,
        has_passphrase=facts.has_passphrase,
        account_name=facts.account.name if facts.account else "",
        next_name=facts.next_name,
        done_text=_done(facts, text),
        has_vault=facts.has_vault,
        strength_text=strength,
        strength_tone=tone,
        lock_after_min=facts.settings.lock_after_min,
        families=tuple((one.name, _say(text, FAMILY_NAMES[one])) for one in facts.led),
        family=facts.family.name,
        family_note=facts.family.path(facts.number),
        led=tuple(
            Led(number, text.address(address))
            for number, address in enumerate(facts.led.get(facts.family, ()))
        ),
        number=facts.number,
        network=facts.network.key,
        networks=tuple((one.key, one.name) for one in facts.networks),
        endpoint=facts.settings.endpoints.get(facts.network.key, facts.network.endpoint),
        tested_text=tested,
        is_tested_well=is_good,
        fault_text=text.fault(facts.fault) if facts.fault else "",
        fault_at=facts.fault_at if facts.fault else Field.NONE,
        wrong_word=facts.fault.position - 1 if isinstance(facts.fault, UnknownWord) else None,
        is_finished=facts.is_finished,
    )


def _steps(facts: StartFacts, text: Text) -> tuple[StepLine, ...]:
    names = {
        Step.REGION: QT_TRANSLATE_NOOP("start", "Region"),
        Step.ACCOUNT: QT_TRANSLATE_NOOP("start", "Account"),
        Step.LOCK: QT_TRANSLATE_NOOP("start", "Lock"),
        Step.WORDS: QT_TRANSLATE_NOOP("start", "Words"),
        Step.NODE: QT_TRANSLATE_NOOP("start", "Node"),
    }
    notes = {
        Step.REGION: QT_TRANSLATE_NOOP("start", "how numbers are written"),
        Step.ACCOUNT: QT_TRANSLATE_NOOP("start", "create, bring, or watch one"),
        Step.LOCK: QT_TRANSLATE_NOOP("start", "password and idle time"),
        Step.WORDS: QT_TRANSLATE_NOOP("start", "words on paper, checked"),
        Step.NODE: QT_TRANSLATE_NOOP("start", "who answers your questions"),
    }
    brought = {
        Origin.WORDS: QT_TRANSLATE_NOOP("start", "the words that you have"),
        Origin.KEY: QT_TRANSLATE_NOOP("start", "the key that you have"),
        Origin.FILE: QT_TRANSLATE_NOOP("start", "the file that you have"),
        Origin.BACKUP: QT_TRANSLATE_NOOP("start", "the backup that you have"),
    }
    if facts.origin in brought:
        notes[Step.WORDS] = brought[facts.origin]
        names[Step.WORDS] = QT_TRANSLATE_NOOP("start", "Bring it")
    unneeded = _say(text, QT_TRANSLATE_NOOP("start", "not needed"))
    lines = []
    for step in Step:
        is_skipped = step in facts.unneeded
        note = unneeded if is_skipped else _say(text, notes[step])
        look = "later"
        if step is facts.step:
            look = "now"
        elif is_skipped:
            look = "skipped"
        elif _is_done(step, facts):
            look = "done"
        lines.append(StepLine(step.value, _say(text, names[step]), note, look))
    return tuple(lines)


def _is_done(step: Step, facts: StartFacts) -> bool:
    match step:
        case Step.REGION:
            return facts.step > Step.REGION or facts.has_vault or facts.account is not None
        case Step.ACCOUNT:
            return facts.step > Step.ACCOUNT or facts.account is not None
        case Step.LOCK:
            return facts.has_vault
        case Step.WORDS:
            return facts.account is not None and facts.phrase is None
    return False


def _heading(facts: StartFacts, text: Text) -> tuple[str, str]:
    match facts.step:
        case Step.REGION:
            title = QT_TRANSLATE_NOOP("start", "Region")
            sub = QT_TRANSLATE_NOOP(
                "start", "How numbers are written and read here. It can be changed later."
            )
        case Step.ACCOUNT:
            title = QT_TRANSLATE_NOOP("start", "Your account")
            sub = QT_TRANSLATE_NOOP(
                "start", "Nothing here asks the network. Names and keys stay on this computer."
            )
        case Step.LOCK:
            title = QT_TRANSLATE_NOOP("start", "Lock")
            sub = QT_TRANSLATE_NOOP(
                "start", "One password seals everything that is secret, in one file: the vault."
            )
        case Step.WORDS:
            title, sub = _words_heading(facts.origin)
        case _:
            title = QT_TRANSLATE_NOOP("start", "Node")
            sub = QT_TRANSLATE_NOOP(
                "start", "The wallet reads the chain through a node of your choice, and no other."
            )
    return _say(text, title), _say(text, sub)


def _words_heading(origin: Origin) -> tuple[str, str]:
    match origin:
        case Origin.WORDS:
            return (
                QT_TRANSLATE_NOOP("start", "Your words"),
                QT_TRANSLATE_NOOP("start", "Type them from paper. They go into the vault only."),
            )
        case Origin.KEY:
            return (
                QT_TRANSLATE_NOOP("start", "Your private key"),
                QT_TRANSLATE_NOOP("start", "It goes into the vault and is not shown again."),
            )
        case Origin.FILE:
            return (
                QT_TRANSLATE_NOOP("start", "Your keystore file"),
                QT_TRANSLATE_NOOP("start", "The file stays where it is; its key is copied here."),
            )
        case Origin.BACKUP:
            return (
                QT_TRANSLATE_NOOP("start", "Your backup"),
                QT_TRANSLATE_NOOP("start", "It becomes the vault of this computer, as it is."),
            )
    return (
        QT_TRANSLATE_NOOP("start", "Your words"),
        QT_TRANSLATE_NOOP("start", "They bring the account back when this computer is gone."),
    )


def _next(facts: StartFacts, text: Text) -> str:
    if facts.account is not None:
        to_words = facts.phrase and facts.step in {Step.ACCOUNT, Step.LOCK}
        to_node = QT_TRANSLATE_NOOP("start", "Next: node")
        after = QT_TRANSLATE_NOOP("start", "Next: words") if to_words else to_node
    else:
        after = _bringing(facts)
    fixed = {
        Step.REGION: QT_TRANSLATE_NOOP("start", "Next: account"),
        Step.NODE: QT_TRANSLATE_NOOP("start", "Open the wallet"),
    }
    return _say(text, fixed.get(facts.step, after))


def _bringing(facts: StartFacts) -> str:
    """What the main button says while there is no account."""
    is_new = facts.origin is Origin.NEW
    if facts.step is Step.WORDS:
        return _words_action(facts)
    if facts.origin is Origin.WATCH:
        return QT_TRANSLATE_NOOP("start", "Watch it")
    if facts.origin is Origin.DEMO:
        return QT_TRANSLATE_NOOP("start", "Open the demo chain")
    is_unsealed = facts.origin is not Origin.BACKUP and not facts.has_vault
    if facts.step is Step.ACCOUNT and is_unsealed:
        return QT_TRANSLATE_NOOP("start", "Next: lock")
    after, bring = (
        QT_TRANSLATE_NOOP("start", "Next: words"),
        QT_TRANSLATE_NOOP("start", "Next: bring it"),
    )
    return after if is_new else bring


def _words_action(facts: StartFacts) -> str:
    if facts.origin is Origin.NEW:
        return QT_TRANSLATE_NOOP("start", "Make the words")
    if facts.origin is Origin.WORDS and not facts.led:
        return QT_TRANSLATE_NOOP("start", "Show their addresses")
    if facts.origin is Origin.BACKUP:
        return QT_TRANSLATE_NOOP("start", "Restore the backup")
    return QT_TRANSLATE_NOOP("start", "Bring the account")


def _busy(facts: StartFacts, text: Text) -> str:
    if not facts.is_busy:
        return ""
    if facts.step is Step.LOCK:
        source = QT_TRANSLATE_NOOP("start", "Making it slow to guess: some seconds\u2026")
    elif facts.step is Step.WORDS and facts.origin in {Origin.FILE, Origin.BACKUP}:
        source = QT_TRANSLATE_NOOP("start", "Opening the file: up to some seconds\u2026")
    else:
        source = QT_TRANSLATE_NOOP("start", "Working\u2026")
    return _say(text, source)


def _done(facts: StartFacts, text: Text) -> str:
    """What stands in the Account step once there is one; no address before its words are safe."""
    if facts.account is None:
        return ""
    if facts.account.kind is AccountKind.WATCH:
        source = QT_TRANSLATE_NOOP("start", "%1 is watched. More come on the Accounts page.")
    else:
        source = QT_TRANSLATE_NOOP("start", "%1 is made. More come on the Accounts page.")
    return _say(text, source, facts.account.name)


def _strength(length: int, text: Text) -> tuple[str, str]:
    if not length:
        source = QT_TRANSLATE_NOOP(
            "start", "At least %1 characters. Length counts most: four or five words are good."
        )
        return _say(text, source, str(SHORTEST)), ""
    if length < SHORTEST:
        source = QT_TRANSLATE_NOOP("start", "Too short: %1 of at least %2 characters.")
        return _say(text, source, str(length), str(SHORTEST)), "warning"
    if length < FAIR:
        source = QT_TRANSLATE_NOOP(
            "start", "%1 characters: who steals the file could guess it. Longer is safer."
        )
        return _say(text, source, str(length)), "warning"
    if length < LONG:
        source = QT_TRANSLATE_NOOP(
            "start", "%1 characters: fair, if it is nobody's name, date or saying."
        )
        return _say(text, source, str(length)), ""
    source = QT_TRANSLATE_NOOP(
        "start", "%1 characters: long. Good, if it is nobody's name, date or saying."
    )
    return _say(text, source, str(length)), "positive"


def _tested(facts: StartFacts, text: Text) -> tuple[str, bool]:
    if facts.is_testing:
        return _say(text, QT_TRANSLATE_NOOP("start", "Asking\u2026")), False
    if isinstance(facts.tried, WalletError):
        return text.fault(facts.tried), False
    if facts.tried is None:
        return "", False
    source = QT_TRANSLATE_NOOP("start", "It answers: block %1 of chain %2, which is %3.")
    block, chain = text.whole(facts.tried.block), str(facts.tried.chain_id)
    return _say(text, source, block, chain, facts.network.name), True


def _preview(network: Network, text: Text) -> Preview:
    said = network.said or Token(_NOWHERE, "sAID", _DIGITS, 4)
    return Preview(
        amount=text.amount(TokenAmount(_SHOWN_AMOUNT * 10**network.aid.digits, network.aid)),
        shares=text.amount(TokenAmount(_SHOWN_SHARES * 10**said.digits, said)),
        change=text.signed_percent(_SHOWN_CHANGE),
        date=text.date(_SHOWN_DAY),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("start", source, values))
