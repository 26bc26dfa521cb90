"""Every way from one token to another, side by side, as one block answers them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from functools import cached_property

from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp, Pool
from gaib_wallet.domain.permits import Permit2Terms, PermitTerms
from gaib_wallet.domain.units import (
    ETH,
    USD,
    WHOLE,
    Address,
    Bps,
    Rounding,
    Token,
    TokenAmount,
)
from gaib_wallet.errors import WalletError


class Way(Enum):
    """Who does the exchange."""

    CURVE = "curve"
    UNISWAP_V2 = "uniswap_v2"
    UNISWAP_V3 = "uniswap_v3"
    UNISWAP_V4 = "uniswap_v4"
    MINT = "mint"
    REDEEM = "redeem"

    @property
    def is_market(self) -> bool:
        """Whether the price is a market's, so that it can move before the transaction arrives."""
        return self not in {self.MINT, self.REDEEM}

    @property
    def takes_permits(self) -> bool:
        """Whether its contract takes a token's own permit in the same call: v3's router does."""
        return self is self.UNISWAP_V3

    @property
    def wants_permit2(self) -> bool:
        """Whether its contract is paid through Permit2 alone, so that a key has to sign for it."""
        return self is self.UNISWAP_V4

    @property
    def gives_exactly(self) -> bool:
        """Whether a market's contract can fix what arrives and take what that costs."""
        return self in {self.UNISWAP_V2, self.UNISWAP_V3, self.UNISWAP_V4}

    @property
    def has_deadline(self) -> bool:
        """Whether its contract stops late transactions: Uniswap's routers do."""
        return self in {self.UNISWAP_V2, self.UNISWAP_V3, self.UNISWAP_V4}


@dataclass(frozen=True, slots=True)
class Route:
    """One way: `target` is called and may take the payment; `pools` are passed in order."""

    way: Way
    name: str
    target: Address
    pools: tuple[Pool, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """A wish: `account` pays exactly `pay`, never zero, and wants `receive`."""

    account: Address
    pay: TokenAmount
    receive: Token

    def __post_init__(self) -> None:
        if self.pay.raw == 0:
            raise ValueError("an order pays something")
        if self.pay.token == self.receive:
            raise ValueError("an order changes something")


@dataclass(frozen=True, slots=True)
class Target:
    """A wish: `account` wants exactly `receive`, never zero, and pays for it in `pay`."""

    account: Address
    pay: Token
    receive: TokenAmount

    def __post_init__(self) -> None:
        if self.receive.raw == 0:
            raise ValueError("a target is something")
        if self.receive.token == self.pay:
            raise ValueError("a target changes something")


Wish = Order | Target


@dataclass(frozen=True, slots=True)
class MarketPrice:
    """What a pool says of its own price at the block, in units received per unit paid, fee apart.

    `spot` is that of an endlessly small trade, `average` the pool's own over the last minutes;
    each is None where the pool does not tell. `is_ramping`: its curve is being changed, so that a
    quote can be a little too high.
    """

    spot: Fraction | None = None
    average: Fraction | None = None
    is_ramping: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What `route` would pay out for `order`, after its own fee.

    `fee` is the route's, a part of the payment; `impact` what the size costs against a small
    trade, None where it cannot be told; `gas` what the exchange itself is likely to use;
    `allowed` what the target (Permit2, where the way wants that) may take already.

    `wanted` is there where the wish was a Target: `order.pay` is then what the route asks for it
    now, and `received` is `wanted`, or more where the route cannot give exactly that.
    """

    order: Order
    route: Route
    received: TokenAmount
    fee: Fraction
    impact: Fraction | None
    gas: int
    allowed: TokenAmount
    at: BlockStamp
    market: MarketPrice = MarketPrice()
    wanted: TokenAmount | None = None

    @property
    def over_par(self) -> Fraction:
        """Received per unit paid, less 1: -1/1000 means 0.1 % worse than one for one."""
        return self.received.units / self.order.pay.units - 1

    @property
    def is_exact_out(self) -> bool:
        """Whether what arrives is fixed, and what leaves can still vary below a most."""
        return self.wanted is not None and self.route.way.gives_exactly

    def least(self, tolerance: Bps) -> TokenAmount:
        """The minimum to ask of the contract, rounded up; GAIB's own price does not move."""
        if self.wanted is not None:
            return self.wanted
        part = Bps(WHOLE - tolerance) if self.route.way.is_market else WHOLE
        return self.received.share(part, Rounding.UP)

    def most(self, tolerance: Bps) -> TokenAmount:
        """The most that may leave, rounded up: exactly the order's payment unless more is wanted.

        Where a target is bought from a pool that cannot give exactly that much, all of it leaves.
        """
        if self.wanted is None or not self.route.way.is_market:
            return self.order.pay
        return self.order.pay.share(Bps(WHOLE + tolerance), Rounding.UP)


@dataclass(frozen=True, slots=True)
class Split:
    """One payment over two routes, quoted at one block; each part is a swap of its own."""

    order: Order
    parts: tuple[Offer, Offer]

    @property
    def received(self) -> TokenAmount:
        """What both parts bring together."""
        first, second = self.parts
        return first.received + second.received

    @property
    def over_par(self) -> Fraction:
        """Received per unit paid, less 1, of both together."""
        return self.received.units / self.order.pay.units - 1

    @property
    def gas(self) -> int:
        """What both are likely to use."""
        return sum(part.gas for part in self.parts)


@dataclass(frozen=True, slots=True)
class Closed:
    """A way that cannot be taken now, and why."""

    route: Route
    reason: WalletError


@dataclass(frozen=True)
class Comparison:
    """Every way for one wish, at one block; the best offer, net of gas, first.

    `gas_price` is wei per gas (base fee and tip), `eth_usd` USD per ETH or None without a fresh
    feed, `usdc_usd` likewise. `minting` and `redeeming` are what GAIB's contracts say, where they
    were asked. `permit` and `permit2` are what a signature in place of an allowance would be made
    with, where a way can use one. `split` is the best of two routes, where it brings more than any
    route alone, before the network's fee. `redemption` is USDC that GAIB's redeemer pays for an
    AID, fee off, where that can be read, whoever may redeem.
    """

    wish: Wish
    owned: TokenAmount
    native: TokenAmount
    offers: tuple[Offer, ...]
    closed: tuple[Closed, ...]
    minting: MintFacts | None
    redeeming: RedeemFacts | None
    gas_price: int
    eth_usd: Fraction | None
    at: BlockStamp
    permit: PermitTerms | None = None
    permit2: Permit2Terms | None = None
    split: Split | None = None
    usdc_usd: Fraction | None = None
    redemption: Fraction | None = None

    def at_gas_price(self, price: int) -> "Comparison":
        """The same where a unit of gas costs `price` wei, in the order that this gives."""
        offers = ranked(self.offers, price, self.eth_usd)
        return replace(self, gas_price=price, offers=offers)

    def network_fee(self, taken: Offer | Split) -> TokenAmount:
        """What the exchange is likely to cost, in ETH."""
        return TokenAmount(taken.gas * self.gas_price, ETH)

    def network_fee_usd(self, taken: Offer | Split) -> TokenAmount | None:
        """The same in USD, rounded up; None without a price."""
        if self.eth_usd is None:
            return None
        return self.network_fee(taken).worth(self.eth_usd, USD, Rounding.UP)

    @cached_property
    def is_split_best(self) -> bool:
        """Whether the split leaves more than the best offer after the network fee."""
        if self.split is None or not self.offers:
            return False
        best = self.offers[0]
        return self._net(self.split) > self._net(best)

    def _net(self, taken: Offer | Split) -> Fraction:
        fee = self.network_fee(taken).units * (self.eth_usd or 0)
        return taken.received.units - fee


def ranked(offers: Sequence[Offer], gas_price: int, eth_usd: Fraction | None) -> tuple[Offer, ...]:
    """`offers`, the one that leaves most after the network fee first.

    Tokens received, and for a target those paid, count as one dollar each, which is right to
    compare offers of the same token; without a price of ETH only they count.
    """

    def net(offer: Offer) -> Fraction:
        fee = Fraction(offer.gas * gas_price, 10**ETH.digits) * (eth_usd or 0)
        gained = offer.received.units if offer.wanted is None else -offer.order.pay.units
        return gained - fee

    return tuple(sorted(offers, key=net, reverse=True))


def without_key(comparison: Comparison, reason: WalletError) -> Comparison:
    """`comparison` for an account that nothing is signed for here: what a signature pays is closed.

    `reason` is why.
    """

    def is_signed(offer: Offer) -> bool:
        return offer.route.way.wants_permit2

    signed = [one for one in comparison.offers if is_signed(one)]
    split = comparison.split
    return replace(
        comparison,
        offers=tuple(one for one in comparison.offers if not is_signed(one)),
        closed=(*comparison.closed, *(Closed(one.route, reason) for one in signed)),
        split=None if split and any(is_signed(part) for part in split.parts) else split,
    )
