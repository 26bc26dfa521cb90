"""sAID: stake, ask to leave, and let the queue pay."""

from dataclasses import replace

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.staking import ExitQuote, StakeQuote, StakingFacts
from gaib_wallet.domain.transactions import Act, Call, Guard, TxPlan
from gaib_wallet.domain.units import WHOLE, Address, Bps, Rounding, TokenAmount
from gaib_wallet.errors import (
    FlowClosed,
    InsufficientFunds,
    PausedByIssuer,
    RequestPending,
    TooSmall,
)
from gaib_wallet.services.gas_prices import GasPrices
from gaib_wallet.services.ports import Calls, StakingReader
from gaib_wallet.services.routes import allowing

SLACK = Bps(5)
"""How much less than quoted the wallet lets happen where the contract takes no minimum."""
PAYMENTS_A_CALL = 50


class StakingService:
    """The sAID vault of one network; `gas` as in `RouteService`."""

    def __init__(
        self,
        reader: StakingReader,
        calls: Calls,
        network: Network,
        gas: GasPrices | None = None,
    ) -> None:
        self._gas = gas
        self._reader = reader
        self._calls = calls
        self._network = network

    def use(self, network: Network) -> None:
        """Take what was learned of the network, its closed flows, from now on."""
        self._network = network

    async def read(self, account: Address) -> StakingFacts:
        """Prices, position, request and queue at the head."""
        found = await self._reader.read(account)
        if self._gas is None:
            return found
        return replace(found, gas_price=await self._gas.at(found.at.number, found.gas_price))

    async def quote_stake(self, account: Address, pay: TokenAmount) -> StakeQuote:
        """What `pay` AID would bring at the head."""
        return await self._reader.quote_stake(account, pay)

    async def quote_exit(self, account: Address, pay: TokenAmount) -> ExitQuote:
        """What a request with `pay` sAID would fix at the head."""
        return await self._reader.quote_exit(account, pay)

    def plan_stake(self, quote: StakeQuote) -> TxPlan:
        """Allow and deposit; the wallet itself stops where fewer shares would come.

        Raises:
            FlowClosed, PausedByIssuer: nobody can stake now.
            InsufficientFunds, TooSmall: as they say.
        """
        self._refuse(Flow.STAKE, is_paused=quote.is_paused)
        if quote.pay > quote.owned:
            raise InsufficientFunds(quote.owned)
        return self._planned(
            quote,
            Act.STAKE,
            (
                *allowing(self._calls, quote.pay, quote.allowed, self._vault),
                self._calls.stake(quote.account, quote.pay),
            ),
        )

    def plan_exit(self, quote: ExitQuote) -> TxPlan:
        """Ask to leave: the AID is fixed now and paid later, and nothing takes it back.

        Raises:
            RequestPending: one request at a time.
            FlowClosed, PausedByIssuer, InsufficientFunds, TooSmall: as they say.
        """
        self._refuse(Flow.EXIT, is_paused=quote.is_paused)
        if quote.request:
            raise RequestPending(quote.request.pending)
        if quote.pay > quote.owned:
            raise InsufficientFunds(quote.owned)
        return self._planned(quote, Act.EXIT, (self._calls.request_exit(quote.pay),))

    def plan_pay_queue(self, facts: StakingFacts) -> TxPlan:
        """Ask the vault to pay the oldest requests; anyone may, and it promises nothing.

        Raises:
            FlowClosed: nobody leaves on this network; nothing would show what the call did.
        """
        self._refuse(Flow.EXIT, is_paused=False)
        return TxPlan(
            chain_id=self._network.chain_id,
            account=facts.account,
            act=Act.PAY_QUEUE,
            venue=facts.said.token.symbol,
            target=self._vault,
            pay=None,
            expected=None,
            least=None,
            calls=(self._calls.pay_queue(PAYMENTS_A_CALL),),
            at=facts.at,
            guard=Guard.WALLET,
        )

    @property
    def _vault(self) -> Address:
        if self._network.said is None:
            raise FlowClosed(self._network.closed.get(Flow.STAKE, ""))
        return self._network.said.address

    def _refuse(self, flow: Flow, *, is_paused: bool) -> None:
        if not self._network.is_open(flow):
            raise FlowClosed(self._network.closed[flow])
        if is_paused:
            raise PausedByIssuer

    def _planned(self, quote: StakeQuote | ExitQuote, act: Act, calls: tuple[Call, ...]) -> TxPlan:
        least = quote.received.share(Bps(WHOLE - SLACK), Rounding.UP)
        if least.raw == 0:
            raise TooSmall
        return TxPlan(
            chain_id=self._network.chain_id,
            account=quote.account,
            act=act,
            venue="sAID",
            target=self._vault,
            pay=quote.pay,
            expected=quote.received,
            least=least,
            calls=calls,
            at=quote.at,
            guard=Guard.WALLET,
        )
