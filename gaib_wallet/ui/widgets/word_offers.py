"""Words that somebody may mean who has typed a part of one, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
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
        self._about = kit.label(role="label", wrap=False)
        self._buttons = [kit.small_button("") for _ in range(MOST)]
        inside = kit.row(self._about, *self._buttons, None)
        inside.setAlignment(self._about, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
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
        room = self.width() - (self._about.sizeHint().width() + kit.GRID) * bool(self._about.text())
        for place, button in enumerate(self._buttons):
            word = self._words[place] if place < len(self._words) else ""
            button.setText(word)
            kit.set_property(button, "kind", "chosen" if place == self._chosen else "")
            room -= button.sizeHint().width() + kit.GRID
            kit.set_shown(button, word and room > -kit.GRID)

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, kit.Button):
            self.taken.emit(button.text())
