"""Eight pools whose prices a test chooses, and what a reader says of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.network import Network, Pool
from gaib_wallet.domain.permits import Permit2Terms, PermitTerms
from gaib_wallet.domain.routes import (
    Closed,
    Comparison,
    MarketPrice,
    Offer,
    Order,
    Split,
    Target,
    Wish,
    ranked,
)
from gaib_wallet.domain.units import Address, Rounding, Token, TokenAmount
from gaib_wallet.errors import NotWhitelisted
from tests.builders import (
    AID,
    BLOCK,
    CURVE_3_POOL,
    ETH_USD,
    GAS_PRICE,
    NETWORK,
    POOL,
    USDC,
    V2_POOL,
    V3_POOL,
    V4_POOL,
    eth,
    market_route,
    mint_route,
)

V3_CHEAP = replace(
    V3_POOL,
    name="Uniswap v3 AID/USDC 0.01 %",
    address=Address("0x00000000000000000000000000000000000000e1"),
    fee_ppm=100,
)
V3_DEAR = replace(
    V3_POOL,
    name="Uniswap v3 AID/USDC 0.3 %",
    address=Address("0x00000000000000000000000000000000000000e2"),
    fee_ppm=3_000,
)
V4_WIDE = replace(V4_POOL, name="Uniswap v4 AID/USDC 0.05 %", fee_ppm=500, tick_spacing=10)
EIGHT = (POOL, V4_POOL, V3_CHEAP, CURVE_3_POOL, V3_POOL, V4_WIDE, V3_DEAR, V2_POOL)
_ONE = Fraction(1)
_PPM = 1_000_000
GAS = 120_000


@dataclass
class Markets:
    """What each pool gives per unit paid, by its name: one less its fee unless it is in `prices`.

    `brings_more` is what a split brings per unit more than the best pool; None for no split.
    """

    pools: tuple[Pool, ...] = EIGHT
    prices: dict[str, Fraction] = field(default_factory=dict)
    markets: Mapping[str, MarketPrice] = field(default_factory=dict)
    impact: Fraction = Fraction(1, 10_000)
    owned: Mapping[Token, TokenAmount] = field(default_factory=dict)
    brings_more: Fraction | None = None
    redemption: Fraction | None = None
    usdc_usd: Fraction | None = None
    is_whitelisted: bool = True
    network: Network = NETWORK
    asked: list[Wish] = field(default_factory=list)

    def owned_of(self, token: Token) -> TokenAmount:
        """What the account has; nobody is poor by accident."""
        return self.owned.get(token, TokenAmount(10**12 * 10**token.digits, token))

    def compared(self, wish: Wish) -> Comparison:
        """Every pool of the pair for `wish`, at one block."""
        offers = tuple(self._offer(pool, wish) for pool in self._pools_of(wish))
        ordered = ranked(offers, GAS_PRICE, ETH_USD)
        pay = wish.pay if isinstance(wish, Target) else wish.pay.token
        closed = () if self.is_whitelisted else (Closed(mint_route(), NotWhitelisted()),)
        domain = self.network.permits.get(pay.address)
        return Comparison(
            wish=wish,
            owned=self.owned_of(pay),
            native=eth("1"),
            offers=ordered,
            closed=closed,
            minting=None,
            redeeming=None,
            gas_price=GAS_PRICE,
            eth_usd=ETH_USD,
            at=BLOCK,
            permit=PermitTerms(domain, 0) if domain else None,
            permit2=self._terms(pay),
            split=self._split(wish),
            usdc_usd=self.usdc_usd,
            redemption=self.redemption,
        )

    def _pools_of(self, wish: Wish) -> list[Pool]:
        pay, receive = (
            (wish.pay, wish.receive.token)
            if isinstance(wish, Target)
            else (wish.pay.token, wish.receive)
        )
        return [pool for pool in self.pools if {pay, receive} <= set(pool.coins)]

    def _offer(self, pool: Pool, wish: Wish, more: Fraction = _ONE) -> Offer:
        fee = Fraction(pool.fee_ppm, _PPM)
        price = self.prices.get(pool.name, 1 - fee) * more
        if isinstance(wish, Target):
            pay = wish.receive.worth(1 / price, wish.pay, Rounding.UP)
            order, received = Order(wish.account, pay, wish.receive.token), wish.receive
        else:
            order, received = wish, wish.pay.worth(price, wish.receive, Rounding.DOWN)
        return Offer(
            order=order,
            route=market_route(pool),
            received=received,
            fee=fee,
            impact=self.impact,
            gas=GAS,
            allowed=TokenAmount(0, order.pay.token),
            at=BLOCK,
            market=self.markets.get(pool.name, MarketPrice()),
            wanted=received if isinstance(wish, Target) else None,
        )

    def _split(self, wish: Wish) -> Split | None:
        pools = self._pools_of(wish)
        if self.brings_more is None or isinstance(wish, Target) or len(pools) == 1:
            return None
        second = TokenAmount(2 * wish.pay.raw // 5, wish.pay.token)
        sizes = (wish.pay - second, second)
        more = 1 + self.brings_more
        first, other = (
            self._offer(pool, replace(wish, pay=size), more)
            for pool, size in zip(pools, sizes, strict=False)
        )
        return Split(wish, (first, other))

    def _terms(self, token: Token) -> Permit2Terms | None:
        permit2 = self.network.contracts.permit2
        return Permit2Terms(permit2, 3, TokenAmount(0, token)) if permit2 else None


class ToldRoutes:
    """A `RouteReader` that says what `markets` are."""

    def __init__(self, markets: Markets) -> None:
        self.markets = markets

    async def compare(self, wish: Wish) -> Comparison:
        self.markets.asked.append(wish)
        return self.markets.compared(wish)

    async def owned(self, account: Address, token: Token) -> TokenAmount:
        return self.markets.owned_of(token)

    async def depths(self, pay: Token, receive: Token) -> tuple[Depth, ...]:
        raise AssertionError("nobody asks that here")


def small() -> Markets:
    """What a person with 12,500 USDC and as many AID sees."""
    return Markets(
        owned={
            USDC: TokenAmount(12_500 * 10**6, USDC),
            AID: TokenAmount(12_500 * 10**18, AID),
        }
    )
