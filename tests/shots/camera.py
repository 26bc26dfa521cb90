"""Takes pictures of a window."""

import asyncio
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from gaib_wallet.app.languages import ENGLISH
from gaib_wallet.ui.laid_out import picture_of
from gaib_wallet.ui.window import Window
from tests.shots.shot import QUICK, Shot, faults_of

ThemeName = Literal["light", "dark"]
LAID_OUT_S = 0.1


class Camera:
    """Writes `tail-theme/NNN-name.png`, and adds to `shots` what is wrong on it."""

    def __init__(self, window: Window, folder: Path, theme: ThemeName, shots: list[Shot]) -> None:
        self._window = window
        self._folder = folder
        self._theme = theme
        self._shots = shots
        self._taken = 0

    def turn_to(self, window: Window) -> None:
        """Go on with another window."""
        self._window = window

    async def take(self, name: str) -> None:
        """The window as it is now, once it is laid out."""
        await self._grab(self._window, name)

    async def take_below(self, name: str) -> None:
        """The end of the page that is open, and then back to its beginning."""
        areas = (one for one in self._window.findChildren(QScrollArea) if one.isVisible())
        longest = max(areas, key=lambda one: one.verticalScrollBar().maximum())
        bar = longest.verticalScrollBar()
        bar.setValue(bar.maximum())
        await self._grab(self._window, name)
        bar.setValue(0)

    async def take_whole(self, name: str, page: QWidget) -> None:
        """A page that stands alone."""
        await self._grab(page, name)

    async def _grab(self, widget: QWidget, name: str) -> None:
        self._taken += 1
        # The loop itself lets Qt work: to call it from here would run tasks inside this one.
        await asyncio.sleep(LAID_OUT_S)
        QApplication.sendPostedEvents()
        folder = f"tail-{self._theme}"
        shot = Shot(name, folder, f"{folder}/{self._taken:03d}-{name}.png")
        picture = picture_of(widget)
        shot.faults += faults_of(widget, picture, ENGLISH)
        picture.save(str(self._folder / shot.file), "PNG", QUICK)
        self._shots.append(shot)
