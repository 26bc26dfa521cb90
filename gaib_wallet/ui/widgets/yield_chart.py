"""The share price as steps, painted: it is light enough to be there as soon as its page is."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.axis_ticks import DAY_S
from gaib_wallet.ui.widgets.chart_axes import BELOW, axis_room, paint_dates, paint_prices
from gaib_wallet.ui.widgets.chart_lines import StepLine
from gaib_wallet.ui.widgets.chart_overlay import (
    ABOVE,
    label_room,
    paint_crosshair,
    paint_ends,
    paint_falls,
    paint_gaps,
    paint_step,
)
from gaib_wallet.ui.widgets.chart_readout import paint_readout
from gaib_wallet.ui.widgets.chart_strokes import DEPOSIT, MARKET, UNSTAKING, Look, paint_line
from gaib_wallet.ui.widgets.chart_view import ZOOM, ChartView
from gaib_wallet.viewmodels.chart_readout import Readout
from gaib_wallet.viewmodels.yield_chart import ChartState, NavLine, StepMark

CLICK = 4  # pixels that a click may slip
NEAR = 16  # pixels from which the crosshair takes hold of a step
NOTCH = 120  # of a wheel, as Qt counts


class YieldChart(QWidget):
    """Draws `ChartState`: steps as steps, gaps as gaps, a fall as a fall.

    Left and Right walk from step to step, Home and End to the first and the last; plus, minus and
    the wheel zoom, dragging moves, zero and a double click show all again; Enter or a click opens a
    step. `read` says what holds at a moment (Unix seconds).

    Signals:
        step_opened(int): the block of a step.
    """

    step_opened = Signal(int)

    def __init__(self, read: Callable[[int], Readout | None] | None = None) -> None:
        super().__init__()
        self._read = read
        self._state = ChartState()
        self._view = ChartView()
        self._lines: dict[Look, tuple[tuple[NavLine, ...], tuple[StepLine, ...]]] = {}
        self._base: QPixmap | None = None
        self._key: int | None = None
        self._pointed: float | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_chart(self, state: ChartState) -> None:
        """Draw `state`; what is zoomed in stays so until another range is asked for."""
        before, self._state = self._state, state
        for look, lines in (
            (MARKET, state.market),
            (UNSTAKING, state.unstaking),
            (DEPOSIT, state.deposit),
        ):
            if look not in self._lines or self._lines[look][0] != lines:
                self._lines[look] = (lines, tuple(StepLine(one) for one in lines))
        is_whole = not before.last or self._is_whole(before)
        self._set_limits()
        if is_whole or before.range != state.range:
            self.reset()
        else:
            self._view.show(self._view.first, self._view.last)
            self._moved()
        self._describe()

    def reset(self) -> None:
        """Show the whole of the chosen range."""
        state = self._state
        self._view.show(state.first, max(state.last, state.first + DAY_S))
        self._moved()

    def look_from(self, first: float, last: float) -> None:
        """Show what is between two times (Unix seconds)."""
        self._view.show(first, last)
        self._moved()

    @property
    def view(self) -> ChartView:
        """What is seen, and where in the widget's pixels."""
        return self._view

    def picture(self) -> bytes:
        """What is seen, as PNG, without what the pointer is at."""
        key, pointed, self._key, self._pointed = self._key, self._pointed, None, None
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.grab().save(buffer, "PNG")
        self._key, self._pointed = key, pointed
        return bytes(buffer.data().data())

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 212)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 160)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._moved()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._moved()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, steps, at = Qt.Key, self._state.steps, self._place_of_step()
        last = len(steps) - 1
        places = {
            keys.Key_Left: max(0, last if at is None else at - 1),
            keys.Key_Right: min(last, 0 if at is None else at + 1),
            keys.Key_Home: 0,
            keys.Key_End: last,
        }
        zooms = {
            keys.Key_Plus: ZOOM,
            keys.Key_Equal: ZOOM,
            keys.Key_Minus: 1 / ZOOM,
        }
        key = keys(event.key())
        if key in places and steps:
            self._walk_to(steps[places[key]])
        elif key in zooms:
            middle = (self._view.first + self._view.last) / 2
            self._zoom(zooms[key], middle if at is None else float(steps[at].time))
        elif key == keys.Key_0:
            self.reset()
        elif key in {keys.Key_Return, keys.Key_Enter} and at is not None:
            self.step_opened.emit(steps[at].key)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            self._view.pan(turned.x() / 2)
            self._moved()
            return
        before = self._view.span
        self._zoom(ZOOM ** (turned.y() / NOTCH), self._view.time_at(event.position().x()))
        # Where there is nothing more to see the page may scroll.
        event.setAccepted(self._view.span != before)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_pressed, self._pressed = self._pressed, None
        self._point_at(event.position())
        if was_pressed is not None and not self._dragged and self._key is not None:
            self.step_opened.emit(self._key)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._point_at(event.position())
            return
        slip = event.position() - self._pressed
        if self._dragged or slip.manhattanLength() >= CLICK:
            self._dragged, self._pressed = True, event.position()
            self._key = self._pointed = None
            self._view.pan(slip.x())
            self._moved()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed = None
        if not self.hasFocus():
            self._key = None
        self._describe()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._base is None or self._base.devicePixelRatioF() != ratio:
            self._base = QPixmap(self.size() * ratio)
            self._base.setDevicePixelRatio(ratio)
            self._paint_base(QPainter(self._base))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._base)
        self._paint_crosshair(painter)

    def _paint_base(self, painter: QPainter) -> None:
        """All that stays where it is while the pointer moves."""
        state, view, palette = self._state, self._view, theme.current()
        painter.fillRect(self.rect(), palette.color("raised"))
        if not state.last:
            self._paint_waiting(painter)
            self._paint_note(painter)
            return
        paint_gaps(painter, state, view)
        paint_prices(painter, view, state.words)
        paint_dates(painter, view, state.words)
        painter.save()
        painter.setClipRect(view.plot.adjusted(-1, -2, 1, 2))
        for look, (_, lines) in self._lines.items():
            for line in lines:
                paint_line(painter, line, look, view, is_cached=state.is_cached)
        painter.restore()
        if state.deposit:
            paint_falls(painter, state, view)
        paint_ends(painter, state, view)
        self._paint_note(painter)

    def _paint_waiting(self, painter: QPainter) -> None:
        """Where the lines will be, before anything is known."""
        plot = self._view.plot
        height = plot.height() / 4
        painter.setPen(QPen(theme.current().color("line"), 1))
        for place in range(5):
            y = round(plot.top() + place * height) + 0.5
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_note(self, painter: QPainter) -> None:
        """Why there is no step to see, in the middle and above the line."""
        if not self._state.note:
            return
        plot = self._view.plot
        painter.setFont(theme.font(theme.TEXT))
        painter.setPen(theme.current().color("text"))
        room = QRectF(plot.left(), plot.top(), plot.width(), plot.height() * 0.4)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(room, flags, self._state.note)

    def _paint_crosshair(self, painter: QPainter) -> None:
        state, view = self._state, self._view
        at, step = None, self._step()
        said: Readout | None = None
        if step is not None and view.sees(view.x(step.time)):
            at = paint_step(painter, step, view, is_cached=state.is_cached)
            said = step.readout
        elif self._pointed is not None and self._read is not None:
            said = self._read(int(self._pointed))
            at = QPointF(view.x(self._pointed), self._height_at(self._pointed))
            if said is not None:
                paint_crosshair(painter, at.x(), view)
        if said is not None and at is not None:
            room = QRectF(self.rect())
            paint_readout(painter, at, said, room, is_cached=state.is_cached)

    def _height_at(self, time: float) -> float:
        """Where the first line that holds then is, from which words keep off."""
        for look in (DEPOSIT, UNSTAKING, MARKET):
            for line in self._lines[look][1]:
                if bound := line.bounds(time, time):
                    return self._view.y(bound[0])
        return self._view.plot.center().y()

    def _walk_to(self, step: StepMark) -> None:
        self._pointed = None
        self._key = step.key
        self._view.bring_in(step.time)
        self._moved()
        self._describe()

    def _point_at(self, at: QPointF) -> None:
        """The step that is near the pointer, else the moment below it."""
        key = pointed = None
        if self._view.plot.adjusted(-NEAR, -ABOVE, NEAR, BELOW).contains(at):
            step = self._nearest(at.x())
            if step is not None:
                key = step.key
            elif self._view.sees(at.x()):
                pointed = self._view.time_at(at.x())
        self.setCursor(
            Qt.CursorShape.ArrowCursor if key is None else Qt.CursorShape.PointingHandCursor
        )
        self._key, self._pointed = key, pointed
        self.update()
        self._describe()

    def _nearest(self, x: float) -> StepMark | None:
        steps, view = self._state.steps, self._view
        place = bisect_left(steps, view.time_at(x), key=_time_of)
        near = [
            step for step in steps[max(0, place - 1) : place + 1] if view.sees(view.x(step.time))
        ]

        def away(step: StepMark) -> float:
            begins = view.x(step.since or step.time)
            return 0 if begins <= x <= view.x(step.time) else abs(view.x(step.time) - x)

        found = min(near, key=away, default=None)
        return found if found is not None and away(found) <= NEAR else None

    def _step(self) -> StepMark | None:
        place = self._place_of_step()
        return None if place is None else self._state.steps[place]

    def _place_of_step(self) -> int | None:
        """Where the step that is looked at stands: more of them may have come before it."""
        if self._key is None:
            return None
        keys = (place for place, one in enumerate(self._state.steps) if one.key == self._key)
        return next(keys, None)

    def _describe(self) -> None:
        step = self._step()
        said = self._state.summary if step is None else step.readout.sentence
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _zoom(self, factor: float, around: float) -> None:
        self._view.zoom(factor, around)
        self._moved()

    def _is_whole(self, state: ChartState) -> bool:
        """Whether the whole of the range of `state` is seen, and nothing else."""
        slack = self._view.span / 1_000
        last = max(state.last, state.first + DAY_S)
        view = self._view
        return abs(view.first - state.first) <= slack and abs(view.last - last) <= slack

    def _set_limits(self) -> None:
        """From when until when there is anything to see."""
        state = self._state
        lines = (*state.deposit, *state.unstaking, *state.market)
        first = min([*(line.places[0][0] for line in lines), state.first])
        self._view.first_ever = float(first)
        self._view.last_ever = float(max(state.last, first + DAY_S))

    def _moved(self) -> None:
        """Let the prices that are seen fill the height, and the words have their room."""
        view, state = self._view, self._state
        bounds = [
            bound
            for _, lines in self._lines.values()
            for line in lines
            if (bound := line.bounds(view.first, view.last))
        ]
        low = min((low for low, _ in bounds), default=1.0)
        high = max((high for _, high in bounds), default=1.0)
        room = max((high - low) * 0.08, 0.001)
        view.low, view.high = low - room, high + room
        left, right = axis_room(view, state.words), label_room(state)
        view.plot = QRectF(
            left,
            ABOVE,
            max(1, self.width() - left - right),
            max(1, self.height() - ABOVE - BELOW),
        )
        self._base = None
        self.update()


def _time_of(step: StepMark) -> int:
    return step.time
