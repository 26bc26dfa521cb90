"""A contact that is typed: a name, an address, a note."""

from PySide6.QtWidgets import QLineEdit

from gaib_wallet.domain.names import LONGEST, LONGEST_NOTE
from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_edit import AddressEdit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.viewmodels.contact_form import (
    ADDRESS,
    NAME,
    NOTE,
    ContactFormState,
    ContactFormViewModel,
)
from gaib_wallet.viewmodels.forms import FORM


class ContactSheet(FormSheet):
    """Adds somebody, or changes the name and the note of who is there: an address never changes."""

    def __init__(self, model: ContactFormViewModel, *, is_demo: bool) -> None:
        known = model.known
        title = self.tr("Change %1").replace("%1", known.name) if known else self.tr("New contact")
        action = self.tr("Keep it") if known else self.tr("Add the contact")
        super().__init__(title, action, is_demo=is_demo)
        self._model = model
        self._typed_before = ""
        self._name = kit.field(self.tr("Name"))
        self._name.setMaxLength(2 * LONGEST)  # what is too long is said, and not cut
        self._address = AddressEdit(self.tr("Address"), "0x…")
        self._note = kit.field(self.tr("Note"), self.tr("Perhaps: how you know the address"))
        self._note.setMaxLength(2 * LONGEST_NOTE)
        self._end = kit.field(self.tr("Last characters of the address"))
        self._rows = {
            NAME: FormField(self.tr("Name"), self._name),
            ADDRESS: FormField(self.tr("Address"), self._address),
            NOTE: FormField(self.tr("Note, if you like"), self._note),
        }
        self._fixed = AddressLabel(known.address if known else "", one_line=True)
        self._warning = kit.notice(kind="warning")
        self._typed = AddressLabel(one_line=True, copy=False)
        self._anchor = AddressLabel(one_line=True, copy=False)
        self._typed_name = kit.label(self.tr("What you typed"), role="note-strong")
        self._anchor_name = kit.label(role="note-strong")
        self._typed_end = FormField(self.tr("Last characters of the address"), self._end)
        both = (self._typed_name, self._typed, self._anchor_name, self._anchor)
        self._likeness = kit.box(
            kit.column(self._warning, kit.column(*both, spacing=0), self._typed_end, spacing=8)
        )
        fields = kit.column(
            self._rows[NAME],
            self._fixed,
            self._rows[ADDRESS],
            self._likeness,
            self._rows[NOTE],
            spacing=12,
        )
        kit.set_shown(self._fixed, known)
        kit.set_shown(self._rows[ADDRESS], not known)
        if known:
            self._name.setText(known.name)
            self._name.selectAll()
            self._note.setText(known.note)
        self.compose_fields(fields, first=self._name)
        self._address.textEdited.connect(self._address_typed)
        self._address.swapped.connect(model.note_swap)
        for edit in (self._name, self._address, self._note, self._end):
            edit.returnPressed.connect(self._wanted)
        self.main.clicked.connect(self._wanted)
        bind(self, model, self._render)

    def _address_typed(self) -> None:
        state = self._model.state
        if state.warning or state.fault(ADDRESS):
            self._end.clear()
            self._model.forget_likeness()

    def _wanted(self) -> None:
        name, note = self._name.text(), self._note.text()
        if self._model.known:
            self._model.change(name, note)
        else:
            self._model.add(name, self._address.text(), note, self._end.text())

    def _render(self, state: ContactFormState) -> None:
        for key, row in self._rows.items():
            row.show_fault(state.fault(key))
        edits: dict[str, QLineEdit] = {
            NAME: self._name,
            ADDRESS: self._address,
            NOTE: self._note,
        }
        for key, edit in edits.items():
            kit.set_tone(edit, "negative" if state.fault(key) else "")
        wrong = next((edit for key, edit in edits.items() if state.fault(key)), None)
        self._warning.show_notice("warning", state.warning)
        self._typed.show_address(state.typed)
        self._anchor.show_address(state.anchor)
        self._anchor_name.setText(state.anchor_name)
        kit.set_shown(self._likeness, state.warning)
        kit.set_shown(self._typed_end, state.asked)
        if state.asked:
            words = self.tr("Type the last %1 characters of the address that you mean.")
            self._typed_end.show_note(words.replace("%1", str(state.asked)))
            wrong = self._end
        if not self._model.known:
            plain = self.tr("Add the contact")
            self.rename_action(self.tr("Add it all the same") if state.warning else plain)
        self.show_form(state.fault(FORM), is_busy=False)
        if wrong is not None and self.isVisible():
            wrong.setFocus()
        if state.is_done:
            self.go_back()
