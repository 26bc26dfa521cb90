"""The switch of the quick unlock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.viewmodels.quick import QuickState, QuickViewModel


class QuickRow(QWidget):
    """Draws `QuickState`.

    Signals:
        wanted(): the keyring answered; the password is needed to turn it on.
    """

    wanted = Signal()

    def __init__(self, model: QuickViewModel) -> None:
        super().__init__()
        self._model = model
        name = self.tr("Unlock with the system's keyring")
        self._switch = kit.switch(name)
        words = kit.label(name)
        kit.set_tone(words, "muted")
        meaning = kit.label(
            self.tr(
                "Whoever can use your session can then open the vault without its password. Words"
                " and keys stay in the vault."
            ),
            role="label",
        )
        self._note = kit.notice(kind="info")
        text = kit.column(words, meaning, spacing=0)
        row = kit.row(text, kit.column(self._switch, None), spacing=12)
        row.setStretch(0, 1)
        self.setLayout(kit.column(kit.hairline(), row, self._note, spacing=12))
        self._switch.clicked.connect(self._pressed)
        bind(self, model, self._render)

    def _pressed(self) -> None:
        self._switch.setChecked(self._model.state.is_on)
        self._model.toggle()

    def _render(self, state: QuickState) -> None:
        self._switch.setChecked(state.is_on)
        self._switch.setEnabled(state.can_change and not state.is_busy)
        self._note.show_notice("info", state.note)
        if self._model.may_ask:
            self.wanted.emit()
