"""A label and a note, written where they are read."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gaib_wallet.domain.remarks import remark_of
from gaib_wallet.errors import RemarkTooLong
from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.activity_story import EntryState

LINES: Final = 3
AROUND: Final = 24  # the padding of a field of several lines, its frame and Qt's own margin


class RemarkEditor(QWidget):
    """Draws the remark of an `EntryState`; what is being typed stays until another entry is open.

    Signals:
        written(str, str): label and note are to be kept.
    """

    written = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self._kept = ("", "")
        self.label = kit.field(self.tr("Label"), self.tr("Label, as \u201cRent in May\u201d"))
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Note: stays on this computer"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(LINES * QFontMetrics(self.note.font()).lineSpacing() + AROUND)
        self._save = kit.small_button(self.tr("Save"))
        self._saved = kit.label(role="label")
        self._fault = kit.notice(kind="negative")
        last = kit.row(self._save, self._saved)
        last.setStretch(1, 1)
        self.setLayout(kit.column(self.label, self.note, last, self._fault))
        self.label.textChanged.connect(self._edited)
        self.note.textChanged.connect(self._edited)
        self.label.returnPressed.connect(self._write)
        self._save.clicked.connect(self._write)

    def show_entry(self, state: EntryState) -> None:
        """Draw `state`."""
        kept = (state.label, state.note)
        if state.key != self._key or (kept != self._kept and not self._is_edited()):
            self._key, self._kept = state.key, kept
            self.label.setText(state.label)
            self.note.setPlainText(state.note)
        elif kept != self._kept:
            self._kept = kept
        self.label.setMaxLength(state.label_most)
        self._saved.setText("" if self._is_edited() else state.saved_text)
        self._fault.show_notice("negative", state.fault_text)
        self._edited()

    def _is_edited(self) -> bool:
        typed = self.label.text(), self.note.toPlainText()
        try:
            tidy = remark_of(*typed)  # as it is kept: without blanks at the ends of lines
        except RemarkTooLong:
            return typed != self._kept
        return (tidy.label, tidy.note) != self._kept

    def _edited(self) -> None:
        is_edited = self._is_edited()
        self._save.setEnabled(is_edited)
        if is_edited:
            self._saved.setText("")

    def _write(self) -> None:
        if self._is_edited():
            self.written.emit(self.label.text(), self.note.toPlainText())
