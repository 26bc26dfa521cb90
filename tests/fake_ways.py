"""The ways between tokens of a protocol in memory, and what a call says that it takes of them.

Pools pay one for one less their fee and a little for the size; one Uniswap pool pays for sAID.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol, Self

from gaib_wallet.chain.venues.universal_router import VERSIONS
from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp, Flow, Network, Pool, Venue
from gaib_wallet.domain.routes import (
    Closed,
    MarketPrice,
    Offer,
    Order,
    Route,
    Split,
    Target,
    Way,
    Wish,
)
from gaib_wallet.domain.staking import SaidPrices
from gaib_wallet.domain.transactions import Act, Call
from gaib_wallet.domain.units import NO_ADDRESS, Address, Rounding, Token, TokenAmount
from gaib_wallet.errors import (
    FlowClosed,
    NoRoute,
    RouterUnknown,
    TooSmall,
    UnexpectedReply,
    WalletError,
)
from tests.builders import NETWORK, SAID

GAS = 100_000
HOLDS = 500_000
"""Whole tokens: a Uniswap pool takes no more of a payment."""
_DEPTH = 10**9
_PPM = 1_000_000
_DUST = 1_000


class Prices(Protocol):
    """What the ways ask of the protocol."""

    account: Address
    network: Network
    at: BlockStamp
    mint: MintFacts
    redeem: RedeemFacts
    prices: SaidPrices

    def allowance(self, token: Token, spender: Address) -> TokenAmount: ...


class Exchange:
    """One way for one pair of tokens."""

    def __init__(self, protocol: Prices, route: Route, flow: Flow) -> None:
        self.route = route
        self._protocol = protocol
        self._flow = flow

    @property
    def is_open(self) -> bool:
        network = self._protocol.network
        is_known = not self.route.way.wants_permit2 or network.router_version in VERSIONS
        return network.is_open(self._flow) and is_known

    def outcome(self, wish: Wish) -> Offer | Closed:
        try:
            return self.offer(wish)
        except WalletError as reason:
            return Closed(self.route, reason)

    def offer(self, wish: Wish) -> Offer:
        protocol, way = self._protocol, self.route.way
        if not protocol.network.is_open(self._flow):
            raise FlowClosed(protocol.network.closed[self._flow])
        if not self.is_open:
            raise RouterUnknown(protocol.network.router_version)
        order, wanted = (wish, None) if isinstance(wish, Order) else self._bought(wish)
        received, fee = self._received(order)
        if wanted and way.gives_exactly:
            received = wanted
        if received.raw == 0 or self._is_dust(order):
            raise TooSmall
        small = TokenAmount(min(order.pay.raw, 10**order.pay.token.digits), order.pay.token)
        impact = Fraction(0)
        if way.is_market and small != order.pay:
            little = _through(protocol, self.route.pools, small, order.receive)
            ratio = received.units / order.pay.units
            impact = max(impact, 1 - ratio / (little.units / small.units))
        allowed = protocol.allowance(order.pay.token, self._taker)
        at, market = protocol.at, self._market(order)
        return Offer(order, self.route, received, fee, impact, GAS, allowed, at, market, wanted)

    @property
    def _taker(self) -> Address:
        permit2 = self._protocol.network.contracts.permit2 or NO_ADDRESS
        return permit2 if self.route.way.wants_permit2 else self.route.target

    def _market(self, order: Order) -> MarketPrice:
        if not self.route.way.is_market:
            return MarketPrice()
        spot = _price(self._protocol, self.route.pools, order.pay.token, order.receive)
        return MarketPrice(spot, spot if self.route.way is Way.CURVE else None)

    def _is_dust(self, order: Order) -> bool:
        coarser = order.pay.token.digits - order.receive.digits
        is_dust = coarser > 0 and order.pay.raw <= _DUST * 10**coarser
        return is_dust and self.route.way is Way.CURVE

    def _bought(self, target: Target) -> tuple[Order, TokenAmount]:
        """The least payment that brings what is wanted."""
        most = _DEPTH // 2 * 10**target.pay.digits
        low, high = 0, most
        while high - low > 1:
            middle = (low + high) // 2
            order = Order(target.account, TokenAmount(middle, target.pay), target.receive.token)
            received, _ = self._priced(order)
            low, high = (low, middle) if received >= target.receive else (middle, high)
        if high == most:
            raise NoRoute
        pay = TokenAmount(high, target.pay)
        return Order(target.account, pay, target.receive.token), target.receive

    def _received(self, order: Order) -> tuple[TokenAmount, Fraction]:
        protocol, now = self._protocol, self._protocol.at.mined_at
        received, fee = self._priced(order)
        match self.route.way:
            case Way.MINT:
                refusal = protocol.mint.refusal(received, now)
            case Way.REDEEM:
                refusal = protocol.redeem.refusal(order.pay, now)
            case Way.CURVE:
                refusal = None
            case _:
                refusal = NoRoute() if order.pay.units > HOLDS else None
        if refusal:
            raise refusal
        return received, fee

    def _priced(self, order: Order) -> tuple[TokenAmount, Fraction]:
        protocol, pools = self._protocol, self.route.pools
        if self.route.way is Way.MINT:
            return order.pay.worth(Fraction(1), order.receive, Rounding.DOWN), Fraction(0)
        if self.route.way is Way.REDEEM:
            return protocol.redeem.received(order.pay, order.receive), protocol.redeem.fee_ratio
        return _through(protocol, pools, order.pay, order.receive), _fee(pools)


@dataclass(frozen=True)
class Taken:
    """What a call says that it exchanges: `most` for `least`, one of which is exact."""

    route: Route
    flow: Flow
    most: TokenAmount
    least: TokenAmount
    deadline: int | None
    is_exact_out: bool = False

    @property
    def token(self) -> Token:
        return self.most.token

    def wish(self, account: Address) -> Wish:
        if self.is_exact_out:
            return Target(account, self.most.token, self.least)
        return Order(account, self.most, self.least.token)

    @classmethod
    def of(cls, call: Call, network: Network) -> Self:
        said = {name: str(value) for name, value in call.arguments}
        if call.act is Act.MINT:
            pay = TokenAmount(int(said["asset_amount"]), _token(network, said["asset"]))
            least = TokenAmount(int(said["min_aid"]), network.aid)
            return cls(Route(Way.MINT, "GAIB", call.to), Flow.MINT, pay, least, None)
        if call.act is Act.REDEEM:
            pay = TokenAmount(int(said["aid_amount"]), network.aid)
            least = TokenAmount(int(said["min_assets"]), network.usdc)
            return cls(Route(Way.REDEEM, "GAIB", call.to), Flow.REDEEM, pay, least, None)
        if "min_dy" in said:
            pool = next(pool for pool in network.pools if pool.address == call.to)
            pay = TokenAmount(int(said["dx"]), pool.coins[int(said["i"])])
            least = TokenAmount(int(said["min_dy"]), pool.coins[int(said["j"])])
            return cls(_market((pool,), network), Flow.SWAP, pay, least, None)
        return cls._of_uniswap(said, network)

    @classmethod
    def _of_uniswap(cls, said: dict[str, str], network: Network) -> Self:
        is_exact_out = "amountOut" in said
        pools, pay, receive = _uniswap_pools(said, network, is_exact_out=is_exact_out)
        names = ("amountInMaximum", "amountInMax") if is_exact_out else ("amountIn",)
        most = next(int(said[name]) for name in names if name in said)
        names = ("amountOut",) if is_exact_out else ("amountOutMinimum", "amountOutMin")
        least = next(int(said[name]) for name in names if name in said)
        return cls(
            route=_market(pools, network),
            flow=Flow.SWAP,
            most=TokenAmount(most, pay),
            least=TokenAmount(least, receive),
            deadline=int(said["deadline"]),
            is_exact_out=is_exact_out,
        )


def ways(protocol: Prices, wish: Wish) -> tuple[Exchange, ...]:
    """Every way between the tokens of `wish`, open or not."""
    if isinstance(wish, Order):
        found = _routes(protocol.network, wish.pay.token, wish.receive)
    else:
        found = _routes(protocol.network, wish.pay, wish.receive.token)
    return tuple(Exchange(protocol, route, flow) for route, flow in found)


def best_split(order: Order, asked: tuple[Exchange, ...], offers: list[Offer]) -> Split | None:
    """The two markets that bring most together, in fifths, where that is more than one brings."""
    markets = [way for way in asked if way.route.way.is_market]
    one, two = order.pay.raw // 5, 2 * order.pay.raw // 5
    parts = {
        (way, raw): part
        for way in markets
        for raw in {one, two, order.pay.raw - two, order.pay.raw - one} - {0}
        if isinstance(part := way.outcome(_part(order, raw)), Offer)
    }
    splits = [
        Split(order, (part, parts[other, order.pay.raw - raw]))
        for (way, raw), part in parts.items()
        for other in markets
        if other is not way and (other, order.pay.raw - raw) in parts
    ]
    best = max(splits, key=lambda found: found.received, default=None)
    alone = max((offer.received for offer in offers), default=None)
    return best if best and (alone is None or best.received > alone) else None


def _part(order: Order, raw: int) -> Order:
    return Order(order.account, TokenAmount(raw, order.pay.token), order.receive)


def _routes(network: Network, pay: Token, receive: Token) -> Iterator[tuple[Route, Flow]]:
    contracts = network.contracts
    if receive == network.aid and pay in {network.usdc, network.usdt}:
        yield Route(Way.MINT, "GAIB", contracts.minter or NO_ADDRESS), Flow.MINT
    if (pay, receive) == (network.aid, network.usdc):
        yield Route(Way.REDEEM, "GAIB", contracts.redeemer or NO_ADDRESS), Flow.REDEEM
    for pool in network.pools:
        if {pay, receive} <= set(pool.coins):
            yield _market((pool,), network), Flow.SWAP
    for first in network.pools:
        for second in network.pools:
            is_path = set(first.coins) == {pay, network.aid} and pay != network.aid
            is_path &= set(second.coins) == {network.aid, receive} and receive != network.aid
            if is_path and {first.venue, second.venue} == {Venue.UNISWAP_V3}:
                yield _market((first, second), network), Flow.SWAP


def _market(pools: tuple[Pool, ...], network: Network) -> Route:
    name, venue, its = (
        " \u2192 ".join(pool.name for pool in pools),
        pools[0].venue,
        network.contracts,
    )
    targets = {
        Venue.CURVE: pools[0].address,
        Venue.UNISWAP_V2: its.v2_router,
        Venue.UNISWAP_V3: its.v3_router,
        Venue.UNISWAP_V4: its.universal_router,
    }
    return Route(Way(venue.value), name, targets[venue] or NO_ADDRESS, pools)


def _through(
    protocol: Prices, pools: tuple[Pool, ...], pay: TokenAmount, receive: Token
) -> TokenAmount:
    for pool in pools:
        then = receive if len(pools) == 1 else pool.other(pay.token)
        pay = _swapped(protocol, pool, pay, then)
    return pay


def _swapped(protocol: Prices, pool: Pool, pay: TokenAmount, receive: Token) -> TokenAmount:
    if pool.address not in {known.address for known in NETWORK.pools}:
        raise UnexpectedReply
    price = _price(protocol, (pool,), pay.token, receive)
    kept = (1 - _fee((pool,))) * max(Fraction(0), 1 - pay.units / _DEPTH)
    return pay.worth(price * kept, receive, Rounding.DOWN)


def _price(protocol: Prices, pools: tuple[Pool, ...], pay: Token, receive: Token) -> Fraction:
    market = protocol.prices.market or Fraction(1)
    price = market if pay == SAID else Fraction(1)
    return 1 / market if receive == SAID else price


def _fee(pools: tuple[Pool, ...]) -> Fraction:
    kept = Fraction(1)
    for pool in pools:
        kept *= Fraction(_PPM - pool.fee_ppm, _PPM)
    return 1 - kept


def _uniswap_pools(
    said: dict[str, str], network: Network, *, is_exact_out: bool
) -> tuple[tuple[Pool, ...], Token, Token]:
    """The pools that a call passes, what it pays and what it receives."""
    if "currency0" in said:
        tokens = [_token(network, said[name]) for name in ("currency0", "currency1")]
        tokens = tokens if said["zeroForOne"] == "True" else tokens[::-1]
        venue, fees = Venue.UNISWAP_V4, [said["fee"]]
    elif ", " in said.get("path", ""):
        tokens = [_token(network, address) for address in said["path"].split(", ")]
        venue, fees = Venue.UNISWAP_V2, ["3000"]
    else:
        steps = said.get("path") or f"{said['tokenIn']} {said['fee']} {said['tokenOut']}"
        parts = steps.split(" ")
        parts = parts[::-1] if is_exact_out and "path" in said else parts
        tokens, fees = [_token(network, address) for address in parts[::2]], parts[1::2]
        venue = Venue.UNISWAP_V3
    pools = tuple(
        pool
        for pay, fee, receive in zip(tokens, fees, tokens[1:], strict=False)
        for pool in network.pools
        if set(pool.coins) == {pay, receive} and pool.fee_ppm == int(fee) and pool.venue is venue
    )
    return pools, tokens[0], tokens[-1]


def _token(network: Network, address: str) -> Token:
    return next(token for token in network.tokens if token.address == address)
