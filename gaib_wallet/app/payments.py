"""Sending and receiving in one window: their sheets, and what was copied for them."""

from collections.abc import Callable
from functools import partial

from gaib_wallet.app.receive import receive_sheet
from gaib_wallet.app.session import Session
from gaib_wallet.app.written import show_written
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.ui.clipboard import addresses
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.widgets.clipboard_sheet import ClipboardSheet
from gaib_wallet.ui.widgets.send_sheet import SendSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.receive import ReceiveViewModel
from gaib_wallet.viewmodels.send import SendViewModel


class Payments:
    """Opens the sheets; `unlock` asks for the password, `open_page` shows what a key leads to."""

    def __init__(
        self,
        window: Window,
        session: Session,
        networks: tuple[Network, ...],
        unlock: Callable[[], None],
        open_page: Callable[[str], None],
    ) -> None:
        self._window = window
        self._session = session
        self._networks = networks
        self._unlock = unlock
        self._open_page = open_page
        addresses().swapped.connect(self._warn)

    def close(self) -> None:
        """The session is over: what is copied is another one's business."""
        addresses().swapped.disconnect(self._warn)

    def send(self, address: str = "") -> None:
        """Send from the account that is looked at, to `address` if one is named."""
        if self._session.accounts.chosen is None:
            self._open_page("accounts")
            return
        self._session.tasks.spawn(self._send(address), key=(self, "send"))

    def receive(self, address: str = "") -> None:
        """Receive to the account at `address`, or to the one that is looked at."""
        session = self._session
        every = (one for one in session.accounts.accounts if one.address == address)
        account = next(every, session.accounts.chosen)
        if account is None:
            return
        model = ReceiveViewModel(account, session.network, self._worth, session.text)
        network = session.network
        name = session.text.network(network.name)
        sheet = receive_sheet(model, session.accounts, account, name, is_demo=network.is_demo)
        sheet.backup_wanted.connect(partial(self._open_page, "backup"))
        work = show_written(self._window.sheets, sheet, session, model)
        session.tasks.spawn(work, key=(self, "receive"))

    async def _send(self, address: str) -> None:
        session = self._session
        account = session.accounts.chosen
        if account is None:
            return
        model = SendViewModel(
            account,
            session.transfers,
            session.contacts,
            session.accounts,
            session.pulse,
            session.network,
            {one.chain_id: session.text.network(one.name) for one in self._networks},
            self._worth,
            session.text,
            session.tasks,
            session.review,
        )
        if address:
            model.choose(Address(address))
        sheet = SendSheet(model, is_demo=session.network.is_demo)
        sheet.unlock_wanted.connect(self._unlock)
        try:
            await show_written(self._window.sheets, sheet, session, model)
        finally:
            model.close()

    def _worth(self, amount: TokenAmount) -> TokenAmount | None:
        """Dollars, at the prices that were read last."""
        portfolio = self._session.portfolio.facts.portfolio
        return portfolio.worth_of(amount, self._session.network.said) if portfolio else None

    def _warn(self, copied: str, found: str) -> None:
        sheet = ClipboardSheet(copied, found, is_demo=self._session.network.is_demo)
        self._session.tasks.spawn(show_sheet(self._window.sheets, sheet), key=(self, "clipboard"))
