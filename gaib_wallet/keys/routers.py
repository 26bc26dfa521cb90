"""What Uniswap's routers are told, as the signer reads it; by hand, as `decoding`.

Of the universal router only one shape is known: a signature for Permit2, and one swap through one
pool of v4. Its routers of another version than those of a manifest read the same words otherwise.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import UnknownCall
from gaib_wallet.keys.abi import WORD, Words

_SELECTOR: Final = 4
_TOKEN, _TIER = 20, 3
_TIER_BITS, _LIMIT_BITS, _PARITY_BITS = 24, 160, 8
_AMOUNT_BITS, _SPACING_BITS, _TIME_BITS = 128, 23, 48
_ALLOWED_BITS: Final = 160
_SELF_PERMIT_BYTES: Final = 7 * WORD
"""A selector and six words, filled up to whole words."""
_LONGEST_PATH: Final = 8
"""Tokens; the wallet knows four."""
_SIGNATURE_BYTES: Final = 65


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
class SingleWords:
    """What a signature for Permit2 says but for its owner: `spender` may take `amount`, once."""

    token: Address
    amount: int
    expiration: int
    nonce: int
    spender: Address
    deadline: int


@dataclass(frozen=True, slots=True)
class PairSwap:
    """Pay `amount` along `tokens`, through pools of v2, before `deadline`.

    At least `least` comes out. Where it `is_exact_out`, exactly that, and `amount` is the most.
    """

    tokens: tuple[Address, ...]
    recipient: Address
    amount: int
    least: int
    deadline: int
    is_exact_out: bool = False


@dataclass(frozen=True, slots=True)
class RouterSwap:
    """Pay `amount` along `tokens`, with `tiers` (millionths) between them, before `deadline`.

    `least`, `is_exact_out` and `amount` are as those of `PairSwap`. `price_limit` is where a single
    swap would stop half done; 0 where it never does. `permit` is what comes in the same call before
    it, in place of an allowance.
    """

    tokens: tuple[Address, ...]
    tiers: tuple[int, ...]
    recipient: Address
    amount: int
    least: int
    deadline: int
    price_limit: int = 0
    permit: SelfPermit | None = None
    is_exact_out: bool = False


@dataclass(frozen=True, slots=True)
class ManagerSwap:
    """Pay `amount` of one of `coins` for the other, in a pool of v4 without hooks.

    `fee` is in millionths; `is_first_paid` says which coin goes in. `settled` and `taken` are what
    is paid at most and taken at least in the end, by token and amount; all goes to the caller.
    `permit` and its `signature` (r, s, v) come first. The rest is as in `PairSwap`.
    """

    coins: tuple[Address, Address]
    fee: int
    tick_spacing: int
    is_first_paid: bool
    amount: int
    least: int
    settled: tuple[Address, int]
    taken: tuple[Address, int]
    deadline: int
    permit: SingleWords
    signature: bytes
    is_exact_out: bool = False

    @property
    def tokens(self) -> tuple[Address, Address]:
        """What is paid, and what comes out."""
        first, second = self.coins
        return (first, second) if self.is_first_paid else (second, first)


def single_words(words: Words) -> SingleWords:
    """The six words of a signature for Permit2, from the front of `words`. Raises UnknownCall."""
    return SingleWords(
        words.address(),
        words.number(_ALLOWED_BITS),
        words.number(_TIME_BITS),
        words.number(_TIME_BITS),
        words.address(),
        words.number(),
    )


def _pairs_exactly_paid(octets: bytes) -> PairSwap:
    amount, least, ends = _pairs(octets)
    return replace(ends, amount=amount, least=least)


def _pairs_exactly_bought(octets: bytes) -> PairSwap:
    least, amount, ends = _pairs(octets)
    return replace(ends, amount=amount, least=least, is_exact_out=True)


def _pairs(octets: bytes) -> tuple[int, int, PairSwap]:
    """The two amounts in their order, and all the rest."""
    words = Words(octets)
    first, second = words.number(), words.number()
    words.expect(5 * WORD)
    recipient, deadline, length = words.address(), words.number(), words.number()
    if not 1 < length <= _LONGEST_PATH:
        raise UnknownCall
    tokens = tuple(words.address() for _ in range(length))
    words.end()
    return first, second, PairSwap(tokens, recipient, 0, 0, deadline)


def _multicall(octets: bytes) -> RouterSwap:
    """`multicall` around exactly one swap, and a permit before it at most; nothing else inside."""
    words = Words(octets)
    deadline = words.number()
    words.expect(2 * WORD)
    count = words.number()
    permit = None
    if count == 1:
        words.expect(WORD)
    else:
        if count != 2:  # noqa: PLR2004 - a permit and a swap
            raise UnknownCall
        words.expect(2 * WORD, 3 * WORD + _SELF_PERMIT_BYTES)
        permit = _self_permit(words.tail())
    inner = words.tail()
    words.end()
    read = _SWAPS.get(inner[:_SELECTOR])
    if read is None:
        raise UnknownCall
    return replace(read(inner[_SELECTOR:], deadline), permit=permit)


def _self_permit(octets: bytes) -> SelfPermit:
    words = Words(octets)
    if words.take(_SELECTOR) != _SELF_PERMIT:
        raise UnknownCall
    token, amount, deadline = words.address(), words.number(), words.number()
    found = SelfPermit(
        token, amount, deadline, words.number(_PARITY_BITS), words.number(), words.number()
    )
    words.end()
    return found


def _single(octets: bytes, deadline: int) -> RouterSwap:
    words = Words(octets)
    tokens = words.address(), words.address()
    tiers = (words.number(_TIER_BITS),)
    recipient, amount, least = words.address(), words.number(), words.number()
    limit = words.number(_LIMIT_BITS)
    words.end()
    return RouterSwap(tokens, tiers, recipient, amount, least, deadline, limit)


def _path(octets: bytes, deadline: int) -> RouterSwap:
    words = Words(octets)
    words.expect(WORD, 4 * WORD)
    recipient, amount, least = words.address(), words.number(), words.number()
    path = words.tail()
    words.end()
    tokens, tiers = _steps(path)
    return RouterSwap(tokens, tiers, recipient, amount, least, deadline)


def _single_bought(octets: bytes, deadline: int) -> RouterSwap:
    return _as_bought(_single(octets, deadline))


def _path_bought(octets: bytes, deadline: int) -> RouterSwap:
    """Written from the end: the token that is bought comes first."""
    found = _as_bought(_path(octets, deadline))
    return replace(found, tokens=found.tokens[::-1], tiers=found.tiers[::-1])


def _as_bought(read: RouterSwap) -> RouterSwap:
    """What was read as if it were paid exactly: what is bought stands first there."""
    return replace(read, amount=read.least, least=read.amount, is_exact_out=True)


def _steps(path: bytes) -> tuple[tuple[Address, ...], tuple[int, ...]]:
    """Token, tier, token, tier, token: 20 and 3 octets each, one tier at least."""
    words = Words(path)
    tokens, tiers = [with_checksum(words.take(_TOKEN).hex())], []
    for _ in range(max(1, len(path) // (_TOKEN + _TIER))):
        tiers.append(int.from_bytes(words.take(_TIER), "big"))
        tokens.append(with_checksum(words.take(_TOKEN).hex()))
    words.end()
    return tuple(tokens), tuple(tiers)


def _execute(octets: bytes) -> ManagerSwap:
    """A signature for Permit2 and one swap; no command is allowed to fail."""
    words = Words(octets)
    words.expect(3 * WORD, 5 * WORD)
    deadline = words.number()
    if words.tail() != _COMMANDS:
        raise UnknownCall
    permit, swap = words.parts(_PERMIT_BYTES, _SWAP_BYTES)
    words.end()
    inside = Words(permit)
    signed = single_words(inside)
    inside.expect(7 * WORD)
    signature = inside.tail()
    inside.end()
    if len(signature) != _SIGNATURE_BYTES:
        raise UnknownCall
    return replace(_manager_swap(swap, deadline, signed), signature=signature)


def _manager_swap(octets: bytes, deadline: int, permit: SingleWords) -> ManagerSwap:
    """Swap in one pool, settle all that is owed, take all that is due; nothing else inside."""
    words = Words(octets)
    words.expect(2 * WORD, 4 * WORD)
    actions = words.tail()
    if actions not in (_PAID, _BOUGHT):
        raise UnknownCall
    key, settled, taken = words.parts(_KEY_BYTES, 2 * WORD, 2 * WORD)
    words.end()
    words = Words(key)
    words.expect(WORD)
    coins = words.address(), words.address()
    fee, spacing = words.number(_TIER_BITS), words.number(_SPACING_BITS)
    hooks, is_first_paid = words.address(), bool(words.number(1))
    first, second = words.number(_AMOUNT_BITS), words.number(_AMOUNT_BITS)
    words.expect(9 * WORD, 0)  # what a hook would be told: nothing
    words.end()
    if hooks != NO_ADDRESS:
        raise UnknownCall
    is_bought = actions == _BOUGHT
    amount, least = (second, first) if is_bought else (first, second)
    return ManagerSwap(
        coins=coins,
        fee=fee,
        tick_spacing=spacing,
        is_first_paid=is_first_paid,
        amount=amount,
        least=least,
        settled=_owed(settled),
        taken=_owed(taken),
        deadline=deadline,
        permit=permit,
        signature=b"",
        is_exact_out=is_bought,
    )


def _owed(octets: bytes) -> tuple[Address, int]:
    words = Words(octets)
    found = words.address(), words.number()
    words.end()
    return found


_COMMANDS: Final = bytes.fromhex("0a10")
_PAID: Final = bytes.fromhex("060c0f")
_BOUGHT: Final = bytes.fromhex("080c0f")
_PERMIT_BYTES: Final = 11 * WORD
"""Six words, where the signature begins, its length, and three words of it."""
_KEY_BYTES: Final = 11 * WORD
"""Where it begins, five words of the pool, a direction, two amounts, two of nothing."""
_SWAP_BYTES: Final = 26 * WORD
_SELF_PERMIT: Final = bytes.fromhex("c2e3140a")
"""selfPermitIfNecessary(address,uint256,uint256,uint8,bytes32,bytes32)"""
_SWAPS: Final[Mapping[bytes, Callable[[bytes, int], RouterSwap]]] = MappingProxyType(
    {
        bytes.fromhex("04e45aaf"): _single,
        bytes.fromhex("b858183f"): _path,
        bytes.fromhex("5023b4df"): _single_bought,
        bytes.fromhex("09b81346"): _path_bought,
    }
)
READERS: Final[Mapping[bytes, Callable[[bytes], PairSwap | RouterSwap | ManagerSwap]]] = (
    MappingProxyType(
        {
            bytes.fromhex("38ed1739"): _pairs_exactly_paid,
            bytes.fromhex("8803dbee"): _pairs_exactly_bought,
            bytes.fromhex("5ae401dc"): _multicall,
            bytes.fromhex("3593564c"): _execute,
        }
    )
)
"""By the first four octets of the call."""
