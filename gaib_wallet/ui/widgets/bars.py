"""A bar for each month, stacked by kind; a loss hangs below zero and is hatched."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
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
from gaib_wallet.viewmodels.bars import Bar, BarPart, BarsState, Legend

AXIS = 40  # room for the axis' text at the left, or more
LABELS = 24  # room for the months below
LEGEND = 24
BAR = 24
ROUND = 2
SAMPLE = 16  # a sample of colour and the space after it
GAP = 1  # between the parts of a bar


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Where things are at one size of the widget; asked for hundreds of times in one paint."""

    plot: QRectF
    legend: tuple[tuple[tuple[Legend, float], ...], ...]
    """Entries with the widths of their words, on as many lines as they need."""
    label_step: int
    """Every which month is named: all, where there is room."""


class Bars(QWidget):
    """Draws `BarsState` with the painter alone: it is light enough for the first paint.

    Left and Right walk from bar to bar, Enter opens one.

    Signals:
        opened(str): the key of a bar.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._state = BarsState((), (), "")
        self._at = -1
        self._span = _span(self._state)
        self._drawn: tuple[QSize, _Drawn] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, QAccessible.Role.Chart)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def state(self) -> BarsState:
        """What is drawn."""
        return self._state

    def show_bars(self, state: BarsState) -> None:
        """Draw `state`."""
        if state != self._state:
            self._state = state
            self._span = _span(state)
            self._drawn = None
        self._at = min(self._at, len(state.bars) - 1)
        self.setAccessibleName(state.summary or self.tr("By month"))
        self._describe()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._drawn = None  # letters may be others now

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 116)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 72)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), kit.plain_tip(bar.tip if bar else ""), self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = place_after(event.key(), self._at, len(self._state.bars) - 1)
        if place is not None:
            self._at = place
            self._describe()
            announce(self, self.accessibleDescription())
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._at >= 0:
            self.opened.emit(self._state.bars[self._at].key)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(int(event.position().x()))
        if bar is not None and bar.key:
            self.opened.emit(bar.key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.SMALL))
        self._paint_axis(painter)
        for place, bar in enumerate(self._state.bars):
            self._paint_bar(painter, place, bar)
        self._paint_legend(painter)

    def _describe(self) -> None:
        bars = self._state.bars
        self.setAccessibleDescription(bars[self._at].tip if 0 <= self._at < len(bars) else "")

    def _places(self) -> _Drawn:
        """Where things are now, measured once for each size."""
        if self._drawn is None or self._drawn[0] != self.size():
            metrics = QFontMetricsF(theme.font(theme.SMALL))
            widths = (metrics.horizontalAdvance(tick.text) for tick in self._state.ticks)
            axis = max(AXIS, math.ceil(max(widths, default=0.0)) + 10)
            legend = _legend_lines(self._state.legend, metrics, axis, self.width())
            below = LABELS + LEGEND * len(legend)
            height = max(24, self.height() - 8 - below)
            plot = QRectF(axis, 8, self.width() - axis - 4, height)
            labels = (metrics.horizontalAdvance(bar.label) for bar in self._state.bars)
            room = max(1.0, plot.width() / max(1, len(self._state.bars)))
            step = max(1, math.ceil((max(labels, default=0.0) + 6) / room))
            self._drawn = self.size(), _Drawn(plot, legend, step)
        return self._drawn[1]

    def _plot(self) -> QRectF:
        return self._places().plot

    def _y(self, value: Fraction) -> float:
        low, high = self._span
        plot = self._plot()
        return plot.bottom() - plot.height() * float((value - low) / (high - low))

    def _slot(self, place: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / max(1, len(self._state.bars))
        return QRectF(plot.x() + place * width, plot.y(), width, plot.height())

    def _bar_at(self, x: int) -> Bar | None:
        for place, bar in enumerate(self._state.bars):
            slot = self._slot(place)
            if slot.left() <= x < slot.right():
                return bar
        return None

    def _paint_axis(self, painter: QPainter) -> None:
        palette, plot = theme.current(), self._plot()
        for tick in self._state.ticks:
            y = round(self._y(tick.value)) + 0.5
            painter.setPen(QPen(palette.color("field" if tick.value == 0 else "line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(palette.color("muted"))
            room = QRectF(0, y - 10, plot.left() - 8, 20)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), tick.text)

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar) -> None:
        palette, slot = theme.current(), self._slot(place)
        width = min(BAR, slot.width() - 6)
        left = round(slot.center().x() - width / 2)
        is_at = place == self._at and self.hasFocus()
        painter.setPen(palette.color("text" if is_at else "muted"))
        if place % self._places().label_step == 0:
            below = slot.center().x() - 40, self._plot().bottom() + 4
            flags = int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(QRectF(*below, 80, 18), flags, bar.label)
        if bar.is_unread:
            at = QRectF(left, slot.top(), width, slot.height())
            painter.fillRect(at, hatch_brush(painter, palette.line))
        up = down = Fraction(0)
        rising = [part for part in bar.parts if part.value > 0]
        for part in rising:
            top, bottom = self._y(up + part.value), self._y(up)
            at = QRectF(left, top, width, max(1.0, bottom - top - (GAP if up else 0)))
            self._paint_part(painter, part, at, is_top=part is rising[-1])
            up += part.value
        for part in (part for part in bar.parts if part.value < 0):
            at = QRectF(left, self._y(down), width, self._y(down + part.value) - self._y(down))
            self._paint_loss(painter, part, at)
            down += part.value
        if is_at:
            painter.setPen(QPen(palette.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(slot.adjusted(4, -4, -4, 22), 4, 4)

    def _colour(self, part: BarPart) -> str:
        return str(getattr(theme.current(), "field" if self._state.is_cached else part.role))

    def _paint_part(self, painter: QPainter, part: BarPart, at: QRectF, *, is_top: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        if is_top and at.height() > ROUND:
            shape.addRoundedRect(at, ROUND, ROUND)
            shape.addRect(at.adjusted(0, ROUND, 0, 0))
            shape.setFillRule(Qt.FillRule.WindingFill)
        else:
            shape.addRect(at)
        painter.fillPath(shape, QColor(self._colour(part)))
        painter.restore()

    def _paint_loss(self, painter: QPainter, part: BarPart, at: QRectF) -> None:
        colour = self._colour(part)
        palette = theme.current()
        tint = "raised" if self._state.is_cached or part.role != "negative" else "negative_tint"
        inside = QRectF(at.x() + 0.5, round(at.y()) + 0.5, at.width() - 1, round(at.height()) - 1)
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(palette.color(tint))
        painter.drawRect(inside)
        painter.setBrush(hatch_brush(painter, colour))
        painter.drawRect(inside)

    def _paint_legend(self, painter: QPainter) -> None:
        lines = self._places().legend
        for number, line in enumerate(lines):
            left, middle = self._plot().left(), self.height() - LEGEND * (len(lines) - number - 0.5)
            for entry, width in line:
                self._paint_sample(painter, entry, QRectF(left, middle - 5, 10, 10))
                painter.setPen(theme.current().color("muted" if entry.is_loss else "text"))
                room = QRectF(left + SAMPLE, middle - 9, width + 2, 18)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), entry.text)
                left += SAMPLE + width + SAMPLE

    def _paint_sample(self, painter: QPainter, entry: Legend, at: QRectF) -> None:
        part = BarPart(entry.role, Fraction(1))
        if entry.is_loss:
            self._paint_loss(painter, part, at)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour(part)))
            painter.drawRoundedRect(at, 2, 2)
            painter.restore()


def _span(state: BarsState) -> tuple[Fraction, Fraction]:
    """The least and the most that is drawn; never an empty span, and zero is always in it."""
    values = [tick.value for tick in state.ticks] + [Fraction(0)]
    for bar in state.bars:
        values.append(sum((part.value for part in bar.parts if part.value > 0), Fraction(0)))
        values.append(sum((part.value for part in bar.parts if part.value < 0), Fraction(0)))
    low, high = min(values), max(values)
    return (low, high) if high > low else (low, low + 1)


def _legend_lines(
    legend: Sequence[Legend], metrics: QFontMetricsF, axis: int, width: int
) -> tuple[tuple[tuple[Legend, float], ...], ...]:
    """`legend` with the widths of its words, broken into lines between `axis` and `width`."""
    lines: list[list[tuple[Legend, float]]] = []
    left = float(width)
    for entry in legend:
        words = metrics.horizontalAdvance(entry.text)
        if not lines or left + SAMPLE + words > width:
            lines.append([])
            left = float(axis)
        lines[-1].append((entry, words))
        left += SAMPLE + words + SAMPLE
    return tuple(tuple(line) for line in lines)
