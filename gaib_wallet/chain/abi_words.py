"""Arguments and results that are a word of 32 bytes each: what quotes are nearly always made of.

A general coder takes twenty times as long for them. It is asked wherever something is not plainly
right, so that what is refused, and how, is its word alone.
"""

from collections.abc import Sequence
from functools import cache
import re
from typing import Final

_WORD: Final = 32
_SIGNED_FROM: Final = 2 ** (8 * _WORD - 1)
_ALL: Final = 2 ** (8 * _WORD)
_TYPE: Final = re.compile(r"(uint|int)(\d+)|address|bool")
_ADDRESS_BITS: Final = 160
_ADDRESS_SIGNS: Final = 42
_ADDRESS_BYTES: Final = 20
_PADDING: Final = bytes(_WORD - _ADDRESS_BYTES)


def packed(types: tuple[str, ...], values: Sequence[object]) -> bytes | None:
    """`values` in words; None where one is no plain word, or not plainly a value of its type."""
    kinds = _kinds(types)
    if kinds is None or len(kinds) != len(values):
        return None
    words = []
    for (name, bits), value in zip(kinds, values, strict=True):
        if name == "uint" and type(value) is int and value >= 0 and value.bit_length() <= bits:
            words.append(value.to_bytes(_WORD, "big"))
        elif name == "address" and type(value) is str and (raw := _address(value)):
            words.append(raw)
        else:
            return None
    return b"".join(words)


def unpacked(types: tuple[str, ...], reply: bytes) -> tuple[object, ...] | None:
    """The values in `reply`; None where they are no plain words, or one is not of its type."""
    kinds = _kinds(types)
    if kinds is None or len(reply) < _WORD * len(kinds):
        return None
    values: list[object] = []
    for place, (name, bits) in enumerate(kinds):
        number = int.from_bytes(reply[_WORD * place : _WORD * (place + 1)], "big")
        if name == "int":
            if number >= _SIGNED_FROM:
                number -= _ALL
            if not -(2 ** (bits - 1)) <= number < 2 ** (bits - 1):
                return None
            values.append(number)
        elif number.bit_length() > bits:
            return None
        elif name == "address":
            values.append(f"0x{number:040x}")
        else:
            values.append(bool(number) if name == "bool" else number)
    return tuple(values)


@cache
def _kinds(types: tuple[str, ...]) -> tuple[tuple[str, int], ...] | None:
    """What each is, and how many bits of its word it may use; None where one is no plain word."""
    found = [_TYPE.fullmatch(one) for one in types]
    widths = {"bool": 1, "address": _ADDRESS_BITS}
    if not all(found):
        return None
    return tuple(
        (one[1], int(one[2])) if one[1] else (one[0], widths[one[0]]) for one in found if one
    )


def _address(value: str) -> bytes | None:
    if len(value) != _ADDRESS_SIGNS or not value.startswith("0x"):
        return None
    try:
        raw = bytes.fromhex(value[2:])
    except ValueError:
        return None
    # Blanks inside would be passed over.
    return _PADDING + raw if len(raw) == _ADDRESS_BYTES else None
