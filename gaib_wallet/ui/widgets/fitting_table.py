"""A table that leaves out what a narrow page has no room for, rather than cutting it."""

from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from gaib_wallet.ui.widgets.figure_cells import CellPainter
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.viewmodels.table import Cell, Column, Row

T = TypeVar("T", Cell, Column)


@dataclass(frozen=True, slots=True)
class Variant:
    """The same rows with more or fewer columns."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def without(self, place: int) -> "Variant":
        """What stands in that column is left out."""
        rows = tuple(replace(row, cells=_less(row.cells, place)) for row in self.rows)
        return Variant(_less(self.columns, place), rows)

    def folded(self, place: int, into: int) -> "Variant":
        """What stands in that column stands small below the words of another."""

        def merged(row: Row) -> Row:
            cells = list(row.cells)
            cells[into] = replace(cells[into], sub=cells[place].text)
            return replace(row, cells=tuple(cells))

        rows = tuple(merged(row) for row in self.rows)
        return Variant(self.columns, rows).without(place)


class FittingTable(FigureTable):
    """Draws the first of a few variants that has room; the last one always has to do."""

    def __init__(self, name: str, columns: tuple[Column, ...]) -> None:
        super().__init__(name, columns, small=True)
        self._variants: tuple[Variant, ...] = ()
        self._needs: dict[int, int] = {}
        self._shown = columns
        self._painter = CellPainter(self, small=True)

    def show_variants(self, *variants: Variant) -> None:
        """Draw one of `variants`, the widest first."""
        if variants != self._variants:
            self._variants, self._needs = variants, {}
            self._choose()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        if not self._variants:
            return
        room, last = self.viewport().width(), len(self._variants) - 1
        place = next((place for place in range(last) if self._needed(place) <= room), last)
        chosen = self._variants[place]
        if chosen.columns != self._shown:
            self._shown = chosen.columns
            self.show_rows(())
            self.show_columns(chosen.columns)
        self.show_rows(chosen.rows)

    def _needed(self, place: int) -> int:
        """Pixels that the variant at `place` needs so that nothing of it is cut; measured once."""
        if place not in self._needs:
            variant = self._variants[place]
            self._needs[place] = sum(
                max(column.width, *self._widths(variant, number))
                for number, column in enumerate(variant.columns)
            )
        return self._needs[place]

    def _widths(self, variant: Variant, place: int) -> tuple[int, ...]:
        """Pixels that the cells of a column need; 0 first, as there may be none."""
        column, count = variant.columns[place], len(variant.columns)
        cells = (row.cells[place] for row in variant.rows if place < len(row.cells))
        return (0, *(self._painter.width(cell, column, place, count) for cell in cells))


def _less(cells: tuple[T, ...], place: int) -> tuple[T, ...]:
    return cells[:place] + cells[place + 1 :]
