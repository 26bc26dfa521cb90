"""Whether a pool is what its factory says, what lies in it, and how far off its price is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final, Protocol

from eth_utils.address import to_checksum_address

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.factories import CURVE_POOLS, Named
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.venues.uniswap_v2 import GET_RESERVES
from gaib_wallet.chain.venues.uniswap_v3 import SLOT0
from gaib_wallet.chain.venues.uniswap_v4 import GET_LIQUIDITY, GET_SLOT0, PoolKey
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.pools import Doubt
from gaib_wallet.domain.units import Address, Rounding, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply, WalletError

FLOOR: Final = 10_000
"""Dollars of the network that have to lie in a pool."""
FAR: Final = Fraction(1, 4)
"""How far from its worth a token may trade: AID that fell has to stay sellable, with a warning."""
_ROOT_ONE: Final = 2**96
_FEE_PARTS: Final = 10_000
"""Curve counts fees in 1e10ths, of which a millionth has so many."""

TOKEN0 = Function("token0", (), ("address",))
TOKEN1 = Function("token1", (), ("address",))
FACTORY = Function("factory", (), ("address",))
FEE = Function("fee", (), ("uint24",))
CURVE_FEE = Function("fee", (), ("uint256",))
N_COINS = Function("N_COINS", (), ("uint256",))
COINS = Function("coins", (("i", "uint256"),), ("address",))
GET_P = Function("get_p", (("i", "uint256"),), ("uint256",))
STORED_RATES = Function("stored_rates", (), ("uint256[]",))

Worth = Mapping[Token, Fraction]
"""What a whole token is worth in AID; a token that nobody can say it of is missing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of the checks: as `FoundPool`, before its name and its code are known."""

    pool: Pool
    depth: TokenAmount | None
    doubt: Doubt | None


class PoolCheck(Protocol):
    """One pool that was named: what it is asked, and what the answers say of it."""

    @property
    def reads(self) -> tuple[Read[Any], ...]:
        """What has to be asked."""

    def finding(self, answer: Answer, worth: Worth) -> Finding:
        """What the answers say. Raises WalletError where nobody can understand them."""


def check_of(network: Network, named: Named) -> PoolCheck:
    """The checks of the venue that `named` belongs to."""
    if named.venue is Venue.CURVE:
        return _CurveCheck(network, named)
    if named.venue is Venue.UNISWAP_V4:
        return _V4Check(network, named)
    return _PairCheck(network, named)


def found(check: PoolCheck, named: Named, answer: Answer, worth: Worth) -> Finding:
    """As `PoolCheck.finding`; a pool that cannot be understood is in doubt for that."""
    try:
        return check.finding(answer, worth)
    except WalletError:
        return Finding(named.pool, None, Doubt.UNREADABLE)


class _PairCheck:
    """A pool of Uniswap v2 or v3: a contract of two tokens."""

    def __init__(self, network: Network, named: Named) -> None:
        place, contracts = named.address, network.contracts
        is_v2 = named.venue is Venue.UNISWAP_V2
        self._network, self._named, self._is_v2 = network, named, is_v2
        self._coins = tuple(_address_read(place, one) for one in (TOKEN0, TOKEN1))
        self._factory = _address_read(place, FACTORY)
        self._maker = contracts.v2_factory if is_v2 else contracts.v3_factory
        self._fee = None if is_v2 else value_read(place, FEE)
        self._state = GET_RESERVES if is_v2 else SLOT0
        self._price = Read(place, self._state.encode(), self._state.decode)
        self._owned = tuple(erc20.owned(coin, place) for coin in named.pair)

    @property
    def reads(self) -> tuple[Read[Any], ...]:
        fee = (self._fee,) if self._fee else ()
        return *self._coins, self._factory, *fee, self._price, *self._owned

    def finding(self, answer: Answer, worth: Worth) -> Finding:
        pool = self._named.pool
        owned = tuple(answer.of(one) for one in self._owned)
        depth = _dollars(self._network, owned)
        fee = answer.of(self._fee) if self._fee else pool.fee_ppm
        if tuple(answer.of(one) for one in self._coins) != _addresses(pool):
            return Finding(pool, depth, Doubt.COINS)
        if answer.of(self._factory) != self._maker or fee != pool.fee_ppm:
            return Finding(pool, depth, Doubt.FACTORY)
        if depth.units < FLOOR:
            return Finding(pool, depth, Doubt.DRY)
        return Finding(pool, depth, _price_doubt(pool.coins, self._ratio(answer), worth))

    def _ratio(self, answer: Answer) -> Fraction:
        """Base units of the second token for one of the first."""
        state = answer.of(self._price)
        return _quotient(state[1], state[0]) if self._is_v2 else _root_ratio(state[0])


class _V4Check:
    """A pool of Uniswap v4. What is in it cannot be told: the manager holds all pools together.

    In the place of its depth stands what its liquidity would be at every price, which is never
    less than what lies in it.
    """

    def __init__(self, network: Network, named: Named) -> None:
        state = network.contracts.v4_state or named.address
        self._network, self._named = network, named
        pool_id = PoolKey.of(named.pool).pool_id
        self._slot0 = Read(state, GET_SLOT0.encode(pool_id), GET_SLOT0.decode)
        self._liquidity = Read(state, GET_LIQUIDITY.encode(pool_id), GET_LIQUIDITY.decode)

    @property
    def reads(self) -> tuple[Read[Any], ...]:
        return self._slot0, self._liquidity

    def finding(self, answer: Answer, worth: Worth) -> Finding:
        pool = self._named.pool
        root, _, _, fee = answer.of(self._slot0)
        (liquidity,) = answer.of(self._liquidity)
        if not root or fee != pool.fee_ppm:
            raise UnexpectedReply
        first, second = pool.coins
        most = (
            TokenAmount(liquidity * _ROOT_ONE // root, first),
            TokenAmount(liquidity * root // _ROOT_ONE, second),
        )
        if _dollars(self._network, most).units < FLOOR:
            return Finding(pool, None, Doubt.DRY)
        return Finding(pool, None, _price_doubt(pool.coins, _root_ratio(root), worth))


class _CurveCheck:
    """A pool of Curve's: a contract of two or three tokens, in an order of its own."""

    def __init__(self, network: Network, named: Named) -> None:
        place = named.address
        self._network, self._named = network, named
        self._count = value_read(place, N_COINS)
        self._coins = tuple(_address_read(place, COINS, i) for i in range(CURVE_POOLS))
        self._fee = value_read(place, CURVE_FEE)
        self._rates = value_read(place, STORED_RATES)
        self._prices = tuple(value_read(place, GET_P, i) for i in range(CURVE_POOLS - 1))
        self._owned = {token: erc20.owned(token, place) for token in network.tokens}

    @property
    def reads(self) -> tuple[Read[Any], ...]:
        own = (self._count, *self._coins, self._fee, self._rates, *self._prices)
        return *own, *self._owned.values()

    def finding(self, answer: Answer, worth: Worth) -> Finding:
        known = {token.address: token for token in self._network.tokens}
        count = answer.of(self._count)
        if not len(self._named.pair) <= count <= len(self._coins):
            return Finding(self._named.pool, None, Doubt.COINS)
        places = [answer.of(one) for one in self._coins[:count]]
        coins = tuple(known[place] for place in places if place in known)
        if len(set(coins)) != count or not set(self._named.pair) <= set(coins):
            return Finding(self._named.pool, None, Doubt.COINS)
        pool = replace(
            self._named.pool, coins=coins, fee_ppm=-(-answer.of(self._fee) // _FEE_PARTS)
        )
        depth = _dollars(self._network, (answer.of(self._owned[coin]) for coin in coins))
        if depth.units < FLOOR:
            return Finding(pool, depth, Doubt.DRY)
        rates = answer.of(self._rates)
        if len(rates) != count:
            raise UnexpectedReply
        doubts = (
            _price_doubt((coin, coins[0]), self._ratio(answer, rates, i), worth)
            for i, coin in enumerate(coins[1:])
        )
        return Finding(pool, depth, next((one for one in doubts if one), None))

    def _ratio(self, answer: Answer, rates: tuple[int, ...], i: int) -> Fraction:
        """Base units of the pool's first token for one of number `i` + 1.

        The pool counts in tokens at its own rates, of which a rate has 36 digits less the token's.
        """
        scaled = Fraction(answer.of(self._prices[i]), 10**18)
        return scaled * _quotient(rates[i + 1], rates[0])


def _price_doubt(coins: tuple[Token, ...], ratio: Fraction, worth: Worth) -> Doubt | None:
    """`ratio`: base units of the second of `coins` for one of the first."""
    first, second = coins
    if first not in worth or second not in worth:
        return None
    price = ratio * Fraction(10**first.digits, 10**second.digits)
    fair = worth[first] / worth[second]
    return None if abs(price / fair - 1) <= FAR else Doubt.PRICE


def _root_ratio(root: int) -> Fraction:
    return Fraction(root * root, _ROOT_ONE * _ROOT_ONE)


def _quotient(numerator: int, denominator: int) -> Fraction:
    if not denominator:
        raise UnexpectedReply
    return Fraction(numerator, denominator)


def _dollars(network: Network, owned: Iterable[TokenAmount]) -> TokenAmount:
    """What of `owned` is meant to be worth a dollar, AID among it, counted in USDC."""
    dollars = [one for one in owned if one.token in network.dollars]
    total = TokenAmount(0, network.usdc)
    for one in dollars:
        total += one.worth(Fraction(1), network.usdc, Rounding.DOWN)
    return total


def _addresses(pool: Pool) -> tuple[Address, ...]:
    return tuple(coin.address for coin in pool.coins)


def _address_read(to: Address, function: Function, *arguments: object) -> Read[Address]:
    def understood(reply: bytes) -> Address:
        (found,) = function.decode(reply)
        return Address(to_checksum_address(found))

    return Read(to, function.encode(*arguments), understood)
