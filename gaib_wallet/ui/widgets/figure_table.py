"""A table whose figures stand with their decimal marks under each other."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.widgets.figure_cells import CellPainter, title_rect
from gaib_wallet.viewmodels.table import Cell, Column, Row

ROW, SMALL_ROW = 44, 34
HEAD, SMALL_HEAD = 26, 26
LEAST = 48  # of a column
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractTableModel):
    """`Row`s for a view; the same number of rows keeps selection and focus."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self.columns = columns
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> int:
        """Replace all rows; says how many came before those that were there.

        Indexes are kept where keys stay where they are, or others come before all of them.
        """
        keys, before = [row.key for row in rows], [row.key for row in self.rows]
        added = len(keys) - len(before)
        if added < 0 or keys[added:] != before or not before:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return 0
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
        self.rows = rows
        if added:
            self.endInsertRows()
        last = self.index(len(rows) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        return added

    def place_of(self, key: str) -> int:
        """Where the row with that key stands; -1 where there is none."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)

    def cell(self, index: Index) -> Cell:
        """The cell at `index`; an empty one where a row is shorter than the table."""
        cells = self.rows[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else Cell()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(filter(None, (cell.strong, cell.text, cell.chip)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (cell.strong, cell.text, cell.chip, cell.sub, cell.button)
            return f"{self.columns[index.column()].title}: " + " ".join(filter(None, words))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None


class FigureTable(QTableView):
    """Draws rows; Up and Down walk, Enter or a click opens.

    With `fits` it is as high as its rows, and the page scrolls; else it scrolls itself.

    Signals:
        opened(str): the key of a row.
        pressed(str): the key of the row whose button was pressed.
    """

    opened = Signal(str)
    button_pressed = Signal(str)

    def __init__(
        self,
        name: str,
        columns: tuple[Column, ...],
        *,
        small: bool = False,
        fits: bool = True,
        rows: RowModel | None = None,
    ) -> None:
        super().__init__()
        self._rows = rows or RowModel(columns)
        self._small = small
        self._fits = fits
        self.explains_rows = False
        self.hovered = -1
        self._is_second_click = False
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setItemDelegate(CellPainter(self, small=small))
        self.setHorizontalHeader(_Head(self._rows, small=small))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(SMALL_ROW)
        self.verticalHeader().setDefaultSectionSize(SMALL_ROW if small else ROW)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Draw `rows`; what has the focus or is looked at stays, whatever comes, goes or moves.

        The focus stays with its row; where that is gone, with the one in its place.
        """
        self._replace(rows, self._looked_at())

    def _looked_at(self) -> tuple[str, int, int]:
        """The key and the place of the row with the focus, -1 without; how far it is scrolled."""
        current, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        if not current.isValid():
            return "", -1, scrolled
        return self.row_of(current).key, current.row(), scrolled

    def _replace(self, rows: Sequence[Row], looked_at: tuple[str, int, int]) -> None:
        key, place, scrolled = looked_at
        added = self._rows.show_rows(rows)
        self._place_buttons()
        self._fit()
        self._share_width()
        if place >= 0 and rows and not self.currentIndex().isValid():
            again = self._rows.place_of(key)
            nearest = min(place, len(rows) - 1)
            self.setCurrentIndex(self._rows.index(nearest if again < 0 else again, 0))
        if scrolled:
            self.updateGeometries()
            moved = added * self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(scrolled + moved)

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Other titles or fewer columns, for another language or a narrow page."""
        if columns == self._rows.columns:
            return
        looked_at = self._looked_at()
        rows, self._rows.rows = self._rows.rows, ()
        self._rows.beginResetModel()
        self._rows.columns = columns
        self._rows.endResetModel()
        self._replace(rows, looked_at)

    @property
    def figure_key(self) -> str:
        """The row that is explained: the one with the focus, else the one with the pointer.

        Empty where nobody explains rows: `explains_rows` is for a table whose page does.
        """
        place = self.currentIndex().row()
        if self.hovered >= 0 and not (self.hasFocus() and place >= 0):
            place = self.hovered
        return self._rows.rows[place].key if self.explains_rows and place >= 0 else ""

    def row_of(self, index: Index) -> Row:
        """The row that `index` stands in."""
        return self._rows.rows[index.row()]

    def cell_of(self, index: Index) -> tuple[Cell, Column]:
        """What stands at `index`, and how its column wants it drawn."""
        return self._rows.cell(index), self._rows.columns[index.column()]

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, self._full_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._full_height() if self._fits else 160)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._is_second_click = True
        super().mouseDoubleClickEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # Who clicks twice means once: a second time would close what the first has opened.
        is_second, self._is_second_click = self._is_second_click, False
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and not is_second:
            self.opened.emit(self.row_of(index).key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.currentIndex().isValid():
            self.opened.emit(self.row_of(self.currentIndex()).key)
            return
        super().keyPressEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _full_height(self) -> int:
        head = self.horizontalHeader().sizeHint().height()
        return head + len(self._rows.rows) * self.verticalHeader().defaultSectionSize()

    def _fit(self) -> None:
        if self._fits:
            self.setFixedHeight(self._full_height())

    def _share_width(self) -> None:
        """Every column has what its words need; those without a width share what is left.

        Where that is too much, one column after the other gives way, the first one first.
        """
        columns = self._rows.columns
        widths = [
            max(column.width, self.sizeHintForColumn(place)) for place, column in enumerate(columns)
        ]
        for place, column in enumerate(columns):
            is_left_out = column.gives_way and sum(widths) > self.viewport().width()
            self.setColumnHidden(place, is_left_out)
            widths[place] = 0 if is_left_out else widths[place]
        free = [place for place, column in enumerate(columns) if not column.width]
        spare = self.viewport().width() - sum(widths)
        takers = free or [len(columns) - 1]
        for number, place in enumerate(takers):
            widths[place] = max(LEAST, widths[place] + spare // (len(takers) - number))
            spare -= spare // (len(takers) - number)
        for place, width in enumerate(widths):
            if not self.isColumnHidden(place):
                self.setColumnWidth(place, width)

    def _place_buttons(self) -> None:
        for number, row in enumerate(self._rows.rows):
            for place, cell in enumerate(row.cells[: len(self._rows.columns)]):
                index = self._rows.index(number, place)
                holder = self.indexWidget(index)
                if not cell.button and holder is not None:
                    self.setIndexWidget(index, None)  # type: ignore[arg-type]  # Qt takes none
                elif holder is not None:
                    # The same one, so that it keeps the focus.
                    self._name_button(holder, row.key, cell.button)
                elif cell.button:
                    self.setIndexWidget(index, self._button(row.key, cell.button))

    def _button(self, key: str, words: str) -> QWidget:
        button = kit.small_button(words)
        button.setProperty("row", key)
        button.clicked.connect(self._button_pressed)
        holder = kit.box(kit.row(None, button))
        layout = holder.layout()
        if layout is not None:
            layout.setContentsMargins(8, 0, 15, 0)
        return holder

    def _name_button(self, holder: QWidget, key: str, words: str) -> None:
        for button in holder.findChildren(QAbstractButton):
            button.setProperty("row", key)
            button.setText(words)

    def _button_pressed(self) -> None:
        self.button_pressed.emit(self.sender().property("row"))


class _Head(QHeaderView):
    """Titles over their columns; over figures they end where the integers end."""

    def __init__(self, rows: RowModel, *, small: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._rows = rows
        self._height = SMALL_HEAD if small else HEAD
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setFont(theme.font(theme.SMALL))

    @override
    def sizeHint(self) -> QSize:
        # The view asks dozens of times, and for the height; Qt's own would measure every title.
        return QSize(self.length(), self._height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self.viewport()), theme.current()
        painter.setFont(theme.font(theme.SMALL))
        painter.fillRect(0, self._height - 1, self.width(), 1, palette.color("line"))
        painter.setPen(palette.color("muted"))
        for place, column in enumerate(self._rows.columns):
            if self.isSectionHidden(place):
                continue
            left, width = self.sectionViewportPosition(place), self.sectionSize(place)
            at, flags = title_rect(
                column, left, width, self._height - 1, place, len(self._rows.columns)
            )
            painter.drawText(at, flags, column.title)
