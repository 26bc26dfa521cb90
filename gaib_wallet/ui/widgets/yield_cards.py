"""The cards of the Yield page: realised, yours, how steady; claims beside readings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.yield_cards import Said
from gaib_wallet.viewmodels.yields_state import YieldState

WAITING = 160


class TopCards(QWidget):
    """Three figures: what the share price did, what the account has of it, how evenly it went."""

    def __init__(self) -> None:
        super().__init__()
        self._realised = kit.answer()
        self._yearly = kit.label(role="label")
        self._period = kit.label(role="label")
        self._own_label = kit.label(role="label")
        self._own = kit.title_answer()
        self._taken = kit.label(role="label")
        self._own_note = kit.label(role="label")
        self._steady = kit.label(role="title")
        self._steady_note = kit.label(role="label")
        cards = (
            _card(
                kit.label(self.tr("sAID, realised"), role="label", wrap=False),
                self._yearly,
                self._realised,
                self._period,
            ),
            _card(self._own_label, self._taken, self._own, self._own_note),
            _card(
                kit.label(self.tr("How steady"), role="label", wrap=False),
                None,
                self._steady,
                self._steady_note,
            ),
        )
        row = kit.row(*cards, spacing=kit.PAGE)
        for place in range(len(cards)):
            row.setStretch(place, 1)
        self.setLayout(row)

    def show_state(self, state: YieldState) -> None:
        """Draw the three."""
        old = "muted" if state.is_cached else ""
        is_waiting = state.look == "loading"
        self._realised.show_answer(state.realised, tone=old or state.realised_tone)
        self._realised.show_bar(WAITING if is_waiting else 0)
        self._yearly.setText(state.realised_yearly)
        self._period.setText(state.realised_period)
        self._own_label.setText(state.own_label)
        self._own.show_answer(state.own, state.own_ratio, tone=old or state.own_tone)
        self._own.show_bar(WAITING if is_waiting else 0)
        self._taken.setText(state.own_taken)
        self._own_note.setText(state.own_note)
        for shown in (self._own, self._own_note):
            shown.setToolTip(state.own_tip)
        self._steady.setText(state.steady)
        self._steady.show_bar(WAITING if is_waiting else 0)
        kit.set_tone(self._steady, old)
        self._steady_note.setText(state.steady_note)
        self._steady_note.mark(toned=state.steady_worst, tone="" if old else "negative")


class SaidCard(QFrame):
    """Each claim with who and when, and beside it what was measured, or why nothing was."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows: list[_SaidRow] = []
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(15, 11, 15, 3)
        self._inside.setSpacing(0)
        self._inside.addWidget(kit.label(self.tr("Said, and measured"), role="value", wrap=False))
        self._inside.addSpacing(7)
        self._inside.addStretch(1)

    def show_said(self, said: tuple[Said, ...]) -> None:
        """Draw every claim."""
        while len(self._rows) < len(said):
            row = _SaidRow()
            self._rows.append(row)
            self._inside.insertWidget(self._inside.count() - 1, row)
        for row, one in zip(self._rows, said, strict=False):
            row.show_said(one)


class _SaidRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._quote = kit.label(wrap=False)
        self._who = kit.label(role="label", wrap=False)
        self._reading = kit.figure(role="strong")
        self._note = kit.figure(role="label")
        left = kit.column(None, self._quote, self._who, None, spacing=0)
        right = kit.column(None, self._reading, self._note, None, spacing=0)
        content = kit.column(kit.hairline(), kit.row(left, None, right, spacing=16), spacing=0)
        content.setStretch(1, 1)
        self.setLayout(content)
        self.setFixedHeight(51)

    def show_said(self, said: Said) -> None:
        self._quote.setText(said.quote)
        self._who.setText(said.who)
        self._reading.setText(said.reading)
        self._note.setText(said.note)


def _card(name: QWidget, aside: kit.Label | None, figure: QWidget, note: QWidget) -> QFrame:
    """A name with a remark at its right, the figure, and a line below it."""
    first = kit.row(name, aside)
    if aside:
        aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        first.setStretch(1, 1)
    inside = kit.column(first, figure, None, note, spacing=0)
    card = kit.card(inside)
    inside.setContentsMargins(15, 11, 15, 12)
    card.setMinimumHeight(96)
    return card
