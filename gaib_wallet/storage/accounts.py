"""Names and addresses of the accounts as a JSON file. No key is ever in it."""

from pathlib import Path

import msgspec

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyKnown, NotAnAddress
from gaib_wallet.storage import atomic


class _Document(msgspec.Struct):
    accounts: list[Account] = []
    chosen: Address | None = None
    version: int = 1


class AccountFile:
    """Is `services.ports.AccountBook` without importing it.

    A file that cannot be read is set aside and its name kept in `set_aside`: addresses of keys
    can be listed again from the keys.
    """

    def __init__(self, path: Path) -> None:
        self.set_aside: Path | None = None
        self._path = path
        atomic.tidy(path)
        self._kept = self._read()

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Every account, in the order in which they were added."""
        return tuple(self._kept.accounts)

    @property
    def chosen(self) -> Account | None:
        """The account chosen last; the first one if none was."""
        first = self.accounts[0] if self.accounts else None
        return next((one for one in self.accounts if one.address == self._kept.chosen), first)

    def add(self, account: Account) -> None:
        """Keep `account` and choose it; one that was watched becomes one with a key.

        Raises AlreadyKnown, StorageFault.
        """
        known = next((one for one in self.accounts if one.address == account.address), None)
        if known and (known.kind, account.kind) != (AccountKind.WATCH, AccountKind.KEY):
            raise AlreadyKnown
        others = (one for one in self.accounts if one != known)
        self._keep(_Document([*others, account], account.address))

    def choose(self, address: Address) -> None:
        """Remember which account is looked at. Raises StorageFault."""
        self._keep(_Document([*self.accounts], address))

    def _keep(self, document: _Document) -> None:
        atomic.write(self._path, msgspec.json.format(msgspec.json.encode(document)))
        self._kept = document

    def _read(self) -> _Document:
        with atomic.disk_faults(self._path):
            if not self._path.exists():
                return _Document()
            content = self._path.read_bytes()
        try:
            document = msgspec.json.decode(content, type=_Document)
            for account in document.accounts:
                parse_address(account.address)
        except (ValueError, RecursionError, NotAnAddress):
            self.set_aside = atomic.set_aside(self._path)
            return _Document()
        return document
