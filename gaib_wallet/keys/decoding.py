"""Call data as the signer reads it: by hand, word by word, and apart from the code that writes it.

Each word has its one place, so what is understood could be written in no other way; whatever has
a byte more, less or elsewhere is no call of this wallet.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnknownCall

_WORD: Final = 32
_SELECTOR: Final = 4
_TOKEN, _TIER = 20, 3
_ADDRESS_BITS, _TIER_BITS, _LIMIT_BITS, _INDEX_BITS, _PARITY_BITS = 160, 24, 160, 127, 8
_PERMIT_BYTES: Final = 7 * _WORD
"""A selector and six words, filled up to whole words."""


@dataclass(frozen=True, slots=True)
class Approve:
    """Let `spender` take `amount` base units of the token that is called."""

    spender: Address
    amount: int


@dataclass(frozen=True, slots=True)
class Transfer:
    """Give `recipient` `amount` base units of the token that is called."""

    recipient: Address
    amount: int


@dataclass(frozen=True, slots=True)
class Mint:
    """Pay `amount` of `asset`; `recipient` gets AID, at least `least`."""

    asset: Address
    amount: int
    recipient: Address
    least: int


@dataclass(frozen=True, slots=True)
class Redeem:
    """Pay `amount` AID; `recipient` gets dollars, at least `least`."""

    amount: int
    recipient: Address
    least: int


@dataclass(frozen=True, slots=True)
class Deposit:
    """Give `amount` AID to the vault; `recipient` gets the shares."""

    amount: int
    recipient: Address


@dataclass(frozen=True, slots=True)
class Unstake:
    """Give `amount` shares back, to be paid later."""

    amount: int


@dataclass(frozen=True, slots=True)
class PayQueue:
    """Let the vault pay up to `at_most` requests."""

    at_most: int


@dataclass(frozen=True, slots=True)
class PoolSwap:
    """Pay `amount` of the pool's coin `pay_index`; the caller gets at least `least` of the other.

    A pool of this kind knows no deadline.
    """

    pay_index: int
    receive_index: int
    amount: int
    least: int


@dataclass(frozen=True, slots=True)
class SelfPermit:
    """By a signature, let the router take `amount` of the caller's `token` until `deadline`."""

    token: Address
    amount: int
    deadline: int
    v: int
    r: int
    s: int


@dataclass(frozen=True, slots=True)
class PermitWords:
    """What a permit says (EIP-2612): five words, which are signed and never sent as they are."""

    owner: Address
    spender: Address
    amount: int
    nonce: int
    deadline: int


@dataclass(frozen=True, slots=True)
class RouterSwap:
    """Pay `amount` along `tokens`, with `tiers` (millionths) between them, before `deadline`.

    `price_limit` is where a single swap would stop half done; 0 where it never does. `permit` is
    what comes in the same call before it, in place of an allowance.
    """

    tokens: tuple[Address, ...]
    tiers: tuple[int, ...]
    recipient: Address
    amount: int
    least: int
    deadline: int
    price_limit: int = 0
    permit: SelfPermit | None = None


Decoded = Approve | Transfer | Mint | Redeem | Deposit | Unstake | PayQueue | PoolSwap | RouterSwap


def decode(data: bytes) -> Decoded:
    """What `data` does. Raises UnknownCall where it is not exactly one of this wallet's calls."""
    read = _READERS.get(data[:_SELECTOR])
    if read is None:
        raise UnknownCall
    return read(data[_SELECTOR:])


def decode_permit(data: bytes) -> PermitWords:
    """The five words of a permit. Raises UnknownCall where `data` is not exactly that."""
    words = _Words(data)
    found = PermitWords(
        words.address(), words.address(), words.number(), words.number(), words.number()
    )
    words.end()
    return found


class _Words:
    """Arguments, taken from the front; UnknownCall where they are not what they must be."""

    def __init__(self, octets: bytes) -> None:
        self._left = octets

    def take(self, count: int) -> bytes:
        """The next `count` octets."""
        if len(self._left) < count:
            raise UnknownCall
        taken, self._left = self._left[:count], self._left[count:]
        return taken

    def number(self, bits: int = 256) -> int:
        """A whole number of at most `bits` bits."""
        found = int.from_bytes(self.take(_WORD), "big")
        if found >> bits:
            raise UnknownCall
        return found

    def address(self) -> Address:
        """An address, in EIP-55 letters."""
        return with_checksum(f"{self.number(_ADDRESS_BITS):040x}")

    def expect(self, *numbers: int) -> None:
        """Words that can only be these: where a part begins, how many there are."""
        for number in numbers:
            if self.number() != number:
                raise UnknownCall

    def tail(self) -> bytes:
        """A length, so many octets, and zeros up to the next whole word."""
        octets = self.take(self.number(_ADDRESS_BITS))
        if any(self.take(-len(octets) % _WORD)):
            raise UnknownCall
        return octets

    def end(self) -> None:
        """Nothing may follow."""
        if self._left:
            raise UnknownCall


def _approve(octets: bytes) -> Approve:
    words = _Words(octets)
    found = Approve(words.address(), words.number())
    words.end()
    return found


def _transfer(octets: bytes) -> Transfer:
    words = _Words(octets)
    found = Transfer(words.address(), words.number())
    words.end()
    return found


def _mint(octets: bytes) -> Mint:
    words = _Words(octets)
    found = Mint(words.address(), words.number(), words.address(), words.number())
    words.end()
    return found


def _redeem(octets: bytes) -> Redeem:
    words = _Words(octets)
    found = Redeem(words.number(), words.address(), words.number())
    words.end()
    return found


def _deposit(octets: bytes) -> Deposit:
    words = _Words(octets)
    found = Deposit(words.number(), words.address())
    words.end()
    return found


def _unstake(octets: bytes) -> Unstake:
    words = _Words(octets)
    found = Unstake(words.number())
    words.end()
    return found


def _pay_queue(octets: bytes) -> PayQueue:
    words = _Words(octets)
    found = PayQueue(words.number())
    words.end()
    return found


def _pool_swap(octets: bytes) -> PoolSwap:
    words = _Words(octets)
    indexes = words.number(_INDEX_BITS), words.number(_INDEX_BITS)
    found = PoolSwap(*indexes, words.number(), words.number())
    words.end()
    return found


def _router_swap(octets: bytes) -> RouterSwap:
    """`multicall` around exactly one swap, and a permit before it at most; nothing else inside."""
    words = _Words(octets)
    deadline = words.number()
    words.expect(2 * _WORD)
    count = words.number()
    permit = None
    if count == 1:
        words.expect(_WORD)
    else:
        if count != 2:  # noqa: PLR2004 - a permit and a swap
            raise UnknownCall
        words.expect(2 * _WORD, 3 * _WORD + _PERMIT_BYTES)
        permit = _self_permit(words.tail())
    inner = words.tail()
    words.end()
    read = _SWAPS.get(inner[:_SELECTOR])
    if read is None:
        raise UnknownCall
    return replace(read(inner[_SELECTOR:], deadline), permit=permit)


def _self_permit(octets: bytes) -> SelfPermit:
    words = _Words(octets)
    if words.take(_SELECTOR) != _SELF_PERMIT:
        raise UnknownCall
    token, amount, deadline = words.address(), words.number(), words.number()
    found = SelfPermit(
        token, amount, deadline, words.number(_PARITY_BITS), words.number(), words.number()
    )
    words.end()
    return found


def _single(octets: bytes, deadline: int) -> RouterSwap:
    words = _Words(octets)
    tokens = words.address(), words.address()
    tiers = (words.number(_TIER_BITS),)
    recipient, amount, least = words.address(), words.number(), words.number()
    limit = words.number(_LIMIT_BITS)
    words.end()
    return RouterSwap(tokens, tiers, recipient, amount, least, deadline, limit)


def _path(octets: bytes, deadline: int) -> RouterSwap:
    words = _Words(octets)
    words.expect(_WORD, 4 * _WORD)
    recipient, amount, least = words.address(), words.number(), words.number()
    path = words.tail()
    words.end()
    tokens, tiers = _steps(path)
    return RouterSwap(tokens, tiers, recipient, amount, least, deadline)


def _steps(path: bytes) -> tuple[tuple[Address, ...], tuple[int, ...]]:
    """Token, tier, token, tier, token: 20 and 3 octets each, one tier at least."""
    words = _Words(path)
    tokens, tiers = [with_checksum(words.take(_TOKEN).hex())], []
    for _ in range(max(1, len(path) // (_TOKEN + _TIER))):
        tiers.append(int.from_bytes(words.take(_TIER), "big"))
        tokens.append(with_checksum(words.take(_TOKEN).hex()))
    words.end()
    return tuple(tokens), tuple(tiers)


_SELF_PERMIT: Final = bytes.fromhex("c2e3140a")
"""selfPermitIfNecessary(address,uint256,uint256,uint8,bytes32,bytes32)"""
_SWAPS: Final[Mapping[bytes, Callable[[bytes, int], RouterSwap]]] = MappingProxyType(
    {
        bytes.fromhex("04e45aaf"): _single,
        bytes.fromhex("b858183f"): _path,
    }
)
_READERS: Final[Mapping[bytes, Callable[[bytes], Decoded]]] = MappingProxyType(
    {
        bytes.fromhex("095ea7b3"): _approve,
        bytes.fromhex("a9059cbb"): _transfer,
        bytes.fromhex("3c173a4f"): _mint,
        bytes.fromhex("d8780161"): _redeem,
        bytes.fromhex("6e553f65"): _deposit,
        bytes.fromhex("2e17de78"): _unstake,
        bytes.fromhex("677b0cd2"): _pay_queue,
        bytes.fromhex("3df02124"): _pool_swap,
        bytes.fromhex("5ae401dc"): _router_swap,
    }
)
