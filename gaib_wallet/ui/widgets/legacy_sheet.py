"""Key files of an earlier version of the wallet, on their way into the vault."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.new_vault import NewVaultFields
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.legacy_keys import NEW, PASSWORD, REPEATED, LegacyKeysViewModel


class LegacySheet(FormSheet):
    """The files, the one password that they were kept under, and perhaps a new vault's."""

    def __init__(self, model: LegacyKeysViewModel, *, is_demo: bool) -> None:
        super().__init__(
            self.tr("Key files of an earlier version"), self.tr("Bring them in"), is_demo=is_demo
        )
        self._model = model
        self._files = kit.label(role="label")
        self._password = SecretEdit(self.tr("Password that they were kept under"))
        self._field = FormField(self.tr("Password that they were kept under"), self._password)
        self._vault = NewVaultFields()
        note = kit.label(
            self.tr("Their keys are copied into the vault. The files stay where they are.")
        )
        self.compose_fields(
            kit.column(note, self._files, self._field, self._vault, spacing=12),
            first=self._password,
        )
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        self._vault.submitted.connect(self._wanted)
        self._password.submitted.connect(self._entered)
        bind(self, model, self._render)

    def _entered(self) -> None:
        if self._model.needs_vault:
            self._vault.first.setFocus()
        else:
            self._wanted()

    def _wanted(self) -> None:
        self._model.bring(self._password.take(), self._vault.take())

    def _render(self, state: FormState) -> None:
        self._files.setText("\n".join(one.name for one in self._model.files))
        self._field.show_fault(state.fault(PASSWORD))
        self._password.setEnabled(not state.is_busy)
        kit.set_shown(self._vault, self._model.needs_vault)
        self._vault.show_faults(state.fault(NEW), state.fault(REPEATED), is_busy=state.is_busy)
        done = self.tr("All of them are in the vault now. Save a backup of it.")
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done if state.is_done else "",
            busy=self.tr("Opening the files: up to some seconds each…"),
            work=state.work,
            stopped=state.stopped,
        )
