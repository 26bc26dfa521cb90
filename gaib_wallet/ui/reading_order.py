"""What Tab stops at, in the order in which a page is read: Qt's own is that of its making."""

from collections.abc import Iterable, Iterator
from operator import itemgetter
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
    inside = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    layout = widget.layout()
    laid = list(_laid(layout, inside)) if layout else []
    known = set(laid)
    by_hand = [one for one in inside if one not in known]
    for one in (*laid, *sorted(by_hand, key=_place)):
        if one.isVisible():
            yield from _read(one)


def _place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()


def _laid(layout: QLayout, inside: Iterable[QWidget]) -> Iterator[QWidget]:
    """Those of `inside` that `layout` or a layout in it has a place for, as they are read.

    Its items are asked for their places and not the other way round: PySide would keep what
    `itemAt` returns for as long as the layout, also after Qt has freed it, and would take the next
    widget that is made at that address for two.
    """
    placed: list[tuple[tuple[int, ...], QWidget | QLayout]] = [
        (_cell(layout, place), one)
        for one in (*inside, *layout.children())
        if isinstance(one, QWidget | QLayout) and (place := layout.indexOf(one)) >= 0
    ]
    for _, one in sorted(placed, key=itemgetter(0)):
        if isinstance(one, QLayout):
            yield from _laid(one, inside)
        else:
            yield one


def _cell(layout: QLayout, place: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        # Its items are in the order in which they were put there, and not in that of its rows.
        row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(place))
        return row, column
    return (place,)
