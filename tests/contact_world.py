"""A wallet with contacts in memory, and allowances that a test gives and takes."""

from pathlib import Path

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.approvals import Approval, Approvals
from gaib_wallet.domain.contacts import Contact, ContactList
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import StorageFault
from gaib_wallet.services.approvals import ApprovalService
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.viewmodels.approvals import ApprovalsViewModel
from gaib_wallet.viewmodels.contact_form import ContactFormViewModel
from gaib_wallet.viewmodels.contacts import ContactsViewModel
from gaib_wallet.viewmodels.text import Text
from tests.builders import SAID
from tests.fake_protocol import FakeProtocol
from tests.wallet_world import DEMO, SAVINGS, WalletWorld

ENDLESS = 2**256 - 1
STRANGER = Address("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")
ATLAS = Address("0x2B5AD5c4795c026514f8317c7a215E218DcCD6cF")
LIKE_ATLAS = Address("0x2B5AD5C400000000000000000000000000cCd6Cf")


class MemoryContacts:
    """A `ContactBook` that refuses to be changed while there is a `fault`."""

    def __init__(self) -> None:
        self.fault: StorageFault | None = None
        self.set_aside: Path | None = None
        self.unread: StorageFault | None = None
        self._list = ContactList()

    @property
    def contacts(self) -> tuple[Contact, ...]:
        return self._list.contacts

    def add(self, contact: Contact) -> None:
        self._keep(self._list.adding(contact))

    def change(self, contact: Contact) -> None:
        self._keep(self._list.changing(contact))

    def remove(self, address: Address) -> None:
        self._keep(self._list.without(address))

    def _keep(self, contacts: ContactList) -> None:
        if self.fault:
            raise self.fault
        self._list = contacts


class FakeApprovals:
    """An `ApprovalReader`: what the protocol has as allowed, since block 700."""

    def __init__(self, protocol: FakeProtocol) -> None:
        self.searched_from: int | None = 0
        self._protocol = protocol

    async def read(self, account: Address) -> Approvals:
        protocol = self._protocol
        at = await protocol.answer()
        names = protocol.network.names
        found = tuple(
            Approval(
                spender,
                names.get(spender, ""),
                TokenAmount(raw, token),
                protocol.amount(token),
                None if self.searched_from is None else 700,
            )
            for (token, spender), raw in protocol.allowed.items()
            if raw
        )
        return Approvals(account, found, self.searched_from, at)


class ContactWorld(WalletWorld):
    """Savings, unless other accounts are named, with nobody in the book."""

    def __init__(
        self, *accounts: Account, says: Text | None = None, network: Network = DEMO
    ) -> None:
        super().__init__(*(accounts or (SAVINGS,)), says=says, network=network)
        self.contact_book = MemoryContacts()
        self.contacts = ContactService(self.contact_book, self.accounts, self.network)
        self.approval_reader = FakeApprovals(self.protocol)
        self.approvals = ApprovalService(
            self.approval_reader, ContractCalls(self.network), self.network
        )

    def allow(self, token: Token, spender: Address, raw: int = ENDLESS) -> None:
        """Let `spender` take `raw` base units; 0 takes it back."""
        self.protocol.allowed[token, spender] = raw

    def book_model(self) -> ContactsViewModel:
        return ContactsViewModel(self.contacts, self.text)

    def form(self, known: Contact | None = None) -> ContactFormViewModel:
        return ContactFormViewModel(self.contacts, known, self.text)

    def approvals_model(self) -> ApprovalsViewModel:
        return ApprovalsViewModel(
            self.approvals,
            self.contacts,
            self.accounts,
            self.transactions,
            self.pulse,
            self.network,
            lambda: self.protocol.prices.unstaking if self.protocol.owned[SAID] else None,
            self.text,
            self.tasks,
            self.review,
        )
