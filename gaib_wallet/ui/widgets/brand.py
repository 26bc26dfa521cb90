"""Whose window it is: on the pages that stand in the frame's place."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme

LOGO = 32


class Brand(QWidget):
    """The wallet's sign and its name."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(self.tr("GAIB wallet"), role="title", wrap=False)
        self._name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(kit.row(_Sign(), self._name, None, spacing=12))

    def fold(self, *, narrow: bool) -> None:
        """Show the sign alone, or the name too."""
        kit.set_shown(self._name, not narrow)


class _Sign(QWidget):
    """A stair on a dark square: what a share price of sAID looks like."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(LOGO, LOGO)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("text"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        pen = QPen(palette.color("surface"), 2.5)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        corners = [(6, 23), (12, 23), (12, 18), (18, 18), (18, 13), (22, 13), (22, 9), (26, 9)]
        painter.drawPolyline([QPointF(x, y) for x, y in corners])
