"""What a page shows in place of figures: nothing yet, or what went wrong and how to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui.kit.blocks import Notice
from gaib_wallet.ui.kit.buttons import IconView, small_button
from gaib_wallet.ui.kit.layout import column, expanding, row
from gaib_wallet.ui.kit.words import Label, set_shown, set_tone


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

    Signals:
        retry_wanted(): the button.
    """

    retry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notice = Notice(kind="negative")
        self._retry = small_button(self.tr("Try again"), icon="refresh")
        inside = row(expanding(self._notice), self._retry)
        inside.setAlignment(self._retry, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
        self._retry.clicked.connect(self.retry_wanted)
        self.show_failure("")

    def show_failure(self, text: str, *, can_retry: bool = False) -> None:
        """Say `text`, which names what the money is doing; nothing is shown without it."""
        self._notice.show_notice("negative", text)
        set_shown(self._retry, can_retry)
        set_shown(self, text)
