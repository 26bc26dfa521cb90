"""What can be found: a thing that can be opened or done, and what kind of thing it is."""

from dataclasses import dataclass
from enum import Enum

from gaib_wallet.words import QT_TRANSLATE_NOOP


class Group(Enum):
    """What a thing is; its words stand above the first of them."""

    LAST = QT_TRANSLATE_NOOP("find", "Used last")
    PAGE = QT_TRANSLATE_NOOP("find", "Pages")
    ACTION = QT_TRANSLATE_NOOP("find", "Actions")
    ACCOUNT = QT_TRANSLATE_NOOP("find", "Accounts")
    CONTACT = QT_TRANSLATE_NOOP("find", "Send to")
    TRANSACTION = QT_TRANSLATE_NOOP("find", "Transactions")
    DEAL = QT_TRANSLATE_NOOP("find", "Deals")
    TOKEN = QT_TRANSLATE_NOOP("find", "Tokens")
    SETTING = QT_TRANSLATE_NOOP("find", "Settings")


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be opened or done: its key, its words, and what else it is called.

    `second` stands below the words, `keys` are what does the same (`Ctrl+1`). `reason` says why it
    cannot be done as it is; with `is_off` choosing it does nothing.
    """

    key: str
    group: Group
    words: str
    second: str = ""
    also: str = ""
    icon: str = ""
    keys: str = ""
    reason: str = ""
    is_off: bool = False
