"""The lines above and below the content: a node that does not answer, a transaction under way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from gaib_wallet.ui import kit
from gaib_wallet.ui.spoken import announce_change
from gaib_wallet.viewmodels.shell import StaleState, StripState

BESIDE = 16
_STRIPS = {
    "idle": ("check", "muted"),
    "waiting": ("clock", "muted"),
    "positive": ("check", "positive"),
    "negative": ("blocked", "negative"),
    "warning": ("warning", "warning"),
}


class Strip(QFrame):
    """What waits for a block, or that nothing does; always there, 40 high.

    Signals:
        details_wanted(): Details was pressed.
    """

    details_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setFixedHeight(40)
        self._icon = kit.icon("check")
        self._words = kit.label(role="note")
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._details = kit.small_button(self.tr("Details"))
        inside = kit.row(self._icon, self._words, self._details, spacing=10)
        inside.setStretch(1, 1)
        inside.setContentsMargins(BESIDE, 1, BESIDE, 0)
        self.setLayout(inside)
        self._inside = inside
        self._details.clicked.connect(self.details_wanted)

    def leave_room(self, width: int) -> None:
        """Keep so many pixels at the right free."""
        self._inside.setContentsMargins(BESIDE, 1, max(BESIDE, width), 0)

    def show_strip(self, state: StripState) -> None:
        """Draw `state`."""
        icon, role = _STRIPS[state.tone]
        self._icon.show_icon(icon, role)
        self._words.setText(state.text)
        kit.set_tone(self._words, "muted" if state.tone == "idle" else "")
        self._details.setVisible(state.has_details)
        announce_change(self, state.text)


class StaleStrip(QFrame):
    """Says since when figures are old, or that a contract changed, and offers what can be done.

    Signals:
        retry_wanted(), node_wanted(): try again, or choose another node.
        changes_wanted(): look at the contracts that are not what they were.
    """

    retry_wanted = Signal()
    node_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "stale")
        self.setFixedHeight(48)
        self._words = kit.label()
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        again = kit.small_button(self.tr("Try again"), icon="refresh")
        other = kit.small_button(self.tr("Choose another node"))
        self._look = kit.small_button(self.tr("Look at it"))
        self._node = (again, other)
        inside = kit.row(
            kit.icon("warning", role="warning"),
            self._words,
            again,
            other,
            self._look,
            spacing=10,
        )
        inside.setStretch(1, 1)
        inside.setContentsMargins(24, 0, 24, 1)
        self.setLayout(inside)
        self.hide()
        again.clicked.connect(self.retry_wanted)
        other.clicked.connect(self.node_wanted)
        self._look.clicked.connect(self.changes_wanted)

    def show_stale(self, state: StaleState | None) -> None:
        """Draw `state`, or go away."""
        self.setVisible(state is not None)
        if state is not None:
            self._words.setText(f"{state.text} {state.code}" if state.code else state.text)
            self._words.mark(strong=state.strong, muted=state.code)
            self._look.setVisible(state.is_change)
            for button in self._node:
                button.setVisible(not state.is_change)
        announce_change(self, state.text if state else "")
