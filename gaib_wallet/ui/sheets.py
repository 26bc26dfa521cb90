"""Sheets over the page: modal, but the banner above them is never dimmed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.reading_order import step_focus

WIDTH = 720
HEIGHT = 680
MARGIN = 24
RADIUS = 12
LEAST_BODY = 64
_SCROLLS = frozenset(
    {
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class Sheet(QFrame):
    """A head, a body that scrolls when there is too much of it, and a foot.

    One that shows or takes secrets `closes_on_lock`: its `go_back` is called then.

    Signals:
        closed(): the person is done with it, by Back, by Esc or by what it was for.
    """

    closed = Signal()
    closes_on_lock = False

    def __init__(self, *, is_demo: bool = False, width: int = WIDTH) -> None:
        super().__init__()
        self.wanted_width = width
        self._is_demo = is_demo
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._first: QWidget | None = None
        self.parts: tuple[QWidget, ...] = ()

    def compose(
        self,
        head: QLayout,
        body: QLayout,
        foot: QLayout,
        first: QWidget,
        inset: Sequence[QLayout] = (),
    ) -> None:
        """Put the three together; `first` has the focus when the sheet opens.

        `inset` are the layouts whose right margin the scroll bar may take; none for the body's own.
        """
        self._first = first
        head_box, body_box, foot_frame = QWidget(), QWidget(), QFrame()
        foot_frame.setProperty("role", "sheet-foot")
        self.parts = (head_box, body_box, foot_frame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, self._top(), 1, 1)
        whole.setSpacing(0)
        whole.addWidget(head_box)
        whole.addWidget(kit.hairline())
        self._body = _Body(body_box, inset or (body,))
        whole.addWidget(self._body, 1)
        whole.addWidget(foot_frame)
        # From outside in: with each parent that is given to a part, Qt dresses all inside of it.
        head.setContentsMargins(24, 18, 24, 16)
        body.setContentsMargins(0, 0, 0, 0)
        foot.setContentsMargins(24, 15, 24, 16)
        for part, inside in zip(self.parts, (head, body, foot), strict=True):
            part.setLayout(inside)

    def bring(self, part: QWidget) -> None:
        """Scroll the body to `part`, as to what is wrong in a field."""
        self._body.bring(part)

    def go_back(self) -> None:
        """What Esc does."""
        self.closed.emit()

    def take_focus(self) -> None:
        """Give the focus to what the sheet starts with."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_at(self, width: int) -> int:
        """How high the sheet would like to be when it is `width` wide."""
        inside = width - 2
        widths = (inside, inside - self._body.taken, inside)
        head, body, foot = map(_height_at, self.parts, widths)
        return head + max(body, LEAST_BODY) + foot + 6

    def foot_at(self, width: int) -> int:
        """How high its foot would like to be."""
        return _height_at(self.parts[-1], width - 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("demo" if self._is_demo else "line"))
        outside = QRectF(self.rect())
        painter.drawRoundedRect(outside, RADIUS, RADIUS)
        painter.setBrush(palette.color("raised"))
        round_inside = RADIUS - 1
        inside = outside.adjusted(1, self._top(), -1, -1)
        painter.drawRoundedRect(inside, round_inside, round_inside)

    def _top(self) -> int:
        """The demo's colour is four pixels thick above, so that it is seen as an edge."""
        return 4 if self._is_demo else 1

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        if event.key() in _SCROLLS:
            # From the foot, too: who has no pointer reads a long sheet to its end by these.
            QApplication.sendEvent(self._body.verticalScrollBar(), event)
            return
        super().keyPressEvent(event)


class _Body(QScrollArea):
    """Scrolls down only. The bar stands in the margins of `inset`: no word moves when it appears.

    `taken` is how many pixels of them it has now.
    """

    def __init__(self, body: QWidget, inset: Sequence[QLayout]) -> None:
        super().__init__()
        self._inset = inset
        self.taken = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.setMinimumHeight(LEAST_BODY)
        self.horizontalScrollBar().setEnabled(False)
        self._wanted: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def bring(self, part: QWidget) -> None:
        """Scroll to `part`, now and once what was said there has its room."""
        self._wanted = part
        self.ensureWidgetVisible(part)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_placed = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and self._wanted is not None:
            part, self._wanted = self._wanted, None
            if isValid(part):
                self.ensureWidgetVisible(part)
        return is_placed

    def _make_room(self, least: int, most: int) -> None:
        taken = kit.BAR if most > least else 0
        gone, self.taken = taken - self.taken, taken
        if not gone:
            return
        for layout in self._inset:
            margins = layout.contentsMargins()
            margins.setRight(margins.right() - gone)
            layout.setContentsMargins(margins)


class SheetLayer(QWidget):
    """Covers the page with a scrim while a sheet is open; the focus cannot leave the sheet.

    Signals:
        changed(): another sheet is on top, or none.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheets: list[Sheet] = []
        self._before: list[QWidget | None] = []
        self.hide()

    @property
    def top(self) -> Sheet | None:
        """The sheet that is seen."""
        return self._sheets[-1] if self._sheets else None

    def push(self, sheet: Sheet) -> None:
        """Show `sheet` above everything that is open."""
        self._before.append(QApplication.focusWidget())
        if self.top:
            self.top.hide()
        self._sheets.append(sheet)
        sheet.setParent(self)
        for watched in (sheet, *sheet.parts):
            watched.installEventFilter(self)
        self.show()
        self.raise_()
        self._place()
        sheet.show()
        self._place()
        sheet.take_focus()
        self.changed.emit()

    def drop(self, sheet: Sheet) -> None:
        """Take `sheet` away; the focus returns to where it was."""
        place = self._sheets.index(sheet)
        before = self._before.pop(place)
        del self._sheets[place]
        for watched in (sheet, *sheet.parts):
            watched.removeEventFilter(self)
        sheet.hide()
        sheet.deleteLater()
        if self.top:
            self.top.show()
            self._place(keeps_top=True)
        else:
            self.hide()
        self.changed.emit()
        # A page that was written again meanwhile may have let go of it.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_secrets(self) -> None:
        """Close every sheet that shows or takes secrets, the uppermost first."""
        for sheet in reversed(tuple(self._sheets)):
            if sheet.closes_on_lock:
                sheet.hide()
                sheet.go_back()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(keeps_top=True)
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        sheet, at = self.top, QApplication.focusWidget()
        if sheet is None:
            return super().focusNextPrevChild(next)
        start = at if at is not None and sheet.isAncestorOf(at) else sheet
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if step_focus(sheet, onward=next):
            return True
        found = _next_inside(sheet, start, forward=next)
        if found:
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            found.setFocus(reason)
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().color("scrim"))

    def _place(self, *, keeps_top: bool = False) -> None:
        """Put the uppermost sheet into the middle, or let it grow from where it is."""
        if (sheet := self.top) is None:
            return
        width = min(sheet.wanted_width, self.width() - 2 * MARGIN)
        height = min(sheet.height_at(width), HEIGHT, self.height() - 2 * MARGIN)
        # In the middle of the window, of which this layer leaves out the banner.
        above = self.y()
        top = max(MARGIN, (self.height() + above - height) // 2 - above)
        if keeps_top:
            # What is typed into, or was just clicked, must not move when a line appears below it.
            top = min(sheet.y(), self.height() - MARGIN - height)
        wanted = QRect((self.width() - width) // 2, top, width, height)
        if sheet.geometry() != wanted:
            sheet.setGeometry(wanted)


def _height_at(part: QWidget, width: int) -> int:
    inside = part.layout()
    if inside is None:
        return part.sizeHint().height()
    inside.activate()
    if inside.hasHeightForWidth():
        return inside.totalHeightForWidth(width)
    return inside.totalSizeHint().height()


def _next_inside(sheet: Sheet, start: QWidget, *, forward: bool) -> QWidget | None:
    """What Tab reaches next without leaving `sheet`; it goes round."""
    at = start
    while True:
        further = at.nextInFocusChain() if forward else at.previousInFocusChain()
        if further is None or further is start:
            return None
        at = further
        takes_tab = at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_tab and at.isEnabled() and at.isVisible() and sheet.isAncestorOf(at):
            return at
