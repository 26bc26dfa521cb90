"""The whole wallet in a process of its own, worked by commands; see `memory_child`."""

import asyncio
from collections.abc import Sequence
import gc
import json
from pathlib import Path
import sys

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gaib_wallet.app.languages import Languages
from gaib_wallet.app.start import until_closed
from gaib_wallet.app.wallet import open_wallet
from gaib_wallet.domain.settings import Settings
from gaib_wallet.keys import hardening
from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from gaib_wallet.ui.window import Window
from tests.e2e.memory_mask import unmasked
from tests.e2e.person import Eyes

NOBODY = "http://127.0.0.1:9"  # a node that does not answer


class Guest(Eyes):
    """Somebody at the window who reads what to do from another process."""

    async def press_exactly(self, words: str) -> None:
        """Press the button with these words, where others begin so too."""

        def found() -> QPushButton | None:
            buttons = (self.sheet or self.window).findChildren(QPushButton)
            ready = (one for one in buttons if one.isVisible() and one.isEnabled())
            return next((one for one in ready if one.text() == words), None)

        await self.until(found, f"the button {words}")
        button = found()
        assert button
        button.click()

    async def type_secret(self, name: str, masked: Sequence[int]) -> None:
        """Type it into the field called `name`, key by key."""
        await self.until(lambda: self.has(name), f"the field {name}")
        field = self.field(name)
        field.setFocus()
        for letter in unmasked(masked):
            QTest.keyClicks(field, letter)
        self.window.grab()

    async def type_words(self, numbers: Sequence[int]) -> None:
        """Type words from the first empty field on, letter by letter, Space after each."""
        words = EnglishWords().words
        edits = [one for one in self.window.findChildren(WordEdit) if one.isVisible()]
        edits[0].setFocus()
        for number in numbers:
            for letter in words[number] + " ":
                focused = QApplication.focusWidget()
                assert focused
                QTest.keyClicks(focused, letter)
        self.window.grab()

    async def asked(self) -> Sequence[int]:
        """Which words are asked for, from 0."""
        edits = [one for one in self.window.findChildren(WordEdit) if one.isVisible()]
        return [int(one.accessibleName().split()[-1]) - 1 for one in edits]

    async def shown_words(self) -> Sequence[int]:
        """The numbers of the words that can be read."""
        self.window.grab()
        grids = (one for one in self.window.findChildren(WordsGrid) if one.isVisible())
        labels = (one.text() for one in next(grids).findChildren(QLabel))
        places = {word: number for number, word in enumerate(EnglishWords().words)}
        return [places[text] for text in labels if text in places]

    async def choose(self, path: str) -> None:
        """Choose a file, as its dialog does."""
        fields = (one for one in self.window.findChildren(FileField) if one.isVisible())
        next(fields).take(path)

    async def leave(self) -> None:
        """Let everything that was closed be gone."""
        await asyncio.sleep(0)
        gc.collect()

    def has(self, name: str) -> bool:
        """Whether there is a field called `name`."""
        try:
            return self.field(name).isEnabled()
        except StopIteration:
            return False


async def serve(window: Window) -> None:
    """Do what stdin says, until it ends; then close the window."""
    guest = Guest(window)
    while line := await asyncio.to_thread(sys.stdin.readline):
        name, *arguments = json.loads(line)
        answer = await getattr(guest, name)(*arguments)
        hardening.allow_again()
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    window.close()


def main() -> None:
    """The process."""
    app = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme, languages = Theme(app), Languages(app, assets.root() / "translations")
    window, waiting = Window("Wallet"), WaitingPage("Wallet")
    window.show_whole(waiting)
    window.show()

    paths = Paths.below(Path(sys.argv[1]))
    paths.make()
    SettingsFile(paths.settings).save(Settings(nodes={"ethereum": (NOBODY,)}))

    async def opening() -> None:
        await open_wallet(window, theme, languages, waiting, paths)

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(until_closed(window, waiting, "", opening))
            group.create_task(serve(window))

    run(app, both)


if __name__ == "__main__":
    main()
