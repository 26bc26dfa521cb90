"""What lies over the lines of a chart: gaps, falls, the ends, the crosshair and its readout."""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.hatch import hatch_brush
from gaib_wallet.viewmodels.yield_chart import ChartState, NavLine, Readout, StepMark

Place = Callable[[int, Fraction], QPointF]
"""Unix seconds and a price to pixels."""
BESIDE = 14
INSIDE = 12
LINE = 17
ABOVE = 20
CLEAR = 22
LABEL = 19


class ChartOverlay(QWidget):
    """Painted over the plot; lets the pointer through. `at` is the step that is looked at, or -1.

    `plot` is where lines may be, in pixels.
    """

    def __init__(self, parent: QWidget, place: Place) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place = place
        self._state = ChartState()
        self.plot = QRectF()
        self.at = -1

    def show_chart(self, state: ChartState) -> None:
        """Draw `state` from now on."""
        self._state = state
        self.at = min(self.at, len(state.steps) - 1)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.SMALL))
        self._paint_gaps(painter)
        if self._state.deposit:
            self._paint_falls(painter)
        self._paint_ends(painter)
        if 0 <= self.at < len(self._state.steps):
            self._paint_step(painter, self._state.steps[self.at])

    def _paint_gaps(self, painter: QPainter) -> None:
        palette = theme.current()
        for begins, ends in self._state.gaps:
            left, right = (self._place(one, Fraction(1)).x() for one in (begins, ends))
            left, right = max(left, self.plot.left()), min(right, self.plot.right())
            if right <= left:
                continue
            at = QRectF(left, self.plot.top(), right - left, self.plot.height())
            painter.fillRect(at, hatch_brush(painter, palette.line))
            painter.setPen(palette.color("muted"))
            words = QRectF(at.center().x() - 80, self.plot.top() - ABOVE, 160, 18)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self._state.words.gap)

    def _paint_falls(self, painter: QPainter) -> None:
        """A fall in red, with a ring where it ends: it is seen without the colour, too."""
        role = "field" if self._state.is_cached else "negative"
        for step in self._state.steps:
            if not step.is_fall:
                continue
            top, bottom = (self._place(step.time, nav) for nav in (step.before, step.after))
            if not self.plot.left() <= top.x() <= self.plot.right():
                continue
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().color(role), 3, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(top.x(), top.y() - 1), QPointF(top.x(), bottom.y() + 1))
            self._ring(painter, QPointF(top.x(), bottom.y()), role)

    def _ring(self, painter: QPainter, at: QPointF, role: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color(role), 2))
        painter.setBrush(theme.current().color("raised"))
        painter.drawEllipse(at, 4, 4)

    def _paint_ends(self, painter: QPainter) -> None:
        """A dot where each line ends, and its last price at its right, none over another."""
        words, is_cached = self._state.words, self._state.is_cached
        strong = "field" if is_cached else "text"
        quiet = "field" if is_cached else "muted"
        lines = (
            (self._state.deposit, words.deposit_now, words.deposit, strong, True),
            (self._state.unstaking, words.unstaking_now, words.unstaking, quiet, False),
            (self._state.market, words.market_now, words.market, quiet, False),
        )
        ends = []
        for line, now, name, role, is_full in lines:
            end = self._end(line)
            if end is not None and now:
                ends.append((end, now, name, role, is_full))
        middles = _apart([end.y() for end, *_ in ends])
        for middle, (end, now, name, role, is_full) in reversed(
            list(zip(middles, ends, strict=True))
        ):
            self._dot(painter, end, role, is_full=is_full)
            self._label(painter, middle, now, name, is_full=is_full)

    def _end(self, lines: tuple[NavLine, ...]) -> QPointF | None:
        """The last place of a line, if it is in view."""
        if not lines or not lines[-1].places or lines[-1].until < self._state.last:
            return None
        end = self._place(lines[-1].until, lines[-1].places[-1][1])
        return end if self.plot.left() <= end.x() <= self.plot.right() + 1 else None

    def _dot(self, painter: QPainter, at: QPointF, role: str, *, is_full: bool) -> None:
        colour = theme.current().color(role)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if is_full else QPen(colour, 1.5))
        painter.setBrush(colour if is_full else theme.current().color("raised"))
        size = 3.5 if is_full else 3
        painter.drawEllipse(at, size, size)

    def _label(
        self, painter: QPainter, middle: float, now: str, name: str, *, is_full: bool
    ) -> None:
        palette = theme.current()
        quiet = palette.color("muted")
        font = theme.font(theme.SMALL, 600 if is_full else 400)
        left = self.plot.right() + INSIDE
        painter.setFont(font)
        painter.setPen(palette.color("text") if is_full and not self._state.is_cached else quiet)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(left, middle - 9, 160, 18), flags, now)
        left += QFontMetricsF(font).horizontalAdvance(f"{now} ")
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(quiet)
        painter.drawText(QRectF(left, middle - 9, 160, 18), flags, name)

    def _paint_step(self, painter: QPainter, step: StepMark) -> None:
        at = self._place(step.time, step.after)
        if not self.plot.left() <= at.x() <= self.plot.right():
            return
        x = round(at.x()) + 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pen = QPen(theme.current().color("field"), 1)
        pen.setDashPattern([1, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, self.plot.top() - ABOVE), QPointF(x, self.plot.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if step.is_fall:
            self._ring(painter, at, "field" if self._state.is_cached else "negative")
        else:
            self._dot(painter, at, "text", is_full=True)
        self._paint_readout(painter, at, step)

    def _paint_readout(self, painter: QPainter, at: QPointF, step: StepMark) -> None:
        palette, said = theme.current(), step.readout
        box = self._box(at, said)
        painter.setPen(QPen(palette.color("field"), 1))
        painter.setBrush(QBrush(palette.color("raised")))
        painter.drawRoundedRect(box, 6, 6)
        inside = box.adjusted(INSIDE, 5, -INSIDE, -5)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = QRectF(inside.x(), inside.y(), inside.width(), LINE)
        painter.setFont(theme.font(theme.SMALL, 600))
        painter.setPen(palette.color("text"))
        painter.drawText(first, left, said.date)
        tone = "negative" if step.is_fall else "positive" if step.after > step.before else "text"
        painter.setPen(palette.color("muted" if self._state.is_cached else tone))
        painter.drawText(first, right, said.change)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(palette.color("text"))
        painter.drawText(first.translated(0, LINE), left, said.prices)
        painter.setPen(palette.color("muted"))
        painter.drawText(first.translated(0, 2 * LINE), left, said.where)

    def _box(self, at: QPointF, said: Readout) -> QRectF:
        """Beside the crosshair and off the line: at its right and below, else where room is."""
        metrics = QFontMetricsF(theme.font(theme.SMALL, 600))
        widths = (
            metrics.horizontalAdvance(f"{said.date}    {said.change}"),
            metrics.horizontalAdvance(said.prices),
            QFontMetricsF(theme.font(theme.SMALL)).horizontalAdvance(said.where),
        )
        width, height = round(max(widths)) + 2 * INSIDE + 1, 3 * LINE + 10
        left = round(at.x()) + BESIDE + 0.5
        if left + width > self.width():
            left = round(at.x()) - BESIDE - width + 0.5
        top = round(at.y()) + CLEAR + 0.5
        if top + height > self.plot.bottom():
            top = round(at.y()) - CLEAR - height + 0.5
        return QRectF(max(0.5, left), max(0.5, top), width, height)


def _apart(middles: list[float]) -> list[float]:
    """`middles` moved so that labels of 18 do not cover each other; the order stays."""
    order = sorted(range(len(middles)), key=middles.__getitem__)
    moved = list(middles)
    for above, below in pairwise(order):
        moved[below] = max(moved[below], moved[above] + LABEL)
    slip = sum(moved) - sum(middles)
    return [middle - slip / max(1, len(middles)) for middle in moved]
