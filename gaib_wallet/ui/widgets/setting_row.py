"""One setting: what it is called, what it means, and what changes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from gaib_wallet.ui import kit

SPACING = 12


class SettingRow(QWidget):
    """`control` at the right of its name, and of one sentence what a choice means."""

    def __init__(self, name: str, control: QWidget, meaning: str = "") -> None:
        super().__init__()
        called = kit.label(name)
        called.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._meaning = kit.label(role="label")
        words = kit.column(called, self._meaning, spacing=2)
        row = kit.row(words, kit.column(control, None), spacing=16)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.show_meaning(meaning)

    def show_meaning(self, text: str) -> None:
        """Another sentence under the name, or none."""
        self._meaning.setText(text)
        kit.set_shown(self._meaning, text)


def setting_card(title: str, *parts: QWidget | QLayout | int) -> QWidget:
    """`parts` under `title`, on a card."""
    return kit.card(kit.column(kit.label(title, role="title"), *parts, spacing=SPACING))
