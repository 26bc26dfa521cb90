"""Settings: whose pages a browser is sent to."""

from functools import partial

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.setting_row import SettingRow, setting_card
from gaib_wallet.viewmodels.settings import SettingsState, SettingsViewModel


class LinksSection(QWidget):
    """Draws the explorer of each network."""

    def __init__(self, model: SettingsViewModel) -> None:
        super().__init__()
        self._model = model
        self._selects = {
            line.key: kit.select(self.tr("Explorer of %1").replace("%1", line.name))
            for line in model.state.explorers
        }
        rows = [SettingRow(line.name, self._selects[line.key]) for line in model.state.explorers]
        nobody = kit.label(self.tr("Nobody shows this network in a browser."))
        kit.set_shown(nobody, not rows)
        self.setLayout(
            kit.column(
                setting_card(
                    self.tr("Explorer of choice"),
                    nobody,
                    *rows,
                    kit.label(
                        self.tr(
                            "Before a browser is opened you are asked: that site then sees your"
                            " network address and what you look at."
                        ),
                        role="label",
                    ),
                ),
                None,
            )
        )
        for key, select in self._selects.items():
            select.activated.connect(partial(self._chosen, key))
        bind(self, model, self._render)

    def _chosen(self, key: str, place: int) -> None:
        self._model.choose_explorer(str(self._selects[key].itemData(place)), key)
        self._render(self._model.state)

    def _render(self, state: SettingsState) -> None:
        for line in state.explorers:
            if line.key in self._selects:
                self._selects[line.key].show_choices(line.hosts, line.chosen)
