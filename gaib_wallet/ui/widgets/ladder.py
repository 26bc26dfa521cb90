"""When deals end: a bar for each quarter or year, its figure above, its name below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.roles import set_role
from gaib_wallet.viewmodels.backing_cards import LadderState, RungView

BAR = 24
LINE = 16
ABOVE = 18  # for the figure
LEAST_BARS = 26


class Ladder(QWidget):
    """Draws `LadderState`; an empty quarter keeps its place."""

    def __init__(self) -> None:
        super().__init__()
        self._state = LadderState()
        self._is_muted = False
        set_role(self, QAccessible.Role.Chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_ladder(self, state: LadderState, *, is_muted: bool) -> None:
        """Draw `state`, muted where its figures are old."""
        self._state, self._is_muted = state, is_muted
        self.setAccessibleName(state.summary)
        self.setToolTip(state.summary.replace("; ", "\n"))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, ABOVE + LEAST_BARS + 2 * LINE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.current()
        painter.setFont(theme.font(theme.SMALL))
        bottom = self.height() - 2 * LINE - 2
        painter.setPen(QPen(palette.color("field"), 1))
        painter.drawLine(QPointF(0, bottom + 0.5), QPointF(self.width(), bottom + 0.5))
        wide = self.width() / max(1, len(self._state.rungs))
        for place, rung in enumerate(self._state.rungs):
            self._paint_rung(painter, rung, QRectF(place * wide, 0, wide, bottom))

    def _paint_rung(self, painter: QPainter, rung: RungView, slot: QRectF) -> None:
        palette = theme.current()
        room = slot.height() - ABOVE
        top = slot.bottom()
        width = min(BAR, slot.width() - 6)
        left = round(slot.center().x() - width / 2)
        for piece in rung.slices:
            high = max(2.0, room * float(piece.part))
            role = "field" if self._is_muted else piece.role
            painter.fillRect(QRectF(left, top - high, width, high), palette.color(role))
            top -= high + 1
        centred = int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(palette.color("muted" if self._is_muted else "text"))
        painter.drawText(QRectF(slot.x(), top - ABOVE, slot.width(), ABOVE), centred, rung.figure)
        painter.setPen(palette.color("muted"))
        below = QRectF(slot.x(), slot.bottom() + 2, slot.width(), LINE)
        painter.drawText(below, centred, rung.label)
        painter.drawText(below.translated(0, LINE), centred, rung.year)
