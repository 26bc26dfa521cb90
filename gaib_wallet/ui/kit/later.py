"""A place in a page whose part is made when it is first needed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gaib_wallet.ui.kit.words import set_shown

W = TypeVar("W", bound=QWidget)


class Later(QWidget, Generic[W]):
    """Holds the place of what `make` makes; hidden until `set_shown` shows it."""

    def __init__(self, make: Callable[[], W]) -> None:
        super().__init__()
        self._make = make
        self._made: W | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def made(self) -> W:
        """The part itself, made now if it was never needed."""
        if self._made is None:
            self._made = self._make()
            self._inside.addWidget(self._made)
            # Else Qt would show it, and count with its size, one turn of the loop later.
            set_shown(self._made, shown=True)
        return self._made
