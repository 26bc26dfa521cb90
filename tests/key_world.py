"""A vault in memory with the services around it, a clock of its own and a disk that can refuse."""

from collections.abc import Callable, Sequence
from pathlib import Path

from gaib_wallet.domain.accounts import Account, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.attempts import Attempts
from gaib_wallet.domain.book import Book
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyThere, StorageFault
from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.text import Text
from tests.builders import text
from tests.fake_vault import PASSWORD, FakeVault, secret

TRAVEL = Address("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")
KEY = "1" * 64


class MemoryBook:
    """An `AccountBook` that forgets at the end, and refuses while there is a `fault`."""

    def __init__(self) -> None:
        self.fault: StorageFault | None = None
        self._book = Book()

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self._book.accounts

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        return self._book.phrases

    @property
    def chosen(self) -> Account | None:
        return self._book.chosen

    def add(self, account: Account) -> None:
        self._keep(self._book.with_account(account))

    def choose(self, address: Address) -> None:
        self._keep(self._book.choosing(address))

    def rename(self, address: Address, name: str) -> None:
        self._keep(self._book.renamed(address, name))

    def move(self, address: Address, place: int) -> None:
        self._keep(self._book.moved(address, place))

    def remove(self, address: Address) -> None:
        self._keep(self._book.without(address))

    def keep(self, phrase: Phrase) -> None:
        self._keep(self._book.keeping(phrase))

    def _keep(self, book: Book) -> None:
        if self.fault:
            raise self.fault
        self._book = book


class _Attempts:
    def __init__(self) -> None:
        self.kept = Attempts()

    def load(self) -> Attempts:
        return self.kept

    def save(self, attempts: Attempts) -> None:
        self.kept = attempts


class MemoryCopies:
    """`Copies` on no disk; `fault` is why nothing can be written or read."""

    def __init__(self) -> None:
        self.files: dict[Path, bytes] = {}
        self.fault: StorageFault | None = None

    def save(self, path: Path, content: bytes, *, replaces: bool) -> None:
        if self.fault:
            raise self.fault
        if path in self.files and not replaces:
            raise AlreadyThere(str(path))
        self.files[path] = content

    def read(self, path: Path) -> bytes:
        if self.fault:
            raise self.fault
        if path not in self.files:
            raise StorageFault(str(path))
        return self.files[path]


class KeyWorld:
    """Everything around one vault; `now_ms` goes on by what is waited for."""

    def __init__(self, says: Text | None = None) -> None:
        self.vault = FakeVault()
        self.book = MemoryBook()
        self.copies = MemoryCopies()
        self.words = EnglishWords()
        self.text = says or text()
        self.bugs: list[BaseException] = []
        self.tasks = Tasks(on_bug=self.bugs.append)
        self.now_ms = 0
        self.at_pause: Callable[[], None] = lambda: None
        self.accounts = AccountService(self.vault, self.book)
        self.unlocks = UnlockService(
            self.vault, self.accounts, _Attempts(), lambda: self.now_ms // 1000, self.elapsed_ms
        )
        self.backups = BackupService(self.vault, self.accounts, self.unlocks, self.copies)

    async def furnish(self) -> NewPhrase:
        """Two accounts of words that nobody wrote down, a lone key, and a watched address."""
        await self.accounts.make_vault(secret())
        made = await self.accounts.create("Savings", 12, secret(""))
        await self.accounts.next_account("Rainy day", made.phrase.key, PathFamily.BIP44)
        await self.accounts.import_key("Old wallet", secret(KEY))
        self.accounts.watch("Travel", TRAVEL)
        self.accounts.choose(made.first.address)
        return made

    async def unlock(self, password: str = PASSWORD) -> None:
        await self.unlocks.unlock(secret(password))

    def word_texts(self, numbers: Sequence[int]) -> tuple[str, ...]:
        return tuple(self.words.words[number] for number in numbers)

    def elapsed_ms(self) -> int:
        return self.now_ms

    async def pause(self, milliseconds: int) -> None:
        self.now_ms += milliseconds
        self.at_pause()

    async def idle(self) -> None:
        """Return once nothing runs; a bug of the work is raised here."""
        await self.tasks.idle()
        if self.bugs:
            raise self.bugs[0]

    async def aclose(self) -> None:
        await self.tasks.aclose()
