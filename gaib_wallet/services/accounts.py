"""Accounts and the lock: made, imported, watched, chosen, unlocked."""

from collections.abc import Callable
from pathlib import Path

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyKnown
from gaib_wallet.services.ports import AccountBook, Keys


class AccountService:
    """The accounts of this wallet. Names and addresses are public, keys stay in `keys`."""

    def __init__(self, keys: Keys, book: AccountBook) -> None:
        self._keys = keys
        self._book = book
        self._listeners: list[Callable[[], None]] = []

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All of them, in the order in which they were added."""
        return self._book.accounts

    @property
    def chosen(self) -> Account | None:
        """The account that every page speaks of; None before there is one."""
        return self._book.chosen

    @property
    def is_locked(self) -> bool:
        """Whether the password has to be given before anything can be signed."""
        return self._keys.is_locked

    @property
    def damaged_files(self) -> tuple[str, ...]:
        """Names of key files that hold no key that can be used."""
        return tuple(path.name for path in self._keys.damaged())

    def can_sign(self, account: Account) -> bool:
        """Whether the key of `account` is in this wallet, locked or not."""
        return account.kind is AccountKind.KEY

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each change of accounts, choice or lock."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def choose(self, address: Address) -> None:
        """Let every page speak of the account with `address`."""
        self._book.choose(address)
        self._tell()

    async def create(self, name: str, password: str) -> Account:
        """A new key under `password`. Raises WeakPassword, WrongPassword, StorageFault."""
        return self._added(name, await self._keys.create(password), AccountKind.KEY)

    async def import_key(self, name: str, secret: bytearray, password: str) -> Account:
        """A private key from elsewhere. Raises NotAKey, AlreadyKnown and as `create`."""
        return self._added(name, await self._keys.import_key(secret, password), AccountKind.KEY)

    async def import_file(
        self, name: str, file: Path, file_password: str, password: str
    ) -> Account:
        """A keystore V3 file from elsewhere. Raises as `import_key`."""
        address = await self._keys.import_file(file, file_password, password)
        return self._added(name, address, AccountKind.KEY)

    def watch(self, name: str, address: Address) -> Account:
        """Look at an account whose key is elsewhere. Raises AlreadyKnown, StorageFault."""
        if any(one.address == address for one in self.accounts):
            raise AlreadyKnown
        return self._added(name, address, AccountKind.WATCH)

    async def unlock(self, password: str) -> None:
        """Raises WrongPassword; what was locked stays locked then."""
        await self._keys.unlock(password)
        self._tell()

    def lock(self) -> None:
        """Forget every key."""
        self._keys.lock()
        self._tell()

    def _added(self, name: str, address: Address, kind: AccountKind) -> Account:
        account = Account(name, address, kind)
        known = next((one for one in self.accounts if one.address == address), None)
        if known is not None and known.kind is AccountKind.KEY:
            # Its file was damaged or lost, and has just been brought back.
            account = known
            self._book.choose(address)
        else:
            self._book.add(account)
        self._tell()
        return account

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
