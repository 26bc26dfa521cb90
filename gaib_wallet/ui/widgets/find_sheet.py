"""Find or do: what fits is listed while it is typed; Enter takes it, arrows choose."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.spoken import announce
from gaib_wallet.ui.widgets.find_list import FindList
from gaib_wallet.viewmodels.find import FindState, FindViewModel

END = 1_000
"""More rows than there ever are."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_LEAPS = {Qt.Key.Key_Home: -END, Qt.Key.Key_End: END}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class FindSheet(Sheet):
    """Draws `FindState`. The keyboard stays in the field, whatever is chosen below it.

    Signals:
        found(str): the key of what was chosen; the sheet closes with it.
    """

    found = Signal(str)

    def __init__(self, model: FindViewModel, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=640)
        self.model = model
        hint = self.tr("A page, an account, a transaction, or what you want to do")
        self._typed = kit.field(self.tr("Find or do"), hint)
        self._typed.setText(model.state.typed)
        self._list = FindList(self.tr("What fits"))
        self._note = kit.label(role="label")
        self._spoken = ""
        close = kit.button(self.tr("Close"))
        body = kit.column(self._typed, self._list, self._note, spacing=12)
        title = kit.label(self.tr("Find"), role="title")
        self.compose(kit.row(title), body, kit.row(None, close), first=self._typed)
        body.setContentsMargins(24, 16, 24, 16)
        close.clicked.connect(self.go_back)
        self._typed.installEventFilter(self)
        self._typed.textChanged.connect(model.type)
        self._typed.returnPressed.connect(self._take)
        self._list.pointed.connect(model.point)
        self._list.taken.connect(self._take_at)
        bind(self, model, self._render)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._typed and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            return is_press and not event.modifiers() & ~_PAD and self._walk(event.key())
        return super().eventFilter(watched, event)

    def _walk(self, pressed: int) -> bool:
        key = Qt.Key(pressed)
        if step := _STEPS.get(key) or _LEAPS.get(key):
            self.model.step(step)
        elif pages := _PAGES.get(key):
            self.model.page(pages)
        else:
            return False
        return True

    def _render(self, state: FindState) -> None:
        self._list.show_rows(state.rows, state.current)
        self._note.setText(state.note_text)
        # It keeps its line: the list must not move while somebody types.
        self._typed.setAccessibleDescription(state.spoken)
        if state.spoken != self._spoken:
            self._spoken = state.spoken
            announce(self._typed, state.spoken)

    def _take_at(self, place: int) -> None:
        self.model.point(place)
        self._take()

    def _take(self) -> None:
        if key := self.model.take():
            self.closed.emit()
            self.found.emit(key)


_PAD = Qt.KeyboardModifier.KeypadModifier
