"""What JSON-RPC replies look like, checked where they come in."""

from datetime import UTC, datetime
import re
from typing import TypeVar

import msgspec

from gaib_wallet.errors import UnexpectedReply

T = TypeVar("T")
_QUANTITY = re.compile(r"0x([0-9a-fA-F]{1,64})")  # up to a uint256


class Log(msgspec.Struct, frozen=True):
    """An event: who emitted it, its indexed words, and the rest as bytes; all as hex text."""

    address: str
    topics: tuple[str, ...]
    data: str


def understood(reply: object, shape: type[T]) -> T:
    """`reply` as `shape`, which is checked to the last field.

    Raises:
        UnexpectedReply: it has another shape.
    """
    try:
        return msgspec.convert(reply, shape)
    except msgspec.ValidationError as error:
        raise UnexpectedReply from error


def quantity(text: object) -> int:
    """The number, at most a uint256, that `text` writes as `0x` and hex digits.

    Raises:
        UnexpectedReply: it writes none.
    """
    match = _QUANTITY.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise UnexpectedReply
    return int(match[1], 16)


def octets(text: object) -> bytes:
    """The bytes that `text` writes as `0x` and hex digits.

    Raises:
        UnexpectedReply: it writes none.
    """
    if not isinstance(text, str) or not text.startswith("0x"):
        raise UnexpectedReply
    try:
        return bytes.fromhex(text[2:])
    except ValueError as error:
        raise UnexpectedReply from error


def moment(seconds: int) -> datetime:
    """A block's time in UTC; UnexpectedReply after the year 9999, where the calendar ends."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UnexpectedReply from error
