"""Whether words and edges stand out from what is really painted behind them, as WCAG 2 counts."""

from collections.abc import Iterator
import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from tests.ui.measure import in_sight, is_bar, shown_parts, words_of

WORDS, EDGES = 4.5, 3.0
INK = 3
"""Pixels that at least must be of a letter's colour: a lone one may be an edge's."""
EDGED = ("typed", "amount", "segments")

Pixels = npt.NDArray[np.uint32]


def luminance(colour: str | QColor) -> float:
    """Relative luminance: 0 is black, 1 is white."""
    return float(_luminances(np.array([QColor(colour).rgb() & 0xFFFFFF], np.uint32))[0])


def contrast(one: str | QColor, other: str | QColor) -> float:
    """From 1, the same, to 21, black on white."""
    return _ratio(luminance(one), luminance(other))


def faint(root: QWidget, picture: QImage) -> list[str]:
    """Words and edges of fields on `picture`, which is of `root`, that are hard to see."""
    pixels = _pixels(picture)
    found = [*_faint_words(root, pixels), *_faint_cells(root, pixels)]
    return [*found, *_faint_edges(root, pixels)]


def _faint_words(root: QWidget, pixels: Pixels) -> Iterator[str]:
    for widget in shown_parts(root, QLabel, QAbstractButton):
        words = words_of(widget)
        # A grey bar stands there for what is still being read.
        if not _is_read(words) or is_bar(widget) or not in_sight(widget, root):
            continue
        at = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
        if (seen := _of_words(_part(pixels, at, root))) < WORDS:
            yield f"{type(widget).__name__} {words[:40]!r}: contrast {seen:.1f}"


def _faint_cells(root: QWidget, pixels: Pixels) -> Iterator[str]:
    for table in shown_parts(root, QTableView):
        assert isinstance(table, QTableView)
        model, port = table.model(), table.viewport()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                place = table.visualRect(index).intersected(port.rect())
                words = str(index.data() or "")
                if (
                    not _is_read(words)
                    or place.height() < table.rowHeight(row)
                    or place.width() < INK
                ):
                    continue
                if not in_sight(port, root, place):
                    continue
                at = QRect(port.mapTo(root, place.topLeft()), place.size())
                if (seen := _of_words(_part(pixels, at, root))) < WORDS:
                    yield f"cell {words[:40]!r}: contrast {seen:.1f}"


def _faint_edges(root: QWidget, pixels: Pixels) -> Iterator[str]:
    for widget in shown_parts(root, QLineEdit, QComboBox, QPlainTextEdit, QFrame):
        role = widget.property("role")
        is_field = isinstance(widget, QLineEdit | QComboBox | QPlainTextEdit) and role != "bare"
        is_off = not widget.isEnabled() or widget.property("tone") == "muted"
        if not (is_field or role in EDGED) or is_off or not in_sight(widget, root):
            continue
        if widget.width() < INK * 2 or widget.property("frame") is False:
            continue
        middle = widget.mapTo(root, QPoint(0, widget.height() // 2))
        # From beside the field into it: the edge is somewhere on the way.
        strip = _part(pixels, QRect(middle.x() - 3, middle.y(), 7, 1), root)
        if strip.shape[1] < INK:
            continue
        light = _luminances(strip[0])
        seen = max(_ratio(float(one), float(light[0])) for one in light)
        if seen < EDGES:
            name = widget.accessibleName() or str(role)
            yield f"edge of {type(widget).__name__} {name[:40]!r}: contrast {seen:.1f}"


def _is_read(words: str) -> bool:
    """Whether there are letters or digits in it: a dash is too thin to be measured."""
    return any(one.isalnum() for one in words)


def _of_words(part: Pixels) -> float:
    """Of the letters in `part` with what is behind most of them; nothing drawn is no fault."""
    colours, counts = np.unique(part, return_counts=True)
    if len(colours) < 2:
        return 21.0
    light = _luminances(colours)
    behind = light[counts.argmax()]
    ratios = (np.maximum(light, behind) + 0.05) / (np.minimum(light, behind) + 0.05)
    # Thin letters are smoothed: the colour of their core counts, wherever it is seen at all.
    order = np.argsort(ratios)[::-1]
    enough = np.cumsum(counts[order]) >= INK
    return float(ratios[order][enough.argmax()])


def _pixels(picture: QImage) -> Pixels:
    """Rows and columns; red, green and blue are the last three octets of each."""
    made = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(made.constBits(), np.uint32).reshape(made.height(), -1)
    return (rows[:, : made.width()] & 0xFFFFFF).astype(np.uint32)


def _part(pixels: Pixels, at: QRect, root: QWidget) -> Pixels:
    """What is painted `at` a place of `root`, in however many pixels there are to one of Qt's."""
    scale = pixels.shape[1] / root.width()
    left, top = max(0, round(at.left() * scale)), max(0, round(at.top() * scale))
    right, below = math.floor((at.right() + 1) * scale), math.floor((at.bottom() + 1) * scale)
    return pixels[top : max(top, below), left : max(left, right)]


def _luminances(colours: Pixels) -> npt.NDArray[np.float64]:
    parts = np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255], axis=-1) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]), np.float64)


def _ratio(one: float, other: float) -> float:
    darker, lighter = sorted((one, other))
    return (lighter + 0.05) / (darker + 0.05)
