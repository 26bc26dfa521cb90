"""Pages that are made and dressed bit by bit, so that the window lives on meanwhile."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

DRESSED, LAID_OUT = 16, 8
"""Widgets and layouts of one step: a few milliseconds on a slow machine."""


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
    for number, widget in enumerate(page.findChildren(QWidget), 1):
        if isValid(widget):  # a card may have been cleared meanwhile
            widget.ensurePolished()
        if number % DRESSED == 0:
            yield
    page.resize(size)
    parts = [one for one in (page, *page.findChildren(QWidget)) if one.layout() is not None]
    for number, part in enumerate(parts, 1):
        layout = part.layout() if isValid(part) else None
        if layout is not None:
            layout.activate()
        if number % LAID_OUT == 0:
            yield
