"""The Yield page of one session: what it opens over the window."""

import asyncio
from collections.abc import Callable
import importlib

from gaib_wallet.app.session import Session
from gaib_wallet.domain.links import Link, explorer_hosts
from gaib_wallet.domain.network import Network
from gaib_wallet.ui.browser import open_page
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.ui.widgets.link_sheet import LinkSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.yields import YieldViewModel


class YieldSheets:
    """What stands over one window when the Yield page wants it.

    `open_statement` opens the paper of a period; None where there is none.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        networks: tuple[Network, ...],
        open_statement: Callable[[], None] | None = None,
        browse: Callable[[Link], bool] = open_page,
    ) -> None:
        self._window = window
        self._session = session
        self._hosts = explorer_hosts((*networks, session.network))
        self._open_statement = open_statement
        self._browse = browse

    def page(self, model: YieldViewModel) -> YieldPage:
        """The page, with its links connected."""
        page = YieldPage(model, self._open_statement)
        page.link_wanted.connect(self.open_link)
        self._session.tasks.spawn(_draw_chart(page), key=(self, "chart"))
        return page

    def open_link(self, tx_hash: str) -> None:
        """Say what a browser would tell, then open that transaction's page."""
        yields = self._session.yields
        link = yields.link(tx_hash, self._hosts) if yields else None
        if link is not None:
            sheet = LinkSheet(link, self._browse, is_demo=self._session.network.is_demo)
            work = show_sheet(self._window.sheets, sheet)
            self._session.tasks.spawn(work, key=(self, "sheet"))


async def _draw_chart(page: YieldPage) -> None:
    """Load what draws it beside the window, which lives on meanwhile."""
    await asyncio.to_thread(importlib.import_module, "gaib_wallet.ui.widgets.yield_chart")
    page.draw_chart()
