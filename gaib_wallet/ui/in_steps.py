"""Pages that are made and dressed bit by bit, so that the window lives on meanwhile."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


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
    # Nothing of Qt's own is named while the loop turns: Python is not told when it goes.
    page.ensurePolished()
    yield
    page.resize(size)
    layout = page.layout() if isValid(page) else None
    if layout is not None:
        layout.activate()
    yield
