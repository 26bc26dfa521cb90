"""An amount on one line: for a place where the figures below it are what matters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.amount_edit import TokenButton
from gaib_wallet.viewmodels.amount import AmountState

WIDTH = 152
READINGS = 2


class AmountLine(QWidget):
    """As `AmountEdit`, 36 high; what is wrong stands to the right, or below in a narrow window.

    Signals:
        edited(str), left(), max_wanted(), share_wanted(int), reading_chosen(str): as AmountEdit's.
    """

    edited = Signal(str)
    left = Signal()
    max_wanted = Signal()
    share_wanted = Signal(int)
    reading_chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        label = kit.label(name, wrap=False)
        kit.set_tone(label, "muted")
        self._edit = kit.field(name, "0")
        self._edit.setFixedWidth(WIDTH)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._token = TokenButton()
        self._quarter = kit.small_button(self.tr("25%"))
        self._half = kit.small_button(self.tr("50%"))
        self._max = kit.small_button(self.tr("Max"))
        self._readings = [kit.small_button("") for _ in range(READINGS)]
        self._error = kit.label(role="note")
        kit.set_tone(self._error, "negative")
        row = kit.row(
            label, self._edit, self._token, self._quarter, self._half, self._max, None, spacing=8
        )
        wrong = kit.row(self._error, *self._readings)
        wrong.setStretch(0, 1)
        self._wrong = kit.box(wrong)
        self.setLayout(kit.column(row, self._wrong, spacing=4))
        self._edit.textEdited.connect(self.edited)
        self._edit.editingFinished.connect(self.left)
        self._max.clicked.connect(self.max_wanted)
        self._quarter.clicked.connect(self._quarter_wanted)
        self._half.clicked.connect(self._half_wanted)
        for reading in self._readings:
            reading.clicked.connect(self._answered)

    def show_amount(self, state: AmountState) -> None:
        """Draw `state`; the cursor stays where it is unless the text is another one."""
        if self._edit.text() != state.text:
            self._edit.setText(state.text)
        kit.set_property(self._edit, "tone", state.tone)
        self._token.show_token(state.symbol, state.symbols)
        for button in (self._quarter, self._half, self._max):
            button.setEnabled(state.can_max)
        self.setToolTip(state.balance_text)
        said = f"{state.error_text} {state.code}".strip()
        self._error.setText(said)
        kit.set_shown(self._wrong, said)
        for place, button in enumerate(self._readings):
            text = state.readings[place] if place < len(state.readings) else ""
            button.setText(text)
            kit.set_shown(button, text)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._edit.setFocus(reason)

    def _quarter_wanted(self) -> None:
        self.share_wanted.emit(25)

    def _half_wanted(self) -> None:
        self.share_wanted.emit(50)

    def _answered(self) -> None:
        button = self.sender()
        if isinstance(button, kit.Button):
            self.reading_chosen.emit(button.text())
