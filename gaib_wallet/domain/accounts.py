"""Accounts as everybody may know them: names, addresses, and where a key comes from; no key."""

from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.units import Address


class AccountKind(Enum):
    """Whether this wallet holds the key, or only looks."""

    KEY = "key"
    WATCH = "watch"


class PathFamily(Enum):
    """How wallets number the accounts that come from one phrase; `#` stands for the number."""

    BIP44 = "m/44'/60'/0'/0/#"
    LEDGER_LIVE = "m/44'/60'/#'/0/0"
    LEGACY = "m/44'/60'/0'/#"

    def path(self, number: int) -> str:
        """The derivation path of account `number`, counted from 0."""
        return self.value.replace("#", str(number))


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `name` is what its owner calls it, and means nothing to a chain.

    `phrase` is the key of the `Phrase` it comes from and `path` the way from there; both are empty
    for a key that was imported by itself, and for an address that is only watched.
    """

    name: str
    address: Address
    kind: AccountKind
    phrase: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What everybody may know of recovery words: how many, and whether they were checked on paper.

    `key` names them (16 hex digits, by chance). `has_passphrase`: the words alone give other
    accounts. `is_postponed`: their owner was told what it means not to check them, and will later.
    """

    key: str
    length: int
    is_confirmed: bool
    has_passphrase: bool = False
    is_postponed: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """An account whose key a vault holds; `phrase` and `path` as in `Account`."""

    address: Address
    phrase: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class NewPhrase:
    """Words that were made just now, as numbers from 0 to 2047, and their first account."""

    phrase: Phrase
    numbers: tuple[int, ...]
    first: Held


@dataclass(frozen=True, slots=True)
class Drill:
    """What words on paper, or a backup, were found to hold, beside the accounts of this wallet.

    `found` are accounts that they bring back, `missing` those that they should and do not;
    `unknown` are addresses that they lead to and that this wallet does not list.
    """

    found: tuple[Account, ...]
    missing: tuple[Account, ...]
    unknown: tuple[Address, ...]

    @property
    def is_proven(self) -> bool:
        """Whether every account that should come back does."""
        return bool(self.found) and not self.missing
