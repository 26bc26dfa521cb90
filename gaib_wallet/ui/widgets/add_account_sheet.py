"""One more account, whatever it comes from."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.domain.accounts import NewPhrase, PathFamily
from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_edit import AddressEdit
from gaib_wallet.ui.widgets.backup_words import BackupWords
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.led_list import LedList
from gaib_wallet.ui.widgets.new_vault import NewVaultFields
from gaib_wallet.ui.widgets.passphrase import PassphraseFields
from gaib_wallet.ui.widgets.phrase_fields import PhraseFields
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.add_account import AddAccountViewModel, NewVault
from gaib_wallet.viewmodels.add_account_state import AddState, Part, Way
from gaib_wallet.viewmodels.backup_words import BackupViewModel
from gaib_wallet.viewmodels.forms import FORM

WIDTH = 680
LENGTHS = ("12", "24")
BROUGHT = (Way.WORDS, Way.KEY, Way.FILE)


class AddAccountSheet(FormSheet):
    """Draws `AddState`; new words go on to paper here, by the view model that `back_up` makes."""

    is_shielded = True

    def __init__(
        self,
        model: AddAccountViewModel,
        words: WordList,
        back_up: Callable[[NewPhrase], BackupViewModel],
        *,
        is_demo: bool,
    ) -> None:
        state = model.state
        super().__init__(state.title, state.action, is_demo=is_demo, width=WIDTH)
        # An address to watch is no secret, and is added while locked too.
        self.closes_on_lock = state.way is not Way.WATCH
        self._model = model
        self._words = words
        self._back_up = back_up
        self.backup: BackupViewModel | None = None
        self._ways = kit.Segments(self.tr("What is brought"))
        self._ways_row = kit.box(kit.row(self._ways, None))
        self._note = kit.label()
        kit.set_tone(self._note, "muted")
        self._name = kit.field(self.tr("Name"))
        self._length_key = LENGTHS[0]
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._buttons = kit.row()
        self._rows = {Part.NAME: FormField(self.tr("Name, for you alone"), self._name)}
        self._parts: list[QWidget] = []
        self._inside = kit.column(self._ways_row, self._note, self._rows[Part.NAME], spacing=12)
        self._form = kit.box(self._inside)
        self._foot = kit.box(self._buttons)
        whole = kit.column(self._form, self._place, spacing=0)
        self.compose_fields(whole, first=self._first_of(state.way), beside=(self._foot,))
        bind(self, model, self._render)
        self._ways.chosen.connect(model.choose)
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        self._name.returnPressed.connect(self._wanted)

    # What one way alone asks for is made when that way is chosen: most ways are never taken.

    @cached_property
    def _phrase(self) -> PhraseFields:
        made = PhraseFields(self._words)
        made.submitted.connect(self._wanted)
        return made

    @cached_property
    def _old_passphrase(self) -> PassphraseFields:
        made = PassphraseFields(is_new=False)
        made.submitted.connect(self._wanted)
        return made

    @cached_property
    def _typed(self) -> QWidget:
        return kit.box(kit.column(self._phrase, self._old_passphrase, spacing=12))

    @cached_property
    def _led(self) -> LedList:
        made = LedList()
        made.family_chosen.connect(self._model.choose_family)
        made.number_chosen.connect(self._model.choose_number)
        made.more_wanted.connect(self._model.look_further)
        return made

    @cached_property
    def _led_box(self) -> QWidget:
        other = kit.small_button(self.tr("Type other words"))
        other.clicked.connect(self._model.forget)
        return kit.box(kit.column(self._led, kit.row(other, None), spacing=12))

    @cached_property
    def _key(self) -> SecretEdit:
        made = SecretEdit(self.tr("Private key"))
        made.submitted.connect(self._wanted)
        return made

    @cached_property
    def _key_row(self) -> FormField:
        return FormField(self.tr("Private key, 64 hex digits"), self._key)

    @cached_property
    def _file(self) -> FileField:
        made = FileField(self.tr("Keystore file"))
        made.chosen.connect(self._file_password.setFocus)
        return made

    @cached_property
    def _file_row(self) -> FormField:
        return FormField(self.tr("Keystore file"), self._file)

    @cached_property
    def _file_password(self) -> SecretEdit:
        made = SecretEdit(self.tr("Password of that file"))
        made.submitted.connect(self._wanted)
        return made

    @cached_property
    def _file_password_row(self) -> FormField:
        return FormField(self.tr("Password of that file"), self._file_password)

    @cached_property
    def _address(self) -> AddressEdit:
        made = AddressEdit(self.tr("Address"), "0x")
        made.swapped.connect(self._model.note_swap)
        made.returnPressed.connect(self._wanted)
        return made

    @cached_property
    def _address_row(self) -> FormField:
        return FormField(self.tr("Address"), self._address)

    @cached_property
    def _length(self) -> kit.Segments:
        made = kit.Segments(self.tr("How many words"))
        made.chosen.connect(self._length_chosen)
        words = self.tr("%1 words")
        lengths = tuple((one, words.replace("%1", one)) for one in LENGTHS)
        made.show_choices(lengths, self._length_key)
        return made

    @cached_property
    def _length_row(self) -> FormField:
        made = FormField(self.tr("How many words"), kit.row(self._length, None))
        made.show_note(self.tr("12 are enough for anybody. 24 take longer to write."))
        return made

    @cached_property
    def _new_passphrase(self) -> PassphraseFields:
        made = PassphraseFields()
        made.submitted.connect(self._wanted)
        return made

    @cached_property
    def _family(self) -> kit.Select:
        made = kit.select(self.tr("Numbered as in"))
        made.activated.connect(self._family_chosen)
        return made

    @cached_property
    def _family_row(self) -> FormField:
        return FormField(self.tr("Numbered as in"), self._family)

    @cached_property
    def _vault(self) -> NewVaultFields:
        made = NewVaultFields()
        made.submitted.connect(self._wanted)
        return made

    def _first_of(self, way: Way) -> QWidget:
        match way:
            case Way.WORDS:
                return self._phrase
            case Way.KEY:
                return self._key
            case Way.FILE:
                return self._file
            case Way.WATCH:
                return self._address
            case Way.NEW | Way.NEXT:
                return self._name

    @override
    def go_back(self) -> None:
        self._model.forget()
        for phrase in self.findChildren(PhraseFields):
            phrase.clear()
        if self.backup is not None:
            self.backup.forget()
        super().go_back()

    def _family_chosen(self, index: int) -> None:
        self._model.choose_family(str(self._family.itemData(index)))

    def _length_chosen(self, key: str) -> None:
        self._length_key = key

    def _wanted(self) -> None:
        model, name = self._model, self._name.text()
        state = model.state
        if state.is_finished:
            return
        match state.way:
            case Way.NEW:
                passphrase, again = self._new_passphrase.take()
                length = int(self._length_key)
                model.make_words(name, length, passphrase, again, self._take_vault())
            case Way.WORDS:
                self._bring_words(state, name)
            case Way.KEY:
                model.bring_key(name, self._key.take(), self._take_vault())
            case Way.FILE:
                password = self._file_password.take()
                model.bring_file(name, self._file.path, password, self._take_vault())
            case Way.WATCH:
                model.watch(name, self._address.text())
            case Way.NEXT:
                model.make_next(name)

    def _take_vault(self) -> NewVault:
        return self._vault.take() if self._model.state.needs_vault else NewVault()

    def _bring_words(self, state: AddState, name: str) -> None:
        if state.led:
            self._model.bring_words(name, self._take_vault())
            return
        passphrase, again = self._old_passphrase.take()
        again.wipe()
        self._model.look_up(self._phrase.numbers(), passphrase)

    def _render(self, state: AddState) -> None:
        if self.backup is not None:
            return
        if state.made and not state.is_busy:
            self._begin_backup(self._back_up(state.made))
            return
        self._show_fields(state)
        self._show_faults(state)
        done = self.tr("%1 is in this wallet now, and every page shows it.")
        self.rename_action(state.action)
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done.replace("%1", state.done.name) if state.done else "",
            busy=self.tr("Working…"),
            work=state.work,
            stopped=state.stopped,
        )

    def _show_faults(self, state: AddState) -> None:
        self._rows[Part.NAME].show_fault(state.fault(Part.NAME))
        kit.set_tone(self._name, "negative" if state.fault(Part.NAME) else "")
        match state.way:
            case Way.WORDS if not state.led:
                self._phrase.show_fault(state.fault(Part.WORDS))
            case Way.KEY:
                self._key_row.show_fault(state.fault(Part.KEY))
                self._key.setEnabled(not state.is_busy)
            case Way.FILE:
                self._file_row.show_fault(state.fault(Part.FILE))
                self._file_password_row.show_fault(state.fault(Part.FILE_PASSWORD))
                self._file_password.setEnabled(not state.is_busy)
            case Way.WATCH:
                self._address_row.show_fault(state.fault(Part.ADDRESS))
                kit.set_tone(self._address, "negative" if state.fault(Part.ADDRESS) else "")
            case Way.NEW:
                self._new_passphrase.show_fault(state.fault(Part.PASSPHRASE))
            case _:
                pass
        if state.needs_vault and not _is_late(state):
            self._vault.show_faults(
                state.fault(Part.PASSWORD), state.fault(Part.REPEATED), is_busy=state.is_busy
            )

    def _show_fields(self, state: AddState) -> None:
        names = {
            Way.WORDS: self.tr("Words"),
            Way.KEY: self.tr("Private key"),
            Way.FILE: self.tr("Keystore file"),
        }
        self._ways.show_choices(tuple(names.items()), state.way)
        kit.set_shown(self._ways_row, state.way in BROUGHT and not state.led)
        kit.set_shown(self._note, not state.led)
        self.title.setText(state.title)
        self._note.setText(state.note)
        self._show_parts(state)
        if state.led:
            self._led.show_led(state)
        self._name.setPlaceholderText(state.next_name)
        if state.way is Way.NEXT:
            families = tuple(
                (key, f"{said} \u00b7 {PathFamily[key].value}") for key, said in state.families
            )
            self._family.show_choices(families, state.family)

    def _show_parts(self, state: AddState) -> None:
        """Put what the way asks for between the note and the name, and a new vault below."""
        kit.set_shown(self._rows[Part.NAME], not _is_late(state))
        wanted = list(self._parts_of(state))
        for part in wanted:
            if part not in self._parts:
                self._inside.insertWidget(self._inside.indexOf(self._rows[Part.NAME]), part)
        if state.needs_vault and not _is_late(state):
            if self._vault not in self._parts:
                self._inside.addWidget(self._vault)
            wanted.append(self._vault)
        self._parts += [one for one in wanted if one not in self._parts]
        for part in self._parts:
            kit.set_shown(part, part in wanted)

    def _parts_of(self, state: AddState) -> tuple[QWidget, ...]:
        match state.way:
            case Way.WORDS:
                return (self._led_box if state.led else self._typed,)
            case Way.KEY:
                return (self._key_row,)
            case Way.FILE:
                return self._file_row, self._file_password_row
            case Way.WATCH:
                return (self._address_row,)
            case Way.NEW:
                return self._length_row, self._new_passphrase
            case Way.NEXT:
                return (self._family_row,)

    def _begin_backup(self, backup: BackupViewModel) -> None:
        """The words are in the vault: now they go on to paper, or knowingly wait."""
        self.backup = backup
        self.show_form("", is_busy=False)
        for part in (self._form, self.main, self.back):
            kit.set_shown(part, shown=False)
        widget = BackupWords(backup, self._words)
        self._place.addWidget(widget)
        for button in (widget.later, widget.again, widget.action):
            self._buttons.addWidget(button)
        widget.ended.connect(self.go_back)
        widget.action.setFocus()


def _is_late(state: AddState) -> bool:
    """The words first: a name and a password say nothing yet of what they are for."""
    return state.way is Way.WORDS and not state.led
