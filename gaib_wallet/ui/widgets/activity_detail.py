"""One entry, open beside the list: what it is, where it is, and what can be done about it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.activity_story import MovedList, StepList
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.remark_editor import RemarkEditor
from gaib_wallet.viewmodels.activity_detail import DetailLine, DetailState, Remedy
from gaib_wallet.viewmodels.activity_story import EntryState

LINES: Final = 12
CODE: Final = 22
"""Signs of a hash on one line, of three."""


class ActivityDetail(QFrame):
    """Draws `DetailState` and `EntryState`.

    Signals:
        remedy_wanted(str): the key of a `Remedy` was pressed.
        step_wanted(str): another transaction of the entry is to be shown.
        receipt_wanted(), link_wanted(): a paper of it, or its page in a browser.
        written(str, str): its label and note are to be kept.
        close_wanted(): it is to be put away.
    """

    remedy_wanted = Signal(str)
    step_wanted = Signal(str)
    receipt_wanted = Signal()
    link_wanted = Signal()
    written = Signal(str, str)
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = kit.label(role="title")
        self.close_button = kit.icon_button("close", self.tr("Close the details"))
        self._look = kit.icon_line(role="text")
        self._sentence = kit.label()
        self._moved = MovedList()
        self._buttons = {one.value: kit.button("") for one in Remedy}
        self._off = kit.label(role="label")
        self._fault = kit.notice(kind="negative")
        self._steps = StepList()
        self.remark = RemarkEditor()
        self._lines = [_Line() for _ in range(LINES)]
        self._fold = kit.fold_button(self.tr("Technical details"))
        self._technical = kit.label(role="label")
        self._receipt = kit.button(self.tr("Save receipt\u2026"), icon="download")
        self._link = kit.button("", icon="globe")
        self._remedies = kit.box(kit.column(*self._buttons.values(), self._off))
        self._papers = kit.box(kit.column(self._receipt, self._link))
        self._body = kit.page(self._content(), inside=kit.CARD)
        self.setLayout(kit.column(self._body))
        self._technical.hide()
        for key, button in self._buttons.items():
            button.setProperty("remedy", key)
            button.clicked.connect(self._remedy_pressed)
        self.close_button.clicked.connect(self.close_wanted)
        self._steps.opened.connect(self.step_wanted)
        self.remark.written.connect(self.written)
        self._receipt.clicked.connect(self.receipt_wanted)
        self._link.clicked.connect(self.link_wanted)
        self._fold.toggled.connect(self._technical.setVisible)

    def _content(self) -> QVBoxLayout:
        head = kit.row(self._title, kit.column(self.close_button, None))
        head.setStretch(0, 1)
        return kit.column(
            head,
            self._look,
            self._sentence,
            self._moved,
            self._remedies,
            self._fault,
            self._steps,
            kit.hairline(),
            self.remark,
            kit.hairline(),
            *self._lines,
            self._fold,
            self._technical,
            self._papers,
            None,
            spacing=12,
        )

    def show_detail(self, state: DetailState, entry: EntryState) -> None:
        """Draw `state` of `entry`."""
        self._title.setText(state.title)
        look = state.look
        word = f"{look.word}, {look.note}" if look.note else look.word
        self._look.show_line(look.icon, word, tone=look.tone or "muted")
        self._sentence.setText(state.sentence)
        self._moved.show_moved(entry.moved)
        self._show_remedies(state)
        self._fault.show_notice("negative", state.fault_text)
        self._steps.show_entry(entry)
        self.remark.show_entry(entry)
        for place, line in enumerate(self._lines):
            line.show_line(state.lines[place] if place < len(state.lines) else None, place)
        self._technical.setText(state.technical)
        kit.set_shown(self._fold, state.technical)
        kit.set_shown(self._technical, state.technical and self._fold.isChecked())
        kit.set_shown(self._receipt, state.has_receipt)
        self._link.setText(state.link_words)
        kit.set_shown(self._link, state.link_words)
        kit.set_shown(self._papers, state.has_receipt or state.link_words)

    def show_top(self) -> None:
        """Begin at the title again."""
        self._body.verticalScrollBar().setValue(0)

    def _show_remedies(self, state: DetailState) -> None:
        wanted = {one.key: one for one in state.remedies}
        for key, button in self._buttons.items():
            kit.set_shown(button, key in wanted)
            if key in wanted:
                button.setText(wanted[key].words)
                button.setEnabled(wanted[key].is_enabled)
        self._off.setText(state.remedies_off)
        kit.set_shown(self._off, state.remedies_off)
        kit.set_shown(self._remedies, state.remedies)

    def _remedy_pressed(self) -> None:
        self.remedy_wanted.emit(self.sender().property("remedy"))


class _Line(QWidget):
    """One fact; an address stands in groups, a hash as it is, both whole and to be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="label")
        self._text = kit.label(role="note")
        self._address = AddressLabel()
        self._code = kit.label(role="note", wrap=False)
        self._copy = kit.icon_button("copy", self.tr("Copy the whole hash"), role="small-icon")
        self._hash = ""
        code = kit.row(self._code, self._copy, None)
        code.setAlignment(self._copy, Qt.AlignmentFlag.AlignTop)
        self._code_row = kit.box(code)
        self.setLayout(kit.column(self._name, self._text, self._address, self._code_row, spacing=0))
        self._copy.clicked.connect(self._put)

    def show_line(self, line: DetailLine | None, place: int) -> None:
        """Draw `line`, or go away; the hash at the first `place` is that of the open one."""
        kit.set_shown(self, line is not None)
        if line is None:
            return
        self._name.setText(line.label)
        self._text.setText(line.text)
        kit.set_shown(self._text, line.text)
        self._address.show_address(line.address)
        self._address.allow_copy(allowed=line.is_copied)
        kit.set_shown(self._address, line.address)
        self._hash = line.code
        parts = [line.code[at : at + CODE] for at in range(0, len(line.code), CODE)]
        self._code.setText("\n".join(parts))
        kit.set_shown(self._code_row, line.code)
        if place and line.code:
            other = self.tr("Copy the whole hash: %1").replace("%1", line.label)
            self._copy.setAccessibleName(other)
            self._copy.setToolTip(kit.plain_tip(other))

    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._hash)
