"""Who names pools: the factories of Curve and of Uniswap v2 and v3, and the keys of v4."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from eth_utils.address import to_checksum_address

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.venues.uniswap_v4 import GET_SLOT0, PoolKey
from gaib_wallet.domain.network import Contracts, Network, Pool, Venue
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token
from gaib_wallet.errors import WalletError

Pair = tuple[Token, Token]
"""Two tokens in the order of their addresses, as Uniswap keeps them."""

FIND_POOL = Function(
    "find_pool_for_coins",
    (("from", "address"), ("to", "address"), ("i", "uint256")),
    ("address",),
)
GET_PAIR = Function("getPair", (("tokenA", "address"), ("tokenB", "address")), ("address",))
GET_POOL = Function(
    "getPool",
    (("tokenA", "address"), ("tokenB", "address"), ("fee", "uint24")),
    ("address",),
)
V2_FEE_PPM: Final = 3_000
V3_TIERS: Final = (100, 500, 3_000, 10_000)
V4_SPACINGS: Final = {100: 1, 500: 10, 3_000: 60, 10_000: 200}
"""The tick spacing that goes with each fee; any other can be chosen, and hardly anybody does."""
CURVE_POOLS: Final = 3
"""How many pools of the same two coins are looked for."""


@dataclass(frozen=True, slots=True)
class Named:
    """A pool that a factory names for two tokens; nothing of it is verified."""

    venue: Venue
    address: Address
    pair: Pair
    fee_ppm: int = 0
    tick_spacing: int = 0

    @property
    def pool(self) -> Pool:
        """As if everything that was named were true; without a name."""
        return Pool("", self.venue, self.address, self.pair, self.fee_ppm, self.tick_spacing)


@dataclass(frozen=True, slots=True)
class _Question:
    named: Named
    read: Read[Address | None]


class Factories:
    """What is asked of every factory of a network, and what they name."""

    def __init__(self, network: Network) -> None:
        self._asked = tuple(_questions(network))

    @property
    def reads(self) -> tuple[Read[Address | None], ...]:
        """What has to be asked."""
        return tuple(one.read for one in self._asked)

    def named(self, answer: Answer) -> tuple[Named, ...]:
        """Each pool once, whatever number of pairs it was named for."""
        found: dict[tuple[object, ...], Named] = {}
        for one in self._asked:
            address = answer.known(one.read)
            if address:
                named = replace(one.named, address=address)
                is_one = named.venue is Venue.CURVE
                key = (address,) if is_one else (address, named.pair, named.fee_ppm)
                found.setdefault((named.venue, *key), named)
        return tuple(found.values())

    def silent(self, answer: Answer) -> tuple[Venue, ...]:
        """The venues of which a question has no answer that can be understood."""
        lost = [
            one.named.venue
            for one in self._asked
            if isinstance(answer.attempt(one.read), WalletError)
        ]
        return tuple(dict.fromkeys(lost))


def _questions(network: Network) -> Iterator[_Question]:
    for pair in _pairs(network):
        yield from _curve(network.contracts, pair)
        yield from _v2(network.contracts, pair)
        yield from _v3(network.contracts, pair)
        yield from _v4(network.contracts, pair)


def _pairs(network: Network) -> Iterator[Pair]:
    """AID with each dollar, sAID with AID and with each dollar."""
    aid, said = network.aid, network.said
    dollars = [token for token in (network.usdc, network.usdt) if token]
    with_aid = [(aid, dollar) for dollar in dollars]
    with_said = [(said, other) for other in (aid, *dollars)] if said else []
    for one, other in (*with_aid, *with_said):
        yield (one, other) if int(one.address, 16) < int(other.address, 16) else (other, one)


def _curve(contracts: Contracts, pair: Pair) -> Iterator[_Question]:
    if contracts.curve_factory:
        for number in range(CURVE_POOLS):
            data = FIND_POOL.encode(*(coin.address for coin in pair), number)
            named = Named(Venue.CURVE, NO_ADDRESS, pair)
            yield _Question(named, Read(contracts.curve_factory, data, _place))


def _v2(contracts: Contracts, pair: Pair) -> Iterator[_Question]:
    if contracts.v2_factory:
        data = GET_PAIR.encode(*(coin.address for coin in pair))
        named = Named(Venue.UNISWAP_V2, NO_ADDRESS, pair, V2_FEE_PPM)
        yield _Question(named, Read(contracts.v2_factory, data, _place))


def _v3(contracts: Contracts, pair: Pair) -> Iterator[_Question]:
    if contracts.v3_factory:
        for fee_ppm in V3_TIERS:
            data = GET_POOL.encode(*(coin.address for coin in pair), fee_ppm)
            named = Named(Venue.UNISWAP_V3, NO_ADDRESS, pair, fee_ppm)
            yield _Question(named, Read(contracts.v3_factory, data, _place))


def _v4(contracts: Contracts, pair: Pair) -> Iterator[_Question]:
    manager, state = contracts.v4_manager, contracts.v4_state
    if manager is None or state is None:
        return

    def understood(reply: bytes) -> Address | None:
        root, *_ = GET_SLOT0.decode(reply)
        return manager if root else None

    for fee_ppm, spacing in V4_SPACINGS.items():
        named = Named(Venue.UNISWAP_V4, manager, pair, fee_ppm, spacing)
        data = GET_SLOT0.encode(PoolKey.of(named.pool).pool_id)
        yield _Question(named, Read(state, data, understood))


def _place(reply: bytes) -> Address | None:
    # The outputs of the three factories are the same.
    (found,) = GET_PAIR.decode(reply)
    address = Address(to_checksum_address(found))
    return None if address == NO_ADDRESS else address
