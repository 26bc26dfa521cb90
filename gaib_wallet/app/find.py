"""Find or do in one window: what there is to find, and where what was chosen leads."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QLineEdit

from gaib_wallet.app.findables import TITLES
from gaib_wallet.app.session import Session
from gaib_wallet.app.written import show_written
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.find_sheet import FindSheet
from gaib_wallet.ui.widgets.keys_sheet import KeysSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.backing_facts import publishes
from gaib_wallet.viewmodels.find import FindViewModel
from gaib_wallet.viewmodels.find_offers import (
    ACCOUNT,
    CONTACT,
    DEAL,
    SECTION,
    TOKEN,
    FindFacts,
    offers_of,
)
from gaib_wallet.viewmodels.find_past import KEY as TRANSACTION
from gaib_wallet.viewmodels.find_past import Past
from gaib_wallet.viewmodels.findable import Findable
from gaib_wallet.viewmodels.keys import groups
from gaib_wallet.viewmodels.settings import SettingsViewModel
from gaib_wallet.viewmodels.settings_sections import SECTIONS
from gaib_wallet.viewmodels.shell import ShellState
from gaib_wallet.viewmodels.visited import Visited

PLACES = {
    "stake-aid": "stake",
    "new-contact": "contacts",
    "approvals": "contacts",
    "new-account": "accounts",
}
"""The pages where some actions begin."""
IS_SEARCH = "is_search"
"""The property of the field that Ctrl+F goes to on its page."""


class Finder:
    """Opens the sheet; `do` does what an action's key says, `send` sends to an address."""

    def __init__(
        self,
        window: Window,
        session: Session,
        settings: SettingsViewModel,
        do: Callable[[str], None],
        send: Callable[[str], None],
    ) -> None:
        self._window = window
        self._session = session
        self._settings = settings
        self._do = do
        self._send = send
        self._visited = Visited()
        self._deals = 0
        session.frame.subscribe(self._see)
        past = Past(self._records, self._labels, session.contacts.named, session.text)
        self._model = FindViewModel(self._offers, past, session.text, session.tasks)
        session.backing.subscribe(self._hear_deals)

    def draw(self) -> None:
        """Connect the keys of the window's frame, which is a new one."""
        frame = self._window.frame
        frame.find_wanted.connect(self.open)
        frame.keys_wanted.connect(self.show_keys)
        frame.search_wanted.connect(self.search)
        frame.back_wanted.connect(self.go_back)
        frame.onward_wanted.connect(self.go_on)

    def redraw(self) -> None:
        """Say everything again, in the language that is spoken now."""
        self._model.redraw()

    def open(self) -> None:
        """Ask what is wanted."""
        backing = self._session.backing
        if backing.facts.backing is None and publishes(self._session.network):
            backing.refresh()  # its page was not seen yet; what is read is listed once it is there
        self._model.open()
        sheet = FindSheet(self._model, is_demo=self._session.network.is_demo)
        sheet.found.connect(self._take)
        work = show_written(self._window.sheets, sheet, self._session, self._model)
        self._session.tasks.spawn(work, key=(self, "sheet"))

    def show_keys(self) -> None:
        """Say which keys there are."""
        lines = groups(self._session.text)
        self._show(KeysSheet(lines, is_demo=self._session.network.is_demo))

    def search(self) -> None:
        """Go to the field that looks through this page; without one, look through the wallet."""
        page = self._window.frame.page(self._session.frame.state.page)
        fields = (one for one in page.findChildren(QLineEdit) if one.property(IS_SEARCH))
        field = next((one for one in fields if one.isVisible()), None)
        if field is None:
            self.open()
            return
        field.setFocus()
        field.selectAll()

    def go_back(self) -> None:
        """Show the page before."""
        self._go(self._visited.back())

    def go_on(self) -> None:
        """Show the page that was gone back from."""
        self._go(self._visited.onward())

    def _see(self, state: ShellState) -> None:
        self._visited.see(state.page)

    def _hear_deals(self, _state: object) -> None:
        backing = self._session.backing.facts.backing
        deals = len((backing.deals or ()) if backing else ())
        if deals != self._deals:
            self._deals = deals
            self._model.redraw()

    def _go(self, page: str) -> None:
        if page:
            self._session.frame.open_page(page)

    def _show(self, sheet: Sheet) -> None:
        self._session.tasks.spawn(show_sheet(self._window.sheets, sheet), key=(self, "sheet"))

    def _offers(self) -> Sequence[Findable]:
        session = self._session
        accounts, backing = session.accounts, session.backing.facts.backing
        portfolio, chosen = session.portfolio.facts.portfolio, accounts.chosen
        facts = FindFacts(
            session.network,
            TITLES,
            SECTIONS,
            accounts.accounts,
            chosen,
            can_sign=chosen is not None and accounts.can_sign(chosen),
            is_locked=accounts.is_locked,
            contacts=session.contacts.contacts,
            deals=(backing.deals or ()) if backing else (),
            owned=(portfolio.native, *portfolio.holdings) if portfolio else (),
        )
        return offers_of(facts, session.text)

    async def _records(self) -> Sequence[TxRecord]:
        chosen = self._session.accounts.chosen
        return await self._session.transactions.history(chosen.address) if chosen else ()

    def _labels(self) -> Mapping[str, str]:
        return self._session.activity.labels

    def _act(self, key: str) -> None:
        if key == "keys":
            self.show_keys()
            return
        if key == "stake-aid":
            self._session.stake.open_tab("stake")
        self._do(PLACES.get(key, key))

    def _take(self, key: str) -> None:
        kind, mark, value = key.partition(":")
        leads: dict[str, Callable[[str], object]] = {
            ACCOUNT: self._session.frame.choose_account,
            CONTACT: self._send,
            TRANSACTION: self._show_transaction,
            DEAL: self._show_deal,
            TOKEN: self._show_token,
            SECTION: self._show_section,
        }
        if mark:
            leads[kind + mark](value)
        else:
            self._act(key)

    def _show_transaction(self, tx_hash: str) -> None:
        self._session.activity.show(tx_hash)
        self._session.frame.open_page("activity")

    def _show_deal(self, number: str) -> None:
        if self._session.backing.facts.opened != number:
            self._session.backing.open(number)
        self._session.frame.open_page("backing")

    def _show_token(self, _symbol: str) -> None:
        self._session.frame.open_page("portfolio")

    def _show_section(self, key: str) -> None:
        self._settings.open_section(key)
        self._session.frame.open_page("settings")
