"""A statement of a period: which days, what it comes to, and where the two files go."""

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.viewmodels.statement import KeyFigure, StatementState, StatementViewModel

WIDTH = 640


class StatementSheet(FormSheet):
    """Draws `StatementState`."""

    def __init__(self, model: StatementViewModel, address: str, *, is_demo: bool) -> None:
        super().__init__(
            self.tr("Statement"),
            self.tr("Save PDF and JSON"),
            is_demo=is_demo,
            icon="download",
            width=WIDTH,
        )
        self._model = model
        self._shown: tuple[KeyFigure, ...] = ()
        self._periods = kit.Segments(self.tr("Period of the statement"), small=True)
        example = self.tr("year-month-day")
        self._from = kit.field(self.tr("First day"), example)
        self._until = kit.field(self.tr("Last day"), example)
        self._first_row = FormField(self.tr("First day, UTC"), self._from)
        self._last_row = FormField(self.tr("Last day, UTC"), self._until)
        days = kit.row(self._first_row, self._last_row, spacing=12)
        for place in (0, 1):
            days.setStretch(place, 1)
        self._days = kit.box(days)
        self._reading = kit.ProgressLine()
        self._figures = QVBoxLayout()
        self._figures.setSpacing(4)
        self._file = FileField(self.tr("Save it as"), save_as=model.state.file_name)
        self._file_row = FormField(
            self.tr("Save it as"),
            self._file,
            self.tr("The PDF is for reading, the JSON file for checking. Both name every block."),
        )
        fields = kit.column(
            AddressLabel(address),
            kit.row(self._periods, None),
            self._days,
            self._reading,
            self._figures,
            self._file_row,
            spacing=12,
        )
        self.compose_fields(fields, first=self._periods)
        self._periods.chosen.connect(model.choose)
        self._reading.stopped.connect(model.stop)
        self.working.stopped.connect(model.leave)
        self._reading.wanted_on.connect(model.read_on)
        self._from.textEdited.connect(self._edited)
        self._until.textEdited.connect(self._edited)
        self.main.clicked.connect(self._wanted)
        bind(self, model, self._render)

    @override
    def go_back(self) -> None:
        self._model.close()
        super().go_back()

    def _edited(self, _text: str) -> None:
        self._model.edit_days(self._from.text(), self._until.text())

    def _wanted(self) -> None:
        if self._file.path:
            self._model.save(self._file.path)
        else:
            self._file.browse.click()

    def _render(self, state: StatementState) -> None:
        self._periods.show_choices(state.choices, state.chosen)
        kit.set_shown(self._days, state.shows_days)
        self._first_row.show_fault(state.first_fault)
        self._last_row.show_fault(state.last_fault)
        self._reading.show_progress(state.reading_text, state.percent, is_stopped=state.is_stopped)
        self._show_figures(state.figures)
        kit.set_shown(self._file_row, state.can_save)
        self._file.suggest(state.file_name)
        self.show_form(
            state.fault,
            is_busy=state.is_saving,
            done=state.done_text,
            busy=self.tr("Writing\u2026"),
            work=state.saving,
            stopped=state.stopped,
        )
        if not state.is_saving:
            self.main.setEnabled(state.can_save)

    def _show_figures(self, figures: tuple[KeyFigure, ...]) -> None:
        if figures == self._shown:
            return
        self._shown = figures
        kit.clear(self._figures)
        for one in figures:
            line = kit.key_value(one.label)
            line.show_value(one.value, one.note)
            self._figures.addWidget(line)
