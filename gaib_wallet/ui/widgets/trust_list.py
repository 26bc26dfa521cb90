"""Contracts that changed and pools that were found, in the Settings' card of the network."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.viewmodels.pool_rows import TrustRow, TrustState, TrustViewModel


class TrustList(QWidget):
    """Draws `TrustState`.

    Signals:
        wanted(str, str): look, dismiss, change or memory, with the key of the row.
    """

    wanted = Signal(str, str)

    def __init__(self, model: TrustViewModel) -> None:
        super().__init__()
        self._memory = kit.notice(kind="negative")
        self._learn = kit.small_button(self.tr("Learn the contracts anew"))
        self._locked = kit.label(role="note")
        self._changes = _Group(self.tr("Contracts that are not what they were"))
        self._waiting = _Group(self.tr("Pools for you to accept"))
        self._accepted = _Group(self.tr("Pools that you accepted"))
        self._doubted = _Group(self.tr("Pools that are left out"))
        self._groups = (self._changes, self._waiting, self._accepted, self._doubted)
        self.setLayout(
            kit.column(
                self._memory, kit.row(self._learn, None), *self._groups, self._locked, spacing=12
            )
        )
        self._learn.clicked.connect(partial(self.wanted.emit, "memory", ""))
        for group in self._groups:
            group.wanted.connect(self.wanted)
        bind(self, model, self._render)

    def _render(self, state: TrustState) -> None:
        self._memory.show_notice("negative", state.memory_text)
        kit.set_shown(self._learn, state.memory_text)
        self._locked.setText(state.locked_text)
        kit.set_shown(self._locked, state.locked_text)
        rows = (state.changes, state.waiting, state.accepted, state.doubted)
        for group, shown in zip(self._groups, rows, strict=True):
            group.show_rows(shown)


class _Group(QWidget):
    """Rows under one name; hidden without any."""

    wanted = Signal(str, str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows: tuple[TrustRow, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self.setLayout(kit.column(kit.label(name, role="label"), self._lines, spacing=8))
        self.hide()

    def show_rows(self, rows: tuple[TrustRow, ...]) -> None:
        """Draw `rows`, each made anew where one has changed."""
        kit.set_shown(self, rows)
        if rows == self._rows:
            return
        self._rows = rows
        kit.clear(self._lines)
        for row in rows:
            self._lines.addWidget(self._line(row))

    def _line(self, row: TrustRow) -> QWidget:
        said = kit.label(row.text, role="note")
        kit.set_tone(said, "negative" if row.is_bad else "muted")
        words = kit.column(
            kit.label(row.name, role="note-strong"),
            AddressLabel(row.address),
            said,
            spacing=2,
        )
        if not row.what:
            return kit.box(words)
        button = kit.small_button(row.button)
        button.setAccessibleName(f"{row.button}: {row.name}")
        button.clicked.connect(partial(self.wanted.emit, row.what, row.key))
        line = kit.row(words, kit.column(button, None), spacing=12)
        line.setStretch(0, 1)
        return kit.box(line)
