"""The first thing that is seen where there is a vault: its password, or a look without it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.brand import Brand
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.keyboard_hint import KeyboardHint
from gaib_wallet.ui.widgets.password_try import PasswordTry
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.unlock import UnlockState, UnlockViewModel

CARD, INSIDE = 416, 31
ABOVE, HIGH = 7, 680  # it begins below that part of the page, or where so many pixels fit


class UnlockPage(QWidget):
    """Draws `UnlockState` for one vault; `vaults` are all their names.

    Signals:
        opened(): the password was right.
        look_wanted(): public figures alone.
        vault_wanted(str): another of the vaults.
        new_wanted(str, bool): one more, of that name; to bring words that are known, or not.
    """

    opened = Signal()
    look_wanted = Signal()
    vault_wanted = Signal(str)
    new_wanted = Signal(str, bool)

    def __init__(
        self,
        model: UnlockViewModel,
        vaults: tuple[str, ...],
        vault: str,
        accounts: int,
        network: str,
    ) -> None:
        super().__init__()
        self._model = model
        self._is_open = False
        model.begin()
        self._password = SecretEdit(self.tr("Password"))
        self._keyboard = KeyboardHint(self._password)
        self._error = kit.notice(kind="negative")
        self._try = PasswordTry(self, model, self._password, self._error)
        self._hint = kit.label(role="label")
        self._unlock = kit.main_button(icon="unlock")
        self._quick = kit.button(self.tr("Use the system's keyring"), icon="key")
        self._look = kit.button(self.tr("Look without unlocking"), icon="eye")
        self._vaults = kit.select(self.tr("Vault"))
        self._vaults.show_choices([(one, one) for one in vaults], vault)
        self._new = NewVaultCard(vaults)
        forgot, another = (
            self.tr("Forgot it: restore from the words"),
            self.tr("Another vault\u2026"),
        )
        self._forgot = kit.button(forgot, role="quiet-small", icon="key")
        self._another = kit.button(another, role="quiet-small", icon="plus")
        self._card = self._composed(len(vaults) > 1, vault, accounts)
        foot = kit.icon_line(
            "lock",
            self.tr("%1 \u00b7 nothing is asked of a node while locked").replace("%1", network),
            role="label",
        )
        middle = kit.column(
            kit.row(None, Brand(), None),
            32,
            kit.row(None, self._card, self._new, None),
            24,
            kit.row(None, foot, None),
            spacing=0,
        )
        below = kit.row(self._forgot, None, self._another)
        below.setContentsMargins(24, 0, 24, 16)
        self._above = QWidget()
        whole = kit.page(kit.column(self._above, middle, None, spacing=0), inside=kit.PAGE)
        self.setLayout(kit.column(whole, below, spacing=0))
        self._connect()
        bind(self, model, self._render)

    def show_name_fault(self, text: str) -> None:
        """Why no vault can have the name that was typed."""
        self._new.show_fault(text)

    def ask_for_a_vault(self, *, restores: bool) -> None:
        """Ask what one more vault is called, in the place of the password."""
        self._password.clear()
        self._card.hide()
        self._new.ask(restores=restores)

    def focus(self) -> None:
        """Give the focus to the password."""
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # By the page alone, not by what is in it: a fault moves nothing above it.
        above = max(0, min(self.height() // ABOVE, self.height() - HIGH))
        self._above.setFixedHeight(above)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._password.clear()

    def _composed(self, has_choice: bool, vault: str, accounts: int) -> QWidget:  # noqa: FBT001
        inside = self.tr("%n accounts in the vault %1.", "", accounts)
        sub = kit.label(inside.replace("%1", vault))
        kit.set_tone(sub, "muted")
        which = FormField(self.tr("Vault"), self._vaults)
        kit.set_shown(which, has_choice)
        public = kit.label(
            self.tr("Balances stay readable. Signing waits for the password."), role="label"
        )
        public.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        look = kit.box(kit.column(kit.hairline(), 8, self._look, public, spacing=kit.GRID))
        kit.set_shown(look, accounts)
        field = kit.column(
            kit.label(self.tr("Password"), role="label", wrap=False),
            self._password,
            self._keyboard,
            spacing=4,
        )
        content = kit.column(
            kit.label(self.tr("Unlock"), role="answer"),
            sub,
            kit.GRID,
            which,
            field,
            self._hint,
            self._error,
            self._unlock,
            self._quick,
            kit.GRID,
            look,
        )
        return kit.card(content, width=CARD, inside=INSIDE)

    def _connect(self) -> None:
        self._unlock.clicked.connect(self._try.make)
        self._quick.clicked.connect(self._model.unlock_quickly)
        self._look.clicked.connect(self.look_wanted)
        self._vaults.activated.connect(self._vault_chosen)
        self._another.clicked.connect(self._ask_for_another)
        self._forgot.clicked.connect(self._ask_to_restore)
        self._new.wanted.connect(self.new_wanted)
        self._new.left.connect(self._ask_for_the_password)

    def _ask_for_another(self) -> None:
        self.ask_for_a_vault(restores=False)

    def _ask_to_restore(self) -> None:
        self.ask_for_a_vault(restores=True)

    def _ask_for_the_password(self) -> None:
        self._new.hide()
        self._card.show()
        self.focus()

    def _vault_chosen(self, place: int) -> None:
        self.vault_wanted.emit(str(self._vaults.itemData(place)))

    def _render(self, state: UnlockState) -> None:
        self._try.show_fault(state)
        hint = self.tr("The password is %1.").replace("%1", state.hint)
        self._hint.setText(hint if state.hint else "")
        kit.set_shown(self._hint, state.hint)
        words = self.tr("Unlocking\u2026") if state.is_busy else self.tr("Unlock")
        self._unlock.show_action(words, reason=state.wait_text, enabled=state.can_try)
        kit.set_shown(self._quick, state.has_quick)
        for other in (self._quick, self._vaults, self._another, self._forgot, self._look):
            other.setEnabled(not state.is_busy)
        was_open, self._is_open = self._is_open, state.is_open
        if state.is_open and not was_open:
            self.opened.emit()


class NewVaultCard(QWidget):
    """Asks what one more vault is called.

    Signals:
        wanted(str, bool): its name; whether words are brought into it.
        left(): none, after all.
    """

    wanted = Signal(str, bool)
    left = Signal()

    def __init__(self, vaults: tuple[str, ...]) -> None:
        super().__init__()
        self._restores = False
        self._taken = {one.casefold() for one in vaults}
        self._title = kit.label(role="title")
        self._text = kit.label()
        self._name = kit.field(self.tr("Name of the vault"))
        self._field = FormField(self.tr("Name of the vault"), self._name)
        go = kit.main_button(self.tr("Go on"))
        back = kit.button(self.tr("Back"))
        inside = kit.column(
            self._title, self._text, self._field, kit.row(back, None, go), spacing=kit.CARD + 1
        )
        self.setLayout(kit.column(kit.card(inside, width=CARD, inside=INSIDE)))
        self.hide()
        go.clicked.connect(self._go_on)
        back.clicked.connect(self.left)
        self._name.returnPressed.connect(self._go_on)

    def ask(self, *, restores: bool) -> None:
        """Show it, for words that are known or for something new."""
        self._restores = restores
        self._title.setText(
            self.tr("Restore from the words") if restores else self.tr("Another vault")
        )
        self._text.setText(
            self.tr(
                "Nobody can open a vault without its password. Your words bring the same accounts"
                " into a new vault, under a new password, beside this one. Nothing is deleted."
            )
            if restores
            else self.tr(
                "It has a password and accounts of its own, in a folder of its own: new ones, ones"
                " that you bring, or a backup. This one stays as it is."
            )
        )
        self._field.show_fault("")
        self._name.setText(self._free(self.tr("restored") if restores else self.tr("second")))
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def show_fault(self, text: str) -> None:
        """Why the name cannot be."""
        self._field.show_fault(text)

    def _free(self, name: str) -> str:
        number, free = 1, name
        while free.casefold() in self._taken:
            number += 1
            free = f"{name} {number}"
        return free

    def _go_on(self) -> None:
        self.wanted.emit(self._name.text(), self._restores)
