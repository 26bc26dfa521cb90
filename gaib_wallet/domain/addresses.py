"""Addresses as text: the letters of EIP-55, which tell a wrong digit from a right one."""

from collections.abc import Callable
from functools import lru_cache
import re
from typing import Final

from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotAnAddress

_SHAPE = re.compile(r"0x[0-9a-fA-F]{40}")
_LETTER_IS_BIG: Final = frozenset("89abcdef")
_OF_NOTHING: Final = "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
"""The hash of no octets at all, as everybody has it."""
_LANE = 2**64 - 1
_RATE = 136
_ROUNDS = 24


def parse_address(text: str) -> Address:
    """The address that `text` writes, around which there may be blanks; in EIP-55 letters.

    All small and all big letters say nothing and are taken; mixed ones must be right.

    Raises:
        NotAnAddress: another shape, or letters that do not fit.
    """
    written = text.strip()
    if not _SHAPE.fullmatch(written):
        raise NotAnAddress
    digits = written[2:]
    checksummed = with_checksum(digits)
    if digits not in {digits.lower(), digits.upper()} and written != checksummed:
        raise NotAnAddress(is_mistyped=True)
    return checksummed


@lru_cache(maxsize=4_096)  # manifests have hundreds, and are read again and again
def with_checksum(digits: str) -> Address:
    """The address of 40 hex digits, each letter big where the hash of all has 8 or more."""
    small = digits.lower()
    marks = _IN_USE[-1](small.encode("ascii")).hex()
    letters = [
        digit.upper() if mark in _LETTER_IS_BIG else digit
        for digit, mark in zip(small, marks, strict=False)
    ]
    return Address("0x" + "".join(letters))


def hash_with(keccak: Callable[[bytes], bytes]) -> None:
    """Make letters by `keccak` from now on: lists of strangers have many thousands of addresses.

    Raises:
        ValueError: it is another hash.
    """
    if keccak(b"").hex() != _OF_NOTHING:
        raise ValueError(keccak)
    _IN_USE[:] = [keccak]


def keccak_256(message: bytes) -> bytes:
    """Ethereum's hash: SHA-3 as it was before its padding was changed, so hashlib has it not.

    Takes about half a millisecond for an address. Not for secrets: its time is not constant.
    """
    padded = bytearray(message) + bytes(_RATE - len(message) % _RATE)
    padded[len(message)] |= 0x01
    padded[-1] |= 0x80
    state = [0] * 25
    for start in range(0, len(padded), _RATE):
        for lane in range(_RATE // 8):
            at = start + 8 * lane
            state[lane] ^= int.from_bytes(padded[at : at + 8], "little")
        state = _permuted(state)
    return b"".join(lane.to_bytes(8, "little") for lane in state[:4])


def _permuted(state: list[int]) -> list[int]:
    """Keccak-f[1600]; lane (x, y) stands at x + 5y."""
    for constant in _CONSTANTS:
        columns = [
            state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20]
            for x in range(5)
        ]
        spread = [columns[x - 1] ^ _turned(columns[(x + 1) % 5], 1) for x in range(5)]
        # No call for each lane: there are 600 of them in a hash.
        moved = [
            ((lane := state[source] ^ spread[x]) << bits & _LANE) | lane >> rest
            for source, x, bits, rest in _MOVES
        ]
        state = [moved[lane] ^ (~moved[beside] & moved[next_]) for lane, beside, next_ in _ROWS]
        state[0] ^= constant
    return state


def _turned(lane: int, bits: int) -> int:
    return ((lane << bits) | (lane >> (64 - bits))) & _LANE


def _turns() -> tuple[int, ...]:
    """By how much each lane turns: the triangular numbers, along the walk that the standard has."""
    turns = [0] * 25
    x, y = 1, 0
    for step in range(_ROUNDS):
        turns[x + 5 * y] = (step + 1) * (step + 2) // 2 % 64
        x, y = y, (2 * x + 3 * y) % 5
    return tuple(turns)


def _moves() -> tuple[tuple[int, int, int, int], ...]:
    """For each place: the lane that goes there, its column, by how much it turns, and the rest."""
    moves = [(0, 0, 0, 64)] * 25
    for lane, bits in enumerate(_turns()):
        x, y = lane % 5, lane // 5
        moves[y + 5 * ((2 * x + 3 * y) % 5)] = (lane, x, bits, 64 - bits)
    return tuple(moves)


def _constants() -> tuple[int, ...]:
    """One for each round: bits of a shift register, at the places 2^j - 1."""
    constants = []
    register = 1
    for _ in range(_ROUNDS):
        constant = 0
        for j in range(7):
            if register & 1:
                constant |= 1 << (2**j - 1)
            register = (register << 1) ^ (0x171 if register & 0x80 else 0)
        constants.append(constant)
    return tuple(constants)


_MOVES: Final = _moves()
_ROWS: Final = tuple(
    (lane, (lane + 1) % 5 + lane // 5 * 5, (lane + 2) % 5 + lane // 5 * 5) for lane in range(25)
)
_CONSTANTS: Final = _constants()
_IN_USE: Final[list[Callable[[bytes], bytes]]] = [keccak_256]
"""Who makes letters: the one above, until something faster is there."""
