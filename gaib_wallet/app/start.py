"""The wallet in a window: on its user's network, or on a demo chain of its own."""

import asyncio
from collections.abc import Awaitable, Callable
import importlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gaib_wallet.app.collector import Collector
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.switching import switch_soon
from gaib_wallet.storage import assets
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from gaib_wallet.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gaib_wallet.storage.paths import Paths

TITLE = "GAIB Wallet"
READING = QT_TRANSLATE_NOOP("start", "Opening the wallet\u2026")
PREPARING = QT_TRANSLATE_NOOP("start", "Preparing the demo chain\u2026")
FORKING = QT_TRANSLATE_NOOP("start", "Forking the live network\u2026")
BROKEN = QT_TRANSLATE_NOOP("start", "Something unexpected happened. Nothing was sent. W-900")
AGAIN = QT_TRANSLATE_NOOP("start", "Try again")

FIRST_PAINT_S = 0.03
log = logging.getLogger(__name__)

Opening = Callable[[Window, Theme, Languages, WaitingPage], Awaitable[None]]


def run_wallet(data_dir: Path | None) -> None:
    """Open the wallet; return once its window is closed."""

    async def opening(
        window: Window, theme: Theme, languages: Languages, waiting: WaitingPage
    ) -> None:
        paths = paths_of(data_dir)
        if await _is_open_already(window, paths):
            return
        # Off the loop: what it imports takes a second, and the window must answer meanwhile.
        await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.wallet")
        from gaib_wallet.app.wallet import open_wallet

        await open_wallet(window, theme, languages, waiting, paths)

    _run(opening, READING)


def run_demo(data_dir: Path | None, language: str = "", *, is_fresh: bool) -> None:
    """Open the wallet on a demo chain, in `language`; return once its window is closed."""

    async def opening(
        window: Window, theme: Theme, languages: Languages, waiting: WaitingPage
    ) -> None:
        paths = paths_of(data_dir).demo()
        if await _is_open_already(window, paths):
            return
        await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.demo")
        from gaib_wallet.app.demo import show_demo

        await show_demo(
            window, theme, languages, waiting, paths, is_fresh=is_fresh, language=language
        )

    _run(opening, PREPARING, language)


def run_fork(data_dir: Path | None, url: str, language: str = "") -> None:
    """Open the wallet on a fork of the node at `url`; return once its window is closed."""

    async def opening(
        window: Window, theme: Theme, languages: Languages, waiting: WaitingPage
    ) -> None:
        await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.fork")
        from gaib_wallet.app.fork import show_fork

        await show_fork(window, theme, languages, waiting, paths_of(data_dir).fork(), url)

    _run(opening, FORKING, language)


async def _is_open_already(window: Window, paths: "Paths") -> bool:
    """Close `window` if the wallet that has the folder showed its own: before any of it is read."""
    from gaib_wallet.app import front

    is_open = await front.ask(paths.data)
    if is_open:
        window.close()
    return is_open


def paths_of(data_dir: Path | None) -> "Paths":
    """The folders inside `data_dir`, or those that the system gives."""
    from gaib_wallet.storage.paths import Paths

    return Paths.below(data_dir) if data_dir else Paths.of_user()


def _run(opening: Opening, sentence: str, language: str = "") -> None:
    switch_soon()
    # The window is painted before anything is read: web3 alone would take a second.
    qt = QApplication(["gaib-wallet"])  # what a desktop groups its windows by
    qt.setApplicationName(TITLE)
    icons.set_root(assets.root() / "icons")
    theme, languages = Theme(qt), Languages(qt, assets.root() / "translations")
    languages.use(language)
    collector = Collector(qt)
    window = Window(TITLE)
    waiting = WaitingPage(TITLE)
    said = _say(sentence)
    waiting.show_text(said)
    window.show_whole(waiting)
    window.keep_within(window.screen().availableSize())
    window.show()

    def opened() -> Awaitable[None]:
        # By now it is known what the desktop has drawn around it.
        window.keep_within(window.screen().availableSize())
        return opening(window, theme, languages, waiting)

    run(qt, lambda: until_closed(window, waiting, said, opened))
    collector.stop()


async def until_closed(
    window: Window, waiting: WaitingPage, said: str, opening: Callable[[], Awaitable[None]]
) -> None:
    """Do `opening` until the window is closed; what it began is put away then.

    `said` stands in the window meanwhile.

    A fault before there is a session stands in the window, with a button that tries again.
    """
    # The window is painted first: what is imported next would hold the interpreter meanwhile.
    await asyncio.sleep(FIRST_PAINT_S)
    from gaib_wallet.app.heap import share_heaps
    from gaib_wallet.errors import WalletError
    from gaib_wallet.viewmodels.base import Tasks
    from gaib_wallet.viewmodels.text import NumberForm, Text

    share_heaps()
    has_ended = asyncio.Event()

    def show(problem: str) -> None:
        window.show_whole(waiting)
        waiting.show_fault(problem, _say(AGAIN))

    def show_bug(bug: BaseException) -> None:
        log.error("a bug, not an expected fault", exc_info=bug)
        show(_say(BROKEN))

    tasks = Tasks(on_bug=show_bug)

    async def attempt() -> None:
        has_ended.clear()
        waiting.show_text(said)
        try:
            await opening()
        except WalletError as fault:
            show(Text(QCoreApplication.translate, NumberForm(".", ",")).fault(fault))
        finally:
            has_ended.set()

    def again() -> None:
        # Until then the button is that of a question which the attempt itself has asked.
        if has_ended.is_set():
            tasks.spawn(attempt(), key="opening")

    waiting.pressed.connect(again)
    tasks.spawn(attempt(), key="opening")
    await window.closed.wait()
    await tasks.aclose()


def _say(source: str) -> str:
    return QCoreApplication.translate("start", source)
