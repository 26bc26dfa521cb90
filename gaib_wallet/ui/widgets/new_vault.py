"""The password of a vault that does not exist yet, typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.add_account import NewVault


class NewVaultFields(QWidget):
    """Two fields, shown only where there is no vault.

    Signals:
        submitted(): Enter in the second.
    """

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name, again = self.tr("New password"), self.tr("The password again")
        self.first = SecretEdit(name)
        self._second = SecretEdit(again)
        self._one = FormField(
            name,
            self.first,
            self.tr(
                "It seals the vault on this computer. At least 8 characters; four or five words"
                " are good. Nobody can give it back to you."
            ),
        )
        self._two = FormField(again, self._second)
        self.setLayout(kit.column(self._one, self._two, spacing=12))
        self._second.submitted.connect(self.submitted)

    def take(self) -> NewVault:
        """What stands in the fields, which are empty afterwards; whoever calls wipes both."""
        return NewVault(self.first.take(), self._second.take())

    def show_faults(self, password: str, repeated: str, *, is_busy: bool) -> None:
        """What is wrong with either."""
        self._one.show_fault(password)
        self._two.show_fault(repeated)
        for edit in (self.first, self._second):
            edit.setEnabled(not is_busy)
