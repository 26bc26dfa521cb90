"""The line above a page: its name, the network, Find and Lock."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.focus import ring_of
from gaib_wallet.viewmodels.shell import Health, NetworkState

HEIGHT = 56
SIDE = 11  # inside the chip, its line counted in
GAP = 8
SHAPE = 10
SHAPE_ROLES = {
    Health.ANSWERING: "positive",
    Health.SLOW: "warning",
    Health.STALE: "warning",
    Health.SILENT: "negative",
    Health.LOCKED: "muted",
    Health.CLOCK: "warning",
    Health.DISPUTED: "negative",
}


class NetworkChip(QPushButton):
    """The network's name and how its node answers: a shape and words, not only a colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "network")
        self.setAutoDefault(False)
        self.setFont(theme.font(theme.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ring_of(self, radius=14)
        self._state = NetworkState("", "")

    def show_network(self, state: NetworkState) -> None:
        """Draw `state`; the chip is as wide as its words."""
        if state == self._state:
            return
        self._state = state
        self.setAccessibleName(f"{state.name}, {state.text}")
        kit.set_property(self, "kind", state.health.value)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self._state.name)
        if self._state.text:
            words += GAP + metrics.horizontalAdvance(self._state.text)
        return QSize(2 * SIDE + SHAPE + GAP + words + 1, 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        palette, metrics = theme.current(), QFontMetrics(self.font())
        top = (self.height() - SHAPE) / 2
        paint_health(painter, self._state.health, QRectF(SIDE, top, SHAPE, SHAPE))
        left = SIDE + SHAPE + GAP
        for words, role in ((self._state.name, "text"), (self._state.text, "muted")):
            width = metrics.horizontalAdvance(words)
            painter.setPen(palette.color(role))
            at = QRectF(left, 0, width + 1, self.height())
            painter.drawText(at, int(Qt.AlignmentFlag.AlignVCenter), words)
            left += width + GAP


def paint_health(painter: QPainter, health: Health, at: QRectF) -> None:
    """A disc, a half disc, a ring, a cross or two halves apart, ten wide."""
    colour = theme.current().color(SHAPE_ROLES[health])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = at.center()
    match health:
        case Health.ANSWERING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centre, 4.5, 4.5)
        case Health.SLOW:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 3.9, 3.9)
            half = QPainterPath(QPointF(centre.x(), centre.y() - 3.9))
            half.arcTo(QRectF(centre.x() - 3.9, centre.y() - 3.9, 7.8, 7.8), 90, 180)
            painter.fillPath(half, colour)
        case Health.STALE | Health.LOCKED | Health.CLOCK:
            painter.setPen(QPen(colour, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 3.7, 3.7)
        case Health.SILENT:
            cap = Qt.PenCapStyle.RoundCap
            painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, cap))
            painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5))
            painter.drawLine(centre + QPointF(3.5, -3.5), centre + QPointF(-3.5, 3.5))
        case Health.DISPUTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            disc = QRectF(centre.x() - 4.5, centre.y() - 4.5, 9, 9)
            painter.drawPie(disc.translated(-0.9, 0), 90 * 16, 180 * 16)
            painter.drawPie(disc.translated(0.9, 0), 270 * 16, 180 * 16)


class Header(QFrame):
    """The page's name on the left; on the right what concerns all pages.

    Signals:
        network_wanted(), find_wanted(), lock_wanted(): one was pressed.
    """

    network_wanted = Signal()
    find_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.setFixedHeight(HEIGHT)
        self._title = kit.label(role="title", wrap=False)
        self._network = NetworkChip()
        self._find = kit.quiet_button(self.tr("Find"), icon="find")
        self._lock = kit.quiet_button("", icon="lock")
        self._words = {self._find: self.tr("Find"), self._lock: ""}
        inside = kit.row(self._title, None, self._network, 4, self._find, self._lock)
        inside.setContentsMargins(24, 0, 24, 0)
        self.setLayout(inside)
        self._network.clicked.connect(self.network_wanted)
        self._find.clicked.connect(self.find_wanted)
        self._lock.clicked.connect(self.lock_wanted)

    def show_title(self, title: str) -> None:
        """The name of the page that is seen."""
        self._title.setText(title)
        self._make_room()

    def show_header(self, network: NetworkState, *, is_locked: bool) -> None:
        """The network, and whether the lock is closed."""
        self._network.show_network(network)
        self._lock.show_icon("unlock" if is_locked else "lock")
        self._words[self._lock] = self.tr("Unlock") if is_locked else self.tr("Lock")
        self._make_room()

    def focus_lock(self) -> None:
        """Give the focus to the lock's button."""
        self._lock.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it is too narrow the words of the buttons go; their names stay."""
        for button, words in self._words.items():
            button.show_words(words)
        inside = self.layout()
        if inside is None:
            return
        inside.activate()
        if inside.sizeHint().width() > self.width():
            for button in self._words:
                button.show_words("")
