"""The last step: who answers the wallet's questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import Field
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_state import StartState

SELECT = 332


class NodeStep(QWidget):
    """Draws the Node step.

    Signals:
        submitted(): Enter in the address of a node that answers well.
    """

    submitted = Signal()

    def __init__(self, model: StartViewModel) -> None:
        super().__init__()
        self._model = model
        network, node = self.tr("Network"), self.tr("Address of the node")
        self._network = kit.select(network)
        self._network.setFixedWidth(SELECT)
        self._endpoint = kit.field(node, "https://")
        self._test = kit.button(self.tr("Test it"))
        line = kit.row(self._endpoint, self._test)
        line.setStretch(0, 1)
        self._node = FormField(node, line)
        self._tested = kit.icon_line()
        self._fault = kit.notice(kind="negative")
        sees = kit.notice(
            self.tr(
                "This node sees your addresses and when you look at them. Your own node sees"
                " nothing that you do not know. No node can spend."
            ),
            kind="info",
        )
        later = kit.label(
            self.tr("Without a node no balance is known. It can be chosen in Settings later."),
            role="label",
        )
        self.setLayout(
            kit.column(
                FormField(network, kit.row(self._network, None)),
                self._node,
                self._tested,
                sees,
                later,
                self._fault,
                None,
                spacing=kit.CARD + 1,
            )
        )
        self._network.activated.connect(self._chosen)
        self._test.clicked.connect(self._test_wanted)
        self._endpoint.returnPressed.connect(self._entered)
        self._endpoint.editingFinished.connect(self._note)
        self._shown_for = ""

    def first(self) -> QWidget:
        """What has the focus when the step opens."""
        return self._endpoint

    def take(self) -> Form:
        """What stands in the field."""
        return Form(endpoint=self._endpoint.text())

    def show_state(self, state: StartState) -> None:
        """Draw the step."""
        self._network.show_choices(state.networks, state.network)
        if self._shown_for != state.network:
            self._shown_for = state.network
            self._endpoint.setText(state.typed.get("endpoint") or state.endpoint)
        icon, tone = ("check", "positive") if state.is_tested_well else ("info", "muted")
        self._tested.show_line(icon, state.tested_text, tone=tone)
        kit.set_shown(self._tested, state.tested_text)
        is_here = state.fault_at is Field.NODE
        self._node.show_fault(state.fault_text if is_here else "")
        self._fault.show_notice("negative", "" if is_here else state.fault_text)

    def _chosen(self, place: int) -> None:
        self._model.choose_network(str(self._network.itemData(place)))

    def _entered(self) -> None:
        """Enter asks the node first; who wants one that does not answer presses the button."""
        self._note()
        if self._model.state.is_tested_well:
            self.submitted.emit()
        else:
            self._test_wanted()

    def _note(self) -> None:
        self._model.note("endpoint", self._endpoint.text())

    def _test_wanted(self) -> None:
        self._model.test_node(self._endpoint.text())
