"""Recovery words to be written down: numbered, each in a label of its own, covered until wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.widgets.hatch import hatch_brush
from gaib_wallet.ui.widgets.word_cells import NUMBER, WordCells


class WordsGrid(QWidget):
    """12 to 24 words. They cannot be selected or copied, and are nowhere put together."""

    def __init__(self) -> None:
        super().__init__()
        self._is_covered = True
        self._cells: list[_Cell] = []
        self._shown = WordCells()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._shown)
        self.setAccessibleName(self.tr("Recovery words"))

    @property
    def is_covered(self) -> bool:
        """Whether the words are hidden."""
        return self._is_covered

    def set_words(self, words: Sequence[str]) -> None:
        """Show `words` in the place of those before, covered or not as it is."""
        self.clear()
        self._cells = [_Cell(number, word) for number, word in enumerate(words, 1)]
        self._shown.show_cells(self._cells)
        self.set_covered(self._is_covered)

    def set_covered(self, covered: bool) -> None:  # noqa: FBT001 - for `toggled` of a button
        """Hide the words behind hatching, or show them."""
        self._is_covered = covered
        for cell in self._cells:
            cell.set_covered(covered=covered)

    def clear(self) -> None:
        """Let go of every word."""
        for cell in self._cells:
            cell.forget()
        self._cells = []
        self._shown.show_cells(())


class _Cell(QFrame):
    """A number and its word."""

    def __init__(self, number: int, word: str) -> None:
        super().__init__()
        self.setProperty("role", "word")
        self.setFixedHeight(36)
        place = kit.label(str(number), role="label", wrap=False)
        place.setFixedWidth(NUMBER)
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._word = kit.label(word, role="value", wrap=False)
        self._cover = _Cover()
        inside = kit.row(place, self._word, self._cover)
        inside.setContentsMargins(6, 0, 10, 0)
        inside.setStretch(1, 1)
        inside.setStretch(2, 1)
        inside.setAlignment(self._word, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)

    def set_covered(self, *, covered: bool) -> None:
        kit.set_shown(self._word, not covered)
        kit.set_shown(self._cover, covered)

    def forget(self) -> None:
        self._word.setText("")


class _Cover(QWidget):
    """Hatching of one width, so that it does not tell how long a word is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hatch_brush(painter, theme.current().field))
        painter.drawRoundedRect(QRectF(0, self.height() / 2 - 7, self.width(), 14), 3, 3)
