"""Every way from one token to another, side by side, as one block answers them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp, Pool
from gaib_wallet.domain.permits import PermitTerms
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
    UNISWAP_V3 = "uniswap_v3"
    MINT = "mint"
    REDEEM = "redeem"

    @property
    def is_market(self) -> bool:
        """Whether the price is a market's, so that it can move before the transaction arrives."""
        return self in {self.CURVE, self.UNISWAP_V3}

    @property
    def takes_permits(self) -> bool:
        """Whether its contract takes a signature in the same call: Uniswap's router does."""
        return self is self.UNISWAP_V3


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
class Offer:
    """What `route` would pay out for `order`, after its own fee.

    `fee` is the route's, a part of the payment; `impact` what the size costs against a small
    trade, None where it cannot be told; `gas` what the exchange itself is likely to use;
    `allowed` what the target may take already.
    """

    order: Order
    route: Route
    received: TokenAmount
    fee: Fraction
    impact: Fraction | None
    gas: int
    allowed: TokenAmount
    at: BlockStamp

    @property
    def over_par(self) -> Fraction:
        """Received per unit paid, less 1: -1/1000 means 0.1 % worse than one for one."""
        return self.received.units / self.order.pay.units - 1

    def least(self, tolerance: Bps) -> TokenAmount:
        """The minimum to ask of the contract, rounded up; GAIB's own price does not move."""
        part = Bps(WHOLE - tolerance) if self.route.way.is_market else WHOLE
        return self.received.share(part, Rounding.UP)


@dataclass(frozen=True, slots=True)
class Closed:
    """A way that cannot be taken now, and why."""

    route: Route
    reason: WalletError


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every way for one order, at one block; the best offer, net of gas, first.

    `gas_price` is wei per gas (base fee and tip), `eth_usd` USD per ETH or None without a fresh
    feed. `minting` and `redeeming` are what GAIB's contracts say, where they were asked. `permit`
    is what a signature in place of an allowance would be made with, where a way can use one.
    """

    order: Order
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

    def network_fee(self, offer: Offer) -> TokenAmount:
        """What the exchange is likely to cost, in ETH."""
        return TokenAmount(offer.gas * self.gas_price, ETH)

    def network_fee_usd(self, offer: Offer) -> TokenAmount | None:
        """The same in USD, rounded up; None without a price."""
        if self.eth_usd is None:
            return None
        return self.network_fee(offer).worth(self.eth_usd, USD, Rounding.UP)


def ranked(offers: Sequence[Offer], gas_price: int, eth_usd: Fraction | None) -> tuple[Offer, ...]:
    """`offers`, the one that leaves most after the network fee first.

    Tokens received count as one dollar each, which is right to compare offers of the same token;
    without a price of ETH only what is received counts.
    """

    def net(offer: Offer) -> Fraction:
        fee = Fraction(offer.gas * gas_price, 10**ETH.digits) * (eth_usd or 0)
        return offer.received.units - fee

    return tuple(sorted(offers, key=net, reverse=True))
