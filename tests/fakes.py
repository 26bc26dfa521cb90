"""The ports that read, over a protocol in memory; tests/contract runs one suite on both worlds."""

from fractions import Fraction

from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.permits import Permit2Terms, PermitTerms
from gaib_wallet.domain.portfolio import FeedPrice, Portfolio, SellNow
from gaib_wallet.domain.routes import Closed, Comparison, Offer, Order, Way, Wish, ranked
from gaib_wallet.domain.staking import ExitQuote, Queue, StakeQuote, StakingFacts
from gaib_wallet.domain.transactions import Allowance
from gaib_wallet.domain.units import Address, Rounding, Token, TokenAmount
from tests.builders import ETH_USD, GAS_PRICE, SAID, aid
from tests.fake_protocol import FakeProtocol
from tests.fake_ways import HOLDS, Exchange, best_split, ways


class FakeRoutes:
    """A `RouteReader`."""

    def __init__(self, protocol: FakeProtocol) -> None:
        self._protocol = protocol

    async def owned(self, account: Address, token: Token) -> TokenAmount:
        await self._protocol.answer()
        return self._protocol.amount(token)

    async def depths(self, pay: Token, receive: Token) -> tuple[Depth, ...]:
        protocol = self._protocol
        at = await protocol.answer()
        found = []
        for way in ways(
            protocol, Order(protocol.account, TokenAmount(10**pay.digits, pay), receive)
        ):
            if not (way.is_open and way.route.way.is_market):
                continue
            quotes = []
            for size in (1, *(int(HOLDS * Fraction(2, 3) ** rung) for rung in reversed(range(14)))):
                order = Order(protocol.account, TokenAmount(size * 10**pay.digits, pay), receive)
                outcome = way.outcome(order)
                if isinstance(outcome, Offer):
                    quotes.append((order.pay, outcome.received))
            found.append(Depth(way.route, tuple(quotes), at))
        return tuple(found)

    async def compare(self, wish: Wish) -> Comparison:
        protocol = self._protocol
        at = await protocol.answer()
        asked = ways(protocol, wish)
        outcomes = [way.outcome(wish) for way in asked]
        offers = [one for one in outcomes if isinstance(one, Offer)]
        open_ways = {way.route.way for way in asked if way.is_open}
        pay = wish.pay.token if isinstance(wish, Order) else wish.pay
        return Comparison(
            wish=wish,
            owned=protocol.amount(pay),
            native=protocol.native,
            offers=ranked(offers, GAS_PRICE, ETH_USD),
            closed=tuple(one for one in outcomes if isinstance(one, Closed)),
            minting=protocol.mint if Way.MINT in open_ways else None,
            redeeming=protocol.redeem if Way.REDEEM in open_ways else None,
            gas_price=GAS_PRICE,
            eth_usd=ETH_USD,
            at=at,
            permit=self._terms(pay, asked),
            permit2=self._permit2_terms(pay, asked),
            split=best_split(wish, asked, offers) if isinstance(wish, Order) else None,
            usdc_usd=Fraction(1),
            redemption=1 - protocol.redeem.fee_ratio,
        )

    def _terms(self, token: Token, asked: tuple[Exchange, ...]) -> PermitTerms | None:
        network = self._protocol.network
        domain = network.permits.get(token.address)
        is_of_use = any(way.route.way.takes_permits for way in asked if way.is_open)
        return PermitTerms(domain, self._protocol.permits[token]) if domain and is_of_use else None

    def _permit2_terms(self, token: Token, asked: tuple[Exchange, ...]) -> Permit2Terms | None:
        protocol = self._protocol
        contract = protocol.network.contracts.permit2
        is_of_use = any(way.route.way.wants_permit2 for way in asked if way.is_open)
        if contract is None or not is_of_use:
            return None
        allowed = protocol.allowance(token, contract)
        return Permit2Terms(contract, protocol.permits2[token], allowed)


class FakePortfolio:
    """A `PortfolioReader`."""

    def __init__(self, protocol: FakeProtocol) -> None:
        self._protocol = protocol

    async def read(self, account: Address) -> Portfolio:
        protocol = self._protocol
        at = await protocol.answer()
        small = self._best(aid("100"))
        owned = [protocol.amount(token) for token in protocol.network.tokens]
        sold = [one for one in owned if one.raw and one.token != protocol.network.usdc]
        return Portfolio(
            account=account,
            at=at,
            native=protocol.native,
            holdings=tuple(owned),
            prices=protocol.prices,
            market_aid=small.units / 100 if small else None,
            request=protocol.request,
            eth_usd=FeedPrice(ETH_USD, at.mined_at),
            usdc_usd=FeedPrice(Fraction(1), at.mined_at),
            allowances=tuple(
                Allowance(spender, TokenAmount(raw, token))
                for (token, spender), raw in protocol.allowed.items()
                if raw
            ),
            sales=tuple(SellNow(one, self._best(one)) for one in sold),
            gas_price=GAS_PRICE,
            minting=protocol.mint if protocol.network.is_open(Flow.MINT) else None,
            eur_usd=FeedPrice(protocol.eur_usd, at.mined_at) if protocol.eur_usd else None,
        )

    def _best(self, pay: TokenAmount) -> TokenAmount | None:
        order = Order(self._protocol.account, pay, self._protocol.network.usdc)
        outcomes = [way.outcome(order) for way in ways(self._protocol, order)]
        found = [
            one.received for one in outcomes if isinstance(one, Offer) and one.route.way.is_market
        ]
        return max(found, default=None)


class FakeStaking:
    """A `StakingReader`."""

    def __init__(self, protocol: FakeProtocol) -> None:
        self._protocol = protocol

    async def read(self, account: Address) -> StakingFacts:
        protocol = self._protocol
        at = await protocol.answer()
        request, zero = protocol.request, aid("0")
        return StakingFacts(
            account=account,
            at=at,
            aid=protocol.amount(protocol.network.aid),
            said=protocol.amount(SAID),
            native=protocol.native,
            prices=protocol.prices,
            total_staked=protocol.total_staked,
            request=request,
            queue=Queue(
                idle=protocol.idle,
                owed=protocol.ahead + (request.pending if request else zero),
                ahead=protocol.ahead if request else zero,
            )
            if protocol.tells_line
            else Queue(protocol.idle, None, None),
            is_paused=protocol.is_paused,
            gas_price=GAS_PRICE,
            eth_usd=ETH_USD,
        )

    async def quote_stake(self, account: Address, pay: TokenAmount) -> StakeQuote:
        protocol = self._protocol
        at = await protocol.answer()
        received = pay.worth(1 / protocol.prices.deposit, SAID, Rounding.DOWN)
        return StakeQuote(
            account=account,
            pay=pay,
            received=received,
            back=received.worth(protocol.prices.unstaking, pay.token, Rounding.DOWN),
            owned=protocol.amount(pay.token),
            allowed=protocol.allowance(pay.token, SAID.address),
            is_paused=protocol.is_paused,
            at=at,
        )

    async def quote_exit(self, account: Address, pay: TokenAmount) -> ExitQuote:
        protocol = self._protocol
        at = await protocol.answer()
        price = protocol.prices.unstaking
        return ExitQuote(
            account=account,
            pay=pay,
            received=pay.worth(price, protocol.network.aid, Rounding.DOWN),
            owned=protocol.amount(pay.token),
            request=protocol.request,
            is_paused=protocol.is_paused,
            at=at,
        )
