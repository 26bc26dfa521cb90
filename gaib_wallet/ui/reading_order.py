"""What Tab stops at, in the order in which a page is read: Qt's own is that of its making."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def step_focus(page: QWidget, *, onward: bool) -> bool:
    """Move the focus to the next stop inside `page`, or the one before; round at its ends."""
    here = QApplication.focusWidget()
    stops = [one for one in _read(page) if one is here or _is_stop(one)]
    if here not in stops or len(stops) == 1:
        return False
    reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(here) + (1 if onward else -1)) % len(stops)].setFocus(reason)
    return True


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _read(widget: QWidget) -> Iterator[QWidget]:
    """It, then what is inside it as it is laid out."""
    yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from _read(inside)
    elif (layout := widget.layout()) is not None:
        yield from _laid(layout)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None  # noqa: S101 - it is one of its items
        if (widget := item.widget()) is not None:
            yield from _read(widget)
        elif (inner := item.layout()) is not None:
            yield from _laid(inner)
