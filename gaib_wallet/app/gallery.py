"""A window with every part of the kit, for those who build it: `gaib-wallet demo --gallery`."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from gaib_wallet.storage import assets
from gaib_wallet.ui import icons
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.pages.gallery import GalleryPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window


class Gallery:
    """The page, in the theme that T turns to."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._window = Window("Gallery")
        self._window.show_whole(GalleryPage())
        self._window.show()
        turn = QShortcut(QKeySequence("T"), self._window)
        turn.activated.connect(self._turn)

    async def live(self) -> None:
        """Until the window is closed."""
        await self._window.closed.wait()

    def _turn(self) -> None:
        self._theme.choose("light" if self._theme.scheme == "dark" else "dark")


def run_gallery() -> None:
    """Show it until it is closed; no chain is started, no folder is made."""
    qt = QApplication(["gaib-wallet"])
    icons.set_root(assets.root() / "icons")
    gallery = Gallery(Theme(qt, "light"))
    run(qt, gallery.live)
