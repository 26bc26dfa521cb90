"""Send a token, or the chain's own coin, to somebody: who that is, how much can go, the plan."""

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.transactions import Act, Guard, TxPlan, TxRecord
from gaib_wallet.domain.transfers import TransferFacts, TransferSurvey
from gaib_wallet.domain.units import ETH, NO_ADDRESS, Address, Token, TokenAmount
from gaib_wallet.errors import (
    FeeLeftOut,
    FeeNotCovered,
    FlowClosed,
    InsufficientFunds,
    NobodysAddress,
    NothingToSend,
    RecipientDenied,
    SenderDenied,
)
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.services.ports import Calls, Ledger, TransferReader
from gaib_wallet.services.transactions import TransactionService


class TransferService:
    """Transfers of one network."""

    def __init__(
        self,
        reader: TransferReader,
        ledger: Ledger,
        calls: Calls,
        transactions: TransactionService,
        contacts: ContactService,
        network: Network,
    ) -> None:
        self._reader = reader
        self._ledger = ledger
        self._calls = calls
        self._transactions = transactions
        self._contacts = contacts
        self._network = network

    def use(self, network: Network) -> None:
        """Take what was learned of the network, its closed flows, from now on."""
        self._network = network

    async def survey(self, account: Address, recipient: Address, token: Token) -> TransferSurvey:
        """Everything that has to be known before `account` sends `token` to `recipient`.

        Raises:
            FlowClosed: nothing is sent on this network.
            NodeFault, ContractFault: no answer, or no usable one.
            StorageFault: the journal cannot be read.
        """
        if not self._network.is_open(Flow.SEND):
            raise FlowClosed(self._network.closed[Flow.SEND])
        facts = await self._reader.survey(account, recipient, token)
        offers = await self._ledger.gas_offers()
        records = await self._transactions.history(account)
        earlier = tuple(one for one in records if _goes_to(one, recipient))
        return TransferSurvey(facts, offers, earlier)

    def plan(self, survey: TransferSurvey, pay: TokenAmount, reference: str = "") -> TxPlan:
        """The plan that sends exactly `pay`. Reads nothing, so it is drawn as it will be signed.

        Raises:
            NobodysAddress: nobody has the recipient's key.
            SenderDenied, RecipientDenied: the token's issuer would refuse it.
            NothingToSend, InsufficientFunds: the amount cannot be sent.
            FeeLeftOut, FeeNotCovered: the amount can, its fee cannot be paid.
        """
        facts = survey.facts
        self.check_parties(facts)
        if pay.raw == 0:
            raise NothingToSend
        if pay > facts.owned:
            raise InsufficientFunds(facts.owned)
        fee = survey.fee(survey.offers.normal)
        if pay.token == ETH and pay + fee > facts.native:
            raise FeeLeftOut(fee, facts.native)
        if fee > facts.native:
            raise FeeNotCovered(fee, facts.native, pay)
        return TxPlan(
            chain_id=self._network.chain_id,
            account=facts.account,
            act=Act.SEND,
            venue="",
            target=facts.recipient,
            pay=pay,
            expected=None,
            least=None,
            calls=(self._calls.send(pay, facts.recipient),),
            at=facts.at,
            guard=Guard.CONTRACT,
            recipient=facts.recipient,
            reference=reference,
        )

    def check_parties(self, facts: TransferFacts) -> None:
        """Hold both sides against what is known of them, whatever the amount. Raises as `plan`."""
        recipient, symbol = facts.recipient, facts.owned.token.symbol
        if recipient == NO_ADDRESS:
            raise NobodysAddress
        if facts.account in facts.denied:
            raise SenderDenied(symbol)
        if recipient in facts.denied:
            raise RecipientDenied(symbol, self._contacts.named(recipient) or recipient)


def _goes_to(record: TxRecord, recipient: Address) -> bool:
    """Whether the transaction sends something to `recipient`, and did not come to nothing."""
    is_sent = record.act is Act.SEND and not record.is_void
    return is_sent and record.plan is not None and record.plan.recipient == recipient
