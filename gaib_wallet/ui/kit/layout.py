"""Rows, columns, grids, cards and the page that scrolls: a page reads like its own layout."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

GRID = 8
PAGE = 24  # inside a page, and between its cards
CARD = 15  # inside a card; its hairline makes 16 of it
BAR = 12  # of a scroll bar
STACKS_BELOW = 912  # content of 960 less the page's margins
UNBOUNDED = 16_777_215  # what Qt calls QWIDGETSIZE_MAX
CARD_3, CARD_4, CARD_5, CARD_7, CARD_8 = 240, 328, 416, 592, 680
"""Widths of cards, by how many of the page's twelve columns they take."""

Part = QWidget | QLayout | int | None
L = TypeVar("L", bound=QBoxLayout)


def column(*parts: Part, spacing: int = GRID) -> QVBoxLayout:
    """`parts` from top to bottom; None is room that stretches, a number is room of pixels."""
    return _fill(QVBoxLayout(), parts, spacing)


def row(*parts: Part, spacing: int = GRID) -> QHBoxLayout:
    """`parts` in reading direction; None is room that stretches, a number is room of pixels."""
    return _fill(QHBoxLayout(), parts, spacing)


def grid(
    *rows: Sequence[QWidget | QLayout | None], across: int = 16, down: int = GRID
) -> QGridLayout:
    """`rows` of cells under each other; None leaves a cell empty."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(across)
    made.setVerticalSpacing(down)
    for number, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            if isinstance(cell, QWidget):
                made.addWidget(cell, number, place)
            elif cell is not None:
                made.addLayout(cell, number, place)
    return made


def card(content: QLayout, *, width: int = 0, inside: int = CARD) -> QFrame:
    """`content` with a hairline around it; `width` fixes it, else it takes what there is."""
    frame = QFrame()
    frame.setProperty("role", "card")
    content.setContentsMargins(inside, inside, inside, inside)
    frame.setLayout(content)
    if width:
        frame.setFixedWidth(width)
    return frame


def box(content: QLayout) -> QWidget:
    """`content` as one widget, to be shown, hidden or measured as a whole."""
    made = QWidget()
    content.setContentsMargins(0, 0, 0, 0)
    made.setLayout(content)
    return made


def hairline(*, upright: bool = False) -> QFrame:
    """A line one device-independent pixel thick."""
    line = QFrame()
    line.setProperty("role", "hairline")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class Page(QScrollArea):
    """What is too high scrolls down, nothing ever scrolls sideways.

    The bar stands in the page's margin: nothing moves when it appears.
    """

    def __init__(self, content: QLayout, inside: int) -> None:
        super().__init__()
        self._content = content
        self._inside = inside
        body = QWidget()
        body.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Empty: Qt asks what it takes for its size, which would dress and lay out all that is in
        # it, to do it again wherever the page is put.
        self.setWidget(body)
        body.setLayout(content)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self._make_room(0, 0)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and not self.isVisible():
            # Qt would dress and lay out all of a page each time it is put into another widget.
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def _make_room(self, least: int, most: int) -> None:
        inside = self._inside
        right = inside - BAR if most > least else inside
        self._content.setContentsMargins(inside, inside, max(0, right), inside)


class Columns(QWidget):
    """Cards side by side at widths of their own; under each other where there is no room.

    A width of 0 takes what is left. Below `stacks_below` pixels all take the whole width.
    """

    def __init__(self, *parts: tuple[QWidget, int], stacks_below: int = STACKS_BELOW) -> None:
        super().__init__()
        self._parts = parts
        self._stacks_below = stacks_below
        self._layout = row(*(part for part, _ in parts), spacing=PAGE)
        for place, (_, width) in enumerate(parts):
            self._layout.setStretch(place, 0 if width else 1)
        self.setLayout(self._layout)
        self._arrange(is_stacked=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_stacked = event.size().width() < self._stacks_below
        if is_stacked is not self._is_stacked:
            self._arrange(is_stacked=is_stacked)

    @override
    def minimumSizeHint(self) -> QSize:
        # As narrow as its widest part: it can always stack.
        least = max((part.minimumSizeHint().width() for part, _ in self._parts), default=0)
        return QSize(least, super().minimumSizeHint().height())

    def _arrange(self, *, is_stacked: bool) -> None:
        self._is_stacked = is_stacked
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if is_stacked else direction.LeftToRight)
        for part, width in self._parts:
            if width and not is_stacked:
                part.setFixedWidth(width)
            else:
                part.setMinimumWidth(0)
                part.setMaximumWidth(UNBOUNDED)


def page(content: QLayout, *, inside: int = PAGE) -> Page:
    """`content` at its full width, scrolling down where it is too high."""
    return Page(content, inside)


def columns(*parts: tuple[QWidget, int], stacks_below: int = STACKS_BELOW) -> Columns:
    """Cards with their widths (0: what is left), side by side or stacked."""
    return Columns(*parts, stacks_below=stacks_below)


def expanding(widget: QWidget) -> QWidget:
    """`widget`, taking all the width there is."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    widget.setSizePolicy(policy)
    return widget


def clear(layout: QLayout) -> None:
    """Take every widget out of `layout`, which is that of a widget or in it, and let go of it."""
    around = layout.parentWidget()
    for one in around.children() if around else ():
        if isinstance(one, QWidget) and layout.indexOf(one) >= 0:
            let_go(layout, one)


def let_go(layout: QLayout, *parts: QWidget) -> None:
    """Take `parts` out of `layout`; they are gone from sight at once, and soon for good."""
    # Never by their items: PySide keeps those after Qt has freed them.
    for part in parts:
        layout.removeWidget(part)
        part.hide()
        part.deleteLater()


def _fill(layout: L, parts: Sequence[Part], spacing: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        match part:
            case QWidget():
                layout.addWidget(part)
            case QLayout():
                layout.addLayout(part)
            case int():
                layout.addSpacing(part)
            case None:
                layout.addStretch(1)
    return layout
