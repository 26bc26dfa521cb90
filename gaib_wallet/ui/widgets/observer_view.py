"""What the contracts tell everybody, and below it what was only said: never in one list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.viewmodels.observer import (
    BehindLine,
    ObservedLine,
    ObserverState,
    ReportedLine,
)

BARS = 5


class ObserverView(QWidget):
    """Draws `ObserverState`."""

    def __init__(self) -> None:
        super().__init__()
        self._intro = kit.notice()
        self._fault = kit.notice(kind="negative")
        self._as_of = kit.label(role="label", wrap=False)
        title = kit.label(self.tr("Read from the contracts"), role="value", wrap=False)
        self._bars = kit.box(kit.column(*(kit.skeleton(420) for _ in range(BARS)), spacing=14))
        self._lines = kit.column(spacing=6)
        self._line_views: list[_Line] = []
        read = kit.card(
            kit.column(kit.row(title, None, self._as_of), self._bars, self._lines, spacing=8)
        )
        behind = kit.label(self.tr("Whose code answers"), role="value", wrap=False)
        self._behind_note = kit.label(role="note")
        self._behind = kit.column(spacing=10)
        self._behind_views: list[_Behind] = []
        self._behind_card = kit.card(kit.column(behind, self._behind_note, self._behind, spacing=8))
        said = kit.label(self.tr("Said, and not on chain"), role="value", wrap=False)
        chip = kit.chip(self.tr("issuer-reported"))
        never = kit.label(
            self.tr("None of this was read by this wallet, and none of it is part of a figure."),
            role="label",
        )
        self._said = kit.column(spacing=12)
        self._said_views: list[_Said] = []
        self._said_card = kit.card(
            kit.column(kit.row(said, None, chip), never, self._said, spacing=8)
        )
        self.setLayout(
            kit.column(
                self._intro,
                self._fault,
                read,
                self._behind_card,
                self._said_card,
                spacing=kit.PAGE,
            )
        )

    def show_observer(self, state: ObserverState) -> None:
        """Draw `state`."""
        self._intro.show_notice("info", state.intro)
        kit.set_shown(self._intro, state.intro)
        self._fault.show_notice("negative", state.fault_text)
        kit.set_shown(self._fault, state.fault_text)
        self._as_of.setText(state.as_of_text)
        kit.set_shown(self._bars, state.look == "loading")
        for place in range(len(self._line_views), len(state.lines)):
            self._line_views.append(_Line())
            self._lines.addWidget(self._line_views[place])
        for place, view in enumerate(self._line_views):
            line = state.lines[place] if place < len(state.lines) else None
            view.show_line(line, is_muted=state.is_muted)
        for place in range(len(self._behind_views), len(state.behind)):
            self._behind_views.append(_Behind())
            self._behind.addWidget(self._behind_views[place])
        for number, shown in enumerate(self._behind_views):
            shown.show_behind(state.behind[number] if number < len(state.behind) else None)
        self._behind_note.setText(state.behind_note)
        kit.set_shown(self._behind_note, state.behind_note)
        kit.set_shown(self._behind_card, state.behind or state.behind_note)
        for place in range(len(self._said_views), len(state.reported)):
            self._said_views.append(_Said())
            self._said.addWidget(self._said_views[place])
        for said, reported in zip(self._said_views, state.reported, strict=True):
            said.show_said(reported)
        kit.set_shown(self._said_card, state.reported)


class _Line(QWidget):
    """A name with its source below, and its figure."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="note")
        self._source = kit.label(role="label")
        self._figure = kit.figure(role="value")
        row = kit.row(kit.column(self._name, self._source, spacing=0), self._figure)
        row.setStretch(0, 1)
        self.setLayout(row)

    def show_line(self, line: ObservedLine | None, *, is_muted: bool) -> None:
        kit.set_shown(self, line)
        if line is None:
            return
        self._name.setText(line.label)
        self._source.setText(line.source)
        self._figure.setText(line.text)
        self._figure.setAccessibleName(line.label)
        kit.set_tone(self._figure, "muted" if is_muted else line.tone)


class _Behind(QWidget):
    """A contract, what is known of its code, and where that is."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="note-value", wrap=False)
        self._note = kit.label(role="note")
        self._address = AddressLabel(one_line=True)
        head = kit.row(self._name, self._note, spacing=12)
        head.setStretch(1, 1)
        head.setAlignment(self._name, Qt.AlignmentFlag.AlignTop)
        self.setLayout(kit.column(head, self._address, spacing=0))

    def show_behind(self, line: BehindLine | None) -> None:
        kit.set_shown(self, line)
        if line is None:
            return
        self._name.setText(line.name)
        self._note.setText(line.note)
        self._address.show_address(line.address)
        kit.set_shown(self._address, line.address)


class _Said(QWidget):
    """What was said, how sure that is, and where it was read."""

    def __init__(self) -> None:
        super().__init__()
        self._what = kit.label(role="note-value", wrap=False)
        self._chip = kit.chip()
        self._words = kit.label(role="note")
        self._source = kit.label(role="label")
        self.setLayout(
            kit.column(kit.row(self._what, self._chip, None), self._words, self._source, spacing=2)
        )

    def show_said(self, line: ReportedLine) -> None:
        self._what.setText(line.what)
        self._chip.show_chip(line.confidence, "warning" if line.is_doubtful else "grey")
        self._words.setText(line.said)
        self._source.setText(line.source)
