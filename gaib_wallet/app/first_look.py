"""What was known when the wallet was closed, seen before all is loaded that asks a node."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from gaib_wallet.app.custody import Custody
from gaib_wallet.app.navigation import add_pages
from gaib_wallet.app.regions import number_form
from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.services.pulse import Beat
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.snapshots import SnapshotFolder
from gaib_wallet.ui.in_steps import leave_undressed
from gaib_wallet.ui.pages.portfolio import PortfolioPage
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel, RememberedPortfolio
from gaib_wallet.viewmodels.session import SessionFacts, state_of
from gaib_wallet.viewmodels.text import Text

_PAGE: Final = "portfolio"
_KEPT: Final = (
    "page_wanted",
    "account_wanted",
    "address_wanted",
    "accounts_wanted",
    "network_wanted",
    "find_wanted",
    "search_wanted",
    "keys_wanted",
    "explain_wanted",
)
"""What can be pressed before there is a session to do it."""


class FirstLook:
    """The frame and its first page, drawn from the disk alone; a session goes on with both.

    What was pressed last before there is one is done by it. Amounts are hidden, and the wallet is
    locked, at once.
    """

    def __init__(
        self, window: Window, custody: Custody, paths: Paths, settings: Settings, network: Network
    ) -> None:
        self._window = window
        self._accounts = custody.accounts
        self._settings = settings
        self._network = network
        self._wanted: Callable[[], None] | None = None
        self._text = Text(QCoreApplication.translate, number_form(settings.region))
        self._text.hides_amounts = settings.hide_amounts
        self._model = RememberedPortfolio(
            SnapshotFolder(paths.snapshots),
            custody.accounts,
            network,
            self._beat(),
            self._text,
            settings.currency,
        )
        self._page = PortfolioPage(self._model, in_steps=True)
        self._slots: list[tuple[SignalInstance, Callable[..., None]]] = []
        self._stop: Callable[[], None] | None = None

    async def show(self) -> None:
        """Make it in several turns of the loop, and let it be seen."""
        window, page = self._window, self._page
        frame = window.frame
        self._slots = [
            (frame.lock_wanted, self._lock),
            (frame.hide_wanted, self._hide),
            (page.page_wanted, partial(self._keep, page.page_wanted.emit)),
        ]
        for name in _KEPT:
            signal = getattr(frame, name)
            self._slots.append((signal, partial(self._keep, signal.emit)))
        for signal, slot in self._slots:
            signal.connect(slot)
        await asyncio.sleep(0)
        add_pages(frame, {})
        await asyncio.sleep(0)
        # What is around the page, which has no factory yet: its size is known then.
        self._draw()
        leave_undressed()
        await asyncio.sleep(0)
        for _ in window.prepare_frame():
            await asyncio.sleep(0)
        add_pages(frame, {_PAGE: self._given})
        for _ in frame.prepare(_PAGE):
            await asyncio.sleep(0)
        self._stop = self._accounts.subscribe(self._draw)
        self._draw()
        await asyncio.sleep(0)
        window.show_frame()

    def let_go(self, model: PortfolioViewModel) -> PortfolioPage:
        """Hear nobody any more, and let the page follow `model`."""
        if self._stop is not None:
            self._stop()
        for signal, slot in self._slots:
            signal.disconnect(slot)
        self._model.follow(model)
        return self._page

    def do_what_is_wanted(self) -> None:
        """Press again, now that somebody hears it."""
        if self._text.hides_amounts is not self._settings.hide_amounts:
            self._window.frame.hide_wanted.emit()
        if self._wanted is not None:
            self._wanted()

    def _given(self) -> QWidget:
        return self._page

    def _keep(self, press: Callable[..., None], *what: str) -> None:
        self._wanted = partial(press, *what)

    def _lock(self) -> None:
        if self._accounts.is_locked:
            self._keep(self._window.frame.lock_wanted.emit)
        else:
            self._accounts.lock()

    def _hide(self) -> None:
        self._text.hides_amounts = not self._text.hides_amounts
        self._draw()

    def _draw(self) -> None:
        accounts, beat = self._accounts, self._beat()
        self._model.know(beat)
        facts = SessionFacts(
            self._network, accounts.accounts, accounts.chosen, accounts.is_locked, beat, _PAGE
        )
        self._window.show_state(state_of(facts, _now, self._text))

    def _beat(self) -> Beat:
        """As a session has it before its node answers."""
        may_ask = self._settings.reads_while_locked or not self._accounts.is_locked
        return Beat(None, 0, Health.SILENT if may_ask else Health.LOCKED, None)


def _now() -> datetime:
    return datetime.now(UTC)
