"""How much comes back, from nothing to all of it, with a handle that is dragged."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider
from typing_extensions import override

from gaib_wallet.ui import theme

ALL = 100
TALL, TRACK, HANDLE = 24, 4, 8.0


class RecoverySlider(QSlider):
    """Whole percents; arrow keys move by one, Page keys by ten.

    Signals:
        moved(str): where a person put it, as a person would type it.
    """

    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, ALL)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_showing = False
        self.valueChanged.connect(self._changed)

    def show_percent(self, percent: int | None) -> None:
        """Stand there; where it is unknown it stays where it is."""
        if percent is None:
            return
        self._is_showing = True
        self.setValue(percent)
        self._is_showing = False

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, TALL)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, TALL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right, middle = HANDLE + 2, self.width() - HANDLE - 2, self.height() / 2
        at = left + (right - left) * self.value() / ALL
        if self.isRightToLeft():
            at = left + right - at
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("line"))
        painter.drawRoundedRect(QRectF(left, middle - TRACK / 2, right - left, TRACK), 2, 2)
        painter.setBrush(palette.color("accent"))
        painter.drawRoundedRect(QRectF(left, middle - TRACK / 2, at - left, TRACK), 2, 2)
        painter.setBrush(palette.color("surface"))
        painter.setPen(QPen(palette.color("accent"), 3 if self.hasFocus() else 2))
        painter.drawEllipse(QPointF(at, middle), HANDLE - 1, HANDLE - 1)

    def _changed(self, percent: int) -> None:
        if not self._is_showing:
            self.moved.emit(str(percent))
