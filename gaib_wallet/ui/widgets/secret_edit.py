"""A field for passwords and keys: octets in one buffer, dots on the screen, nothing else kept."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from gaib_wallet.domain.secret import Secret
from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.secret_octets import SecretOctets
from gaib_wallet.ui.widgets.typed_field import CARET, INSIDE, TypedField

PITCH = 13  # from dot to dot
DOT = 7.5
MIDDLE = 4  # of the first dot, from where content begins
PLAIN = "text/plain"
CONTROLS = frozenset({*range(0x20), 0x7F})
_KEYS = QKeySequence.StandardKey


class SecretEdit(TypedField):
    """What is typed is held as UTF-8 octets until it is taken or cleared; see `SecretOctets`.

    Signals:
        changed(), submitted(): as `TypedField`.
        caps_lock_changed(bool): the keys say that caps lock is on, or no longer.
    """

    caps_lock_changed = Signal(bool)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__(name, placeholder)
        self._octets = SecretOctets()
        self._is_all_selected = False
        self._caps_lock: bool | None = None
        self.setInputMethodHints(self.inputMethodHints() | Qt.InputMethodHint.ImhHiddenText)

    @property
    @override
    def is_password(self) -> bool:
        return True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not len(self._octets)

    @property
    def length(self) -> int:
        """How many characters are typed, as Unicode counts them."""
        return self._octets.characters

    @property
    def is_caps_lock_on(self) -> bool:
        """Whether the keys pressed so far say so."""
        return bool(self._caps_lock)

    def take(self) -> Secret:
        """Move everything out; the field is empty afterwards. Whoever calls wipes the Secret."""
        had_content = self._has_content()
        secret = self._octets.take()
        self._tell(changed=had_content)
        return secret

    def clear(self) -> None:
        """Overwrite everything."""
        had_content = self._has_content()
        self._octets.wipe()
        self._tell(changed=had_content)

    @override
    def paste(self) -> None:
        found = QGuiApplication.clipboard().mimeData()
        if not found.hasText():
            return
        copied = found.data(PLAIN)
        with Secret(bytes(copied.size())) as cleaned:
            count = 0
            for octet in memoryview(cast("bytes", copied)):
                # A line end that was copied too belongs to no password.
                if octet not in CONTROLS:
                    cleaned.octets[count] = octet
                    count += 1
            self._insert(memoryview(cleaned.octets)[:count])
        copied.fill(0)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            place = round((event.position().x() - INSIDE + self._shift()) / PITCH)
            self._octets.go(max(0, place))
            self._tell()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._select_all()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._watch_caps_lock(event)
        super().keyPressEvent(event)

    @override
    def _edit_key(self, event: QKeyEvent) -> bool:
        before = len(self._octets)
        if event.matches(_KEYS.SelectAll):
            self._select_all()
            return True
        if self._erase_key(event):
            self._tell(changed=len(self._octets) != before)
            return True
        if self._move_key(event):
            self._tell()
            return True
        return False

    def _erase_key(self, event: QKeyEvent) -> bool:
        octets = self._octets
        is_backward = event.matches(_KEYS.DeleteStartOfWord)
        if is_backward or event.key() == Qt.Key.Key_Backspace:
            erase = octets.erase_before
        elif event.matches(_KEYS.DeleteEndOfWord) or event.matches(_KEYS.Delete):
            erase = octets.erase_after
        else:
            return False
        if self._is_all_selected:
            octets.wipe()
        else:
            # Where a word ends would say something of a secret: it is all one word.
            is_word = is_backward or event.matches(_KEYS.DeleteEndOfWord)
            erase(everything=is_word)
        return True

    def _move_key(self, event: QKeyEvent) -> bool:
        octets = self._octets
        back = (_KEYS.MoveToStartOfLine, _KEYS.MoveToPreviousWord, _KEYS.MoveToStartOfDocument)
        forth = (_KEYS.MoveToEndOfLine, _KEYS.MoveToNextWord, _KEYS.MoveToEndOfDocument)
        if event.matches(_KEYS.MoveToPreviousChar):
            octets.step(-1)
        elif event.matches(_KEYS.MoveToNextChar):
            octets.step(1)
        elif any(event.matches(one) for one in back):
            octets.go(0)
        elif any(event.matches(one) for one in forth):
            octets.go(octets.characters)
        else:
            return False
        return True

    @override
    def _typed(self, text: str) -> None:
        self._insert(text.encode("utf-8", "ignore"))

    def _insert(self, octets: bytes | memoryview) -> None:
        if not octets:
            return
        if self._is_all_selected:
            self._octets.wipe()
        if not self._octets.insert(octets):
            QApplication.beep()  # half of it would be another password
        self._tell(changed=True)

    def _select_all(self) -> None:
        self._octets.go(self._octets.characters)
        self._is_all_selected = self._has_content()
        self._show_caret()

    def _tell(self, *, changed: bool = False) -> None:
        self._is_all_selected = False
        self._show_caret()
        if changed:
            self.changed.emit()

    def _watch_caps_lock(self, event: QKeyEvent) -> None:
        """Letters say it: a capital without Shift, or a small one with it."""
        text, known = event.text(), self._caps_lock
        if event.key() == Qt.Key.Key_CapsLock and known is not None:
            now = not known
        elif len(text) == 1 and text.lower() != text.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            now = text.isupper() is not has_shift
        else:
            return
        self._caps_lock = now
        if now is not bool(known):
            self.caps_lock_changed.emit(now)

    @override
    def _has_content(self) -> bool:
        return not self.is_empty

    @override
    def _caret_x(self) -> float:
        return INSIDE + self._caret_way() - self._shift()

    def _caret_way(self) -> float:
        """From where content begins to the caret."""
        places = self._octets.characters_before_caret + self._composing
        return max(0, places * PITCH - CARET / 2 + 1)

    def _shift(self) -> float:
        """How far the dots are moved to the left so that the caret is seen."""
        return max(0.0, self._caret_way() + CARET - (self.width() - 2 * INSIDE))

    @override
    def _paint_content(self, painter: QPainter) -> None:
        palette = theme.current()
        count = self.length
        left, middle = INSIDE - self._shift(), self.height() / 2
        ink = "text" if self.isEnabled() else "muted"
        if self._is_all_selected and self.hasFocus():
            painter.fillRect(
                QRectF(left - 1, middle - 11, count * PITCH, 22), palette.color("accent")
            )
            ink = "on_accent"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        before = self._octets.characters_before_caret
        for place in range(count + self._composing):
            is_composed = before <= place < before + self._composing
            painter.setBrush(palette.color("muted" if is_composed else ink))
            at = QPointF(left + MIDDLE + place * PITCH, middle)
            painter.drawEllipse(at, DOT / 2, DOT / 2)
