"""One key as a keystore file, for another wallet."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.key_export import FILE, NEW, PASSWORD, REPEATED, KeyExportViewModel


class ExportSheet(FormSheet):
    """Where to, the wallet's password, and one for the file."""

    def __init__(self, model: KeyExportViewModel, *, is_demo: bool) -> None:
        account = model.account
        title = self.tr("Export the key of %1").replace("%1", account.name)
        super().__init__(title, self.tr("Export the file"), is_demo=is_demo)
        self._model = model
        name = f"UTC--keystore--{account.address.removeprefix('0x').lower()}.json"
        self._file = FileField(self.tr("Save it as"), save_as=name)
        names = {
            PASSWORD: self.tr("Password of this wallet"),
            NEW: self.tr("Password for the file"),
            REPEATED: self.tr("The file's password again"),
        }
        self._edits = {key: SecretEdit(words) for key, words in names.items()}
        self._rows = {key: FormField(names[key], edit) for key, edit in self._edits.items()}
        self._rows[FILE] = FormField(self.tr("Save it as"), self._file)
        warning = kit.notice(
            self.tr("Whoever has this file and its password can take everything in the account."),
            kind="warning",
        )
        order = [self._rows[key] for key in (FILE, PASSWORD, NEW, REPEATED)]
        fields = kit.column(AddressLabel(account.address), warning, *order, spacing=12)
        self.compose_fields(fields, first=self._file.browse)
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        self._edits[REPEATED].submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        password, new, repeated = (edit.take() for edit in self._edits.values())
        self._model.export(self._file.path, password, new, repeated)

    def _render(self, state: FormState) -> None:
        for key, row in self._rows.items():
            row.show_fault(state.fault(key))
        for edit in self._edits.values():
            edit.setEnabled(not state.is_busy)
        done = self.tr("The key is in %1, under the password that you gave it.")
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done.replace("%1", self._file.path) if state.is_done else "",
            busy=self.tr("Making it slow to guess…"),
            work=state.work,
            stopped=state.stopped,
        )
