"""The third step: the password, which makes the vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import Field
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_state import StartState

MINUTES = (1, 5, 10, 30, 60)
SELECT = 160


class LockStep(QWidget):
    """Draws the Lock step.

    Signals:
        submitted(): Enter in the last field.
    """

    submitted = Signal()

    def __init__(self, model: StartViewModel) -> None:
        super().__init__()
        self._model = model
        password, again = self.tr("New password"), self.tr("The new password again")
        self._password = SecretEdit(password)
        self._repeated = SecretEdit(again)
        self._first = FormField(password, self._password)
        self._second = FormField(again, self._repeated)
        idle = self.tr("Lock by itself after")
        self._minutes = kit.select(idle)
        self._minutes.setFixedWidth(SELECT)
        for minutes in MINUTES:
            self._minutes.addItem(self.tr("%1 min").replace("%1", str(minutes)), minutes)
        self._note = kit.notice(
            self.tr(
                "Nobody can tell you this password or set another: keep it as you keep a key."
                " Forgotten, only your words or key files bring the accounts back."
            ),
            kind="info",
        )
        self._made = kit.notice(kind="positive")
        self._fault = kit.notice(kind="negative")
        self._busy = kit.ProgressLine()
        self._stopped = kit.notice()
        self.setLayout(
            kit.column(
                self._made,
                self._first,
                self._second,
                self._note,
                FormField(idle, kit.row(self._minutes, None)),
                self._busy,
                self._stopped,
                self._fault,
                None,
                spacing=kit.CARD + 1,
            )
        )
        self._password.changed.connect(self._measure)
        self._password.submitted.connect(self._repeated.setFocus)
        self._repeated.submitted.connect(self.submitted)
        self._minutes.activated.connect(self._chosen)
        self._busy.stopped.connect(model.stop)

    def first(self) -> QWidget:
        """What has the focus when the step opens."""
        return self._password if self._password.isVisibleTo(self) else self._minutes

    def take(self) -> Form:
        """What stands in the fields, which are empty afterwards."""
        return Form(password=self._password.take(), repeated=self._repeated.take())

    def clear(self) -> None:
        """Overwrite what stands there."""
        self._password.clear()
        self._repeated.clear()

    def show_state(self, state: StartState) -> None:
        """Draw the step."""
        made = self.tr("The vault is there. Its password can be changed in Settings.")
        self._made.show_notice("positive", made if state.has_vault else "")
        for part in (self._first, self._second, self._note):
            kit.set_shown(part, not state.has_vault)
        for field in (self._password, self._repeated):
            field.setEnabled(not state.is_busy)
        self._first.show_note(state.strength_text, state.strength_tone)
        at = state.fault_at
        self._first.show_fault(state.fault_text if at is Field.PASSWORD else "")
        self._second.show_fault(state.fault_text if at is Field.REPEATED else "")
        other = at not in {Field.PASSWORD, Field.REPEATED}
        self._fault.show_notice("negative", state.fault_text if other else "")
        self._minutes.setCurrentIndex(self._minutes.findData(state.lock_after_min))
        work = state.work
        self._busy.show_progress(work.text, work.percent, can_stop=work.can_stop)
        self._stopped.show_notice("info", state.stopped_text)

    def _measure(self) -> None:
        self._model.measure(self._password.length)

    def _chosen(self, place: int) -> None:
        self._model.lock_after(int(self._minutes.itemData(place)))
