"""Today's limit at GAIB: what is used, what this would use, what is left."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.widgets.hatch import hatch_brush
from gaib_wallet.viewmodels.convert_terms import LimitBar

HEIGHT = 16
_WHOLE = 1000


class _Bar(QWidget):
    """Filled for what is used, hatched for the wish, empty for what is left."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self._used, self._wish = 0, 0

    def show_parts(self, used: int, wish: int) -> None:
        """Both in thousandths of the limit."""
        self._used, self._wish = used, wish
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(palette.accent_line))
        painter.setBrush(QColor(palette.raised))
        painter.drawRoundedRect(whole, 2, 2)
        used = whole.width() * self._used / _WHOLE
        wish = whole.width() * self._wish / _WHOLE
        painter.fillRect(
            QRectF(whole.left(), whole.top(), used, whole.height()), QColor(palette.field)
        )
        at = QRectF(whole.left() + used, whole.top(), wish, whole.height())
        painter.fillRect(at, hatch_brush(painter, palette.accent))


class LimitView(QWidget):
    """The bar with its figures below; hidden while there is no limit to speak of."""

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.label(role="note-strong")
        self._resets = kit.label(role="label")
        self._resets.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._bar = _Bar()
        names = (self.tr("already"), self.tr("this mint"), self.tr("left after"))
        self._figures = [kit.figure(role="note-strong", left=True) for _ in names]
        self._redeem = kit.figure(role="note-strong", left=True)
        self._float = kit.figure(role="note-strong", left=True)
        below = [
            kit.column(kit.label(name, role="label", wrap=False), figure, spacing=0)
            for name, figure in zip(names, self._figures, strict=True)
        ]
        terms = (
            kit.column(kit.label(self.tr("redeem"), role="label"), self._redeem, spacing=0),
            kit.column(
                kit.label(self.tr("float to redeem from"), role="label"), self._float, spacing=0
            ),
        )
        self._terms = kit.box(kit.row(terms[0], None, terms[1]))
        self.setLayout(
            kit.column(
                kit.hairline(),
                kit.row(self._title, self._resets),
                self._bar,
                kit.row(below[0], None, below[1], None, below[2]),
                self._terms,
            )
        )

    def show_limit(self, state: LimitBar | None) -> None:
        """Draw `state`."""
        kit.set_shown(self, state is not None)
        if state is None:
            return
        self._title.setText(state.title)
        self._resets.setText(state.resets_text)
        self._bar.show_parts(state.used_part, state.wish_part)
        texts = (state.used_text, state.wish_text, state.left_text)
        for figure, shown in zip(self._figures, texts, strict=True):
            figure.setText(shown)
        kit.set_shown(self._terms, state.redeem_text)
        self._redeem.setText(state.redeem_text)
        self._float.setText(state.float_text)
