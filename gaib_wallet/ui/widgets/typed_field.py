"""A field that keeps what is typed in its own way, and looks and behaves as any other field."""

from functools import cache
import unicodedata

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QFrame, QMenu, QSizePolicy
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.focus import ring_of

HEIGHT = 36
INSIDE = 12  # from the edge to what is typed
CARET = 2
CARET_HEIGHT = 18
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYS = QKeySequence.StandardKey
_OWN = (
    _KEYS.Paste,
    _KEYS.SelectAll,
    _KEYS.Delete,
    _KEYS.DeleteStartOfWord,
    _KEYS.DeleteEndOfWord,
    _KEYS.MoveToPreviousChar,
    _KEYS.MoveToNextChar,
    _KEYS.MoveToStartOfLine,
    _KEYS.MoveToEndOfLine,
)


class TypedField(QFrame):
    """Keys, input methods, the clipboard and the caret; a subclass keeps and paints the content.

    There is no copy, no cut and no undo: each would keep what was typed once more.

    Signals:
        changed(): it holds something else now; never what.
        submitted(): Enter.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        _announce_fields()
        self._placeholder = placeholder
        self._composing = 0
        self._is_caret_on = True
        # A basic timer is its owner's own business: it would fire once the field is gone.
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._flash)
        self._menu = QMenu(self)
        self._menu.addAction(self._paste_action())
        self.setProperty("role", "typed")
        self.setAccessibleName(name)
        self.setFont(theme.font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )
        ring_of(self, always=True)

    @property
    def spoken(self) -> str:
        """What a screen reader may say of the content."""
        return ""

    @property
    def is_password(self) -> bool:
        """Whether nobody may read or hear the content."""
        return False

    def paste(self) -> None:
        """Take what is in the clipboard, which is asked once."""
        raise NotImplementedError

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(64, HEIGHT)

    @override
    def event(self, event: QEvent) -> bool:
        # Without this a shortcut of the window would take a key that belongs into the field.
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and self._is_own_key(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.submitted.emit()
        elif event.matches(_KEYS.Paste):
            self.paste()
        elif not self._edit_key(event):
            if not is_typed(event):
                event.ignore()
                return
            self._typed(event.text())
        self._show_caret()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = len(event.preeditString())
        if event.commitString():
            self._typed(event.commitString())
        self._show_caret()
        event.accept()

    @override
    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        queries = Qt.InputMethodQuery
        match query:
            case queries.ImEnabled:
                return self.isEnabled()
            case queries.ImHints:
                return self.inputMethodHints().value
            case queries.ImCursorRectangle:
                return self._caret_at().toAlignedRect()
            case queries.ImFont:
                return self.font()
            case _:
                return None

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.popup(event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_caret()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self._composing = 0
        self.update()

    def _flash(self) -> None:
        self._is_caret_on = not self._is_caret_on
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette, painter = theme.current(), QPainter(self)
        inside = QRectF(self.rect()).adjusted(INSIDE - CARET, 2, CARET - INSIDE, -2)
        painter.setClipRect(inside)
        painter.setFont(self.font())
        if self._placeholder and not self._has_content() and not self._composing:
            painter.setPen(palette.color("muted"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(inside.adjusted(CARET, 0, 0, 0), int(flags), self._placeholder)
        self._paint_content(painter)
        if self.hasFocus() and self.isEnabled() and self._is_caret_on:
            painter.fillRect(self._caret_at(), palette.color("text"))

    def _paint_content(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _has_content(self) -> bool:
        raise NotImplementedError

    def _caret_x(self) -> float:
        """Where the caret stands, from the left edge."""
        raise NotImplementedError

    def _edit_key(self, event: QKeyEvent) -> bool:
        """Do what a key that writes nothing is for; False if it is for nothing here."""
        raise NotImplementedError

    def _typed(self, text: str) -> None:
        raise NotImplementedError

    def _is_own_key(self, event: QKeyEvent) -> bool:
        is_backspace = event.key() == Qt.Key.Key_Backspace
        return is_backspace or is_typed(event) or any(event.matches(one) for one in _OWN)

    def _caret_at(self) -> QRectF:
        top = (self.height() - CARET_HEIGHT) / 2
        return QRectF(round(self._caret_x()), top, CARET, CARET_HEIGHT)

    def _show_caret(self) -> None:
        """The caret is seen while keys are pressed; it blinks afterwards."""
        self._is_caret_on = True
        flash = QApplication.cursorFlashTime()
        if flash > 0 and self.hasFocus():
            self._blink.start(flash // 2)
        self.update()

    def _paste_action(self) -> QAction:
        made = QAction(self.tr("Paste"), self)
        made.triggered.connect(self._paste_wanted)
        return made

    def _paste_wanted(self) -> None:
        self.paste()


class _Spoken(QAccessibleWidget):
    """What a screen reader knows of a field: a password edit says nothing of its content."""

    def __init__(self, field: TypedField) -> None:
        super().__init__(field, QAccessible.Role.EditableText, field.accessibleName())
        self._field = field

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.editable = True
        state.passwordEdit = self._field.is_password
        return state

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t == QAccessible.Text.Value:
            return self._field.spoken
        return super().text(t)


def is_typed(event: QKeyEvent) -> bool:
    """Whether the key writes a character, also with AltGr, which is Ctrl and Alt together."""
    text, held = event.text(), event.modifiers()
    control = Qt.KeyboardModifier.ControlModifier
    if not text or held in {control, control | Qt.KeyboardModifier.ShiftModifier}:
        return False
    kind = unicodedata.category(text[0])
    return not kind.startswith("C") or kind in {"Cf", "Co"}


@cache
def _announce_fields() -> None:
    """Tell Qt once how fields that it does not know are spoken of."""
    QAccessible.installFactory(_spoken)


def _spoken(key: str, about: QObject) -> _Spoken | None:
    return _Spoken(about) if isinstance(about, TypedField) else None


def set_wrong(field: TypedField, *, wrong: bool) -> None:
    """Mark `field` as one whose content cannot be right, or no longer."""
    kit.set_tone(field, "negative" if wrong else "")
