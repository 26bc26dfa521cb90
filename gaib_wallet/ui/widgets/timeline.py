"""Lines in time: an exit with its four points, and a bar that says when money comes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.roles import set_role
from gaib_wallet.ui.widgets.hatch import hatch_brush
from gaib_wallet.viewmodels.timeline import TimelineState, WhenState

HEIGHT = 24
DOT = 6  # radius of a point
FIRST = 7  # where the first point's centre stands


class _Rail(QWidget):
    """The line with its points and the hatched range at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.state: TimelineState | None = None
        self.setFixedHeight(HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.state is None or not self.state.points:
            return
        painter, palette = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count, middle = len(self.state.points), HEIGHT / 2
        step = self.width() / count
        start_of_range = step * (count - 1)
        now = FIRST + (self.width() - FIRST) * float(self.state.now)
        if self.state.is_over:
            now = FIRST + start_of_range  # nothing comes after the last point
        ink = palette.color("text")
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(FIRST, middle), QPointF(now, middle))
        if now < start_of_range and not self.state.is_over:
            dashes = QPen(palette.color("field"), 1.5, Qt.PenStyle.CustomDashLine)
            dashes.setDashPattern([4 / 1.5, 3 / 1.5])
            painter.setPen(dashes)
            painter.drawLine(QPointF(now, middle), QPointF(start_of_range, middle))
        points = self.state.points
        if not self.state.is_over:
            points = points[:-1]
            width = self.width() - start_of_range - 2
            paint_range(painter, QRectF(start_of_range + 1, middle - 6, width, 12))
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(now, middle - 6), QPointF(now, middle + 6))
        for place, point in enumerate(points):
            painter.setPen(QPen(ink, 2))
            painter.setBrush(palette.color("text" if point.is_done else "raised"))
            radius = DOT - (0 if point.is_done else 0.5)
            painter.drawEllipse(QPointF(FIRST + step * place, middle), radius, radius)


class Timeline(QWidget):
    """Points with three texts each; the last is a range, never a day."""

    def __init__(self) -> None:
        super().__init__()
        self._rail = _Rail()
        self._texts = kit.row(spacing=0)
        self._points: list[_PointTexts] = []
        self.setLayout(kit.column(self._rail, self._texts, spacing=6))

    def show_timeline(self, state: TimelineState) -> None:
        """Draw `state`."""
        self._rail.state = state
        self._rail.update()
        self.setAccessibleName(state.summary)
        while len(self._points) < len(state.points):
            self._points.append(_PointTexts())
            self._texts.addWidget(self._points[-1], 1)
        for texts, point in zip(self._points, state.points, strict=False):
            texts.show_texts(point.label, point.value, point.note)
        for place, texts in enumerate(self._points):
            kit.set_shown(texts, place < len(state.points))


class _PointTexts(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._label = kit.label(role="label")
        self._value = kit.label(role="value")
        self._note = kit.label(role="label")
        inside = kit.column(self._label, self._value, self._note, None, spacing=0)
        inside.setContentsMargins(0, 0, 12, 0)
        self.setLayout(inside)

    def show_texts(self, label: str, value: str, note: str) -> None:
        self._label.setText(label)
        self._value.setText(value)
        self._note.setText(note)


class WhenBar(QWidget):
    """When the money comes, on a span that is the same for every way: a point or a range."""

    def __init__(self) -> None:
        super().__init__()
        self._state: WhenState | None = None
        set_role(self, QAccessible.Role.Graphic)
        self.setFixedHeight(HEIGHT)

    def show_when(self, state: WhenState) -> None:
        """Draw `state`."""
        self._state = state
        self.setAccessibleName(state.summary)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state is None:
            return
        painter, palette = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, right = HEIGHT / 2, self.width() - 1.0
        painter.setPen(QPen(palette.color("field"), 1.5))
        painter.drawLine(QPointF(1, middle), QPointF(right, middle))
        for at in (1.0, right):
            painter.drawLine(QPointF(at, middle - 4), QPointF(at, middle + 4))
        first, last = (float(part) for part in (self._state.from_part, self._state.to_part))
        if self._state.is_split or last == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color("text"))
            painter.drawEllipse(QPointF(FIRST, middle), DOT, DOT)
        if last > 0:
            left = 1 + (right - 1) * first
            width = max(12.0, (right - 1) * (last - first))
            paint_range(painter, QRectF(min(left, right - width), middle - 6, width, 12))


def paint_range(painter: QPainter, at: QRectF) -> None:
    """A span of time in which something is expected: hatched, because it is not known when."""
    painter.setPen(QPen(theme.current().color("text"), 1.5))
    painter.setBrush(theme.current().color("raised"))
    painter.drawRoundedRect(at, 3, 3)
    painter.setBrush(hatch_brush(painter, theme.current().text))
    painter.drawRoundedRect(at, 3, 3)
