"""A proof that an account is one's own: what would be signed, to the letter, then what was."""

from PySide6.QtCore import QDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.named_address import NamedAddressView
from gaib_wallet.viewmodels.ownership import OwnershipState, OwnershipViewModel

WIDTH = 640
LINES, HASH_LINES = 8, 3
LEADING, GAP = 20, 16
FILE = "proof-of-ownership"


class ProofSheet(Sheet):
    """Draws `OwnershipState`. Saving and copying come after the signature."""

    def __init__(self, model: OwnershipViewModel, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=WIDTH)
        self._model = model
        words = kit.label(
            self.tr(
                "GAIB can ask for this when it admits you: it shows that the key of this account is"
                " yours. It moves nothing, allows nothing and costs nothing."
            )
        )
        self._text = _read_only(self.tr("The text that is signed, to the letter"), LINES)
        self._signature = _read_only(self.tr("Signature (EIP-191)"), HASH_LINES)
        self._signature_name = kit.label(
            self.tr("Signature (EIP-191), checked: this account made it"), role="label"
        )
        self._watch = kit.notice(
            self.tr(
                "The key of this account is not in this wallet, so nothing can be signed here. Open"
                " this sheet in the copy of the wallet that has it."
            ),
            kind="info",
        )
        self._fault = kit.notice(kind="negative")
        self._done = kit.notice(kind="positive")
        self._close = kit.button(self.tr("Back"))
        self._copy = kit.button(self.tr("Copy"), icon="copy")
        self._json = kit.button(self.tr("Save as .json\u2026"))
        self._txt = kit.button(self.tr("Save as .txt\u2026"))
        self._sign = kit.main_button(icon="key")
        state = model.state
        body = kit.column(
            words,
            NamedAddressView(state.account, state.address),
            kit.label(self.tr("The text that is signed, to the letter"), role="label"),
            self._text,
            self._signature_name,
            self._signature,
            self._watch,
            self._fault,
            self._done,
            spacing=10,
        )
        title = kit.label(self.tr("Proof of ownership"), role="title")
        foot = kit.row(self._close, None, self._copy, self._txt, self._json, self._sign)
        self.compose(kit.row(title), body, foot, first=self._close)
        body.setContentsMargins(24, 16, 24, 16)
        self._close.clicked.connect(self.go_back)
        self._sign.clicked.connect(model.sign)
        self._copy.clicked.connect(self._put)
        self._txt.clicked.connect(self._ask_text)
        self._json.clicked.connect(self._ask_json)
        bind(self, model, self._render)

    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._model.whole)
        self._done.show_notice("positive", self.tr("The text and its signature are copied."))

    def _ask_text(self) -> None:
        self._ask(f"{FILE}.txt")

    def _ask_json(self) -> None:
        self._ask(f"{FILE}.json")

    def _ask(self, name: str) -> None:
        dialog = QFileDialog(self, self.tr("Proof of ownership"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._model.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _render(self, state: OwnershipState) -> None:
        _show(self._text, state.text)
        _show(self._signature, state.signature)
        is_signed = bool(state.signature)
        for part in (self._signature, self._signature_name, self._copy, self._txt, self._json):
            kit.set_shown(part, is_signed)
        kit.set_shown(self._watch, not state.can_sign)
        kit.set_shown(self._sign, state.can_sign and not is_signed)
        busy = self.tr("Signing\u2026")
        self._sign.show_action(busy if state.is_busy else state.action, enabled=not state.is_busy)
        self._fault.show_notice("negative", state.fault_text)
        self._done.show_notice("positive", state.saved_text)
        self._close.setText(self.tr("Close") if is_signed else self.tr("Back"))


def _read_only(name: str, lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    field.setFixedHeight(lines * LEADING + 2 * GAP)
    return field


def _show(field: QPlainTextEdit, text: str) -> None:
    if field.toPlainText() != text:
        field.setPlainText(text)
