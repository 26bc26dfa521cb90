"""Values of the domain as JSON, exact to the last digit, and back."""

from fractions import Fraction
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def encode(value: object) -> bytes:
    """`value` as JSON: whole numbers of any length as they are, fractions as `1/3`."""
    return msgspec.json.encode(value, enc_hook=_to_json)


def decode(content: bytes | str, shape: type[T]) -> T:
    """What `encode` made of a `shape`; ValueError for anything else."""
    try:
        return msgspec.json.decode(content, type=shape, dec_hook=_from_json)
    except (RecursionError, ZeroDivisionError) as error:
        raise ValueError from error


def _to_json(value: Any) -> str:
    if isinstance(value, Fraction):
        return str(value)
    raise NotImplementedError(f"{type(value)} is not kept")


def _from_json(shape: type[Any], value: Any) -> Any:
    if shape is object:
        return value
    if shape is not Fraction:
        raise NotImplementedError(f"{shape} is not kept")
    if not isinstance(value, str):
        raise ValueError("a fraction is written as text")  # noqa: TRY004 - it is a value here
    return Fraction(value)
