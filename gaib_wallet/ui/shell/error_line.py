"""One line that makes a picture of an error enough: code, page, network, block, version."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit

HEIGHT = 24
BESIDE, BELOW = 16, 8
INSIDE = 8
"""Pixels between its words and its edge, as app.qss has them."""


class ErrorLine(kit.Figure):
    """Lies over the lower right corner while a code is read in the window; the same words always.

    It is in no layout, so nothing moves when it comes and goes. A click copies it.
    `room` is what it takes from the right edge, in pixels; none when it is hidden.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(role="note", left=True)
        self.setParent(window)
        self.setProperty("role", "error-line")
        self.setFixedHeight(HEIGHT)
        self.setContentsMargins(INSIDE, 0, INSIDE, 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.room = 0
        self.hide()
        self.speak()

    def speak(self) -> None:
        """Say in the language that is spoken now what a click does; the line itself has none."""
        self.setToolTip(
            kit.plain_tip(self.tr("For support. A click copies it. It is alike in all languages."))
        )

    def show_line(self, codes: tuple[str, ...], where: tuple[str, ...]) -> None:
        """`codes`, where they are read, and this program's version; nothing without a code."""
        text = " \u00b7 ".join((" ".join(codes), *(one for one in where if one))) if codes else ""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
        self.setVisible(bool(text))

    def place(self, room: QRect) -> None:
        """Lie in the lower right corner of `room`, above all else there."""
        width = 0
        if not self.isHidden():
            width = min(self.sizeHint().width(), room.width() - 2 * BESIDE)
            right, bottom = room.x() + room.width(), room.y() + room.height()
            self.setGeometry(right - BESIDE - width, bottom - BELOW - HEIGHT, width, HEIGHT)
            self.raise_()
        self.room = width + BESIDE if width else 0

    def copy(self) -> None:
        """Put the line into the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.copy()
