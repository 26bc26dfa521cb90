"""A plan from a file: what it is, what it would do here, and the two ways on."""

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.viewmodels.plan_file import PlanFileState, PlanFileViewModel

WIDTH = 640
NAME = "plan-checked.json"


class PlanFileSheet(FormSheet):
    """Nothing is signed here: Review leads to the sheet where it can be."""

    def __init__(self, model: PlanFileViewModel, *, is_demo: bool) -> None:
        super().__init__(self.tr("Open a plan"), self.tr("Review it"), is_demo=is_demo, width=WIDTH)
        self._model = model
        self._file = FileField(self.tr("File with the plan"))
        self._what = kit.label(role="value")
        self._account = AddressLabel(one_line=True, copy=False)
        self._account_row = FormField(self.tr("Account that pays and signs"), self._account)
        self._recipient = AddressLabel(one_line=True, copy=False)
        self._recipient_row = FormField(self.tr("Who gets it"), self._recipient)
        self._about = kit.label()
        kit.set_tone(self._about, "muted")
        self._rehearsal = kit.notice(kind="positive")
        self._digits = kit.figure(role="label", left=True)
        digits = FormField(
            self.tr("Fingerprint of the plan"),
            self._digits,
            self.tr("Compare it with what its maker sees, by another way than this file."),
        )
        self._looks = kit.label()
        self._looks_row = FormField(
            self.tr("Seen before by"),
            self._looks,
            self.tr("These lines are in the file: no proof."),
        )
        self._by = kit.field(self.tr("Your name"))
        self._by_row = FormField(self.tr("Your name, for the copy that you hand back"), self._by)
        self._plan = kit.box(
            kit.column(
                self._what,
                self._account_row,
                self._recipient_row,
                self._about,
                self._rehearsal,
                digits,
                self._looks_row,
                self._by_row,
                spacing=10,
            )
        )
        self._back_button = kit.button(self.tr("Hand back as seen\u2026"))
        fields = kit.column(
            FormField(self.tr("File with the plan"), self._file), self._plan, spacing=12
        )
        self.compose_fields(fields, first=self._file.browse, beside=(self._back_button,))
        self._file.chosen.connect(model.open)
        self._back_button.clicked.connect(self._ask_where)
        self.main.clicked.connect(model.review)
        bind(self, model, self._render)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Hand back as seen"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(NAME)
        dialog.fileSelected.connect(self.hand_back_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def hand_back_to(self, path: str) -> None:
        """Write the copy to `path`."""
        self._model.hand_back(path, self._by.text())

    def _render(self, state: PlanFileState) -> None:
        kit.set_shown(self._plan, state.title)
        self._what.setText(state.title)
        self._account.show_address(state.account)
        foreign = self.tr("This account is not in this wallet.")
        self._account_row.show_note(state.account_name or foreign)
        self._recipient.show_address(state.recipient)
        stranger = self.tr("No name here: neither a contact nor one of your accounts.")
        self._recipient_row.show_note(state.recipient_name or stranger)
        kit.set_shown(self._recipient_row, state.recipient)
        self._about.setText("\n".join(state.about))
        self._rehearsal.show_notice("positive", state.rehearsal)
        self._digits.setText(state.fingerprint)
        self._looks.setText("\n".join(state.looks))
        kit.set_shown(self._looks_row, state.looks)
        self._by_row.show_fault(state.name_fault)
        self.show_form(state.fault, is_busy=False)
        self.done.show_notice("positive", state.done)
        kit.set_shown(self.main, state.title)
        kit.set_shown(self._back_button, state.title)
        self._back_button.setEnabled(state.is_sound)
        self.main.show_action(self.tr("Review it"), enabled=not state.is_busy)
