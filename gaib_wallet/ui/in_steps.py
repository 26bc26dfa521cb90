"""Pages that are made and dressed bit by bit, so that the window lives on meanwhile."""

from collections.abc import Callable, Generator, Iterator
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

TURN_S = 0.004  # for the parts that are dressed, or laid out, in one turn of the loop
ROUNDS = 3
"""Of laying out: a scroll bar that comes, or words that break, move what was laid out before."""


class InSteps(QWidget):
    """A page whose `_make` yields wherever the loop may turn; it is bound last of all.

    It is neither shown nor put anywhere before `steps` has ended.
    """

    def __init__(self) -> None:
        super().__init__()
        self.steps: Iterator[None] = self._make()

    def finish(self) -> None:
        """Take all the steps that are left at once: somebody is waiting for the page."""
        for _ in self.steps:
            pass

    def _make(self) -> Iterator[None]:
        raise NotImplementedError


def leave_undressed() -> None:
    """Let no part be dressed in the turn of the loop after its making, before it has its place.

    Qt asks for that with each widget, and would do it again in the place; what is shown is dressed
    in any case.
    """
    every: Any = None  # Qt takes no receiver for all of them; its stub does not say so
    QCoreApplication.removePostedEvents(every, QEvent.Type.PolishRequest.value)


def dress(page: QWidget, size: QSize) -> Iterator[None]:
    """Do to a page that has its place what Qt would do all at once when it is first shown."""
    page.resize(size)
    yield from _part_by_part(page, _polish)
    for _ in range(ROUNDS):
        if not (yield from _part_by_part(page, _settle)):
            break


def _part_by_part(page: QWidget, act: Callable[[QWidget], bool]) -> Generator[None, None, bool]:
    """Do `act` to all that would be seen of `page`, what is around before what is inside.

    Says whether there was anything to do. Whoever shows the page meanwhile has it done by Qt.
    """
    at, did = 0, False
    while isValid(page) and not page.isVisible():
        at, did_now = _act_on_some(page, act, at)
        did = did or did_now
        if at < 0:
            break
        yield
    return did


def _act_on_some(page: QWidget, act: Callable[[QWidget], bool], at: int) -> tuple[int, bool]:
    """Do `act` to parts from the place `at` on: where to go on, -1 for nowhere; if it did anything.

    A function of its own: nothing of Qt's own is named while the loop turns, since Python is not
    told when it goes. They are looked for anew, as parts may have come or gone.
    """
    ends, did = time.perf_counter() + TURN_S, False
    for place, part in enumerate((page, *page.findChildren(QWidget))[at:], at):
        if part is page or part.isVisibleTo(page):
            did = act(part) or did
            if time.perf_counter() > ends:
                return place + 1, did
    return -1, did


def _polish(part: QWidget) -> bool:
    if part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return False
    part.ensurePolished()
    return True


def _settle(part: QWidget) -> bool:
    """Lay out what is inside of `part`; Qt leaves that, and the event before, to the showing."""
    is_late = part.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent)
    if is_late:
        part.setAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent, on=False)
        QCoreApplication.sendEvent(part, QResizeEvent(part.size(), QSize()))
    layout = part.layout()
    return (layout is not None and layout.activate()) or is_late
