"""Which part of a chart is seen, and where each time and price of it is in pixels."""

from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF

NEAREST_S = 2 * 86_400
ZOOM = 0.7


class ChartView:
    """Times (Unix seconds) and prices of a plot.

    `plot` is where lines may be, in pixels; the first four say what it shows, `first_ever` and
    `last_ever` how far one can go.
    """

    def __init__(self) -> None:
        self.first, self.last = 0.0, float(NEAREST_S)
        self.low, self.high = 0.99, 1.01
        self.first_ever, self.last_ever = 0.0, float(NEAREST_S)
        self.plot = QRectF()

    @property
    def span(self) -> float:
        """How many seconds are seen."""
        return self.last - self.first

    def show(self, first: float, last: float) -> None:
        """Show that time, as far as there is anything, and never too little of it."""
        most = self.last_ever - self.first_ever
        span = min(max(last - first, min(NEAREST_S, most)), most)
        begin = (first + last - span) / 2
        begin = min(max(begin, self.first_ever), self.last_ever - span)
        self.first, self.last = begin, begin + span

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` as much time; what is `around` stays where it is."""
        begin = around - (around - self.first) * factor
        self.show(begin, begin + self.span * factor)

    def pan(self, pixels: float) -> None:
        """Move what is seen to the right by `pixels`."""
        seconds = pixels * self.span / max(1.0, self.plot.width())
        first = min(max(self.first - seconds, self.first_ever), self.last_ever - self.span)
        self.show(first, first + self.span)

    def bring_in(self, time: float) -> None:
        """Move sideways where `time` is not seen."""
        if not self.first <= time <= self.last:
            self.show(time - self.span / 2, time + self.span / 2)

    def at(self, time: float, price: float | Fraction) -> QPointF:
        """Where that time and price are, in pixels."""
        return QPointF(self.x(time), self.y(float(price)))

    def x(self, time: float) -> float:
        """Where that time is, in pixels."""
        return self.plot.left() + (time - self.first) * self.plot.width() / max(1.0, self.span)

    def y(self, price: float) -> float:
        """Where that price is, in pixels."""
        height = self.plot.height() / max(1e-12, self.high - self.low)
        return self.plot.bottom() - (price - self.low) * height

    def time_at(self, x: float) -> float:
        """Which time is at `x` pixels."""
        return self.first + (x - self.plot.left()) * self.span / max(1.0, self.plot.width())

    def sees(self, x: float) -> bool:
        """Whether `x` lies between the ends of the plot."""
        return self.plot.left() <= x <= self.plot.right() + 1
