"""The axes of a chart of prices: our ticks and words in pyqtgraph's axes."""

from collections.abc import Sequence
import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.axis_ticks import date_ticks, date_words, price_ticks, price_words
from gaib_wallet.ui.widgets.plotting import pyqtgraph
from gaib_wallet.viewmodels.yield_chart import ChartWords

BELOW = 40
_WORD = 56  # pixels that `date_ticks` gives to a month
_OFFSET = 8
_HALF = 9  # of a word's height


class ChartAxis(pyqtgraph.AxisItem):  # type: ignore[misc]  # it has no types
    """Hairlines and words, without a line along the axis."""

    def __init__(self, side: str, **style: object) -> None:
        super().__init__(side)
        self._words = ChartWords()
        self.enableAutoSIPrefix(enable=False)
        self.setStyle(autoExpandTextSpace=False, **style)
        self.setZValue(-1_000)  # below the lines, whose box stands at -100

    def show_words(self, words: ChartWords) -> None:
        """Write in that language; without months nothing is known yet, and nothing is written."""
        self._words = words
        self.redraw()

    def redraw(self) -> None:
        """Take the colours and letters of the theme."""
        self.setStyle(tickFont=theme.font(theme.SMALL))
        self.picture = None
        self.update()

    @override
    def drawPicture(
        self,
        p: QPainter,
        axisSpec: object,
        tickSpecs: Sequence[tuple[QPen, QPointF, QPointF]],
        textSpecs: Sequence[tuple[QRectF, int, str]],
    ) -> None:
        p.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        p.setPen(QPen(theme.current().color("line"), 1))
        for _, start, end in tickSpecs:
            p.drawLine(_on_pixel(start), _on_pixel(end))
        p.setFont(theme.font(theme.SMALL))
        p.setPen(theme.current().color("muted"))
        for room, flags, words in textSpecs:
            p.drawText(room, int(flags), words)


class NavAxis(ChartAxis):
    """Prices at the left with the region's decimal mark, and a line across for each."""

    def __init__(self) -> None:
        super().__init__("left", tickLength=0, tickTextOffset=_OFFSET)
        self.setGrid(255)

    def fit(self, low: float, high: float) -> None:
        """Take the room that the prices between two of them need."""
        metrics = QFontMetricsF(theme.font(theme.SMALL))
        step, prices = price_ticks(low, high)
        widths = map(metrics.horizontalAdvance, price_words(prices, step, self._mark))
        room = math.ceil(max(widths, default=40.0)) + 2 * _OFFSET
        if room != self.fixedWidth:
            self.setWidth(room)

    @property
    def _mark(self) -> str:
        return self._words.decimal_mark

    @override
    def boundingRect(self) -> QRectF:
        # Words may stand out by half their height, else those at the ends are left out.
        return QRectF(super().boundingRect()).adjusted(0, -_HALF, 0, _HALF)

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[object]:
        return [price_ticks(minVal, maxVal)] if self._words.months else []

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return price_words(values, spacing, self._mark)


class DateAxis(ChartAxis):
    """Months below, or days where it is zoomed in; the year on a second line where it starts."""

    def __init__(self) -> None:
        # Words may stand out by half their length, else those at the ends are left out.
        super().__init__("bottom", tickLength=-4, tickTextOffset=6, hideOverlappingLabels=28)
        self.setHeight(BELOW)

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[object]:
        months = self._words.months
        if maxVal <= minVal or size <= 0 or not months:
            return []
        metrics = QFontMetricsF(theme.font(theme.SMALL))
        widest = max(map(metrics.horizontalAdvance, months)) + metrics.horizontalAdvance("28 ")
        return [date_ticks(minVal, maxVal, size * _WORD / max(_WORD, widest + _OFFSET))]

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return date_words(values, spacing, self._words.months)


def _on_pixel(at: QPointF) -> QPointF:
    point = QPointF(at)
    return QPointF(round(point.x()) + 0.5, round(point.y()) + 0.5)
