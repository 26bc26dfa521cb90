"""The cards of the Backing page; each says why where the network publishes nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.kit import Label
from gaib_wallet.ui.widgets.composition_bar import CompositionBar, ShareBar
from gaib_wallet.ui.widgets.ladder import Ladder
from gaib_wallet.viewmodels.backing_cards import (
    CoverCard,
    HeardCard,
    LadderState,
    ReservesCard,
    ShareRow,
)
from gaib_wallet.viewmodels.change_list import ChangeLine, ChangesCard

SHARES = 3
HEAD, HIGH_HEAD = 22, 28
CHANGES = 3
_INSIDE = (15, 11, 15, 13)


class ReservesView(QWidget):
    """How much is held for the AID there is, and of what."""

    def __init__(self) -> None:
        super().__init__()
        self._chip = kit.chip(self.tr("issuer-reported"))
        self._ratio = kit.answer()
        self._note = kit.label(role="label")
        self._bar = CompositionBar()
        self._closed = kit.label(role="note")
        name = self.tr("Reserves against AID in circulation")
        self._ratio.explain("reserves", name)
        title = kit.label(name, role="label")
        self._open = kit.box(kit.column(self._ratio, self._note, 4, self._bar, spacing=0))
        frame(self, head(title, self._chip), self._open, self._closed)

    def show_card(self, card: ReservesCard, *, is_loading: bool, is_muted: bool) -> None:
        """Draw `card`; grey bars while it is read for the first time."""
        kit.set_shown(self._open, not card.closed_text)
        kit.set_shown(self._chip, not card.closed_text)
        self._closed.setText(card.closed_text)
        kit.set_shown(self._closed, card.closed_text)
        self._ratio.show_answer(card.figure, tone="muted" if is_muted else card.tone)
        self._ratio.show_bar(120 if is_loading else 0)
        self._note.setText(card.note)
        self._note.show_bar(280 if is_loading else 0)
        self._bar.show_parts(card.slices, card.legend, card.summary, is_muted=is_muted)


class CoverView(QWidget):
    """How far collateral covers the deals.

    Signals:
        what_if_wanted(): what if the largest deal defaulted?
    """

    what_if_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chip = kit.chip(self.tr("issuer-reported"))
        self._cover = kit.title_answer()
        self._note = kit.label(role="label")
        self._attested = kit.label(role="label")
        self._closed = kit.label(role="note")
        self._ask = kit.small_button(self.tr("What if\u2026"))
        question = kit.label(self.tr("If the largest defaulted"), role="label")
        question.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        asking = kit.row(question, self._ask)
        asking.setStretch(0, 1)
        self._asking = kit.box(asking)
        name = self.tr("Collateral over deals")
        self._cover.explain("cover", name)
        title = kit.label(name, role="label")
        self._open = kit.box(
            kit.column(self._cover, self._note, self._attested, None, self._asking, spacing=0)
        )
        frame(self, head(title, self._chip), self._open, self._closed)
        self._ask.clicked.connect(self.what_if_wanted)

    def show_card(self, card: CoverCard, *, is_loading: bool, is_muted: bool) -> None:
        """Draw `card`; grey bars while it is read for the first time."""
        kit.set_shown(self._open, not card.closed_text)
        kit.set_shown(self._chip, not card.closed_text)
        self._closed.setText(card.closed_text)
        kit.set_shown(self._closed, card.closed_text)
        self._cover.show_answer(card.figure, tone="muted" if is_muted else card.tone)
        self._cover.show_bar(80 if is_loading else 0)
        self._note.setText(card.note)
        self._note.show_bar(180 if is_loading else 0)
        self._attested.setText(card.attested)
        kit.set_shown(self._asking, card.can_ask)


class HeardView(QWidget):
    """Whose hardware spoke lately, and who is silent."""

    def __init__(self) -> None:
        super().__init__()
        self._as_of = kit.label(role="label", wrap=False)
        self._count = kit.title_answer()
        self._note = kit.label(role="label")
        self._hours = kit.label(role="label")
        self._silent = kit.icon_line("warning", tone="warning")
        self._closed = kit.label(role="note")
        name = self.tr("GPUs heard from")
        self._count.explain("heard", name)
        title = kit.label(name, role="label")
        self._open = kit.box(
            kit.column(self._count, self._note, self._hours, None, self._silent, spacing=0)
        )
        frame(self, head(title, self._as_of), self._open, self._closed)

    def show_card(
        self, card: HeardCard, as_of_text: str, *, is_loading: bool, is_muted: bool
    ) -> None:
        """Draw `card`, and of which block the page is."""
        kit.set_shown(self._open, not card.closed_text)
        self._closed.setText(card.closed_text)
        kit.set_shown(self._closed, card.closed_text)
        self._as_of.setText(as_of_text)
        self._count.show_answer(card.figure, card.unit, tone="muted" if is_muted else "")
        self._count.show_bar(80 if is_loading else 0)
        self._note.setText(card.note)
        self._note.show_bar(160 if is_loading else 0)
        self._hours.setText(card.hours)
        tone = "muted" if is_muted else "warning"
        self._silent.show_line("warning", card.silent, tone=tone)
        self._silent.set_words_tone(tone)
        kit.set_shown(self._silent, card.silent)


class SharesView(QWidget):
    """How much is with the largest borrower, host, and model of GPU."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = [
            (kit.label(role="label", wrap=False), ShareBar(), kit.figure(role="note-value"))
            for _ in range(SHARES)
        ]
        rows = kit.grid(*self._lines, across=10)
        rows.setColumnStretch(1, 1)
        title = kit.label(self.tr("How concentrated"), role="value")
        note = kit.label(self.tr("open deals"), role="label", wrap=False)
        frame(self, head(title, note, HIGH_HEAD), kit.box(kit.column(2, rows, None)))

    def show_shares(self, shares: tuple[ShareRow, ...], *, is_muted: bool) -> None:
        """Draw `shares`; the tip of each names the others."""
        for place, (name, bar, figure) in enumerate(self._lines):
            share = shares[place] if place < len(shares) else None
            for part in (name, bar, figure):
                kit.set_shown(part, share)
            if share is None:
                continue
            name.setText(share.label)
            figure.setText(share.figure)
            kit.set_tone(figure, "muted" if is_muted else "")
            bar.show_part(share.part)
            bar.setAccessibleName(share.tip)
            for part in (name, bar, figure):
                part.setToolTip(share.tip)


class LadderView(QWidget):
    """When deals end."""

    def __init__(self) -> None:
        super().__init__()
        self._ladder = Ladder()
        title = kit.label(self.tr("When deals end"), role="value")
        unit = kit.label(self.tr("million AID"), role="label", wrap=False)
        frame(self, head(title, unit, HIGH_HEAD), self._ladder)

    def show_ladder(self, state: LadderState, *, is_muted: bool) -> None:
        """Draw `state`."""
        self._ladder.show_ladder(state, is_muted=is_muted)


class ChangesView(QWidget):
    """The newest changes on chain.

    Signals:
        all_wanted(): the whole list.
    """

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all = kit.button("", role="quiet-small")
        self._all.setAccessibleDescription(self.tr("Show all changes"))
        self._lines = [_ChangeRow() for _ in range(CHANGES)]
        self._note = kit.label(role="label")
        title = kit.label(self.tr("What changed on chain"), role="value")
        inside = kit.box(kit.column(*self._lines, self._note, None, spacing=6))
        frame(self, head(title, self._all, HIGH_HEAD), inside)
        self._all.clicked.connect(self.all_wanted)

    def show_changes(self, changes: ChangesCard, *, is_muted: bool) -> None:
        """Draw the newest of them."""
        self._all.setText(changes.count_text)
        kit.set_shown(self._all, changes.count_text)
        for place, row in enumerate(self._lines):
            line = changes.lines[place] if place < len(changes.lines) else None
            row.show_change(line, is_muted=is_muted)
        self._note.setText(changes.note_text)
        kit.set_shown(self._note, changes.note_text)


class _ChangeRow(QWidget):
    """An icon, a day, and what happened."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = kit.icon("info", size=16)
        self._date = kit.label(role="label", wrap=False)
        self._date.setMinimumWidth(84)
        self._words = kit.label(role="note")
        row = kit.row(self._icon, self._date, self._words)
        row.setStretch(2, 1)
        self.setLayout(row)

    def show_change(self, line: ChangeLine | None, *, is_muted: bool) -> None:
        kit.set_shown(self, line)
        if line is None:
            return
        self._icon.show_icon(line.icon, "muted" if is_muted else line.tone or "text")
        self._date.setText(line.date)
        self._words.setText(line.text)
        kit.set_tone(self._words, "muted" if is_muted else "")


def head(title: Label, right: QWidget, high: int = HEAD) -> QLayout:
    """What a card is about, and a word or a button at its right edge."""
    made = kit.row(title, right)
    made.setStretch(0, 1)
    title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    title.setMinimumHeight(high)
    return made


def frame(widget: QWidget, top: QLayout, *inside: QWidget) -> None:
    """Make a card of `widget`: `top`, and below it what takes the rest."""
    content: QVBoxLayout = kit.column(top, *inside, spacing=2)
    for place in range(1, content.count()):
        content.setStretch(place, 1)
    card = kit.card(content)
    content.setContentsMargins(*_INSIDE)
    whole = QGridLayout(widget)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(card)
