"""An account's whole address, or a request with an amount, to be read, scanned or copied."""

from PySide6.QtCore import QByteArray, QDir, Signal
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog

from gaib_wallet.domain.payment_requests import LONGEST_REFERENCE
from gaib_wallet.ui import clipboard, kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.qr_pictures import qr_image
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.address_label import AddressLabel, QrCode
from gaib_wallet.ui.widgets.amount_edit import AmountEdit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.viewmodels.receive import ReceiveState, ReceiveViewModel

CODE = 240


class ReceiveSheet(Sheet):
    """The address as words and as a code, on which network it is meant, and an amount if wanted.

    `is_unsafe`: its words are not on paper yet, so that is said before the address is shown.
    `doubt` is what speaks against the address itself.

    Signals:
        backup_wanted(): put the words on paper first.
        risk_taken(): show the address all the same.
    """

    backup_wanted = Signal()
    risk_taken = Signal()

    def __init__(
        self,
        model: ReceiveViewModel,
        name: str,
        address: str,
        network: str,
        is_demo: bool,  # noqa: FBT001
        *,
        is_unsafe: bool = False,
        doubt: str = "",
    ) -> None:
        super().__init__(is_demo=is_demo, width=760 if is_unsafe else 680)
        self._model = model
        title = kit.label(self.tr("Receive to %1").replace("%1", name), role="title")
        only = self.tr("Only on the network %1. Tokens sent on another network would be lost.")
        self._close = kit.button(self.tr("Close"))
        self._address = AddressLabel(address)
        self._code = QrCode(model.state.code_text, size=CODE)
        self._asked = kit.label()
        self._copy = kit.small_button(self.tr("Copy the link"), icon="copy")
        self._save = kit.small_button(self.tr("Save the picture…"), icon="download")
        self._said = kit.icon_line()
        self._fold = kit.fold_button(self.tr("Ask for an amount"))
        self._amount = AmountEdit(self.tr("Amount asked for"), shares=False)
        self._reference = kit.field(self.tr("Reference in the link"), self.tr("What it is for"))
        self._reference.setMaxLength(LONGEST_REFERENCE)
        reference = FormField(
            self.tr("Reference"),
            self._reference,
            self.tr("Goes into the link, where whoever gets it can read it."),
        )
        self._fields = kit.box(kit.column(self._amount, reference, spacing=4))
        self._link = kit.box(kit.column(self._asked, kit.row(self._copy, None)))
        doubts = kit.notice(doubt, kind="warning")
        kit.set_shown(doubts, doubt)
        beside = kit.column(
            self._address,
            kit.row(self._fold, None),
            self._fields,
            self._link,
            self._said,
            None,
            spacing=12,
        )
        left = kit.column(self._code, kit.row(None, self._save, None), None, spacing=12)
        code = kit.row(left, beside, spacing=24)
        code.setStretch(1, 1)
        head = kit.label(only.replace("%1", network))
        self._shown = kit.box(kit.column(head, doubts, code, spacing=16))
        self._warning = kit.notice(
            self.tr(
                "The words of this account are not checked on paper. What arrives here is lost if"
                " this computer breaks or the password is forgotten."
            ),
            kind="warning",
        )
        self._back_up = kit.button(self.tr("Back up the words"), role="main", icon="key")
        self._all_the_same = kit.button(self.tr("Show the address all the same"))
        body = kit.column(self._warning, self._shown, None, spacing=16)
        foot = kit.row(self._close, None, self._all_the_same, self._back_up)
        self.compose(kit.row(title), body, foot, first=self._back_up if is_unsafe else self._close)
        body.setContentsMargins(24, 16, 24, 16)
        for part in (self._warning, self._back_up, self._all_the_same):
            kit.set_shown(part, is_unsafe)
        kit.set_shown(self._shown, not is_unsafe)
        self._connect(model)
        bind(self, model, self._render)

    def save_to(self, path: str) -> None:
        """Write the code as a picture to `path`."""
        writer = QImageWriter(path, QByteArray(b"png"))
        is_saved = writer.write(qr_image(self._model.state.code_text))
        if is_saved:
            self._said.show_line("check", self.tr("Saved"), tone="positive")
        else:
            self._said.show_line(
                "blocked", self.tr("It could not be saved there."), tone="negative"
            )

    def _connect(self, model: ReceiveViewModel) -> None:
        self._close.clicked.connect(self.go_back)
        self._address.copied.connect(self._show_copied)
        self._copy.clicked.connect(self._copy_link)
        self._save.clicked.connect(self._choose_place)
        self._fold.toggled.connect(self._ask)
        self._amount.edited.connect(model.edit_pay)
        self._amount.left.connect(model.tidy)
        self._amount.token_wanted.connect(model.choose_token)
        self._amount.reading_chosen.connect(model.edit_pay)
        self._reference.textEdited.connect(model.edit_reference)
        self._back_up.clicked.connect(self._leave_for_backup)
        self._all_the_same.clicked.connect(self._take_risk)

    def _render(self, state: ReceiveState) -> None:
        if self._code.accessibleName() != state.code_text:
            self._code.show_text(state.code_text)
            self._said.show_line("", "")
        self._fold.setChecked(state.is_asking)
        kit.set_shown(self._fields, state.is_asking)
        self._amount.show_amount(state.amount)
        if self._reference.text() != state.reference:
            self._reference.setText(state.reference)
        self._asked.setText(state.asked_text)
        kit.set_shown(self._link, state.link)

    def _ask(self, is_asking: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._model.ask(is_asking=is_asking)
        if is_asking:
            self._amount.setFocus()

    def _copy_link(self) -> None:
        clipboard.addresses().copy(self._model.state.link)
        self._show_copied()

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the picture"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(self.tr("payment-request.png"))
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _leave_for_backup(self) -> None:
        self.go_back()
        self.backup_wanted.emit()

    def _take_risk(self) -> None:
        self._shown.show()
        self._all_the_same.hide()
        self._close.setFocus()
        self.risk_taken.emit()

    def _show_copied(self) -> None:
        self._said.show_line("check", self.tr("Copied, whole"), tone="positive")
