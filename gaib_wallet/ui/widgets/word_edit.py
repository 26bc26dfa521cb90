"""A field for one recovery word, with its number before it and what it may become behind it."""

import re
import unicodedata

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.typed_field import CARET, INSIDE, TypedField
from gaib_wallet.ui.widgets.word_cells import LEAST, NUMBER

LONGEST = 24  # characters; the longest word of the list has eight
LETTERS = re.compile(r"[^\W\d_]+")
_KEYS = QKeySequence.StandardKey
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class WordEdit(TypedField):
    """One word, read by whoever types it; the caret stands behind it.

    Signals:
        onward(): Space or Enter: the word is whole.
        backward(): Backspace, and there is nothing to take away.
        stepped(int): 1 or -1, to another of the words that are offered.
        entered(), left(): the focus came, or went.
        pasted(object): several words were in the clipboard; a tuple of them, as they were.
    """

    onward = Signal()
    backward = Signal()
    stepped = Signal(int)
    entered = Signal()
    left = Signal()
    pasted = Signal(object)

    def __init__(self, name: str, place: int) -> None:
        super().__init__(name)
        self._number = str(place + 1)
        self._word = ""
        self._ending = ""
        self._is_all_selected = False
        self.setMinimumWidth(LEAST)
        self.setInputMethodHints(self.inputMethodHints() | Qt.InputMethodHint.ImhLowercaseOnly)

    @property
    def word(self) -> str:
        """What is typed."""
        return self._word

    @property
    @override
    def spoken(self) -> str:
        return self._word

    def set_word(self, word: str) -> None:
        """Hold `word` in the place of what is typed."""
        self._is_all_selected = False
        self._ending = ""
        had, self._word = self._word, word[:LONGEST]
        self._show_caret()
        if had != self._word:
            self.changed.emit()

    def show_ending(self, ending: str) -> None:
        """Letters that would make it a whole word, shown muted."""
        if ending != self._ending:
            self._ending = ending
            self.update()

    @override
    def paste(self) -> None:
        copied = unicodedata.normalize("NFKC", QGuiApplication.clipboard().text())
        words = tuple(LETTERS.findall(copied))
        if len(words) > 1:
            self.pasted.emit(words)
        elif words:
            self.set_word(words[0])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window has the focus for a while; the person is still here.
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self._is_all_selected = False
            self.left.emit()

    @override
    def _edit_key(self, event: QKeyEvent) -> bool:
        if event.matches(_KEYS.SelectAll):
            self._is_all_selected = bool(self._word)
        elif event.matches(_KEYS.DeleteStartOfWord):
            self.set_word("")
        elif event.key() == Qt.Key.Key_Backspace:
            if not self._word:
                self.backward.emit()
            else:
                self.set_word("" if self._is_all_selected else self._word[:-1])
        elif event.matches(_KEYS.Delete):
            self.set_word("" if self._is_all_selected else self._word)
        else:
            return False
        return True

    @override
    def _typed(self, text: str) -> None:
        for letter in text:
            if letter.isspace():
                self.onward.emit()
                return
            self.set_word(letter if self._is_all_selected else self._word + letter)

    @override
    def _has_content(self) -> bool:
        return bool(self._word)

    @override
    def _caret_x(self) -> float:
        return self._start() + QFontMetricsF(self.font()).horizontalAdvance(self._word) + 1

    def _start(self) -> float:
        return INSIDE + NUMBER

    @override
    def _paint_content(self, painter: QPainter) -> None:
        palette = theme.current()
        middle = Qt.AlignmentFlag.AlignVCenter
        whole = QRectF(self.rect())
        painter.setPen(palette.color("muted"))
        painter.setFont(theme.font(theme.SMALL))
        before = QRectF(0, 0, INSIDE + NUMBER - 6, whole.height())
        painter.setClipRect(whole)
        painter.drawText(before, int(middle | Qt.AlignmentFlag.AlignRight), self._number)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        start, width = self._start(), metrics.horizontalAdvance(self._word)
        ink = "text" if self.isEnabled() else "muted"
        if self._is_all_selected and self.hasFocus():
            marked = QRectF(start - 1, whole.height() / 2 - 11, width + 2, 22)
            painter.fillRect(marked, palette.color("accent"))
            ink = "on_accent"
        if self._ending:
            painter.drawText(
                whole.adjusted(start + width + CARET + 1, 0, 0, 0), int(middle), self._ending
            )
        painter.setPen(palette.color(ink))
        painter.drawText(whole.adjusted(start, 0, -4, 0), int(middle), self._word)
