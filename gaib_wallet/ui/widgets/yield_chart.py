"""The share price as steps, over pyqtgraph; it and its axes and curves are loaded on demand."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QSizePolicy
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.roles import set_role
from gaib_wallet.ui.spoken import announce
from gaib_wallet.ui.widgets.axis_ticks import DAY_S
from gaib_wallet.ui.widgets.chart_axes import BELOW, DateAxis, NavAxis
from gaib_wallet.ui.widgets.chart_curves import Curves
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
from gaib_wallet.ui.widgets.chart_strokes import DEPOSIT, MARKET, UNSTAKING
from gaib_wallet.ui.widgets.chart_view import ChartView
from gaib_wallet.ui.widgets.plotting import MouseClickEvent, pyqtgraph
from gaib_wallet.viewmodels.chart_readout import Readout
from gaib_wallet.viewmodels.yield_chart import ChartState, StepMark

NEAR = 16  # pixels from which the crosshair takes hold of a step
NEAREST_S = 2 * DAY_S
ZOOM = 0.7


class YieldChart(pyqtgraph.GraphicsView):  # type: ignore[misc]  # it has no types
    """Draws `ChartState`: steps as steps, gaps as gaps, a fall as a fall.

    Left and Right walk from step to step, Home and End to the first and the last; plus, minus and
    the wheel zoom, dragging moves, zero and a double click show all again; Enter or a click opens a
    step. `read` says what holds at a moment (Unix seconds).

    Signals:
        step_opened(int): the block of a step.
    """

    step_opened = Signal(int)

    def __init__(self, read: Callable[[int], Readout | None] | None = None) -> None:
        self._read = read
        self._state = ChartState()
        self._key: int | None = None
        self._pointed: float | None = None
        # Not a `PlotWidget`: that makes a menu of some forty fields, which nobody here opens.
        self._box = pyqtgraph.ViewBox(enableMenu=False, defaultPadding=0)
        self._box.setMouseEnabled(x=True, y=False)
        self._nav_axis, self._date_axis = NavAxis(), DateAxis()
        # The last is drawn above the others.
        self._market, self._unstaking, self._deposit = self._lines = tuple(
            Curves(self._box, look) for look in (MARKET, UNSTAKING, DEPOSIT)
        )
        self._layout = pyqtgraph.GraphicsLayout()
        self._layout.setSpacing(0)
        for place, axis in (((0, 0), self._nav_axis), ((1, 1), self._date_axis)):
            self._layout.addItem(axis, *place)
            axis.linkToView(self._box)
        self._layout.addItem(self._box, 0, 1)
        # All of this is there first: what it is made of resizes and dresses itself at once.
        super().__init__(background=None)
        set_role(self, QAccessible.Role.Chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # What is drawn behind the lines and over them moves with them.
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCentralItem(self._layout)
        self._dress()
        self._box.sigXRangeChanged.connect(self._moved)
        self._box.sigResized.connect(self._moved)
        self._box.sigRangeChangedManually.connect(self._let_go)
        self.scene().sigMouseClicked.connect(self._clicked)

    def show_chart(self, state: ChartState) -> None:
        """Draw `state`; what is zoomed in stays so until another range is asked for."""
        before, self._state = self._state, state
        self._market.show_lines(state.market)
        self._unstaking.show_lines(state.unstaking)
        self._deposit.show_lines(state.deposit)
        for axis in (self._nav_axis, self._date_axis):
            axis.show_words(state.words)
        self._layout.setContentsMargins(0, ABOVE, label_room(state), 0)
        self._dress()
        is_whole = not before.last or self._is_whole(before)
        first, last = self._ends()
        least = min(NEAREST_S, last - first)
        self._box.setLimits(xMin=first, xMax=last, minXRange=least, maxXRange=last - first)
        if is_whole or before.range != state.range:
            self.reset()
        self._moved()
        self._describe()

    def reset(self) -> None:
        """Show the whole of the chosen range."""
        self.look_from(self._state.first, max(self._state.last, self._state.first + DAY_S))

    def look_from(self, first: float, last: float) -> None:
        """Show what is between two times (Unix seconds)."""
        self._box.setXRange(first, last, padding=0)

    @property
    def view(self) -> ChartView:
        """What is seen, and where in the widget's pixels."""
        (first, last), (low, high) = self._box.viewRange()
        return ChartView(self._box.sceneBoundingRect(), first, last, low, high)

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
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return bool(super().event(event))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()
            self._moved()

    @override
    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._layout_now()

    @override
    def close(self) -> bool:
        # pyqtgraph would take its scene apart; Qt does that better, when this is deleted.
        return bool(QGraphicsView.close(self))

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
        zooms = {keys.Key_Plus: ZOOM, keys.Key_Equal: ZOOM, keys.Key_Minus: 1 / ZOOM}
        key = keys(event.key())
        if key in places and steps:
            self._walk_to(steps[places[key]])
        elif key in zooms:
            self._zoom(zooms[key], None if at is None else steps[at].time)
        elif key == keys.Key_0:
            self.reset()
        elif key in {keys.Key_Return, keys.Key_Enter} and at is not None:
            self.step_opened.emit(steps[at].key)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, before = event.angleDelta(), self._box.viewRange()[0]
        if abs(turned.x()) > abs(turned.y()):
            self._box.translateBy(x=-turned.x() / 2 * self.view.span / self.view.plot.width())
            return
        super().wheelEvent(event)
        # Where there is nothing more to see the page may scroll.
        event.setAccepted(self._box.viewRange()[0] != before)
        self._point_at(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at(event.position())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed = None
        if not self.hasFocus():
            self._key = None
        self._describe()
        self.viewport().update()

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, theme.current().color("raised"))
        if self._state.last:
            paint_gaps(painter, self._state, self.view)
        else:
            self._paint_waiting(painter)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        state, view = self._state, self.view
        if state.last:
            if state.deposit:
                paint_falls(painter, state, view)
            paint_ends(painter, state, view)
        self._paint_note(painter)
        self._paint_crosshair(painter, view)

    def _paint_waiting(self, painter: QPainter) -> None:
        """Where the lines will be, before anything is known."""
        plot = self.view.plot
        painter.setPen(QPen(theme.current().color("line"), 1))
        for place in range(5):
            y = round(plot.top() + place * plot.height() / 4) + 0.5
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_note(self, painter: QPainter) -> None:
        """Why there is no step to see, in the middle and above the line."""
        if not self._state.note:
            return
        plot = self.view.plot
        painter.setFont(theme.font(theme.TEXT))
        painter.setPen(theme.current().color("text"))
        room = QRectF(plot.left(), plot.top(), plot.width(), plot.height() * 0.4)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(room, flags, self._state.note)

    def _paint_crosshair(self, painter: QPainter, view: ChartView) -> None:
        state = self._state
        at, step = None, self._step()
        said: Readout | None = None
        if step is not None and view.sees(view.x(step.time)):
            at = paint_step(painter, step, view, is_cached=state.is_cached)
            said = step.readout
        elif self._pointed is not None and self._read is not None:
            said = self._read(int(self._pointed))
            at = QPointF(view.x(self._pointed), self._height_at(self._pointed, view))
            if said is not None:
                paint_crosshair(painter, at.x(), view)
        if said is not None and at is not None:
            room = QRectF(self.rect())
            paint_readout(painter, at, said, room, is_cached=state.is_cached)

    def _height_at(self, time: float, view: ChartView) -> float:
        """Where the first line that holds then is, from which words keep off."""
        for curves in reversed(self._lines):
            if bounds := curves.bounds(time, time):
                return view.y(bounds[0][0])
        return view.plot.center().y()

    def _walk_to(self, step: StepMark) -> None:
        self._pointed = None
        self._key = step.key
        first, last = self._box.viewRange()[0]
        if not first <= step.time <= last:
            half = (last - first) / 2
            self.look_from(step.time - half, step.time + half)
        self.viewport().update()
        self._describe()

    def _clicked(self, event: MouseClickEvent) -> None:
        """What was pressed and let go without being dragged."""
        self._point_at(event.scenePos())
        if event.button() == Qt.MouseButton.LeftButton and self._key is not None:
            self.step_opened.emit(self._key)

    def _let_go(self) -> None:
        """Forget what was pointed at: it is somewhere else now."""
        self._key = self._pointed = None
        self._describe()

    def _point_at(self, at: QPointF) -> None:
        """The step that is near the pointer, else the moment below it."""
        key = pointed = None
        view = self.view
        if view.plot.adjusted(-NEAR, -ABOVE, NEAR, BELOW).contains(at):
            step = self._nearest(at.x(), view)
            if step is not None:
                key = step.key
            elif view.sees(at.x()):
                pointed = view.time_at(at.x())
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.ArrowCursor if key is None else shapes.PointingHandCursor)
        self._key, self._pointed = key, pointed
        self.viewport().update()
        self._describe()

    def _nearest(self, x: float, view: ChartView) -> StepMark | None:
        steps = self._state.steps
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
            if self.hasFocus():
                announce(self, said)

    def _zoom(self, factor: float, around: float | None) -> None:
        """Show `factor` as much time; what is `around`, else the middle, stays where it is."""
        centre = None if around is None else (around, 1.0)
        self._box.scaleBy(x=factor, center=centre)

    def _is_whole(self, state: ChartState) -> bool:
        """Whether the whole of the range of `state` is seen, and nothing else."""
        view, last = self.view, max(state.last, state.first + DAY_S)
        slack = view.span / 1_000
        return abs(view.first - state.first) <= slack and abs(view.last - last) <= slack

    def _ends(self) -> tuple[int, int]:
        """From when until when there is anything to see."""
        state = self._state
        lines = (*state.deposit, *state.unstaking, *state.market)
        first = min([*(line.places[0][0] for line in lines), state.first])
        return first, max(state.last, first + DAY_S)

    def _moved(self) -> None:
        """Let the prices that are seen fill the height, and the words have their room."""
        first, last = self._box.viewRange()[0]
        bounds = [bound for curves in self._lines for bound in curves.bounds(first, last)]
        low = min((low for low, _ in bounds), default=1.0)
        high = max((high for _, high in bounds), default=1.0)
        room = max((high - low) * 0.08, 0.001)
        self._box.setYRange(low - room, high + room, padding=0)
        self._nav_axis.fit(low - room, high + room)
        self._layout_now()
        for curves in self._lines:
            curves.look_at(first, last, max(1, int(self._box.width())))

    def _layout_now(self) -> None:
        """Before the next frame, and not after it."""
        self._layout.layout.activate()

    def _dress(self) -> None:
        """Take the colours and letters of the theme."""
        for curves in self._lines:
            curves.dress(self.devicePixelRatioF(), is_cached=self._state.is_cached)
        for axis in (self._nav_axis, self._date_axis):
            axis.redraw()


def _time_of(step: StepMark) -> int:
    return step.time
