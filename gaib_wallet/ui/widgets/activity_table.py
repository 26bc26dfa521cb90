"""The list of the Activity page: very many rows, each written only when it is seen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from gaib_wallet.ui import icons, theme
from gaib_wallet.ui.widgets.figure_cells import EDGE, CellPainter
from gaib_wallet.ui.widgets.figure_table import FigureTable, Index, RowModel
from gaib_wallet.viewmodels.activity_rows import DAY, Rows
from gaib_wallet.viewmodels.table import Cell, Column, Row

GAP, SMALL_GAP = 12, 8
MEASURED: Final = 24
"""Rows whose words decide how wide a column is: those in sight."""
BELOW: Final = 8
"""Between the words of a day and the first row of it."""


class EntryModel(RowModel):
    """Entries and the heads of their days; what is still there keeps its place."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__(columns)
        self.keys: tuple[str, ...] = ()

    @override
    def show_rows(self, rows: Sequence[Row]) -> int:
        """Replace the rows between the first and the last that differ; none is written for that."""
        keys = rows.keys if isinstance(rows, Rows) else tuple(row.key for row in rows)
        before = self.keys
        if keys == before:
            self.rows = rows
        else:
            self._replace(before, keys, rows)
        if keys:
            last = self.index(len(keys) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return 0

    @override
    def place_of(self, key: str) -> int:
        return self.keys.index(key) if key in self.keys else -1

    def _replace(self, before: tuple[str, ...], keys: tuple[str, ...], rows: Sequence[Row]) -> None:
        shorter = min(len(before), len(keys))
        head = next((n for n in range(shorter) if before[n] != keys[n]), shorter)
        most = shorter - head
        tail = next((n for n in range(most) if before[-1 - n] != keys[-1 - n]), most)
        if gone := len(before) - head - tail:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self.rows, self.keys = (
                _Cut(self.rows, head, gone),
                before[:head] + before[head + gone :],
            )
            self.endRemoveRows()
        if added := len(keys) - head - tail:
            self.beginInsertRows(QModelIndex(), head, head + added - 1)
        self.rows, self.keys = rows, keys
        if added:
            self.endInsertRows()

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        is_head = self.keys[index.row()].startswith(DAY)
        return Qt.ItemFlag.NoItemFlags if is_head else super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.keys[index.row()].startswith(DAY) and index.column():
            return None
        return super().data(index, role)


class _Cut(Sequence[Row]):
    """Rows without some of them, for the moment between leaving out and putting in."""

    def __init__(self, rows: Sequence[Row], first: int, count: int) -> None:
        self._rows, self._first, self._count = rows, first, count

    @override
    def __len__(self) -> int:
        return len(self._rows) - self._count

    @override
    def __getitem__(self, place: int | slice) -> Row:  # type: ignore[override]  # by number alone
        if isinstance(place, slice):
            raise TypeError(place)
        return self._rows[place if place < self._first else place + self._count]


class EntryTable(FigureTable):
    """Draws `Rows`; the row that is open keeps a tint, the one with the focus stays in sight."""

    def __init__(self, name: str, columns: tuple[Column, ...]) -> None:
        self.entries = EntryModel(columns)
        self.opened_key = ""
        super().__init__(name, columns, fits=False, rows=self.entries)
        self.setItemDelegate(EntryPainter(self, small=False))
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setResizeContentsPrecision(0)  # no row is measured that is not seen
        self.verticalScrollBar().valueChanged.connect(self._make_wide)
        self._widest: dict[int, int] = {}
        self._measured: dict[str, Row] = {}

    @override
    def show_rows(self, rows: Sequence[Row]) -> None:
        top = self.rowAt(0)
        keys, bar = self.entries.keys, self.verticalScrollBar()
        anchor = keys[top] if bar.value() and 0 <= top < len(keys) else ""
        offset = bar.value() - top * self.verticalHeader().defaultSectionSize()
        current = self.currentIndex()
        chosen = keys[current.row()] if current.isValid() else ""
        super().show_rows(rows)
        now = self.entries.keys
        if chosen and not self.currentIndex().isValid() and chosen in now:
            self.setCurrentIndex(self.entries.index(now.index(chosen), 0))
        if anchor and now is not keys and anchor in now:
            self.updateGeometries()
            bar.setValue(now.index(anchor) * self.verticalHeader().defaultSectionSize() + offset)

    def show_opened(self, key: str) -> None:
        """Tint the row with that key; an empty one tints none."""
        if key != self.opened_key:
            self.opened_key = key
            self.viewport().update()

    def show_place(self, key: str) -> None:
        """Bring the row with that key into sight, if it is listed."""
        if key in self.entries.keys:
            self.scrollTo(self.entries.index(self.entries.keys.index(key), 0))

    @override
    def sizeHintForColumn(self, column: int) -> int:
        self._measure()
        return self._widest.get(column, 0)

    @override
    def show_columns(self, columns: tuple[Column, ...]) -> None:
        if columns != self.entries.columns:
            self._widest.clear()
            self._measured.clear()
            self.entries.keys = ()
        super().show_columns(columns)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not self.entries.keys[index.row()].startswith(DAY):
            super().mouseReleaseEvent(event)

    @override
    def _hover(self, row: int) -> None:
        is_head = row >= 0 and self.entries.keys[row].startswith(DAY)
        super()._hover(-1 if is_head else row)

    @override
    def _place_buttons(self) -> None:
        """No row has one: to look for them would write all rows."""

    def _measure(self) -> None:
        """Make columns as wide as the rows in sight need; Qt would measure every row there is."""
        first = max(0, self.rowAt(0))
        last = min(first + MEASURED, len(self.entries.keys))
        if len(self._measured) > MEASURED**2:
            self._measured.clear()
        for place in range(first, last):
            row = self.entries.rows[place]
            if self._measured.get(row.key) is row:
                continue
            self._measured[row.key] = row
            for column in range(len(self.entries.columns)):
                wanted = self.sizeHintForIndex(self.entries.index(place, column)).width()
                self._widest[column] = max(self._widest.get(column, 0), wanted)

    def _make_wide(self) -> None:
        """What scrolls into sight may need more room than what was seen before."""
        before = dict(self._widest)
        self._measure()
        if before != self._widest:
            self._share_width()


class EntryPainter(CellPainter):
    """Paints cells of an `EntryTable`."""

    def __init__(self, table: EntryTable, *, small: bool) -> None:
        super().__init__(table, small=small)
        self._entries = table

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._entries.row_of(index)
        if row.is_head:
            self._paint_head(painter, QRectF(option.rect), row, index)
            return
        super().paint(painter, option, index)

    def _paint_head(
        self,
        painter: QPainter,
        at: QRectF,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        palette = theme.current()
        painter.fillRect(at, palette.color("surface"))
        painter.fillRect(QRectF(at.x(), at.bottom() - 1, at.width(), 1), palette.color("line"))
        if index.column() == 0:
            font = theme.font(theme.SMALL, 600)
            painter.setFont(font)
            painter.setPen(palette.color("muted"))
            height = QFontMetricsF(font).height()
            line = QRectF(at.x() + EDGE, at.bottom() - height - BELOW, at.width(), height)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
            painter.drawText(line, int(flags), row.cells[0].strong)
        painter.restore()

    @override
    def _needed(self, cell: Cell, column: Column) -> float:
        """Both lines stand beside the icon."""
        if not cell.icon:
            return super()._needed(cell, column)
        below = QFontMetricsF(theme.font(theme.SMALL)).horizontalAdvance(cell.sub)
        return max(below, super()._needed(replace(cell, icon=""), column)) + _mark(cell)

    @override
    def _paint_cell(
        self, painter: QPainter, at: QRectF, row: Row, cell: Cell, column: Column
    ) -> None:
        """The icon stands beside both lines of a cell; that of a state is small, in its colour."""
        if cell.icon:
            palette = theme.current()
            size = _mark(cell) - _gap(cell)
            role = "muted" if cell.strong or not cell.tone else cell.tone
            box = QRectF(at.x(), at.center().y() - size / 2, size, size)
            icons.paint(painter, cell.icon, getattr(palette, role), box)
            at = at.adjusted(_mark(cell), 0, 0, 0)
            cell = replace(cell, icon="")
        super()._paint_cell(painter, at, row, cell, column)

    @override
    def _paint_row(
        self, painter: QPainter, at: QRectF, index: QModelIndex | QPersistentModelIndex, count: int
    ) -> None:
        if self._entries.opened_key == self._entries.row_of(index).key:
            painter.fillRect(at.adjusted(0, 0, 0, -1), theme.current().color("accent_tint"))
        super()._paint_row(painter, at, index, count)


def _mark(cell: Cell) -> int:
    """What the icon of `cell` takes, with the gap behind it."""
    return (icons.SIZE if cell.strong else icons.SMALL) + _gap(cell)


def _gap(cell: Cell) -> int:
    return GAP if cell.strong else SMALL_GAP
