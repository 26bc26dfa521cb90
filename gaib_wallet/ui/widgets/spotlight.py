"""A frame around what is spoken of: an overlay that takes no press and follows it."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid
from typing_extensions import override

from gaib_wallet.ui import theme

WIDTH, OFF, RADIUS = 3, 3, 8
LOOKS_EVERY_MS = 120


class Spotlight(QWidget):
    """Draws a frame in the demo's colour around a widget of `window`; none around nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._place)
        self.hide()

    def show_around(self, root: QWidget, kind: str) -> None:
        """Stand around the first widget of that class that is seen inside `root`; else nowhere."""
        parts = root.findChildren(QWidget) if kind else []
        named = (one for one in (root, *parts) if type(one).__name__ == kind)
        self._target = next((one for one in named if one.isVisible()), None)
        if self._target is None:
            self._timer.stop()
            self.hide()
            return
        _bring(self._target)
        self._timer.start()
        self._place()

    def go(self) -> None:
        """Stand nowhere."""
        self._target = None
        self._timer.stop()
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("demo"), WIDTH))
        inset = WIDTH / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS
        )

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        at = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        wanted = (at & _port_of(target, self._window)).adjusted(-OFF, -OFF, OFF, OFF)
        wanted &= self._window.rect()
        if wanted.isEmpty():
            self.hide()
            return
        if wanted != self.geometry() or self.isHidden():
            self.setGeometry(wanted)
            self.show()
            self.raise_()


def _port_of(target: QWidget, window: QWidget) -> QRect:
    """The part of the window in which it is seen: not what scrolled away."""
    clip, at = window.rect(), target.parentWidget()
    while at is not None and at is not window:
        if isinstance(at, QScrollArea):
            port = at.viewport()
            clip &= QRect(port.mapTo(window, QPoint(0, 0)), port.size())
        at = at.parentWidget()
    return clip


def _bring(target: QWidget) -> None:
    """Scroll to its beginning."""
    at = target.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea) and (inside := at.widget()) is not None:
            top = target.mapTo(inside, QPoint(0, 0)).y()
            bar = at.verticalScrollBar()
            is_seen = bar.value() <= top <= bar.value() + at.viewport().height() - target.height()
            if not is_seen:
                bar.setValue(max(0, top - 2 * RADIUS))
        at = at.parentWidget()
