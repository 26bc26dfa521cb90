"""What the wizard knows: where it is, what was chosen, what is there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum, StrEnum

from gaib_wallet.domain.accounts import Account, PathFamily, Phrase
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP

LENGTHS = (12, 24)
TYPED = ("name", "address", "endpoint")
"""Fields whose text is no secret, and is there again after the window was closed."""
LANGUAGES = {
    "en": ("English", "Portfolio, Convert, Stake"),
    "fr": ("Fran\u00e7ais", "Portefeuille, Convertir"),
    "es": ("Espa\u00f1ol", "Cartera, Convertir"),
}
"""Each by its own name and in its own words, so that who reads no other finds it."""


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
class StartFacts:
    """What the wizard knows.

    `led` are the addresses that typed words lead to, by family; `number` is the one among them that
    is wanted. `phrase` are words that were made here and are neither checked nor left for later;
    `is_left_for_later`: some were left, and are not on paper yet. `spoken` is the language of a
    system that nobody has told otherwise; `typed` is the text of the fields in `TYPED`.
    """

    step: Step
    settings: Settings
    network: Network
    networks: tuple[Network, ...]
    regions: tuple[tuple[str, str], ...]
    next_name: str
    spoken: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    origin: Origin = Origin.NEW
    length: int = LENGTHS[0]
    has_passphrase: bool = False
    has_vault: bool = False
    account: Account | None = None
    phrase: Phrase | None = None
    is_left_for_later: bool = False
    typed_length: int = 0
    led: Mapping[PathFamily, tuple[Address, ...]] = field(default_factory=dict)
    family: PathFamily = PathFamily.BIP44
    number: int = 0
    tried: NodeReport | WalletError | None = None
    is_testing: bool = False
    is_busy: bool = False
    is_stopping: bool = False
    stopped_at: Step | None = None
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
