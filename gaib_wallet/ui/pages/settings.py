"""The Settings page."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.security_card import SecurityCard
from gaib_wallet.viewmodels.security import SecurityViewModel
from gaib_wallet.viewmodels.settings import FLOWS, FlowLine, SettingsState, SettingsViewModel


class SettingsPage(QWidget):
    """Draws `SettingsState` and the Security card; each change is kept at once.

    `trust` is where pools and contracts stand that a person decides about.

    Signals:
        wanted(str, str): as `SecurityCard`; and report.
    """

    wanted = Signal(str, str)

    def __init__(self, model: SettingsViewModel, security: SecurityViewModel) -> None:
        super().__init__()
        self._model = model
        self.security = SecurityCard(security)
        self._themes = kit.Segments(self.tr("Colours"))
        self._tolerance = kit.select(self.tr("Price tolerance"))
        self._hidden = kit.switch(self.tr("Hide amounts"))
        self._network = kit.select(self.tr("Network"))
        self._endpoint = kit.field(self.tr("Node"), "https://")
        self._test = kit.button(self.tr("Test it"))
        self._save = kit.button(self.tr("Keep it"))
        self._tested = kit.icon_line()
        self._witness = kit.field(self.tr("Second node"), "https://")
        self._test_witness = kit.button(self.tr("Test it"))
        self._save_witness = kit.button(self.tr("Keep it"))
        self._witness_tested = kit.icon_line()
        self._kept: dict[QLineEdit, str] = {}
        self._most_fee = kit.select(self.tr("Network fee at most"))
        self._again = kit.notice(
            self.tr("A change of network or node is used from the next start on."), kind="info"
        )
        self._sees = kit.label(
            self.tr("This node sees your addresses and when you look at them."), role="label"
        )
        self._flows = [_Flow() for _ in FLOWS]
        self._pools = kit.label(role="note")
        self.trust = QVBoxLayout()
        self.trust.setContentsMargins(0, 0, 0, 0)
        self._fault = kit.notice(kind="negative")
        self._folders = kit.label(role="label")
        self._report = kit.button(self.tr("Save a report for support…"))
        look = kit.card(
            kit.column(
                kit.label(self.tr("Look"), role="title"),
                self._muted(self.tr("Colours")),
                self._themes,
                kit.row(self._muted(self.tr("Hide amounts (Ctrl+H)")), None, self._hidden),
                kit.row(self._muted(self.tr("Price tolerance on pools")), None, self._tolerance),
                kit.row(
                    self._muted(self.tr("Network fee at most")),
                    None,
                    self._most_fee,
                ),
                kit.hairline(),
                kit.label(self.tr("Where things are kept"), role="label"),
                self._folders,
                kit.row(self._report, None),
                None,
                spacing=12,
            ),
        )
        node = kit.row(self._endpoint, self._test, self._save)
        node.setStretch(0, 1)
        witness = kit.row(self._witness, self._test_witness, self._save_witness)
        witness.setStretch(0, 1)
        confirms = kit.label(
            self.tr(
                "Somebody else's node, which has to say the same as yours: prices with each block,"
                " and what you are about to sign. It sees your address then. Where the two"
                " contradict each other nothing is signed."
            ),
            role="label",
        )
        second = kit.column(
            kit.label(self.tr("Second node"), role="label"),
            witness,
            self._witness_tested,
            confirms,
            spacing=12,
        )
        self._second = kit.box(second)
        network = kit.card(
            kit.column(
                kit.label(self.tr("Network"), role="title"),
                kit.row(self._muted(self.tr("Network")), None, self._network),
                kit.label(self.tr("Node"), role="label"),
                node,
                self._tested,
                self._sees,
                self._second,
                self._again,
                kit.hairline(),
                kit.label(self.tr("What is open here"), role="label"),
                *self._flows,
                self._pools,
                self.trust,
                None,
                spacing=12,
            )
        )
        cards = kit.columns(
            (kit.box(kit.column(self.security, None)), kit.CARD_5),
            (kit.box(kit.column(look, network, None, spacing=kit.PAGE)), 0),
        )
        self.setLayout(kit.column(kit.page(kit.column(self._fault, cards, None))))
        self._connect(model)
        bind(self, model, self._render)

    def _muted(self, text: str) -> QWidget:
        label = kit.label(text, wrap=False)
        kit.set_tone(label, "muted")
        return label

    def _connect(self, model: SettingsViewModel) -> None:
        self._themes.chosen.connect(model.choose_theme)
        self._hidden.clicked.connect(model.hide_amounts)
        self._report.clicked.connect(partial(self.wanted.emit, "report", ""))
        self.security.wanted.connect(self.wanted)
        self._tolerance.activated.connect(self._tolerance_chosen)
        self._network.activated.connect(self._network_chosen)
        self._test.clicked.connect(self._test_wanted)
        self._save.clicked.connect(self._save_wanted)
        self._most_fee.activated.connect(self._most_fee_chosen)
        self._test_witness.clicked.connect(self._test_witness_wanted)
        self._save_witness.clicked.connect(self._save_witness_wanted)

    def _tolerance_chosen(self, index: int) -> None:
        self._model.set_tolerance(int(self._tolerance.itemData(index)))

    def _network_chosen(self, index: int) -> None:
        self._model.choose_network(str(self._network.itemData(index)))

    def _test_wanted(self) -> None:
        self._model.test_node(self._endpoint.text())

    def _save_wanted(self) -> None:
        self._model.set_endpoint(self._endpoint.text())

    def _most_fee_chosen(self, index: int) -> None:
        self._model.limit_fee(int(self._most_fee.itemData(index)))

    def _test_witness_wanted(self) -> None:
        self._model.test_witness(self._witness.text())

    def _save_witness_wanted(self) -> None:
        self._model.set_witness(self._witness.text())

    def _render(self, state: SettingsState) -> None:
        self._most_fee.show_choices(state.most_fees, state.most_fee)
        self._show_kept(self._witness, state.witness)
        kit.set_shown(self._second, state.can_choose_network)
        _show_trial(self._witness_tested, state.witness_text, is_well=state.is_witness_well)
        self._themes.show_choices(state.themes, state.theme)
        self._hidden.setChecked(state.is_hidden)
        self._tolerance.show_choices(state.tolerances, state.tolerance)
        self._network.show_choices(state.networks, state.network)
        self._network.setEnabled(state.can_choose_network)
        self._show_kept(self._endpoint, state.endpoint)
        for part in (self._endpoint, self._save, self._again):
            part.setEnabled(state.can_choose_network)
        kit.set_shown(self._again, state.can_choose_network)
        _show_trial(self._tested, state.test_text, is_well=state.is_tested_well)
        for line, flow in zip(self._flows, state.flows, strict=True):
            line.show_flow(flow)
        self._pools.setText(state.pools_text)
        kit.set_shown(self._pools, state.pools_text)
        self._fault.show_notice("negative", state.fault_text)
        self._folders.setText("\n".join(f"{name}: {path}" for name, path in state.folders))

    def _show_kept(self, field: QLineEdit, kept: str) -> None:
        # What was typed to be tested stays until something else is kept.
        if self._kept.get(field) != kept:
            self._kept[field] = kept
            field.setText(kept)


def _show_trial(line: kit.IconLine, text: str, *, is_well: bool) -> None:
    icon, tone = ("check", "positive") if is_well else ("cross", "negative")
    line.show_line(icon if text else "", text, tone=tone)
    kit.set_shown(line, text)


class _Flow(QWidget):
    """One flow: a tick, or a lock with the reason."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.icon_line(role="text")
        self._reason = kit.label(role="note")
        kit.set_tone(self._reason, "muted")
        row = kit.row(self._name, self._reason)
        row.setStretch(1, 1)
        self._name.setFixedWidth(180)
        self.setLayout(row)

    def show_flow(self, flow: FlowLine) -> None:
        """Draw `flow`."""
        icon, tone = ("check", "positive") if flow.is_open else ("lock", "muted")
        self._name.show_line(icon, flow.name, tone=tone)
        self._name.set_words_tone("")
        self._reason.setText(flow.reason)
