"""A line of people growing shorter: steps down over time, and when the end is expected."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.widgets.timeline import paint_range
from gaib_wallet.viewmodels.timeline import DescentState

HEIGHT = 72
EDGE = 4
RANGE = 12


class _Steps(QWidget):
    """The steps alone, with today's end and the hatched range on the ground line."""

    def __init__(self) -> None:
        super().__init__()
        self.state: DescentState | None = None
        self.setFixedHeight(HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.state is None:
            return
        painter, palette, state = QPainter(self), theme.current(), self.state
        wide, ground = self.width() - 2 * EDGE, HEIGHT - EDGE - RANGE / 2
        high = ground - EDGE
        painter.setPen(QPen(palette.color("field"), 1))
        painter.drawLine(QPointF(EDGE, ground), QPointF(EDGE + wide, ground))
        line = QPolygonF()
        level = ground - high
        for at, left in state.steps:
            x = EDGE + wide * float(at)
            line.append(QPointF(x, level))
            level = ground - high * float(left)
            line.append(QPointF(x, level))
        line.append(QPointF(EDGE + wide * float(state.until), level))
        painter.setPen(QPen(palette.color("text"), 2))
        painter.drawPolyline(line)
        if state.expected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            first, last = (EDGE + wide * float(part) for part in state.expected)
            width = max(RANGE, last - first)
            paint_range(painter, QRectF(last - width, ground - RANGE / 2, width, RANGE))


class Descent(QWidget):
    """Draws `DescentState`; its accessible name says every step with its day."""

    def __init__(self) -> None:
        super().__init__()
        self._top = kit.label(role="label", wrap=False)
        self._steps = _Steps()
        self._first = kit.label(role="label", wrap=False)
        self._last = kit.label(role="label", wrap=False)
        ends = kit.row(self._first, None, self._last)
        self.setLayout(kit.column(self._top, self._steps, ends, spacing=2))

    def show_descent(self, state: DescentState | None) -> None:
        """Draw `state`; none hides this view."""
        kit.set_shown(self, state is not None)
        if state is None:
            return
        self._steps.state = state
        self._steps.update()
        self._top.setText(self.tr("%1 ahead of you and your own").replace("%1", state.top))
        self._first.setText(state.first)
        self._last.setText(state.last)
        self.setAccessibleName(state.summary)
