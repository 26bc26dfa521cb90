"""A statement as a PDF: A4, pages with numbers, heads repeated, words selectable, faces inside."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextLayout

from gaib_wallet.ui import theme
from gaib_wallet.ui.receipt_pdf import PROGRAM, Typesetter
from gaib_wallet.viewmodels.statement_paper import StatementPaper
from gaib_wallet.viewmodels.statement_parts import Cell, Column, Row, Section
from gaib_wallet.words import fill

MARGIN_MM = 15
FOOT_ROOM, GAP, BETWEEN = 32.0, 5.0, 8.0  # points
TITLE, WHAT, HEADING, TEXT, SMALL, FOOT = 18.0, 12.0, 12.0, 8.4, 6.6, 6.6
LEADING = 1.3
SIZES = (TEXT, 7.8, 7.2, 6.8)
DIGIT = 0.562
"""How wide a figure of the face is, for each point of its size."""


def pdf_of(paper: StatementPaper) -> bytes:
    """`paper` as a file. Whatever its texts hold, they are drawn and never read as markup."""
    theme.load_roboto()
    # Only who has set all of it knows on how many pages it goes.
    _, pages = _printed(paper, 0)
    content, _ = _printed(paper, pages)
    return content


def _printed(paper: StatementPaper, pages: int) -> tuple[bytes, int]:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(Typesetter.DOTS)
    writer.setTitle(f"{paper.title}: {paper.what}")
    writer.setCreator(PROGRAM)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        press = _Press(writer, painter, paper, pages)
        press.print()
    finally:
        painter.end()
    return bytes(target.data().data()), press.page


_Set = list[tuple[QTextLayout, bool]]


class _Press:
    """Sets tables from top to bottom, on as many pages as they need; all measures are in points."""

    def __init__(
        self, writer: QPdfWriter, painter: QPainter, paper: StatementPaper, pages: int
    ) -> None:
        self._type = Typesetter(writer)
        self._writer = writer
        self._painter = painter
        self._paper = paper
        self._pages = pages
        self._dots = Typesetter.DOTS / 72
        self._width = writer.width() / self._dots
        self._bottom = writer.height() / self._dots - FOOT_ROOM
        self._top = 0.0
        self._columns: Sequence[Column] = ()
        self._size = TEXT
        self.page = 1

    def print(self) -> None:
        """All pages."""
        paper = self._paper
        self._say(PROGRAM, FOOT, colour=theme.LIGHT.color("muted"))
        self._top += 3
        self._say(paper.title, TITLE, weight=600)
        self._say(paper.what, WHAT, weight=500)
        if paper.warning:
            self._top += 4
            self._say(paper.warning, WHAT, weight=600, colour=theme.LIGHT.color("demo"))
        for section in paper.sections:
            self._section(section)
        self._new_page()
        self._section(paper.verifying)
        self._foot()

    def _section(self, section: Section) -> None:
        self._columns = ()
        self._top += 2 * BETWEEN
        self._make_room(_LEAST)
        self._say(section.title, HEADING, weight=600)
        if section.note:
            self._say(section.note, TEXT, colour=theme.LIGHT.color("muted"))
        self._top += GAP
        if section.rows:
            self._rule("text")
        self._columns = section.columns
        self._size = TEXT
        self._heads()
        self._size = self._size_for(section)
        for row in section.rows:
            self._row(row)
        self._columns = ()

    def _heads(self) -> None:
        if any(column.head for column in self._columns):
            cells = [Cell((column.head,)) for column in self._columns]
            self._cells(self._set_all(cells), theme.LIGHT.color("muted"))
            self._rule("text")

    def _row(self, row: Row) -> None:
        below = [self._type.set(one, SMALL, self._width) for one in row.below]
        cells = self._set_all(row.cells)
        tallest = max((sum(self._height(one) for one, _ in cell) for cell in cells), default=0.0)
        self._make_room(tallest + sum(map(self._height, below)) + 2 * GAP)
        self._cells(cells, theme.LIGHT.color("text"))
        for words in below:
            self._draw(words, 0.0, theme.LIGHT.color("muted"))
        if below:
            self._top += GAP
        self._rule("line")

    def _cells(self, cells: Sequence[_Set], colour: QColor) -> None:
        self._top += GAP
        start = lowest = self._top
        left = 0.0
        for cell, column in zip(cells, self._columns, strict=False):
            self._top = start
            indent = BETWEEN if column.is_figure else 0.0
            for words, is_small in cell:
                tone = theme.LIGHT.color("muted") if is_small else colour
                self._draw(words, left + indent, tone)
            lowest = max(lowest, self._top)
            left += self._room(column)
        self._top = lowest + GAP

    def _set_all(self, cells: Sequence[Cell]) -> list[_Set]:
        return [self._set(*both) for both in zip(cells, self._columns, strict=False)]

    def _set(self, cell: Cell, column: Column) -> _Set:
        """The lines of a cell, and whether they are the small ones below the others."""
        room = self._room(column) - BETWEEN
        side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
        lines = [(one, self._size) for one in cell.lines] + [(one, SMALL) for one in cell.small]
        return [
            (self._type.set(text, points, room, side=side), points == SMALL)
            for text, points in lines
        ]

    def _size_for(self, section: Section) -> float:
        """So large that no figure of the table is broken, which is easily misread; never tiny."""
        longest = [
            (max(map(len, cell.lines), default=0), column)
            for row in section.rows
            for cell, column in zip(row.cells, section.columns, strict=False)
            if column.is_figure
        ]
        fitting = [
            size
            for size in SIZES
            if all(
                count * DIGIT * size <= self._room(column) - BETWEEN for count, column in longest
            )
        ]
        return fitting[0] if fitting else SIZES[-1]

    def _room(self, column: Column) -> float:
        return self._width * column.part / sum(one.part for one in self._columns)

    def _say(
        self, text: str, points: float, *, weight: int = 400, colour: QColor | None = None
    ) -> None:
        words = self._type.set(text, points, self._width, weight=weight)
        self._draw(words, 0.0, colour or theme.LIGHT.color("text"))

    def _draw(self, words: QTextLayout, left: float, colour: QColor) -> None:
        self._painter.setPen(colour)
        for number in range(words.lineCount()):
            line = words.lineAt(number)
            height = line.height() / self._dots * LEADING
            if self._top + height > self._bottom:  # a row that no page could hold
                self._new_page()
                self._painter.setPen(colour)
            if self._pages:  # else pages are only counted
                at = QPointF(left * self._dots, self._top * self._dots - line.y())
                line.draw(self._painter, at)
            self._top += height

    def _height(self, words: QTextLayout) -> float:
        lines = (words.lineAt(one) for one in range(words.lineCount()))
        return sum(line.height() for line in lines) / self._dots * LEADING

    def _make_room(self, height: float) -> None:
        if self._top + height > self._bottom and self._top > 0:
            self._new_page()

    def _new_page(self) -> None:
        """Go over, and repeat the heads of the table that goes on."""
        self._foot()
        self._writer.newPage()
        self.page += 1
        self._top = 0.0
        self._heads()

    def _foot(self) -> None:
        number = fill(self._paper.page, [str(self.page), str(self._pages)])
        muted = theme.LIGHT.color("muted")
        below = self._bottom + FOOT_ROOM - 2 * FOOT
        top, self._top = self._top, below
        bottom, self._bottom = self._bottom, self._bottom + FOOT_ROOM
        self._draw(self._type.set(self._paper.foot, FOOT, self._width), 0.0, muted)
        self._top = below
        right = Qt.AlignmentFlag.AlignRight
        self._draw(self._type.set(number, FOOT, self._width, side=right), 0.0, muted)
        self._top, self._bottom = top, bottom

    def _rule(self, colour: str) -> None:
        line = QRectF(0, self._top * self._dots, self._width * self._dots, 0.5 * self._dots)
        self._painter.fillRect(line, theme.LIGHT.color(colour))


_LEAST = 90.0
"""A heading stands at the end of no page: so much of what follows has to fit, too."""
