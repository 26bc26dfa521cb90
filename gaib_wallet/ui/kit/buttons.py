"""Buttons, all pressed by Enter only when they have the focus; and segments."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from gaib_wallet.ui import icons, theme
from gaib_wallet.ui.kit.words import set_property

GAP = 4  # with the style's own 4 the 8 between an icon and its word
_REDRAWN = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.DevicePixelRatioChange,
    }
)


class _Look:
    """How the icon and the word of a role are drawn."""

    def __init__(
        self,
        colour: str,
        on: str = "",
        *,
        size: theme.TypeSize = theme.TEXT,
        weight: int = 500,
        gap: int = GAP,
    ) -> None:
        self.colour = colour
        self.on = on or colour
        self.size = size
        self.weight = weight
        self.gap = gap


_LOOKS = {
    "main": _Look("on_accent", weight=600),
    "small": _Look("text", size=theme.SMALL),
    "quiet-small": _Look("muted", size=theme.SMALL),
    "demo": _Look("demo", "on_demo", size=theme.SMALL),
    "page": _Look("muted", "text", gap=8),
    "segment-small": _Look("muted", "text", size=theme.SMALL),
    "segment": _Look("muted", "text"),
    "token": _Look("muted", weight=600),
    "fold": _Look("text"),
}
_PLAIN = _Look("text")


class Button(QPushButton):
    """A button of a role of app.qss: plain, main, quiet, small, quiet-small, icon, quiet-icon.

    Its icon takes the colour of its word, in every state and theme.
    """

    def __init__(self, text: str = "", *, role: str = "plain", icon: str = "") -> None:
        super().__init__()
        self._look = _LOOKS.get(role, _PLAIN)
        self._icon = ""
        self._drawn: tuple[object, ...] = ()
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setFont(theme.font(self._look.size, self._look.weight))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Fixed if "icon" in role else policy.Minimum, policy.Fixed)
        self._icon = icon
        self.setText(text)

    @override
    def text(self) -> str:
        return super().text().replace("&&", "&")

    @override
    def setText(self, text: str) -> None:
        # Qt would underline what follows an ampersand; no word of ours means that.
        super().setText(text.replace("&", "&&"))
        self._draw_icon()

    def show_words(self, text: str) -> None:
        """Words beside the icon; without any, what they were becomes its tip and its name."""
        before = self.text() or self.accessibleName()
        self.setText(text)
        self.setAccessibleName(text or before)
        self.setToolTip("" if text else before)

    def show_icon(self, name: str) -> None:
        """Another icon, or none."""
        if name != self._icon:
            self._icon = name
            self._draw_icon()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Outside of a QDialog Qt knows Space alone. A key that is held down presses once.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REDRAWN and self._icon:
            self._draw_icon()

    def _icon_colour(self, *, enabled: bool, on: bool) -> str:
        role = "muted" if not enabled else self._look.on if on else self._look.colour
        return str(getattr(theme.current(), role))

    def _draw_icon(self) -> None:
        if not self._icon:
            if self._drawn:
                self._drawn = ()
                self.setIcon(QIcon())
            return
        size = icons.SMALL if self._look.size is theme.SMALL else icons.SIZE
        pad = self._look.gap if self.text() else 0
        colours = (
            self._icon_colour(enabled=True, on=False),
            self._icon_colour(enabled=False, on=False),
            self._icon_colour(enabled=True, on=True),
            self._icon_colour(enabled=False, on=True),
        )
        drawn = (self._icon, colours, size, self.devicePixelRatioF(), pad)
        if drawn != self._drawn:  # Qt tells of many changes that are none for the icon
            self._drawn = drawn
            self.setIconSize(QSize(size + pad, size))
            self.setIcon(icons.for_states(*drawn))


class MainButton(Button):
    """The page's one filled button. When it is off it stays where it is and says why."""

    _is_caution = False

    def __init__(self, text: str = "", *, icon: str = "") -> None:
        super().__init__(text, role="main", icon=icon)
        self._own_icon = icon

    def show_action(
        self, text: str, *, reason: str = "", enabled: bool = True, waits: bool = False
    ) -> None:
        """`text` when it can be pressed; `reason`, if there is one, in its place when it cannot.

        A reason that `waits` goes away by itself: it is no caution.
        """
        is_refused = bool(reason) and not enabled
        self.setEnabled(enabled)
        self.setText(reason if is_refused else text)
        refused = "clock" if waits else "warning"
        self._is_caution = is_refused and not waits
        self.show_icon(refused if is_refused else self._own_icon)
        set_property(self, "kind", "reason" if is_refused else "" if enabled else "off")

    @override
    def _icon_colour(self, *, enabled: bool, on: bool) -> str:
        if not enabled and self._is_caution:
            return theme.current().warning
        return super()._icon_colour(enabled=enabled, on=on)


class FoldButton(Button):
    """A line that opens what stands below it: a chevron, and a word."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, role="fold", icon="chevron-right")
        self.setCheckable(True)
        self.toggled.connect(self._turn)

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.show_icon("chevron-down" if is_open else "chevron-right")


class Segments(QFrame):
    """One of a few, side by side; arrow keys move between them.

    Signals:
        chosen(str): the key of what a person pressed; not emitted by `choose`.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, small: bool = False, even: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self.setFixedHeight(28 if small else 36)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if even else policy.Fixed, policy.Fixed)
        self._role = "segment-small" if small else "segment"
        self._even = even
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(2, 2, 2, 2)
        self._inside.setSpacing(2)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """`choices` as keys and words, `chosen` pressed; the same keys keep their buttons."""
        if [key for key, _ in choices] != self._keys:
            self._rebuild([key for key, _ in choices])
        for place, (key, words) in enumerate(choices):
            button = self._group.button(place)
            button.setText(words)
            if key == chosen:
                button.setChecked(True)
        self._weigh()

    def _rebuild(self, keys: list[str]) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.deleteLater()
        self._keys = keys
        for place in range(len(keys)):
            button = _Segment(self._role, place)
            self._inside.addWidget(button, 1 if self._even else 0)
            self._group.addButton(button, place)
            button.clicked.connect(self._pressed)
            button.stepped.connect(self._step)

    def _step(self, place: int) -> None:
        beside = self._group.button(place % len(self._keys))
        beside.setFocus(Qt.FocusReason.TabFocusReason)
        beside.click()

    def _pressed(self) -> None:
        self._weigh()
        self.chosen.emit(self._keys[self._group.checkedId()])

    def _weigh(self) -> None:
        """The chosen word is semibold; each button keeps the room for it, so nothing moves."""
        for button in self._group.buttons():
            set_property(button, "kind", "chosen" if button.isChecked() else "")
            # Qt moves the stop of Tab only when a person presses.
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


class _Segment(Button):
    """One of the words; Left and Right go to its neighbours and press them.

    Signals:
        stepped(int): the place to go to, which may lie one beyond either end.
    """

    stepped = Signal(int)

    def __init__(self, role: str, place: int) -> None:
        super().__init__(role=role)
        self._place = place
        self.setCheckable(True)

    @override
    def sizeHint(self) -> QSize:
        # As wide as it is when it is chosen: nothing moves when it is.
        words = QFontMetrics(theme.font(self._look.size, 600)).horizontalAdvance(self.text())
        is_small = self._look.size is theme.SMALL
        return QSize(words + (20 if is_small else 28), 24 if is_small else 30)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if step := steps.get(Qt.Key(event.key())):
            self.stepped.emit(self._place + step)
            return
        super().keyPressEvent(event)


def button(text: str, *, role: str = "plain", icon: str = "") -> Button:
    """A button 36 high; see `Button` for the roles."""
    return Button(text, role=role, icon=icon)


def main_button(text: str = "", *, icon: str = "") -> MainButton:
    """The one filled button of a page."""
    return MainButton(text, icon=icon)


def small_button(text: str, *, icon: str = "") -> Button:
    """A button 28 high."""
    return Button(text, role="small", icon=icon)


def quiet_button(text: str, *, icon: str = "") -> Button:
    """A button without an edge."""
    return Button(text, role="quiet", icon=icon)


def fold_button(text: str = "") -> FoldButton:
    """A line that opens what stands below it."""
    return FoldButton(text)


def icon_button(icon: str, name: str, *, role: str = "icon") -> Button:
    """A square with an icon; `name` is what it is called aloud and in its tip."""
    made = Button(role=role, icon=icon)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


class IconView(QWidget):
    """An icon that is only looked at, in the colour of a role of the palette."""

    def __init__(self, name: str, *, role: str = "muted", size: int = icons.SIZE) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._size = size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, role: str = "") -> None:
        """Another icon, in the colour of `role` or of the one before."""
        self._name, self._role = name, role or self._role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        colour = getattr(theme.current(), self._role)
        drawn = icons.pixmap(self._name, colour, self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, drawn)


def icon(name: str, *, role: str = "muted", size: int = icons.SIZE) -> IconView:
    """An icon to look at."""
    return IconView(name, role=role, size=size)
