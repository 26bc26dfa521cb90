"""One way out of sAID, on a card whose rows stand as high as those of the cards beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.timeline import WhenBar
from gaib_wallet.viewmodels.exit_cards import ExitCard

NOTES = 2
LINES = 3


class ExitCardView(QWidget):
    """One way out; the same rows at the same height in each card.

    Signals:
        pressed(): the person wants to see the plan.
    """

    pressed = Signal()

    def __init__(self, below: QWidget | None = None) -> None:
        """`below` stands under the lines of a way that `has_parts`."""
        super().__init__()
        self._title = kit.icon_line(role="text")
        self._chip = kit.chip()
        self._figure = kit.title_answer()
        self._notes = [kit.label(role="label") for _ in range(NOTES)]
        self._in_hand = kit.label(self.tr("In hand"), role="label")
        self._when = WhenBar()
        self._when_text = kit.label(role="note-strong")
        self._when_note = kit.label(role="label")
        self._lines = [kit.icon_line() for _ in range(LINES)]
        self._closed = kit.label()
        self._closed_note = kit.label(role="label")
        self._review = kit.button("")
        self._time = kit.box(
            kit.column(
                kit.hairline(),
                self._in_hand,
                self._when,
                self._when_text,
                self._when_note,
                spacing=4,
            )
        )
        self._open = kit.box(
            kit.column(
                self._figure,
                kit.column(*self._notes, spacing=0),
                self._time,
                kit.hairline(),
                *self._lines,
                spacing=4,
            )
        )
        self._below = below or QWidget()
        title = kit.row(self._title, self._chip)
        title.setStretch(0, 1)
        self._card = kit.card(
            kit.column(
                title, self._open, self._closed, self._below, None, self._closed_note, self._review
            )
        )
        self.setLayout(kit.column(self._card))
        self._review.clicked.connect(self.pressed)

    def show_card(self, card: ExitCard | None) -> None:
        """Draw `card`; none hides this view."""
        kit.set_shown(self, card is not None)
        if card is None:
            return
        self._title.show_line(card.icon, card.title)
        is_open = not card.closed_text
        self._chip.show_chip(card.chip, "grey" if card.is_late or not is_open else "warning")
        kit.set_shown(self._open, is_open)
        kit.set_shown(self._below, card.has_parts)
        kit.set_shown(self._review, is_open and card.action)
        kit.set_shown(self._closed, not is_open)
        kit.set_shown(self._closed_note, not is_open)
        kit.set_property(self._card, "kind", "" if is_open and not card.is_late else "closed")
        self._closed.setText(card.closed_text)
        self._closed_note.setText(card.closed_note)
        if is_open:
            self._show_open(card)

    def _show_open(self, card: ExitCard) -> None:
        tone = "muted" if card.is_late or card.is_old else ""
        self._figure.show_answer(card.figure, "USDC", tone=tone)
        self._figure.explain(card.key, card.title)
        for place, note in enumerate(self._notes):
            note.setText(card.notes[place] if place < len(card.notes) else "")
        kit.set_shown(self._time, card.when)
        if card.when:
            self._when.show_when(card.when)
        self._when_text.setText(card.when_text)
        self._when_note.setText(card.when_note)
        for place, line in enumerate(self._lines):
            icon, words = card.lines[place] if place < len(card.lines) else ("", "")
            line.show_line(icon, words, tone="warning" if icon == "warning" else "muted")
            line.set_words_tone("")
            kit.set_shown(line, words)
        self._review.setText(card.reason or card.action)
        self._review.show_icon("warning" if card.reason else "")
        self._review.setEnabled(not card.reason)
