"""All ways from one token to another, asked in one request."""

from collections.abc import Iterator
from typing import Final

from gaib_wallet.chain import erc20, feeds, markets
from gaib_wallet.chain.minting import day_of
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.permits import TermsReads
from gaib_wallet.chain.ways import IssuerWay, MarketWay, mint_way, redeem_way
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.routes import Closed, Comparison, Offer, Order, Route, Way, ranked
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token, TokenAmount
from gaib_wallet.errors import FlowClosed, WalletError

ISSUER: Final = "GAIB"


class OnChainRoutes:
    """The routes of one network; is `services.ports.RouteReader` without importing it."""

    def __init__(self, multicall: Multicall, network: Network) -> None:
        self._multicall = multicall
        self._network = network
        self._day = 0

    async def owned(self, account: Address, token: Token) -> TokenAmount:
        """What `account` has of `token`, at the head."""
        owned = erc20.owned(token, account)
        return (await self._multicall.ask(owned)).of(owned)

    async def compare(self, order: Order) -> Comparison:
        """Every way for `order` at the head; a way that fails is closed, with its reason.

        One request. The limits of GAIB's contracts count by the day, which is not known before the
        first answer, nor where a day went by without a question: only then it is asked twice.
        """
        asked = _Asked(self._network, self._multicall, order, self._day)
        answer = await asked.answered()
        if asked.issuer and day_of(answer.at) not in {self._day, self._day + 1}:
            self._day = day_of(answer.at)
            asked = _Asked(self._network, self._multicall, order, self._day)
            answer = await asked.answered()
        return asked.compared(answer)


class _Asked:
    """Everything that is asked about one order, on `day` or the one after it."""

    def __init__(self, network: Network, multicall: Multicall, order: Order, day: int) -> None:
        self._multicall = multicall
        self._order = order
        self._owned = erc20.owned(order.pay.token, order.account)
        self._native = multicall.native(order.account)
        self._eth_usd = feeds.feed(network.contracts.eth_usd_feed)
        self._closed = tuple(_closed(network, order))
        self.issuer = _issuer_way(network, order, day)
        self._markets = tuple(
            MarketWay(network, order, route)
            for route in _market_routes(network, order)
            if network.is_open(Flow.SWAP)
        )
        takes_permits = any(way.route.way.takes_permits for way in self._markets)
        token = order.pay.token
        self._terms = TermsReads(network, token, order.account) if takes_permits else None

    async def answered(self) -> Answer:
        issuer = self.issuer.reads if self.issuer else ()
        # A quoter can use up the gas of a question, so that quotes come last.
        quotes = [read for way in self._markets for read in way.reads]
        terms = self._terms.reads if self._terms else ()
        own = (self._owned, self._native, self._eth_usd, *terms)
        return await self._multicall.ask(*own, *issuer, *quotes)

    def compared(self, answer: Answer) -> Comparison:
        issuers = (self.issuer,) if self.issuer else ()
        outcomes = [_outcome(way, answer) for way in (*issuers, *self._markets)]
        offers = [outcome for outcome in outcomes if isinstance(outcome, Offer)]
        closed = [outcome for outcome in outcomes if isinstance(outcome, Closed)]
        price = feeds.fresh(answer, self._eth_usd)
        eth_usd = price.usd if price else None
        return Comparison(
            wish=self._order,
            owned=answer.of(self._owned),
            native=answer.of(self._native),
            offers=ranked(offers, answer.gas_price, eth_usd),
            closed=(*closed, *self._closed),
            minting=self.issuer.minting(answer) if self.issuer else None,
            redeeming=self.issuer.redeeming(answer) if self.issuer else None,
            gas_price=answer.gas_price,
            eth_usd=eth_usd,
            at=answer.at,
            permit=self._terms.terms(answer) if self._terms else None,
        )


def _outcome(way: MarketWay | IssuerWay, answer: Answer) -> Offer | Closed:
    try:
        return way.offer(answer)
    except WalletError as reason:
        return Closed(way.route, reason)


def _market_routes(network: Network, order: Order) -> tuple[Route, ...]:
    return markets.market_routes(network, order.pay.token, order.receive)


def _issuer_way(network: Network, order: Order, day: int) -> IssuerWay | None:
    contracts = network.contracts
    if _mints(network, order) and network.is_open(Flow.MINT) and contracts.minter:
        route = Route(Way.MINT, ISSUER, contracts.minter)
        return mint_way(route, order, day)
    if _redeems(network, order) and network.is_open(Flow.REDEEM) and contracts.redeemer:
        route = Route(Way.REDEEM, ISSUER, contracts.redeemer)
        return redeem_way(route, order, day)
    return None


def _closed(network: Network, order: Order) -> Iterator[Closed]:
    """The ways that the network's manifest closes for everybody."""
    contracts = network.contracts
    if not network.is_open(Flow.SWAP):
        for route in _market_routes(network, order):
            yield Closed(route, FlowClosed(network.closed[Flow.SWAP]))
    if not network.is_open(Flow.MINT) and _mints(network, order):
        route = Route(Way.MINT, ISSUER, contracts.minter or NO_ADDRESS)
        yield Closed(route, FlowClosed(network.closed[Flow.MINT]))
    if not network.is_open(Flow.REDEEM) and _redeems(network, order):
        route = Route(Way.REDEEM, ISSUER, contracts.redeemer or NO_ADDRESS)
        yield Closed(route, FlowClosed(network.closed[Flow.REDEEM]))


def _mints(network: Network, order: Order) -> bool:
    return order.pay.token in {network.usdc, network.usdt} and order.receive == network.aid


def _redeems(network: Network, order: Order) -> bool:
    return order.pay.token == network.aid and order.receive == network.usdc
