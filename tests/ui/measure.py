"""What an eye would notice on a picture, measured: cut words, missing names, sideways overflow."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from tests.ui.aloud import alike, silent

SLACK = 1  # of rounding
LEAST_TARGET = 24


def settle(qapp: QApplication, rounds: int = 3) -> None:
    """Let layouts that wait for an event be done; of what lies deep, each moves the next."""
    for _ in range(rounds):
        qapp.sendPostedEvents()
        qapp.processEvents()


def clipped(root: QWidget) -> list[str]:
    """Words inside `root` that are not seen whole: too wide, too low, or out of their parent."""
    found = []
    for widget in shown_parts(root, QLabel, QAbstractButton):
        words = words_of(widget)
        if not words:
            continue
        if fault := _cut(widget) or _outside(widget, root):
            found.append(f"{type(widget).__name__} {words[:40]!r}: {fault}")
    for table in shown_parts(root, QTableView):
        found += _cut_cells(table)
    return found


def unnamed(root: QWidget) -> list[str]:
    """What takes the keyboard's focus inside `root` and tells a screen reader nothing of itself.

    That is also what can be pressed and is told in the very same words as something else.
    """
    found = []
    for widget in shown_parts(root, QWidget):
        is_inside_field = isinstance(widget.parentWidget(), QComboBox)
        takes_focus = widget.focusPolicy().value & 1 and widget.isEnabled()
        is_spoken = widget.accessibleName() or words_of(widget)
        if takes_focus and not is_spoken and not is_inside_field:
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found + silent(root) + alike(root)


def sideways(root: QWidget) -> list[str]:
    """What inside `root` is wider than the room it is scrolled in: nothing ever scrolls so."""
    return [
        f"{type(inside).__name__}: {inside.width()} wide in {area.viewport().width()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisibleTo(root)
        if (inside := area.widget()) and inside.width() > area.viewport().width() + SLACK
    ]


def small_targets(root: QWidget) -> list[str]:
    """What can be pressed inside `root` and is hard to hit."""
    return [
        f"{type(one).__name__} {words_of(one) or one.accessibleName()!r}: "
        f"{one.width()}x{one.height()}"
        for one in shown_parts(root, QAbstractButton)
        if one.isEnabled() and min(one.width(), one.height()) < LEAST_TARGET
    ]


def is_bar(widget: QWidget) -> bool:
    """Whether a grey bar stands there, for what is still being read."""
    return bool(vars(widget).get("_bar"))


def in_sight(widget: QWidget, root: QWidget, part: QRect | None = None) -> bool:
    """Whether `widget`, or a `part` of it, is seen whole: not scrolled away, not beside `root`."""
    at, inside = part or widget.rect(), widget
    while inside is not root:
        outer = inside.parentWidget()
        if outer is None:
            return False
        at = QRect(inside.mapTo(outer, at.topLeft()), at.size())
        if not outer.rect().contains(at):
            return False
        inside = outer
    return True


def is_drawn(picture: QImage) -> bool:
    """Whether there is more than one colour on `picture`."""
    first, steps = picture.pixel(0, 0), range(0, picture.width(), 7)
    return any(picture.pixel(x, y) != first for x in steps for y in range(0, picture.height(), 7))


def shown_parts(root: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    """Parts of these `kinds` that are shown whenever `root` is."""
    every = [one for kind in kinds for one in root.findChildren(kind)]
    return [one for one in every if one.isVisibleTo(root)]


def words_of(widget: QWidget) -> str:
    """What is written on `widget`."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""


def _cut(widget: QWidget) -> str:
    wanted = widget.sizeHint()
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    if wraps:
        high = widget.heightForWidth(widget.width())
        least = widget.minimumSizeHint().width()
        if least > widget.width() + SLACK:
            return f"a word is {least} wide in {widget.width()}"
    else:
        high = wanted.height()
        if wanted.width() > widget.width() + SLACK:
            return f"{wanted.width()} wide in {widget.width()}"
    return f"{high} high in {widget.height()}" if high > widget.height() + SLACK else ""


def _cut_cells(table: QWidget) -> list[str]:
    """Cells that are painted with dots at their end."""
    if not isinstance(table, QTableView):
        return []
    model = table.model()
    return [
        f"cell {model.index(row, place).data()!r}: {wanted} wide in {table.columnWidth(place)}"
        for row in range(model.rowCount())
        for place in range(model.columnCount())
        if not table.isColumnHidden(place)
        if (wanted := table.sizeHintForIndex(model.index(row, place)).width())
        > table.columnWidth(place)
    ]


def _outside(widget: QWidget, root: QWidget) -> str:
    """Whether a parent cuts `widget` off sideways; down, a page may scroll."""
    parent = widget.parentWidget()
    while parent is not None and parent is not root.parentWidget():
        left = widget.mapTo(parent, QPoint(0, 0)).x()
        if left < -SLACK or left + widget.width() > parent.width() + SLACK:
            return f"reaches out of {type(parent).__name__}"
        is_port = isinstance(parent.parentWidget(), QAbstractScrollArea)
        parent = parent.parentWidget() if not is_port or parent is not root else None
    return ""
