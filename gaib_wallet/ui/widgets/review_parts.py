"""The rows of the review sheet: what is agreed to, what is known about it, what is signed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import grouped
from gaib_wallet.ui.widgets.identicon import Identicon
from gaib_wallet.viewmodels.review import AgreementLine, CallLine, FactLine

NAMES = 184  # the column of names
FIGURES = 132  # figures end here, under each other
UNITS = 64
BYTES_PER_LINE = 64  # hexadecimal digits


class AgreementRow(QWidget):
    """A name, a figure of 20 with its unit, and what is expected; or a name and words."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label()
        self._name.setFixedWidth(NAMES)
        kit.set_tone(self._name, "muted")
        self._figure = kit.figure(role="title")
        self._figure.setMinimumWidth(FIGURES)
        self._unit = kit.label(wrap=False)
        self._unit.setMinimumWidth(UNITS)
        self._unit.setContentsMargins(8, 0, 0, 0)
        kit.set_tone(self._unit, "muted")
        self._words = kit.label()
        self._note = kit.label()
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        inside = kit.row(
            self._name, self._figure, self._unit, self._words, None, self._note, spacing=0
        )
        for part in (self._name, self._unit, self._words, self._note):
            part.setAlignment(
                (part.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
                | Qt.AlignmentFlag.AlignVCenter
            )
        self.setLayout(inside)

    def show_line(self, line: AgreementLine) -> None:
        """Draw `line`."""
        has_figure = bool(line.figure)
        self.setMinimumHeight(40 if has_figure else 34)
        self._name.setText(line.label)
        self._figure.setText(line.figure)
        self._figure.setAccessibleName(f"{line.label} {line.figure} {line.unit}")
        kit.set_shown(self._figure, has_figure)
        self._unit.setText(line.unit)
        kit.set_shown(self._unit, has_figure)
        self._words.setText(line.text)
        kit.set_shown(self._words, not has_figure)
        self._note.setText(line.note)
        kit.set_tone(self._figure, "negative" if line.is_broken else "")
        kit.set_tone(self._note, "negative" if line.is_broken else "muted")


class FactRow(QWidget):
    """A name and what is known about it: words, figures that move, an address that is whole."""

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
        first = kit.row(self._portrait, self._moves, self._words)
        first.setStretch(2, 1)
        right = kit.column(first, self._subs, self._address, spacing=2)
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


class CallBlock(QWidget):
    """One transaction, read back from its bytes: target, arguments, bytes, hash."""

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.label(role="value")
        self._to = kit.label(role="label", wrap=False)
        self._arguments = kit.label(role="note")
        self._bytes = kit.figure(role="label", left=True)
        self._hash = kit.figure(role="label", left=True)
        self.setLayout(
            kit.column(self._title, self._to, self._arguments, self._bytes, self._hash, spacing=2)
        )

    def show_line(self, line: CallLine) -> None:
        """Draw `line`; nothing of it is shortened."""
        self._title.setText(line.title)
        self._to.setText(grouped(line.to, per_line=10))
        self._arguments.setText("\n".join(f"{name} = {value}" for name, value in line.arguments))
        kit.set_shown(self._arguments, line.arguments)
        self._bytes.setText(_in_lines(line.bytes_hex))
        self._hash.setText(line.hash_hex)
        kit.set_shown(self._hash, line.hash_hex)


def _in_lines(hexadecimal: str) -> str:
    starts = range(0, len(hexadecimal), BYTES_PER_LINE)
    return "\n".join(hexadecimal[start : start + BYTES_PER_LINE] for start in starts)
