"""A receipt as a PDF: A4, its words selectable, its faces inside the file."""

from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

from gaib_wallet.ui import theme
from gaib_wallet.viewmodels.receipt import ReceiptLine, ReceiptPaper

DOTS = 1_200  # an inch
MARGIN_MM = 18
LABELS, GAP = 124.0, 7.0  # points
TITLE, WHAT, TEXT, CODE, FOOT = 18.0, 12.0, 10.0, 8.6, 8.0
LEADING = 1.35
PROGRAM = "GAIB Wallet"


def pdf_of(paper: ReceiptPaper) -> bytes:
    """`paper` as a file. Whatever its texts hold, they are drawn and never read as markup."""
    theme.load_roboto()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(DOTS)
    writer.setTitle(f"{paper.title}: {paper.what}")
    writer.setCreator(PROGRAM)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        _Press(writer, painter).print(paper)
    finally:
        painter.end()
    return bytes(target.data().data())


class Typesetter:
    """Breaks text into lines, in the wallet's own face."""

    DOTS = DOTS

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer = writer

    def set(
        self,
        text: str,
        points: float,
        width: float,
        *,
        weight: int = 400,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> QTextLayout:
        """`text` broken into lines of at most `width` points, at one `side` of them."""
        dots = DOTS / 72
        words = QTextLayout(text, _face(round(points * dots), weight), self._writer)
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        words.setTextOption(option)
        words.beginLayout()
        top = 0.0
        while (line := words.createLine()).isValid():
            line.setLineWidth(width * dots)
            line.setPosition(QPointF(0, top))
            top += line.height()
        words.endLayout()
        return words


class _Press:
    """Sets lines from top to bottom, on as many pages as they need; all measures are in points."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._type = Typesetter(writer)
        self._writer = writer
        self._painter = painter
        self._dots = DOTS / 72
        self._width = writer.width() / self._dots
        self._height = writer.height() / self._dots
        self._top = 0.0

    def print(self, paper: ReceiptPaper) -> None:
        muted = theme.LIGHT.color("muted")
        self._draw(self._type.set(PROGRAM, FOOT, self._width), 0.0, muted)
        self._top += 4
        self._draw(self._type.set(paper.title, TITLE, self._width, weight=600), 0.0)
        self._top += 2
        self._draw(self._type.set(paper.what, WHAT, self._width, weight=500), 0.0)
        self._top += 10
        if paper.warning:
            self._warn(paper.warning)
        self._rule()
        for line in paper.lines:
            self._line(line)
        self._top += 6
        self._draw(self._type.set(paper.foot, FOOT, self._width), 0.0, muted)

    def _line(self, line: ReceiptLine) -> None:
        """The name on the left, the words and the code under each other on the right."""
        room = self._width - LABELS
        name = self._type.set(line.label, TEXT, LABELS - GAP)
        rights = [self._type.set(line.text, TEXT, room, weight=500)] if line.text else []
        rights += [self._type.set(line.code, CODE, room)] if line.code else []
        self._make_room(max(_height(name), sum(map(_height, rights))) / self._dots + 2 * GAP)
        self._top += GAP
        start = self._top
        self._draw(name, 0.0, theme.LIGHT.color("muted"))
        below, self._top = self._top, start
        for right in rights:
            self._draw(right, LABELS)
        self._top = max(self._top, below) + GAP
        self._rule()

    def _warn(self, warning: str) -> None:
        words = self._type.set(warning, WHAT, self._width - 2 * GAP, weight=600)
        around = QRectF(0, self._top, self._width, _height(words) / self._dots + 2 * GAP)
        self._painter.fillRect(self._scaled(around), theme.LIGHT.color("demo_tint"))
        self._top += GAP
        self._draw(words, GAP, theme.LIGHT.color("demo"))
        self._top += GAP + 10

    def _rule(self) -> None:
        line = self._scaled(QRectF(0, self._top, self._width, 0.5))
        self._painter.fillRect(line, theme.LIGHT.color("line"))

    def _draw(self, words: QTextLayout, left: float, colour: QColor | None = None) -> None:
        """Line by line, as a long one may go over to the next page."""
        self._painter.setPen(colour or theme.LIGHT.color("text"))
        for number in range(words.lineCount()):
            line = words.lineAt(number)
            height = line.height() / self._dots * LEADING
            self._make_room(height)
            # The line stands at the top of its own rectangle, which is moved as a whole.
            at = QPointF(left * self._dots, self._top * self._dots - line.y())
            line.draw(self._painter, at)
            self._top += height

    def _make_room(self, height: float) -> None:
        """Go over to a new page where this one has no room; what fits on none begins here."""
        if self._top + height > self._height and self._top > 0:
            self._writer.newPage()
            self._top = 0.0

    def _scaled(self, points: QRectF) -> QRectF:
        return QRectF(points.topLeft() * self._dots, points.size() * self._dots)


@cache
def _face(dots: int, weight: int) -> QFont:
    """The wallet's own face, so that a receipt is the same on every machine.

    Without variants of signs (figures of equal width): Qt does not write what those stand for, and
    nobody could search for a hash. Of Inter's blanks it says that they are tabs.
    """
    made = QFont(["Roboto", *theme.FACES])
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPixelSize(dots)
    made.setWeight(QFont.Weight(weight))
    for feature in ("calt", "liga", "clig"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


def _height(words: QTextLayout) -> float:
    """In dots, with the room between lines."""
    return sum(words.lineAt(one).height() for one in range(words.lineCount())) * LEADING
