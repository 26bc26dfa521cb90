"""The Settings page: its sections at the left, one of them in the middle."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.section_list import SectionList
from gaib_wallet.viewmodels.settings import SettingsState, SettingsViewModel

MOST = 760
"""Of a section's width: longer lines are not read well."""
NARROW_BELOW = 720


class SettingsPage(InSteps):
    """Draws `SettingsState`: which section is open, and what could not be kept.

    `sections` make the part of each, when it is first opened: most people open one of them.
    """

    def __init__(
        self,
        model: SettingsViewModel,
        sections: Mapping[str, Callable[[], QWidget]],
        *,
        in_steps: bool = False,
    ) -> None:
        super().__init__()
        self._model = model
        self._factories = sections
        self._made: dict[str, QWidget] = {}
        self._is_narrow = False
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        model = self._model
        self._list = SectionList(self.tr("Sections of the settings"))
        self._select = kit.select(self.tr("Section"))
        self._fault = kit.notice(kind="negative")
        self._stack = QStackedWidget()
        self._side, self._above = QWidget(), QWidget()
        beside, above = kit.column(self._list, None), kit.column(self._select, self._fault)
        beside.setContentsMargins(kit.PAGE, kit.PAGE, 0, kit.PAGE)
        above.setContentsMargins(kit.PAGE, kit.PAGE, kit.PAGE, 0)
        self._side.setLayout(beside)
        self._above.setLayout(above)
        right = kit.column(self._above, self._stack, spacing=0)
        right.setStretch(1, 1)
        whole = kit.row(self._side, right, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._fold()
        self._list.chosen.connect(model.open_section)
        self._select.activated.connect(self._chosen)
        yield
        self._made[model.state.section] = self._framed(model.state.section)
        yield
        bind(self, model, self._render)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW_BELOW
        if is_narrow is not self._is_narrow and self.layout() is not None:
            self._is_narrow = is_narrow
            self._fold()

    def _fold(self) -> None:
        kit.set_shown(self._side, not self._is_narrow)
        kit.set_shown(self._select, self._is_narrow)
        self._show_above()

    def _show_above(self) -> None:
        kit.set_shown(self._above, self._is_narrow or self._model.state.fault_text)

    def _chosen(self, place: int) -> None:
        self._model.open_section(str(self._select.itemData(place)))

    def _render(self, state: SettingsState) -> None:
        self._list.show_sections(state.sections, state.section)
        self._select.show_choices(state.sections, state.section)
        self._fault.show_notice("negative", state.fault_text)
        self._show_above()
        if state.section not in self._made:
            self._made[state.section] = self._framed(state.section)
        self._stack.setCurrentWidget(self._made[state.section])

    def _framed(self, key: str) -> QWidget:
        section = self._factories[key]()
        section.setMaximumWidth(MOST)
        line = kit.row(section, None, spacing=0)
        line.setStretch(0, 1_000)  # as wide as it may be, before anything is left beside it
        framed = kit.page(kit.column(line, None))
        self._stack.addWidget(framed)
        return framed
