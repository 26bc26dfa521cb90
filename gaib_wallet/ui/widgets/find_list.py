"""The list below what is typed: icon, words, a line below them, and the keys that do the same."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from gaib_wallet.ui import icons, theme
from gaib_wallet.viewmodels.find import FindRow

HEIGHT = 372
ROW, BARE_ROW, HEADING = 48, 36, 30
SIDE, GAP, ICON = 12, 12, 20
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class FindList(QListView):
    """Draws `FindRow`s. The focus stays in the field above: the pointer alone gets here.

    Signals:
        pointed(int): the pointer is over a row, which becomes the current one.
        taken(int): a row was pressed.
    """

    pointed = Signal(int)
    taken = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = _Rows()
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.entered.connect(self._point)
        self.clicked.connect(self._take)

    def show_rows(self, rows: Sequence[FindRow], current: int) -> None:
        """Draw `rows`; the current one is always seen."""
        self._model.show_rows(rows)
        index = self._model.index(current)
        self.setCurrentIndex(index)
        self.scrollTo(self._model.index(0) if current == 0 else index)

    def _point(self, index: QModelIndex) -> None:
        self.pointed.emit(index.row())

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[FindRow, ...] = ()

    def show_rows(self, rows: Sequence[FindRow]) -> None:
        if tuple(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()].words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.rows[index.row()].spoken
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, list_: FindList) -> None:
        super().__init__(list_)
        self._list = list_

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row(index)
        return QSize(0, (HEADING if row.heading else 0) + (ROW if row.second else BARE_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, palette = _row(index), theme.current()
        at = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            above = QRectF(at.x() + SIDE, at.y(), at.width() - 2 * SIDE, HEADING)
            self._write(painter, above, row.heading, "muted", theme.font(theme.SMALL, 600))
            at.setTop(at.top() + HEADING)
        if index.row() == self._list.currentIndex().row():
            # The line is what tells it without its ground, as on a grey picture.
            painter.setPen(palette.color("field"))
            painter.setBrush(palette.color("track"))
            painter.drawRoundedRect(at.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        self._paint_row(painter, at.adjusted(SIDE, 0, -SIDE, 0), row)
        painter.restore()

    def _paint_row(self, painter: QPainter, at: QRectF, row: FindRow) -> None:
        palette = theme.current()
        role = "muted" if row.is_off else "text"
        if row.icon:
            top = at.center().y() - ICON / 2
            icons.paint(painter, row.icon, palette.muted, QRectF(at.x(), top, ICON, ICON))
        left = at.x() + ICON + GAP
        keys = QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText)
        small = theme.font(theme.SMALL)
        wide = QFontMetricsF(small).horizontalAdvance(keys) if keys else 0.0
        right = at.right() - (wide + GAP if keys else 0.0)
        self._write(
            painter,
            QRectF(at.right() - wide - 1, at.y(), wide + 1, at.height()),
            keys,
            "muted",
            small,
        )
        first = QRectF(left, at.y(), right - left, at.height())
        if row.second:
            first.setTop(at.y() + 4)
            first.setHeight(theme.TEXT.leading)
            below = QRectF(left, first.bottom(), right - left, theme.SMALL.leading)
            if row.has_reason:
                sign = QRectF(left, below.y() + 1, icons.SMALL, icons.SMALL)
                icons.paint(painter, "warning", palette.warning, sign)
                below.setLeft(sign.right() + 4)
            self._write(painter, below, row.second, "muted", small)
        self._write(painter, first, row.words, role, theme.font(theme.TEXT, 500))

    def _write(self, painter: QPainter, at: QRectF, words: str, role: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(role))
        cut = QFontMetricsF(painter.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, at.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(at, int(flags), cut)


def _row(index: Index) -> FindRow:
    model = index.model()
    assert isinstance(model, _Rows)  # noqa: S101 - it draws no other
    return model.rows[index.row()]
