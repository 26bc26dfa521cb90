"""One vault with all that belongs to it: its process, its accounts, its password, its backups."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
import logging
import time

from PySide6.QtCore import QCoreApplication

from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.keys.quick import QuickUnlock
from gaib_wallet.keys.ring import SystemRing
from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from gaib_wallet.services.quick import QuickService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.attempts import AttemptsFile
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import QuickFile, VaultFolder
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.words import Message, fill

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Custody:
    """The services around one vault; `password_hint` is the demo's, which is no secret.

    `quick` is None in the demo, which asks nothing of the user's own system.
    """

    paths: VaultPaths
    vault: VaultProcess
    book: AccountFile
    accounts: AccountService
    unlocks: UnlockService
    backups: BackupService
    words: EnglishWords
    quick: QuickService | None = None
    password_hint: str = ""


async def open_custody(
    paths: VaultPaths,
    cleanup: AsyncExitStack,
    cost: KdfCost | None = None,
    password_hint: str = "",
) -> Custody:
    """The vault in `paths`, still locked; `cleanup` ends its process. None measures the cost.

    Raises:
        StorageFault, NewerFile: what is there cannot be read; nothing was changed.
    """
    files = VaultFolder(paths)
    book = AccountFile(paths.accounts)
    if book.set_aside:
        log.warning("the list of accounts could not be read and lies in %s", book.set_aside.name)
    vault = VaultProcess(files, cost)
    tasks = Tasks(on_bug=report)
    cleanup.push_async_callback(tasks.aclose)
    cleanup.push_async_callback(vault.aclose)
    tasks.spawn(vault.stay_ready(), key="ready")
    accounts = AccountService(vault, book, _say)
    unlocks = UnlockService(vault, accounts, AttemptsFile(paths.attempts), wall_s, elapsed_ms)
    backups = BackupService(vault, accounts, unlocks, PrivateFiles(*paths.own))
    quick = None
    if not password_hint:
        ring = QuickUnlock(vault, SystemRing(), QuickFile(paths))
        tasks.spawn(ring.tidy(has_vault=vault.exists), key="tidy")
        quick = QuickService(ring, unlocks, accounts)
    words = EnglishWords()
    return Custody(paths, vault, book, accounts, unlocks, backups, words, quick, password_hint)


def elapsed_ms() -> int:
    """Milliseconds of the machine's monotonic clock."""
    return time.monotonic_ns() // 1_000_000


def wall_s() -> int:
    """Seconds since 1970, as the machine's clock has it."""
    return time.time_ns() // 1_000_000_000


async def pause(milliseconds: int) -> None:
    """Wait."""
    await asyncio.sleep(milliseconds / 1000)


def report(bug: BaseException) -> None:
    """What background work lets out."""
    log.error("a bug, not an expected fault", exc_info=bug)


def _say(message: Message) -> str:
    source = QCoreApplication.translate(message.context, message.source)
    return fill(source, [str(value) for value in message.values])
