"""The Yield page: what really happened to the share price, and how one can know."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QDir, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.chart_place import ChartPlace
from gaib_wallet.ui.widgets.chart_strokes import DEPOSIT, MARKET, UNSTAKING
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.line_check import LineCheck
from gaib_wallet.ui.widgets.said_card import SaidCard
from gaib_wallet.ui.widgets.step_detail import StepView
from gaib_wallet.ui.widgets.yield_cards import TopCards
from gaib_wallet.viewmodels.yields import YieldViewModel
from gaib_wallet.viewmodels.yields_state import YieldState

CHART = 160
BELOW = 200
SPARE = 56  # between the parts of the chart's head
NARROW = 1000
NARROWEST = 720
SOURCES, SAID = 592, 416  # how the last row is shared
SOURCE = 132
NOTE = 240


class YieldPage(InSteps):
    """Draws `YieldState`. `open_statement` opens the paper of a period; None leaves it out.

    Signals:
        link_wanted(str): the page of the transaction with that hash, in a browser.
    """

    link_wanted = Signal(str)

    def __init__(
        self,
        model: YieldViewModel,
        open_statement: Callable[[], None] | None = None,
        *,
        in_steps: bool = False,
    ) -> None:
        super().__init__()
        self._model = model
        self._open_statement = open_statement
        self._draws = self._is_made = False
        self._rows_then: tuple[bool, bool] | None = None
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        model = self._model
        self._top = TopCards()
        self._ranges = kit.Segments(self.tr("How far back"), small=True)
        yield
        self._deposit = LineCheck(self.tr("Deposit NAV"), *DEPOSIT)
        self._unstaking = LineCheck(self.tr("Unstaking NAV"), *UNSTAKING)
        self._market = LineCheck(self.tr("Market"), *MARKET)
        self._rows_button = kit.small_button(self.tr("Table"), icon="table")
        self._rows_button.setCheckable(True)
        self._export = kit.small_button(self.tr("Export"), icon="download")
        yield
        self._status = kit.label(role="note")
        self._as_of = kit.label(role="label", wrap=False)
        self._status.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._reading = kit.ProgressLine()
        self._retry = kit.small_button(self.tr("Try again"))
        self._chart = ChartPlace(self.tr("Share price of sAID"), model.read_at)
        yield
        # Who looks at the lines needs no tables.
        self._rows = kit.Later(self._rows_table)
        self._detail = kit.Later(self._step_view)
        self._views = QStackedWidget()
        self._bars = Bars()
        self._bars_note = kit.label(role="label")
        self._parts = kit.Segments(self.tr("Whose yield"), small=True)
        self._by_deal = kit.small_button(self.tr("By deal"))
        self._by_deal.setCheckable(True)
        yield
        self._deals = kit.Later(self._deals_table)
        self._sources = QStackedWidget()
        yield
        self._said = SaidCard()
        content = kit.column(self._top, self._middle(), self._below(), spacing=kit.PAGE)
        content.setStretch(1, 1)
        yield
        self._content = content
        # Layouts inside of layouts hear of a change one after the other.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._make_room)
        self.setLayout(kit.column(kit.page(content)))
        yield
        self._connect(model)
        self._fill_menu(self._open_statement)
        yield
        bind(self, model, self._render)
        yield
        self._is_made = True
        if self._draws:
            self._chart.draw()

    def _rows_table(self) -> FigureTable:
        columns = self._model.state.columns
        made = FigureTable(
            self.tr("Every step of the share price"), columns, small=True, fits=False
        )
        made.opened.connect(self._model.open_block)
        return made

    def _step_view(self) -> StepView:
        made = StepView(self._model.state.step_columns)
        made.link_wanted.connect(self.link_wanted)
        made.left.connect(self._leave_step)
        return made

    def _deals_table(self) -> FigureTable:
        columns = self._model.state.deal_columns
        return FigureTable(self.tr("What each deal brought"), columns, small=True, fits=False)

    def draw_chart(self) -> None:
        """Draw the chart from now on: what draws it is better loaded before, in a thread."""
        self._draws = True
        if self._is_made:
            self._chart.draw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        """Where it is narrow, what stood side by side stands under each other."""
        is_narrow = self.width() < NARROW
        directions = QBoxLayout.Direction
        self._bottom.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._top.stack(is_stacked=self.width() < NARROWEST)
        room = self.width() - 2 * (kit.PAGE + kit.CARD)
        parts = (self._ranges, self._lines, self._rows_button, self._export)
        _put(self._lines, self._head, 2, self._second, is_below=_width(parts) + SPARE > room)
        share = room if is_narrow else (room - kit.PAGE) * SOURCES // (SOURCES + SAID)
        heads = (self._came, self._parts, self._by_deal)
        note = min(self._bars_note.sizeHint().width(), NOTE)
        is_below = _width(heads) + note + SPARE > share
        _put(self._bars_note, self._came_head, 1, self._came_second, is_below=is_below)
        self._settled.start()

    def _make_room(self) -> None:
        """Qt counts one line of words that wrap, and would take what they need from the chart."""
        if body := self._content.parentWidget():
            rows = self._status_box.isHidden(), self._reading.isHidden()
            if self._rows_then not in {None, rows} and not self.isVisible():
                _remeasure(body)
            self._rows_then = rows
            least = self._content.totalMinimumHeightForWidth(self.width())
            body.setMinimumHeight(max(0, least))  # -1 where nothing wraps

    def _middle(self) -> QWidget:
        lines = kit.row(self._deposit, self._unstaking, self._market, None, spacing=16)
        self._lines = kit.box(lines)
        self._head = kit.row(self._ranges, 12, self._lines, None, self._rows_button, self._export)
        self._second = kit.row()
        status = kit.row(self._status, self._reading, self._retry, self._as_of)
        for place in (0, 1):
            status.setStretch(place, 1)
        self._status_box = kit.box(status)
        for view in (self._chart, self._rows, self._detail):
            self._views.addWidget(view)
        # Each of the three takes what room there is: none of them makes the page longer.
        policy = QSizePolicy.Policy
        self._views.setSizePolicy(policy.Preferred, policy.Ignored)
        self._views.setMinimumHeight(CHART)
        content = kit.column(self._head, self._second, self._status_box, self._views)
        content.setStretch(3, 1)
        card = kit.card(content)
        content.setContentsMargins(*_inside(13))
        return card

    def _below(self) -> QWidget:
        self._came = kit.label(self.tr("Where it came from"), role="value", wrap=False)
        self._came_head = kit.row(self._came, self._bars_note, None, self._parts, self._by_deal)
        self._came_second = kit.row()
        self._bars_note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._sources.addWidget(self._bars)
        self._sources.addWidget(self._deals)
        self._sources.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._sources.setMinimumHeight(SOURCE)
        content = kit.column(self._came_head, self._came_second, self._sources, spacing=4)
        content.setStretch(2, 1)
        sources = kit.card(content)
        content.setContentsMargins(*_inside(11))
        for part in (sources, self._said):
            part.setMinimumHeight(BELOW)
        self._bottom = kit.row(sources, self._said, spacing=kit.PAGE)
        self._bottom.setStretch(0, SOURCES)
        self._bottom.setStretch(1, SAID)
        return kit.box(self._bottom)

    def _connect(self, model: YieldViewModel) -> None:
        self._ranges.chosen.connect(model.choose_range)
        self._deposit.clicked.connect(model.show_deposit)
        self._unstaking.clicked.connect(model.show_unstaking)
        self._market.clicked.connect(model.show_market)
        self._rows_button.clicked.connect(model.turn_table)
        self._by_deal.clicked.connect(model.turn_deals)
        self._reading.stopped.connect(model.stop)
        self._reading.wanted_on.connect(model.refresh)
        self._retry.clicked.connect(model.refresh)
        self._parts.chosen.connect(model.choose_part)
        self._chart.step_opened.connect(model.open_step)
        self._bars.opened.connect(model.open_month)

    def _fill_menu(self, open_statement: Callable[[], None] | None) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("All figures as CSV\u2026"), self._ask_csv)
        menu.addAction(self.tr("This picture as PNG\u2026"), self._ask_picture)
        if open_statement is not None:
            menu.addAction(self.tr("Statement (PDF, JSON)\u2026"), open_statement)
        self._export.setMenu(menu)

    def _leave_step(self) -> None:
        self._model.close_step()
        (self._rows.made if self._model.state.shows_table else self._chart).setFocus()

    def _render(self, state: YieldState) -> None:
        self._top.show_state(state)
        self._ranges.show_choices(state.ranges, state.range)
        self._deposit.setChecked(state.shows_deposit)
        self._unstaking.setChecked(state.shows_unstaking)
        self._market.setChecked(state.shows_market)
        self._market.setEnabled(state.has_market)
        self._rows_button.setChecked(state.shows_table)
        self._export.setEnabled(state.look == "full")
        self._render_status(state)
        if state.shows_table:
            self._rows.made.show_rows(state.rows)
        self._bars.show_bars(state.bars)
        self._bars_note.setText(state.bars_note)
        self._parts.show_choices(state.parts, state.part)
        kit.set_shown(self._parts, state.parts)
        self._by_deal.setChecked(state.shows_deals)
        if state.shows_deals:
            self._deals.made.show_rows(state.deals)
        self._sources.setCurrentIndex(1 if state.shows_deals else 0)
        self._said.show_said(state.said)
        self._render_view(state)
        self._reflow()

    def _render_status(self, state: YieldState) -> None:
        reading = state.sync_text or (state.limit_text if state.can_read_on else "")
        said = state.fault_text or reading or state.limit_text
        tells = "" if state.fault_text else reading
        self._reading.show_progress(tells, state.percent, is_stopped=state.can_read_on)
        self._status.setText("" if tells else said)
        kit.set_shown(self._status, not tells)
        self._as_of.setText(state.as_of_text)
        kit.set_shown(self._as_of, state.as_of_text)
        kit.set_tone(self._status, "negative" if state.fault_text else "muted")
        kit.set_shown(self._retry, state.can_retry)
        kit.set_shown(self._status_box, said or state.as_of_text)

    def _render_view(self, state: YieldState) -> None:
        before = self._views.currentIndex()
        if state.detail:
            self._detail.made.show_step(state.detail)
        place = 2 if state.detail else 1 if state.shows_table else 0
        self._views.setCurrentIndex(place)
        for part in (self._ranges, self._lines, self._rows_button, self._export):
            kit.set_shown(part, state.detail is None)
        if place != before and state.detail:
            self._detail.made.take_focus()
        self._chart.show_chart(state.chart)

    def _ask_csv(self) -> None:
        self._ask(self.tr("All figures as CSV"), "said-yield.csv", self._save_csv)

    def _ask_picture(self) -> None:
        self._ask(self.tr("This picture as PNG"), "said-yield.png", self._save_picture)

    def _ask(self, title: str, name: str, take: object) -> None:
        dialog = QFileDialog(self, title, QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_csv(self, path: str) -> None:
        self._model.export_csv(Path(path))

    def _save_picture(self, path: str) -> None:
        self._model.export_picture(Path(path), self._chart.picture())


def _remeasure(body: QWidget) -> None:
    """Ask all inside of `body` for its size anew: Qt tells of a change only where it is seen."""
    for part in reversed(body.findChildren(QWidget)):
        part.updateGeometry()


def _inside(height: int) -> tuple[int, int, int, int]:
    """Words begin below those of the cards above; `height` is left free over and under them."""
    side = kit.CARD - 1  # the card's own line
    return side, height, side, height


def _width(parts: tuple[QWidget, ...]) -> int:
    return sum(part.sizeHint().width() for part in parts if not part.isHidden())


def _put(
    part: QWidget, beside: QHBoxLayout, place: int, below: QHBoxLayout, *, is_below: bool
) -> None:
    """`part` at `place` of one row, or in the row below it."""
    if is_below == (below.indexOf(part) >= 0):
        return
    if is_below:
        below.addWidget(part)
    else:
        beside.insertWidget(place, part)
