"""Uniswap v4: pools without hooks inside one manager, asked through V4Quoter and StateView.

They are called through the UniversalRouter alone: its V4_SWAP takes what `swap_input` makes. The
layouts are those of router versions 2.0 and 2.1.0, which differ from all later ones.
"""

from dataclasses import dataclass
from typing import Any, Final, Self

from eth_abi.abi import decode, encode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.abi import Function, Read
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply

POOL_KEY: Final = "(address,address,uint24,int24,address)"
"""Two currencies in the order of their addresses, fee in millionths, tick spacing, hooks."""
_QUOTED: Final = (
    ("poolKey", POOL_KEY),
    ("zeroForOne", "bool"),
    ("exactAmount", "uint128"),
    ("hookData", "bytes"),
)
QUOTE_IN = Function("quoteExactInputSingle", _QUOTED, ("uint256", "uint256"), takes_struct=True)
QUOTE_OUT = Function("quoteExactOutputSingle", _QUOTED, ("uint256", "uint256"), takes_struct=True)
GET_SLOT0 = Function("getSlot0", (("poolId", "bytes32"),), ("uint160", "int24", "uint24", "uint24"))
GET_LIQUIDITY = Function("getLiquidity", (("poolId", "bytes32"),), ("uint128",))

ACTIONS_IN: Final = bytes((0x06, 0x0C, 0x0F))
"""SWAP_EXACT_IN_SINGLE, SETTLE_ALL, TAKE_ALL."""
ACTIONS_OUT: Final = bytes((0x08, 0x0C, 0x0F))
"""SWAP_EXACT_OUT_SINGLE, SETTLE_ALL, TAKE_ALL."""
OVERHEAD_GAS: Final = 90_000
"""What a transaction with a signature for Permit2 needs beside the swap that is measured."""
_INPUT: Final = ("bytes", "bytes[]")
_SWAP: Final = f"({POOL_KEY},bool,uint128,uint128,bytes)"
_CURRENCY: Final = ("address", "uint256")
_MOST: Final = 2**128 - 1


@dataclass(frozen=True, slots=True)
class PoolKey:
    """What names a pool inside the manager; `currencies` in the order of their addresses."""

    currencies: tuple[Address, Address]
    fee_ppm: int
    tick_spacing: int
    hooks: Address = NO_ADDRESS

    @classmethod
    def of(cls, pool: Pool) -> Self:
        """The key of `pool`, whatever order its coins are listed in."""
        first, second = sorted(pool.coins, key=_number)
        return cls((first.address, second.address), pool.fee_ppm, pool.tick_spacing)

    @property
    def pool_id(self) -> bytes:
        """The keccak of the key, 32 octets."""
        return bytes(keccak(encode([POOL_KEY], [self.words])))

    @property
    def words(self) -> tuple[object, ...]:
        """The five words of the struct."""
        return *self.currencies, self.fee_ppm, self.tick_spacing, self.hooks


@dataclass(frozen=True, slots=True)
class Swap:
    """What the input of V4_SWAP says: `paid` for `received`, both base units of `currencies`.

    `paid` is all that leaves and `received` the least that comes, or where `is_exact_out`, `paid`
    the most that leaves and `received` exactly what comes.
    """

    key: PoolKey
    pay: Address
    receive: Address
    paid: int
    received: int
    is_exact_out: bool

    @property
    def octets(self) -> bytes:
        """The input of V4_SWAP: three actions, and the parameters of each."""
        key, pays_first = self.key, self.pay == self.key.currencies[0]
        amounts = (self.paid, self.received)
        if self.is_exact_out:
            amounts = (self.received, self.paid)
        swap = encode([_SWAP], [(key.words, pays_first, *amounts, b"")])
        settle = encode(_CURRENCY, (self.pay, self.paid))
        take = encode(_CURRENCY, (self.receive, self.received))
        actions = ACTIONS_OUT if self.is_exact_out else ACTIONS_IN
        return encode(_INPUT, (actions, [swap, settle, take]))


def swap_input(pool: Pool, most: TokenAmount, least: TokenAmount, *, is_exact_out: bool) -> bytes:
    """The input of V4_SWAP: pay `most` for at least `least`, or at most `most` for exactly that.

    Whoever calls the router pays through Permit2, and gets it.
    """
    pay, receive = most.token.address, least.token.address
    return Swap(PoolKey.of(pool), pay, receive, most.raw, least.raw, is_exact_out).octets


def swap_of(octets: bytes) -> Swap:
    """What an input of V4_SWAP says.

    Raises:
        UnexpectedReply: not exactly what `Swap.octets` would be, to the last octet.
    """
    with faults_translated():
        actions, parameters = decode(_INPUT, octets)
        swap, settle, take = _three(parameters)
        ((words, *_),) = decode([_SWAP], swap)
        (pay, most), (receive, least) = decode(_CURRENCY, settle), decode(_CURRENCY, take)
        found = Swap(
            _key(*words),
            _checksummed(pay),
            _checksummed(receive),
            most,
            least,
            is_exact_out=actions == ACTIONS_OUT,
        )
        is_same = found.octets == octets
    if not is_same or {found.pay, found.receive} != set(found.key.currencies):
        raise UnexpectedReply
    return found


def quote(quoter: Address, pool: Pool, pay: TokenAmount) -> Read[Quote]:
    """What the pool gives for `pay`. `quoteExactInputSingle`, which refuses what it cannot take."""
    return _quoted(quoter, QUOTE_IN, pool, pay, pay.token)


def asked(quoter: Address, pool: Pool, receive: TokenAmount) -> Read[Quote]:
    """What the pool asks for exactly `receive`. `quoteExactOutputSingle`."""
    return _quoted(quoter, QUOTE_OUT, pool, receive, pool.other(receive.token))


def root_price(state: Address, pool: Pool) -> Read[int]:
    """The square root of the price, in 2**-96. `getSlot0(bytes32)`, which says 0 for no pool."""

    def understood(reply: bytes) -> int:
        root, *_ = GET_SLOT0.decode(reply)
        if not root:
            raise UnexpectedReply
        return int(root)

    return Read(state, GET_SLOT0.encode(PoolKey.of(pool).pool_id), understood)


def _quoted(
    quoter: Address, function: Function, pool: Pool, exact: TokenAmount, pay: Token
) -> Read[Quote]:
    key, other = PoolKey.of(pool), pool.other(exact.token)
    # More than the type holds is more than any pool has: the quoter says so of the most there is.
    raw = min(exact.raw, _MOST)
    data = function.encode(key.words, pay.address == key.currencies[0], raw, b"")

    def understood(reply: bytes) -> Quote:
        amount, gas = function.decode(reply)
        return Quote(TokenAmount(amount, other), gas + OVERHEAD_GAS)

    return Read(quoter, data, understood)


def _three(parameters: Any) -> tuple[bytes, bytes, bytes]:
    try:
        swap, settle, take = parameters
    except ValueError as fault:
        raise UnexpectedReply from fault
    return swap, settle, take


def _key(first: str, second: str, fee_ppm: int, tick_spacing: int, hooks: str) -> PoolKey:
    currencies = (_checksummed(first), _checksummed(second))
    return PoolKey(currencies, fee_ppm, tick_spacing, _checksummed(hooks))


def _number(token: Token) -> int:
    return int(token.address, 16)


def _checksummed(address: str) -> Address:
    return Address(to_checksum_address(address))
