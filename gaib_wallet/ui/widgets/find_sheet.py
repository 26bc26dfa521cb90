"""Find or do: every page and action by its words, also by the words that other wallets use."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet

HEIGHT = 300


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be opened or done: its key, its words, and what else it is called."""

    key: str
    words: str
    also: str = ""

    def matches(self, typed: str) -> bool:
        """Whether every word of `typed` stands somewhere in it."""
        said = f"{self.words} {self.also}".casefold()
        return all(word in said for word in typed.casefold().split())

    def begins_with(self, typed: str) -> bool:
        """Whether its own words begin with `typed`: what was most likely meant."""
        return self.words.casefold().startswith(typed.strip().casefold())


class FindSheet(Sheet):
    """A field and what fits, what begins with it first; Enter takes that, arrows choose.

    Signals:
        found(str): the key of what was chosen; the sheet closes with it.
    """

    found = Signal(str)

    def __init__(self, findables: Sequence[Findable], *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=560)
        self._findables = findables
        self._typed = kit.field(self.tr("Find or do"), self.tr("A page, or what you want to do"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What fits"))
        self._list.setFixedHeight(HEIGHT)
        close = kit.button(self.tr("Close"))
        body = kit.column(self._typed, self._list, spacing=12)
        title = kit.label(self.tr("Find"), role="title")
        self.compose(kit.row(title), body, kit.row(None, close), first=self._typed)
        body.setContentsMargins(24, 16, 24, 16)
        close.clicked.connect(self.go_back)
        self._typed.textChanged.connect(self._show_fitting)
        self._typed.returnPressed.connect(self._take_current)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        self._show_fitting("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._list.count():
            row = (self._list.currentRow() + step) % self._list.count()
            self._list.setCurrentRow(row)
            return
        super().keyPressEvent(event)

    def _show_fitting(self, typed: str) -> None:
        self._list.clear()
        fitting = [one for one in self._findables if one.matches(typed)]
        for one in sorted(fitting, key=lambda one: not one.begins_with(typed)):
            item = QListWidgetItem(one.words)
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _take_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        self.closed.emit()
        self.found.emit(key)
