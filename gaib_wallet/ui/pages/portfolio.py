"""The Portfolio page: what is owned, what it would bring now, what needs the person."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.address_label import AddressLabel, QrCode
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.foot_strip import FootStrip
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel, RememberedPortfolio
from gaib_wallet.viewmodels.portfolio_state import Need, PortfolioState

NEEDS = 3
TALLEST_CARD = 168
BARS = 92
CHART = 156
NARROW_BELOW = 900  # of the page: beside the demo panel
STACKED_BELOW = 720
SHARES = ((26, 20, 15), (1, 1, 0), (1, 0, 0))  # of the cards above, in twelfths and a bit
CARDS = (
    ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)),
    ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2)),
    ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1)),
)
"""Where those stand: side by side, what needs the person below, all under each other."""
BELOW = (kit.CARD_8, kit.CARD_4)


class PortfolioPage(InSteps):
    """Draws `PortfolioState`.

    Signals:
        page_wanted(str): the key of another page, `receive` or `send`.
    """

    page_wanted = Signal(str)

    def __init__(
        self, model: PortfolioViewModel | RememberedPortfolio, *, in_steps: bool = False
    ) -> None:
        super().__init__()
        self._model = model
        self._stage = 0
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        model = self._model
        self._total = kit.answer()
        self._total_note = kit.label(role="label")
        self._minting = kit.label(role="note")
        self._gain = kit.key_value(self.tr("Gain not yet taken"), small=True)
        self._step = kit.key_value("", small=True)
        self._sell = kit.title_answer()
        self._sell_note = kit.label(role="label")
        self._queue = kit.label()
        self._queue_dates = kit.label(role="label")
        self._count = kit.chip(kind="count")
        yield
        self._needs = [_NeedLine() for _ in range(NEEDS)]
        self._calm = kit.label(self.tr("Nothing needs you now."), role="note")
        self._as_of = kit.label(role="label")
        self._as_of.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        yield
        self._table = FigureTable(self.tr("What you own"), model.state.columns)
        self._table.explains_rows = True
        self._total.explain("total", self.tr("Total value"))
        self._sell.explain("sell", self.tr("If you sold everything now"))
        self._gain.value.make_explained("gain")
        self._step.value.make_explained("step")
        yield
        self._bars = Bars()
        self._bars.setFixedHeight(BARS)
        self._bars_note = kit.label(role="label", wrap=False)
        self._no_bars = kit.label(role="note")
        self._gas = kit.label(role="label")
        self._foot = FootStrip()
        yield
        self._empty = Empty()
        yield
        top = self._top()
        yield
        owned, below = self._owned(), self._below()
        yield
        self._stack = QStackedWidget()
        self._stack.addWidget(kit.page(kit.column(top, owned, below, None, spacing=24)))
        self._stack.addWidget(self._empty)
        self.setLayout(kit.column(self._stack, self._foot, spacing=0))
        self._arrange()
        for line in self._needs:
            line.wanted.connect(self.page_wanted)
        self._foot.retry_wanted.connect(model.refresh)
        self._empty.wanted.connect(self.page_wanted)
        yield
        bind(self, model, self._render)

    def _top(self) -> QWidget:
        heading = kit.row(kit.label(self.tr("Total value"), role="label", wrap=False), self._as_of)
        heading.setStretch(1, 1)
        total = kit.card(
            kit.column(
                heading,
                self._total,
                self._total_note,
                self._minting,
                None,
                self._gain,
                self._step,
                spacing=2,
            )
        )
        sell = kit.card(
            kit.column(
                kit.label(self.tr("If you sold everything now"), role="label"),
                self._sell,
                self._sell_note,
                None,
                self._queue,
                self._queue_dates,
                spacing=2,
            )
        )
        needs = kit.card(
            kit.column(
                kit.row(kit.label(self.tr("Needs you"), role="label"), self._count, None),
                *self._needs,
                self._calm,
                None,
            )
        )
        for card in (total, sell):
            card.setMinimumHeight(TALLEST_CARD)
        self._cards = kit.grid((total, sell, needs), across=24, down=24)
        self._top_cards = (total, sell, needs)
        return kit.box(self._cards)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        stage = 2 if width < STACKED_BELOW else 1 if width < NARROW_BELOW else 0
        if stage != self._stage:
            self._stage = stage
            self._arrange()

    def _arrange(self) -> None:
        """In a narrow page what needs the person stands below, and what can be done above."""
        is_narrow = self._stage > 0
        for card, place in zip(self._top_cards, CARDS[self._stage], strict=True):
            self._cards.addWidget(card, *place)
        for column, share in enumerate(SHARES[self._stage]):
            self._cards.setColumnStretch(column, share)
        self._below_cards.addWidget(self._chart_card, 1 if is_narrow else 0, 0)
        self._below_cards.addWidget(self._actions_card, 0, 0 if is_narrow else 1)
        for column, share in enumerate((1, 0) if is_narrow else BELOW):
            self._below_cards.setColumnStretch(column, share)
        self._actions_card.setMinimumWidth(0 if is_narrow else kit.CARD_4)

    def _owned(self) -> QWidget:
        return kit.card(kit.column(self._table), inside=1)

    def _below(self) -> QWidget:
        heading = kit.row(
            kit.label(self.tr("What you earned, by month (AID, at Deposit NAV)"), role="label"),
            None,
            self._bars_note,
        )
        chart = kit.card(kit.column(heading, self._no_bars, self._bars))
        convert = kit.button(self.tr("Convert"), role="main", icon="convert")
        stake = kit.button(self.tr("Stake"), icon="stake")
        receive = kit.button(self.tr("Receive"), icon="receive")
        send = kit.button(self.tr("Send"), icon="send")
        for button, page in (
            (convert, "convert"),
            (stake, "stake"),
            (receive, "receive"),
            (send, "send"),
        ):
            button.setProperty("page", page)
            button.clicked.connect(self._wanted)
        self._gas.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        inside = kit.column(kit.grid((convert, stake), (receive, send), across=8), self._gas)
        inside.setStretch(1, 1)
        actions = kit.card(inside)
        chart.setMinimumHeight(CHART)
        self._below_cards = kit.grid((chart, actions), across=24, down=24)
        self._chart_card, self._actions_card = chart, actions
        return kit.box(self._below_cards)

    def _wanted(self) -> None:
        self.page_wanted.emit(self.sender().property("page"))

    def _render(self, state: PortfolioState) -> None:
        is_empty = state.look in {"empty", "no-account"}
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self._foot.show_foot(state.fault_text, can_retry=state.can_retry)
        if is_empty:
            self._empty.show_empty(state)
            return
        old = "muted" if state.is_old else ""
        is_loading = state.look == "loading"
        self._total.show_answer(state.total_figure, state.unit, tone=old)
        self._total.show_bar(200 if is_loading else 0)
        self._total_note.setText(state.total_note)
        self._minting.setText(state.minting_text)
        kit.set_shown(self._minting, state.minting_text)
        self._gain.show_value(state.gain_text, tone=old or state.gain_tone)
        kit.set_shown(self._gain, state.gain_text)
        self._step.name.setText(state.step_label)
        self._step.value.setAccessibleName(state.step_label)
        self._step.show_value(state.step_text, tone=old or state.step_tone)
        kit.set_shown(self._step, state.step_text)
        self._sell.show_answer(state.sell_figure, state.unit, tone=old)
        self._sell.show_bar(160 if is_loading else 0)
        self._sell_note.setText(state.sell_note)
        self._queue.setText(state.queue_text)
        self._queue_dates.setText(state.queue_dates)
        self._as_of.setText(state.as_of_text)
        self._count.show_chip(str(len(state.needs)) if state.needs else "", "count")
        for place, line in enumerate(self._needs):
            line.show_need(state.needs[place] if place < len(state.needs) else None)
        is_known = state.look in {"empty", "full"}
        kit.set_shown(self._calm, not state.needs and is_known)
        self._table.show_columns(state.columns)
        self._table.show_rows(state.rows)
        kit.set_shown(self._bars, state.bars)
        kit.set_shown(self._no_bars, not state.bars)
        self._no_bars.setText(state.no_bars_text)
        if state.bars:
            self._bars.show_bars(state.bars)
        self._bars_note.setText(state.bars_note)
        self._gas.setText(state.gas_text)


class _NeedLine(QWidget):
    """One need with the button that answers it.

    Signals:
        wanted(str): the page of the need.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._line = kit.icon_line()
        self._button = kit.small_button("")
        self._page = ""
        row = kit.row(self._line, self._button)
        row.setStretch(0, 1)
        self.setLayout(row)
        self._button.clicked.connect(self._pressed)

    def show_need(self, need: Need | None) -> None:
        kit.set_shown(self, need is not None)
        if need is None:
            return
        self._line.show_line(
            need.icon, need.text, tone="warning" if need.kind == "warning" else "muted"
        )
        self._line.set_words_tone("")
        self._button.setText(need.button)
        self._page = need.page

    def _pressed(self) -> None:
        self.wanted.emit(self._page)


class Empty(QWidget):
    """Nothing here yet: what a person can do first.

    Signals:
        wanted(str): what a button leads to.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._qr = QrCode(size=160)
        self._address = AddressLabel()
        self._network = kit.label(role="label")
        self._start = kit.button(self.tr("Add or watch an account"), icon="plus")
        self._start.clicked.connect(self._pressed)
        self._unsafe = kit.notice(
            self.tr("Put the words of this account on paper before anything is sent to it."),
            kind="warning",
        )
        self._back_up = kit.button(self.tr("Back up the words"), icon="key")
        self._show = kit.button(self.tr("Show the address"))
        self._code = kit.box(kit.row(self._qr, kit.column(self._address, None), None, spacing=24))
        self._first = kit.box(
            kit.column(self._unsafe, kit.row(self._back_up, self._show, None), spacing=16)
        )
        receive = kit.card(
            kit.column(
                kit.label(self.tr("Receive USDC and a little ETH"), role="title"),
                self._network,
                self._code,
                self._first,
                None,
            )
        )
        self._back_up.clicked.connect(self._backup_pressed)
        self._show.clicked.connect(self._show_pressed)
        watch = kit.card(
            kit.column(
                kit.label(self.tr("Another account"), role="title"),
                kit.label(self.tr("Create or import one, or look at one whose key is elsewhere.")),
                kit.row(self._start, None),
                None,
            )
        )
        cards = kit.row(receive, watch, spacing=24)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        title = kit.label(self.tr("Nothing here yet"), role="answer")
        self.setLayout(kit.column(kit.page(kit.column(title, cards, None, spacing=24))))

    def show_empty(self, state: PortfolioState) -> None:
        """Draw the address to receive at; what comes first where its words are not on paper."""
        self._address.show_address(state.address)
        self._qr.show_text(state.address)
        kit.set_shown(self._code, state.address)
        kit.set_shown(self._first, not state.address)
        on = self.tr("On the network %1. Other networks' tokens would be lost.")
        self._network.setText(on.replace("%1", state.network_name))

    def _pressed(self) -> None:
        self.wanted.emit("accounts")

    def _backup_pressed(self) -> None:
        self.wanted.emit("backup")

    def _show_pressed(self) -> None:
        self.wanted.emit("receive")
