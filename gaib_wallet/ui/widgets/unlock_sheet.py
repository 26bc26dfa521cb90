"""Asks for the password; closes by itself once the wallet is open."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.keyboard_hint import KeyboardHint
from gaib_wallet.ui.widgets.password_try import PasswordTry
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.unlock import UnlockState, UnlockViewModel


class UnlockSheet(Sheet):
    """Draws `UnlockState`. It `goes_on` where something was asked for that needs the key."""

    def __init__(self, model: UnlockViewModel, *, is_demo: bool, goes_on: bool = False) -> None:
        super().__init__(is_demo=is_demo, width=480)
        model.begin()
        self._password = SecretEdit(self.tr("Password"), self.tr("Password"))
        self._keyboard = KeyboardHint(self._password)
        error = kit.notice(kind="negative")
        self._try = PasswordTry(self, model, self._password, error)
        self._hint = kit.label(role="label")
        why = kit.label(
            self.tr("What you asked for goes on after this.")
            if goes_on
            else self.tr("Balances stay readable. Signing waits for the password.")
        )
        back = kit.button(self.tr("Back"))
        self._quick = kit.button(self.tr("Use the system's keyring"), icon="key")
        self._unlock = kit.main_button(icon="unlock")
        title = kit.label(self.tr("Unlock"), role="title")
        field = kit.column(self._password, self._keyboard, spacing=6)
        body = kit.column(why, field, self._hint, error, spacing=12)
        self.compose(
            kit.row(title),
            body,
            kit.row(back, None, self._quick, self._unlock),
            first=self._password,
        )
        body.setContentsMargins(24, 16, 24, 16)
        back.clicked.connect(self.go_back)
        self._unlock.clicked.connect(self._try.make)
        self._quick.clicked.connect(model.unlock_quickly)
        bind(self, model, self._render)

    def _render(self, state: UnlockState) -> None:
        self._try.show_fault(state)
        hint = self.tr("The demo's password is %1.").replace("%1", state.hint)
        self._hint.setText(hint if state.hint else "")
        kit.set_shown(self._hint, state.hint)
        kit.set_shown(self._quick, state.has_quick)
        self._quick.setEnabled(not state.is_busy)
        words = self.tr("Unlocking\u2026") if state.is_busy else self.tr("Unlock")
        self._unlock.show_action(words, reason=state.wait_text, enabled=state.can_try)
        if state.is_open:
            self.closed.emit()
