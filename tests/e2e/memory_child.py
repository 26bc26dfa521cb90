"""A window in a process of its own that is given canaries, and lets itself be looked into.

Commands are lines of JSON on stdin, `[name, …arguments]`; each is answered by a line of JSON on
stdout, after which nothing runs. Canaries come masked and are unmasked key by key: the process has
never read one whole. Words go by their numbers.
"""

import asyncio
from collections.abc import Sequence
import gc
import json
from pathlib import Path
import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from gaib_wallet.domain.accounts import PathFamily
from gaib_wallet.domain.secret import Secret
from gaib_wallet.keys import hardening
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.storage import assets
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.attempts import AttemptsFile
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import VaultFolder
from gaib_wallet.ui import icons, kit, theme
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.unlock_sheet import UnlockSheet
from gaib_wallet.ui.widgets.words_entry import WordsEntry
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.unlock import UnlockViewModel
from tests.builders import text
from tests.e2e.memory_mask import unmasked

CHEAP = KdfCost(8, 1, 1)
NAME = "Account"


class Child:
    """One window with every widget that a secret goes through, and the vault in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._window = Window("Wallet")
        self._list = EnglishWords()
        paths = VaultPaths(folder)
        self._vault = VaultProcess(VaultFolder(paths), CHEAP)
        self._accounts = AccountService(self._vault, AccountFile(paths.accounts))
        attempts = AttemptsFile(paths.attempts)
        self._unlocks = UnlockService(self._vault, self._accounts, attempts, lambda: 0, lambda: 0)
        self._bugs: list[BaseException] = []
        self._tasks = Tasks(self._bugs.append)
        self._planted: object = None
        self._window.show()
        self._window.activateWindow()
        QTest.qWaitForWindowActive(self._window)

    async def make(self, masked: Sequence[int]) -> None:
        """Choose the password: type it, change one's mind, and type it again."""
        with self._typed(masked, "Password") as password:
            await self._accounts.make_vault(password)

    async def unlock(self, masked: Sequence[int]) -> None:
        """Lock, and give the password on the sheet that asks for it."""
        self._accounts.lock()
        model = UnlockViewModel(self._accounts, self._unlocks, text(), self._tasks, asyncio.sleep)
        sheet = UnlockSheet(model, is_demo=False)
        sheet.closed.connect(self._drop_sheet)
        self._window.sheets.push(sheet)
        field = sheet.findChild(SecretEdit)
        assert field
        self._type(field, masked)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await self._tasks.idle()
        assert model.state.is_open, model.state

    async def import_key(self, masked: Sequence[int]) -> None:
        """Type a private key."""
        with self._typed(masked, "Private key") as key:
            await self._accounts.import_key(NAME, key)

    async def import_file(self, path: str, masked: Sequence[int]) -> None:
        """Name a keystore file, and type its password."""
        with self._typed(masked, "Password of that file") as password:
            await self._accounts.import_file(NAME, Path(path), password)

    async def import_words(self, numbers: Sequence[int], masked: Sequence[int]) -> None:
        """Type words letter by letter, Space after each, and a passphrase."""
        entry = WordsEntry(self._list, len(numbers))
        self._show(entry)
        entry.setFocus()
        for number in numbers:
            for letter in self._list.words[number] + " ":
                focused = QApplication.focusWidget()
                assert focused
                QTest.keyClicks(focused, letter)
        self._look()
        given = [number for number in entry.numbers() if number is not None]
        assert given == list(numbers)
        entry.clear()
        with self._typed(masked, "Passphrase") as passphrase:
            family = PathFamily.BIP44
            await self._accounts.import_words(NAME, given, passphrase, family, 0)

    async def make_words(self) -> Sequence[int]:
        """Make new words and show them; their numbers."""
        with Secret() as nothing:
            made = await self._accounts.create(NAME, 24, nothing)
        self._show_words(made.numbers)
        return made.numbers

    async def reveal_words(self, masked: Sequence[int]) -> None:
        """Show them again, for the password."""
        phrase = self._accounts.phrases[-1].key
        with self._typed(masked, "Password") as password:
            numbers = await self._vault.reveal(phrase, password)
        self._show_words(numbers)

    async def export(self, masked: Sequence[int], masked_other: Sequence[int]) -> None:
        """Seal a key under a password of its own."""
        account = self._accounts.accounts[0].address
        with (
            self._typed(masked, "Password") as password,
            self._typed(masked_other, "Password of the file") as other,
        ):
            await self._vault.export(account, password, other)

    async def plant(self, masked: Sequence[int]) -> None:
        """Keep a canary whole, as a careless program does."""
        self._planted = "".join(unmasked(masked))

    async def hold(self, masked: Sequence[int]) -> None:
        """Type it, and leave it in its field."""
        field = SecretEdit("Password")
        self._show(field)
        self._type(field, masked)

    async def hold_in_a_line_edit(self, masked: Sequence[int]) -> None:
        """Type it into Qt's own field for passwords, and leave it there."""
        field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._show(field)
        self._type(field, masked)

    async def lock(self) -> None:
        """Lock, and take away what is on the screen; nothing of it is let live on."""
        self._accounts.lock()
        self._show(QWidget())
        await self._vault.aclose()
        assert not self._bugs, self._bugs
        gc.collect()

    def _show_words(self, numbers: Sequence[int]) -> None:
        grid = WordsGrid()
        self._show(grid)
        grid.set_words(tuple(self._list.words[number] for number in numbers))
        self._look()
        grid.set_covered(covered=False)
        self._look()
        grid.clear()

    def _typed(self, masked: Sequence[int], name: str) -> Secret:
        field = SecretEdit(name)
        self._show(field)
        self._type(field, masked)
        QTest.keyClick(field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        self._type(field, masked)
        return field.take()

    def _type(self, field: QWidget, masked: Sequence[int]) -> None:
        field.setFocus()
        for letter in unmasked(masked):
            QTest.keyClicks(field, letter)
        self._look()

    def _show(self, part: QWidget) -> None:
        """`part` is the page, in the place of the one before, which is destroyed."""
        before = self._window.findChild(QWidget, "page")
        page = kit.box(kit.column(part, None))
        page.setObjectName("page")
        self._window.show_whole(page)
        if before is not None:
            before.deleteLater()
        self._look()

    def _drop_sheet(self) -> None:
        sheet = self._window.sheets.top
        assert sheet
        self._window.sheets.drop(sheet)

    def _look(self) -> None:
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._window.grab()


async def serve() -> None:
    """Do what stdin says, until it ends."""
    child = Child(Path(sys.argv[1]))
    while line := await asyncio.to_thread(sys.stdin.readline):
        name, *arguments = json.loads(line)
        answer = await getattr(child, name)(*arguments)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def main() -> None:
    """The process."""
    app = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme.apply(app, theme.LIGHT)
    hardening.allow_again()
    run(app, serve)


if __name__ == "__main__":
    main()
