"""What lies over the lines of a chart: falls, the ends with their prices, and the crosshair."""

from itertools import pairwise
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.chart_readout import INSIDE
from gaib_wallet.ui.widgets.chart_view import ChartView
from gaib_wallet.ui.widgets.hatch import hatch_brush
from gaib_wallet.viewmodels.yield_chart import ChartState, NavLine, StepMark

ABOVE = 20
LABEL = 19


def paint_gaps(painter: QPainter, state: ChartState, view: ChartView) -> None:
    """Hatched, with the reason above; words that have no room beside their neighbour's are left."""
    palette, free = theme.current(), -math.inf
    metrics = QFontMetricsF(theme.font(theme.SMALL))
    painter.setFont(theme.font(theme.SMALL))
    for gap in state.gaps:
        left = max(view.x(gap.first), view.plot.left())
        right = min(view.x(gap.last), view.plot.right())
        if right <= left:
            continue
        at = QRectF(left, view.plot.top(), max(2.0, right - left), view.plot.height())
        painter.fillRect(at, hatch_brush(painter, palette.line))
        width = metrics.horizontalAdvance(gap.words) + 4
        begin = min(max(at.center().x() - width / 2, 0.0), view.plot.right() - width)
        if begin < free:
            continue
        free = begin + width + INSIDE
        painter.setPen(palette.color("muted"))
        words = QRectF(begin, view.plot.top() - ABOVE, width, 18)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), gap.words)


def paint_falls(painter: QPainter, state: ChartState, view: ChartView) -> None:
    """A fall in red, with a ring where it ends: it is seen without the colour, too."""
    role = "field" if state.is_cached else "negative"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for step in state.steps:
        if not step.is_fall:
            continue
        top, bottom = (view.at(step.time, nav) for nav in (step.before, step.after))
        if not view.sees(top.x()):
            continue
        if not step.since:
            painter.setPen(QPen(theme.current().color(role), 3, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(top.x(), top.y() - 1), QPointF(top.x(), bottom.y() + 1))
        paint_ring(painter, bottom, role)


def paint_ring(painter: QPainter, at: QPointF, role: str) -> None:
    """A ring of the colour of `role`."""
    painter.setPen(QPen(theme.current().color(role), 2))
    painter.setBrush(theme.current().color("raised"))
    painter.drawEllipse(at, 4, 4)


def paint_dot(painter: QPainter, at: QPointF, role: str, *, is_full: bool = True) -> None:
    """A dot of the colour of `role`, or its outline."""
    colour = theme.current().color(role)
    painter.setPen(Qt.PenStyle.NoPen if is_full else QPen(colour, 1.5))
    painter.setBrush(colour if is_full else theme.current().color("raised"))
    size = 3.5 if is_full else 3
    painter.drawEllipse(at, size, size)


def label_room(state: ChartState) -> int:
    """How many pixels the prices and names at the right ends need."""
    words = state.words
    metrics = QFontMetricsF(theme.font(theme.SMALL, 600))
    names = (
        (words.deposit_now, words.deposit),
        (words.unstaking_now, words.unstaking),
        (words.market_now, words.market),
    )
    widths = (metrics.horizontalAdvance(f"{now} {name}") for now, name in names if now)
    return math.ceil(max(widths, default=60.0)) + INSIDE + 4


def paint_ends(painter: QPainter, state: ChartState, view: ChartView) -> None:
    """A dot where each line ends, and its last price at its right, none over another."""
    words, is_cached = state.words, state.is_cached
    strong = "field" if is_cached else "text"
    quiet = "field" if is_cached else "muted"
    lines = (
        (state.deposit, words.deposit_now, words.deposit, strong),
        (state.unstaking, words.unstaking_now, words.unstaking, quiet),
        (state.market, words.market_now, words.market, quiet),
    )
    ends = []
    for line, now, name, role in lines:
        end = _end(line, state, view)
        if end is not None and now:
            ends.append((end, now, name, role, line is state.deposit))
    middles = _apart([end.y() for end, *_ in ends])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for middle, (end, now, name, role, is_full) in reversed(list(zip(middles, ends, strict=True))):
        paint_dot(painter, end, role, is_full=is_full)
        left = view.plot.right() + INSIDE
        _paint_label(painter, QPointF(left, middle), now, name, is_strong=is_full, is_old=is_cached)


def paint_crosshair(painter: QPainter, x: float, view: ChartView) -> None:
    """A dotted line down through the plot."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    pen = QPen(theme.current().color("field"), 1)
    pen.setDashPattern([1, 2])
    painter.setPen(pen)
    at = round(x) + 0.5
    painter.drawLine(QPointF(at, view.plot.top() - ABOVE), QPointF(at, view.plot.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_step(painter: QPainter, step: StepMark, view: ChartView, *, is_cached: bool) -> QPointF:
    """The crosshair at a step, with a dot at its later price; says where that is."""
    at = view.at(step.time, step.after)
    paint_crosshair(painter, at.x(), view)
    if step.since:
        before = view.at(step.since, step.before)
        paint_crosshair(painter, before.x(), view)
        paint_dot(painter, before, "text", is_full=False)
    if step.is_fall:
        paint_ring(painter, at, "field" if is_cached else "negative")
    else:
        paint_dot(painter, at, "text")
    return at


def _end(lines: tuple[NavLine, ...], state: ChartState, view: ChartView) -> QPointF | None:
    """The last place of a line, if it is in view."""
    if not lines or lines[-1].until < state.last:
        return None
    end = view.at(lines[-1].until, lines[-1].places[-1][1])
    return (
        end if view.sees(end.x()) and view.plot.contains(view.plot.center().x(), end.y()) else None
    )


def _paint_label(
    painter: QPainter, at: QPointF, now: str, name: str, *, is_strong: bool, is_old: bool
) -> None:
    palette = theme.current()
    quiet = palette.color("muted")
    font = theme.font(theme.SMALL, 600 if is_strong else 400)
    painter.setFont(font)
    painter.setPen(palette.color("text") if is_strong and not is_old else quiet)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    painter.drawText(QRectF(at.x(), at.y() - 9, 240, 18), flags, now)
    left = at.x() + QFontMetricsF(font).horizontalAdvance(f"{now} ")
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(quiet)
    painter.drawText(QRectF(left, at.y() - 9, 240, 18), flags, name)


def _apart(middles: list[float]) -> list[float]:
    """`middles` moved so that labels of 18 do not cover each other; the order stays."""
    order = sorted(range(len(middles)), key=middles.__getitem__)
    moved = list(middles)
    for above, below in pairwise(order):
        moved[below] = max(moved[below], moved[above] + LABEL)
    slip = sum(moved) - sum(middles)
    return [middle - slip / max(1, len(middles)) for middle in moved]
