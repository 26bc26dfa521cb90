"""Settings: what a trade may lose on the way, what it may cost, who hears of it."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.setting_row import SettingRow, setting_card
from gaib_wallet.viewmodels.settings import SettingsState, SettingsViewModel


class TradingSection(QWidget):
    """Draws what every trade begins with; each sheet lets a person choose again."""

    def __init__(self, model: SettingsViewModel) -> None:
        super().__init__()
        self._model = model
        tolerance, fee = self.tr("Price tolerance on pools"), self.tr("Network fee at most")
        private = self.tr("Hand swaps to the network's relay alone")
        self._tolerance = kit.select(self.tr("Price tolerance"))
        self._most_fee = kit.select(fee)
        self._privately = kit.switch(private)
        self._private = SettingRow(
            private,
            self._privately,
            self.tr(
                "Where the network has one. Nobody else sees a swap before its block then, but the"
                " relay is one more who learns your address. Each sheet lets you choose again."
            ),
        )
        self.setLayout(
            kit.column(
                setting_card(
                    self.tr("Trading"),
                    SettingRow(
                        tolerance,
                        self._tolerance,
                        self.tr(
                            "If less than that would arrive, the swap is not made. Automatic goes"
                            " by the pair and its pools."
                        ),
                    ),
                    SettingRow(
                        fee,
                        self._most_fee,
                        self.tr("What could cost more is not signed at all."),
                    ),
                    self._private,
                ),
                None,
            )
        )
        self._tolerance.activated.connect(self._tolerance_chosen)
        self._most_fee.activated.connect(self._most_fee_chosen)
        self._privately.clicked.connect(self._privately_turned)
        bind(self, model, self._render)

    def _tolerance_chosen(self, place: int) -> None:
        self._model.set_tolerance(int(self._tolerance.itemData(place)))
        self._render(self._model.state)

    def _most_fee_chosen(self, place: int) -> None:
        self._model.limit_fee(int(self._most_fee.itemData(place)))
        self._render(self._model.state)

    def _privately_turned(self) -> None:
        self._model.send_privately(self._privately.isChecked())
        self._render(self._model.state)

    def _render(self, state: SettingsState) -> None:
        self._tolerance.show_choices(state.tolerances, state.tolerance)
        self._most_fee.show_choices(state.most_fees, state.most_fee)
        self._privately.setChecked(state.sends_privately)
        kit.set_shown(self._private, state.has_relay)
