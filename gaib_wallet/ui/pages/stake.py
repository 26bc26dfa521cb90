"""The Stake & exit page: two tabs."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.amount_edit import AmountEdit
from gaib_wallet.ui.widgets.exit_planner import ExitPlanner
from gaib_wallet.ui.widgets.foot_strip import FootStrip
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.stake_cards import Position, Price, Risk
from gaib_wallet.viewmodels.stake_state import StakeState

TABS = ("stake", "exit")
DASH = "\u2014"
RISK_NAME = 160

READING = 96  # the width of a figure that is being read
NO_POSITION = Position("", "", "", "", "", "", "")


class StakePage(InSteps):
    """Draws `StakeState`; every press is an intent of the view model.

    Signals:
        unlock_wanted(): prices are wanted while the wallet is locked.
    """

    unlock_wanted = Signal()

    def __init__(self, model: StakeViewModel, *, in_steps: bool = False) -> None:
        super().__init__()
        self._model = model
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        model = self._model
        self._tabs = kit.Segments(self.tr("Stake or exit"))
        self._choices = tuple(zip(TABS, (self.tr("Stake"), self.tr("Exit")), strict=True))
        # Now, so that Tab reaches them before what stands below.
        self._tabs.show_choices(self._choices, model.state.tab)
        yield
        self._amount = AmountEdit(self.tr("You stake"), shares=False)
        self._receive = kit.answer()
        self._receive.explain("received", self.tr("You get about"))
        self._receive_note = kit.label(role="label")
        self._back = kit.key_value(self.tr("If you left right away"))
        self._realised = kit.key_value("")
        self._fee = kit.key_value(self.tr("Network fee"))
        self._back.value.make_explained("back")
        self._guard = kit.key_value(self.tr("Checked by"))
        self._review = kit.main_button()
        yield
        self._prices = [_Column(key) for key in ("deposit", "unstaking", "market")]
        self._position = [_Column(key) for key in ("held", "paid", "gain")]
        self._position_card = QWidget()
        self._risks = [_RiskLine() for _ in range(5)]
        yield
        self._read = kit.small_button(self.tr("I have read this"))
        self._was_read = kit.icon_line("check", self.tr("read"), tone="positive")
        self._foot = FootStrip()
        self._closed = kit.notice(kind="info")
        self._exit: ExitPlanner | None = None
        yield
        # Not a stack: that would be as high as the higher of the two.
        self._stake = self._stake_tab()
        yield
        self._block = kit.label(role="label", wrap=False)
        self._content = kit.column(
            kit.row(self._tabs, None, self._block),
            self._closed,
            self._stake,
            None,
            spacing=16,
        )
        yield
        self.setLayout(kit.column(kit.page(self._content), self._foot, spacing=0))
        self._tabs.chosen.connect(model.open_tab)
        self._amount.edited.connect(model.edit_stake)
        self._amount.left.connect(model.tidy)
        self._amount.submitted.connect(self._review.click)
        self._amount.max_wanted.connect(self._stake_all)
        self._amount.share_wanted.connect(model.stake_part)
        self._amount.reading_chosen.connect(model.edit_stake)
        self._foot.retry_wanted.connect(model.refresh)
        self._read.clicked.connect(model.read_risks)
        self._foot.unlock_wanted.connect(self.unlock_wanted)
        self._review.clicked.connect(self._go_on)
        yield
        bind(self, self._model, self._render)

    def _stake_tab(self) -> QWidget:
        form = kit.card(
            kit.column(
                self._amount,
                kit.label(self.tr("You get about"), role="label"),
                self._receive,
                self._receive_note,
                kit.hairline(),
                self._back,
                self._realised,
                self._fee,
                self._guard,
                None,
                self._review,
            ),
        )
        self._position_card = kit.card(
            kit.column(kit.label(self.tr("Your position")), kit.row(*_apart(self._position)))
        )
        prices = kit.card(
            kit.column(
                kit.label(self.tr("One sAID has three prices")), kit.row(*_apart(self._prices))
            )
        )
        lines: list[QWidget] = []
        for risk in self._risks:
            lines += [kit.hairline(), risk]
        heading = kit.row(
            kit.label(self.tr("Before you stake"), wrap=False), None, self._was_read, self._read
        )
        risks = kit.card(kit.column(heading, *lines))
        right = kit.column(prices, self._position_card, risks, None, spacing=16)
        return kit.columns((form, kit.CARD_5), (kit.box(right), 0))

    def _exit_tab(self) -> ExitPlanner:
        """The second tab, made when it is first looked at: it is two fifths of the page."""
        if self._exit is None:
            self._exit = ExitPlanner(self._model)
            self._content.insertWidget(self._content.indexOf(self._stake) + 1, self._exit)
        return self._exit

    def _go_on(self) -> None:
        if self._model.state.unlock_text:
            self.unlock_wanted.emit()
        else:
            self._model.review_stake()

    def _stake_all(self) -> None:
        self._model.stake_part(100)

    def _render(self, state: StakeState) -> None:
        self._tabs.show_choices(self._choices, state.tab)
        kit.set_shown(self._stake, state.tab == TABS[0])
        if state.tab == TABS[1]:
            self._exit_tab().show_state(state)
        if self._exit is not None:
            kit.set_shown(self._exit, state.tab == TABS[1])
        self._closed.show_notice("info", state.closed_text)
        shown = state.fault_text or (state.exit_fault_text if state.exits.cards else "")
        self._foot.show_foot(shown, can_retry=state.can_retry, unlock_text=state.unlock_text)
        self._block.setText(state.block_text)
        old = "muted" if state.is_old else ""
        self._amount.show_amount(state.stake)
        self._receive.show_answer(state.receive_text or DASH, "sAID", tone=old)
        self._receive_note.setText(state.receive_note)
        note_tone = old or "negative"
        self._back.show_value(
            state.back_text or DASH, state.back_note, tone=old, note_tone=note_tone
        )
        kit.set_shown(self._realised, state.realised_text)
        self._realised.name.setText(state.realised_label)
        self._realised.show_value(
            state.realised_text, state.realised_note, tone=old or state.realised_tone
        )
        self._fee.show_value(state.fee_text or DASH, state.fee_note, tone=old)
        self._guard.show_value(self.tr("this wallet only"), state.floor_note)
        self._review.show_action(
            state.unlock_text or state.review_text,
            reason=state.review_reason,
            enabled=bool(state.unlock_text) or state.can_review,
        )
        stale = "muted" if state.is_stale else ""
        for column, price in zip(self._prices, state.prices, strict=False):
            column.show_price(price, stale)
            column.show_reading(reads=state.is_reading)
        kit.set_shown(self._position_card, state.position or state.is_reading)
        self._show_position(state.position or NO_POSITION, stale)
        for column in self._position:
            column.show_reading(reads=state.is_reading)
        for line, risk in zip(self._risks, state.risks, strict=True):
            line.show_risk(risk)
        kit.set_shown(self._read, state.needs_reading)
        kit.set_shown(self._was_read, state.was_read)

    def _show_position(self, position: Position, stale: str) -> None:
        held, paid, gain = self._position
        held.show_texts(self.tr("You hold"), position.held, "sAID", position.worth, stale)
        paid.show_texts(self.tr("Paid"), position.paid, "AID", position.each, stale)
        name = self.tr("Gain not yet taken")
        gain.show_texts(name, position.gain, "AID", position.ratio, stale or position.tone)


class _Column(QWidget):
    """A name, a figure of 20 with its unit, and a remark."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._name = kit.label(role="label")
        self._figure = kit.title_answer()
        self._figure.figure.make_explained(key)
        self._note = kit.label(role="label")
        self.setLayout(kit.column(self._name, self._figure, self._note, None, spacing=0))

    def show_price(self, price: Price, tone: str) -> None:
        self.show_texts(price.name, price.figure, price.unit, price.note, tone)

    def show_texts(self, name: str, figure: str, unit: str, note: str, tone: str) -> None:
        self._name.setText(name)
        self._figure.show_answer(figure or "\u2014", unit, tone=tone)
        self._figure.figure.setAccessibleName(name)
        self._note.setText(note)
        kit.set_tone(self._note, tone)

    def show_reading(self, *, reads: bool) -> None:
        """A grey bar where the figure will stand, as long as none was ever read."""
        self._figure.show_bar(READING if reads else 0)


def _apart(columns: list[_Column]) -> list[QWidget]:
    """`columns` with a line between each two."""
    apart: list[QWidget] = []
    for column in columns:
        apart += [kit.hairline(upright=True), column] if apart else [column]
    for column in columns:
        kit.expanding(column)
    return apart


class _RiskLine(QWidget):
    """One thing that can go wrong, and what a contract says of it."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.icon_line(role="text")
        self._name.setFixedWidth(RISK_NAME)
        self._text = kit.label(role="note")
        row = kit.row(self._name, self._text)
        row.setStretch(1, 1)
        row.setAlignment(self._text, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        self.setMinimumHeight(24)

    def show_risk(self, risk: Risk) -> None:
        self._name.show_line(risk.icon, risk.name, tone="muted")
        self._text.setText(risk.text)
