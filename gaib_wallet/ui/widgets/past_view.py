"""The backing over time: a card for each chart, its source below it, and its data as a table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.fitting_table import FittingTable, Variant
from gaib_wallet.ui.widgets.steps_chart import StepsChart
from gaib_wallet.viewmodels.backing_past import PastState
from gaib_wallet.viewmodels.past_parts import PastChart
from gaib_wallet.viewmodels.past_work import HOURS, USED

CHART = 196
BLOCK = 1
MONTHLY = 3  # columns of a table by month: each of them always has room
BARS = 3  # while the past is read for the first time


class PastView(QWidget):
    """Draws `PastState`; charts of the hardware are of one deal, or of all.

    Signals:
        deal_chosen(str): whose hours and utilisation.
        table_wanted(str): the data of that chart as a table, or the chart again.
    """

    deal_chosen = Signal(str)
    table_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._note = kit.notice()
        self._bars = kit.card(kit.column(*(kit.skeleton(480) for _ in range(BARS)), spacing=18))
        self._charts: dict[str, ChartCard] = {}
        self._deals = kit.select(self.tr("Whose hardware"))
        name = kit.label(self.tr("Whose hardware"), role="label", wrap=False)
        self._choice = kit.box(kit.row(name, self._deals, None))
        self._inside = kit.column(self._note, self._bars, spacing=kit.PAGE)
        self._work = kit.column(self._choice, spacing=8)
        self.setLayout(kit.column(self._inside, self._work, spacing=kit.PAGE))
        self._deals.activated.connect(self._chosen)

    def show_past(self, state: PastState) -> None:
        """Draw `state`."""
        self._note.show_notice("info", state.note_text)
        kit.set_shown(self._note, state.note_text)
        kit.set_shown(self._bars, state.look == "loading")
        known = {chart.key: chart for chart in state.charts}
        for key, chart in known.items():
            if key not in self._charts:
                self._add(key)
            self._charts[key].show_chart(chart)
        for key, card in self._charts.items():
            kit.set_shown(card, key in known)
        kit.set_shown(self._choice, HOURS in known and len(state.deals) > 1)
        self._deals.show_choices(state.deals, state.deal)

    def _add(self, key: str) -> None:
        card = ChartCard(key)
        card.table_wanted.connect(self.table_wanted)
        self._charts[key] = card
        (self._work if key in {HOURS, USED} else self._inside).addWidget(card)

    def _chosen(self) -> None:
        self.deal_chosen.emit(self._deals.currentData())


class ChartCard(QWidget):
    """One chart.

    Signals:
        table_wanted(str): its key; its data as a table, or the chart again.
    """

    table_wanted = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self._title = kit.label(role="value", wrap=False)
        self._unit = kit.label(role="label", wrap=False)
        self._chip = kit.chip(self.tr("issuer-reported"))
        self._turn = kit.small_button("")
        self._steps, self._bars = StepsChart(), Bars()
        self._table: FittingTable | None = None
        self._none = kit.label(role="note")
        self._summary = kit.label(role="note")
        self._note = kit.label(role="label")
        self._source = kit.label(role="label")
        head = kit.row(self._title, self._unit, None, self._chip, self._turn)
        self._inside = kit.column(
            head,
            self._none,
            self._steps,
            self._bars,
            self._summary,
            self._note,
            self._source,
            spacing=6,
        )
        for chart in (self._steps, self._bars):
            chart.setMinimumHeight(CHART)
        self.setLayout(kit.column(kit.card(self._inside)))
        self._turn.clicked.connect(self._turned)

    def show_chart(self, chart: PastChart) -> None:
        """Draw `chart`."""
        self._title.setText(chart.title)
        self._unit.setText(chart.unit)
        kit.set_shown(self._chip, chart.is_reported)
        is_empty = bool(chart.none_text)
        self._turn.setText(self.tr("Chart") if chart.is_table else self.tr("Table"))
        self._turn.setAccessibleDescription(chart.title)
        kit.set_shown(self._turn, not is_empty)
        self._none.setText(chart.none_text)
        kit.set_shown(self._none, is_empty)
        shows_chart = not is_empty and not chart.is_table
        kit.set_shown(self._steps, shows_chart and chart.steps is not None)
        kit.set_shown(self._bars, shows_chart and chart.bars is not None)
        if chart.steps:
            self._steps.show_steps(chart.steps)
        if chart.bars:
            self._bars.show_bars(chart.bars)
        drawn = chart.steps or chart.bars
        self._summary.setText(drawn.summary if drawn else "")
        kit.set_shown(self._summary, not is_empty and drawn and drawn.summary)
        self._note.setText(chart.note_text)
        kit.set_shown(self._note, chart.note_text and not is_empty)
        self._source.setText(chart.source_text)
        self._show_table(chart)

    def _show_table(self, chart: PastChart) -> None:
        if chart.is_table and self._table is None:
            self._table = FittingTable(chart.title, chart.columns)
            self._inside.insertWidget(2, self._table)
        if self._table is None:
            return
        kit.set_shown(self._table, chart.is_table)
        if chart.is_table:
            self._table.show_variants(*_variants(chart))

    def _turned(self) -> None:
        self.table_wanted.emit(self._key)


def _variants(chart: PastChart) -> list[Variant]:
    """The whole table, then one that leaves out the hash, the block, and what stands last."""
    found = [Variant(chart.columns, chart.rows)]
    if len(chart.columns) <= MONTHLY:
        return found
    found.append(found[-1].without(len(chart.columns) - 1))
    found.append(found[-1].without(BLOCK))
    while len(found[-1].columns) > MONTHLY:
        found.append(found[-1].without(len(found[-1].columns) - 1))
    return found
