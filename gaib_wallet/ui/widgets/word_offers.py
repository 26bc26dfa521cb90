"""Words that somebody may mean who has typed a part of one, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from gaib_wallet.ui import kit

MOST = 6
HEIGHT = 28


class WordOffers(QWidget):
    """A line of small buttons; its height stays, so that nothing moves while one types.

    Signals:
        taken(str): one was pressed.
    """

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chosen = -1
        self._words: tuple[str, ...] = ()
        self._under: QWidget | None = None
        self._about = kit.label(role="label", wrap=False)
        self._buttons = [kit.small_button("") for _ in range(MOST)]
        self._inside = kit.row(self._about, *self._buttons, None)
        self._inside.setAlignment(self._about, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._inside)
        self.setFixedHeight(HEIGHT)
        for button in self._buttons:
            # The focus stays in the field; Down and Up reach them from there.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._pressed)
        self.clear()

    @property
    def chosen(self) -> str:
        """The word that is marked; empty while none is."""
        return self._words[self._chosen] if 0 <= self._chosen < len(self._words) else ""

    def offer(self, words: Sequence[str], *, is_sure: bool = False, is_wrong: bool = False) -> None:
        """Show `words`. `is_sure`: the first is marked; `is_wrong`: what is typed is no word."""
        self._words = tuple(words[:MOST])
        self._chosen = 0 if is_sure and words else -1
        about = ""
        if is_wrong:
            about = self.tr("Not in the list.")
            if words:
                about = self.tr("Not in the list. Near it:")
        self._about.setText(about)
        kit.set_tone(self._about, "negative" if is_wrong else "")
        kit.set_shown(self._about, about)
        self._draw()

    def stand_under(self, field: QWidget) -> None:
        """Begin below `field`, or as near to it as there is room for all."""
        self._under = field
        self._draw()

    def step(self, by: int) -> None:
        """Mark the next word, or the one before."""
        if self._words:
            start = self._chosen if self._chosen >= 0 or by > 0 else 0
            self._chosen = (start + by) % len(self._words)
            self._draw()

    def clear(self) -> None:
        """Offer nothing."""
        self.offer(())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        """As many as there is room for."""
        about = (self._about.sizeHint().width() + kit.GRID) * bool(self._about.text())
        for place, button in enumerate(self._buttons):
            button.setText(self._words[place] if place < len(self._words) else "")
            kit.set_property(button, "kind", "chosen" if place == self._chosen else "")
        wide = [one.sizeHint().width() + kit.GRID for one in self._buttons[: len(self._words)]]
        before = max(0, min(self._left_of_field(), self.width() - about - sum(wide)))
        self._inside.setContentsMargins(before, 0, 0, 0)
        room = self.width() - about - before
        for button in self._buttons:
            room -= button.sizeHint().width() + kit.GRID
            kit.set_shown(button, button.text() and room > -kit.GRID)

    def _left_of_field(self) -> int:
        """Where the field begins, from the left edge; 0 without one."""
        field, around = self._under, self.parentWidget()
        if field is None or around is None or not isValid(field) or not around.isAncestorOf(field):
            return 0
        return field.mapTo(around, QPoint()).x() - self.x()

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, kit.Button):
            self.taken.emit(button.text())
