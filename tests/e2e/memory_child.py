"""A window in a process of its own that is given canaries, and lets itself be looked into.

Commands are lines of JSON on stdin, `[name, …arguments]`; each is answered by a line on stdout
after which nothing runs. Canaries come masked and are unmasked key by key: the process has never
read one whole.
"""

from collections.abc import Sequence
import gc
import json
import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from gaib_wallet.domain.secret import Secret
from gaib_wallet.keys import hardening
from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.storage import assets
from gaib_wallet.ui import icons, kit, theme
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.words_entry import WordsEntry
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from gaib_wallet.ui.window import Window
from tests.e2e.memory_mask import unmasked


class Child:
    """One window with every widget that a secret goes through."""

    def __init__(self) -> None:
        self._window = Window("Wallet")
        self._password, self._key = SecretEdit("Password"), SecretEdit("Private key")
        self._list = EnglishWords()
        self._entry, self._grid = WordsEntry(self._list), WordsGrid()
        parts = (self._password, self._key, self._entry, self._grid)
        self._page: QWidget | None = kit.box(kit.column(*parts))
        self._taken: list[Secret] = []
        self._planted: object = None
        self._window.show_whole(self._page)
        self._window.show()
        self._window.activateWindow()
        QTest.qWaitForWindowActive(self._window)

    def password(self, masked: Sequence[int]) -> None:
        """Type it, change one's mind, and type it again; then hand it on."""
        self._type(self._password, masked)
        QTest.keyClick(self._password, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        self._type(self._password, masked)
        self._look()
        self._taken.append(self._password.take())

    def key(self, masked: Sequence[int]) -> None:
        """Type a private key, and hand it on."""
        self._type(self._key, masked)
        self._look()
        self._taken.append(self._key.take())

    def type_words(self, numbers: Sequence[int]) -> None:
        """Type words letter by letter, Space after each."""
        self._entry.setFocus()
        for number in numbers:
            for letter in self._list.words[number] + " ":
                focused = QApplication.focusWidget()
                assert focused
                QTest.keyClicks(focused, letter)
        self._look()
        assert self._entry.numbers() == tuple(numbers)

    def show_words(self, numbers: Sequence[int]) -> None:
        """Show words as a page of recovery words does."""
        self._grid.set_words(tuple(self._list.words[number] for number in numbers))
        self._grid.set_covered(False)
        self._look()

    def plant(self, masked: Sequence[int]) -> None:
        """Keep a canary whole, as a careless program does."""
        self._planted = "".join(unmasked(masked))

    def type_into_a_line_edit(self, masked: Sequence[int]) -> None:
        """Type it into Qt's own field for passwords, which is cleared afterwards."""
        edit = QLineEdit(self._window, echoMode=QLineEdit.EchoMode.Password)
        edit.show()
        self._type(edit, masked)
        edit.clear()
        edit.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def clear(self) -> None:
        """What locking does to what is on the screen."""
        self._planted = None
        for secret in self._taken:
            secret.wipe()
        self._entry.clear()
        self._grid.clear()
        assert self._page is not None
        self._page.deleteLater()
        self._page = None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    def _type(self, field: QWidget, masked: Sequence[int]) -> None:
        field.setFocus()
        for letter in unmasked(masked):
            QTest.keyClicks(field, letter)

    def _look(self) -> None:
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        self._window.grab()


def main() -> None:
    """Until stdin ends."""
    app = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme.apply(app, theme.LIGHT)
    hardening.allow_again()
    child = Child()
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        getattr(child, name)(*arguments)
        sys.stdout.write("done\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
