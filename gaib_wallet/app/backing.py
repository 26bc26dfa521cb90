"""The Backing page of one session, and what it opens in a browser."""

from gaib_wallet.app.explorer import Explorer
from gaib_wallet.app.session import Session
from gaib_wallet.ui.pages.backing import BackingPage


class BackingSheets:
    """What has to be asked over one window before the Backing page does it."""

    def __init__(self, session: Session, explorer: Explorer) -> None:
        self._session = session
        self._explorer = explorer

    def page(self) -> BackingPage:
        """The page, with its links connected."""
        page = BackingPage(self._session.backing, in_steps=True)
        page.link_wanted.connect(self.open_link)
        return page

    def open_link(self) -> None:
        """Say what a browser would tell, then open the page of the open change's transaction."""
        self._explorer.open(self._session.backing.link(self._explorer.hosts))
