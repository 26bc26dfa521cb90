"""What something is made of: one bar in colours with its legend below, and a bar of one part."""

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.roles import set_role
from gaib_wallet.viewmodels.backing_cards import LegendEntry, Slice

BAR = 20
SHARE = 8
GAP = 1  # between two colours
LINE = 18
BELOW = 6
SAMPLE = 10
BETWEEN = 14
INSET = 5  # between a sample and its words


class CompositionBar(QWidget):
    """Slices side by side; the legend goes on as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._slices: tuple[Slice, ...] = ()
        self._legend: tuple[LegendEntry, ...] = ()
        self._is_muted = False
        set_role(self, QAccessible.Role.Chart)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_parts(
        self,
        slices: tuple[Slice, ...],
        legend: tuple[LegendEntry, ...],
        summary: str,
        *,
        is_muted: bool,
    ) -> None:
        """Draw both; a muted bar is of figures that are old."""
        self._slices, self._legend, self._is_muted = slices, legend, is_muted
        self.setAccessibleName(summary)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(240, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, BAR + BELOW + LINE)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        lines = 1 + (round(places[-1].y() / LINE) if places else 0)
        return BAR + BELOW + lines * LINE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        round_ends = QPainterPath()
        round_ends.addRoundedRect(QRectF(0, 0, self.width(), BAR), 4, 4)
        painter.setClipPath(round_ends)
        palette = theme.current()
        if not self._slices:
            painter.fillRect(QRectF(0, 0, self.width(), BAR), palette.color("track"))
        left = Fraction(0)
        for piece in self._slices:
            start, end = float(left) * self.width(), float(left + piece.part) * self.width()
            # Only the bar's own end has no gap after it.
            gap = GAP if end < self.width() - GAP else 0
            role = "field" if self._is_muted else piece.role
            painter.fillRect(
                QRectF(start, 0, max(0.0, end - start - gap), BAR), palette.color(role)
            )
            left += piece.part
        painter.restore()
        painter.setFont(theme.font(theme.SMALL))
        for entry, place in zip(self._legend, self._places(self.width()), strict=True):
            self._paint_entry(painter, entry, place.translated(0, BAR + BELOW))

    def _paint_entry(self, painter: QPainter, entry: LegendEntry, at: QRectF) -> None:
        palette = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        left, middle = at.x(), at.center().y()
        for role in entry.roles:
            painter.setBrush(palette.color("field" if self._is_muted else role))
            painter.drawRoundedRect(QRectF(left, middle - SAMPLE / 2, SAMPLE - 1, SAMPLE), 2, 2)
            left += SAMPLE
        painter.setPen(palette.color("muted" if self._is_muted else "text"))
        words = QRectF(left + INSET, at.y(), at.right() - left, at.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), entry.text)

    def _places(self, width: int) -> list[QRectF]:
        """Where each entry of the legend stands, line by line, from the first line's top."""
        metrics = QFontMetricsF(theme.font(theme.SMALL))
        places: list[QRectF] = []
        left = top = 0.0
        for entry in self._legend:
            wide = len(entry.roles) * SAMPLE + INSET + metrics.horizontalAdvance(entry.text)
            if left and left + wide > width:
                left, top = 0.0, top + LINE
            places.append(QRectF(left, top, wide, LINE))
            left += wide + BETWEEN
        return places


class ShareBar(QWidget):
    """One part of a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._part = Fraction(0)
        self.setMinimumWidth(48)
        self.setFixedHeight(SHARE)

    def show_part(self, part: Fraction) -> None:
        """Draw `part` of 1."""
        self._part = part
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(palette.color("track"))
        painter.drawRoundedRect(whole, 2, 2)
        painter.setBrush(palette.color("field"))
        whole.setWidth(whole.width() * float(self._part))
        painter.drawRoundedRect(whole, 2, 2)
