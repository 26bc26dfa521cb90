"""Ways to do it: radio buttons with their figures, closed ones last with their reason."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.focus import ring_of
from gaib_wallet.viewmodels.explain_convert import WAY
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteLook, RouteRow

_CHOOSABLE = frozenset({RouteLook.OPEN, RouteLook.DULL})
_ICONS = {"warning": "warning", "negative": "warning"}
_BLANK = RouteRow(key="", name="", look=RouteLook.DULL)
_WAITING = RouteLine("")
"""In the place of words that are being read."""
WAITING_WIDTH = 240
TYPED_WIDTH = 96
LEFT, MARKS, GAP, RIGHT = 13, 20, 11, 15
AROUND = LEFT + MARKS + GAP + RIGHT
"""What of a row's width is left of its words and right of them."""


class _Mark(QWidget):
    """The radio circle of a way; it is the row that is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.on = False
        self.setFixedSize(18, 18)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        kit.paint_radio(QPainter(self), QPointF(0, 0), on=self.on)


class RouteCard(QFrame):
    """One way.

    Signals:
        chosen(str), pressed(str), typed(str): its key; its button's key; the loss as typed so far.
        step(int): an arrow key, one up or one down.
    """

    chosen = Signal(str)
    pressed = Signal(str)
    typed = Signal(str)
    step = Signal(int)

    def __init__(self, row: RouteRow) -> None:
        super().__init__()
        self.row = row
        self._on = False
        self._mark = _Mark()
        self._name = kit.label(role="strong", wrap=False)
        self._chip = kit.chip()
        self._closed = kit.chip()
        self._figure = kit.figure(role="strong")
        self._unit = kit.label(wrap=False)
        self._lines = QVBoxLayout()
        self._shown: list[kit.IconLine | kit.Label] = []
        self._prompt = kit.label(role="note", wrap=False)
        self._typed = QLineEdit()
        self._typed.setFixedWidth(TYPED_WIDTH)
        self._button = kit.small_button("")
        self._compose()
        self._button.clicked.connect(self._button_pressed)
        self._typed.textEdited.connect(self.typed)
        self._is_filled = False
        self.show_row(row, on=False)

    @property
    def is_on(self) -> bool:
        """Whether it is the one that is chosen."""
        return self._on

    @property
    def figure_key(self) -> str:
        """By which what it brings is explained."""
        return f"{WAY}{self.row.key}"

    @property
    def can_choose(self) -> bool:
        """Whether the way may be taken at all."""
        return self.row.look in _CHOOSABLE

    def show_row(self, row: RouteRow, *, on: bool, is_stop: bool = True) -> None:
        """Draw `row`, chosen or not; `is_stop`: Tab stops at it, and not at its neighbours."""
        is_same = row == self.row and self._is_filled
        self.row, self._on, self._mark.on = row, on, on
        if not is_same:
            self._fill(row)
        policy = Qt.FocusPolicy
        by_key = policy.StrongFocus if is_stop else policy.ClickFocus
        self.setFocusPolicy(by_key if self.can_choose else policy.NoFocus)
        self.setAccessibleName(", ".join(filter(None, (row.name, row.chip, row.figure, row.unit))))
        self.setAccessibleDescription(". ".join(line.text for line in row.lines))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._on else 1
        fill = "raised"
        if self._on:
            fill = "accent_tint"
        elif self.row.look is RouteLook.CLOSED:
            fill = "surface"
        elif self.can_choose and self.underMouse():
            fill = "hover"
        painter.setPen(QPen(palette.color("accent" if self._on else "line"), width))
        painter.setBrush(palette.color(fill))
        inset = width / 2
        at = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(at, 8 - inset, 8 - inset)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.can_choose and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.row.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        match event.key():
            case keys.Key_Down | keys.Key_Right:
                self.step.emit(1)
            case keys.Key_Up | keys.Key_Left:
                self.step.emit(-1)
            case keys.Key_Space | keys.Key_Return | keys.Key_Enter if self.can_choose:
                self.chosen.emit(self.row.key)
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, super().sizeHint().height())

    def _fit_name(self) -> None:
        """A name that does not fit beside its figure goes on in a second line."""
        parts = [self._received.sizeHint().width()]
        if self._chip.isVisibleTo(self):
            parts.append(self._chip.sizeHint().width())
        beside = sum(parts) + len(parts) * self._head.spacing()
        room = self.width() - AROUND - beside
        is_long = self._name.fontMetrics().horizontalAdvance(self._name.text()) > room
        if is_long != self._name.wordWrap():
            self._name.setWordWrap(is_long)
            self._head.setStretch(0, int(is_long))
            self._head.setStretch(2, int(not is_long))
        # A layout asks no row for the height that its words need at their width.
        self._name.setMinimumHeight(self._name.heightForWidth(max(1, room)) if is_long else 0)

    def _button_pressed(self) -> None:
        self.pressed.emit(self.row.key)

    def _fill(self, row: RouteRow) -> None:
        self._is_filled = True
        is_quiet = row.look in {RouteLook.DULL, RouteLook.BLOCKED}
        is_closed = row.look is RouteLook.CLOSED
        is_loading = row.look is RouteLook.LOADING
        self._mark.setVisible(not is_closed)
        self._lock.setVisible(is_closed)
        self._name.setText(row.name)
        kit.set_tone(self._name, "muted" if is_quiet else "")
        self._chip.show_chip("" if is_closed else row.chip, "best")
        self._closed.show_chip(row.chip if is_closed else "", "grey")
        self._figure.setText(row.figure)
        self._figure.show_bar(96 if is_loading else 0)
        kit.set_tone(self._figure, "muted" if is_quiet else "")
        self._unit.setText(row.unit)
        kit.set_tone(self._unit, "muted")
        kit.set_shown(self._unit, row.unit)
        kit.set_shown(self._figure, row.figure or is_loading)
        self._show_lines(row.lines or ((_WAITING,) if is_loading else ()))
        self._prompt_row.setVisible(bool(row.typed_prompt))
        self._prompt.setText(row.typed_prompt)
        self._typed.setAccessibleName(row.typed_prompt)
        if self._typed.text() != row.typed:
            self._typed.setText(row.typed)
        self._button.setText(row.button)
        self._button_row.setVisible(bool(row.button))
        self._fit_name()
        self.updateGeometry()

    def _show_lines(self, lines: tuple[RouteLine, ...]) -> None:
        """Write `lines` where words stand already: a new widget takes longer than its text."""
        for place, line in enumerate(lines):
            shown = self._shown[place] if place < len(self._shown) else None
            if isinstance(shown, kit.IconLine) is _has_icon(line) and shown is not None:
                _write(shown, line)
                continue
            made = _line(line)
            if shown is not None:
                kit.let_go(self._lines, shown)
            self._shown[place : place + 1] = [made]
            self._lines.insertWidget(place, made)
        kit.let_go(self._lines, *self._shown[len(lines) :])
        del self._shown[len(lines) :]

    def _compose(self) -> None:
        ring_of(self, radius=8)
        self._lock = kit.icon("lock")
        self._lines.setSpacing(0)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._prompt_row = kit.box(
            kit.column(8, kit.row(self._prompt, self._typed, None, spacing=10), spacing=0)
        )
        self._button_row = kit.box(kit.column(8, kit.row(self._button, None), spacing=0))
        received = kit.row(self._figure, self._unit, self._closed, spacing=4)
        self._received = kit.box(received)
        self._head = kit.row(self._name, self._chip, None, self._received)
        words = kit.column(
            self._head, 1, self._lines, self._prompt_row, self._button_row, spacing=0
        )
        # The lock is wider than the circle; both stand in the same 20.
        marks = kit.box(kit.column(2, kit.row(1, self._mark), self._lock, None, spacing=0))
        marks.setFixedWidth(MARKS)
        inside = kit.row(marks, words, spacing=GAP)
        inside.setStretch(1, 1)
        inside.setContentsMargins(LEFT, 12, RIGHT, 12)
        self.setLayout(inside)


def _has_icon(line: RouteLine) -> bool:
    return bool(line.icon or line.tone in _ICONS)


def _line(line: RouteLine) -> kit.IconLine | kit.Label:
    made = kit.icon_line(role="note-value") if _has_icon(line) else kit.label(role="label")
    _write(made, line)
    return made


def _write(shown: kit.IconLine | kit.Label, line: RouteLine) -> None:
    if isinstance(shown, kit.IconLine):
        shown.show_line(line.icon or _ICONS[line.tone], line.text, tone=line.tone or "muted")
        return
    shown.setText(line.text)
    shown.mark(toned=(line.strong or line.text) if line.tone else "", tone=line.tone)
    shown.show_bar(WAITING_WIDTH if line is _WAITING else 0)


class RouteList(QWidget):
    """All ways under each other: one stop of Tab; arrows choose, the form follows.

    Signals:
        chosen(str): a way, by its key; not emitted by `show_routes`.
        pressed(str): the button of a way.
        typed(str): the loss that must be typed for the chosen way, so far.
    """

    chosen = Signal(str)
    pressed = Signal(str)
    typed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._cards: dict[str, RouteCard] = {}
        self._spare: list[RouteCard] = []
        self._list = kit.column(spacing=kit.GRID)
        self.setLayout(self._list)

    def make_spare(self) -> None:
        """Make a card before there is a way for it: a person who types must not wait for that."""
        card = self._made(_BLANK)
        card.hide()
        self._list.addWidget(card)
        self._spare.append(card)

    def show_routes(self, rows: tuple[RouteRow, ...], chosen: str) -> None:
        """Draw `rows` in their order; a way that stays keeps its widget, and so its focus."""
        keys = [row.key for row in rows]
        if keys != list(self._cards):
            self._arrange(rows)
        open_keys = [row.key for row in rows if row.look in _CHOOSABLE]
        stop = chosen if chosen in open_keys else next(iter(open_keys), "")
        for row in rows:
            self._cards[row.key].show_row(row, on=row.key == chosen, is_stop=row.key == stop)

    def _arrange(self, rows: tuple[RouteRow, ...]) -> None:
        kept = {row.key: self._cards.pop(row.key) for row in rows if row.key in self._cards}
        for gone in self._cards.values():
            gone.hide()
            self._spare.append(gone)
        # Each card that appears lays out the whole page; behind nothing they do so together.
        is_behind = not kept and self.isVisible()
        if is_behind:
            self.hide()
        self._cards = {row.key: kept.get(row.key) or self._taken(row) for row in rows}
        for place, card in enumerate(self._cards.values()):
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
        if is_behind:
            self.show()

    def _taken(self, row: RouteRow) -> RouteCard:
        """A card for a way that had none: one that is left of another, or a new one."""
        if not self._spare:
            return self._made(row)
        card = self._spare.pop()
        card.show_row(row, on=False)
        kit.set_shown(card, shown=True)
        return card

    def _made(self, row: RouteRow) -> RouteCard:
        card = RouteCard(row)
        card.chosen.connect(self.chosen)
        card.pressed.connect(self.pressed)
        card.typed.connect(self.typed)
        card.step.connect(self._step)
        return card

    def _step(self, by: int) -> None:
        cards = [card for card in self._cards.values() if card.can_choose]
        at = next((place for place, card in enumerate(cards) if card.hasFocus()), 0)
        if not cards:
            return
        card = cards[(at + by) % len(cards)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(card.row.key)
