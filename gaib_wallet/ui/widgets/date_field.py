"""A day: typed, taken from a calendar that opens below, or one of a few."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.month_grid import MonthGrid
from gaib_wallet.viewmodels.exit_plan import NeedState

LEAST = 120
_GAP = 4


class DateField(QWidget):
    """Draws `NeedState`; nothing is chosen before a person chooses.

    Signals:
        edited(str): what is typed so far, or the day that a preset names, as it would be typed.
        chosen(object): the `date` that was pressed in the calendar.
        left(): what is typed is all of it.
    """

    edited = Signal(str)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._edit = kit.field(name, self.tr("no date"))
        self._edit.setMinimumWidth(LEAST)
        self._open = kit.icon_button("calendar", self.tr("Calendar"))
        self._popup = _Popup(self)
        self.setLayout(kit.row(self._edit, self._open, spacing=4))
        self.is_typing = False
        self._edit.textEdited.connect(self._typed)
        self._edit.editingFinished.connect(self._finished)
        self._open.clicked.connect(self._show_popup)
        self._popup.chosen.connect(self.chosen)
        self._popup.preset_chosen.connect(self.edited)

    def show_need(self, state: NeedState) -> None:
        """Draw `state`; the cursor stays where it is unless the text is another one.

        Half a day is no day, which is no fault of who is typing.
        """
        if self._edit.text() != state.text:
            self._edit.setText(state.text)
        is_wrong = state.error_text and not self.is_typing
        kit.set_property(self._edit, "tone", "negative" if is_wrong else "")
        self._edit.setToolTip(state.example)
        self._popup.show_days(state)

    def _typed(self, words: str) -> None:
        self.is_typing = True
        self.edited.emit(words)

    def _finished(self) -> None:
        if self.is_typing:
            self.is_typing = False
            self.left.emit()

    def _show_popup(self) -> None:
        below = self._edit.mapToGlobal(QPoint(0, self._edit.height() + _GAP))
        self._popup.open_at(below)


class _Popup(QFrame):
    """The calendar and a few days from now, or none.

    Signals:
        chosen(object), preset_chosen(str): see DateField.
    """

    chosen = Signal(object)
    preset_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._calendar = MonthGrid()
        self._buttons = [kit.small_button("") for _ in range(4)]
        self._days: tuple[str, ...] = ()
        self._seen = ("", "")
        self._clear = kit.small_button(self.tr("No date"))
        presets = kit.column(*self._buttons, self._clear, None, spacing=4)
        inside = kit.row(self._calendar, presets, spacing=12)
        inside.setContentsMargins(12, 12, 12, 12)
        self.setLayout(inside)
        self._calendar.chosen.connect(self._pressed)
        self._clear.clicked.connect(self._cleared)
        for button in self._buttons:
            button.clicked.connect(self._preset_pressed)

    def show_days(self, state: NeedState) -> None:
        """Days before today cannot be pressed; the chosen one is seen."""
        seen = state.today, state.day
        if seen != self._seen:  # a page is written at each block, while a month is looked at
            self._seen = seen
            day = date.fromisoformat(state.day) if state.day else None
            self._calendar.show_days(date.fromisoformat(state.today), day)
        self._days = tuple(day for _, day in state.presets)
        for place, button in enumerate(self._buttons):
            words = state.presets[place][0] if place < len(state.presets) else ""
            button.setText(words)
            kit.set_shown(button, words)

    def open_at(self, below: QPoint) -> None:
        """Show it with its corner there, or as near as the screen lets it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(below.x(), room.right() - self.width())
        top = min(below.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _pressed(self, day: object) -> None:
        self.hide()
        self.chosen.emit(day)

    def _cleared(self) -> None:
        self.hide()
        self.preset_chosen.emit("")

    def _preset_pressed(self) -> None:
        button = self.sender()
        self.hide()
        if isinstance(button, kit.Button):
            self.preset_chosen.emit(self._days[self._buttons.index(button)])
