"""The Yield page: what really happened to the share price, and how one can know."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.line_check import LineCheck
from gaib_wallet.ui.widgets.step_detail import StepView
from gaib_wallet.ui.widgets.yield_cards import SaidCard, TopCards
from gaib_wallet.viewmodels.yields import YieldViewModel
from gaib_wallet.viewmodels.yields_state import YieldState

if TYPE_CHECKING:
    from gaib_wallet.ui.widgets.yield_chart import YieldChart

CHART = 160
BELOW = 200
SPARE = 56  # between the parts of the chart's head
NARROW = 960


class YieldPage(QWidget):
    """Draws `YieldState`; the chart's library is loaded when the page is first seen."""

    def __init__(self, model: YieldViewModel) -> None:
        super().__init__()
        self._model = model
        self._chart: YieldChart | None = None
        self._top = TopCards()
        self._ranges = kit.Segments(self.tr("How far back"), small=True)
        self._deposit = LineCheck(self.tr("Deposit NAV"), "text", 2)
        self._unstaking = LineCheck(self.tr("Unstaking NAV"), "muted", 1.5, (4, 3))
        self._market = LineCheck(self.tr("Market"), "muted", 1.5, (1, 3))
        self._rows_button = kit.small_button(self.tr("Table"), icon="table")
        self._rows_button.setCheckable(True)
        self._export = kit.small_button(self.tr("Export"), icon="download")
        self._status = kit.label(role="note")
        self._as_of = kit.label(role="label", wrap=False)
        self._status.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._stop = kit.small_button(self.tr("Stop"))
        self._retry = kit.small_button(self.tr("Try again"))
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._no_step = kit.label(role="text")
        self._rows = FigureTable(
            self.tr("Every step of the share price"), model.state.columns, small=True, fits=False
        )
        self._detail = StepView(model.state.step_columns)
        self._views = QStackedWidget()
        self._bars = Bars()
        self._bars_note = kit.label(role="label")
        self._by_deal = kit.small_button(self.tr("By deal"))
        self._by_deal.setCheckable(True)
        self._deals = FigureTable(
            self.tr("What each deal brought"), model.state.deal_columns, small=True, fits=False
        )
        self._sources = QStackedWidget()
        self._said = SaidCard()
        content = kit.column(self._top, self._middle(), self._below(), spacing=kit.PAGE)
        content.setStretch(1, 1)
        self.setLayout(kit.column(kit.page(content)))
        self._connect(model)
        bind(self, model, self._render)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._chart is None:
            self._make_chart()
        super().showEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        """Where it is narrow, what stood side by side stands under each other."""
        room = self.width() - 2 * (kit.PAGE + kit.CARD)
        parts = (self._ranges, self._lines, self._rows_button, self._export)
        wanted = sum(part.sizeHint().width() for part in parts) + SPARE
        below = wanted > room
        if below != (self._second.indexOf(self._lines) >= 0):
            if below:
                self._second.addWidget(self._lines)
            else:
                self._head.insertWidget(2, self._lines)
        directions = QBoxLayout.Direction
        is_narrow = self.width() < NARROW
        self._bottom.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _middle(self) -> QWidget:
        lines = kit.row(self._deposit, self._unstaking, self._market, None, spacing=16)
        self._lines = kit.box(lines)
        self._head = kit.row(self._ranges, 12, self._lines, None, self._rows_button, self._export)
        self._second = kit.row()
        status = kit.row(self._status, self._stop, self._retry, None, self._as_of)
        self._status_box = kit.box(status)
        for view in (kit.box(self._place), self._rows, self._detail):
            self._views.addWidget(view)
        # Each of the three takes what room there is: none of them makes the page longer.
        policy = QSizePolicy.Policy
        self._views.setSizePolicy(policy.Preferred, policy.Ignored)
        self._views.setMinimumHeight(CHART)
        content = kit.column(self._head, self._second, self._status_box, self._views)
        content.setStretch(3, 1)
        return kit.card(content, inside=13)

    def _below(self) -> QWidget:
        name = kit.label(self.tr("Where it came from"), role="value", wrap=False)
        head = kit.row(name, self._bars_note, self._by_deal)
        head.setStretch(1, 1)
        self._bars_note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._sources.addWidget(self._bars)
        self._sources.addWidget(self._deals)
        self._sources.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        content = kit.column(head, self._sources, spacing=4)
        sources = kit.card(content, inside=11)
        for part in (sources, self._said):
            part.setMinimumHeight(BELOW)
        self._bottom = kit.row(sources, self._said, spacing=kit.PAGE)
        self._bottom.setStretch(0, 592)
        self._bottom.setStretch(1, 416)
        return kit.box(self._bottom)

    def _connect(self, model: YieldViewModel) -> None:
        self._ranges.chosen.connect(model.choose_range)
        self._deposit.toggled.connect(model.show_deposit)
        self._unstaking.toggled.connect(model.show_unstaking)
        self._market.toggled.connect(model.show_market)
        self._rows_button.clicked.connect(model.turn_table)
        self._by_deal.clicked.connect(model.turn_deals)
        self._stop.clicked.connect(model.stop)
        self._retry.clicked.connect(model.refresh)
        self._rows.opened.connect(model.open_block)
        self._bars.opened.connect(model.open_month)
        self._detail.left.connect(self._leave_step)
        menu = QMenu(self)
        menu.addAction(self.tr("All figures as CSV\u2026"), self._ask_csv)
        menu.addAction(self.tr("This picture as PNG\u2026"), self._ask_picture)
        self._export.setMenu(menu)

    def _make_chart(self) -> None:
        # It takes a quarter of a second to load, which a start without this page need not wait for.
        from gaib_wallet.ui.widgets.yield_chart import YieldChart  # noqa: PLC0415

        self._chart = YieldChart()
        self._chart.setAccessibleName(self.tr("Share price of sAID"))
        self._chart.step_opened.connect(self._model.open_step)
        self._place.addWidget(self._no_step)
        self._place.addWidget(self._chart, 1)
        self._render(self._model.state)

    def _leave_step(self) -> None:
        self._model.close_step()
        if self._chart is not None and self._chart.isVisible():
            self._chart.setFocus()

    def _render(self, state: YieldState) -> None:
        self._top.show_state(state)
        self._ranges.show_choices(state.ranges, state.range)
        self._reflow()
        self._deposit.setChecked(state.shows_deposit)
        self._unstaking.setChecked(state.shows_unstaking)
        self._market.setChecked(state.shows_market)
        self._market.setEnabled(state.has_market)
        self._rows_button.setChecked(state.shows_table)
        self._export.setEnabled(state.look == "full")
        self._render_status(state)
        self._rows.show_rows(state.rows)
        self._bars.show_bars(state.bars)
        self._bars_note.setText(state.bars_note)
        self._by_deal.setChecked(state.shows_deals)
        self._deals.show_rows(state.deals)
        self._sources.setCurrentIndex(1 if state.shows_deals else 0)
        self._said.show_said(state.said)
        self._render_view(state)

    def _render_status(self, state: YieldState) -> None:
        said = state.fault_text or state.sync_text or state.limit_text
        self._status.setText(said)
        self._as_of.setText(state.as_of_text)
        kit.set_tone(self._status, "negative" if state.fault_text else "muted")
        kit.set_shown(self._stop, state.sync_text)
        kit.set_shown(self._retry, state.can_retry)
        kit.set_shown(self._status_box, said or state.as_of_text)

    def _render_view(self, state: YieldState) -> None:
        before = self._views.currentIndex()
        if state.detail:
            self._detail.show_step(state.detail)
        place = 2 if state.detail else 1 if state.shows_table else 0
        self._views.setCurrentIndex(place)
        if place != before and state.detail:
            self._detail.take_focus()
        self._no_step.setText(state.empty_text)
        kit.set_shown(self._no_step, state.empty_text)
        if self._chart is not None:
            self._chart.show_chart(state.chart)
            kit.set_shown(self._chart, state.look != "loading")

    def _ask_csv(self) -> None:
        self._ask(self.tr("All figures as CSV"), "said-yield.csv", self._save_csv)

    def _ask_picture(self) -> None:
        self._ask(self.tr("This picture as PNG"), "said-yield.png", self._save_picture)

    def _ask(self, title: str, name: str, take: object) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_csv(self, path: str) -> None:
        self._model.export_csv(Path(path))

    def _save_picture(self, path: str) -> None:
        if self._chart is not None:
            self._model.export_picture(Path(path), self._chart.picture())
