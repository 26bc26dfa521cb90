"""The second step: how the first account comes here."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.passphrase import PassphraseFields
from gaib_wallet.ui.widgets.route_list import RouteList
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import LENGTHS, Field, Origin
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_state import StartState


class AccountStep(QWidget):
    """Draws the Account step; what it asks further depends on the way that is chosen.

    Signals:
        submitted(): Enter in a field after which nothing has to be typed.
    """

    submitted = Signal()

    def __init__(self, model: StartViewModel) -> None:
        super().__init__()
        self._wrong = Field.NONE
        self._ways = RouteList(self.tr("How the account comes here"))
        self._name = kit.field(self.tr("Name"))
        self._named = FormField(self.tr("Name, for you alone"), self._name)
        self._address = kit.field(self.tr("Address"), "0x")
        self._watched = FormField(self.tr("Address"), self._address)
        self._length = kit.Segments(self.tr("How many words"))
        self._many = FormField(self.tr("How many words"), kit.row(self._length, None))
        self._passphrase = PassphraseFields()
        self._fault = kit.notice(kind="negative")
        self._done = kit.notice(kind="positive")
        self._form = kit.box(
            kit.column(
                self._fault,
                self._watched,
                self._named,
                self._many,
                self._passphrase,
                None,
                spacing=kit.CARD + 1,
            )
        )
        both = kit.columns((self._ways, 328), (self._form, 0), stacks_below=600)
        self._both = both
        self.setLayout(kit.column(self._done, both, None, spacing=kit.PAGE))
        self._ways.chosen.connect(model.choose_origin)
        self._length.chosen.connect(model.choose_length)
        self._passphrase.other_wanted.connect(model.forget_passphrase)
        self._typed = {"name": self._name, "address": self._address}
        for key, field in self._typed.items():
            field.setText(model.state.typed.get(key, ""))
            field.editingFinished.connect(partial(self._note, model, key))
        self._name.returnPressed.connect(self.submitted)
        self._address.returnPressed.connect(self.submitted)
        self._passphrase.submitted.connect(self.submitted)

    def _note(self, model: StartViewModel, key: str) -> None:
        model.note(key, self._typed[key].text())

    def first(self) -> QWidget:
        """What has the focus when the step opens, or when something typed in it is wrong."""
        return {
            Field.ADDRESS: self._address,
            Field.PASSPHRASE: self._passphrase.first,
        }.get(self._wrong, self._name)

    def take(self) -> Form:
        """What stands in the fields; the secret ones are empty afterwards."""
        passphrase, again = self._passphrase.take()
        return Form(
            name=self._name.text(),
            address=self._address.text(),
            passphrase=passphrase,
            passphrase_again=again,
        )

    def clear(self) -> None:
        """Overwrite what is secret."""
        self._passphrase.clear()

    def show_state(self, state: StartState) -> None:
        """Draw the step."""
        self._ways.show_routes(self._rows(has_vault=state.has_vault), state.origin)
        self._done.show_notice("positive", state.done_text)
        kit.set_shown(self._both, not state.done_text)
        self._name.setPlaceholderText(state.next_name)
        kit.set_shown(self._named, state.origin not in {Origin.BACKUP, Origin.DEMO})
        kit.set_shown(self._watched, state.origin is Origin.WATCH)
        is_new = state.origin is Origin.NEW
        kit.set_shown(self._many, is_new)
        kit.set_shown(self._passphrase, is_new)
        words = self.tr("%1 words")
        lengths = tuple((str(one), words.replace("%1", str(one))) for one in LENGTHS)
        self._length.show_choices(lengths, str(state.length))
        self._many.show_note(
            self.tr("12 are enough for anybody. 24 take longer to write, and to type again.")
        )
        self._passphrase.show_given(is_given=state.has_passphrase)
        at = self._wrong = state.fault_at
        self._named.show_fault(state.fault_text if at is Field.NAME else "")
        self._watched.show_fault(state.fault_text if at is Field.ADDRESS else "")
        self._passphrase.show_fault(state.fault_text if at is Field.PASSPHRASE else "")
        known = {Field.NAME, Field.ADDRESS, Field.PASSPHRASE}
        self._fault.show_notice("negative", "" if at in known else state.fault_text)

    def _rows(self, *, has_vault: bool) -> tuple[RouteRow, ...]:
        whole = self.tr("of this wallet, with all its accounts")
        if has_vault:
            whole = self.tr("needs a vault of its own: lock, then take another")
        closed = {Origin.BACKUP} if has_vault else set()
        words = {
            Origin.NEW: (self.tr("Make new words"), self.tr("a new account, made here")),
            Origin.WORDS: (self.tr("Bring words"), self.tr("12 to 24, from another wallet")),
            Origin.KEY: (self.tr("Bring a private key"), self.tr("64 hex digits")),
            Origin.FILE: (self.tr("Bring a keystore file"), self.tr("with its password")),
            Origin.BACKUP: (self.tr("Bring a backup"), whole),
            Origin.WATCH: (self.tr("Watch an address"), self.tr("without its key")),
            Origin.DEMO: (self.tr("Try the demo"), self.tr("a chain and money of its own")),
        }
        return tuple(
            RouteRow(
                origin,
                name,
                RouteLook.CLOSED if origin in closed else RouteLook.OPEN,
                lines=(RouteLine(note),),
            )
            for origin, (name, note) in words.items()
        )
