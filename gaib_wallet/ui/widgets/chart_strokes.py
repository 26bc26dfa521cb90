"""How the lines of a chart are drawn: sharp steps, or a bar for each pixel where they are dense."""

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.chart_lines import StepLine
from gaib_wallet.ui.widgets.chart_view import ChartView

Look = tuple[str, float, tuple[int, ...]]
"""A line's role in the palette, its width, and its dashes in pixels."""
DEPOSIT: Look = ("text", 2.0, ())
UNSTAKING: Look = ("muted", 1.5, (4, 3))
MARKET: Look = ("muted", 1.0, ())


def paint_line(
    painter: QPainter, line: StepLine, look: Look, view: ChartView, *, is_cached: bool
) -> None:
    """Draw `line` as `view` sees it; older figures are grey."""
    role, width, dashes = look
    pen = QPen(theme.current().color("field" if is_cached else role), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    columns = max(1, int(view.plot.width()))
    if line.is_dense(view.first, view.last, columns):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.drawLines(_bars(line, view, columns))
        return
    if dashes:
        pen.setDashPattern([length / width for length in dashes])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=bool(dashes))
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(_corners(line, view)))


def _corners(line: StepLine, view: ChartView) -> list[QPointF]:
    # Whole pixels: steps have only level and upright parts, which then are sharp.
    return [
        QPointF(round(view.x(time)), round(view.y(price)))
        for time, price in line.corners(view.first, view.last)
    ]


def _bars(line: StepLine, view: ChartView, columns: int) -> list[QLineF]:
    left, bottom = view.plot.left(), view.y(0.0)
    up = bottom - view.y(1.0)
    return [
        QLineF(left + start, bottom - low * up, left + end, bottom - high * up)
        for start, end, low, high in line.bars(view.first, view.last, columns)
    ]
