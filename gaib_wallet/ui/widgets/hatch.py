"""Hatching at 45 degrees, for losses, gaps and what is only expected."""

from functools import lru_cache
import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

PITCH = 5
STROKE = 1.2  # a tile of pitch 5 shows half of a stroke of 2


def hatch_brush(painter: QPainter, colour: str) -> QBrush:
    """Lines of `colour`, 5 apart, drawn at the painter's own pixel ratio."""
    ratio = painter.device().devicePixelRatioF()
    brush = QBrush(_tile(colour, ratio))
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush


@lru_cache(maxsize=32)
def _tile(colour: str, ratio: float) -> QPixmap:
    """One square that repeats without a seam; its side is the pitch seen along an edge."""
    side = max(3, round(PITCH * math.sqrt(2) * ratio))
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), STROKE * ratio, c=Qt.PenCapStyle.SquareCap))
    for shift in (-side, 0, side):
        painter.drawLine(shift, side, shift + side, 0)
    painter.end()
    return tile
