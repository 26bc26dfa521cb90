"""What the Activity page is looked through with: a search, lists to choose from, and an export."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.viewmodels.activity_search import Picker
from gaib_wallet.viewmodels.activity_state import ActivityState

PARTS: Final = 4
HALF: Final = 2
SEARCH: Final = 240


class ActivityFilter(QWidget):
    """Draws the search, the pickers and the count of an `ActivityState`; Ctrl+F searches.

    Signals:
        searched(str): what is typed now.
        picked(str, str): part and key of a `Picker`.
        cleared(): everything is wanted again.
        export_wanted(bool, bool): a file is wanted: of JSON, of everything.
    """

    searched = Signal(str)
    picked = Signal(str, str)
    cleared = Signal()
    export_wanted = Signal(bool, bool)

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Search: hash, name, label, note, amount, block")
        self.search = kit.field(name, name)
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("is_search", True)  # noqa: FBT003 - Ctrl+F goes there
        self.search.setMinimumWidth(SEARCH)
        self.export = kit.button(self.tr("Export"), icon="download")
        self._pickers = [kit.select("") for _ in range(PARTS)]
        self._count = kit.label(role="label", wrap=False)
        self._clear = kit.small_button(self.tr("Clear filters"), icon="close")
        self._note = kit.label(role="label")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(kit.GRID)
        self._shape = ""
        state = kit.row(self._count, None, self._clear)
        self.setLayout(kit.column(self._grid, state, self._note))
        self._arrange("two")
        self._fill_menu()
        self.search.textEdited.connect(self.searched)
        self.search.textChanged.connect(self._text_changed)
        self._clear.clicked.connect(self.cleared)
        for one in self._pickers:
            one.activated.connect(self._picked)

    def show_state(self, state: ActivityState) -> None:
        """Draw `state`; what is being typed stays."""
        if self.search.text() != state.query:
            self.search.setText(state.query)
        for select, picker in zip(self._pickers, state.pickers, strict=True):
            self._show_picker(select, picker)
        self._count.setText(state.count_text)
        kit.set_shown(self._clear, state.can_clear)
        self._note.setText(state.search_note)
        kit.set_shown(self._note, state.search_note)
        self.export.setEnabled(state.can_export)
        self._reflow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _show_picker(self, select: kit.Select, picker: Picker) -> None:
        select.setProperty("part", picker.part)
        select.setAccessibleName(picker.name)
        select.show_choices(picker.choices, picker.chosen)

    def _reflow(self) -> None:
        lists = sum(one.sizeHint().width() + kit.GRID for one in self._pickers)
        export = self.export.sizeHint().width() + kit.GRID
        if lists + export + SEARCH <= self.width():
            self._arrange("one")
        else:
            self._arrange("two" if lists <= self.width() else "three")

    def _arrange(self, shape: str) -> None:
        """All on one row, the lists on a second one, or on two."""
        if shape == self._shape:
            return
        self._shape = shape
        across = HALF if shape == "three" else PARTS
        is_one = shape == "one"
        self._grid.addWidget(self.search, 0, 0, 1, 1 if is_one else across - 1)
        self._grid.addWidget(self.export, 0, PARTS + 1 if is_one else across - 1)
        for place, one in enumerate(self._pickers):
            if is_one:
                self._grid.addWidget(one, 0, place + 1)
            else:
                self._grid.addWidget(one, 1 + place // across, place % across)
        for column in range(PARTS + HALF):
            self._grid.setColumnStretch(column, column == 0 if is_one else column < across)

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        for words, is_json, everything in (
            (self.tr("What is listed, as CSV\u2026"), False, False),
            (self.tr("What is listed, as JSON\u2026"), True, False),
            (self.tr("Everything, as CSV\u2026"), False, True),
            (self.tr("Everything, as JSON\u2026"), True, True),
        ):
            action = menu.addAction(words)
            action.setData((is_json, everything))
        menu.triggered.connect(self._export_chosen)
        self.export.setMenu(menu)

    def _export_chosen(self, action: QAction) -> None:
        is_json, everything = action.data()
        self.export_wanted.emit(is_json, everything)

    def _picked(self) -> None:
        select = self.sender()
        if isinstance(select, kit.Select):
            self.picked.emit(select.property("part"), select.currentData())

    def _text_changed(self, typed: str) -> None:
        if not typed:  # the button inside the field says nothing else
            self.searched.emit(typed)
