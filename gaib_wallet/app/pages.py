"""A session in a window: its pages, its keys, and the sheets over them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from gaib_wallet.app.session import Session
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.pages.activity import ActivityPage
from gaib_wallet.ui.pages.convert import ConvertPage
from gaib_wallet.ui.pages.portfolio import PortfolioPage
from gaib_wallet.ui.pages.stake import StakePage
from gaib_wallet.ui.widgets.receive_sheet import ReceiveSheet
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from gaib_wallet.ui.widgets.unlock_sheet import UnlockSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.signing import Proposal
from gaib_wallet.words import QT_TRANSLATE_NOOP

TITLES = {
    "portfolio": QT_TRANSLATE_NOOP("pages", "Portfolio"),
    "convert": QT_TRANSLATE_NOOP("pages", "Convert"),
    "stake": QT_TRANSLATE_NOOP("pages", "Stake & exit"),
    "yield": QT_TRANSLATE_NOOP("pages", "Yield"),
    "backing": QT_TRANSLATE_NOOP("pages", "Backing"),
    "activity": QT_TRANSLATE_NOOP("pages", "Activity"),
    "settings": QT_TRANSLATE_NOOP("pages", "Settings"),
}


class Pages(QObject):
    """Connects one session to one window; made anew when the network changes."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        factories: dict[str, Callable[[], QWidget]] = {
            "portfolio": self._portfolio,
            "convert": self._convert,
            "stake": self._stake,
            "activity": self._activity,
        }
        for key, factory in factories.items():
            title = QCoreApplication.translate("pages", TITLES[key])
            window.frame.add_page(key, title, key, factory)
        frame, model = window.frame, session.frame
        frame.page_wanted.connect(model.open_page)
        frame.account_wanted.connect(model.choose_account)
        frame.address_wanted.connect(self._receive)
        frame.lock_wanted.connect(self._lock)
        frame.hide_wanted.connect(self._hide)
        frame.refresh_wanted.connect(model.refresh)
        frame.details_wanted.connect(self._details)
        window.banner.panel_wanted.connect(model.toggle_panel)
        bind(window, model, window.show_state)

    def open(self, key: str) -> None:
        """Show what a button on a page leads to: a page, a tab of one, or a sheet."""
        model = self._session.frame
        if key == "receive":
            self._receive()
        elif key == "exit":
            self._session.stake.open_tab("exit")
            model.open_page("stake")
        elif key in TITLES:
            model.open_page(key)

    def _portfolio(self) -> QWidget:
        page = PortfolioPage(self._session.portfolio)
        page.page_wanted.connect(self.open)
        return page

    def _convert(self) -> QWidget:
        return ConvertPage(self._session.convert)

    def _stake(self) -> QWidget:
        return StakePage(self._session.stake)

    def _activity(self) -> QWidget:
        return ActivityPage(self._session.activity)

    def _receive(self) -> None:
        account = self._session.accounts.chosen
        if account is not None:
            network = self._session.network
            sheet = ReceiveSheet(account.name, account.address, network.name, network.is_demo)
            work = show_sheet(self._window.sheets, sheet)
            self._session.tasks.spawn(work, key=(self, "sheet"))

    def _lock(self) -> None:
        if not self._session.accounts.is_locked:
            self._session.frame.lock()
            return
        sheet = UnlockSheet(self._session.unlocking, is_demo=self._session.network.is_demo)
        work = show_sheet(self._window.sheets, sheet)
        self._session.tasks.spawn(work, key=(self, "sheet"))

    def _hide(self) -> None:
        self._session.frame.toggle_hidden()
        for model in (self._session.portfolio, self._session.convert, self._session.stake):
            model.refresh()
        self._session.activity.refresh()

    def _details(self) -> None:
        self._session.frame.open_page("activity")


async def review(window: Window, session: Session, proposal: Proposal) -> None:
    """Show `proposal` on a sheet; return once the sheet is closed, signed or not."""
    model = session.signing(proposal)
    sheet = ReviewSheet(model.state)
    sheet.sign_wanted.connect(model.sign)
    sheet.accept_wanted.connect(model.accept)
    sheet.again_wanted.connect(model.again)
    sheet.unlock_wanted.connect(model.unlock)
    sheet.loss_typed.connect(model.type_loss)
    bind(sheet, model, sheet.show_state)
    try:
        await show_sheet(window.sheets, sheet)
    finally:
        model.close()
