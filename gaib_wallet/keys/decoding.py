"""Call data as the signer reads it: by hand, word by word, and apart from the code that writes it.

Each word has its one place, so what is understood could be written in no other way; whatever has
a byte more, less or elsewhere is no call of this wallet.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnknownCall
from gaib_wallet.keys import routers
from gaib_wallet.keys.abi import Words
from gaib_wallet.keys.routers import ManagerSwap, PairSwap, RouterSwap, SingleWords

_SELECTOR: Final = 4
_INDEX_BITS: Final = 127


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
class PermitWords:
    """What a permit says (EIP-2612): five words, which are signed and never sent as they are."""

    owner: Address
    spender: Address
    amount: int
    nonce: int
    deadline: int


Decoded = (
    Approve
    | Transfer
    | Mint
    | Redeem
    | Deposit
    | Unstake
    | PayQueue
    | PoolSwap
    | PairSwap
    | RouterSwap
    | ManagerSwap
)


def decode(data: bytes) -> Decoded:
    """What `data` does. Raises UnknownCall where it is not exactly one of this wallet's calls."""
    read = _READERS.get(data[:_SELECTOR])
    if read is None:
        raise UnknownCall
    return read(data[_SELECTOR:])


def decode_permit(data: bytes) -> PermitWords:
    """The five words of a permit. Raises UnknownCall where `data` is not exactly that."""
    words = Words(data)
    found = PermitWords(
        words.address(), words.address(), words.number(), words.number(), words.number()
    )
    words.end()
    return found


def decode_single(data: bytes) -> SingleWords:
    """The six words of a signature for Permit2. Raises UnknownCall as `decode_permit`."""
    words = Words(data)
    found = routers.single_words(words)
    words.end()
    return found


def _approve(octets: bytes) -> Approve:
    words = Words(octets)
    found = Approve(words.address(), words.number())
    words.end()
    return found


def _transfer(octets: bytes) -> Transfer:
    words = Words(octets)
    found = Transfer(words.address(), words.number())
    words.end()
    return found


def _mint(octets: bytes) -> Mint:
    words = Words(octets)
    found = Mint(words.address(), words.number(), words.address(), words.number())
    words.end()
    return found


def _redeem(octets: bytes) -> Redeem:
    words = Words(octets)
    found = Redeem(words.number(), words.address(), words.number())
    words.end()
    return found


def _deposit(octets: bytes) -> Deposit:
    words = Words(octets)
    found = Deposit(words.number(), words.address())
    words.end()
    return found


def _unstake(octets: bytes) -> Unstake:
    words = Words(octets)
    found = Unstake(words.number())
    words.end()
    return found


def _pay_queue(octets: bytes) -> PayQueue:
    words = Words(octets)
    found = PayQueue(words.number())
    words.end()
    return found


def _pool_swap(octets: bytes) -> PoolSwap:
    words = Words(octets)
    indexes = words.number(_INDEX_BITS), words.number(_INDEX_BITS)
    found = PoolSwap(*indexes, words.number(), words.number())
    words.end()
    return found


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
        **routers.READERS,
    }
)
