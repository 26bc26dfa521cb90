"""GAIB's protocol and some pools in memory: one account, and contracts that do as their calls say.

Pools pay one for one less their fee and a little for the size; one Uniswap pool pays for sAID.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp, Flow, Network, Pool, Venue
from gaib_wallet.domain.routes import Closed, Offer, Order, Route, Way
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.transactions import Act, Call
from gaib_wallet.domain.units import (
    NO_ADDRESS,
    Address,
    Bps,
    Rounding,
    Token,
    TokenAmount,
)
from gaib_wallet.errors import FlowClosed, Locked, NoRoute, TooSmall, UnexpectedReply, WalletError
from tests.builders import ACCOUNT, BLOCK, NETWORK, SAID, aid, eth, usdc

GAS = 100_000
V3_HOLDS = 500_000
"""Whole tokens: a Uniswap pool takes no more of a payment."""
_DEPTH = 10**9
_PPM = 1_000_000
_LINE_BEFORE = "1000"


def _always() -> bool:
    return True


class FakeProtocol:
    """What the account owns, and everything that contracts know of it; tests change it freely.

    Set `fault` and every read raises it; clear `gate` and every read waits; behind a gate that
    `may_read` says is closed nothing is read.
    """

    def __init__(
        self, *owned: TokenAmount, account: Address = ACCOUNT, network: Network = NETWORK
    ) -> None:
        self.fault: WalletError | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.account = account
        self.network = network
        self.at = BLOCK
        self.native = eth("10")
        self.owned = defaultdict(int, {amount.token: amount.raw for amount in owned})
        self.allowed: defaultdict[tuple[Token, Address], int] = defaultdict(int)
        self.permits: defaultdict[Token, int] = defaultdict(int)
        self._used: set[bytes] = set()
        self.mint = MintFacts(
            is_whitelisted=False,
            is_paused=False,
            accepts=True,
            limit=aid("1000000"),
            minted_today=aid("0"),
        )
        self.redeem = RedeemFacts(
            is_whitelisted=False,
            is_paused=False,
            limit=aid("1000000"),
            redeemed_today=aid("0"),
            reserve=usdc("240000"),
            fee=Bps(10),
        )
        self.prices = SaidPrices(
            deposit=Fraction(1083, 1000), unstaking=Fraction(1080, 1000), market=Fraction(107, 100)
        )
        self.request: ExitRequest | None = None
        self.ahead = aid(_LINE_BEFORE)
        self.idle = aid("50000")
        self.total_staked = aid("18000000")
        self.is_paused = False
        self.reads = 0
        self.may_read: Callable[[], bool] = _always

    async def answer(self) -> BlockStamp:
        """The block of everything that is read now."""
        if not self.may_read():
            raise Locked
        self.reads += 1
        await self.gate.wait()
        if self.fault:
            raise self.fault
        return self.at

    def amount(self, token: Token) -> TokenAmount:
        return TokenAmount(self.owned[token], token)

    def allowance(self, token: Token, spender: Address) -> TokenAmount:
        return TokenAmount(self.allowed[token, spender], token)

    def send(self, call: Call) -> bool:
        """Do what `call` says; False, and nothing done, where a contract would refuse."""
        said_of_itself = dict(call.arguments)
        match call.act:
            case Act.ALLOW | Act.REVOKE:
                return self._allow(call.to, said_of_itself)
            case Act.EXIT:
                return self._leave(int(str(said_of_itself["shares"])))
            case Act.PAY_QUEUE:
                return self._pay_queue()
            case Act.STAKE:
                pay = TokenAmount(int(str(said_of_itself["assets"])), self.network.aid)
                shares = pay.worth(1 / self.prices.deposit, SAID, Rounding.DOWN)
                return not self.is_paused and self._exchange(call.to, pay, shares, 0)
            case Act.SWAP | Act.MINT | Act.REDEEM:
                return self._take(call)
            case _:
                return False

    def _allow(self, token_address: Address, arguments: dict[str, object]) -> bool:
        token = next(one for one in self.network.tokens if one.address == token_address)
        self.allowed[token, Address(str(arguments["spender"]))] = int(str(arguments["amount"]))
        return True

    def _leave(self, shares: int) -> bool:
        pay = TokenAmount(shares, SAID)
        if self.request or self.is_paused or pay > self.amount(SAID):
            return False
        self.owned[SAID] -= shares
        fixed = pay.worth(self.prices.unstaking, self.network.aid, Rounding.DOWN)
        self.request = ExitRequest(self.at.mined_at, fixed)
        return True

    def _pay_queue(self) -> bool:
        if self.request is None:
            return False
        self.owned[self.network.aid] += self.request.pending.raw
        self.request, self.ahead = None, aid("0")
        return True

    def _take(self, call: Call) -> bool:
        taken = _Taken.of(call, self.network)
        if taken.deadline and taken.deadline < int(self.at.mined_at.timestamp()):
            return False
        try:
            offer = Exchange(self, taken.route, taken.flow).offer(
                Order(self.account, taken.pay, taken.receive)
            )
        except WalletError:
            return False
        self._use_permit(call, taken.pay)
        return self._exchange(call.to, taken.pay, offer.received, taken.least)

    def _use_permit(self, call: Call, pay: TokenAmount) -> None:
        """As Uniswap's router does: only where less is allowed. A signature is good once."""
        is_signed = dict(call.arguments).get("v") and call.data not in self._used
        if is_signed and self.allowance(pay.token, call.to) < pay:
            self._used.add(call.data)
            self.permits[pay.token] += 1
            self.allowed[pay.token, call.to] = pay.raw

    def _exchange(
        self, spender: Address, pay: TokenAmount, received: TokenAmount, least: int
    ) -> bool:
        if pay > self.amount(pay.token) or pay > self.allowance(pay.token, spender):
            return False
        if received.raw < least:
            return False
        self.allowed[pay.token, spender] -= pay.raw
        self.owned[pay.token] -= pay.raw
        self.owned[received.token] += received.raw
        return True


class Exchange:
    """One way for one pair of tokens."""

    def __init__(self, protocol: FakeProtocol, route: Route, flow: Flow) -> None:
        self.route = route
        self._protocol = protocol
        self._flow = flow

    @property
    def is_open(self) -> bool:
        return self._protocol.network.is_open(self._flow)

    def outcome(self, order: Order) -> Offer | Closed:
        try:
            return self.offer(order)
        except WalletError as reason:
            return Closed(self.route, reason)

    def offer(self, order: Order) -> Offer:
        protocol = self._protocol
        if not self.is_open:
            raise FlowClosed(protocol.network.closed[self._flow])
        received, fee = self._received(order)
        if received.raw == 0:
            raise TooSmall
        small = TokenAmount(min(order.pay.raw, 10**order.pay.token.digits), order.pay.token)
        impact = Fraction(0)
        if self.route.way.is_market and small != order.pay:
            little = _through(protocol, self.route.pools, small)
            ratio = received.units / order.pay.units
            impact = max(impact, 1 - ratio / (little.units / small.units))
        allowed = protocol.allowance(order.pay.token, self.route.target)
        return Offer(order, self.route, received, fee, impact, GAS, allowed, protocol.at)

    def _received(self, order: Order) -> tuple[TokenAmount, Fraction]:
        protocol, pools = self._protocol, self.route.pools
        if self.route.way.is_market:
            return _through(protocol, pools, order.pay), _fee(pools)
        now = protocol.at.mined_at
        if self.route.way is Way.MINT:
            received = order.pay.worth(Fraction(1), order.receive, Rounding.DOWN)
            refusal, fee = protocol.mint.refusal(received, now), Fraction(0)
        else:
            received = protocol.redeem.received(order.pay, order.receive)
            refusal, fee = protocol.redeem.refusal(order.pay, now), protocol.redeem.fee_ratio
        if refusal:
            raise refusal
        return received, fee


def ways(protocol: FakeProtocol, order: Order) -> tuple[Exchange, ...]:
    """Every way between the tokens of `order`, open or not."""
    return tuple(
        Exchange(protocol, route, flow) for route, flow in _routes(protocol.network, order)
    )


def _routes(network: Network, order: Order) -> Iterator[tuple[Route, Flow]]:
    contracts, pay, receive = network.contracts, order.pay.token, order.receive
    if receive == network.aid and pay in {network.usdc, network.usdt}:
        yield Route(Way.MINT, "GAIB", contracts.minter or NO_ADDRESS), Flow.MINT
    if (pay, receive) == (network.aid, network.usdc):
        yield Route(Way.REDEEM, "GAIB", contracts.redeemer or NO_ADDRESS), Flow.REDEEM
    for pool in network.pools:
        if set(pool.coins) == {pay, receive}:
            yield _market((pool,), network), Flow.SWAP
    for first in network.pools:
        for second in network.pools:
            is_path = set(first.coins) == {pay, network.aid} and pay != network.aid
            is_path &= set(second.coins) == {network.aid, receive} and receive != network.aid
            if is_path and {first.venue, second.venue} == {Venue.UNISWAP_V3}:
                yield _market((first, second), network), Flow.SWAP


def _market(pools: tuple[Pool, ...], network: Network) -> Route:
    name = " \u2192 ".join(pool.name for pool in pools)
    if pools[0].venue is Venue.CURVE:
        return Route(Way.CURVE, name, pools[0].address, pools)
    return Route(Way.UNISWAP_V3, name, network.contracts.v3_router or NO_ADDRESS, pools)


def _through(protocol: FakeProtocol, pools: tuple[Pool, ...], pay: TokenAmount) -> TokenAmount:
    for pool in pools:
        pay = _swapped(protocol, pool, pay)
    return pay


def _swapped(protocol: FakeProtocol, pool: Pool, pay: TokenAmount) -> TokenAmount:
    if pool.address not in {known.address for known in NETWORK.pools}:
        raise UnexpectedReply
    if pool.venue is Venue.UNISWAP_V3 and pay.units > V3_HOLDS:
        raise NoRoute
    market = protocol.prices.market or Fraction(1)
    price = market if pay.token == SAID else Fraction(1)
    if pool.other(pay.token) == SAID:
        price = 1 / market
    kept = (1 - _fee((pool,))) * max(Fraction(0), 1 - pay.units / _DEPTH)
    return pay.worth(price * kept, pool.other(pay.token), Rounding.DOWN)


def _fee(pools: tuple[Pool, ...]) -> Fraction:
    kept = Fraction(1)
    for pool in pools:
        kept *= Fraction(_PPM - pool.fee_ppm, _PPM)
    return 1 - kept


@dataclass(frozen=True)
class _Taken:
    """What a call says that it exchanges."""

    route: Route
    flow: Flow
    pay: TokenAmount
    receive: Token
    least: int
    deadline: int | None

    @classmethod
    def of(cls, call: Call, network: Network) -> Self:
        said = {name: str(value) for name, value in call.arguments}
        if call.act is Act.MINT:
            asset = _token(network, said["asset"])
            pay = TokenAmount(int(said["asset_amount"]), asset)
            route = Route(Way.MINT, "GAIB", call.to)
            return cls(route, Flow.MINT, pay, network.aid, int(said["min_aid"]), None)
        if call.act is Act.REDEEM:
            pay = TokenAmount(int(said["aid_amount"]), network.aid)
            route = Route(Way.REDEEM, "GAIB", call.to)
            return cls(route, Flow.REDEEM, pay, network.usdc, int(said["min_assets"]), None)
        if "min_dy" in said:
            pool = next(pool for pool in network.pools if pool.address == call.to)
            pay = TokenAmount(int(said["dx"]), pool.coins[int(said["i"])])
            least, receive = int(said["min_dy"]), pool.coins[int(said["j"])]
            return cls(_market((pool,), network), Flow.SWAP, pay, receive, least, None)
        return cls._of_uniswap(said, network)

    @classmethod
    def _of_uniswap(cls, said: dict[str, str], network: Network) -> Self:
        steps = said.get("path") or f"{said['tokenIn']} {said['fee']} {said['tokenOut']}"
        parts = steps.split(" ")
        tokens = [_token(network, address) for address in parts[::2]]
        pools = tuple(
            pool
            for pay, fee, receive in zip(tokens, parts[1::2], tokens[1:], strict=False)
            for pool in network.pools
            if set(pool.coins) == {pay, receive} and pool.fee_ppm == int(fee)
            if pool.venue is Venue.UNISWAP_V3
        )
        return cls(
            route=_market(pools, network),
            flow=Flow.SWAP,
            pay=TokenAmount(int(said["amountIn"]), tokens[0]),
            receive=tokens[-1],
            least=int(said["amountOutMinimum"]),
            deadline=int(said["deadline"]),
        )


def _token(network: Network, address: str) -> Token:
    return next(token for token in network.tokens if token.address == address)
