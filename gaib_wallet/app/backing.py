"""The Backing page of one session, and what it opens in a browser."""

from collections.abc import Callable

from gaib_wallet.app.session import Session
from gaib_wallet.domain.links import Link, explorer_hosts
from gaib_wallet.domain.network import Network
from gaib_wallet.ui.browser import open_page
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.pages.backing import BackingPage
from gaib_wallet.ui.widgets.link_sheet import LinkSheet
from gaib_wallet.ui.window import Window


class BackingSheets:
    """What has to be asked over one window before the Backing page does it."""

    def __init__(
        self,
        window: Window,
        session: Session,
        networks: tuple[Network, ...],
        browse: Callable[[Link], bool] = open_page,
    ) -> None:
        self._window = window
        self._session = session
        self._hosts = explorer_hosts((*networks, session.network))
        self._browse = browse

    def page(self) -> BackingPage:
        """The page, with its links connected."""
        page = BackingPage(self._session.backing)
        page.link_wanted.connect(self.open_link)
        return page

    def open_link(self) -> None:
        """Say what a browser would tell, then open the page of the open change's transaction."""
        link = self._session.backing.link(self._hosts)
        if link is not None:
            sheet = LinkSheet(link, self._browse, is_demo=self._session.network.is_demo)
            work = show_sheet(self._window.sheets, sheet)
            self._session.tasks.spawn(work, key=(self, "sheet"))
