"""All ways from one token to another, asked in one request."""

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from typing import Final

from gaib_wallet.chain import erc20, feeds, markets
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.depths import read_depths
from gaib_wallet.chain.issuer_ways import IssuerWay, mint_way, redeem_way
from gaib_wallet.chain.minting import day_of, fee_read
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.permit2 import Permit2Reads
from gaib_wallet.chain.permits import TermsReads
from gaib_wallet.chain.sizes import Sizes
from gaib_wallet.chain.splits import best_split
from gaib_wallet.chain.ways import MarketWay, tokens_of
from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.network import BlockStamp, Flow, Network
from gaib_wallet.domain.permits import Permit2Terms
from gaib_wallet.domain.routes import (
    Closed,
    Comparison,
    Offer,
    Order,
    Route,
    Split,
    Way,
    Wish,
    ranked,
)
from gaib_wallet.domain.units import NO_ADDRESS, WHOLE, Address, Token, TokenAmount
from gaib_wallet.errors import FlowClosed, Permit2Unknown, Reverted, WalletError

ISSUER: Final = "GAIB"


class OnChainRoutes:
    """The routes of one network; is `services.ports.RouteReader` without importing it."""

    def __init__(self, multicall: Multicall, network: Network) -> None:
        self._multicall = multicall
        self._network = network
        self._day = 0
        self._sizes = Sizes()
        self._last: tuple[tuple[Wish, int, int], _Asked] | None = None

    def use(self, network: Network) -> None:
        """Take what was learned of the network, its pools and closed flows, from now on."""
        self._network = network
        self._sizes = Sizes()
        self._last = None

    async def owned(self, account: Address, token: Token) -> TokenAmount:
        """What `account` has of `token`, at the head."""
        owned = erc20.owned(token, account)
        return (await self._multicall.ask(owned)).of(owned)

    async def compare(self, wish: Wish) -> Comparison:
        """Every way for `wish` at the head; a way that fails is closed, with its reason.

        One request. The limits of GAIB's contracts count by the day, which is not known before the
        first answer, nor where a day went by without a question: only then it is asked twice.
        """
        asked, answer = await self._answered(wish)
        if asked.issuer and day_of(answer.at) not in {self._day, self._day + 1}:
            self._day = day_of(answer.at)
            asked, answer = await self._answered(wish)
        asked.note(self._sizes, answer)
        return asked.compared(answer)

    async def depths(self, pay: Token, receive: Token) -> tuple[Depth, ...]:
        """How much each open way through pools takes, in two requests about one block."""
        return await read_depths(self._multicall, self._network, pay, receive)

    async def _answered(self, wish: Wish) -> "tuple[_Asked, Answer]":
        """What is asked, and the answer; without all that may be too dear, where a node says so."""
        asked = self._questions(wish)
        with suppress(Reverted):
            return asked, await asked.answered()
        lighter = _Asked(
            self._network, self._multicall, wish, self._day, self._sizes, asks_all=False
        )
        before = self._multicall.left_out
        answer = await lighter.answered(apart=True)
        if self._multicall.left_out != before:
            # One contract used up everything: without it even the dear ones can be asked.
            with suppress(Reverted):
                return asked, await asked.answered()
        asked.give_up(self._sizes, answer.at)
        return lighter, answer

    def _questions(self, wish: Wish) -> "_Asked":
        """What is asked about `wish`: the same at each block, until something was learned."""
        key = wish, self._day, self._sizes.version
        if self._last is None or self._last[0] != key:
            asked = _Asked(self._network, self._multicall, wish, self._day, self._sizes)
            self._last = key, asked
        return self._last[1]


class _Asked:
    """Everything that is asked about one wish, on `day` or the one after it."""

    def __init__(
        self,
        network: Network,
        multicall: Multicall,
        wish: Wish,
        day: int,
        sizes: Sizes,
        *,
        asks_all: bool = True,
    ) -> None:
        contracts = network.contracts
        token, _ = tokens_of(wish)
        self._multicall = multicall
        self._wish = wish
        self._owned = erc20.owned(token, wish.account)
        self._native = multicall.native(wish.account)
        self._eth_usd = feeds.feed(contracts.eth_usd_feed)
        self._usdc_usd = feeds.feed(contracts.usdc_usd_feed)
        self._redemption = fee_read(contracts.redeemer) if contracts.redeemer else None
        self._closed = tuple(_closed(network, wish))
        self.issuer = _issuer_way(network, wish, day)
        routes = markets.open_routes(network, *tokens_of(wish))
        has_parts = len(routes) > 1
        self._markets = tuple(
            MarketWay(network, wish, route, sizes, has_parts=has_parts, asks_all=asks_all)
            for route in routes
        )
        ways = {route.way for route in routes}
        takes_permits = any(way.takes_permits for way in ways)
        wants_permit2 = any(way.wants_permit2 for way in ways)
        self._terms = TermsReads(network, token, wish.account) if takes_permits else None
        self._permit2 = Permit2Reads(network, token, wish.account) if wants_permit2 else None

    async def answered(self, *, apart: bool = False) -> Answer:
        issuer = self.issuer.reads if self.issuer else ()
        terms = self._terms.reads if self._terms else ()
        permit2 = self._permit2.reads if self._permit2 else ()
        own = (self._owned, self._native, self._eth_usd, self._usdc_usd, self._redemption)
        said = [read for way in self._markets for read in way.reads]
        # A quoter can use up the gas of a request, so that quotes come last, and the dear ones at
        # the very end.
        placed = [quote for way in self._markets for quote in way.quotes]
        quotes = [read for _, read in sorted(placed, key=_place)]
        ask = self._multicall.ask_apart if apart else self._multicall.ask
        return await ask(*own, *terms, *permit2, *issuer, *said, *quotes)

    def note(self, sizes: Sizes, answer: Answer) -> None:
        """Keep what was too much, so that it is not asked again at each block."""
        sizes.forget_before(answer.at)
        for way in self._markets:
            way.note(sizes, answer)

    def give_up(self, sizes: Sizes, at: BlockStamp) -> None:
        """Keep that something was too much, and nobody knows what."""
        for way in self._markets:
            way.give_up(sizes, at)

    def compared(self, answer: Answer) -> Comparison:
        permit2 = self._permit2.terms(answer) if self._permit2 else None
        issuers = (self.issuer,) if self.issuer else ()
        ways = (*issuers, *self._markets)
        outcomes = [_outcome(way, answer, permit2) for way in ways]
        offers = [outcome for outcome in outcomes if isinstance(outcome, Offer)]
        closed = [outcome for outcome in outcomes if isinstance(outcome, Closed)]
        price, dollar = (feeds.fresh(answer, one) for one in (self._eth_usd, self._usdc_usd))
        eth_usd = price.usd if price else None
        return Comparison(
            wish=self._wish,
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
            permit2=permit2,
            split=self._split(answer, offers, permit2),
            usdc_usd=dollar.usd if dollar else None,
            redemption=self._redeemed(answer),
        )

    def _split(
        self, answer: Answer, offers: list[Offer], permit2: Permit2Terms | None
    ) -> Split | None:
        if not isinstance(self._wish, Order):
            return None
        ways = [one for one in self._markets if permit2 or not one.route.way.wants_permit2]
        alone = max((offer.received for offer in offers), default=None)
        return best_split(self._wish, ways, answer, alone)

    def _redeemed(self, answer: Answer) -> Fraction | None:
        """USDC for an AID that is redeemed, fee off, whoever may."""
        fee = answer.known(self._redemption)
        return None if fee is None else 1 - Fraction(fee, WHOLE)


def _place(quote: tuple[int, Read[object]]) -> int:
    return quote[0]


def _outcome(
    way: MarketWay | IssuerWay, answer: Answer, permit2: Permit2Terms | None
) -> Offer | Closed:
    if way.route.way.wants_permit2 and permit2 is None:
        return Closed(way.route, Permit2Unknown())
    try:
        return way.offer(answer)
    except WalletError as reason:
        return Closed(way.route, reason)


def _issuer_way(network: Network, wish: Wish, day: int) -> IssuerWay | None:
    contracts = network.contracts
    if _mints(network, wish) and network.is_open(Flow.MINT) and contracts.minter:
        return mint_way(Route(Way.MINT, ISSUER, contracts.minter), wish, day)
    if _redeems(network, wish) and network.is_open(Flow.REDEEM) and contracts.redeemer:
        return redeem_way(Route(Way.REDEEM, ISSUER, contracts.redeemer), wish, day)
    return None


def _closed(network: Network, wish: Wish) -> Iterator[Closed]:
    """The ways that the network's manifest closes for everybody."""
    contracts = network.contracts
    for route in markets.market_routes(network, *tokens_of(wish)):
        if reason := markets.why_closed(network, route):
            yield Closed(route, reason)
    if not network.is_open(Flow.MINT) and _mints(network, wish):
        route = Route(Way.MINT, ISSUER, contracts.minter or NO_ADDRESS)
        yield Closed(route, FlowClosed(network.closed[Flow.MINT]))
    if not network.is_open(Flow.REDEEM) and _redeems(network, wish):
        route = Route(Way.REDEEM, ISSUER, contracts.redeemer or NO_ADDRESS)
        yield Closed(route, FlowClosed(network.closed[Flow.REDEEM]))


def _mints(network: Network, wish: Wish) -> bool:
    pay, receive = tokens_of(wish)
    return pay in {network.usdc, network.usdt} and receive == network.aid


def _redeems(network: Network, wish: Wish) -> bool:
    return tokens_of(wish) == (network.aid, network.usdc)
