"""What everybody may know of the accounts, as a JSON file. No key is ever in it."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import msgspec

from gaib_wallet.domain.accounts import Account, Phrase
from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.book import Book
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NewerFile, NotAnAddress
from gaib_wallet.storage import atomic

VERSION: Final = 2


class _Document(msgspec.Struct):
    """Version 1 had neither phrases nor ways to them; what is missing is empty."""

    accounts: list[Account] = []
    phrases: list[Phrase] = []
    chosen: Address | None = None
    expected: str = ""
    version: int = VERSION


class _Stamp(msgspec.Struct):
    version: int = 1


class AccountFile:
    """Is `services.ports.AccountBook` without importing it.

    A file that cannot be read is set aside and its name kept in `set_aside`: addresses of keys
    can be listed again from the vault. Writing raises StorageFault, and the book is as it was.
    """

    def __init__(self, path: Path) -> None:
        """Read the file. Raises NewerFile, StorageFault; it is not touched then."""
        self.set_aside: Path | None = None
        self._path = path
        atomic.tidy(path)
        self._book = self._read()

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Every account, in the order that their owner gave them."""
        return self._book.accounts

    @property
    def chosen(self) -> Account | None:
        """The account chosen last; the first one if none was."""
        return self._book.chosen

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """What is known of the recovery words."""
        return self._book.phrases

    def add(self, account: Account) -> None:
        """Keep `account` and choose it. Raises AlreadyKnown, StorageFault."""
        self._keep(self._book.with_account(account))

    @property
    def expected(self) -> str:
        """The name of an account whose key is being kept; empty where none is."""
        return self._book.expected

    def expect(self, name: str) -> None:
        """Keep the name of an account that comes; none if it is empty."""
        self._keep(self._book.expecting(name))

    def choose(self, address: Address) -> None:
        """Remember which account is looked at."""
        self._keep(self._book.choosing(address))

    def rename(self, address: Address, name: str) -> None:
        """Call the account otherwise."""
        self._keep(self._book.renamed(address, name))

    def move(self, address: Address, place: int) -> None:
        """Put the account to `place`, counted from 0."""
        self._keep(self._book.moved(address, place))

    def remove(self, address: Address) -> None:
        """Forget an account that is only watched. Raises StillSigning, StorageFault."""
        self._keep(self._book.without(address))

    def keep(self, phrase: Phrase) -> None:
        """Keep what is known of `phrase`."""
        self._keep(self._book.keeping(phrase))

    def _keep(self, book: Book) -> None:
        document = _Document([*book.accounts], [*book.phrases], book.looked_at, book.expected)
        atomic.write(self._path, msgspec.json.format(msgspec.json.encode(document)))
        self._book = book

    def _read(self) -> Book:
        with atomic.disk_faults(self._path):
            if not self._path.exists():
                return Book()
            content = self._path.read_bytes()
        try:
            if msgspec.json.decode(content, type=_Stamp).version > VERSION:
                raise NewerFile(str(self._path))
            document = msgspec.json.decode(content, type=_Document)
            for account in document.accounts:
                parse_address(account.address)
        except (ValueError, RecursionError, NotAnAddress):
            self.set_aside = atomic.set_aside(self._path)
            return Book()
        accounts = (replace(one, name=harmless(one.name)) for one in document.accounts)
        phrases, expected = tuple(document.phrases), harmless(document.expected)
        return Book(tuple(accounts), phrases, document.chosen, expected)
