"""A wallet that can send: who is a contract, and whom an issuer denies, is a test's to say."""

from fractions import Fraction

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transfers import TransferFacts
from gaib_wallet.domain.units import ETH, USD, Address, Rounding, Token, TokenAmount
from gaib_wallet.services.transfers import TransferService
from gaib_wallet.viewmodels.receive import ReceiveViewModel
from gaib_wallet.viewmodels.send import SendViewModel
from gaib_wallet.viewmodels.text import Text
from tests.builders import ETH_USD
from tests.contact_world import ContactWorld
from tests.fake_protocol import FakeProtocol
from tests.fake_vault import PASSWORD
from tests.wallet_world import DEMO, RAINY, SAVINGS

NETWORKS = {1: "Ethereum"}


class FakeTransfers:
    """A `TransferReader`."""

    def __init__(self, protocol: FakeProtocol) -> None:
        self._protocol = protocol
        self.contracts: set[Address] = set()
        self.denied: set[Address] = set()

    async def survey(self, account: Address, recipient: Address, token: Token) -> TransferFacts:
        protocol = self._protocol
        at = await protocol.answer()
        return TransferFacts(
            account=account,
            recipient=recipient,
            owned=protocol.native if token == ETH else protocol.amount(token),
            native=protocol.native,
            is_contract=recipient in self.contracts,
            denied=tuple(one for one in (account, recipient) if one in self.denied),
            at=at,
        )


class SendWorld(ContactWorld):
    """Savings and Rainy day, unless other accounts are named."""

    def __init__(
        self, *accounts: Account, says: Text | None = None, network: Network = DEMO
    ) -> None:
        super().__init__(*(accounts or (SAVINGS, RAINY)), says=says, network=network)
        self.reader = FakeTransfers(self.protocol)
        self.transfers = TransferService(
            self.reader,
            self.ledger,
            ContractCalls(self.network),
            self.transactions,
            self.contacts,
            self.network,
        )

    async def unlock(self) -> None:
        with Secret(PASSWORD.encode()) as password:
            await self.unlocks.unlock(password)

    def send(self) -> SendViewModel:
        account = self.accounts.chosen
        assert account
        return SendViewModel(
            account,
            self.transfers,
            self.contacts,
            self.accounts,
            self.pulse,
            self.network,
            NETWORKS,
            self.worth,
            self.text,
            self.tasks,
            self.review,
        )

    def receive(self) -> ReceiveViewModel:
        account = self.accounts.chosen
        assert account
        return ReceiveViewModel(account, self.network, self.worth, self.text)

    def worth(self, amount: TokenAmount) -> TokenAmount | None:
        price = ETH_USD if amount.token == ETH else Fraction(1)
        return amount.worth(price, USD, Rounding.DOWN)
