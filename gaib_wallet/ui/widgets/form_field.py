"""A field with its name above and what is wrong with it below."""

from PySide6.QtWidgets import QLayout, QWidget

from gaib_wallet.ui import kit


class FormField(QWidget):
    """`part` under its name; a note, or the fault in its place, under both."""

    def __init__(self, name: str, part: QWidget | QLayout, note: str = "") -> None:
        super().__init__()
        self._part = part
        self._note = note
        self._tone = ""
        self._below = kit.label(role="note")
        self._name = kit.label(name, role="label", wrap=False)
        self.setLayout(kit.column(self._name, part, self._below, spacing=4))
        self._fault = ""
        self._draw()

    @property
    def is_wrong(self) -> bool:
        """Whether it says what is wrong."""
        return bool(self._fault)

    def focus(self) -> None:
        """Give the focus to what is typed in, where that is one widget."""
        if isinstance(self._part, QWidget):
            self._part.setFocus()

    def show_name(self, name: str) -> None:
        """What the field is called now."""
        self._name.setText(name)

    def show_note(self, text: str, tone: str = "") -> None:
        """What is to be known of the field; a tone of app.qss, muted without one."""
        self._note, self._tone = text, tone
        self._draw()

    def show_fault(self, text: str) -> None:
        """What is wrong; the note stands there again without one."""
        self._fault = text
        self._draw()

    def _draw(self) -> None:
        self._below.setText(self._fault or self._note)
        kit.set_tone(self._below, "negative" if self._fault else self._tone or "muted")
        kit.set_shown(self._below, self._fault or self._note)
