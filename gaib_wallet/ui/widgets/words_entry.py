"""Recovery words as they are typed from paper: a field each, and the words they may become."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.typed_field import set_wrong
from gaib_wallet.ui.widgets.word_cells import WordCells
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.widgets.word_offers import WordOffers

COUNTS = (12, 15, 18, 21, 24)
OFFERED_FROM = 2  # letters; one letter begins a hundred words


class WordsEntry(QWidget):
    """All of a phrase, or only some of its words. It hands out their numbers, never the words.

    Space, Enter and Tab go on, Backspace in an empty field goes back, Down and Up choose among
    the words that are offered.

    Signals:
        changed(): another word is typed or chosen; never which.
        submitted(): Enter in the last field, and every word is in the list.
        count_changed(int): a phrase of another length was pasted.
    """

    changed = Signal()
    submitted = Signal()
    count_changed = Signal(int)

    def __init__(self, words: WordList, count: int = COUNTS[0]) -> None:
        super().__init__()
        self._words = words
        self._list = words.words
        self._edits: list[WordEdit] = []
        self._at: WordEdit | None = None
        self._fields = WordCells()
        self._offers = WordOffers()
        self._copied = kit.notice(kind="warning")
        self._copied.hide()
        self.setLayout(kit.column(self._fields, self._offers, self._copied))
        self._offers.taken.connect(self._take)
        self.ask(range(count))

    @property
    def count(self) -> int:
        """How many fields there are."""
        return len(self._edits)

    @property
    def is_complete(self) -> bool:
        """Whether each field has a word of the list."""
        return None not in self.numbers()

    @property
    def empty(self) -> frozenset[int]:
        """The fields, from 0, in which nothing stands."""
        return frozenset(place for place, edit in enumerate(self._edits) if not edit.word)

    def numbers(self) -> tuple[int | None, ...]:
        """The number in the list of each field's word; None where it is not in it."""
        return tuple(self._words.number(edit.word) if edit.word else None for edit in self._edits)

    def ask(self, places: Sequence[int]) -> None:
        """Ask for the words at `places`, from 0; words that are typed stay in their order."""
        typed = [edit.word for edit in self._edits]
        self._at = None
        self._edits = [self._made(place) for place in places]
        self._fields.show_cells(self._edits)
        self._offers.clear()
        for edit, word in zip(self._edits, typed, strict=False):
            edit.set_word(word)

    def set_count(self, count: int) -> None:
        """Ask for a whole phrase of `count` words."""
        if count != self.count:
            self.ask(range(count))

    def mark(self, field: int) -> None:
        """Show that field `field`, from 0, is wrong, and give it the focus."""
        edit = self._edits[field]
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        set_wrong(edit, wrong=True)

    def clear(self) -> None:
        """Let go of every word."""
        for edit in self._edits:
            edit.set_word("")
        self._offers.clear()
        self._copied.show_notice("warning", "")

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        empty = (edit for edit in self._edits if not edit.word)
        next(empty, self._edits[0]).setFocus(reason)

    def _made(self, place: int) -> WordEdit:
        edit = WordEdit(self.tr("Word %1").replace("%1", str(place + 1)), place)
        edit.changed.connect(self._typed)
        edit.entered.connect(self._entered)
        edit.left.connect(self._left)
        edit.onward.connect(self._go_on)
        edit.submitted.connect(self._enter)
        edit.backward.connect(self._go_back)
        edit.stepped.connect(self._offers.step)
        edit.stepped.connect(self._show_ending)
        edit.pasted.connect(self._spread)
        return edit

    def _entered(self) -> None:
        sender = self.sender()
        if isinstance(sender, WordEdit):
            self._at = sender
            self._offer()

    def _left(self) -> None:
        if self._at is not None and self._at is self.sender():
            self._settle(self._at)
            self._offers.clear()
            self._at = None

    def _typed(self) -> None:
        edit = self.sender()
        if isinstance(edit, WordEdit):
            set_wrong(edit, wrong=False)
            if edit is self._at:
                self._offer()
            self.changed.emit()

    def _go_on(self) -> None:
        """To the next field. Behind the last one nothing happens: more may be asked for there."""
        edit = self._at
        if edit is not None and self._settle(edit):
            place = self._edits.index(edit) + 1
            if place < self.count:
                self._edits[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self) -> None:
        is_last = self._at is self._edits[-1]
        self._go_on()
        if is_last and self.is_complete:
            self.submitted.emit()

    def _go_back(self) -> None:
        place = self._edits.index(self._at) if self._at else 0
        if place:
            self._edits[place - 1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def _take(self, word: str) -> None:
        if self._at is not None:
            self._at.set_word(word)
            self._go_on()

    def _settle(self, edit: WordEdit) -> bool:
        """Make what is typed a word of the list; if it is none, and something, mark it."""
        number = self._words.number(edit.word) if edit.word else None
        if self._offers.chosen:
            edit.set_word(self._offers.chosen)
        elif number is not None:
            edit.set_word(self._list[number])
        elif edit.word:
            set_wrong(edit, wrong=True)
            self._offers.offer(self._words.near(edit.word), is_wrong=True)
            return False
        edit.show_ending("")
        return bool(edit.word)

    def _offer(self) -> None:
        edit = self._at
        if edit is None:
            return
        self._offers.stand_under(edit)
        begun = edit.word.strip().lower()
        if len(begun) < OFFERED_FROM:
            self._offers.clear()
        else:
            begins = [word for word in self._list if word.startswith(begun)]
            if begins:
                is_sure = len(begins) == 1
                self._offers.offer([one for one in begins if one != begun], is_sure=is_sure)
            else:
                self._offers.offer(self._words.near(begun), is_wrong=True)
        self._show_ending()

    def _show_ending(self) -> None:
        edit = self._at
        if edit is not None:
            chosen, begun = self._offers.chosen, edit.word.lower()
            edit.show_ending(chosen[len(begun) :] if chosen.startswith(begun) else "")

    def _spread(self, words: tuple[str, ...]) -> None:
        """Put a pasted phrase into the fields: a whole one from the first on."""
        self._copied.show_notice(
            "warning",
            self.tr("Other programs can read what was copied. Copy something else now."),
        )
        start = self._edits.index(self._at) if self._at else 0
        if len(words) in COUNTS and self.count in COUNTS:
            start = 0
            if len(words) != self.count:
                self.set_count(len(words))
                self.count_changed.emit(len(words))
        for edit, word in zip(self._edits[start:], words, strict=False):
            edit.set_word(word)
            self._check(edit)
        self.setFocus()

    def _check(self, edit: WordEdit) -> None:
        number = self._words.number(edit.word)
        if number is None:
            set_wrong(edit, wrong=True)
        else:
            edit.set_word(self._list[number])
