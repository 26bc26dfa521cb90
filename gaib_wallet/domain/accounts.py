"""Accounts as everybody may know them: a name, an address, and whether a key is here."""

from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.units import Address


class AccountKind(Enum):
    """Whether this wallet holds the key, or only looks."""

    KEY = "key"
    WATCH = "watch"


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `name` is what its owner calls it, and means nothing to a chain."""

    name: str
    address: Address
    kind: AccountKind
