"""Settings: the network that is looked at, its nodes, and what is open there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.setting_row import SettingRow, setting_card
from gaib_wallet.viewmodels.settings import FLOWS, FlowLine, SettingsState, SettingsViewModel

NAME = 220


class NetworkSection(QWidget):
    """Draws the network around its `nodes`.

    `trust` is where pools and contracts stand that a person decides about.
    """

    def __init__(self, model: SettingsViewModel, nodes: QWidget) -> None:
        super().__init__()
        self._model = model
        self._network = kit.select(self.tr("Network"))
        self._flows = [_Flow() for _ in FLOWS]
        self._pools = kit.label(role="note")
        self.trust = QVBoxLayout()
        self.trust.setContentsMargins(0, 0, 0, 0)
        self.setLayout(
            kit.column(
                setting_card(
                    self.tr("Network"),
                    SettingRow(
                        self.tr("Network"),
                        self._network,
                        self.tr(
                            "Another network or node is used at once; everything is read anew."
                        ),
                    ),
                    kit.hairline(),
                    nodes,
                ),
                setting_card(self.tr("What is open here"), *self._flows, self._pools, self.trust),
                None,
                spacing=kit.PAGE,
            )
        )
        self._network.activated.connect(self._chosen)
        bind(self, model, self._render)

    def _chosen(self, place: int) -> None:
        self._model.choose_network(str(self._network.itemData(place)))
        self._render(self._model.state)

    def _render(self, state: SettingsState) -> None:
        self._network.show_choices(state.networks, state.network)
        self._network.setEnabled(state.can_choose_network)
        for line, flow in zip(self._flows, state.flows, strict=True):
            line.show_flow(flow)
        self._pools.setText(state.pools_text)
        kit.set_shown(self._pools, state.pools_text)


class _Flow(QWidget):
    """One flow: a tick, or a lock with the reason."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.icon_line(role="text")
        self._reason = kit.label(role="note")
        kit.set_tone(self._reason, "muted")
        row = kit.row(self._name, self._reason)
        row.setStretch(1, 1)
        self._name.setFixedWidth(NAME)
        self.setLayout(row)

    def show_flow(self, flow: FlowLine) -> None:
        """Draw `flow`."""
        icon, tone = ("check", "positive") if flow.is_open else ("lock", "muted")
        self._name.show_line(icon, flow.name, tone=tone)
        self._name.set_words_tone("")
        self._reason.setText(flow.reason)
