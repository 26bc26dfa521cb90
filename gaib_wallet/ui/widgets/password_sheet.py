"""Another password for the vault."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.password_change import NEW, OLD, REPEATED, PasswordChangeViewModel


class PasswordSheet(FormSheet):
    """The old one, and the new one twice. Back leaves everything as it is."""

    def __init__(self, model: PasswordChangeViewModel, *, is_demo: bool) -> None:
        title = self.tr("Change the password")
        super().__init__(title, title, is_demo=is_demo)
        self._model = model
        names = {
            OLD: self.tr("Password now"),
            NEW: self.tr("New password"),
            REPEATED: self.tr("The new password again"),
        }
        self._edits = {key: SecretEdit(name) for key, name in names.items()}
        self._rows = {key: FormField(names[key], edit) for key, edit in self._edits.items()}
        self._rows[NEW].show_note(
            self.tr("At least 8 characters. Length counts most: four or five words are good.")
        )
        note = kit.notice(
            self.tr(
                "Backups made before keep the password that they were saved under. If somebody may"
                " know it and have a copy, a new password does not keep them out: move the money"
                " to new words."
            ),
            kind="info",
        )
        self.compose_fields(
            kit.column(*self._rows.values(), note, spacing=12), first=self._edits[OLD]
        )
        self.main.clicked.connect(self._wanted)
        self._edits[REPEATED].submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        old, new, repeated = (edit.take() for edit in self._edits.values())
        self._model.change(old, new, repeated)

    def _render(self, state: FormState) -> None:
        for key, row in self._rows.items():
            row.show_fault(state.fault(key))
            self._edits[key].setEnabled(not state.is_busy)
        done = self.tr("The password is changed. Save a new backup: older ones keep the old one.")
        busy = self.tr("Making it slow to guess…")
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done if state.is_done else "",
            busy=busy,
        )
