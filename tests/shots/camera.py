"""Takes pictures of a window."""

import asyncio
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QApplication

from gaib_wallet.ui.window import Window

ThemeName = Literal["light", "dark"]
LAID_OUT_S = 0.1


class Camera:
    """Writes `NNN-name-theme.png`."""

    def __init__(self, window: Window, folder: Path, theme: ThemeName) -> None:
        self._window = window
        self._folder = folder
        self._theme = theme
        self._taken = 0

    def turn_to(self, window: Window) -> None:
        """Go on with another window."""
        self._window = window

    async def take(self, name: str) -> None:
        """The window as it is now, once it is laid out."""
        self._taken += 1
        # The loop itself lets Qt work: to call it from here would run tasks inside this one.
        await asyncio.sleep(LAID_OUT_S)
        QApplication.sendPostedEvents()
        picture = self._folder / f"{self._taken:03d}-{name}-{self._theme}.png"
        self._window.grab().save(str(picture))
