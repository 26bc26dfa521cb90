"""A page's answer, and one or two words on a tint."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gaib_wallet.ui import theme
from gaib_wallet.ui.kit.words import Figure, Label, set_property, set_shown, set_tone


class Answer(QWidget):
    """A large figure with its unit beside it: `26,046.42 USD`."""

    def __init__(self, *, role: str = "answer") -> None:
        super().__init__()
        self.figure = Figure(role=role, left=True)
        self.unit = Label(role="text", wrap=False)
        self.unit.setContentsMargins(0, 0, 0, 1)  # the baselines of both sizes meet
        set_tone(self.unit, "muted")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.figure)
        inside.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBottom)
        inside.addStretch(1)

    def show_answer(self, figure: str, unit: str = "", *, tone: str = "") -> None:
        """Draw both; `tone` colours the figure."""
        self.figure.setText(figure)
        self.unit.setText(unit)
        set_shown(self.unit, unit)
        set_tone(self.figure, tone)

    def explain(self, key: str, name: str) -> None:
        """Let the figure of that `name` be explained by `key`."""
        self.figure.make_explained(key)
        self.figure.setAccessibleName(name)

    def show_bar(self, width: int) -> None:
        """A grey bar while the figure is being read for the first time; 0 shows the figure."""
        self.figure.show_bar(width)
        set_shown(self.unit, not width and self.unit.text())


class Chip(QLabel):
    """One or two words on a tint, 20 high: best, grey, count, positive, negative, warning, demo."""

    def __init__(self, text: str = "", *, kind: str = "grey") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "chip")
        self.setProperty("kind", kind)
        self.setFont(theme.font(theme.SMALL, 600))
        self.setFixedHeight(20)
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def show_chip(self, text: str, kind: str) -> None:
        """Another word on another tint; hidden without a word."""
        self.setText(text)
        set_shown(self, text)
        set_property(self, "kind", kind)


def answer() -> Answer:
    """The one figure of 28 that answers a page's question."""
    return Answer()


def title_answer() -> Answer:
    """A card's answer, 20."""
    return Answer(role="title")


def chip(text: str = "", *, kind: str = "grey") -> Chip:
    """A word on a tint."""
    return Chip(text, kind=kind)
