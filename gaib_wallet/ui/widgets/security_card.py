"""The Security card of the settings."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.viewmodels.security import SecurityState, SecurityViewModel

LOCKS = (1, 5, 10, 30, 60)


class SecurityCard(QFrame):
    """Draws `SecurityState`; each change is kept at once, what the vault keeps asks for a sheet.

    `quick` is where the switch of the quick unlock stands, below the password.

    Signals:
        wanted(str, str): password, unlock, or cap with the key of a network.
    """

    wanted = Signal(str, str)

    def __init__(self, model: SecurityViewModel) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._model = model
        self.quick = QVBoxLayout()
        self.quick.setContentsMargins(0, 0, 0, 0)
        self._lock = kit.select(self.tr("Lock by itself after"))
        for minutes in LOCKS:
            self._lock.addItem(self.tr("%1 min").replace("%1", str(minutes)), minutes)
        self._minimised = kit.switch(self.tr("Lock when the window is minimised"))
        self._reads = kit.switch(self.tr("Read figures while locked"))
        self._memory = kit.switch(self.tr("Keep other programs out of its memory"))
        self._capture = kit.switch(self.tr("Keep words out of screenshots"))
        self._caps = [_CapRow() for _ in model.state.caps]
        self._password = kit.button(self.tr("Change the password"))
        self._unlock = kit.button(self.tr("Unlock"), icon="unlock")
        self._compose()
        self._lock.activated.connect(self._lock_chosen)
        for switch, keep in (
            (self._minimised, model.lock_when_minimised),
            (self._reads, model.read_while_locked),
            (self._memory, model.protect_memory),
            (self._capture, model.block_capture),
        ):
            switch.clicked.connect(partial(self._turned, switch, keep))
        self._password.clicked.connect(partial(self.wanted.emit, "password", ""))
        self._unlock.clicked.connect(partial(self.wanted.emit, "unlock", ""))
        for row in self._caps:
            row.wanted.connect(self._cap_wanted)
        bind(self, model, self._render)

    def _compose(self) -> None:
        self._vault = kit.box(
            kit.column(
                kit.hairline(),
                kit.label(self.tr("Most paid in fees for one transaction"), role="label"),
                *self._caps,
                kit.hairline(),
                kit.row(self._password, self._unlock, None),
                self.quick,
                spacing=12,
            )
        )
        inside = kit.column(
            kit.label(self.tr("Security"), role="title"),
            kit.row(
                _centred(_words(self.tr("Lock by itself after"))), None, self._lock, spacing=12
            ),
            _switch(self._minimised, self.tr("Lock when the window is minimised"), ""),
            _switch(
                self._reads,
                self.tr("Read figures while locked"),
                self.tr("Off: while locked the node is asked only about what you have sent."),
            ),
            self._vault,
            kit.hairline(),
            _switch(
                self._memory,
                self.tr("Keep other programs out of its memory"),
                self.tr(
                    "Programs of yours cannot read what the wallet holds, and a crash leaves no"
                    " copy of it. A change is used from the next start on."
                ),
            ),
            _switch(
                self._capture,
                self.tr("Keep words out of screenshots"),
                self.tr(
                    "Where the system can: words are not seen on screenshots and shared screens."
                ),
            ),
            spacing=12,
        )
        inside.setContentsMargins(kit.CARD, kit.CARD, kit.CARD, kit.CARD)
        self.setLayout(inside)

    def _lock_chosen(self, index: int) -> None:
        self._model.lock_after(int(self._lock.itemData(index)))
        self._render(self._model.state)

    def _turned(self, switch: kit.Switch, keep: Callable[[bool], None]) -> None:
        keep(switch.isChecked())
        # What could not be kept is not so: the switch turns back.
        self._render(self._model.state)

    def _cap_wanted(self, key: str) -> None:
        self.wanted.emit("cap", key)

    def _render(self, state: SecurityState) -> None:
        self._lock.setCurrentIndex(self._lock.findData(state.lock_after_min))
        self._minimised.setChecked(state.locks_when_minimised)
        self._reads.setChecked(state.reads_while_locked)
        self._memory.setChecked(state.protects_memory)
        self._capture.setChecked(state.blocks_capture)
        kit.set_shown(self._vault, state.has_vault)
        kit.set_shown(self._unlock, state.is_locked)
        for row, line in zip(self._caps, state.caps, strict=True):
            row.show_cap(line.key, line.name, line.text)


class _CapRow(QWidget):
    """A network and its limit.

    Signals:
        wanted(str): another limit on the network with this key.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self._name = _centred(kit.label())
        self._text = kit.figure()
        self._change = kit.small_button(self.tr("Change"))
        row = kit.row(self._name, self._text, self._change, spacing=10)
        row.setStretch(0, 1)
        self.setLayout(row)
        self._change.clicked.connect(self._pressed)

    def show_cap(self, key: str, name: str, text: str) -> None:
        """Draw the limit."""
        self._key = key
        self._name.setText(name)
        self._text.setText(text)
        self._change.setAccessibleName(self.tr("Change the limit on %1").replace("%1", name))

    def _pressed(self) -> None:
        self.wanted.emit(self._key)


def _words(text: str) -> kit.Label:
    return kit.label(text)


def _centred(label: kit.Label) -> kit.Label:
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def _switch(switch: kit.Switch, name: str, meaning: str) -> QWidget:
    """A switch at the right of what it is for, and one sentence what that means."""
    said = kit.label(meaning, role="label")
    kit.set_shown(said, meaning)
    words = kit.column(_words(name), said, spacing=0)
    row = kit.row(words, kit.column(switch, None), spacing=12)
    row.setStretch(0, 1)
    return kit.box(row)
