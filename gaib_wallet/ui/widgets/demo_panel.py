"""The demo panel: docked at the right, acts on the demo chain and nowhere else."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.lever_rows import INDENT, LeverFold, LeverRow
from gaib_wallet.viewmodels.demo_panel import DemoPanelState, DemoPanelViewModel

MONTH = 30
INSIDE = 20


class StillPage(kit.Page):
    """Scrolls as far as its top moves: what is in it stands still while words above come and go."""

    def __init__(self, content: QLayout, inside: int) -> None:
        super().__init__(content, inside)
        self._top = 0

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        # Before Qt brings it within a range that is shorter now, which would count twice.
        stood = bar.value()
        super().resizeEvent(event)
        moved, self._top = self.y() - self._top, self.y()
        if moved and event.oldSize().isValid():
            bar.setValue(stood + moved)


class DemoPanel(InSteps):
    """Draws `DemoPanelState`: who one is, the clock, what the last lever did, and the levers.

    Signals:
        close_wanted(): the person has seen enough of it.
        page_wanted(str): the page on which it is seen what a lever did.
    """

    close_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, model: DemoPanelViewModel, *, in_steps: bool = False) -> None:
        super().__init__()
        self._model = model
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        model = self._model
        close = kit.icon_button("close", self.tr("Close the demo panel"))
        self._about = kit.label(role="label")
        self._roles: list[kit.Radio] = []
        self._people = kit.grid(down=0)
        self._purpose = kit.label(role="label")
        self._clock = kit.label(role="value", wrap=False)
        self._still = kit.label(role="label")
        self._day = kit.small_button(self.tr("+1 day"))
        self._month = kit.small_button(self.tr("+30 days"))
        yield
        self._payment = LeverRow(model.state.next_payment)
        self._whitelisted = kit.switch(self.tr("Whitelisted"))
        self._may = kit.label(role="label")
        self._may.setContentsMargins(INDENT, 0, 0, 0)
        self._done = kit.notice(kind="positive")
        self._see = kit.small_button("")
        self._fault = kit.notice(kind="negative")
        self._folds: dict[str, LeverFold] = {}
        for one in model.state.groups:
            yield
            self._folds[one.key] = LeverFold(one)
        yield
        self._over = kit.button(self.tr("Start over"), icon="refresh")
        self._over.setToolTip(kit.plain_tip(self.tr("same chain, same balances")))
        self._lay_out(close)
        yield
        close.clicked.connect(self.close_wanted)
        self._day.clicked.connect(self._day_wanted)
        self._month.clicked.connect(self._month_wanted)
        self._payment.pulled.connect(model.pull)
        self._whitelisted.clicked.connect(model.set_whitelisted)
        self._over.clicked.connect(model.start_over)
        self._see.clicked.connect(self._see_wanted)
        for fold in self._folds.values():
            fold.pulled.connect(model.pull)
        bind(self, model, self._render)

    def _lay_out(self, close: QWidget) -> None:
        """What is always wanted stands still above; the levers scroll below it."""
        admitted = kit.icon_line("person", self.tr("Whitelisted"), role="text")
        may = kit.column(admitted, self._may, spacing=0)
        above = kit.column(
            kit.row(kit.label(self.tr("Demo panel"), role="title"), None, close),
            self._about,
            self._done,
            kit.row(self._see, None),
            self._fault,
        )
        above.setContentsMargins(INSIDE, 14, INSIDE, 8)
        content = kit.column(
            kit.label(self.tr("You are"), role="label"),
            self._people,
            self._purpose,
            kit.hairline(),
            kit.label(self.tr("Clock (UTC)"), role="label"),
            kit.row(self._clock, None, self._day, self._month),
            self._still,
            self._payment,
            kit.hairline(),
            kit.row(may, None, self._whitelisted),
            *(part for one in self._folds.values() for part in (kit.hairline(), one)),
            kit.hairline(),
            self._over,
            None,
        )
        scrolled = StillPage(content, INSIDE)
        whole = kit.column(above, kit.hairline(), scrolled, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _day_wanted(self) -> None:
        self._model.advance(1)

    def _month_wanted(self) -> None:
        self._model.advance(MONTH)

    def _see_wanted(self) -> None:
        self.page_wanted.emit(self._model.state.see_page)

    def _render(self, state: DemoPanelState) -> None:
        self._show_roles(state)
        self._clock.setText(state.clock_text)
        self._still.setText(state.still_text)
        kit.set_shown(self._still, state.still_text)
        self._whitelisted.setChecked(state.is_whitelisted)
        self._may.setText(state.may_text)
        self._about.setText(state.about_text)
        self._done.show_notice("positive", state.done_text)
        self._see.setText(state.see_text)
        kit.set_shown(self._see, state.see_text)
        self._fault.show_notice("negative", state.fault_text)
        # A silent chain can only be mended, or begun again.
        can_act = not state.is_busy and not state.is_cut
        moves = can_act and not state.still_text
        for button in (self._day, self._month):
            button.setEnabled(moves)
        self._whitelisted.setEnabled(can_act and state.can_admit)
        self._payment.show_lever(state.next_payment, can_act=can_act)
        for group in state.groups:
            can_pull = not state.is_busy if group.key == "node" else can_act
            self._folds[group.key].show_group(group, can_act=can_pull)
        self._over.setEnabled(not state.is_busy)

    def _show_roles(self, state: DemoPanelState) -> None:
        if [one.text() for one in self._roles] != list(state.roles):
            kit.clear(self._people)
            self._roles = [kit.radio(name) for name in state.roles]
            for place, one in enumerate(self._roles):
                one.clicked.connect(partial(self._model.choose_role, place))
                self._people.addWidget(one, place // 2, place % 2)
        for place, one in enumerate(self._roles):
            one.setChecked(place == state.role)
        self._purpose.setText(state.role_text)
        kit.set_shown(self._purpose, state.role_text)
