"""Radio, check and switch, painted by the rules of the look; fields and selects."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)
from typing_extensions import override

from gaib_wallet.ui import icons, theme

MARK = 18
SWITCH = 36
GAP = 10
LEAST = 24  # the smallest target


def paint_radio(painter: QPainter, at: QPointF, *, on: bool, enabled: bool = True) -> None:
    """The 18 px circle of a choice, its upper left corner at `at`; on, it carries the accent."""
    palette = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 5.5 if on else 1.5
    edge = "accent" if on and enabled else "field" if enabled else "line"
    painter.setPen(QPen(palette.color(edge), width))
    painter.setBrush(palette.color("raised"))
    inset = width / 2
    painter.drawEllipse(QRectF(at.x() + inset, at.y() + inset, MARK - width, MARK - width))


def _sized(words: QAbstractButton, mark: int) -> QSize:
    metrics = QFontMetrics(words.font())
    width = mark + (GAP + metrics.horizontalAdvance(words.text()) if words.text() else 0)
    return QSize(width + 2, max(LEAST, theme.TEXT.leading))


def _is_hit(words: QAbstractButton, at: QPoint) -> bool:
    """Whether `at` is on what is painted: the style knows only the place of a smaller box."""
    return QRect(0, 0, words.sizeHint().width(), words.height()).contains(at)


def _paint_words(painter: QPainter, words: QAbstractButton, mark: int) -> None:
    role = "text" if words.isEnabled() else "muted"
    painter.setPen(theme.current().color(role))
    left = mark + GAP
    at = QRectF(left, 0, words.width() - left, words.height())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(at, int(flags), words.text())


class Radio(QRadioButton):
    """One of several; arrow keys move between those of one parent."""

    @override
    def sizeHint(self) -> QSize:
        return _sized(self, MARK)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, at: QPoint, /) -> bool:
        return _is_hit(self, at)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - MARK) / 2
        paint_radio(painter, QPointF(0, top), on=self.isChecked(), enabled=self.isEnabled())
        _paint_words(painter, self, MARK)


class Check(QCheckBox):
    """Yes or no, as a tick in the colour of text."""

    @override
    def sizeHint(self) -> QSize:
        return _sized(self, MARK)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, at: QPoint, /) -> bool:
        return _is_hit(self, at)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QRectF(0.75, (self.height() - MARK) / 2 + 0.75, MARK - 1.5, MARK - 1.5)
        on = self.isChecked()
        filled = "text" if self.isEnabled() else "muted"
        edge = filled if on else "field" if self.isEnabled() else "line"
        painter.setPen(QPen(palette.color(edge), 1.5))
        painter.setBrush(palette.color(filled) if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(at, 3.25, 3.25)
        if on:
            box = QRectF(1, (self.height() - 16) / 2, 16, 16)
            icons.paint(painter, "check", palette.raised, box)
        _paint_words(painter, self, MARK)


class Switch(QCheckBox):
    """On or off, taking effect at once."""

    @override
    def sizeHint(self) -> QSize:
        return _sized(self, SWITCH)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, at: QPoint, /) -> bool:
        return _is_hit(self, at)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - 20) / 2
        on = self.isChecked()
        body = "text" if self.isEnabled() else "muted"
        edge = body if on else "field" if self.isEnabled() else "line"
        painter.setPen(QPen(palette.color(edge), 1.5))
        painter.setBrush(palette.color(body if on else "raised"))
        painter.drawRoundedRect(QRectF(0.75, top + 0.75, 34.5, 18.5), 9.25, 9.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color("raised" if on else edge))
        painter.drawEllipse(QPointF(26 if on else 10, top + 10), 6, 6)
        _paint_words(painter, self, SWITCH)


class Select(QComboBox):
    """One of a list that opens below; 36 high, its chevron in the colour of muted text."""

    def show_choices(self, choices: Sequence[tuple[object, str]], chosen: object) -> None:
        """`choices` as keys and words, `chosen` seen; the same list stays as it is, also open."""
        shown = [(self.itemData(place), self.itemText(place)) for place in range(self.count())]
        if shown != list(choices):
            self.clear()
            for key, words in choices:
                self.addItem(words, key)
        self.setCurrentIndex(self.findData(chosen))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        at = QRectF(self.width() - 28, (self.height() - 16) / 2, 16, 16)
        icons.paint(painter, "chevron-down", theme.current().muted, at)


def radio(text: str) -> Radio:
    """One of several."""
    return Radio(text)


def check(text: str) -> Check:
    """A tick; `toggled` says when it changes."""
    return Check(text)


def switch(name: str, text: str = "") -> Switch:
    """On or off; `name` is what it is called aloud where there are no words beside it."""
    made = Switch(text)
    made.setAccessibleName(name)
    return made


def select(name: str) -> Select:
    """A list to choose one from."""
    made = Select()
    made.setAccessibleName(name)
    # Words may get longer after it was first shown; a cut word says something else.
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made


def field(name: str, placeholder: str = "") -> QLineEdit:
    """A line to type in, 36 high; `name` is what it is called aloud."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(placeholder)
    return made
