"""A vault in memory with the services around it, a clock of its own and a disk that can refuse."""

from collections.abc import Callable, Sequence
from pathlib import Path

from typing_extensions import override

from gaib_wallet.domain.accounts import Account, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import StorageFault
from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.text import Text
from tests.builders import text
from tests.fake_vault import PASSWORD, FakeVault, secret
from tests.wallet_world import MemoryAttempts, MemoryBook, MemoryCopies

TRAVEL = Address("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")
KEY = "1" * 64


class FaultyBook(MemoryBook):
    """Refuses to be changed while there is a `fault`."""

    def __init__(self) -> None:
        super().__init__()
        self.fault: StorageFault | None = None

    @override
    def add(self, account: Account) -> None:
        self._look()
        super().add(account)

    @override
    def choose(self, address: Address) -> None:
        self._look()
        super().choose(address)

    @override
    def rename(self, address: Address, name: str) -> None:
        self._look()
        super().rename(address, name)

    @override
    def keep(self, phrase: Phrase) -> None:
        self._look()
        super().keep(phrase)

    def _look(self) -> None:
        if self.fault:
            raise self.fault


class FaultyCopies(MemoryCopies):
    """Can neither write nor read while there is a `fault`."""

    def __init__(self) -> None:
        super().__init__()
        self.fault: StorageFault | None = None

    @override
    def save(self, path: Path, content: bytes, *, replaces: bool) -> None:
        if self.fault:
            raise self.fault
        super().save(path, content, replaces=replaces)


class KeyWorld:
    """Everything around one vault; `now_ms` goes on by what is waited for."""

    def __init__(self, says: Text | None = None) -> None:
        self.vault = FakeVault()
        self.book = FaultyBook()
        self.copies = FaultyCopies()
        self.words = EnglishWords()
        self.text = says or text()
        self.bugs: list[BaseException] = []
        self.tasks = Tasks(on_bug=self.bugs.append)
        self.now_ms = 0
        self.at_pause: Callable[[], None] = lambda: None
        self.accounts = AccountService(self.vault, self.book)
        self.unlocks = UnlockService(
            self.vault,
            self.accounts,
            MemoryAttempts(),
            lambda: self.now_ms // 1000,
            self.elapsed_ms,
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
