"""The wallet in a window: on its user's network, or on a demo chain of its own."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
import importlib
import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gaib_wallet.errors import WalletError
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.text import NumberForm, Text
from gaib_wallet.words import QT_TRANSLATE_NOOP

TITLE = "GAIB Wallet"
READING = QT_TRANSLATE_NOOP("start", "Opening the wallet\u2026")
PREPARING = QT_TRANSLATE_NOOP("start", "Preparing the demo chain\u2026")
BROKEN = QT_TRANSLATE_NOOP("start", "Something unexpected happened. Nothing was sent. W-900")
AGAIN = QT_TRANSLATE_NOOP("start", "Try again")

log = logging.getLogger(__name__)

Opening = Callable[[Window, Theme, WaitingPage], Awaitable[None]]


def run_wallet(data_dir: Path | None) -> None:
    """Open the wallet; return once its window is closed."""
    paths = paths_of(data_dir)

    async def opening(window: Window, theme: Theme, waiting: WaitingPage) -> None:
        # Off the loop: what it imports takes a second, and the window must answer meanwhile.
        await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.wallet")
        from gaib_wallet.app.wallet import open_wallet

        await open_wallet(window, theme, waiting, paths)

    _run(opening, READING)


def run_demo(data_dir: Path | None, *, is_fresh: bool) -> None:
    """Open the wallet on a demo chain; return once its window is closed."""
    paths = paths_of(data_dir)

    async def opening(window: Window, theme: Theme, waiting: WaitingPage) -> None:
        await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.demo")
        from gaib_wallet.app.demo import show_demo

        await show_demo(window, theme, waiting, paths.demo(), is_fresh=is_fresh)

    _run(opening, PREPARING)


def paths_of(data_dir: Path | None) -> Paths:
    """The folders inside `data_dir`, or those that the system gives."""
    return Paths.below(data_dir) if data_dir else Paths.of_user()


def _run(opening: Opening, sentence: str) -> None:
    # The window is painted before anything is read: web3 alone would take a second.
    qt = QApplication([])
    qt.setApplicationName(TITLE)
    icons.set_root(assets.root() / "icons")
    theme = Theme(qt)
    window = Window(TITLE)
    waiting = WaitingPage(TITLE)
    waiting.show_text(_say(sentence))
    window.show_whole(waiting)
    window.show()
    run(qt, lambda: until_closed(window, waiting, lambda: opening(window, theme, waiting)))


async def until_closed(
    window: Window, waiting: WaitingPage, opening: Callable[[], Awaitable[None]]
) -> None:
    """Do `opening` until the window is closed; what it began is put away then.

    A fault before there is a session stands in the window, with a button that tries again.
    """
    tasks = Tasks(on_bug=partial(_show_bug, waiting))

    async def attempt() -> None:
        try:
            await opening()
        except WalletError as fault:
            text = Text(QCoreApplication.translate, NumberForm(".", ","))
            waiting.show_fault(text.fault(fault), _say(AGAIN))

    def again() -> None:
        tasks.spawn(attempt(), key="opening")

    waiting.pressed.connect(again)
    again()
    await window.closed.wait()
    await tasks.aclose()


def _show_bug(waiting: WaitingPage, bug: BaseException) -> None:
    log.error("a bug, not an expected fault", exc_info=bug)
    waiting.show_fault(_say(BROKEN), _say(AGAIN))


def _say(source: str) -> str:
    return QCoreApplication.translate("start", source)
