"""Asks for the password; closes by itself once the wallet is open."""

from PySide6.QtWidgets import QLineEdit

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.viewmodels.unlock import UnlockState, UnlockViewModel


class UnlockSheet(Sheet):
    """Draws `UnlockState`."""

    def __init__(self, model: UnlockViewModel, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=480)
        self._model = model
        model.begin()
        self._password = kit.field(self.tr("Password"), self.tr("Password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._error = kit.notice(kind="negative")
        self._hint = kit.label(role="label")
        public = kit.label(
            self.tr("Balances and prices stay in sight while locked. Only signing waits.")
        )
        back = kit.button(self.tr("Back"))
        self._unlock = kit.button(self.tr("Unlock"), role="main", icon="unlock")
        title = kit.label(self.tr("Unlock"), role="title")
        body = kit.column(public, self._password, self._hint, self._error, spacing=12)
        self.compose(kit.row(title), body, kit.row(back, None, self._unlock), first=self._password)
        body.setContentsMargins(24, 16, 24, 16)
        back.clicked.connect(self.go_back)
        self._unlock.clicked.connect(self._wanted)
        self._password.returnPressed.connect(self._wanted)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        password = self._password.text()
        self._password.clear()
        if password:
            self._model.unlock(password)

    def _render(self, state: UnlockState) -> None:
        self._error.show_notice("negative", state.error_text)
        hint = self.tr("The demo's password is %1.").replace("%1", state.hint)
        self._hint.setText(hint if state.hint else "")
        kit.set_shown(self._hint, state.hint)
        self._unlock.setEnabled(not state.is_busy)
        if state.is_open:
            self.closed.emit()
