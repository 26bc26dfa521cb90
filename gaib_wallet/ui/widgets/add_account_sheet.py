"""One more account, whatever it comes from."""

from collections.abc import Callable, Mapping

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
from gaib_wallet.viewmodels.add_account import AddAccountViewModel
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
        self._note = kit.label()
        self._name = kit.field(self.tr("Name"))
        self._length = kit.Segments(self.tr("How many words"))
        self._length_key = LENGTHS[0]
        self._new_passphrase = PassphraseFields()
        self._phrase = PhraseFields(words)
        self._old_passphrase = PassphraseFields(is_new=False)
        self._typed = kit.box(kit.column(self._phrase, self._old_passphrase, spacing=12))
        self._led = LedList()
        self._other = kit.small_button(self.tr("Type other words"))
        self._led_box = kit.box(kit.column(self._led, kit.row(self._other, None), spacing=12))
        self._key = SecretEdit(self.tr("Private key"))
        self._file = FileField(self.tr("Keystore file"))
        self._file_password = SecretEdit(self.tr("Password of that file"))
        self._address = AddressEdit(self.tr("Address"), "0x")
        self._family = kit.select(self.tr("Numbered as in"))
        self._vault = NewVaultFields()
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._buttons = kit.row()
        self._rows, self._parts = self._composed()
        bind(self, model, self._render)
        self._connect(model)

    def _composed(self) -> tuple[Mapping[Part, FormField], Mapping[QWidget, tuple[Way, ...]]]:
        rows = {
            Part.NAME: FormField(self.tr("Name, for you alone"), self._name),
            Part.KEY: FormField(self.tr("Private key, 64 hex digits"), self._key),
            Part.FILE: FormField(self.tr("Keystore file"), self._file),
            Part.FILE_PASSWORD: FormField(self.tr("Password of that file"), self._file_password),
            Part.ADDRESS: FormField(self.tr("Address"), self._address),
        }
        length = FormField(self.tr("How many words"), kit.row(self._length, None))
        length.show_note(self.tr("12 are enough for anybody. 24 take longer to write."))
        family = FormField(self.tr("Numbered as in"), self._family)
        parts: dict[QWidget, tuple[Way, ...]] = {
            rows[Part.KEY]: (Way.KEY,),
            rows[Part.FILE]: (Way.FILE,),
            rows[Part.FILE_PASSWORD]: (Way.FILE,),
            rows[Part.ADDRESS]: (Way.WATCH,),
            length: (Way.NEW,),
            self._new_passphrase: (Way.NEW,),
            family: (Way.NEXT,),
        }
        kit.set_tone(self._note, "muted")
        self._ways_row = kit.box(kit.row(self._ways, None))
        fields = kit.column(
            self._ways_row,
            self._note,
            self._typed,
            self._led_box,
            *parts,
            rows[Part.NAME],
            self._vault,
            spacing=12,
        )
        self._form = kit.box(fields)
        firsts: dict[Way, QWidget] = {
            Way.NEW: self._name,
            Way.NEXT: self._name,
            Way.WATCH: self._address,
        }
        first = firsts.get(self._model.state.way, self._phrase)
        self._foot = kit.box(self._buttons)
        whole = kit.column(self._form, self._place, spacing=0)
        self.compose_fields(whole, first=first, beside=(self._foot,))
        return rows, parts

    def _connect(self, model: AddAccountViewModel) -> None:
        self._ways.chosen.connect(model.choose)
        self._length.chosen.connect(self._length_chosen)
        self._led.family_chosen.connect(model.choose_family)
        self._led.number_chosen.connect(model.choose_number)
        self._led.more_wanted.connect(model.look_further)
        self._other.clicked.connect(model.forget)
        self._family.activated.connect(self._family_chosen)
        self._file.chosen.connect(self._file_password.setFocus)
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        for edit in (self._phrase, self._key, self._file_password, self._vault):
            edit.submitted.connect(self._wanted)
        for passphrase in (self._new_passphrase, self._old_passphrase):
            passphrase.submitted.connect(self._wanted)
        self._address.swapped.connect(model.note_swap)
        for field in (self._name, self._address):
            field.returnPressed.connect(self._wanted)

    @override
    def go_back(self) -> None:
        self._model.forget()
        self._phrase.clear()
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
                model.make_words(name, length, passphrase, again, self._vault.take())
            case Way.WORDS:
                self._bring_words(state, name)
            case Way.KEY:
                model.bring_key(name, self._key.take(), self._vault.take())
            case Way.FILE:
                password = self._file_password.take()
                model.bring_file(name, self._file.path, password, self._vault.take())
            case Way.WATCH:
                model.watch(name, self._address.text())
            case Way.NEXT:
                model.make_next(name)

    def _bring_words(self, state: AddState, name: str) -> None:
        if state.led:
            self._model.bring_words(name, self._vault.take())
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
        for part, row in self._rows.items():
            row.show_fault(state.fault(part))
        self._phrase.show_fault(state.fault(Part.WORDS))
        self._new_passphrase.show_fault(state.fault(Part.PASSPHRASE))
        self._vault.show_faults(
            state.fault(Part.PASSWORD), state.fault(Part.REPEATED), is_busy=state.is_busy
        )
        for edit in (self._key, self._file_password):
            edit.setEnabled(not state.is_busy)
        kit.set_tone(self._address, "negative" if state.fault(Part.ADDRESS) else "")
        kit.set_tone(self._name, "negative" if state.fault(Part.NAME) else "")
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
        for part, ways in self._parts.items():
            kit.set_shown(part, state.way in ways)
        is_words = state.way is Way.WORDS
        kit.set_shown(self._typed, is_words and not state.led)
        kit.set_shown(self._led_box, is_words and state.led)
        if state.led:
            self._led.show_led(state)
        # The words first: a name and a password say nothing yet of what they are for.
        is_late = is_words and not state.led
        kit.set_shown(self._rows[Part.NAME], not is_late)
        kit.set_shown(self._vault, state.needs_vault and not is_late)
        self._name.setPlaceholderText(state.next_name)
        words = self.tr("%1 words")
        lengths = tuple((one, words.replace("%1", one)) for one in LENGTHS)
        self._length.show_choices(lengths, self._length_key)
        families = tuple(
            (key, f"{said} \u00b7 {PathFamily[key].value}") for key, said in state.families
        )
        self._family.show_choices(families, state.family)

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
