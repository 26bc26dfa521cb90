"""What moved in an open entry, and which transactions it is made of."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.activity_story import EntryState, MovedLine, StepLine

MOST: Final = 8
"""Sums, and steps: no plan of this wallet has more."""


class MovedList(QWidget):
    """What left and what came, each with its sign and who is on the other side."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = [_Moved() for _ in range(MOST)]
        self.setLayout(kit.column(*self._lines, spacing=4))

    def show_moved(self, moved: tuple[MovedLine, ...]) -> None:
        """Draw `moved`, or go away."""
        kit.set_shown(self, moved)
        for place, line in enumerate(self._lines):
            line.show_line(moved[place] if place < len(moved) else None)


class _Moved(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._figure = kit.figure(role="strong", left=True)
        self._who = kit.label(role="label")
        self.setLayout(kit.column(self._figure, self._who, spacing=0))

    def show_line(self, line: MovedLine | None) -> None:
        kit.set_shown(self, line)
        if line is None:
            return
        self._figure.setText(line.figure)
        kit.set_tone(self._figure, line.tone)
        self._who.setText(line.who)
        kit.set_shown(self._who, line.who)


class StepList(QWidget):
    """The transactions of an entry; each can be opened.

    Signals:
        opened(str): the key of a `StepLine`.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._steps = [_Step() for _ in range(MOST)]
        title = kit.label(self.tr("Steps"), role="note-strong")
        self.setLayout(kit.column(title, *self._steps, spacing=4))
        for one in self._steps:
            one.button.clicked.connect(self._pressed)

    def show_entry(self, state: EntryState) -> None:
        """Draw the steps of `state`, or go away where it has only one."""
        kit.set_shown(self, state.steps)
        steps = state.steps[-MOST:]
        for place, step in enumerate(self._steps):
            step.show_step(steps[place] if place < len(steps) else None)

    def _pressed(self) -> None:
        self.opened.emit(self.sender().property("step"))


class _Step(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._look = kit.icon_line(role="note")
        self.button = kit.small_button(self.tr("Show"))
        inside = kit.row(self._look, self.button)
        inside.setStretch(0, 1)
        self.setLayout(inside)

    def show_step(self, step: StepLine | None) -> None:
        kit.set_shown(self, step)
        if step is None:
            return
        look = step.look
        words = f"{step.words} \u00b7 {look.word}"
        strong = step.words if step.is_open else ""
        self._look.show_line(look.icon, words, tone=look.tone or "muted", strong=strong)
        self._look.set_words_tone("")
        self.button.setProperty("step", step.key)
        self.button.setEnabled(not step.is_open)
        self.button.setAccessibleName(self.tr("Show: %1").replace("%1", step.words))
