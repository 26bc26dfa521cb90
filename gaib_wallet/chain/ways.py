"""One way through pools for one wish: what it is asked, and what the answers offer."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Protocol

from gaib_wallet.chain import erc20, markets
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.prices import price_reads
from gaib_wallet.chain.venues import curve
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import MarketPrice, Offer, Order, Route, Target, Way, Wish
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import NoRoute, OffPar, QuoteUnsound, Reverted, TooSmall

ALLOW_GAS: Final = 46_000
"""Of each call that must come first; measured, as are the others."""
PARTS: Final = 5
"""A payment over two ways is cut in fifths."""
_SMALL_PART: Final = 10_000
_PPM: Final = 1_000_000
_DUST: Final = 1_000
"""Base units of the coarser coin: below that, rounding takes more than a pool's fee."""
_UNSOUND: Final = 10**9
"""A pool's own quote and its arithmetic agree but for one part in so many, and some units."""
_ROUNDED: Final = 2
_FIXED: Final = MarketPrice()
"""GAIB's own price is no market's."""
_LEAST_PAR, _MOST_PAR = Fraction(1, 2), Fraction(2)


@dataclass(frozen=True, slots=True)
class Deal:
    """What is paid for what, before anything is allowed; `impact` as in an offer."""

    pay: TokenAmount
    received: TokenAmount
    gas: int
    impact: Fraction | None


class _Asked(Protocol):
    """The questions about one wish, and what is understood of the answers."""

    @property
    def reads(self) -> tuple[Read[object], ...]: ...

    def deal(self, answer: Answer) -> Deal: ...


class MarketWay:
    """A way through pools. Where `has_parts`, fifths of the payment are asked about as well."""

    def __init__(
        self, network: Network, wish: Wish, route: Route, *, has_parts: bool = False
    ) -> None:
        self.route = route
        self._network = network
        self._wish = wish
        pay, receive = tokens_of(wish)
        self._price = price_reads(network, route.pools, pay, receive)
        self._allowed = erc20.allowed(pay, wish.account, markets.taker(network, route))
        self._asked = _asked(network, wish, route)
        self._parts: dict[int, _Sale] = {}
        if has_parts and isinstance(wish, Order):
            sizes = part_sizes(wish.pay)
            orders = (Order(wish.account, one, wish.receive) for one in sizes)
            self._parts = {one.pay.raw: _Sale(network, one, route) for one in orders}

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """What has to be asked, but for the quotes."""
        return self._allowed, *self._price.reads

    @property
    def quotes(self) -> tuple[Read[object], ...]:
        """The rest: a quoter can use up the gas of a whole request, so that quotes come last."""
        parts = (read for part in self._parts.values() for read in part.reads)
        return *self._asked.reads, *parts

    def offer(self, answer: Answer) -> Offer:
        """What the pools would take and pay out.

        Raises:
            NoRoute: they cannot do the size.
            TooSmall: nothing would come out, or rounding would take much of it.
            OffPar: a dollar would become less than half of one, or more than two.
            QuoteUnsound: what they say of themselves does not fit together.
            ContractFault: they refuse, or nobody can read their answer.
        """
        return self._offer(answer, self._asked.deal(answer))

    def part(self, answer: Answer, size: int) -> Offer:
        """The same for `size` base units of the payment, which is one of `part_sizes`."""
        return self._offer(answer, self._parts[size].deal(answer))

    def _offer(self, answer: Answer, deal: Deal) -> Offer:
        self._check(deal)
        route, wish = self.route, self._wish
        return made(
            Order(wish.account, deal.pay, deal.received.token),
            route,
            answer,
            deal.received,
            fee=1 - _kept(route),
            impact=deal.impact,
            gas=deal.gas,
            allowed=answer.of(self._allowed),
            market=self._price.price(answer),
            wanted=wish.receive if isinstance(wish, Target) else None,
        )

    def _check(self, deal: Deal) -> None:
        pay, received = deal.pay, deal.received
        if pay.raw == 0 or received.raw == 0:
            raise TooSmall
        coarser = max(pay.token.digits - received.token.digits, 0)
        is_dust = coarser and pay.raw <= _DUST * 10**coarser
        if self.route.way is Way.CURVE and is_dust:
            raise TooSmall
        is_par = {pay.token, received.token} <= set(self._network.dollars)
        if is_par and not _LEAST_PAR <= received.units / pay.units <= _MOST_PAR:
            raise OffPar


class _Sale:
    """Of all of a payment."""

    def __init__(self, network: Network, order: Order, route: Route) -> None:
        self._pay = order.pay
        self._small_pay = _small(order.pay)
        self._quote = markets.quote(network, route, order.pay, order.receive)
        self._small = markets.quote(network, route, self._small_pay, order.receive)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        return self._quote, self._small

    def deal(self, answer: Answer) -> Deal:
        quote = _sized(answer, self._quote, self._small)
        small = answer.known(self._small)
        little = (self._small_pay, small.amount if small else None)
        impact = _impact((self._pay, quote.amount), little)
        return Deal(self._pay, quote.amount, quote.gas, impact)


class _Purchase:
    """Of exactly what is wanted, where the contract can give that."""

    def __init__(self, network: Network, target: Target, route: Route) -> None:
        self._wanted = target.receive
        self._small_wanted = _small(target.receive)
        self._price = markets.asked(network, route, target.receive)
        self._small = markets.asked(network, route, self._small_wanted)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        return self._price, self._small

    def deal(self, answer: Answer) -> Deal:
        price = _sized(answer, self._price, self._small)
        small = answer.known(self._small)
        little = (small.amount, self._small_wanted) if small else (self._small_wanted, None)
        impact = _impact((price.amount, self._wanted), little)
        return Deal(price.amount, self._wanted, price.gas, impact)


class _CurvePurchase:
    """Of at least what is wanted: the pool's arithmetic is done here, and held against its own.

    The pool's `get_dx` falls short, and what it would give for the right payment could be asked
    only in a second request, of another block.
    """

    def __init__(self, target: Target, route: Route) -> None:
        (self._pool,) = route.pools
        self._pay, self._wanted = target.pay, target.receive
        self._reads = curve.PoolReads(self._pool)
        self._probe_pay = _at_par(target.receive, target.pay)
        self._probe = curve.quote(self._pool, self._probe_pay, target.receive.token)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        return *self._reads.reads, self._probe

    def deal(self, answer: Answer) -> Deal:
        pool, wanted = self._reads.pool(answer), self._wanted
        i, j = self._pool.index_of(self._pay), self._pool.index_of(wanted.token)
        said = answer.of(self._probe).amount.raw
        # The least of several roundings is a little less than what is said, and never more.
        if abs(said - pool.dy(i, j, self._probe_pay.raw)) > _ROUNDED + said // _UNSOUND:
            raise QuoteUnsound
        dx = pool.dx(i, j, wanted.raw)
        pay, received = TokenAmount(dx, self._pay), TokenAmount(pool.dy(i, j, dx), wanted.token)
        small = _small(pay)
        little = TokenAmount(pool.dy(i, j, small.raw), wanted.token)
        return Deal(pay, received, curve.GAS, _impact((pay, received), (small, little)))


def part_sizes(pay: TokenAmount) -> tuple[TokenAmount, ...]:
    """One, two, three and four fifths, to the base unit: the rest of each is one of them, too."""
    one, two = pay.raw // PARTS, 2 * pay.raw // PARTS
    raws = (one, two, pay.raw - two, pay.raw - one)
    return tuple(TokenAmount(raw, pay.token) for raw in dict.fromkeys(raws) if raw)


def tokens_of(wish: Wish) -> tuple[Token, Token]:
    """What is paid with, and what is received."""
    if isinstance(wish, Order):
        return wish.pay.token, wish.receive
    return wish.pay, wish.receive.token


def made(
    order: Order,
    route: Route,
    answer: Answer,
    received: TokenAmount,
    *,
    fee: Fraction,
    impact: Fraction | None,
    gas: int,
    allowed: TokenAmount,
    market: MarketPrice = _FIXED,
    wanted: TokenAmount | None = None,
) -> Offer:
    """The offer, with the gas of the calls that must come first."""
    if allowed < order.pay:
        gas += ALLOW_GAS * (2 if allowed.raw else 1)  # USDT wants to be set to zero first
    at = answer.at
    return Offer(order, route, received, fee, impact, gas, allowed, at, market, wanted)


def _asked(network: Network, wish: Wish, route: Route) -> _Asked:
    if isinstance(wish, Order):
        return _Sale(network, wish, route)
    if route.way is Way.CURVE:
        return _CurvePurchase(wish, route)
    return _Purchase(network, wish, route)


def _sized(answer: Answer, read: Read[Quote], small: Read[Quote]) -> Quote:
    """What `read` asked for. Where a pool does a small trade and refuses this one, it is the size.

    Raises as `Answer.of`, and NoRoute.
    """
    try:
        return answer.of(read)
    except Reverted as refusal:
        if answer.known(small) and small.data != read.data:
            raise NoRoute from refusal
        raise


def _impact(
    size: tuple[TokenAmount, TokenAmount], small: tuple[TokenAmount, TokenAmount | None]
) -> Fraction | None:
    """How much worse the size is paid than a small trade; the fee is the same in both."""
    (pay, received), (little, brought) = size, small
    if not brought or not (brought.raw and little.raw and pay.raw):
        return None
    return max(Fraction(0), 1 - (received.units / pay.units) / (brought.units / little.units))


def _small(amount: TokenAmount) -> TokenAmount:
    """A trade that moves no price: a ten-thousandth, but not dust, and not more than `amount`."""
    raw = max(10**amount.token.digits, amount.raw // _SMALL_PART)
    return TokenAmount(min(amount.raw, raw), amount.token)


def _at_par(amount: TokenAmount, token: Token) -> TokenAmount:
    """As many of `token`, and not nothing."""
    raw = amount.raw * 10**token.digits // 10**amount.token.digits
    return TokenAmount(max(raw, 1), token)


def _kept(route: Route) -> Fraction:
    """The part of a payment that the pools' fees leave."""
    kept = Fraction(1)
    for pool in route.pools:
        kept *= Fraction(_PPM - pool.fee_ppm, _PPM)
    return kept
