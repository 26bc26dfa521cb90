"""Rows of the demo panel: a lever with what it would do, and levers that fold away together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.demo_panel import Lever, LeverGroup

INDENT = 28


class LeverRow(QWidget):
    """Something that can be done to the chain: what, what it would do, and its button.

    Signals:
        pulled(str): do it; the lever's key.
    """

    pulled = Signal(str)

    def __init__(self, lever: Lever) -> None:
        super().__init__()
        self._key = lever.key
        self._name = kit.icon_line(role="text")
        self._note = kit.label(role="label")
        self._note.setContentsMargins(INDENT, 0, 0, 0)
        self._button = kit.small_button("")
        words = kit.column(self._name, self._note, spacing=0)
        row = kit.row(words, self._button)
        row.setStretch(0, 1)
        self.setLayout(row)
        self._button.clicked.connect(self._pressed)
        self.show_lever(lever, can_act=True)

    def show_lever(self, lever: Lever, *, can_act: bool) -> None:
        """Draw `lever`, which may have turned into its opposite."""
        self._key = lever.key
        self._name.show_line(lever.icon, lever.name)
        self._note.setText(lever.note)
        self._button.setText(lever.action)
        self._button.setAccessibleName(f"{lever.action}: {lever.name}")
        self._button.setEnabled(can_act and not lever.is_closed)
        self._button.setToolTip(kit.plain_tip(lever.note if lever.is_closed else ""))

    def _pressed(self) -> None:
        self.pulled.emit(self._key)


class LeverFold(QWidget):
    """A head that unfolds the levers of one kind.

    Signals:
        pulled(str): as of its rows.
    """

    pulled = Signal(str)

    def __init__(self, group: LeverGroup) -> None:
        super().__init__()
        self._head = kit.fold_button(group.name)
        self._rows = [LeverRow(one) for one in group.levers]
        self._inside = kit.box(kit.column(*self._rows, spacing=12))
        self._inside.hide()
        self.setLayout(kit.column(self._head, self._inside))
        self._head.toggled.connect(self._inside.setVisible)
        for row in self._rows:
            row.pulled.connect(self.pulled)

    def show_group(self, group: LeverGroup, *, can_act: bool) -> None:
        """Draw the levers of `group`, as many as before."""
        self._head.setText(group.name)
        for row, lever in zip(self._rows, group.levers, strict=True):
            row.show_lever(lever, can_act=can_act)
