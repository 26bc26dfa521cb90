"""What a page shows in place of figures: nothing yet, or what went wrong and how to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui.kit.blocks import IconLine, Notice
from gaib_wallet.ui.kit.buttons import IconView, small_button
from gaib_wallet.ui.kit.layout import column, expanding, row
from gaib_wallet.ui.kit.words import Label, set_shown, set_tone
from gaib_wallet.ui.spoken import announce_change

TWO_LINES = 36  # of 13/18, which the longest take in French in the narrowest window


class EmptyState(QWidget):
    """An icon, what is missing, what that means, and perhaps the button that changes it."""

    def __init__(
        self, icon: str, title: str = "", note: str = "", *, button: QWidget | None = None
    ) -> None:
        super().__init__()
        self._title = Label(role="strong")
        self._note = Label(role="note")
        set_tone(self._note, "muted")
        words = column(self._title, self._note, spacing=2)
        if button is not None:
            words.addSpacing(8)
            words.addLayout(row(button, None))
        drawn = column(1, IconView(icon), None, spacing=0)
        inside = row(drawn, words, spacing=12)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.show_empty(title, note)

    def show_empty(self, title: str, note: str = "") -> None:
        """Say both; all of it is hidden without a title."""
        self._title.setText(title)
        self._note.setText(note)
        set_shown(self._note, note)
        set_shown(self, title)


class Failure(QWidget):
    """What went wrong, and a button to try again where that can help; hidden while all is well.

    One that stands beside figures which are still shown is a line in a place that is kept for it,
    so that none of them moves; there it may say a caution, too.

    Signals:
        retry_wanted(): the button.
    """

    retry_wanted = Signal()

    def __init__(self, *, beside_figures: bool = False) -> None:
        super().__init__()
        self._said = IconLine() if beside_figures else Notice(kind="negative")
        self._retry = small_button(self.tr("Try again"), icon="refresh")
        inside = row(expanding(self._said), self._retry)
        inside.setAlignment(self._retry, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
        if beside_figures:
            inside.setAlignment(self._said, Qt.AlignmentFlag.AlignVCenter)
            self.setMinimumHeight(TWO_LINES)
        self._retry.clicked.connect(self.retry_wanted)
        self.show_failure("")

    def show_failure(self, text: str, *, can_retry: bool = False, caution: str = "") -> None:
        """Say `text`, which names what the money is doing, or else `caution`, or nothing."""
        kind = "negative" if text else "warning"
        said = text or caution
        set_shown(self._retry, text and can_retry)
        # Above the page there may be another one, which asks the node itself.
        self._retry.setAccessibleDescription(text)
        if isinstance(self._said, Notice):
            self._said.show_notice(kind, said)
            set_shown(self, said)
            return
        self._said.show_line("blocked" if text else "warning", said, tone=kind)
        set_shown(self._said, said)
        announce_change(self, said)
