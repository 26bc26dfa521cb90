"""The box of words beside a chart's crosshair."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from gaib_wallet.ui import theme
from gaib_wallet.viewmodels.chart_readout import Readout

BESIDE = 14
INSIDE = 12
LINE = 17
CLEAR = 22


def paint_readout(
    painter: QPainter, at: QPointF, said: Readout, room: QRectF, *, is_cached: bool
) -> None:
    """Beside `at` and off the line: at its right and below, else where `room` is."""
    palette = theme.current()
    box = _box(at, said, room)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color("field"), 1))
    painter.setBrush(QBrush(palette.color("raised")))
    painter.drawRoundedRect(box, 6, 6)
    inside = box.adjusted(INSIDE, 5, -INSIDE, -5)
    left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    line = QRectF(inside.x(), inside.y(), inside.width(), LINE)
    painter.setFont(theme.font(theme.SMALL, 600))
    painter.setPen(palette.color("text"))
    painter.drawText(line, left, said.date)
    painter.setPen(palette.color("muted" if is_cached else said.tone or "text"))
    painter.drawText(line, right, said.change)
    painter.setFont(theme.font(theme.SMALL))
    for words, role in (*((one, "text") for one in said.lines), *_muted(said)):
        line.translate(0, LINE)
        painter.setPen(palette.color(role))
        painter.drawText(line, left, words)


def _muted(said: Readout) -> list[tuple[str, str]]:
    return [(one, "muted") for one in said.notes]


def _box(at: QPointF, said: Readout, room: QRectF) -> QRectF:
    bold = QFontMetricsF(theme.font(theme.SMALL, 600))
    plain = QFontMetricsF(theme.font(theme.SMALL))
    first = f"{said.date}    {said.change}" if said.change else said.date
    rest = (plain.horizontalAdvance(one) for one in (*said.lines, *said.notes))
    width = round(max(bold.horizontalAdvance(first), *rest, 0.0)) + 2 * INSIDE + 1
    height = (1 + len(said.lines) + len(said.notes)) * LINE + 10
    left = round(at.x()) + BESIDE + 0.5
    if left + width > room.right():
        left = round(at.x()) - BESIDE - width + 0.5
    top = round(at.y()) + CLEAR + 0.5
    if top + height > room.bottom():
        top = round(at.y()) - CLEAR - height + 0.5
    return QRectF(max(0.5, left), max(0.5, top), width, height)
