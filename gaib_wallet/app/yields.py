"""The Yield page of one session: what it opens over the window."""

import asyncio
from collections.abc import Callable
import importlib

from shiboken6 import isValid

from gaib_wallet.app.explorer import Explorer
from gaib_wallet.app.session import Session
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.viewmodels.yields import YieldViewModel


class YieldSheets:
    """What stands over one window when the Yield page wants it.

    `open_statement` opens the paper of a period; None where there is none.
    """

    def __init__(
        self,
        session: Session,
        explorer: Explorer,
        open_statement: Callable[[], None] | None = None,
    ) -> None:
        self._session = session
        self._explorer = explorer
        self._open_statement = open_statement

    def page(self, model: YieldViewModel) -> YieldPage:
        """The page, with its links connected."""
        page = YieldPage(model, self._open_statement, in_steps=True)
        page.link_wanted.connect(self.open_link)
        self._session.tasks.spawn(_draw_chart(page), key=(self, "chart"))
        return page

    def open_link(self, tx_hash: str) -> None:
        """Say what a browser would tell, then open that transaction's page."""
        yields = self._session.yields
        if yields:
            self._explorer.open(yields.link(tx_hash, self._explorer.hosts))


async def _draw_chart(page: YieldPage) -> None:
    """Load what draws it beside the window, which lives on meanwhile."""
    await asyncio.to_thread(importlib.import_module, "gaib_wallet.ui.widgets.yield_chart")
    # Another language may have been chosen meanwhile: its page is another one.
    if isValid(page):
        page.draw_chart()
