"""The request that is open, or the last one that was paid: one story on one card."""

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.descent import Descent
from gaib_wallet.ui.widgets.timeline import Timeline
from gaib_wallet.viewmodels.exit_story import Request

SUFFIX = ".ics"
STACKS_BELOW = 720
PARTS = 6


class RequestCard(QWidget):
    """Draws `Request`.

    Signals:
        asked(): the queue shall be asked to pay.
        calendar_wanted(str): the path where the calendar file goes.
    """

    asked = Signal()
    calendar_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._way = kit.title_answer()
        self._day = kit.label(role="label", wrap=False)
        self._timeline = Timeline()
        self._parts = [kit.key_value("", small=True) for _ in range(PARTS)]
        self._parts_note = kit.label(role="label")
        self._ahead = kit.icon_line("hourglass")
        self._descent = Descent()
        self._pay = kit.button(self.tr("Ask the queue to pay"), icon="refresh")
        self._file = kit.button(self.tr("Calendar file"), icon="calendar")
        self._saved = kit.notice(kind="positive")
        anyone = kit.label(
            self.tr("Anyone may ask: it costs a network fee and pays those ahead first."),
            role="label",
        )
        ask = kit.row(self._pay, self._file, anyone, spacing=8)
        ask.setStretch(2, 1)
        ask.setAlignment(anyone, Qt.AlignmentFlag.AlignVCenter)
        self._open = kit.box(kit.column(kit.hairline(), ask, self._saved))
        self._came = kit.label(self.tr("Paid in parts"), role="label")
        parts = kit.column(self._came, *self._parts, self._parts_note, None, spacing=4)
        self._paid = kit.box(parts)
        line = kit.box(kit.column(self._ahead, self._descent, None, spacing=8))
        self._more = kit.columns((line, 0), (self._paid, 0), stacks_below=STACKS_BELOW)
        self._line = kit.hairline()
        card = kit.card(
            kit.column(
                kit.row(self._way, None, self._day),
                self._timeline,
                self._line,
                self._more,
                self._open,
            )
        )
        self.setLayout(kit.column(card))
        self._pay.clicked.connect(self.asked)
        self._file.clicked.connect(self._ask_file)

    def show_request(self, state: Request | None, saved_text: str) -> None:
        """Draw `state`; none hides this view."""
        kit.set_shown(self, state is not None)
        if state is None:
            return
        self._way.show_answer(state.figure, state.unit)
        self._day.setText(state.day)
        self._timeline.show_timeline(state.timeline)
        for place, view in enumerate(self._parts):
            amount, day = state.parts[place] if place < len(state.parts) else ("", "")
            view.name.setText(day)
            view.show_value(amount)
            kit.set_shown(view, amount)
        self._parts_note.setText(state.parts_note)
        kit.set_shown(self._parts_note, state.parts_note)
        self._ahead.show_line("hourglass", state.ahead)
        kit.set_shown(self._ahead, state.ahead)
        self._descent.show_descent(state.descent)
        kit.set_shown(self._paid, state.parts)
        has_more = bool(state.parts or state.ahead or state.descent)
        kit.set_shown(self._line, has_more)
        kit.set_shown(self._more, has_more)
        kit.set_shown(self._open, state.is_open)
        self._saved.show_notice("positive", saved_text)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the calendar file"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        dialog.selectFile("aid-from-the-queue" + SUFFIX)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.fileSelected.connect(self.calendar_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
