"""What brings a saved backup of the vault back: the file, and the password it was saved under."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.start_facts import Field
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_state import StartState


class BackupFields(QWidget):
    """Asks for a backup.

    Signals:
        submitted(): Enter in the last field.
    """

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = FileField(self.tr("Backup of the vault"))
        self._password = SecretEdit(self.tr("Password that it was saved under"))
        self._opened = FormField(self.tr("Password that it was saved under"), self._password)
        note = kit.notice(
            self.tr(
                "Its accounts come back with their keys, under the same password. Names and watched"
                " addresses are not in it."
            ),
            kind="info",
        )
        self._filed = FormField(
            self.tr("Backup of the vault"),
            self._file,
            self.tr("A .gaib file, as it is saved on the Accounts page."),
        )
        self.setLayout(kit.column(self._filed, self._opened, note, spacing=kit.CARD + 1))
        self._file.chosen.connect(self._ask_for_password)
        self._password.submitted.connect(self.submitted)

    @property
    def first(self) -> QWidget:
        """What has the focus when nothing is chosen yet, or when it did not open."""
        return self._password if self._file.path else self._file.browse

    def take(self) -> Form:
        """What stands in the fields; the password is empty afterwards."""
        return Form(file=self._file.path, file_password=self._password.take())

    def clear(self) -> None:
        """Overwrite what is secret."""
        self._password.clear()

    def show_state(self, state: StartState) -> None:
        """Draw why it was not brought back."""
        at = state.fault_at
        self._filed.show_fault(state.fault_text if at is Field.FILE else "")
        self._opened.show_fault(state.fault_text if at is Field.PASSWORD else "")

    def _ask_for_password(self) -> None:
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)
