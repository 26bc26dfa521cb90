"""A password that opens the wallet, wherever it is asked for: tried whole, its fault beside."""

from PySide6.QtCore import QObject

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.typed_field import set_wrong
from gaib_wallet.viewmodels.unlock import UnlockState, UnlockViewModel


class PasswordTry(QObject):
    """Hands `password` to `model` when it is submitted, and shows why it did not open anything."""

    def __init__(
        self, parent: QObject, model: UnlockViewModel, password: SecretEdit, error: kit.Notice
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._password = password
        self._error = error
        self._error_text = ""
        password.submitted.connect(self.make)
        password.changed.connect(self._typed)

    def make(self) -> None:
        """Try it, unless it is empty or has to wait."""
        if self._model.state.can_try and not self._password.is_empty:
            self._model.unlock(self._password.take())

    def show_fault(self, state: UnlockState) -> None:
        """Say what is wrong, and no more once something else is typed or done."""
        if state.error_text != self._error_text:
            self._error_text = state.error_text
            self._error.show_notice("negative", state.error_text)
            set_wrong(self._password, wrong=bool(state.error_text))

    def _typed(self) -> None:
        set_wrong(self._password, wrong=False)
