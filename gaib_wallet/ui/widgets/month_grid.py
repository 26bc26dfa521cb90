"""The days of a month in rows of weeks; those before a first day cannot be chosen."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.roles import set_role
from gaib_wallet.ui.spoken import announce

CELL = 36
ROUND = 6
DAYS, WEEKS = 7, 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QWidget):
    """One month at a time, from the week's first day in this region.

    Arrows walk, Page Up and Page Down turn the month, Enter chooses.

    Signals:
        chosen(object): the `date` that was pressed.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._back = kit.icon_button("chevron-left", self.tr("Month before"))
        self._on = kit.icon_button("chevron-right", self.tr("Month after"))
        self._name = kit.label(wrap=False)
        self._days = _Days()
        head = kit.row(self._back, None, self._name, None, self._on)
        self.setLayout(kit.column(head, self._days, spacing=4))
        self.setFocusProxy(self._days)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._days.chosen.connect(self.chosen)
        self._days.moved.connect(self._say_month)

    def show_days(self, first: date, chosen: date | None) -> None:
        """Days from `first` on can be chosen; the month of `chosen`, or of `first`, is seen."""
        self._days.first, self._days.chosen_day = first, chosen
        self._days.go_to(chosen or first)

    def _turn_back(self) -> None:
        self._days.turn(-1)

    def _turn_on(self) -> None:
        self._days.turn(1)

    def _say_month(self) -> None:
        seen = self._days.seen
        locale = QLocale()
        name = locale.standaloneMonthName(seen.month, QLocale.FormatType.LongFormat)
        self._name.setText(f"{name} {seen.year}")
        first = self._days.first
        self._back.setEnabled((seen.year, seen.month) > (first.year, first.month))
        self._on.setEnabled(seen.year < date.max.year)


class _Days(QWidget):
    """The cells; `seen` is the day that keys walk from.

    Signals:
        chosen(object): see MonthGrid.
        moved(): another day is seen.
    """

    chosen = Signal(object)
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = self.seen = date.min
        self.chosen_day: date | None = None
        self._hovered: date | None = None
        self.setFixedSize(CELL * DAYS, CELL * (WEEKS + 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, QAccessible.Role.ListItem)
        self.setMouseTracking(True)

    def go_to(self, day: date) -> None:
        """See `day`, or the first that can be chosen."""
        self.seen = day = max(day, self.first)
        self.setAccessibleName(QLocale().toString(QDate(day.year, day.month, day.day)))
        announce(self, self.accessibleName())
        self.moved.emit()
        self.update()

    def turn(self, months: int) -> None:
        """See the month after or before, on the same day where it has that."""
        place = self.seen.year * 12 + self.seen.month - 1 + months
        year, month = divmod(place, 12)
        if date.min.year <= year <= date.max.year:
            last = monthrange(year, month + 1)[1]
            self.go_to(date(year, month + 1, min(self.seen.day, last)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(CELL * DAYS, CELL * (WEEKS + 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if step := _STEPS.get(key):
            room = (date.max - self.seen).days
            self.go_to(self.seen + timedelta(days=min(step, room)))
        elif months := _MONTHS.get(key):
            self.turn(months)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.seen)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._day_at(event.position())
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(day)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, locale = QPainter(self), theme.current(), QLocale()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(palette.color("muted"))
        for place in range(DAYS):
            weekday = (_first_weekday() + place) % DAYS + 1
            name = locale.standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
            painter.drawText(self._cell(0, place), Qt.AlignmentFlag.AlignCenter, name)
        for day in self._month():
            self._paint_day(painter, day)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        palette, cell = theme.current(), self._cell_of(day)
        inside = cell.adjusted(2, 2, -2, -2)
        is_chosen = day == self.chosen_day
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or (day == self._hovered and day >= self.first):
            painter.setBrush(palette.color("text" if is_chosen else "hover"))
            painter.drawRoundedRect(inside, ROUND, ROUND)
        if day == self.seen and self.hasFocus():
            painter.setPen(QPen(palette.color("field"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, ROUND, ROUND)
        role = "raised" if is_chosen else "text" if day >= self.first else "field"
        painter.setPen(palette.color(role))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _month(self) -> list[date]:
        count = monthrange(self.seen.year, self.seen.month)[1]
        return [self.seen.replace(day=number) for number in range(1, count + 1)]

    def _cell(self, row: int, place: int) -> QRectF:
        return QRectF(place * CELL, row * CELL, CELL, CELL)

    def _cell_of(self, day: date) -> QRectF:
        before = (day.replace(day=1).weekday() - _first_weekday()) % DAYS
        row, place = divmod(before + day.day - 1, DAYS)
        return self._cell(row + 1, place)

    def _day_at(self, at: QPointF) -> date | None:
        found = (day for day in self._month() if self._cell_of(day).contains(at))
        return next((day for day in found if day >= self.first), None)


def _first_weekday() -> int:
    """0 is Monday, as Python counts; Qt counts from 1."""
    return QLocale().firstDayOfWeek().value - 1
