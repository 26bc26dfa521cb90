"""Labels and figures: the only place that makes a QLabel, so that no text is ever rendered."""

from dataclasses import dataclass
from functools import cache
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.kit.codes import MARK, codes
from gaib_wallet.ui.roles import set_role

UNBROKEN = 100_000.0  # wider than any line
MOST_WIDTHS = 4  # that are remembered of one label


@dataclass(frozen=True, slots=True)
class _Face:
    size: theme.TypeSize
    weight: int


@dataclass(frozen=True, slots=True)
class _Mark:
    part: str
    weight: int
    role: str = ""


FACES = {
    "answer": _Face(theme.ANSWER, 600),  # 28, once on a page
    "title": _Face(theme.TITLE, 600),  # 20
    "text": _Face(theme.TEXT, 400),  # 15
    "value": _Face(theme.TEXT, 500),
    "strong": _Face(theme.TEXT, 600),
    "label": _Face(theme.SMALL, 400),  # 13, muted
    "note": _Face(theme.SMALL, 400),  # 13, in the colour of text
    "note-value": _Face(theme.SMALL, 500),
    "note-strong": _Face(theme.SMALL, 600),
    "chip": _Face(theme.SMALL, 600),
}


class Label(QLabel):
    """Words on the lines of the type scale. QLabel has no leading, so they are painted here.

    `mark` names parts of the text that are drawn otherwise; a part that is not in the text is not
    drawn, so a translation may leave it out.
    """

    def __init__(self, text: str = "", *, role: str = "text", wrap: bool = True) -> None:
        super().__init__()
        face = FACES[role]
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setFont(theme.font(face.size, face.weight))
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._leading = face.size.leading
        self._has_code = False
        self._marks: tuple[_Mark, ...] = ()
        self._bar = 0
        self._measured: tuple[object, ...] = ()
        self._sizes: dict[float, QSize] = {}
        self._natural = 0.0
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._heights.clear()
        if MARK in text or self._has_code:
            self._has_code = MARK in text
            codes().look(self, text)

    def mark(self, *, strong: str = "", muted: str = "", toned: str = "", tone: str = "") -> None:
        """Draw `strong` semibold, `muted` muted, `toned` in `tone`, where they first stand."""
        marks = (_Mark(strong, 600), _Mark(muted, 400, "muted"), _Mark(toned, 500, tone))
        if marks != self._marks:
            self._marks = marks
            self._heights.clear()
            self.updateGeometry()
            self.update()

    def show_bar(self, width: int) -> None:
        """A grey bar of `width` in the place of words that are being read; 0 shows the words."""
        if width != self._bar:
            self._bar = width
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._bar:
            return self._with_margins(QSize(self._bar, self._leading))
        return self._with_margins(self._size_at(UNBROKEN))

    @override
    def minimumSizeHint(self) -> QSize:
        if self._bar or not self.wordWrap():
            return self.sizeHint()
        metrics = QFontMetricsF(self.font())
        words = self.text().replace("\n", " ").replace("\u200b", " ").split(" ")
        widest = max(map(metrics.horizontalAdvance, words), default=0.0)
        return self._with_margins(QSize(int(widest) + 2, self._leading))

    @override
    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = max(1, width - margins.left() - margins.right())
        if inside not in self._heights:  # layouts ask it ten times before a page is seen
            if len(self._heights) > MOST_WIDTHS:
                self._heights.clear()
            self._heights[inside] = self._size_at(inside).height()
        return self._heights[inside] + margins.top() + margins.bottom()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.contentsRect()
        if self._bar:
            paint_bar(painter, QRectF(inside.x(), inside.y() + 2, self._bar, self._leading - 6))
            return
        laid_out = self._lay_out(inside.width())
        spare = inside.height() - laid_out.lineCount() * self._leading
        top = float(inside.y())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += spare // 2
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top += spare
        painter.setPen(self.palette().color(self.foregroundRole()))
        laid_out.draw(painter, QPointF(inside.x(), top))

    def _size_at(self, width: float) -> QSize:
        """What the words take at `width`. Layouts ask the same again and again, for each label."""
        drawn = (self.text(), self.wordWrap(), self._marks)
        if drawn != self._measured or len(self._sizes) > MOST_WIDTHS:
            self._measured, self._sizes = drawn, {}
            self._natural, self._sizes[UNBROKEN] = self._extent(self._lay_out(UNBROKEN))
        if width >= self._natural:  # no line is broken, so nothing is measured again
            return self._sizes[UNBROKEN]
        if width not in self._sizes:
            _, self._sizes[width] = self._extent(self._lay_out(width))
        return self._sizes[width]

    def _lay_out(self, width: float) -> QTextLayout:
        """The text broken into lines no wider than `width`, on the scale's leading."""
        font = self.font()
        laid_out = QTextLayout(self.text().replace("\n", "\u2028"), font)
        laid_out.setTextOption(_wrapping(wraps=self.wordWrap()))
        if self._marks:
            laid_out.setFormats(self._formats())
        metrics = QFontMetricsF(font)
        baseline = (self._leading - metrics.height()) / 2 + metrics.ascent()
        laid_out.beginLayout()
        while (line := laid_out.createLine()).isValid():
            line.setLineWidth(width)
            indent = self._indent(width, line.naturalTextWidth())
            line.setPosition(QPointF(indent, baseline - line.ascent()))
            baseline += self._leading
        laid_out.endLayout()
        return laid_out

    def _indent(self, width: float, natural: float) -> float:
        if width >= UNBROKEN:
            return 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            return width - natural
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return (width - natural) / 2
        return 0.0

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made = []
        for mark in self._marks:
            start = self.text().find(mark.part) if mark.part else -1
            if start < 0:
                continue
            looks = QTextCharFormat()
            font = self.font()
            font.setWeight(font.Weight(mark.weight))
            looks.setFont(font)
            if mark.role:
                looks.setForeground(theme.current().color(mark.role))
            run = QTextLayout.FormatRange()
            run.start, run.length, run.format = start, len(mark.part), looks
            made.append(run)
        return made

    def _extent(self, laid_out: QTextLayout) -> tuple[float, QSize]:
        """How wide the widest line is, and the size of all of them in whole pixels."""
        lines = [laid_out.lineAt(number) for number in range(laid_out.lineCount())]
        widest = max((line.naturalTextWidth() for line in lines), default=0.0)
        return widest, QSize(int(widest) + 1, max(1, len(lines)) * self._leading)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(margins)


@cache
def _wrapping(*, wraps: bool) -> QTextOption:
    modes, option = QTextOption.WrapMode, QTextOption()
    option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if wraps else modes.ManualWrap)
    return option


class Figure(QLabel):
    """A number on one line, at the right edge; it can be selected, copied and explained.

    `figure_key` names it to whoever explains it; empty for one that is not explained.
    """

    figure_key = ""

    def __init__(self, text: str = "", *, role: str = "value", left: bool = False) -> None:
        super().__init__()
        face = FACES[role]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setFont(theme.font(face.size, face.weight))
        self.setMinimumHeight(face.size.leading)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self, QAccessible.Role.StaticText)
        self._leading = face.size.leading
        self._bar = 0
        self.setText(text)

    def make_explained(self, key: str) -> None:
        """Let the figure take the keyboard's focus, so that Ctrl+I says where it is from."""
        self.figure_key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self.tr("Ctrl+I says where it is from"))

    def show_bar(self, width: int) -> None:
        """A grey bar of `width` in the place of a figure that is being read; 0 shows the figure."""
        if width != self._bar:
            self._bar = width
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._bar, self._leading) if self._bar else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bar:
            super().paintEvent(event)
            return
        at_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        left = self.width() - self._bar if at_right else 0
        top = (self.height() - self._leading) / 2 + 2
        paint_bar(QPainter(self), QRectF(left, top, self._bar, self._leading - 6))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.figure_key:
            event.ignore()  # what lies below it knows who explains it
            return
        super().contextMenuEvent(event)


def label(text: str = "", *, role: str = "text", wrap: bool = True) -> Label:
    """Text that is shown as it is: what a node or a token calls itself is never rendered."""
    return Label(text, role=role, wrap=wrap)


def figure(text: str = "", *, role: str = "value", left: bool = False) -> Figure:
    """A number: on one line, digits of equal width, at the right edge; it can be copied."""
    return Figure(text, role=role, left=left)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give `widget` a tone of app.qss: muted, positive, negative, warning; empty for none."""
    set_property(widget, "tone", tone)


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set what app.qss looks at, and have `widget` drawn by it."""
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is dressed by the new value, once it has its place
    # Qt looks a property up when it polishes a widget, and does not notice that it changed.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def plain_tip(text: str) -> str:
    """`text` for a tool tip: Qt would render it if it looked like HTML, so it is escaped."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def set_shown(widget: QWidget, shown: object) -> None:
    """Show or hide `widget` by the truth of `shown`; before it has a parent, with its parent.

    Qt's `setVisible(True)` would make a window of a widget that is not yet in a layout, and would
    dress and lay out one whose parent is not seen; both are done when the parent is shown.
    """
    parent = widget.parentWidget()
    if not shown or (parent is not None and parent.isVisible()):
        widget.setVisible(bool(shown))
        return
    widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    if parent is not None and widget.isHidden():
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, on=False)
        widget.updateGeometry()


def paint_bar(painter: QPainter, at: QRectF) -> None:
    """A grey bar: something is being read here for the first time."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().color("track"))
    painter.drawRoundedRect(at, 4, 4)
