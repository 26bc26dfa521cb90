"""Where times and prices of a plot are in pixels, as it is seen now."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True, slots=True)
class ChartView:
    """Times (Unix seconds) and prices at the edges of `plot`, which is where lines may be."""

    plot: QRectF
    first: float
    last: float
    low: float
    high: float

    @property
    def span(self) -> float:
        """How many seconds are seen."""
        return self.last - self.first

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
