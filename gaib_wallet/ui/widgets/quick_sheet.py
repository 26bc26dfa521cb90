"""The password that turns the quick unlock on."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.quick import PASSWORD, QuickFormViewModel


class QuickSheet(FormSheet):
    """One field; what it means stands above it."""

    def __init__(self, model: QuickFormViewModel, *, is_demo: bool) -> None:
        title = self.tr("Unlock with the system's keyring")
        super().__init__(title, self.tr("Turn it on"), is_demo=is_demo, width=480)
        self._model = model
        name = self.tr("Password of this wallet")
        self._password = SecretEdit(name)
        self._row = FormField(name, self._password)
        why = kit.label(
            self.tr(
                "The keyring of this computer keeps a key that opens the vault here, and nowhere"
                " else. The password goes on working, and is asked for whatever shows or moves"
                " keys."
            )
        )
        self.compose_fields(kit.column(why, self._row, spacing=12), first=self._password)
        self.main.clicked.connect(self._wanted)
        self._password.submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        self._model.turn_on(self._password.take())

    def _render(self, state: FormState) -> None:
        self._row.show_fault(state.fault(PASSWORD))
        self._password.setEnabled(not state.is_busy)
        done = self.tr("It is on.") if state.is_done else ""
        self.show_form(state.fault(FORM), is_busy=state.is_busy, done=done, work=state.work)
