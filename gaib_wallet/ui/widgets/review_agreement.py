"""What is agreed to on the review sheet, line by line; the fee's line opens what it could be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.fee_chooser import FeeLevels
from gaib_wallet.viewmodels.review import AgreementLine, FeeChooser

NAMES = 184  # the column of names
FIGURES = 132  # figures end here, under each other
UNITS = 64


class Agreement(QWidget):
    """The lines, and the levels of the fee under the line that has a choice, once it is opened.

    Signals:
        fee_chosen(str), fee_typed(str, str): as FeeLevels.
    """

    fee_chosen = Signal(str)
    fee_typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[AgreementRow] = []
        self._is_open = False
        self._fees: FeeChooser | None = None
        self._levels = FeeLevels(NAMES, FIGURES, UNITS)
        self._levels.chosen.connect(self.fee_chosen)
        self._levels.typed.connect(self.fee_typed)
        self._levels.hide()
        self.inside = kit.column(self._levels, spacing=0)
        self.inside.setContentsMargins(24, 10, 24, 8)
        self.setLayout(self.inside)

    def show_lines(self, lines: tuple[AgreementLine, ...], fees: FeeChooser | None) -> None:
        """Draw both; rows that are there are told another line."""
        while len(self._rows) < len(lines):
            row = AgreementRow()
            row.choice_wanted.connect(self._turn)
            self._rows.append(row)
            self.inside.addWidget(row)
        for place, row in enumerate(self._rows):
            kit.set_shown(row, place < len(lines))
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line)
        with_choice = (place for place, line in enumerate(lines) if line.choice)
        self._put_levels(next(with_choice, len(lines) - 1) + 1)
        self._fees = fees
        if fees:
            self._levels.show_fees(fees)
        self._show_levels()

    def _put_levels(self, place: int) -> None:
        if self.inside.indexOf(self._levels) != place:
            self.inside.removeWidget(self._levels)
            self.inside.insertWidget(place, self._levels)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_levels()

    def _show_levels(self) -> None:
        kit.set_shown(self._levels, self._is_open and self._fees)
        for row in self._rows:
            row.show_open(is_open=self._is_open)


class AgreementRow(QWidget):
    """A name, a figure of 20 with its unit, and what is expected; or a name and words.

    Signals:
        choice_wanted(): the button of a line with a choice was pressed.
    """

    choice_wanted = Signal()

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
        self._choice = kit.button("", role="quiet-small", icon="chevron-right")
        self._choice.clicked.connect(self.choice_wanted)
        self._note = kit.label()
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        inside = kit.row(
            self._name,
            self._figure,
            self._unit,
            self._words,
            self._choice,
            None,
            self._note,
            spacing=0,
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
        self._choice.setText(line.choice)
        self._choice.setAccessibleName(f"{line.label}: {line.choice}")
        kit.set_shown(self._choice, line.choice)
        self._note.setText(line.note)
        kit.set_tone(self._figure, "negative" if line.is_broken else "")
        kit.set_tone(self._note, "negative" if line.is_broken else "muted")

    def show_open(self, *, is_open: bool) -> None:
        """Whether what could be chosen stands under it."""
        self._choice.show_icon("chevron-down" if is_open else "chevron-right")
