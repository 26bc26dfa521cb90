"""The cards of the Yield page: what the share price did, what is the person's, how evenly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.yields_state import YieldState

WAITING = 160
FIGURE = 36
HEIGHT = 132  # of three lines below the figure, so that nothing moves when they come


class TopCards(QWidget):
    """Three figures: what the share price did, what the account has of it, how evenly it went."""

    def __init__(self) -> None:
        super().__init__()
        self._realised = _Card(kit.answer())
        self._own = _Card(kit.title_answer())
        self._steady = _Card(kit.title_answer())
        cards = (("realised", self._realised), ("own", self._own), ("steady", self._steady))
        for key, card in cards:
            card.answer.figure.make_explained(key)
        self._row = kit.row(self._realised, self._own, self._steady, spacing=kit.PAGE)
        for place in range(3):
            self._row.setStretch(place, 1)
        self.setLayout(self._row)

    def stack(self, *, is_stacked: bool) -> None:
        """Under each other, or side by side."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_stacked else directions.LeftToRight)

    def show_state(self, state: YieldState) -> None:
        """Draw the three."""
        old = "muted" if state.is_cached else ""
        is_waiting = state.look == "loading"
        realised, own, steady = self._realised, self._own, self._steady
        realised.show_head(self.tr("sAID, realised"), state.realised_yearly, state.realised_tip)
        realised.answer.show_answer(state.realised, tone=old or state.realised_tone)
        realised.show_lines(state.realised_period, state.realised_fees)
        own.show_head(state.own_label, state.own_dollars, state.own_tip)
        own.answer.show_answer(state.own, state.own_ratio, tone=old or state.own_tone)
        own.show_lines(state.own_note, state.own_more)
        steady.show_head(self.tr("How steady"), "", state.steady_tip)
        steady.answer.show_answer(state.steady, tone=old)
        steady.show_lines(state.steady_note, state.steady_more)
        steady.note.mark(toned=state.steady_worst, tone="" if old else "negative")
        for card in (realised, own, steady):
            card.answer.show_bar(WAITING if is_waiting else 0)


class _Card(QFrame):
    """A name with a remark at its right, the figure, and two lines below it."""

    def __init__(self, answer: kit.Answer) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.answer = answer
        self.note = kit.label(role="label")
        self._name = kit.label(role="label", wrap=False)
        self._aside = kit.label(role="label")
        self._more = kit.label(role="label")
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        head = kit.row(kit.column(self._name, None, spacing=0), self._aside)
        head.setStretch(1, 1)
        figure = kit.box(kit.column(None, answer, None, spacing=0))
        figure.setMinimumHeight(FIGURE)
        inside = kit.column(head, figure, self.note, self._more, None, spacing=0)
        inside.setContentsMargins(15, 11, 15, 12)
        self.setLayout(inside)
        self.setMinimumHeight(HEIGHT)

    def show_head(self, name: str, aside: str, tip: str) -> None:
        """Draw the first line; `tip` says how the figure is made."""
        self._name.setText(name)
        self._aside.setText(aside)
        self.setToolTip(kit.plain_tip(tip))
        self.answer.figure.setAccessibleName(name)
        self.answer.setAccessibleName(name)
        self.answer.setAccessibleDescription(tip)

    def show_lines(self, note: str, more: str) -> None:
        """Draw the lines below the figure."""
        self.note.setText(note)
        self._more.setText(more)
        kit.set_shown(self._more, more)
