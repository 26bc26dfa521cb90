"""How one cell of a table is painted: words, figures on their mark, icons and chips."""

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gaib_wallet.ui import icons, kit, theme
from gaib_wallet.viewmodels.table import Cell, Column, Row

if TYPE_CHECKING:
    from gaib_wallet.ui.widgets.figure_table import FigureTable

PADDING = 8
EDGE = 15  # at the first column's left and the last one's right
ICON = 24
CHIP_ICON = 12
SWATCH = 10
# A group of thousands has three digits, a fraction that we show two or four: never mixed up.
_DECIMALS = re.compile(r"^(?P<whole>.*\d)(?P<rest>[.,](?:\d{1,2}|\d{4,}))$")
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_DOTS = Qt.TextElideMode.ElideRight
_CHIPS = {
    "grey": ("track", "muted"),
    "count": ("track", "text"),
    "best": ("accent", "on_accent"),
    "positive": ("positive_tint", "positive"),
    "negative": ("negative_tint", "negative"),
    "warning": ("warning_tint", "warning"),
}


def room_of(column: Column, size: theme.TypeSize) -> float:
    """How much of a column's right side its decimals take, the mark included."""
    kind, _, digits = column.align.partition("-")
    if kind != "decimal" or digits == "0":
        return 0.0
    return theme.width_of("." + "0" * int(digits), size)


def title_rect(
    column: Column, left: int, width: int, height: int, place: int, count: int
) -> tuple[QRectF, int]:
    """Where a column's title stands, and at which side."""
    start = EDGE if place == 0 else PADDING
    end = EDGE if place == count - 1 else PADDING
    room = room_of(column, theme.TEXT) if column.align == "decimal-4" else 0.0
    at = QRectF(left + start + column.indent, 0, width - start - end - column.indent - room, height)
    return at, (_LEFT if column.align == "text" else _RIGHT)


class CellPainter(QStyledItemDelegate):
    """Paints cells of a `FigureTable`; the current row carries the focus ring inside its edges."""

    def __init__(self, table: "FigureTable", *, small: bool) -> None:
        super().__init__(table)
        self._table = table
        self._size = theme.SMALL if small else theme.TEXT

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        at = QRectF(option.rect)
        row = self._table.row_of(index)
        cell, column = self._table.cell_of(index)
        count = self._table.model().columnCount()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_row(painter, at, index, count)
        start = EDGE if index.column() == 0 else PADDING
        end = EDGE if index.column() == count - 1 else PADDING
        inside = at.adjusted(start + column.indent, 0, -end, -1)
        if not cell.button:
            self._paint_cell(painter, inside, row, cell, column)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the cell needs to be seen whole, its paddings and its title included."""
        cell, column = self._table.cell_of(index)
        place, count = index.column(), self._table.model().columnCount()
        return QSize(self.width(cell, column, place, count), 0)

    def width(self, cell: Cell, column: Column, place: int, count: int) -> int:
        """Pixels that `cell` needs in `column`, which is at `place` of `count` columns."""
        around = (EDGE if place == 0 else PADDING) + (EDGE if place == count - 1 else PADDING)
        title = theme.width_of(column.title, theme.SMALL)
        if column.align == "decimal-4":
            title += room_of(column, theme.TEXT)
        wanted = max(title, theme.width_of(cell.sub, theme.SMALL), self._needed(cell, column))
        return math.ceil(wanted) + around + column.indent + 2

    def _needed(self, cell: Cell, column: Column) -> float:
        found = _DECIMALS.match(cell.strong or cell.text)
        if column.align.startswith("decimal") and found:
            return theme.width_of(found["whole"], self._size, 600) + room_of(column, self._size)
        weight = 600 if cell.icon else 500
        words = theme.width_of(cell.strong, self._size, weight)
        words += theme.width_of(cell.text, self._size)
        words += 8 if cell.strong and cell.text else 0
        words += ICON + 12 if cell.icon else 0
        words += SWATCH + 8 if cell.swatch else 0
        if not cell.chip:
            return words
        chip = theme.width_of(cell.chip, theme.SMALL, 600) + 12
        chip += CHIP_ICON + 4 if cell.chip_icon else 0
        return words + 8 + chip if words else chip

    def _paint_row(
        self, painter: QPainter, at: QRectF, index: QModelIndex | QPersistentModelIndex, count: int
    ) -> None:
        palette, table = theme.current(), self._table
        if index.row() == table.hovered:
            painter.fillRect(at.adjusted(0, 0, 0, -1), palette.color("hover"))
        if index.row() < table.model().rowCount() - 1:
            painter.fillRect(QRectF(at.x(), at.bottom() - 1, at.width(), 1), palette.color("line"))
        if not table.hasFocus() or index.row() != table.currentIndex().row():
            return
        ring = at.adjusted(1, 1, -1, -2)
        left = index.column() == 0
        right = index.column() == count - 1
        painter.setPen(QPen(palette.color("accent"), 2))
        painter.drawLine(ring.topLeft(), ring.topRight())
        painter.drawLine(ring.bottomLeft(), ring.bottomRight())
        if left:
            painter.drawLine(ring.topLeft(), ring.bottomLeft())
        if right:
            painter.drawLine(ring.topRight(), ring.bottomRight())

    def _paint_cell(
        self, painter: QPainter, at: QRectF, row: Row, cell: Cell, column: Column
    ) -> None:
        line = at
        if cell.bar:
            left = at.x() if column.align == "text" else at.right() - cell.bar
            kit.paint_bar(painter, QRectF(left, at.center().y() - 7, cell.bar, 14))
            return
        if cell.sub:
            first, second = (20, 16) if self._size is theme.TEXT else (16, 14)
            top = at.y() + (at.height() - first - second) / 2
            line = QRectF(at.x(), top, at.width(), first)
            below = QRectF(at.x(), top + first, at.width(), second)
            flags = _LEFT if column.align == "text" else _RIGHT
            font = theme.font(theme.SMALL)
            shown = QFontMetricsF(font).elidedText(cell.sub, _DOTS, below.width())
            self._write(painter, below, shown, "muted", flags, font)
        if column.align == "text":
            self._paint_words(painter, line, row, cell)
        else:
            self._paint_figure(painter, line, row, cell, column)

    def _paint_words(self, painter: QPainter, at: QRectF, row: Row, cell: Cell) -> None:
        left = at.x()
        if cell.icon:
            size = ICON if self._size is theme.TEXT else icons.SMALL
            box = QRectF(left, at.center().y() - size / 2, size, size)
            icons.paint(painter, cell.icon, theme.current().muted, box)
            left += size + 12
        if cell.swatch:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current().color(cell.swatch))
            painter.drawRoundedRect(
                QRectF(left, at.center().y() - SWATCH / 2, SWATCH, SWATCH), 2, 2
            )
            left += SWATCH + 8
        role = "muted" if row.is_muted else "text"
        if cell.strong:
            font = theme.font(self._size, 600 if cell.icon else 500)
            gap = 8 if cell.icon else 4
            left = self._run(painter, at, left, cell.strong, role, font) + gap
        if cell.text:
            # Beside a symbol the name is what one knows already.
            own = "muted" if cell.icon and cell.strong else "text"
            tone = "muted" if row.is_muted else cell.tone or own
            left = self._run(painter, at, left, cell.text, tone, theme.font(self._size)) + 8
        if cell.chip:
            self._paint_chip(painter, at, left, cell)

    def _run(
        self, painter: QPainter, at: QRectF, left: float, words: str, role: str, font: QFont
    ) -> float:
        """Write `words` from `left` on, cut with dots at the cell's edge; where they end."""
        metrics = QFontMetricsF(font)
        room = max(0.0, at.right() - left)
        shown = metrics.elidedText(words, _DOTS, room)
        self._write(painter, QRectF(left, at.y(), room, at.height()), shown, role, _LEFT, font)
        return left + metrics.horizontalAdvance(shown)

    def _paint_figure(
        self, painter: QPainter, at: QRectF, row: Row, cell: Cell, column: Column
    ) -> None:
        role = "muted" if row.is_muted else cell.tone or "text"
        is_heavy = bool(cell.strong) or cell.tone in {"positive", "negative"}
        font = theme.font(self._size, 500 if is_heavy and not row.is_muted else 400)
        words = cell.strong or cell.text
        found = _DECIMALS.match(words) if column.align.startswith("decimal") else None
        room = room_of(column, self._size)
        if cell.chip:
            metrics = QFontMetricsF(theme.font(theme.SMALL, 600))
            width = metrics.horizontalAdvance(cell.chip) + 12
            self._paint_chip(painter, at, at.right() - width, cell)
        elif not found or not room:
            self._write(painter, at, words, role, _RIGHT, font)
        else:
            mark = at.right() - room
            whole = QRectF(at.x(), at.y(), mark - at.x(), at.height())
            self._write(painter, whole, found["whole"], role, _RIGHT, font)
            rest = QRectF(mark, at.y(), room + PADDING, at.height())
            self._write(painter, rest, found["rest"], role, _LEFT, font)

    def _paint_chip(self, painter: QPainter, at: QRectF, left: float, cell: Cell) -> None:
        paper, ink = _CHIPS[cell.chip_kind]
        palette, font = theme.current(), theme.font(theme.SMALL, 600)
        mark = CHIP_ICON + 4 if cell.chip_icon else 0
        words = QFontMetricsF(font).horizontalAdvance(cell.chip)
        box = QRectF(left, at.center().y() - 10, words + mark + 12, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(paper))
        painter.drawRoundedRect(box, 4, 4)
        if cell.chip_icon:
            inside = QRectF(left + 6, box.center().y() - CHIP_ICON / 2, CHIP_ICON, CHIP_ICON)
            icons.paint(painter, cell.chip_icon, getattr(palette, ink), inside)
        self._write(painter, box.adjusted(6 + mark, 0, 0, 0), cell.chip, ink, _LEFT, font)

    def _write(
        self, painter: QPainter, at: QRectF, words: str, role: str, flags: int, font: QFont
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(role))
        # Without this flag an ampersand in a token's name would underline what follows it.
        painter.drawText(at, flags | int(Qt.TextFlag.TextSingleLine), words)
