"""Small groups that pages repeat: a notice, a name with its value, a bar for what is not read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from gaib_wallet.ui import icons
from gaib_wallet.ui.kit.buttons import IconView
from gaib_wallet.ui.kit.layout import column, row
from gaib_wallet.ui.kit.words import Figure, Label, paint_bar, set_property, set_shown, set_tone
from gaib_wallet.ui.spoken import announce_change

_NOTICES = {
    "info": ("info", "muted"),
    "warning": ("warning", "warning"),
    "negative": ("blocked", "negative"),
    "positive": ("check", "positive"),
}


class Notice(QFrame):
    """A sentence on a tint, with an icon: info, warning, negative, positive."""

    def __init__(self, text: str = "", *, kind: str = "info", strong: str = "") -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._icon = IconView("info")
        self._words = Label(role="note")
        self._words.setContentsMargins(0, 1, 0, 1)
        inside = row(self._icon, self._words, spacing=10)
        inside.setContentsMargins(11, 9, 11, 9)
        inside.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.show_notice(kind, text, strong=strong)

    def show_notice(self, kind: str, text: str, *, strong: str = "", code: str = "") -> None:
        """`text` with `strong` in it semibold, then `code`, muted; without a text it is hidden."""
        icon, role = _NOTICES[kind]
        self._icon.show_icon(icon, role)
        self._words.setText(f"{text} {code}" if code else text)
        self._words.mark(strong=strong, muted=code)
        set_property(self, "kind", kind)
        set_shown(self, text)
        announce_change(self, text)


class KeyValue(QWidget):
    """A name on the left, its value on the right, a remark under the value, perhaps a button."""

    def __init__(self, name: str, *, small: bool = False, button: QWidget | None = None) -> None:
        super().__init__()
        self.name = Label(name, role="label" if small else "text", wrap=False)
        set_tone(self.name, "muted")
        self.value = Figure(role="value")
        self.note = Figure(role="label")
        self.note.hide()
        self.value.setAccessibleName(name)
        first = row(self.name, None, self.value, spacing=10)
        if button:
            first.addWidget(button)
        self.setLayout(column(first, self.note, spacing=0))
        if not small:
            self.setMinimumHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_value(
        self, value: str, note: str = "", *, tone: str = "", note_tone: str = ""
    ) -> None:
        """Draw both; an empty `note` takes no room."""
        self.value.setText(value)
        set_tone(self.value, tone)
        self.note.setText(note)
        set_tone(self.note, note_tone)
        set_shown(self.note, note)


class Skeleton(QWidget):
    """A grey bar in the size of what is being read."""

    def __init__(self, width: int, height: int = 16) -> None:
        super().__init__()
        self.setFixedSize(width, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(QPainter(self), QRectF(self.rect()))


class IconLine(QWidget):
    """An icon and words on one or more lines: `! Earns nothing from the request on`."""

    def __init__(
        self, icon: str = "", text: str = "", *, role: str = "note", tone: str = "muted"
    ) -> None:
        super().__init__()
        small = role in {"note", "label", "note-value", "note-strong"}
        size = icons.SMALL if small else icons.SIZE
        self._icon = IconView(icon, role=tone, size=size)
        self._words = Label(text, role=role)
        inside = row(column(1, self._icon, None, spacing=0), self._words, spacing=8)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def show_line(
        self,
        icon: str,
        text: str,
        *,
        tone: str = "muted",
        strong: str = "",
        muted: str = "",
        words_tone: str | None = None,
    ) -> None:
        """`icon` in `tone`; the words take it too where it is not merely muted, or `words_tone`."""
        self._icon.show_icon(icon, tone)
        set_shown(self._icon, icon)
        self._words.setText(text)
        self._words.mark(strong=strong, muted=muted)
        of_icon = "" if tone == "muted" else tone
        self.set_words_tone(of_icon if words_tone is None else words_tone)

    def show_icon(self, name: str, tone: str) -> None:
        """Another icon, the words as they are."""
        self._icon.show_icon(name, tone)

    def set_words_tone(self, tone: str) -> None:
        """Another tone for the words than for their icon."""
        set_tone(self._words, tone)


def notice(text: str = "", *, kind: str = "info", strong: str = "") -> Notice:
    """A sentence on a tint, with an icon."""
    return Notice(text, kind=kind, strong=strong)


def key_value(name: str, *, small: bool = False, button: QWidget | None = None) -> KeyValue:
    """A name and its value."""
    return KeyValue(name, small=small, button=button)


def skeleton(width: int, height: int = 16) -> Skeleton:
    """A grey bar."""
    return Skeleton(width, height)


def icon_line(
    icon: str = "", text: str = "", *, role: str = "note", tone: str = "muted"
) -> IconLine:
    """An icon and words."""
    return IconLine(icon, text, role=role, tone=tone)
