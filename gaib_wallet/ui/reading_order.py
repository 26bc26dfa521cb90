"""What Tab stops at, in the order in which a page is read: Qt's own is that of its making."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QWidget


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
    # What hands its focus on is stopped at where it goes.
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _read(widget: QWidget) -> Iterator[QWidget]:
    """It, then what is inside it: as it is laid out, and then what was put there by hand.

    That is what a scroll area shows, and a button in a cell of a table.
    """
    yield widget
    laid = list(_laid(widget.layout())) if widget.layout() else []
    inside = {one for one in laid if one.parentWidget() is widget}
    by_hand = [
        one
        for one in widget.children()
        if isinstance(one, QWidget) and not one.isWindow() and one not in inside
    ]
    for one in (*laid, *sorted(by_hand, key=_place)):
        if one.isVisible():
            yield from _read(one)


def _place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    places: Iterable[int] = range(layout.count())
    if isinstance(layout, QGridLayout):
        # Its items are in the order in which they were put there, and not in that of its rows.
        places = sorted(places, key=partial(_cell, layout))
    for place in places:
        item = layout.itemAt(place)
        assert item is not None  # noqa: S101 - it is one of its items
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid(inner)
