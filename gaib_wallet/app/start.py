"""The wallet in a window: on its user's network, or on a demo chain of its own."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
import shutil

from PySide6.QtWidgets import QApplication

from gaib_wallet.app.session import Session
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import WalletError
from gaib_wallet.storage import assets
from gaib_wallet.storage.instance import Instance
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window


def run_demo(data_dir: Path | None, *, is_fresh: bool) -> None:
    """Open the wallet on a demo chain; return once its window is closed."""
    paths = _paths(data_dir).demo()
    qt = QApplication([])
    icons.set_root(assets.root() / "icons")
    theme = Theme(qt)
    window = Window("GAIB Wallet")
    window.show()
    run(qt, lambda: _demo(window, theme, paths, is_fresh=is_fresh))


async def _demo(window: Window, theme: Theme, paths: Paths, *, is_fresh: bool) -> None:
    from gaib_wallet.app.demo import open_demo

    async with AsyncExitStack() as cleanup:
        session = await open_demo(window, paths, cleanup, is_fresh=is_fresh)
        await live(window, session)


async def live(window: Window, session: Session) -> None:
    """Draw `session` in `window` until the window is closed."""
    from gaib_wallet.app.pages import Pages

    Pages(window, session)
    session.tasks.spawn(session.pulse.run(), key="pulse")
    await window.closed.wait()


def _paths(data_dir: Path | None) -> Paths:
    return Paths.below(data_dir) if data_dir else Paths.of_user()
