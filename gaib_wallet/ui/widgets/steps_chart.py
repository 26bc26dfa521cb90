"""Figures as steps over time, stacked by kind: what falls is seen to fall, nothing is smoothed."""

from fractions import Fraction
import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.roles import set_role
from gaib_wallet.ui.spoken import announce
from gaib_wallet.ui.widgets.hatch import hatch_brush
from gaib_wallet.ui.widgets.place_keys import place_after
from gaib_wallet.viewmodels.steps import Step, StepsState

AXIS = 40  # room for the axis' text at the left, or more
ABOVE, BELOW, RIGHT = 8, 22, 10
LEGEND = 22
SAMPLE = 16
POINT = 3.0
FILL = 0.28  # of a layer's colour, where there is only one
EMPTY = StepsState((), 0, (), (), (), "")


class StepsChart(QWidget):
    """Draws `StepsState` with the painter alone. Left and Right walk from step to step."""

    def __init__(self) -> None:
        super().__init__()
        self._state = EMPTY
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, QAccessible.Role.Chart)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_steps(self, state: StepsState) -> None:
        """Draw `state`."""
        self._state = state
        self._at = min(self._at, len(state.steps) - 1)
        self.setAccessibleName(state.summary)
        self._describe()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 172 + self._legend_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 140 + self._legend_height())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos().x())
            tip = self._state.steps[place].tip if place >= 0 else ""
            QToolTip.showText(event.globalPos(), kit.plain_tip(tip), self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = place_after(event.key(), self._at, len(self._state.steps) - 1)
        if place is not None:
            self._go(place)
            announce(self, self.accessibleDescription())
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(self._place_at(int(event.position().x())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._go(-1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.SMALL))
        self._paint_axes(painter)
        steps = self._state.steps
        for place, step in enumerate(steps):
            end = steps[place + 1].at if place + 1 < len(steps) else self._state.last
            before = steps[place - 1] if place else None
            self._paint_step(painter, before, step, self._x(end))
        if self._state.has_points:
            self._paint_points(painter)
        if 0 <= self._at < len(steps):
            x = self._x(steps[self._at].at)
            painter.setPen(QPen(theme.current().color("accent"), 1))
            painter.drawLine(QPointF(x, ABOVE), QPointF(x, self._plot().bottom()))
            self._paint_said(painter, steps[self._at])
        self._paint_legend(painter)

    def _go(self, place: int) -> None:
        if place != self._at:
            self._at = place
            self._describe()
            self.update()

    def _describe(self) -> None:
        steps = self._state.steps
        self.setAccessibleDescription(steps[self._at].tip if 0 <= self._at < len(steps) else "")

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(theme.font(theme.SMALL))
        widths = (metrics.horizontalAdvance(tick.text) for tick in self._state.ticks)
        left = max(AXIS, math.ceil(max(widths, default=0.0)) + 10)
        high = self.height() - ABOVE - BELOW - self._legend_height()
        return QRectF(left, ABOVE, max(24, self.width() - left - RIGHT), max(24, high))

    def _x(self, seconds: int) -> float:
        plot, steps = self._plot(), self._state.steps
        first = steps[0].at if steps else self._state.last
        span = max(1, self._state.last - first)
        return plot.left() + plot.width() * min(1.0, max(0.0, (seconds - first) / span))

    def _y(self, value: Fraction) -> float:
        values = [tick.value for tick in self._state.ticks] or [Fraction(0)]
        low, high = min(values), max(values)
        plot = self._plot()
        return plot.bottom() - plot.height() * float(
            (value - low) / max(high - low, Fraction(1, 10**18))
        )

    def _place_at(self, x: int) -> int:
        """The step that holds there; -1 before the first one."""
        places = [place for place, step in enumerate(self._state.steps) if self._x(step.at) <= x]
        return places[-1] if places and x <= self._plot().right() else -1

    def _paint_axes(self, painter: QPainter) -> None:
        palette, plot = theme.current(), self._plot()
        for tick in self._state.ticks:
            y = round(self._y(tick.value)) + 0.5
            painter.setPen(QPen(palette.color("field" if tick.value == 0 else "line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(palette.color("muted"))
            room = QRectF(0, y - 10, plot.left() - 8, 20)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), tick.text)
        metrics, until = QFontMetricsF(painter.font()), -1.0
        for day in self._state.days:
            x, wide = self._x(day.at), metrics.horizontalAdvance(day.text)
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            if left > until:
                painter.drawText(QPointF(left, plot.bottom() + 16), day.text)
                until = left + wide + 8

    def _paint_step(self, painter: QPainter, before: Step | None, step: Step, end: float) -> None:
        palette, left = theme.current(), self._x(step.at)
        if not step.heights:
            gap = QRectF(left, ABOVE, end - left, self._plot().height())
            painter.fillRect(gap, hatch_brush(painter, palette.line))
            return
        foot, roles = Fraction(0), self._state.roles
        for height, role in zip(step.heights, roles, strict=True):
            top, bottom = self._y(foot + height), self._y(foot)
            colour = palette.color("field" if self._state.is_cached else role)
            line = QPen(colour, 2)
            if len(roles) == 1:
                colour.setAlphaF(FILL)
            painter.fillRect(QRectF(left, top, end - left, bottom - top), colour)
            if len(roles) == 1:
                painter.setPen(line)
                painter.drawLine(QPointF(left, top), QPointF(end, top))
            foot += height
        if before and before.heights:
            self._paint_riser(painter, before.top, step.top, left)

    def _paint_riser(self, painter: QPainter, was: Fraction, now: Fraction, x: float) -> None:
        """The upright part; a fall is red, for it is one."""
        role = "negative" if now < was and not self._is_bad else self._state.roles[-1]
        palette = theme.current()
        painter.setPen(QPen(palette.color("field" if self._state.is_cached else role), 2))
        painter.drawLine(QPointF(x, self._y(was)), QPointF(x, self._y(now)))

    @property
    def _is_bad(self) -> bool:
        """Whether the figure itself is what nobody wants: its fall is good."""
        return self._state.roles == ("negative",)

    def _paint_points(self, painter: QPainter) -> None:
        """Where something was said, and what else is known of that moment."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = theme.current()
        for step in self._state.steps:
            x = self._x(step.at)
            painter.setPen(QPen(palette.color("surface"), 1))
            painter.setBrush(palette.color("muted"))
            painter.drawEllipse(QPointF(x, self._y(step.top)), POINT, POINT)
            if step.mark is not None:
                y = self._y(step.mark)
                painter.setPen(QPen(palette.color("text"), 2))
                painter.drawLine(QPointF(x - 5, y), QPointF(x + 5, y))
        painter.restore()

    def _paint_said(self, painter: QPainter, step: Step) -> None:
        """What holds from there on, on the side that has the room."""
        palette, metrics, plot = theme.current(), QFontMetricsF(painter.font()), self._plot()
        wide = min(metrics.horizontalAdvance(step.tip) + 12, plot.width())
        left = min(max(plot.left(), self._x(step.at) + 6), plot.right() - wide)
        at = QRectF(left, ABOVE, wide, 22)
        painter.setPen(QPen(palette.color("line"), 1))
        painter.setBrush(palette.color("raised"))
        painter.drawRoundedRect(at, 3, 3)
        painter.setPen(palette.color("text"))
        words = metrics.elidedText(step.tip, Qt.TextElideMode.ElideRight, wide - 10)
        painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter), words)

    def _legend_height(self) -> int:
        return LEGEND * len(self._legend_lines())

    def _legend_lines(self) -> list[list[int]]:
        """Places of the legend's entries, on as many lines as they need."""
        metrics = QFontMetricsF(theme.font(theme.SMALL))
        lines: list[list[int]] = []
        left = float(self.width())
        for place, entry in enumerate(self._state.legend):
            wide = SAMPLE * 2 + metrics.horizontalAdvance(entry.text)
            if not lines or left + wide > self.width():
                lines.append([])
                left = float(AXIS)
            lines[-1].append(place)
            left += wide
        return lines

    def _paint_legend(self, painter: QPainter) -> None:
        metrics, palette = QFontMetricsF(painter.font()), theme.current()
        lines = self._legend_lines()
        for number, places in enumerate(lines):
            left, middle = float(AXIS), self.height() - LEGEND * (len(lines) - number - 0.5)
            for place in places:
                entry = self._state.legend[place]
                is_layer = entry.role in self._state.roles
                role = "field" if self._state.is_cached and is_layer else entry.role
                high = 10 if is_layer else 2
                sample = QRectF(left, middle - high / 2, 10, high)
                painter.fillRect(sample, palette.color(role))
                painter.setPen(palette.color("text"))
                wide = metrics.horizontalAdvance(entry.text)
                room = QRectF(left + SAMPLE, middle - 9, wide + 2, 18)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), entry.text)
                left += SAMPLE * 2 + wide
