"""Rows, columns, grids, cards and the page that scrolls: a page reads like its own layout."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
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

GRID = 8
PAGE = 24  # inside a page, and between its cards
CARD = 15  # inside a card; its hairline makes 16 of it
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


def page(content: QLayout, *, inside: int = PAGE) -> QScrollArea:
    """`content` at its full width; what is too high scrolls down, nothing ever scrolls sideways."""
    body = QWidget()
    body.setProperty("role", "page")
    content.setContentsMargins(inside, inside, inside, inside)
    body.setLayout(content)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    area.viewport().setAutoFillBackground(False)
    body.setAutoFillBackground(False)
    return area


def expanding(widget: QWidget) -> QWidget:
    """`widget`, taking all the width there is."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    widget.setSizePolicy(policy)
    return widget


def clear(layout: QLayout) -> None:
    """Take everything out of `layout` and let go of it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


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
