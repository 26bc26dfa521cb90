"""One deal with everything that was said of it, and what its default would do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.recovery_slider import RecoverySlider
from gaib_wallet.viewmodels.backing_state import DealDetail
from gaib_wallet.viewmodels.deal_rows import Fact
from gaib_wallet.viewmodels.default_effect import EffectState

FACTS = 18
LINES = 5
FIELD = 88


class DealView(QWidget):
    """Draws `DealDetail`; hidden while no deal is open.

    Signals:
        recovery_edited(str): how many percent would come back, as typed so far.
        closed(): the person has seen enough.
    """

    recovery_edited = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.label(role="strong", wrap=False)
        self._state = kit.chip()
        self._note = kit.chip(kind="grey")
        self._close = kit.icon_button("close", self.tr("Close"), role="quiet-icon")
        self._facts = [
            (kit.label(role="label", wrap=False), kit.label(role="note")) for _ in range(FACTS)
        ]
        self._digest = kit.figure(role="note-value", left=True)
        self._digest.setAccessibleName(self.tr("Attestation"))
        self._digest_box = kit.box(
            kit.row(kit.label(self.tr("Attestation"), role="label", wrap=False), self._digest, None)
        )
        self._effect = EffectView()
        head = kit.row(self._title, self._state, self._note, None, self._close)
        said = kit.box(kit.column(self._fact_grid(), self._digest_box, None, spacing=4))
        self._body = kit.columns((said, 0), (self._effect, kit.CARD_4))
        whole = kit.card(kit.column(head, self._body))
        self.setLayout(kit.column(whole))
        self._close.clicked.connect(self.closed)
        self._effect.edited.connect(self.recovery_edited)

    def show_detail(self, detail: DealDetail | None) -> None:
        """Draw `detail`."""
        kit.set_shown(self, detail is not None)
        if detail is None:
            return
        self._title.setText(detail.title)
        self._state.show_chip(detail.chip, detail.chip_kind)
        self._note.show_chip(detail.note, "grey")
        for place, (name, words) in enumerate(self._facts):
            fact = detail.facts[place] if place < len(detail.facts) else Fact("", "")
            name.setText(fact.label)
            words.setText(fact.text)
            kit.set_tone(words, fact.tone)
        self._digest.setText(detail.attestation)
        kit.set_shown(self._digest_box, detail.attestation)
        self._effect.show_effect(detail.effect)

    def take_focus(self) -> None:
        """Let the person type how much would come back."""
        self._effect.take_focus()

    def _fact_grid(self) -> QGridLayout:
        half = FACTS // 2
        rows = [
            (*left, *right)
            for left, right in zip(self._facts[:half], self._facts[half:], strict=True)
        ]
        made = kit.grid(*rows, across=12, down=4)
        for name, _ in self._facts:
            made.setAlignment(name, Qt.AlignmentFlag.AlignTop)
        for place in (1, 3):
            made.setColumnStretch(place, 1)
        return made


class EffectView(QWidget):
    """What if it defaults: how much comes back, and what that would mean.

    Signals:
        edited(str): the percents typed so far, or pressed.
    """

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._field = kit.field(self.tr("Percent that comes back"))
        self._field.setFixedWidth(FIELD)
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._of = kit.label(role="label")
        self._slider = RecoverySlider()
        self._slider.setAccessibleName(self.tr("Percent that comes back"))
        self._choices = kit.Segments(self.tr("Percent that comes back"), small=True)
        self._error = kit.label(role="note")
        kit.set_tone(self._error, "negative")
        self._lines = [_EffectLine() for _ in range(LINES)]
        self._note = kit.label(role="label")
        percent = kit.label("%", wrap=False)
        for words in (percent, self._of):
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        field = kit.row(self._field, percent, self._of)
        field.setStretch(2, 1)
        self.setLayout(
            kit.column(
                kit.label(self.tr("What if it defaults, and this comes back?"), role="note-strong"),
                field,
                self._slider,
                self._choices,
                self._error,
                *self._lines,
                self._note,
                None,
                spacing=4,
            )
        )
        self._field.textEdited.connect(self.edited)
        self._choices.chosen.connect(self.edited)
        self._slider.moved.connect(self.edited)

    def show_effect(self, effect: EffectState | None) -> None:
        """Draw `effect`; hidden where a default would cost nothing."""
        kit.set_shown(self, effect is not None)
        if effect is None:
            return
        if self._field.text() != effect.recovery_text:
            self._field.setText(effect.recovery_text)
        kit.set_tone(self._field, "negative" if effect.error_text else "")
        self._of.setText(effect.of_text)
        self._choices.show_choices(effect.choices, effect.chosen)
        self._slider.show_percent(effect.percent)
        self._error.setText(effect.error_text)
        kit.set_shown(self._error, effect.error_text)
        for place, line in enumerate(self._lines):
            line.show_fact(effect.lines[place] if place < len(effect.lines) else None)
        self._note.setText(effect.note_text)

    def take_focus(self) -> None:
        """Start with the field, its text ready to be replaced."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()


class _EffectLine(QWidget):
    """What changes, and from what to what; a long name goes on below."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="label")
        self._name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._figure = kit.figure(role="value")
        row = kit.row(self._name, self._figure)
        row.setStretch(0, 1)
        self.setLayout(row)

    def show_fact(self, fact: Fact | None) -> None:
        kit.set_shown(self, fact)
        if fact:
            self._name.setText(fact.label)
            self._figure.setAccessibleName(fact.label)
            self._figure.setText(fact.text)
            kit.set_tone(self._figure, fact.tone)
