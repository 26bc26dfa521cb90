"""The left edge of the wizard: where it is, what is done, what comes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from gaib_wallet.ui import icons, kit, theme
from gaib_wallet.ui.widgets.brand import LOGO, Brand
from gaib_wallet.viewmodels.start_state import StepLine

WIDTH, NARROW = 320, 64
CIRCLE, PITCH = 28, 64
LINE = (35, 56)  # where the line to the next step begins and ends, from the circle's top


class StepList(QFrame):
    """Draws the steps under each other, and what holds for all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setFixedWidth(WIDTH)
        self._rows: list[_Step] = []
        self._list = kit.column(spacing=0)
        self._is_narrow = False
        self._brand = Brand()
        self._promise = kit.label(
            self.tr("Steps 1 to 4 ask nothing of the network.\nStop at any step and go on later."),
            role="label",
        )
        self._inside = kit.column(self._brand, 48, self._list, None, self._promise, spacing=0)
        self._inside.setContentsMargins(32, 40, 24, 40)
        self.setLayout(self._inside)

    def fold(self, *, narrow: bool) -> None:
        """Show numbers alone, or what the steps are called, too."""
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        self.setFixedWidth(NARROW if narrow else WIDTH)
        side = (NARROW - LOGO) // 2
        margins = (side, 40, side, 40) if narrow else (32, 40, 24, 40)
        self._inside.setContentsMargins(*margins)
        self._brand.fold(narrow=narrow)
        kit.set_shown(self._promise, not narrow)
        for row in self._rows:
            row.fold(narrow=narrow)

    def show_steps(self, steps: tuple[StepLine, ...]) -> None:
        """Draw `steps`."""
        if len(steps) != len(self._rows):
            kit.clear(self._list)
            self._rows = [_Step(is_last=place == len(steps) - 1) for place in range(len(steps))]
            for row in self._rows:
                self._list.addWidget(row)
                row.fold(narrow=self._is_narrow)
        for row, step in zip(self._rows, steps, strict=True):
            row.show_step(step)


class _Step(QWidget):
    def __init__(self, *, is_last: bool) -> None:
        super().__init__()
        self._mark = _Circle(is_last=is_last)
        self._name = kit.label(wrap=False)
        self._strong = kit.label(role="strong", wrap=False)
        self._note = kit.label(role="label", wrap=False)
        words = kit.column(3, self._strong, self._name, self._note, None, spacing=0)
        self._words = kit.box(words)
        self.setLayout(kit.row(self._mark, self._words, None, spacing=12))
        self.setFixedHeight(PITCH)

    def fold(self, *, narrow: bool) -> None:
        """Show the circle alone, or the words too."""
        kit.set_shown(self._words, not narrow)

    def show_step(self, step: StepLine) -> None:
        """Draw `step`; where one is, the page itself says what it is about."""
        is_now = step.look == "now"
        self._mark.show_look(step.number, step.look)
        self._strong.setText(step.name)
        self._name.setText(step.name)
        self._note.setText(step.note)
        kit.set_tone(self._name, "" if step.look == "done" else "muted")
        kit.set_shown(self._strong, is_now)
        kit.set_shown(self._name, not is_now)
        kit.set_shown(self._note, not is_now)
        looks = {
            "now": self.tr("now"),
            "done": self.tr("done"),
            "later": self.tr("to come"),
            "left": self.tr("left for later"),
            "skipped": self.tr("not needed"),
        }
        name = f"{step.number}. {step.name}, {looks[step.look]}"
        self.setAccessibleName(name)
        self.setToolTip(kit.plain_tip(name))


class _Circle(QWidget):
    def __init__(self, *, is_last: bool) -> None:
        super().__init__()
        self._is_last = is_last
        self._number, self._look = 0, ""
        self.setFixedSize(CIRCLE, PITCH)

    def show_look(self, number: int, look: str) -> None:
        """Draw the step's number, or a tick where it is done."""
        self._number, self._look = number, look
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_now = self._look == "now"
        edge = {"now": "text", "done": "text", "later": "field"}.get(self._look, "line")
        painter.setPen(QPen(palette.color(edge), 1.0))
        painter.setBrush(palette.color("text") if is_now else Qt.BrushStyle.NoBrush)
        circle = QRectF(0.5, 0.5, CIRCLE - 1, CIRCLE - 1)
        painter.drawEllipse(circle)
        if self._look == "done":
            icons.paint(painter, "check", palette.text, QRectF(6, 6, 16, 16))
        else:
            words = {"now": "surface", "later": "text"}.get(self._look, "muted")
            painter.setPen(palette.color(words))
            painter.setFont(theme.font(theme.SMALL, 600))
            painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        if not self._is_last:
            painter.setPen(QPen(palette.color("line"), 1.0))
            top, bottom = LINE
            painter.drawLine(QPointF(CIRCLE / 2 + 0.5, top), QPointF(CIRCLE / 2 + 0.5, bottom))
