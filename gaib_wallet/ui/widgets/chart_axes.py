"""The lines across a chart of prices, the months below it, and the words of both."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.axis_ticks import date_ticks, date_words, price_ticks, price_words
from gaib_wallet.ui.widgets.chart_view import ChartView
from gaib_wallet.viewmodels.yield_chart import ChartWords

BELOW = 40
_WORD = 56  # pixels that `date_ticks` gives to a month
_TICK, _OFFSET, _LINE = 4, 8, 16


def axis_room(view: ChartView, words: ChartWords) -> int:
    """How many pixels the prices at the left need."""
    metrics = QFontMetricsF(theme.font(theme.SMALL))
    step, prices = price_ticks(view.low, view.high)
    widths = map(metrics.horizontalAdvance, price_words(prices, step, words.decimal_mark))
    return math.ceil(max(widths, default=40.0)) + 2 * _OFFSET


def paint_prices(painter: QPainter, view: ChartView, words: ChartWords) -> None:
    """A hairline across for each round price, and the price at the left."""
    palette, plot = theme.current(), view.plot
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(theme.font(theme.SMALL))
    step, prices = price_ticks(view.low, view.high)
    flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for price, said in zip(prices, price_words(prices, step, words.decimal_mark), strict=True):
        y = round(view.y(price)) + 0.5
        painter.setPen(QPen(palette.color("line"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(palette.color("muted"))
        painter.drawText(QRectF(0, y - 10, plot.left() - _OFFSET, 20), flags, said)


def paint_dates(painter: QPainter, view: ChartView, words: ChartWords) -> None:
    """Months below, or days where it is zoomed in; the year on a second line where it starts."""
    if not words.months:
        return
    palette, plot = theme.current(), view.plot
    metrics = QFontMetricsF(theme.font(theme.SMALL))
    widest = max(map(metrics.horizontalAdvance, words.months)) + metrics.horizontalAdvance("28 ")
    width = plot.width() * _WORD / max(_WORD, widest + _OFFSET)
    step, moments = date_ticks(view.first, view.last, width)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(theme.font(theme.SMALL))
    for moment, said in zip(moments, date_words(moments, step, words.months), strict=True):
        x = round(view.x(moment)) + 0.5
        painter.setPen(QPen(palette.color("line"), 1))
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + _TICK))
        painter.setPen(palette.color("muted"))
        for row, line in enumerate(said.split("\n")):
            at = QRectF(x - 60, plot.bottom() + _OFFSET + row * _LINE, 120, _LINE)
            painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter), line)
