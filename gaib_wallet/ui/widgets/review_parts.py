"""The rows of the review sheet under what is agreed to: what is known, and what is signed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import grouped
from gaib_wallet.ui.widgets.identicon import Identicon
from gaib_wallet.ui.widgets.review_agreement import NAMES
from gaib_wallet.viewmodels.review import CallLine, FactLine

BYTES_PER_LINE = 64  # hexadecimal digits


class FactRow(QWidget):
    """A name and what is known about it: words, figures that move, an address that is whole.

    Signals:
        chosen(str): the key of what a person chose, on a line with choices.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label()
        self._name.setFixedWidth(NAMES)
        kit.set_tone(self._name, "muted")
        self._portrait = Identicon(size=20)
        self._moves = kit.row(spacing=20)
        self._words = kit.label()
        self._subs = kit.label(role="label")
        self._address = kit.label(role="label", wrap=False)
        self._choices = kit.Segments("", small=True)
        self._choices.chosen.connect(self.chosen)
        first = kit.row(self._portrait, self._moves, self._words)
        first.setStretch(2, 1)
        choices = kit.row(self._choices, None)
        right = kit.column(choices, first, self._subs, self._address, spacing=2)
        inside = kit.row(kit.column(self._name, None), right, spacing=0)
        inside.setStretch(1, 1)
        inside.setContentsMargins(0, 6, 0, 6)
        self.setLayout(inside)

    def show_line(self, line: FactLine) -> None:
        """Draw `line`."""
        self._name.setText(line.label)
        self._portrait.show_address(line.portrait)
        kit.set_shown(self._portrait, line.portrait)
        kit.clear(self._moves)
        for move in line.moves:
            self._moves.addWidget(kit.figure(move))
        self._words.setText(line.text)
        self._words.setContentsMargins(12 if line.moves else 0, 0, 0, 0)
        self._words.mark(strong=line.strong)
        kit.set_tone(self._words, "muted" if line.moves else "")
        self._subs.setText("\n".join(line.subs))
        kit.set_shown(self._subs, line.subs)
        self._address.setText(grouped(line.address) if line.address else "")
        self._address.setAccessibleName(line.address)
        kit.set_shown(self._address, line.address)
        kit.set_shown(self._choices, line.choices)
        if line.choices:
            self._choices.setAccessibleName(line.label)
            self._choices.show_choices(line.choices, line.chosen)


class CallBlock(QWidget):
    """One transaction, read back from its bytes: target, arguments, bytes, hash."""

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.label(role="value")
        self._to = kit.figure(role="label", left=True)
        self._value = kit.label(role="note")
        self._arguments = kit.label(role="note")
        self._bytes = Copied()
        self._hash = Copied()
        self.setLayout(
            kit.column(
                self._title,
                self._to,
                self._value,
                self._arguments,
                self._bytes,
                self._hash,
                spacing=2,
            )
        )

    def show_line(self, line: CallLine) -> None:
        """Draw `line`; nothing of it is shortened."""
        self._title.setText(line.title)
        self._to.setText(grouped(line.to, per_line=10))
        self._value.setText(line.value_text)
        kit.set_shown(self._value, line.value_text)
        self._arguments.setText("\n".join(f"{name} = {value}" for name, value in line.arguments))
        kit.set_shown(self._arguments, line.arguments)
        self._bytes.show_text(line.bytes_name, line.bytes_hex, BYTES_PER_LINE, of=line.title)
        self._hash.show_text(line.hash_name, line.hash_hex, of=line.title)


class Copied(QWidget):
    """Text that stands for itself under its name, whole, with a button that copies it."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._name = kit.label(role="label")
        self._lines = kit.figure(role="label", left=True)
        self._lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._copy = kit.icon_button("copy", self.tr("Copy"), role="small-icon")
        self._copy.clicked.connect(self._put)
        head = kit.row(self._name, self._copy)
        head.setStretch(0, 1)
        inside = kit.column(head, self._lines, spacing=0)
        inside.setContentsMargins(0, 4, 0, 0)
        self.setLayout(inside)

    def show_text(self, name: str, text: str, per_line: int = 0, *, of: str = "") -> None:
        """`text` under `name`, with `per_line` characters on a line; 0 for one line.

        `of` tells aloud which of several transactions it belongs to.
        """
        self._text = text
        self._name.setText(name)
        starts = range(0, len(text), per_line or max(1, len(text)))
        width = per_line or len(text)
        self._lines.setText("\n".join(text[start : start + width] for start in starts))
        self._lines.setAccessibleName(name)
        self._copy.setAccessibleName(f"{self.tr('Copy')}: {name}")
        self._copy.setAccessibleDescription(of)
        kit.set_shown(self, text)

    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
