"""Accounts under each other, each with what can be done with it, by where their keys come from."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.identicon import Identicon
from gaib_wallet.viewmodels.accounts_state import AccountGroup, AccountRow

PORTRAIT = 28
LONGEST_NAME = 40


class AccountLine(QWidget):
    """One account.

    Signals:
        wanted(str, str): what is to be done (choose, receive, edit, up, down, export, forget,
            bring), and the address.
        renamed(str, str): the address and its new name; left(str): it keeps the old one.
    """

    wanted = Signal(str, str)
    renamed = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: AccountRow | None = None
        self._portrait = Identicon(size=PORTRAIT)
        self._name = kit.label(role="strong")
        self._used = kit.chip(self.tr("in use"), kind="count")
        self._field = kit.field(self.tr("Name of the account"))
        self._field.setMaxLength(LONGEST_NAME)
        self._field.setProperty("role", "small")  # as high as the buttons: the row keeps its height
        self._field_fault = kit.icon_line(role="note", tone="negative")
        self._keep = kit.small_button(self.tr("Keep"))
        self._use = kit.small_button(self.tr("Use"))
        self._receive = kit.icon_button("receive", "", role="small-icon")
        self._edit = kit.icon_button("pencil", "", role="small-icon")
        self._more = kit.icon_button("more", "", role="small-icon")
        self._address = AddressLabel(one_line=True)
        self._pending = kit.label(
            self.tr("Its address is shown once the words are checked on paper, or left for later."),
            role="label",
        )
        self._path = kit.label(role="label")
        self._caution = kit.icon_line(role="note", tone="warning")
        self._bring = kit.small_button(self.tr("Bring its key"))
        self._menu = QMenu(self)
        self._compose()
        self._use.clicked.connect(partial(self._want, "choose"))
        self._receive.clicked.connect(partial(self._want, "receive"))
        self._edit.clicked.connect(partial(self._want, "edit"))
        self._bring.clicked.connect(partial(self._want, "bring"))
        self._more.clicked.connect(self._open_menu)
        self._field.returnPressed.connect(self._rename)
        self._keep.clicked.connect(self._rename)

    def show_row(self, row: AccountRow) -> None:
        """Draw `row`; a name that is being typed stays."""
        begins = row.is_renaming and not (self._row and self._row.is_renaming)
        self._row = row
        self._portrait.show_address(row.key)
        self._name.setText(row.name)
        kit.set_shown(self._name, not row.is_renaming)
        kit.set_shown(self._used, row.is_chosen and not row.is_renaming)
        kit.set_shown(self._naming, row.is_renaming)
        kit.set_shown(self._use, not row.is_chosen and not row.is_renaming)
        kit.set_shown(self._edit, not row.is_renaming)
        kit.set_tone(self._field, "negative" if row.name_fault else "")
        self._field_fault.show_line("blocked", row.name_fault, tone="negative")
        kit.set_shown(self._field_fault, row.name_fault)
        self._address.show_address(row.key)
        kit.set_shown(self._address, row.shows_address)
        kit.set_shown(self._pending, not row.shows_address)
        self._receive.setEnabled(row.shows_address)
        self._path.setText(row.path)
        kit.set_shown(self._path, row.path)
        self._caution.show_line(
            "warning", f"{row.caution} {row.caution_help}", tone="warning", strong=row.caution
        )
        self._caution.set_words_tone("")
        kit.set_shown(self._cautions, row.caution)
        self._name_aloud(row.name)
        if begins:
            self._field.setText(row.name)
            self._field.selectAll()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def key(self) -> str:
        """The address that is drawn; empty before."""
        return self._row.key if self._row else ""

    def take_focus(self) -> None:
        """Let its menu be opened again by the keyboard."""
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._row and self._row.is_renaming:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _name_aloud(self, name: str) -> None:
        for button, words in (
            (self._use, self.tr("Use %1")),
            (self._receive, self.tr("Address and QR code of %1")),
            (self._edit, self.tr("Rename %1")),
            (self._more, self.tr("More for %1")),
            (self._bring, self.tr("Bring the key of %1")),
        ):
            said = words.replace("%1", name)
            button.setAccessibleName(said)
            button.setToolTip(kit.plain_tip(said))

    def _compose(self) -> None:
        self._naming = kit.box(kit.row(self._field, self._keep))
        head = kit.row(
            self._name,
            self._used,
            self._naming,
            None,
            self._use,
            self._receive,
            self._edit,
            self._more,
        )
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretch(2, 1)
        self._cautions = kit.box(kit.row(self._caution, self._bring, spacing=12))
        inside = self._cautions.layout()
        if inside is not None:
            inside.setAlignment(self._bring, Qt.AlignmentFlag.AlignTop)
        words = kit.column(
            head,
            self._field_fault,
            self._address,
            self._pending,
            self._path,
            self._cautions,
            spacing=2,
        )
        portrait = kit.column(self._portrait, None)
        whole = kit.row(portrait, words, spacing=12)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, 10, 0, 10)
        self.setLayout(whole)

    def _want(self, what: str) -> None:
        if self._row is not None:
            self.wanted.emit(what, self._row.key)

    def _rename(self) -> None:
        if self._row is not None:
            self.renamed.emit(self._row.key, self._field.text())

    def _open_menu(self) -> None:
        row = self._row
        if row is None:
            return
        self._menu.clear()
        for what, words, is_on in (
            ("up", self.tr("Move up"), row.can_move_up),
            ("down", self.tr("Move down"), row.can_move_down),
            ("export", self.tr("Export a keystore file…"), row.can_export),
            ("forget", self.tr("Forget this address"), row.can_forget),
        ):
            if what == "forget" and not row.can_forget:
                continue
            action = self._menu.addAction(words)
            action.setEnabled(is_on)
            action.triggered.connect(partial(self._want, what))
        corner = QPoint(0, self._more.height() + 4)
        self._menu.popup(self._more.mapToGlobal(corner))


class GroupCard(QWidget):
    """The accounts of one phrase, or those of none.

    Signals:
        wanted(str, str): as `AccountLine`, or next, reveal, backup with the key of the group.
        renamed(str, str), left(): as `AccountLine`.
    """

    wanted = Signal(str, str)
    renamed = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self._title = kit.label(role="title", wrap=False)
        self._note = kit.label(role="label")
        self._reveal = kit.small_button(self.tr("Show the words"))
        self._next = kit.small_button(self.tr("New account"), icon="plus")
        self._caution = kit.notice(
            self.tr("Not backed up yet. If this computer is lost, so is what these accounts own."),
            kind="warning",
            strong=self.tr("Not backed up yet."),
        )
        self._backup = kit.small_button(self.tr("Back up now"))
        self._lines: list[AccountLine] = []
        self._rules: list[QFrame] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 0, 0, 0)
        head = kit.row(kit.column(self._title, self._note, spacing=0), self._reveal, self._next)
        head.setStretch(0, 1)
        for button in (self._reveal, self._next):
            head.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        warned = kit.row(self._caution, self._backup, spacing=12)
        warned.setStretch(0, 1)
        self._warned = kit.box(kit.column(4, warned, 4, spacing=0))
        card = kit.card(kit.column(head, self._warned, self._list, spacing=4))
        self.setLayout(kit.column(card))
        self._reveal.clicked.connect(partial(self._want, "reveal"))
        self._next.clicked.connect(partial(self._want, "next"))
        self._backup.clicked.connect(partial(self._want, "backup"))

    def show_group(self, group: AccountGroup) -> None:
        """Draw `group`."""
        self._key = group.key
        self._title.setText(group.title)
        self._note.setText(group.note)
        for button, words in (
            (self._reveal, self.tr("Show the words of %1")),
            (self._next, self.tr("New account from %1")),
            (self._backup, self.tr("Back up %1 now")),
        ):
            button.setAccessibleName(words.replace("%1", group.title))
        kit.set_shown(self._reveal, group.is_phrase)
        kit.set_shown(self._next, group.is_phrase)
        kit.set_shown(self._warned, not group.is_confirmed)
        while len(self._lines) < len(group.rows):
            self._add_line()
        while len(self._lines) > len(group.rows):
            kit.let_go(self._list, self._lines.pop(), self._rules.pop())
        for line, row in zip(self._lines, group.rows, strict=True):
            line.show_row(row)

    def focus_account(self, key: str) -> None:
        """Give the focus to the account `key`, if it is one of these."""
        for line in self._lines:
            if line.key == key:
                line.take_focus()

    def _add_line(self) -> None:
        line = AccountLine()
        line.wanted.connect(self.wanted)
        line.renamed.connect(self.renamed)
        line.left.connect(self.left)
        self._lines.append(line)
        self._rules.append(kit.hairline())
        self._list.addWidget(self._rules[-1])
        self._list.addWidget(line)

    def _want(self, what: str) -> None:
        self.wanted.emit(what, self._key)
