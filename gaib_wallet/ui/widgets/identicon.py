"""A small picture of an address, the same everywhere: seven by seven, mirrored, on a tint."""

from hashlib import blake2b

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

CELLS = 7
INKS = ("#00807A", "#8B46B8", "#2F6FDE", "#B86E00", "#B3407A", "#4B7A1E", "#5A6472", "#A8442A")


class Identicon(QWidget):
    """The picture of one address, 28 or 20 px wide; it says nothing aloud, the name does."""

    def __init__(self, address: str = "", *, size: int = 28) -> None:
        super().__init__()
        self._address = address
        self.setFixedSize(size, size)

    def show_address(self, address: str) -> None:
        """The picture of another address."""
        self._address = address
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._address:
            paint_identicon(QPainter(self), self._address, QRectF(self.rect()))


def paint_identicon(painter: QPainter, address: str, at: QRectF) -> None:
    """Draw the picture of `address`, upper or lower case, into `at`."""
    digest = blake2b(address.lower().encode(), digest_size=8).digest()
    ink = QColor(INKS[digest[0] % len(INKS)])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_edge = QPainterPath()
    round_edge.addRoundedRect(at, 6, 6)
    painter.setClipPath(round_edge)
    paper = QColor.fromHslF(max(ink.hslHueF(), 0.0), 0.45, 0.84)
    painter.fillRect(at, paper)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    side = at.width() / CELLS
    bits = int.from_bytes(digest[1:], "big")
    for row in range(5):
        for column in range(3):
            if bits >> (row * 3 + column) & 1:
                for place in {1 + column, 5 - column}:
                    left, top = at.x() + place * side, at.y() + (1 + row) * side
                    painter.fillRect(QRectF(left, top, side, side), ink)
    painter.restore()


def identicon_icon(address: str, ratio: float, size: int = 20) -> QIcon:
    """The picture as an icon for a menu."""
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_identicon(painter, address, QRectF(0, 0, size, size))
    painter.end()
    return QIcon(drawn)
