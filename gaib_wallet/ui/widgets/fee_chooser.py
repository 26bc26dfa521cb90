"""The levels of the network's fee, under each other, and two fields for figures of one's own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.viewmodels.review import FeeChooser, FeeField, FeeOption

HEIGHT = 30
UNIT_GAP = 8


class FeeLevels(QWidget):
    """One radio for each level; arrow keys go from one to the next.

    `names`, `figures` and `units` are the widths of the sheet's columns, so that what could be
    chosen stands under what is.

    Signals:
        chosen(str): the key of the level that a person wants.
        typed(str, str): tip and most per gas, as they stand in the fields.
    """

    chosen = Signal(str)
    typed = Signal(str, str)

    def __init__(self, names: int, figures: int, units: int) -> None:
        super().__init__()
        self._lines: dict[str, _Level] = {}
        self._grid = kit.grid(across=0, down=0)
        self._grid.setColumnMinimumWidth(0, names)
        self._grid.setColumnMinimumWidth(1, figures)
        self._grid.setColumnMinimumWidth(2, units)
        self._grid.setColumnStretch(3, 1)
        self._tip, self._most = kit.field(""), kit.field("")
        self._fields = FormField("", self._tip), FormField("", self._most)
        own = kit.row(*self._fields, spacing=16)
        for row in self._fields:
            own.setAlignment(row, Qt.AlignmentFlag.AlignTop)
            own.setStretchFactor(row, 1)
        self._own = kit.box(own)
        self._gas = kit.label(role="label")
        self._speeds = kit.label(role="label")
        for field in (self._tip, self._most):
            field.textEdited.connect(self._edited)
        whole = kit.column(self._grid, self._own, self._speeds, self._gas, spacing=4)
        whole.setContentsMargins(0, 2, 0, 10)
        self.setLayout(whole)

    def show_fees(self, fees: FeeChooser) -> None:
        """Draw `fees`; radios and fields that are there stay, with their focus."""
        self.setAccessibleName(fees.name)
        for option in fees.options:
            line = self._lines.get(option.key) or self._added(option.key)
            line.show_option(option, is_chosen=option.key == fees.chosen)
        kit.set_shown(self._own, fees.fields)
        both = zip(self._fields, (self._tip, self._most), fees.fields, strict=False)
        for row, field, state in both:
            _show_field(row, field, state)
        self._speeds.setText(fees.speed_text)
        self._gas.setText(fees.gas_text)

    def _added(self, key: str) -> "_Level":
        line, place = _Level(), len(self._lines)
        self._lines[key] = line
        self._grid.setRowMinimumHeight(place, HEIGHT)
        for column, part in enumerate((line.radio, line.figure)):
            self._grid.addWidget(part, place, column)
        # The gap is the layout's: a style sheet can take a label's own margins back.
        unit = kit.row(line.unit)
        unit.setContentsMargins(UNIT_GAP, 0, 0, 0)
        self._grid.addLayout(unit, place, 2)
        self._grid.addWidget(line.note, place, 4, Qt.AlignmentFlag.AlignRight)
        line.radio.clicked.connect(partial(self._pressed, key))
        return line

    def _pressed(self, key: str) -> None:
        self.chosen.emit(key)

    def _edited(self) -> None:
        self.typed.emit(self._tip.text(), self._most.text())


class _Level:
    """What stands on the line of one level."""

    def __init__(self) -> None:
        self.radio = kit.radio("")
        self.figure = kit.figure()
        self.unit = kit.label(wrap=False)
        self.note = kit.label(wrap=False)
        for words in (self.unit, self.note):
            kit.set_tone(words, "muted")
            words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_option(self, option: FeeOption, *, is_chosen: bool) -> None:
        """Draw `option`."""
        cost = f"{option.name}, {option.figure} {option.unit}, {option.note}"
        self.radio.setText(option.name)
        self.radio.setAccessibleName(cost if option.figure else option.name)
        self.radio.setChecked(is_chosen)
        # Tab stops at the chosen one, arrow keys go on from there; Qt sees to it only on a press.
        policy = Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
        self.radio.setFocusPolicy(policy)
        self.figure.setText(option.figure)
        self.unit.setText(option.unit)
        self.note.setText(option.note)


def _show_field(row: FormField, field: QLineEdit, state: FeeField) -> None:
    row.show_name(state.name)
    field.setAccessibleName(state.name)
    if field.text() != state.typed:
        field.setText(state.typed)
    row.show_fault(state.fault)
    kit.set_tone(field, "negative" if state.fault else "")
