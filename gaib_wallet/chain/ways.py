"""One way through pools for one wish: what it is asked, and what the answers offer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Protocol

from gaib_wallet.chain import erc20, markets
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.prices import price_reads
from gaib_wallet.chain.sizes import Sizes
from gaib_wallet.chain.venues import curve
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.routes import MarketPrice, Offer, Order, Route, Target, Way, Wish
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.errors import NoRoute, OffPar, QuoteUnsound, Reverted, TooSmall, WalletError

ALLOW_GAS: Final = 46_000
"""Of each call that must come first; measured, as are the others."""
PARTS: Final = 5
"""A payment over two ways is cut in fifths."""
_SMALL_PART: Final = 10_000
_SMALL_MOST: Final = 1_000
"""Whole tokens: what any pool can do that is worth asking."""
_PPM: Final = 1_000_000
_DUST: Final = 1_000
"""Base units of the coarser coin: below that, rounding takes more than a pool's fee."""
_UNSOUND: Final = 10**9
"""A pool's own quote and its arithmetic agree but for one part in so many, and some units."""
_ROUNDED: Final = 2
_BETTER: Final = Fraction(101, 100)
"""No quote beats its pool's own price, but for what rounding does to a few base units."""
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
    def main(self) -> Read[object]:
        """The one about all of it."""

    @property
    def others(self) -> tuple[Read[object], ...]:
        """Those that cost little."""

    def deal(self, answer: Answer) -> Deal:
        """What they say; raises as `MarketWay.offer`."""


class MarketWay:
    """A way through pools. Where `has_parts`, fifths of the payment are asked about as well.

    What `sizes` knows to be too much is not asked; nor is, unless `asks_all`, anything else that
    could use up the gas of the request.
    """

    def __init__(
        self,
        network: Network,
        wish: Wish,
        route: Route,
        sizes: Sizes,
        *,
        has_parts: bool = False,
        asks_all: bool = True,
    ) -> None:
        self.route = route
        self._network = network
        self._wish = wish
        pay, receive = tokens_of(wish)
        self._price = price_reads(network, route.pools, pay, receive)
        self._allowed = erc20.allowed(pay, wish.account, markets.taker(network, route))
        self._priced: tuple[Answer, MarketPrice] | None = None
        self._is_heavy = markets.is_heavy(route)
        parts = _parts(wish, is_heavy=self._is_heavy) if has_parts else ()
        self._asked = {
            one: asked
            for one, asked in _questions(network, wish, route, parts).items()
            if not self._is_heavy or (asks_all and sizes.fits(route, one))
        }

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """What has to be asked, but for the quotes."""
        return self._allowed, *self._price.reads

    @property
    def quotes(self) -> Iterator[tuple[int, Read[object]]]:
        """The rest, and when: the more gas one could use up, the later it is to be asked."""
        for place, asked in enumerate(self._asked.values(), 1):
            yield place if self._is_heavy else 0, asked.main
            yield from ((0, read) for read in asked.others)

    def note(self, sizes: Sizes, answer: Answer) -> None:
        """Keep the least that was too much and cost much to find out."""
        for wish, asked in self._asked.items():
            if self._is_heavy and not _is_done(asked, answer):
                sizes.note(self.route, wish, answer.at)

    def give_up(self, sizes: Sizes, at: BlockStamp) -> None:
        """Keep that all of it may have been too much, about at a block."""
        for wish in self._asked if self._is_heavy else ():
            sizes.note(self.route, wish, at)

    def offer(self, answer: Answer) -> Offer:
        """What the pools would take and pay out.

        Raises:
            NoRoute: they cannot do the size.
            TooSmall: nothing would come out, or rounding would take much of it.
            OffPar: a dollar would become less than half of one, or more than two.
            QuoteUnsound: what they say of themselves does not fit together, or the quote beats it.
            ContractFault: they refuse, or nobody can read their answer.
        """
        return self.part(answer, self._wish)

    def brings(self, answer: Answer, order: Order) -> TokenAmount | None:
        """What one of the fifths alone would bring; None where it is no offer."""
        asked = self._asked.get(order)
        quote = answer.known(asked.main) if asked else None
        if not isinstance(quote, Quote):
            return None
        try:
            self._check(order.pay, quote.amount, self._market(answer))
        except WalletError:
            return None
        return quote.amount

    def part(self, answer: Answer, wish: Wish) -> Offer:
        """The same for one of the fifths; NoRoute for one that was not asked about."""
        asked = self._asked.get(wish)
        if asked is None:
            raise NoRoute
        deal, route, wish = asked.deal(answer), self.route, self._wish
        market = self._market(answer)
        self._check(deal.pay, deal.received, market)
        return made(
            Order(wish.account, deal.pay, deal.received.token),
            route,
            answer,
            deal.received,
            fee=1 - _kept(route),
            impact=deal.impact,
            gas=deal.gas,
            allowed=answer.of(self._allowed),
            market=market,
            wanted=wish.receive if isinstance(wish, Target) else None,
        )

    def _market(self, answer: Answer) -> MarketPrice:
        """What the pools say of their price: the same for each part of a payment."""
        if self._priced is None or self._priced[0] is not answer:
            self._priced = answer, self._price.price(answer)
        return self._priced[1]

    def _check(self, pay: TokenAmount, received: TokenAmount, market: MarketPrice) -> None:
        if pay.raw == 0 or received.raw == 0:
            raise TooSmall
        coarser = max(pay.token.digits - received.token.digits, 0)
        is_dust = coarser and pay.raw <= _DUST * 10**coarser
        if self.route.way is Way.CURVE and is_dust:
            raise TooSmall
        is_par = {pay.token, received.token} <= set(self._network.dollars)
        if is_par and not _LEAST_PAR <= received.units / pay.units <= _MOST_PAR:
            raise OffPar
        if market.spot and received.units > pay.units * market.spot * _BETTER:
            raise QuoteUnsound


class _Sale:
    """Of all of a payment; `small` is a small one, and the question about that."""

    def __init__(
        self, network: Network, order: Order, route: Route, small: tuple[TokenAmount, Read[Quote]]
    ) -> None:
        self._pay = order.pay
        self._small_pay, self._small = small
        self.main = markets.quote(network, route, order.pay, order.receive)
        self.others = (self._small,)

    def deal(self, answer: Answer) -> Deal:
        quote = _sized(answer, self.main, self._small)
        small = answer.known(self._small)
        little = (self._small_pay, small.amount if small else None)
        impact = _impact((self._pay, quote.amount), little)
        return Deal(self._pay, quote.amount, quote.gas, impact)


class _Purchase:
    """Of exactly what is wanted, where the contract can give that."""

    def __init__(self, network: Network, target: Target, route: Route) -> None:
        self._wanted = target.receive
        self._small_wanted = _small(target.receive)
        self.main = markets.asked(network, route, target.receive)
        self._small = markets.asked(network, route, self._small_wanted)
        self.others = (self._small,)

    def deal(self, answer: Answer) -> Deal:
        price = _sized(answer, self.main, self._small)
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
        self.main = curve.quote(self._pool, self._probe_pay, target.receive.token)
        self.others = self._reads.reads

    def deal(self, answer: Answer) -> Deal:
        pool, wanted = self._reads.pool(answer), self._wanted
        i, j = self._pool.index_of(self._pay), self._pool.index_of(wanted.token)
        said = answer.of(self.main).amount.raw
        # The least of several roundings is a little less than what is said, and never more.
        if abs(said - pool.dy(i, j, self._probe_pay.raw)) > _ROUNDED + said // _UNSOUND:
            raise QuoteUnsound
        dx = pool.dx(i, j, wanted.raw)
        pay, received = TokenAmount(dx, self._pay), TokenAmount(pool.dy(i, j, dx), wanted.token)
        small = _small(pay)
        little = TokenAmount(pool.dy(i, j, small.raw), wanted.token)
        return Deal(pay, received, curve.GAS, _impact((pay, received), (small, little)))


def fifths(order: Order) -> tuple[Order, ...]:
    """One, two, three and four fifths, to the base unit: the rest of each is one of them, too."""
    pay = order.pay
    one, two = pay.raw // PARTS, 2 * pay.raw // PARTS
    raws = dict.fromkeys((one, two, pay.raw - two, pay.raw - one))
    return tuple(replace(order, pay=TokenAmount(raw, pay.token)) for raw in raws if raw)


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


def _questions(
    network: Network, wish: Wish, route: Route, parts: tuple[Order, ...]
) -> dict[Wish, _Asked]:
    """What is asked about `wish` and its parts, the smaller ones first; a small trade just once."""
    if isinstance(wish, Order):
        small = _small(wish.pay)
        asked = small, markets.quote(network, route, small, wish.receive)
        return {one: _Sale(network, one, route, asked) for one in (*parts, wish)}
    if route.way is Way.CURVE:
        return {wish: _CurvePurchase(wish, route)}
    return {wish: _Purchase(network, wish, route)}


def _parts(wish: Wish, *, is_heavy: bool) -> tuple[Order, ...]:
    """The fifths to be asked about: where each can be dear, the smaller half of them."""
    parts = fifths(wish) if isinstance(wish, Order) else ()
    return parts[: len(parts) // 2] if is_heavy else parts


def _is_done(asked: _Asked, answer: Answer) -> bool:
    try:
        asked.deal(answer)
    except NoRoute:
        return False
    except WalletError:
        return True
    return True


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
    """A trade that moves no price: a ten-thousandth, but not dust, nor more than `amount`."""
    one = 10**amount.token.digits
    raw = min(max(one, amount.raw // _SMALL_PART), _SMALL_MOST * one)
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
