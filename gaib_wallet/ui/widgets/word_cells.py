"""Cells for words, across and then down, in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit

LEAST = 128  # of a cell: eight letters and a number
MOST_COLUMNS = 4
LEAST_COLUMNS = 2
NUMBER = 20  # of the number before a word


class WordCells(QWidget):
    """Lays its cells out again when its width changes; Tab goes by their order."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[QWidget, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(kit.GRID)

    def show_cells(self, cells: Sequence[QWidget]) -> None:
        """Put `cells` in the place of those before, which are let go of."""
        kit.clear(self._grid)
        self._cells = tuple(cells)
        self._columns = 0
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        # As narrow as the fewest columns: it can always be laid out anew.
        least = LEAST_COLUMNS * (LEAST + kit.GRID) - kit.GRID
        return QSize(least, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fitting = (self.width() + kit.GRID) // (LEAST + kit.GRID)
        columns = max(LEAST_COLUMNS, min(MOST_COLUMNS, fitting))
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(place, columns))
            cell.show()  # a layout shows it later, and it may be given the focus now
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
