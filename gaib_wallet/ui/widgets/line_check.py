"""A tick with a sample of the line that it shows or hides."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from typing_extensions import override

from gaib_wallet.ui import kit, theme

MARK = 18
SAMPLE = 20
GAP = 6


class LineCheck(kit.Check):
    """`[x] --- Unstaking NAV`: the words stand behind the sample, so the tick has none itself."""

    def __init__(self, words: str, role: str, width: float, dash: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._words = words
        self._role = role
        self._width = width
        self._dash = dash
        self.setAccessibleName(words)
        self.setFont(theme.font(theme.SMALL))

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self._words)
        return QSize(MARK + SAMPLE + 2 * GAP + words + 2, 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, palette = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        pen = QPen(palette.color(self._role), self._width)
        if self._dash:
            pen.setDashPattern([length / self._width for length in self._dash])
        painter.setPen(pen)
        left = MARK + GAP
        painter.drawLine(QPointF(left, middle), QPointF(left + SAMPLE, middle))
        painter.setPen(palette.color("text" if self.isEnabled() else "muted"))
        left += SAMPLE + GAP
        room = QRectF(left, 0, self.width() - left, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), self._words)
