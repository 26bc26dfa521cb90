"""The Exit tab: the request, an amount, three ways side by side, and what they rest on."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.amount_line import AmountLine
from gaib_wallet.ui.widgets.date_field import DateField
from gaib_wallet.ui.widgets.exit_card import ExitCardView
from gaib_wallet.ui.widgets.exit_request import RequestCard
from gaib_wallet.ui.widgets.fitting_table import FittingTable, Variant
from gaib_wallet.viewmodels.exit_plan import PARTS, ExitPlan, PartState
from gaib_wallet.viewmodels.exit_ways import Ways
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.stake_state import StakeState
from gaib_wallet.viewmodels.table import Column

AMOUNT_STACKS_BELOW = 900
NEED_WIDTH = 380
GROUNDS = 4
PART_WIDTH = 112
OTHER = "0"


class ExitPlanner(QWidget):
    """Draws the exit half of `StakeState`."""

    def __init__(self, model: StakeViewModel) -> None:
        super().__init__()
        self._model = model
        self._request = RequestCard()
        self._amount = AmountLine(self.tr("You leave with"))
        self._need = DateField(self.tr("I need the money by"))
        self._need_error = kit.label(role="note")
        kit.set_tone(self._need_error, "negative")
        self._fault = kit.notice(kind="negative")
        self._part = PartPicker()
        self._cards = [ExitCardView(), ExitCardView(), ExitCardView(self._part)]
        self._hint = kit.label()
        self._figure = kit.title_answer()
        self._figure_note = kit.label(role="label", wrap=False)
        self._worth = kit.label()
        self._even = kit.label(role="note")
        self._known = kit.label(role="label")
        self._premium = self._premium_card()
        self._grounds = [kit.icon_line() for _ in range(GROUNDS)]
        self._rests = kit.card(
            kit.column(
                kit.label(self.tr("What these dates rest on"), role="label"),
                *self._grounds,
                spacing=4,
            )
        )
        self._ways = WaysCard()
        cards = kit.columns(*((card, 0) for card in self._cards))
        self.setLayout(
            kit.column(
                self._request,
                self._amount_card(),
                self._fault,
                self._hint,
                cards,
                self._premium,
                self._rests,
                self._ways,
                None,
                spacing=16,
            )
        )
        self._connect(model)

    def show_state(self, state: StakeState) -> None:
        """Draw `state`."""
        plan = state.exits
        self._request.show_request(plan.request, plan.saved_text)
        self._amount.show_amount(state.exit)
        self._show_need()
        # Below the page while there are cards: they stay where they are.
        self._fault.show_notice("negative", "" if plan.cards else state.exit_fault_text)
        self._hint.setText(plan.hint_text)
        kit.set_shown(self._hint, plan.hint_text and not state.exit_fault_text)
        for place, view in enumerate(self._cards):
            view.show_card(plan.cards[place] if place < len(plan.cards) else None)
        self._part.show_part(plan.part)
        self._show_premium(plan)
        self._ways.show_ways(plan.ways)

    def _show_need(self) -> None:
        need = self._model.state.exits.need
        self._need.show_need(need)
        error = "" if self._need.is_typing else need.error_text
        self._need_error.setText(error)
        kit.set_shown(self._need_error, error)

    def _show_premium(self, plan: ExitPlan) -> None:
        premium = plan.premium
        kit.set_shown(self._premium, premium.figure)
        self._figure.show_answer(premium.figure, premium.unit)
        self._figure_note.setText(premium.share)
        self._worth.setText(premium.a_year)
        self._even.setText(premium.even)
        self._known.setText(premium.known)
        kit.set_shown(self._rests, plan.grounds and plan.cards)
        for place, line in enumerate(self._grounds):
            icon, words = plan.grounds[place] if place < len(plan.grounds) else ("", "")
            line.show_line(icon, words)
            kit.set_shown(line, words)

    def _connect(self, model: StakeViewModel) -> None:
        self._amount.edited.connect(model.edit_exit)
        self._amount.left.connect(model.tidy)
        self._amount.max_wanted.connect(self._leave_all)
        self._amount.share_wanted.connect(model.exit_part)
        self._amount.reading_chosen.connect(model.edit_exit)
        self._need.edited.connect(model.edit_need)
        self._need.chosen.connect(self._day_chosen)
        self._need.left.connect(self._show_need)
        self._part.chosen.connect(self._part_chosen)
        self._part.edited.connect(model.edit_sold)
        self._request.asked.connect(model.review_pay_queue)
        self._request.calendar_wanted.connect(self.save_calendar)
        wait, sell, both = self._cards
        wait.pressed.connect(model.review_exit)
        sell.pressed.connect(model.review_sale)
        both.pressed.connect(model.review_both)

    def _amount_card(self) -> QWidget:
        by = kit.label(self.tr("I need the money by"), wrap=False)
        kit.set_tone(by, "muted")
        day = kit.row(by, self._need, spacing=16)
        day.setStretch(1, 1)
        field = kit.box(day)
        field.setMaximumWidth(NEED_WIDTH)
        line = kit.row(field, None)
        line.setStretch(0, 1)
        needed = kit.box(kit.column(line, self._need_error, spacing=4))
        # Its own measure, for it stands inside a card.
        parts = kit.columns(
            (self._amount, 0), (needed, NEED_WIDTH), stacks_below=AMOUNT_STACKS_BELOW
        )
        return kit.card(kit.column(parts))

    def _premium_card(self) -> QWidget:
        left = kit.column(self._figure, self._figure_note, None, spacing=0)
        right = kit.column(self._worth, self._even, self._known, spacing=0)
        row = kit.row(left, kit.hairline(upright=True), right, spacing=24)
        row.setStretch(2, 1)
        return kit.card(row)

    def _leave_all(self) -> None:
        self._model.exit_part(100)

    def _day_chosen(self, day: object) -> None:
        if isinstance(day, date):
            self._model.need_by(day)

    def _part_chosen(self, key: str) -> None:
        self._model.sell_percent(int(key))

    def save_calendar(self, chosen: str) -> None:
        """Write the calendar file of the open request to `chosen`."""
        self._model.save_calendar(Path(chosen))


class PartPicker(QWidget):
    """Which part is sold now where both is done.

    Signals:
        chosen(str): percent, 0 for an amount of one's own.
        edited(str): that amount as typed so far.
    """

    chosen = Signal(str)
    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Sold now")
        self._segments = kit.Segments(name, small=True)
        shares = (self.tr("25%"), self.tr("50%"), self.tr("75%"))
        self._choices = (
            *((str(part), share) for part, share in zip(PARTS, shares, strict=True)),
            (OTHER, self.tr("Other")),
        )
        self._edit = kit.field(name, "0")
        self._edit.setFixedWidth(PART_WIDTH)
        self._symbol = kit.label(role="label", wrap=False)
        self._error = kit.label(role="note")
        kit.set_tone(self._error, "negative")
        label = kit.label(name, role="label", wrap=False)
        self._typed = kit.box(kit.row(self._edit, self._symbol, None))
        self.setLayout(
            kit.column(label, kit.row(self._segments, None), self._typed, self._error, spacing=4)
        )
        self._segments.chosen.connect(self.chosen)
        self._edit.textEdited.connect(self.edited)

    def show_part(self, state: PartState) -> None:
        """Draw `state`; the cursor stays where it is unless the text is another one."""
        self._segments.show_choices(self._choices, str(state.percent))
        if self._edit.text() != state.text:
            self._edit.setText(state.text)
        self._symbol.setText(state.symbol)
        kit.set_shown(self._typed, state.percent == 0)
        kit.set_property(self._edit, "tone", "negative" if state.error_text else "")
        self._error.setText(state.error_text)
        kit.set_shown(self._error, state.error_text)


class WaysCard(QWidget):
    """Every way to sell now, with what it brings and how much it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.label()
        self._note = kit.label(role="label")
        self._columns = (
            Column(self.tr("Way")),
            Column(self.tr("Brings, USDC"), "decimal-2"),
            Column(self.tr("Impact"), "right"),
            Column(self.tr("sAID until 0.5%"), "right"),
            Column(self.tr("until 1%"), "right"),
            Column(self.tr("until 3%"), "right"),
        )
        self._table = FittingTable(self.tr("Every way to sell now"), self._columns)
        more = kit.label(
            self.tr("How much can be sold before its price is worse by that. A dash: unknown."),
            role="label",
        )
        self.setLayout(kit.column(kit.card(kit.column(self._title, self._table, more, self._note))))

    def show_ways(self, ways: Ways) -> None:
        """Draw `ways`; without one this is hidden."""
        kit.set_shown(self, ways.rows)
        self._title.setText(ways.title)
        self._note.setText(ways.note)
        whole = Variant(self._columns, ways.rows)
        self._table.show_variants(whole, whole.without(4), whole.without(4).without(4))
