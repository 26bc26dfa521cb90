"""A session in a window: its pages, its keys, and the sheets over them."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gaib_wallet.app.accounts import AccountSheets, legacy_files
from gaib_wallet.app.activity import ActivitySheets
from gaib_wallet.app.backing import BackingSheets
from gaib_wallet.app.consents import ConsentSheets
from gaib_wallet.app.contacts import ContactSheets
from gaib_wallet.app.explaining import Explainer
from gaib_wallet.app.explorer import Explorer
from gaib_wallet.app.find import Finder
from gaib_wallet.app.first_look import FirstLook
from gaib_wallet.app.navigation import add_pages
from gaib_wallet.app.payments import Payments
from gaib_wallet.app.plans import open_plan
from gaib_wallet.app.report import sources_of
from gaib_wallet.app.session import Session
from gaib_wallet.app.settings import SettingsParts
from gaib_wallet.app.statements import StatementSheets
from gaib_wallet.app.yields import YieldSheets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.bearings import Bearings
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.in_steps import leave_undressed
from gaib_wallet.ui.pages.accounts import AccountsPage
from gaib_wallet.ui.pages.convert import ConvertPage
from gaib_wallet.ui.pages.elsewhere import ElsewherePage
from gaib_wallet.ui.pages.portfolio import PortfolioPage
from gaib_wallet.ui.pages.stake import StakePage
from gaib_wallet.ui.widgets.demo_panel import DemoPanel
from gaib_wallet.ui.widgets.report_sheet import ReportSheet
from gaib_wallet.ui.widgets.unlock_sheet import UnlockSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.accounts import AccountsViewModel
from gaib_wallet.viewmodels.demo_panel import DemoPanelViewModel
from gaib_wallet.viewmodels.report import ReportViewModel
from gaib_wallet.viewmodels.settings import SettingsViewModel

SETTLED_S, BETWEEN_S = 0.25, 0.001
"""When pages are made that nobody has asked for, and the time between two steps of that."""
PAIRS = {"swap": ("USDC", "AID"), "sell": ("AID", "USDC"), "sell-said": ("sAID", "USDC")}


class Pages(QObject):
    """Connects one session to one window."""

    def __init__(
        self, window: Window, session: Session, settings: SettingsViewModel, paths: Paths
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._paths = paths
        custody = session.custody
        self._accounts = AccountsViewModel(
            session.accounts,
            custody.backups,
            custody.paths.folder.name,
            session.text,
            session.tasks,
            partial(legacy_files, paths.keys),
        )
        session.frame.tell_refusals(self._accounts.hear)
        self._choices = SettingsParts(session, settings, paths, self._open_guarded)
        self._guarded = AccountSheets(
            window, session, settings.networks, self._accounts, self._choices.redraw_vault
        )
        explorer = Explorer(window, session, settings.networks)
        self._activities = ActivitySheets(window, session, explorer)
        self._backings = BackingSheets(session, explorer)
        self._yields = YieldSheets(session, explorer, StatementSheets(window, session).open)
        self._payments = Payments(window, session, settings.networks, self._lock, self.open)
        self._finder = Finder(window, session, settings, self.open, self._payments.send)
        self._consents = ConsentSheets(window, session)
        self._explainer = Explainer(window, session)
        self._contacts = ContactSheets(window, session, self._lock, self._payments.send)
        self._tour: Callable[[], Coroutine[Any, Any, None]] | None = None
        self._panel: DemoPanelViewModel | None = None
        self._stop: Callable[[], None] | None = None
        self._was_locked = session.accounts.is_locked
        session.accounts.subscribe(self._put_secrets_away)

    def draw(self) -> None:
        """Fill the window's frame, which is a new one; its pages are made when they are seen."""
        self._forsake()
        add_pages(self._window.frame, self._factories())
        self._listen()
        if self._panel is not None:
            self._dock(DemoPanel(self._panel))
        self._show()

    async def begin(self) -> None:
        """Do as `draw` does in many turns of the loop; what is seen before stays meanwhile."""
        window, model = self._window, self._session.frame
        frame = window.frame
        await asyncio.sleep(0)
        add_pages(frame, {})
        self._listen()
        await asyncio.sleep(0)
        if self._panel is not None:
            panel = DemoPanel(self._panel, in_steps=True)
            for _ in panel.steps:
                leave_undressed()
                await asyncio.sleep(0)
            self._dock(panel)
        # What is around the page, which has no factory yet: its size is known then.
        window.show_state(model.state)
        leave_undressed()
        await asyncio.sleep(0)
        for _ in window.prepare_frame():
            await asyncio.sleep(0)
        add_pages(frame, self._factories())
        for _ in frame.prepare(model.state.page):
            await asyncio.sleep(0)
        self._show()

    def _factories(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "portfolio": self._portfolio,
            "convert": self._convert,
            "stake": self._stake,
            "yield": self._yield,
            "backing": self._backings.page,
            "activity": self._activity,
            "contacts": self._contacts.page,
            "accounts": self._accounts_page,
            "settings": self._settings_page,
        }

    def _listen(self) -> None:
        """Hear what is pressed in the frame and the banner, which are new."""
        window, model = self._window, self._session.frame
        frame = window.frame
        frame.page_wanted.connect(model.open_page)
        frame.account_wanted.connect(model.choose_account)
        frame.address_wanted.connect(self._receive_here)
        frame.accounts_wanted.connect(self._manage_accounts)
        frame.network_wanted.connect(self._choose_node)
        frame.node_wanted.connect(self._choose_node)
        frame.changes_wanted.connect(self._consents.look_at_changes)
        frame.lock_wanted.connect(self._lock)
        frame.hide_wanted.connect(self._hide)
        frame.refresh_wanted.connect(self._refresh)
        frame.details_wanted.connect(self._details)
        self._finder.draw()
        self._explainer.draw()
        window.banner.tour_wanted.connect(self._show_tour)
        window.banner.panel_wanted.connect(model.toggle_panel)

    def _dock(self, panel: DemoPanel) -> None:
        panel.close_wanted.connect(self._session.frame.toggle_panel)
        panel.page_wanted.connect(self._see)
        self._window.frame.set_panel(panel)

    def _show(self) -> None:
        self._stop = self._session.frame.subscribe(self._window.show_state)
        self._window.show_frame()
        self._session.tasks.spawn(_prepare(self._window), key=(self, "prepare"))

    def take_over(self, look: FirstLook) -> None:
        """Go on with what was seen before it was drawn, and do what was pressed meanwhile."""
        page = look.let_go(self._session.portfolio)
        page.page_wanted.connect(self.open)
        look.do_what_is_wanted()

    def speak(self) -> None:
        """Say everything again, in the language that is spoken now."""
        self._session.tasks.spawn(self._speak(), key=(self, "speak"))

    async def _speak(self) -> None:
        models = (self._settings, self._accounts, self._choices, self._panel)
        for model in models:
            if model is not None:
                model.redraw()
        self._consents.redraw()
        known = self._session.knowledge
        if known.standing.standing.differences:
            # Why a flow is closed then was said in another language.
            self._session.learn(known.now, reads=False)
        self._finder.redraw()
        window, key = self._window, self._session.frame.state.page
        bearings = Bearings.on(window.frame.page(key))
        window.setUpdatesEnabled(False)
        try:
            window.renew_frame()
            self.draw()
            # The new page has its size, and what can be scrolled its range, after one turn.
            await asyncio.sleep(0)
            bearings.find(window.frame.page(key))
        finally:
            window.setUpdatesEnabled(True)

    def _forsake(self) -> None:
        if self._stop is not None:
            self._stop()
            self._stop = None

    def close(self) -> None:
        """Let go of the window: another session may come."""
        self._forsake()
        self._payments.close()
        self._consents.close()
        self.deleteLater()

    def add_demo(
        self, panel: DemoPanelViewModel, tour: Callable[[], Coroutine[Any, Any, None]] | None
    ) -> None:
        """Before it is drawn: there is a demo panel, and the banner's button shows one round."""
        self._panel, self._tour = panel, tour
        self._session.written.append(panel)

    def _show_tour(self) -> None:
        if self._tour is not None and not self._session.frame.state.is_tour_running:
            self._session.tasks.spawn(self._tour(), key=(self, "tour"))

    def open(self, key: str) -> None:
        """Show what a button leads to, or what was found: a page, a tab of one, or a sheet."""
        model = self._session.frame
        if key in PAIRS:
            self._session.convert.start(*PAIRS[key])
            key = "convert"
        acts: dict[str, Callable[[], None]] = {
            "lock": self._lock,
            "hide": self._hide,
            "send": self._payments.send,
            "pay": self._payments.send,
            "receive": self._receive_here,
            "plan": self._open_plan,
            "backup": self._manage_accounts,
            "vaults": self._session.left.set,
            "pay-queue": self._pay_queue,
            "exit": self._leave_said,
            "refresh": self._refresh,
            "report": self._save_report,
            "explain": self._window.frame.explain,
            "panel": model.toggle_panel,
            "tour": self._show_tour,
        }
        if key in acts:
            acts[key]()
        else:
            model.open_page(key)

    def _open_plan(self) -> None:
        work = open_plan(self._window, self._session)
        self._session.tasks.spawn(work, key=(self, "plan"))

    def _pay_queue(self) -> None:
        self._leave_said()
        self._session.stake.review_pay_queue()

    def _leave_said(self) -> None:
        self._session.stake.open_tab("exit")
        self._session.frame.open_page("stake")

    def _portfolio(self) -> QWidget:
        page = PortfolioPage(self._session.portfolio, in_steps=True)
        page.page_wanted.connect(self.open)
        return page

    def _convert(self) -> QWidget:
        page = ConvertPage(self._session.convert, in_steps=True)
        page.unlock_wanted.connect(self._lock)
        page.accept_wanted.connect(self._consents.look_at)
        page.proof_wanted.connect(self._consents.prove)
        return page

    def _stake(self) -> QWidget:
        if self._session.network.said is None:
            return self._elsewhere()
        page = StakePage(self._session.stake, in_steps=True)
        page.unlock_wanted.connect(self._lock)
        return page

    def _yield(self) -> QWidget:
        if self._session.yields is None:
            return self._elsewhere()
        return self._yields.page(self._session.yields)

    def _elsewhere(self) -> QWidget:
        page = ElsewherePage(self._session.text.network(self._session.network.name))
        page.network_wanted.connect(self._choose_node)
        return page

    def _activity(self) -> QWidget:
        page = self._activities.page()
        page.page_wanted.connect(self.open)
        return page

    def _settings_page(self) -> QWidget:
        return self._choices.page(self._consents.trust_list)

    def _accounts_page(self) -> QWidget:
        page = AccountsPage(self._accounts, in_steps=True)
        page.wanted.connect(self._open_guarded)
        return page

    def _open_guarded(self, what: str, key: str) -> None:
        """A sheet of the Accounts page or of the Security card."""
        if what == "receive":
            self._payments.receive(key)
        elif what == "report":
            self._save_report()
        elif what == "accounts":
            self._manage_accounts()
        else:
            self._guarded.open(what, key)

    def _save_report(self) -> None:
        session = self._session
        sources = sources_of(session, self._settings.settings, self._paths, self._window.told)
        model = ReportViewModel(sources, session.text, session.tasks)
        sheet = ReportSheet(model, is_demo=session.network.is_demo)
        session.tasks.spawn(show_sheet(self._window.sheets, sheet), key=(self, "sheet"))

    def _manage_accounts(self) -> None:
        self._session.frame.open_page("accounts")

    def _receive_here(self) -> None:
        self._payments.receive()

    def _choose_node(self) -> None:
        self._settings.open_section("network")
        self._session.frame.open_page("settings")

    def _lock(self) -> None:
        if not self._session.accounts.is_locked:
            self._session.frame.lock()
            return
        if isinstance(self._window.sheets.top, UnlockSheet):
            return
        sheet = UnlockSheet(self._session.unlocking, is_demo=self._session.network.is_demo)
        work = show_sheet(self._window.sheets, sheet)
        self._session.tasks.spawn(work, key=(self, "sheet"))

    def _put_secrets_away(self) -> None:
        was_locked, self._was_locked = self._was_locked, self._session.accounts.is_locked
        if not self._was_locked:
            return
        self._window.close_secrets()
        if not was_locked and self._window.sheets.top is None:
            # A password that is typed blind must not end in the page's fields and switches.
            self._window.frame.focus_lock()

    def _hide(self) -> None:
        self._settings.hide_amounts(not self._settings.settings.hide_amounts)

    def _see(self, key: str) -> None:
        """What has just happened on the chain, on the page that shows it."""
        self._session.frame.open_page(key)
        self._refresh()

    def _refresh(self) -> None:
        self._session.frame.refresh()
        self._session.refresh()

    def _details(self) -> None:
        if latest := self._session.frame.facts.latest:
            self._session.activity.show(latest.tx_hash)
        self._session.frame.open_page("activity")


async def _prepare(window: Window) -> None:
    """Make the other pages bit by bit, so that a click shows one at once."""
    await asyncio.sleep(SETTLED_S)
    frame = window.frame
    for key in frame.keys:
        for _ in frame.prepare(key):
            await asyncio.sleep(BETWEEN_S)
            if frame.is_making:  # somebody waits for another one
                await asyncio.sleep(SETTLED_S)
