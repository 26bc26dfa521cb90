"""Settings: what the system tells a person who looks at something else."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit, tray
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.setting_row import SettingRow, setting_card
from gaib_wallet.viewmodels.settings import SettingsState, SettingsViewModel


class NoticesSection(QWidget):
    """Draws what is told, and whether the wallet goes on in the tray."""

    def __init__(self, model: SettingsViewModel) -> None:
        super().__init__()
        self._model = model
        outcomes = self.tr("A transaction was confirmed or failed")
        payments = self.tr("The queue has paid")
        steps = self.tr("The price of sAID made a step")
        stays = self.tr("Stay in the tray when the window is closed")
        self._outcomes, self._payments = kit.switch(outcomes), kit.switch(payments)
        self._steps, self._stays = kit.switch(steps), kit.switch(stays)
        self._tray = setting_card(
            self.tr("Tray"),
            SettingRow(
                stays,
                self._stays,
                self.tr(
                    "It goes on watching what you sent, and locks as it would in its"
                    " window. Quit it from the tray."
                ),
            ),
        )
        self.setLayout(
            kit.column(
                setting_card(
                    self.tr("Tell me when"),
                    SettingRow(outcomes, self._outcomes),
                    SettingRow(payments, self._payments),
                    SettingRow(steps, self._steps),
                    kit.label(
                        self.tr(
                            "Nothing with an amount is shown while the wallet is locked or amounts"
                            " are hidden."
                        ),
                        role="label",
                    ),
                ),
                self._tray,
                None,
                spacing=kit.PAGE,
            )
        )
        for switch, keep in (
            (self._outcomes, partial(model.tell, "outcomes")),
            (self._payments, partial(model.tell, "payments")),
            (self._steps, partial(model.tell, "steps")),
            (self._stays, model.stay_in_tray),
        ):
            switch.clicked.connect(partial(self._turned, switch, keep))
        bind(self, model, self._render)

    def _turned(self, switch: kit.Switch, keep: Callable[[bool], None]) -> None:
        keep(switch.isChecked())
        # What could not be kept is not so: the switch turns back.
        self._render(self._model.state)

    def _render(self, state: SettingsState) -> None:
        self._outcomes.setChecked(state.tells_outcomes)
        self._payments.setChecked(state.tells_payments)
        self._steps.setChecked(state.tells_steps)
        self._stays.setChecked(state.stays_in_tray)
        # Where there is no tray, nothing is promised of it.
        kit.set_shown(self._tray, tray.is_there())
