"""The book of contacts: each with its whole address, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.identicon import Identicon
from gaib_wallet.viewmodels.contacts import ContactRow, ContactsState

PORTRAIT = 28


class ContactLine(QWidget):
    """One contact.

    Signals:
        wanted(str, str): what is to be done (send, edit, remove), and the address.
    """

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self._portrait = Identicon(size=PORTRAIT)
        self._name = kit.label(role="strong")
        self._note = kit.label(role="label")
        self._address = AddressLabel()
        self._send = kit.small_button(self.tr("Send to"), icon="send")
        self._edit = kit.icon_button("pencil", "", role="small-icon")
        self._remove = kit.icon_button("bin", "", role="small-icon")
        self._name.setContentsMargins(0, 3, 0, 3)  # its first line is level with the buttons
        head = kit.row(self._name, self._send, self._edit, self._remove)
        head.setStretch(0, 1)
        for button in (self._send, self._edit, self._remove):
            head.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        words = kit.column(head, self._address, self._note, spacing=2)
        whole = kit.row(kit.column(self._portrait, None), words, spacing=12)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, 10, 0, 10)
        self.setLayout(whole)
        self._send.clicked.connect(partial(self._want, "send"))
        self._edit.clicked.connect(partial(self._want, "edit"))
        self._remove.clicked.connect(partial(self._want, "remove"))

    def show_row(self, row: ContactRow) -> None:
        """Draw `row`."""
        self._key = row.key
        self._portrait.show_address(row.key)
        self._name.setText(row.name)
        self._address.show_address(row.key)
        self._note.setText(row.note)
        kit.set_shown(self._note, row.note)
        for button, words in (
            (self._send, self.tr("Send to %1")),
            (self._edit, self.tr("Change %1")),
            (self._remove, self.tr("Remove %1")),
        ):
            said = words.replace("%1", row.name)
            button.setAccessibleName(said)
            button.setToolTip(kit.plain_tip(said))

    def _want(self, what: str) -> None:
        self.wanted.emit(what, self._key)


class ContactsCard(QWidget):
    """All contacts under each other.

    Signals:
        wanted(str, str): as `ContactLine`; add with nobody's address.
    """

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._fault = kit.notice(kind="negative")
        self._done = kit.notice(kind="positive")
        self._empty = kit.label(
            self.tr(
                "Nobody yet. People in here can be paid by name, and an address that only looks"
                " like theirs is noticed."
            )
        )
        kit.set_tone(self._empty, "muted")
        self._add = kit.small_button(self.tr("Add a contact"), icon="plus")
        self._lines: list[ContactLine] = []
        self._rules: list[QFrame] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 0, 0, 0)
        title = kit.label(self.tr("Contacts"), role="title")
        head = kit.row(title, self._add)
        head.setStretch(0, 1)
        inside = kit.column(head, self._fault, self._done, self._empty, self._list, spacing=8)
        self.setLayout(kit.column(kit.card(inside), None))
        self._add.clicked.connect(partial(self.wanted.emit, "add", ""))

    def show_contacts(self, state: ContactsState) -> None:
        """Draw `state`."""
        self._fault.show_notice("negative", state.fault_text)
        self._done.show_notice("positive", state.done_text)
        kit.set_shown(self._empty, not state.rows)
        while len(self._lines) < len(state.rows):
            self._add_line()
        while len(self._lines) > len(state.rows):
            self._drop_line()
        for line, row in zip(self._lines, state.rows, strict=True):
            line.show_row(row)

    def _add_line(self) -> None:
        line = ContactLine()
        line.wanted.connect(self.wanted)
        self._lines.append(line)
        self._rules.append(kit.hairline())
        self._list.addWidget(self._rules[-1])
        self._list.addWidget(line)

    def _drop_line(self) -> None:
        line, focused = self._lines.pop(), self.focusWidget()
        if focused is not None and line.isAncestorOf(focused):
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        kit.let_go(self._list, line, self._rules.pop())
