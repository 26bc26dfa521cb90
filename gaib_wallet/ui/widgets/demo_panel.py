"""The demo panel: docked at the right, acts on the demo chain and nowhere else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.viewmodels.demo_panel import DemoPanelState, DemoPanelViewModel


class DemoPanel(QWidget):
    """Draws `DemoPanelState`.

    Signals:
        close_wanted(): the person has seen enough of it.
    """

    close_wanted = Signal()

    def __init__(self, model: DemoPanelViewModel) -> None:
        super().__init__()
        self._model = model
        close = kit.icon_button("close", self.tr("Close the demo panel"))
        self._about = kit.label(role="label")
        self._roles = kit.select(self.tr("You are"))
        self._clock = kit.label(role="value", wrap=False)
        self._still = kit.label(role="label")
        self._still.hide()
        day = kit.small_button(self.tr("+1 day"))
        month = kit.small_button(self.tr("+30 days"))
        self._whitelisted = kit.switch(self.tr("Whitelisted"))
        self._yield = _Act("yield", self.tr("Report a yield"), self.tr("Report"))
        self._loss = _Act("warning", self.tr("Report a loss"), self.tr("Report"))
        self._queue = _Act("hourglass", self.tr("Pay the queue"), self.tr("Pay"))
        self._depeg = _Act("convert", self.tr("Depeg"), "")
        self._cut = _Act("globe", self.tr("Cut the node"), "")
        self._over = _Act("refresh", self.tr("Start over"), self.tr("Start over"))
        self._over.show_act(self.tr("same chain, same balances"))
        self._fault = kit.notice(kind="negative")
        acts = (self._yield, self._loss, self._queue, self._depeg, self._cut, self._over)
        self._busy = (day, month, self._whitelisted, *acts)
        self._levers: dict[str, tuple[QWidget, ...]] = {
            "advance": (day, month),
            "set_whitelisted": (self._whitelisted,),
            "report_yield": (self._yield,),
            "report_loss": (self._loss,),
            "pay_queue": (self._queue,),
            "depeg": (self._depeg,),
            "cut": (self._cut,),
        }
        admitted = kit.icon_line("person", self.tr("Whitelisted"), role="text")
        self._may = kit.label(self.tr("may mint and redeem 1:1"), role="label")
        self._may.setContentsMargins(32, 0, 0, 0)
        whitelisted = kit.row(kit.column(admitted, self._may, spacing=0), None, self._whitelisted)
        content = kit.column(
            kit.row(kit.label(self.tr("Demo panel"), role="title"), None, close),
            self._about,
            kit.label(self.tr("You are"), role="label"),
            self._roles,
            kit.label(self.tr("Clock (UTC)"), role="label"),
            kit.row(self._clock, None, day, month),
            self._still,
            kit.hairline(),
            whitelisted,
            *(part for act in acts for part in (kit.hairline(), act)),
            self._fault,
            None,
        )
        self.setLayout(kit.column(kit.page(content, inside=20)))
        close.clicked.connect(self.close_wanted)
        self._roles.activated.connect(model.choose_role)
        day.clicked.connect(self._day_wanted)
        month.clicked.connect(self._month_wanted)
        self._whitelisted.clicked.connect(model.set_whitelisted)
        self._yield.pressed.connect(model.report_yield)
        self._loss.pressed.connect(model.report_loss)
        self._queue.pressed.connect(model.pay_queue)
        self._depeg.pressed.connect(model.depeg)
        self._cut.pressed.connect(model.cut)
        self._over.pressed.connect(model.start_over)
        bind(self, model, self._render)

    def _day_wanted(self) -> None:
        self._model.advance(1)

    def _month_wanted(self) -> None:
        self._model.advance(30)

    def _render(self, state: DemoPanelState) -> None:
        names = [self._roles.itemText(place) for place in range(self._roles.count())]
        if names != list(state.roles):
            self._roles.clear()
            self._roles.addItems(state.roles)
        self._roles.setCurrentIndex(state.role)
        self._clock.setText(state.clock_text)
        self._whitelisted.setChecked(state.is_whitelisted)
        self._yield.show_act(state.yield_text)
        self._loss.show_act(state.loss_text)
        self._queue.show_act(state.queue_text)
        self._depeg.show_act(state.depeg_text, state.depeg_action)
        self._cut.show_act(state.cut_text, state.cut_action)
        self._fault.show_notice("negative", state.fault_text)
        for part in self._busy:
            # A silent chain can only be restored, or begun again.
            is_mending = part in {self._cut, self._over}
            part.setEnabled(not state.is_busy and (is_mending or not state.is_cut))
        self._about.setText(state.about_text)
        for name, why in state.closed.items():
            self._close_lever(name, why)

    def _close_lever(self, name: str, why: str) -> None:
        """Let nobody press what would not move, and say why beside it."""
        for part in self._levers[name]:
            part.setEnabled(False)
            part.setToolTip(why)
            if isinstance(part, _Act):
                part.show_act(why)
        if name == "set_whitelisted":
            self._may.setText(why)
        if name == "advance":
            self._still.setText(why)
            self._still.show()


class _Act(QWidget):
    """Something that can be done to the chain: what, what it would do, and its button.

    Signals:
        pressed(): do it.
    """

    pressed = Signal()

    def __init__(self, icon: str, name: str, action: str) -> None:
        super().__init__()
        self._text = kit.label(role="label")
        self._text.setContentsMargins(32, 0, 0, 0)
        self._button = kit.small_button(action)
        self._button.setAccessibleName(name)
        words = kit.column(kit.icon_line(icon, name, role="text"), self._text, spacing=0)
        row = kit.row(words, self._button)
        row.setStretch(0, 1)
        self.setLayout(row)
        self._button.clicked.connect(self.pressed)

    def show_act(self, text: str, action: str = "") -> None:
        self._text.setText(text)
        if action:
            self._button.setText(action)
