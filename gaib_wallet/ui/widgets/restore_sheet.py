"""A saved backup on its way back into the wallet."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.restore import FILE, PASSWORD, RestoreViewModel


class RestoreSheet(FormSheet):
    """The file, and the password that it was saved under."""

    def __init__(self, model: RestoreViewModel, *, is_demo: bool) -> None:
        super().__init__(self.tr("Put a backup back"), self.tr("Put it back"), is_demo=is_demo)
        self._model = model
        self._file = FileField(self.tr("Backup of the vault"))
        name = self.tr("Password that it was saved under")
        self._password = SecretEdit(name)
        self._rows = {
            FILE: FormField(self.tr("Backup of the vault"), self._file),
            PASSWORD: FormField(name, self._password),
        }
        note = kit.label(
            self.tr("It becomes the vault of this wallet, under the password that it has.")
        )
        self.compose_fields(
            kit.column(note, *self._rows.values(), spacing=12), first=self._file.browse
        )
        self._file.chosen.connect(self._password.setFocus)
        self._password.submitted.connect(self._wanted)
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        self._model.restore(self._file.path, self._password.take())

    def _render(self, state: FormState) -> None:
        for key, row in self._rows.items():
            row.show_fault(state.fault(key))
        self._password.setEnabled(not state.is_busy)
        done = self.tr(
            "The vault is back, and open. Its accounts have new names; give them your own."
        )
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done if state.is_done else "",
            work=state.work,
            stopped=state.stopped,
        )
