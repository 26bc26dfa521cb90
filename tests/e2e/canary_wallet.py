"""The whole wallet in a process of its own, whose files and outputs are searched afterwards."""

import asyncio
import json
import logging
from pathlib import Path
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from gaib_wallet.app.collector import Collector
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.start import until_closed
from gaib_wallet.app.wallet import open_wallet
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.widgets.route_list import RouteCard
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.window import Window
from tests.e2e.memory_wallet import Guest


class Clerk(Guest):
    """Somebody at the window who reads what to do from another process."""

    async def log_everything(self) -> None:
        """From now on, as whoever looks for a fault may have it."""
        await self.until(lambda: logging.getLogger().level == logging.INFO, "the program's log")
        logging.getLogger().setLevel(logging.DEBUG)

    async def say(self, text: str) -> None:
        """What a careless line of the program would do."""
        logging.getLogger("gaib_wallet").debug("careless: %s", text)

    async def take_way(self, name: str) -> None:
        """Choose one of the ways to an account."""
        cards = (one for one in self.window.findChildren(RouteCard) if one.isVisible())
        card = next(one for one in cards if one.row.name == name)
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)

    async def clear_words(self) -> None:
        """Empty every field of a word, as with the keys."""
        for edit in self.window.findChildren(WordEdit):
            if edit.isVisible():
                edit.setFocus()
                QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                QTest.keyClick(edit, Qt.Key.Key_Delete)

    async def fill(self, name: str, text: str) -> None:
        """Type what is no secret of the vault."""
        await self.until(lambda: self.has(name), f"the field {name}")
        self.type(name, text)

    async def save_as(self, path: str) -> None:
        """Answer the system's dialog."""
        await self.until(lambda: self.window.findChild(QFileDialog), "the system's dialog")
        dialog = self.window.findChild(QFileDialog)
        assert dialog
        dialog.fileSelected.emit(path)
        dialog.close()
        await self.until(Path(path).exists, path)


async def serve(window: Window) -> None:
    """Do what stdin says, until it ends; then close the window."""
    clerk = Clerk(window)
    while line := await asyncio.to_thread(sys.stdin.readline):
        name, *arguments = json.loads(line)
        answer = await getattr(clerk, name)(*arguments)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    window.close()


def main() -> None:
    """The process."""
    app = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme, collector = Theme(app), Collector(app)
    languages = Languages(app, assets.root() / "translations")
    window, waiting = Window("Wallet"), WaitingPage("Wallet")
    window.show_whole(waiting)
    window.show()
    paths = Paths.below(Path(sys.argv[1]))

    async def opening() -> None:
        await open_wallet(window, theme, languages, waiting, paths)

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(until_closed(window, waiting, "", opening))
            group.create_task(serve(window))

    run(app, both)
    collector.stop()


if __name__ == "__main__":
    main()
