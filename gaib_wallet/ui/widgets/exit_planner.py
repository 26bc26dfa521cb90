"""The Exit tab: the open request, an amount, three ways side by side, and what waiting is worth."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.amount_line import AmountLine
from gaib_wallet.ui.widgets.timeline import Timeline, WhenBar
from gaib_wallet.viewmodels.exit_cards import ExitCard
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.stake_state import StakeState

AMOUNT_STACKS_BELOW = 900
NOTES = 2
LINES = 3
DATES = (0, 7, 30, 62, 90)


class ExitPlanner(QWidget):
    """Draws the exit half of `StakeState`."""

    def __init__(self, model: StakeViewModel) -> None:
        super().__init__()
        self._model = model
        self._way = kit.title_answer()
        self._day = kit.label(role="label", wrap=False)
        self._timeline = Timeline()
        self._pay = kit.button(self.tr("Ask the queue to pay"), icon="refresh")
        self._amount = AmountLine(self.tr("You leave with"))
        self._need = kit.select(self.tr("I need the money by"))
        for days in DATES:
            words = self.tr("in %1 days").replace("%1", str(days))
            self._need.addItem(words if days else self.tr("no date"), days)
        self._fault = kit.notice(kind="negative")
        self._cards = [ExitCardView() for _ in range(3)]
        self._enter = self.tr("Enter an amount to compare the three ways.")
        self._hint = kit.label()
        self._figure = kit.title_answer()
        self._figure_note = kit.label(role="label", wrap=False)
        self._worth = kit.label()
        self._known = kit.label(role="label")
        self._request = self._request_card()
        self._premium = self._premium_card()
        cards = kit.columns(*((card, 0) for card in self._cards))
        self.setLayout(
            kit.column(
                self._request,
                self._amount_card(),
                self._fault,
                self._hint,
                cards,
                self._premium,
                None,
                spacing=16,
            )
        )
        self._connect(model)

    def show_state(self, state: StakeState) -> None:
        """Draw `state`."""
        kit.set_shown(self._request, state.timeline)
        if state.timeline:
            self._way.show_answer(state.on_the_way, self.tr("AID on the way to you"))
            self._day.setText(state.on_the_way_day)
            self._timeline.show_timeline(state.timeline)
        self._amount.show_amount(state.exit)
        self._need.setCurrentIndex(self._need.findData(state.need_days))
        self._fault.show_notice("negative", state.exit_fault_text)
        is_silent = bool(state.cards) and not state.example_text
        self._hint.setText(state.example_text or self._enter)
        kit.set_shown(self._hint, not is_silent and not state.exit_fault_text)
        for place, view in enumerate(self._cards):
            view.show_card(state.cards[place] if place < len(state.cards) else None)
        kit.set_shown(self._premium, state.premium_figure)
        self._figure.show_answer(state.premium_figure, state.premium_unit)
        self._figure_note.setText(state.premium_note)
        self._worth.setText(state.premium_text)
        self._known.setText(state.premium_known)

    def _connect(self, model: StakeViewModel) -> None:
        self._amount.edited.connect(model.edit_exit)
        self._amount.left.connect(model.tidy)
        self._amount.max_wanted.connect(self._leave_all)
        self._amount.share_wanted.connect(model.exit_part)
        self._amount.reading_chosen.connect(model.edit_exit)
        self._need.activated.connect(self._need_chosen)
        self._pay.clicked.connect(model.review_pay_queue)
        wait, sell, both = self._cards
        wait.pressed.connect(model.review_exit)
        sell.pressed.connect(model.review_sale)
        both.pressed.connect(model.review_both)

    def _request_card(self) -> QWidget:
        anyone = kit.label(
            self.tr("Anyone may ask: it costs a network fee and pays those ahead first."),
            role="label",
        )
        ask = kit.row(self._pay, anyone, spacing=16)
        ask.setStretch(1, 1)
        ask.setAlignment(anyone, Qt.AlignmentFlag.AlignVCenter)
        return kit.card(
            kit.column(kit.row(self._way, None, self._day), self._timeline, kit.hairline(), ask)
        )

    def _amount_card(self) -> QWidget:
        by = kit.label(self.tr("I need the money by"), wrap=False)
        kit.set_tone(by, "muted")
        date = kit.box(kit.row(by, self._need, None, spacing=16))
        # Its own measure, for it stands inside a card.
        parts = kit.columns((self._amount, 0), (date, 0), stacks_below=AMOUNT_STACKS_BELOW)
        return kit.card(kit.column(parts))

    def _premium_card(self) -> QWidget:
        left = kit.column(self._figure, self._figure_note, spacing=0)
        right = kit.column(self._worth, self._known, spacing=0)
        row = kit.row(left, kit.hairline(upright=True), right, spacing=24)
        row.setStretch(2, 1)
        return kit.card(row)

    def _leave_all(self) -> None:
        self._model.exit_part(100)

    def _need_chosen(self, index: int) -> None:
        self._model.need_by(int(self._need.itemData(index)))


class ExitCardView(QWidget):
    """One way out; the same rows at the same height in each card.

    Signals:
        pressed(): the person wants to see the plan.
    """

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.icon_line(role="text")
        self._chip = kit.chip()
        self._figure = kit.title_answer()
        self._notes = [kit.label(role="note") for _ in range(NOTES)]
        self._in_hand = kit.label(self.tr("In hand"), role="label")
        self._when = WhenBar()
        self._when_text = kit.label(role="note-strong")
        self._when_note = kit.label(role="label")
        self._lines = [kit.icon_line() for _ in range(LINES)]
        self._closed = kit.label()
        self._closed_note = kit.label(role="label")
        self._review = kit.button("")
        self._time = kit.box(
            kit.column(
                kit.hairline(),
                self._in_hand,
                self._when,
                self._when_text,
                self._when_note,
                spacing=4,
            )
        )
        self._open = kit.box(
            kit.column(
                self._figure,
                kit.column(*self._notes, spacing=0),
                self._time,
                kit.hairline(),
                *self._lines,
                spacing=4,
            )
        )
        title = kit.row(self._title, self._chip)
        title.setStretch(0, 1)
        self._card = kit.card(
            kit.column(title, self._open, self._closed, None, self._closed_note, self._review)
        )
        self.setLayout(kit.column(self._card))
        self._review.clicked.connect(self.pressed)

    def show_card(self, card: ExitCard | None) -> None:
        """Draw `card`; none hides this view."""
        kit.set_shown(self, card is not None)
        if card is None:
            return
        self._title.show_line(card.icon, card.title)
        is_open = not card.closed_text
        self._chip.show_chip(card.chip, "grey" if card.is_late or not is_open else "warning")
        kit.set_shown(self._open, is_open)
        kit.set_shown(self._review, is_open and card.action)
        kit.set_shown(self._closed, not is_open)
        kit.set_shown(self._closed_note, not is_open)
        kit.set_property(self._card, "kind", "" if is_open and not card.is_late else "closed")
        self._closed.setText(card.closed_text)
        self._closed_note.setText(card.closed_note)
        if is_open:
            self._show_open(card)

    def _show_open(self, card: ExitCard) -> None:
        tone = "muted" if card.is_late or card.is_old else ""
        self._figure.show_answer(card.figure, "USDC", tone=tone)
        for place, note in enumerate(self._notes):
            note.setText(card.notes[place] if place < len(card.notes) else "")
        kit.set_shown(self._time, card.when)
        if card.when:
            self._when.show_when(card.when)
        self._when_text.setText(card.when_text)
        self._when_note.setText(card.when_note)
        for place, line in enumerate(self._lines):
            icon, words = card.lines[place] if place < len(card.lines) else ("", "")
            line.show_line(icon, words, tone="warning" if icon == "warning" else "muted")
            line.set_words_tone("")
            kit.set_shown(line, words)
        self._review.setText(card.reason or card.action)
        self._review.show_icon("warning" if card.reason else "")
        self._review.setEnabled(not card.reason)
