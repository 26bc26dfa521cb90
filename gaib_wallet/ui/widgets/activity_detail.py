"""One transaction, open below the list: what it is, where it is, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.viewmodels.activity_detail import DetailLine, DetailState, Remedy

LINES = 12
NAMES = 172
INSIDE = 15


class ActivityDetail(QFrame):
    """Draws `DetailState`.

    Signals:
        remedy_wanted(str): the key of a `Remedy` was pressed.
        receipt_wanted(), link_wanted(): a paper of it, or its page in a browser.
    """

    remedy_wanted = Signal(str)
    receipt_wanted = Signal()
    link_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = kit.label(role="title")
        self._look = kit.icon_line(role="text")
        self._sentence = kit.label()
        self._buttons = {one.value: kit.button("") for one in Remedy}
        self._off = kit.label(role="label")
        self._fault = kit.notice(kind="negative")
        self._lines = [_Line() for _ in range(LINES)]
        self._fold = kit.fold_button(self.tr("Technical details"))
        self._technical = kit.label(role="label")
        self._receipt = kit.button(self.tr("Save receipt\u2026"), icon="download")
        self._link = kit.button("", icon="globe")
        head = kit.row(self._title, self._look, spacing=16)
        head.setStretch(0, 1)
        self._remedies = kit.box(kit.row(*self._buttons.values(), self._off, None))
        self._off.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._papers = kit.box(kit.row(self._receipt, self._link, None))
        content = kit.column(
            head,
            self._sentence,
            self._remedies,
            self._fault,
            kit.hairline(),
            *self._lines,
            self._fold,
            self._technical,
            self._papers,
        )
        content.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        self.setLayout(content)
        self._technical.hide()
        for key, button in self._buttons.items():
            button.setProperty("remedy", key)
            button.clicked.connect(self._remedy_pressed)
        self._receipt.clicked.connect(self.receipt_wanted)
        self._link.clicked.connect(self.link_wanted)
        self._fold.toggled.connect(self._technical.setVisible)

    def show_detail(self, state: DetailState) -> None:
        """Draw `state`."""
        self._title.setText(state.title)
        look = state.look
        word = f"{look.word}, {look.note}" if look.note else look.word
        self._look.show_line(look.icon, word, tone=look.tone or "muted")
        self._sentence.setText(state.sentence)
        wanted = {one.key: one for one in state.remedies}
        for key, button in self._buttons.items():
            kit.set_shown(button, key in wanted)
            if key in wanted:
                button.setText(wanted[key].words)
                button.setEnabled(wanted[key].is_enabled)
        self._off.setText(state.remedies_off)
        kit.set_shown(self._off, state.remedies_off)
        kit.set_shown(self._remedies, state.remedies)
        self._fault.show_notice("negative", state.fault_text)
        for place, line in enumerate(self._lines):
            line.show_line(state.lines[place] if place < len(state.lines) else None)
        self._technical.setText(state.technical)
        kit.set_shown(self._fold, state.technical)
        kit.set_shown(self._technical, state.technical and self._fold.isChecked())
        kit.set_shown(self._receipt, state.has_receipt)
        self._link.setText(state.link_words)
        kit.set_shown(self._link, state.link_words)
        kit.set_shown(self._papers, state.has_receipt or state.link_words)

    def _remedy_pressed(self) -> None:
        self.remedy_wanted.emit(self.sender().property("remedy"))


class _Line(QWidget):
    """One fact; an address stands in groups, a hash as it is, both whole and to be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="label", wrap=False)
        self._name.setFixedWidth(NAMES)
        self._text = kit.label()
        self._address = AddressLabel(one_line=True)
        self._code = kit.figure(role="label", left=True)
        self._copy = kit.icon_button("copy", self.tr("Copy the whole hash"), role="small-icon")
        self._code_row = kit.box(kit.row(self._code, self._copy, None))
        right = kit.column(self._text, self._address, self._code_row, spacing=2)
        whole = kit.row(kit.column(self._name, None), right)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._copy.clicked.connect(self._put)

    def show_line(self, line: DetailLine | None) -> None:
        """Draw `line`, or go away."""
        kit.set_shown(self, line is not None)
        if line is None:
            return
        self._name.setText(line.label)
        # Beside a button or a larger face the name stands lower, on the line of what it names.
        self._name.setContentsMargins(0, 2 if line.text else 5, 0, 0)
        self._text.setText(line.text)
        kit.set_shown(self._text, line.text)
        self._address.show_address(line.address)
        kit.set_shown(self._address, line.address)
        self._code.setText(line.code)
        kit.set_shown(self._code_row, line.code)

    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
