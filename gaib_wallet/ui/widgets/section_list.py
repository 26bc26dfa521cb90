"""The sections of a page, under each other; one of them is open."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit

WIDTH = 184


class SectionList(QWidget):
    """One of several, as the pages of the frame are; Up and Down go to the neighbours.

    Signals:
        chosen(str): the key of what a person pressed.
    """

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, _Section] = {}
        self._column = kit.column(spacing=2)
        self.setLayout(self._column)
        self.setMinimumWidth(WIDTH)

    def show_sections(self, sections: Sequence[tuple[str, str]], open_key: str) -> None:
        """Draw `sections` as keys and words."""
        for key, words in sections:
            if key not in self._buttons:
                button = _Section()
                button.clicked.connect(partial(self.chosen.emit, key))
                button.stepped.connect(partial(self._step, key))
                self._buttons[key] = button
                self._column.addWidget(button)
            button = self._buttons[key]
            button.setText(words)
            is_open = key == open_key
            button.setChecked(is_open)
            # One stop of Tab for the whole list, as segments have it.
            policy = Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _step(self, key: str, by: int) -> None:
        keys = list(self._buttons)
        beside = keys[(keys.index(key) + by) % len(keys)]
        self._buttons[beside].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(beside)


class _Section(kit.Button):
    """One of them.

    Signals:
        stepped(int): to the neighbour above (-1) or below (1).
    """

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__(role="page")
        self.setCheckable(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if step := steps.get(Qt.Key(event.key())):
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)
