"""The ring around what has the keyboard's focus: one overlay, because no widget paints outside."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from gaib_wallet.ui import theme

WIDTH = 2
OFF = 2
REACH = WIDTH + OFF
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
    }
)


def ring_of(
    widget: QWidget, *, radius: float = 6, around: QWidget | None = None, always: bool = False
) -> None:
    """Say how round the ring of `widget` is, and that it stands around another widget.

    `always`: it is typed in, so the ring is shown for the pointer too.
    """
    widget.setProperty("ring_radius", radius)
    widget.setProperty("ring_around", around)
    widget.setProperty("ring_always", always)


def paint_ring(painter: QPainter, around: QRectF, radius: float = 6) -> None:
    """The ring, off from what it stands around."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.current().color("accent"), WIDTH))
    off = OFF + WIDTH / 2
    painter.drawRoundedRect(around.adjusted(-off, -off, off, off), radius + off, radius + off)


class FocusRing(QWidget):
    """Follows the focus inside `window`; shown for the keyboard, and for fields always."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: list[QObject] = []
        self._target: QWidget | None = None
        self._clip = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there is no widget without one
        app.focusChanged.connect(self._follow)

    @property
    def target(self) -> QWidget | None:
        """What the ring is around now; None when it is not drawn."""
        return self._target

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setClipRect(self._clip.translated(-self.pos()))
        around = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        paint_ring(painter, around, float(self._target.property("ring_radius") or 6))

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):  # a page that was let go takes its fields with it
                watched.removeEventFilter(self)
        self._watched.clear()
        self._target = self._wanted(new)
        at = self._target
        while at is not None:
            at.installEventFilter(self)
            self._watched.append(at)
            at = None if at is self._window else at.parentWidget()
        self._place()

    def _wanted(self, widget: QWidget | None) -> QWidget | None:
        if widget is None or not self._window.isAncestorOf(widget):
            return None
        # A view draws its current row itself; a ring around all of it would say nothing.
        if isinstance(widget, QAbstractItemView):
            return None
        is_typed_in = isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly()
        is_typed_in = is_typed_in or widget.property("ring_always")
        by_keys = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if not (is_typed_in or by_keys):
            return None
        around = widget.property("ring_around")
        return around if isinstance(around, QWidget) else widget

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        at = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        self._clip = self._visible(target)
        self.setGeometry(at.adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()
        self.show()
        self.update()

    def _visible(self, target: QWidget) -> QRect:
        """The part of the window where the ring may be seen: not over what scrolled away."""
        clip = self._window.rect()
        at = target.parentWidget()
        while at is not None and at is not self._window:
            if isinstance(at, QScrollArea):
                port = at.viewport()
                clip &= QRect(port.mapTo(self._window, QPoint(0, 0)), port.size())
            at = at.parentWidget()
        return clip
