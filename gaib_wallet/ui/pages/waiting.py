"""What is seen before there is a session: what is being prepared, or why nothing can be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit


class WaitingPage(QWidget):
    """One sentence in the middle of the window, and perhaps a button.

    Signals:
        pressed(): the button.
    """

    pressed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = kit.label(title, role="title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = kit.label()
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        kit.set_tone(self._text, "muted")
        self._fault = kit.notice(kind="negative")
        self._button = kit.button("")
        self._button.hide()
        self._button.clicked.connect(self.pressed)
        middle = kit.column(
            None,
            self._title,
            self._text,
            self._fault,
            kit.row(None, self._button, None),
            None,
            spacing=16,
        )
        across = kit.row(None, kit.box(middle), None)
        across.setStretch(1, 2)
        self.setLayout(across)

    def show_text(self, text: str) -> None:
        """What happens now, in place of what stood there."""
        self._text.setText(text)
        self._fault.show_notice("negative", "")
        self._button.hide()

    def show_fault(self, text: str, button: str) -> None:
        """Why it does not go on, and what can be done."""
        self._text.setText("")
        self._fault.show_notice("negative", text)
        self._button.setText(button)
        self._button.show()
