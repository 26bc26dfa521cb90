"""The share price as steps, over pyqtgraph: the only file that knows it, and loaded on demand."""

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction

import pyqtgraph
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.axis_ticks import (
    DAY_S,
    date_ticks,
    date_words,
    draw_axis,
    price_ticks,
    price_words,
)
from gaib_wallet.ui.widgets.chart_overlay import ABOVE, ChartOverlay
from gaib_wallet.viewmodels.yield_chart import ChartState, ChartWords, NavLine

AXIS = 52
RIGHT = 132
BELOW = 40
NEAREST_S = 2 * DAY_S
ZOOM = 0.7
CLICK = 4  # pixels that a click may slip


class YieldChart(pyqtgraph.PlotWidget):  # type: ignore[misc]  # it has no types
    """Draws `ChartState`: steps as steps, gaps as gaps, a fall as a fall.

    Left and Right walk from step to step, Home and End to the first and the last; plus, minus and
    the wheel zoom, zero and a double click show all again; Enter or a click opens a step.

    Signals:
        step_opened(int): the place of a step in the state.
    """

    step_opened = Signal(int)

    def __init__(self) -> None:
        self._nav_axis, self._date_axis = NavAxis(), DateAxis()
        axes = {"left": self._nav_axis, "bottom": self._date_axis}
        super().__init__(axisItems=axes, enableMenu=False, background=None)
        self._state = ChartState()
        self._pressed_at = QPointF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hideButtons()
        plot = self.getPlotItem()
        plot.layout.setContentsMargins(0, ABOVE, RIGHT, 0)
        self._nav_axis.setWidth(AXIS)
        self._date_axis.setHeight(BELOW)
        self._view = plot.getViewBox()
        self._view.setDefaultPadding(0)
        self._view.setMouseEnabled(x=True, y=False)
        self._view.disableAutoRange()
        self._view.sigXRangeChanged.connect(self._fit_prices)
        self._view.sigRangeChanged.connect(self._moved)
        self._view.sigResized.connect(self._moved)
        self._deposit = Curves(self, 2.0, ())
        self._unstaking = Curves(self, 1.5, (4, 3))
        self._market = Curves(self, 1.5, (1, 3))
        self._overlay = ChartOverlay(self, self._place)

    def show_chart(self, state: ChartState) -> None:
        """Draw `state`; what is zoomed in stays so until another range is asked for."""
        before, self._state = self._state, state
        self.setAccessibleDescription(state.summary)
        for curves, lines in (
            (self._market, state.market),
            (self._unstaking, state.unstaking),
            (self._deposit, state.deposit),
        ):
            curves.show_lines(lines)
        self._nav_axis.show_words(state.words)
        self._date_axis.show_words(state.words)
        self._overlay.show_chart(state)
        self._dress()
        first, last = self._ends()
        self._view.setLimits(xMin=first, xMax=last, minXRange=min(NEAREST_S, last - first))
        if (before.first, before.last) != (state.first, state.last):
            self.reset()
        else:
            self._fit_prices()

    def reset(self) -> None:
        """Show the whole of the chosen range."""
        state = self._state
        self._view.setXRange(state.first, max(state.last, state.first + DAY_S), padding=0)

    def x_of(self, time: int) -> float:
        """Where that time (Unix seconds) is, in this widget's pixels."""
        return self._place(time, Fraction(1)).x()

    def picture(self) -> bytes:
        """What is seen, as PNG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.grab().save(buffer, "PNG")
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
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_overlay"):
            self._dress()

    @override
    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_overlay"):  # pyqtgraph resizes while it is being made
            self._overlay.resize(self.size())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, last, at = Qt.Key, len(self._state.steps) - 1, self._overlay.at
        places = {
            keys.Key_Left: max(0, at - 1),
            keys.Key_Right: min(last, at + 1),
            keys.Key_Home: 0,
            keys.Key_End: last,
        }
        zooms = {
            keys.Key_Plus: self._zoom_in,
            keys.Key_Equal: self._zoom_in,
            keys.Key_Minus: self._zoom_out,
            keys.Key_0: self.reset,
        }
        key = keys(event.key())
        if key in places and last >= 0:
            self._look_at(places[key], is_walked=True)
        elif key in zooms:
            zooms[key]()
        elif key in {keys.Key_Return, keys.Key_Enter} and at >= 0:
            self.step_opened.emit(at)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        slip = (event.position() - self._pressed_at).manhattanLength()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and slip < CLICK and self._overlay.at >= 0:
            self.step_opened.emit(self._overlay.at)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._look_at(self._nearest(event.position()), is_walked=False)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._look_at(-1, is_walked=False)

    def _look_at(self, place: int, *, is_walked: bool) -> None:
        if is_walked and 0 <= place < len(self._state.steps):
            self._bring_in(self._state.steps[place].time)
        if place == self._overlay.at:
            return
        self._overlay.at = place
        self._overlay.update()
        said = self._state.summary
        if 0 <= place < len(self._state.steps):
            step = self._state.steps[place].readout
            said = f"{step.date} {step.prices} {step.change} {step.where}"
        self.setAccessibleDescription(said)

    def _bring_in(self, time: int) -> None:
        """Move the view sideways where `time` lies outside of it."""
        first, last = self._view.viewRange()[0]
        if not first <= time <= last:
            half = (last - first) / 2
            self._view.setXRange(time - half, time + half, padding=0)

    def _nearest(self, at: QPointF) -> int:
        """The step nearest to the pointer, or -1 outside the plot."""
        if not self._state.steps or not self._overlay.plot.contains(at):
            return -1
        reach = [abs(self._place(one.time, one.after).x() - at.x()) for one in self._state.steps]
        return reach.index(min(reach))

    def _zoom_in(self) -> None:
        self._zoom(ZOOM)

    def _zoom_out(self) -> None:
        self._zoom(1 / ZOOM)

    def _zoom(self, factor: float) -> None:
        place, steps = self._overlay.at, self._state.steps
        first, last = self._view.viewRange()[0]
        centre = steps[place].time if 0 <= place < len(steps) else (first + last) / 2
        self._view.setXRange(
            centre - (centre - first) * factor, centre + (last - centre) * factor, padding=0
        )

    def _place(self, time: int, nav: Fraction) -> QPointF:
        """Where that time and price are, in this widget's pixels."""
        return QPointF(self._view.mapViewToScene(QPointF(float(time), float(nav))))

    def _ends(self) -> tuple[int, int]:
        """From when until when there is anything to see."""
        lines = [*self._state.deposit, *self._state.unstaking, *self._state.market]
        starts = [line.places[0][0] for line in lines if line.places]
        first = min([*starts, self._state.first])
        return first, max(self._state.last, first + DAY_S)

    def _fit_prices(self) -> None:
        """Let the prices in view fill the height: only what is seen decides it."""
        first, last = self._view.viewRange()[0]
        bounds = [
            bound
            for curves in (self._deposit, self._unstaking, self._market)
            if (bound := curves.bounds(first, last))
        ]
        if not bounds:
            self._view.setYRange(0.99, 1.01, padding=0)
            return
        low, high = min(low for low, _ in bounds), max(high for _, high in bounds)
        room = max((high - low) * 0.08, 0.001)
        self._view.setYRange(low - room, high + room, padding=0)

    def _moved(self) -> None:
        self._overlay.plot = self._view.mapRectToScene(self._view.rect())
        self._overlay.update()

    def _dress(self) -> None:
        """Take the colours of the theme; older figures are drawn in grey."""
        palette, is_cached = theme.current(), self._state.is_cached
        self.setBackground(palette.color("raised"))
        self._deposit.dress("field" if is_cached else "text")
        self._unstaking.dress("field" if is_cached else "muted")
        self._market.dress("field" if is_cached else "muted")
        for axis in (self._nav_axis, self._date_axis):
            axis.setTextPen(palette.color("muted"))
            axis.setTickPen(QPen(palette.color("line"), 1))
            axis.setStyle(tickFont=theme.font(theme.SMALL))
        self._overlay.update()


class Curves:
    """One line of the chart: a curve for each stretch without a gap."""

    def __init__(self, plot: YieldChart, width: float, dash: Sequence[int]) -> None:
        self._plot = plot
        self._pen = QPen()
        self._pen.setCosmetic(True)
        self._pen.setWidthF(width)
        self._pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dash:
            self._pen.setDashPattern([length / width for length in dash])
        self._items: list[pyqtgraph.PlotDataItem] = []
        self._lines: list[tuple[list[int], list[float]]] = []
        self._shown: tuple[NavLine, ...] = ()

    def show_lines(self, lines: tuple[NavLine, ...]) -> None:
        """Draw `lines`, each keeping its price from one place to the next."""
        if lines == self._shown:
            return
        self._shown = lines
        for item in self._items:
            self._plot.removeItem(item)
        self._items, self._lines = [], []
        for line in lines:
            times = [time for time, _ in line.places]
            prices = [float(nav) for _, nav in line.places]
            self._lines.append((times, prices))
            item = pyqtgraph.PlotDataItem(
                [*times, line.until],
                [*prices, prices[-1]],
                stepMode="right",
                pen=self._pen,
                autoDownsampleFactor=1,  # the lowest and the highest price of each pixel
            )
            self._plot.addItem(item)
            item.setClipToView(state=True)  # needs a view, so not before it is in one
            item.setDownsampling(auto=True, method="peak")
            self._items.append(item)

    def dress(self, role: str) -> None:
        """Draw in the colour of `role`."""
        self._pen.setColor(theme.current().color(role))
        for item in self._items:
            item.setPen(QPen(self._pen))

    def bounds(self, first: float, last: float) -> tuple[float, float] | None:
        """The lowest and the highest price between two times, None where the line is not."""
        found = [
            price
            for times, prices in self._lines
            for price in prices[max(0, bisect_right(times, first) - 1) : bisect_right(times, last)]
        ]
        return (min(found), max(found)) if found else None


class NavAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Prices at the left with the region's decimal mark, and a line across for each."""

    def __init__(self) -> None:
        super().__init__("left")
        self.enableAutoSIPrefix(enable=False)
        self._mark = "."
        self.setStyle(tickLength=0, autoExpandTextSpace=False, tickTextOffset=10)
        self.setGrid(255)

    def show_words(self, words: ChartWords) -> None:
        """Write with the signs of that region."""
        self._mark = words.decimal_mark
        self.picture = None
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        # Words may stand out by half their height, else those at the ends are left out.
        return QRectF(super().boundingRect()).adjusted(0, -9, 0, 9)

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[object]:
        return [price_ticks(minVal, maxVal)]

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return price_words(values, spacing, self._mark)

    @override
    def drawPicture(
        self,
        p: QPainter,
        axisSpec: object,
        tickSpecs: Sequence[tuple[QPen, QPointF, QPointF]],
        textSpecs: Sequence[tuple[QRectF, int, str]],
    ) -> None:
        draw_axis(p, tickSpecs, textSpecs)


class DateAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Months below; the year on a second line where it starts. Days where it is zoomed in."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(enable=False)
        self._words = ChartWords()
        # Words may stand out by half their length, else those at the ends are left out.
        room = {"autoExpandTextSpace": False, "hideOverlappingLabels": 28}
        self.setStyle(tickLength=-4, tickTextOffset=6, **room)

    def show_words(self, words: ChartWords) -> None:
        """Write the months in that language."""
        self._words = words
        self.picture = None
        self.update()

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[object]:
        if maxVal <= minVal or size <= 0 or not self._words.months:
            return []
        return [date_ticks(minVal, maxVal, size)]

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return date_words(values, spacing, self._words.months)

    @override
    def drawPicture(
        self,
        p: QPainter,
        axisSpec: object,
        tickSpecs: Sequence[tuple[QPen, QPointF, QPointF]],
        textSpecs: Sequence[tuple[QRectF, int, str]],
    ) -> None:
        draw_axis(p, tickSpecs, textSpecs)
