"""One line of the chart in pyqtgraph's plot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.chart_lines import StepLine
from gaib_wallet.ui.widgets.chart_strokes import Look
from gaib_wallet.ui.widgets.plotting import pyqtgraph
from gaib_wallet.viewmodels.yield_chart import NavLine


class Curves:
    """A curve of steps for each stretch without a gap, all of one look."""

    def __init__(self, box: pyqtgraph.ViewBox, look: Look) -> None:
        self._box = box
        self._role, self._width, dashes = look
        self._pen = QPen()
        self._pen.setCosmetic(True)
        self._pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashes:
            self._pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._pen.setDashPattern([length / self._width for length in dashes])
        self._shown: tuple[NavLine, ...] = ()
        self._lines: list[tuple[StepLine, pyqtgraph.PlotCurveItem]] = []

    def show_lines(self, lines: tuple[NavLine, ...]) -> None:
        """Draw `lines`, each keeping its price from one place to the next."""
        if lines == self._shown:
            return
        self._shown = lines
        for _, curve in self._lines:
            self._box.removeItem(curve)
        self._lines = [(StepLine(one), self._curve()) for one in lines]

    def look_at(self, first: float, last: float, columns: int) -> None:
        """Draw what `columns` of pixels can show between two times (Unix seconds)."""
        for line, curve in self._lines:
            curve.setData(*line.corners(first, last, columns))

    def bounds(self, first: float, last: float) -> list[tuple[float, float]]:
        """The lowest and the highest price of each curve that is between two times."""
        every = (line.bounds(first, last) for line, _ in self._lines)
        return [bound for bound in every if bound]

    def dress(self, ratio: float, *, is_cached: bool) -> None:
        """Take the colour of the theme, older figures are grey; `ratio` is the screen's own."""
        # Such a pen is as wide as it says in the screen's pixels, however the plot is stretched.
        self._pen.setWidthF(self._width * ratio)
        self._pen.setColor(theme.current().color("field" if is_cached else self._role))
        for _, curve in self._lines:
            curve.setPen(QPen(self._pen))

    def _curve(self) -> pyqtgraph.PlotCurveItem:
        curve = pyqtgraph.PlotCurveItem(stepMode="right", pen=QPen(self._pen), skipFiniteCheck=True)
        self._box.addItem(curve, ignoreBounds=True)
        return curve
