"""The Backing page: reserves, deals, who was heard, what changed, and what if one deal fails."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.backing_cards import (
    ChangesView,
    CoverView,
    HeardView,
    LadderView,
    ReservesView,
    SharesView,
)
from gaib_wallet.ui.widgets.change_list import ChangeList
from gaib_wallet.ui.widgets.deal_detail import DealView
from gaib_wallet.ui.widgets.fitting_table import FittingTable, Variant
from gaib_wallet.ui.widgets.observer_view import ObserverView
from gaib_wallet.ui.widgets.past_view import PastView
from gaib_wallet.ui.widgets.uses_list import UsesList
from gaib_wallet.viewmodels.backing import BackingViewModel
from gaib_wallet.viewmodels.backing_facts import View
from gaib_wallet.viewmodels.backing_state import BackingState

TOP, BELOW = 152, 132
BARS, BAR_WIDTH = 7, 480  # while the deals are read for the first time
NAME, HARDWARE = 0, 1  # places of columns, as each of them is left out after the other
RATE, COVER, KIND, HEARD, ENDS = 4, 3, 1, 3, 2


class BackingPage(InSteps):
    """Draws `BackingState`; a row opens its deal below the table, Esc puts it away.

    Signals:
        link_wanted(): the open change's page in a browser.
    """

    link_wanted = Signal()

    def __init__(self, model: BackingViewModel, *, in_steps: bool = False) -> None:
        super().__init__()
        self._model = model
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        model = self._model
        self._fault = kit.Failure()
        self._reserves, self._cover, self._heard = ReservesView(), CoverView(), HeardView()
        yield
        self._table = FittingTable(self.tr("Deals"), model.state.columns)
        self._deals_note = kit.label(role="note")
        self._deals_note.setContentsMargins(15, 8, 15, 8)
        self._deal = kit.Later(self._deal_view)
        yield
        self._ladder, self._shares, self._changes = LadderView(), SharesView(), ChangesView()
        self._all = kit.Later(self._change_list)
        self._past, self._observer = kit.Later(self._past_view), kit.Later(ObserverView)
        self._views = kit.Segments(self.tr("What to look at"), small=True)
        self._trouble = kit.Failure(beside_figures=True)
        self._uses = UsesList()
        yield
        self._page = kit.page(self._compose())
        self.setLayout(kit.column(self._page))
        yield
        self._connect()
        self._show_deals(model.state)
        yield
        for count in range(len(model.state.uses)):
            self._uses.show_uses(model.state.uses[: count + 1])
            yield
        bind(self, self._model, self._render)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.look(is_seen=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.look(is_seen=False)

    def _compose(self) -> QVBoxLayout:
        self._top = kit.columns(
            (self._reserves, 0), (self._cover, kit.CARD_4), (self._heard, kit.CARD_3)
        )
        self._below = kit.columns((self._ladder, kit.CARD_4), (self._shares, 0), (self._changes, 0))
        self._top.setMinimumHeight(TOP)
        self._below.setMinimumHeight(BELOW)
        bars = [kit.skeleton(BAR_WIDTH) for _ in range(BARS)]
        self._bars = kit.box(kit.column(*bars, spacing=18))
        self._bars.setContentsMargins(15, 9, 15, 9)
        inside = kit.column(self._table, self._bars, self._deals_note, spacing=0)
        self._deals = kit.card(inside, inside=1)
        self._uses_box = _titled(self._uses, self.tr("What AID and sAID can be used for"))
        above = kit.row(self._views, self._trouble, spacing=kit.PAGE)
        above.setStretch(1, 1)
        return kit.column(
            self._fault,
            kit.column(above, self._top, spacing=kit.GRID),
            self._deals,
            self._deal,
            self._past,
            self._observer,
            self._all,
            self._below,
            self._uses_box,
            None,
            spacing=kit.PAGE,
        )

    def _connect(self) -> None:
        model = self._model
        self._fault.retry_wanted.connect(model.refresh)
        self._trouble.retry_wanted.connect(model.refresh)
        self._cover.what_if_wanted.connect(self._ask_what_if)
        self._table.opened.connect(self._open)
        self._changes.all_wanted.connect(self._show_changes)
        self._views.chosen.connect(self._choose)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(model.close)

    def _deal_view(self) -> DealView:
        made = DealView()
        made.closed.connect(self._model.close)
        made.recovery_edited.connect(self._model.edit_recovery)
        return made

    def _change_list(self) -> ChangeList:
        made = ChangeList(self._model.state.changes)
        made.closed.connect(self._model.close)
        made.subject_chosen.connect(self._model.choose_subject)
        made.opened.connect(self._open_change)
        made.link_wanted.connect(self.link_wanted)
        return made

    def _past_view(self) -> PastView:
        made = PastView()
        made.deal_chosen.connect(self._model.choose_deal)
        made.table_wanted.connect(self._model.turn_table)
        return made

    def _open(self, key: str) -> None:
        self._model.open(key)
        self._bring(self._deal)

    def _ask_what_if(self) -> None:
        self._model.ask_what_if()
        self._bring(self._deal)
        self._deal.made.take_focus()

    def _choose(self, key: str) -> None:
        self._model.choose_view(key)
        self._page.verticalScrollBar().setValue(0)

    def _open_change(self, key: str) -> None:
        self._model.open_change(key)
        self._bring(self._all)

    def _show_changes(self) -> None:
        self._model.show_changes()
        self._bring(self._all)

    def _bring(self, widget: QWidget) -> None:
        """Scroll until `widget` is seen, its top at least."""
        body = self._page.widget()
        if widget.isHidden() or body is None:
            return
        body.adjustSize()
        self._page.ensureWidgetVisible(widget, 0, kit.PAGE)
        if widget.height() > self._page.viewport().height():
            top = widget.mapTo(body, QPoint(0, 0)).y()
            self._page.verticalScrollBar().setValue(top - kit.PAGE)

    def _render(self, state: BackingState) -> None:
        is_loading, is_muted = state.look == "loading", state.is_muted
        has_failed = state.look == "failed"
        fault, beside = (state.fault_text, "") if has_failed else ("", state.fault_text)
        self._fault.show_failure(fault, can_retry=state.can_retry)
        self._trouble.show_failure(beside, can_retry=state.can_retry, caution=state.silent_text)
        kit.set_shown(self._trouble, not has_failed)
        self._reserves.show_card(state.reserves, is_loading=is_loading, is_muted=is_muted)
        self._cover.show_card(state.cover, is_loading=is_loading, is_muted=is_muted)
        self._heard.show_card(
            state.heard, state.as_of_text, is_loading=is_loading, is_muted=is_muted
        )
        self._views.show_choices(state.views, state.view)
        kit.set_shown(self._views, len(state.views) > 1)
        view = View(state.view)
        is_now = view is View.NOW and not has_failed
        kit.set_shown(self._top, is_now)
        kit.set_shown(self._deals, is_now)
        self._deals_note.setText(state.deals_note)
        kit.set_shown(self._deals_note, state.deals_note)
        kit.set_shown(self._table, not state.deals_note)
        kit.set_shown(self._bars, is_loading)
        self._show_deals(state)
        shows_deal = is_now and state.detail is not None
        kit.set_shown(self._deal, shows_deal)
        if shows_deal:
            self._deal.made.show_detail(state.detail)
        kit.set_shown(self._past, view is View.PAST)
        kit.set_shown(self._observer, view is View.CONTRACTS)
        # They take their time: who is not looked at is made and drawn when somebody does.
        if view is View.PAST:
            self._past.made.show_past(state.past)
        if view is View.CONTRACTS:
            self._observer.made.show_observer(state.observer)
        shows_list = state.changes.is_open and view is not View.PAST
        kit.set_shown(self._all, shows_list)
        if shows_list:
            self._all.made.show_list(state.changes, can_close=view is View.NOW)
        is_open = state.detail is not None or state.changes.is_open
        kit.set_shown(self._below, is_now and not is_open)
        kit.set_shown(self._ladder, is_loading or state.ladder.rungs)
        kit.set_shown(self._shares, is_loading or state.shares)
        self._ladder.show_ladder(state.ladder, is_muted=is_muted)
        self._shares.show_shares(state.shares, is_muted=is_muted)
        self._changes.show_changes(state.changes, is_muted=is_muted)
        self._uses.show_uses(state.uses)
        kit.set_shown(self._uses_box, view is not View.PAST)

    def _show_deals(self, state: BackingState) -> None:
        rows = state.deals
        if state.is_muted:
            rows = tuple(replace(row, is_muted=True) for row in rows)
        whole = Variant(state.columns, rows)
        folded = whole.folded(HARDWARE, NAME)
        # The open deal has everything that is left out here.
        bare = folded.without(RATE).without(COVER)
        barest = bare.without(KIND).without(HEARD)
        self._table.show_variants(
            whole, folded, bare, bare.without(KIND), barest, barest.without(ENDS)
        )


def _titled(table: QWidget, title: str) -> QWidget:
    """A card with a title above its table."""
    head = kit.row(kit.label(title, role="value", wrap=False), None)
    above = kit.box(head)
    head.setContentsMargins(14, 10, 14, 6)
    return kit.card(kit.column(above, table, spacing=0), inside=1)
