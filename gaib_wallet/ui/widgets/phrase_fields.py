"""A whole phrase typed from paper: how many words, and a field for each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.words_entry import COUNTS, WordsEntry


class PhraseFields(QWidget):
    """12 to 24 fields, `count` at first, and what is wrong with all of them below.

    Signals:
        changed(), submitted(): as `WordsEntry`.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, words: WordList, count: int = COUNTS[0]) -> None:
        super().__init__()
        self._count = kit.Segments(self.tr("How many words"))
        self._entry = WordsEntry(words, count)
        self._fault = kit.label(role="note")
        kit.set_tone(self._fault, "negative")
        self.setLayout(kit.column(kit.row(self._count, None), self._entry, self._fault, spacing=8))
        self._count.chosen.connect(self._chosen)
        self._entry.count_changed.connect(self._draw_count)
        self._entry.changed.connect(self.changed)
        self._entry.submitted.connect(self.submitted)
        self._draw_count()
        self.show_fault("")

    def numbers(self) -> tuple[int | None, ...]:
        """The number of each word in the list; None where it is not in it."""
        return self._entry.numbers()

    def clear(self) -> None:
        """Let go of every word."""
        self._entry.clear()

    def show_fault(self, text: str) -> None:
        """What is wrong with the words."""
        self._fault.setText(text)
        kit.set_shown(self._fault, text)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._entry.setFocus(reason)

    def _chosen(self, count: str) -> None:
        self._entry.set_count(int(count))
        self.changed.emit()

    def _draw_count(self) -> None:
        words = self.tr("%1 words")
        choices = tuple((str(one), words.replace("%1", str(one))) for one in COUNTS)
        self._count.show_choices(choices, str(self._entry.count))
