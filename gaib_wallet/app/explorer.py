"""Pages of an explorer, opened over one window once a person knows what that tells."""

from collections.abc import Callable

from gaib_wallet.app.session import Session
from gaib_wallet.domain.links import Link, explorer_hosts
from gaib_wallet.domain.network import Network
from gaib_wallet.ui.browser import open_page
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.widgets.link_sheet import LinkSheet
from gaib_wallet.ui.window import Window


class Explorer:
    """Asks before it opens a page; `hosts` are those that a manifest names, and no others."""

    def __init__(
        self,
        window: Window,
        session: Session,
        networks: tuple[Network, ...],
        browse: Callable[[Link], bool] = open_page,
    ) -> None:
        self.hosts = explorer_hosts((*networks, session.network))
        self._window = window
        self._session = session
        self._browse = browse

    def open(self, link: Link | None) -> None:
        """Say what a browser would tell, then open `link`; nothing where there is none."""
        if link is not None:
            sheet = LinkSheet(link, self._browse, is_demo=self._session.network.is_demo)
            work = show_sheet(self._window.sheets, sheet)
            self._session.tasks.spawn(work, key=(self, "sheet"))
