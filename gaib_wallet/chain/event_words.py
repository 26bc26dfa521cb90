"""The words of a log as numbers, and an event as the digits of its octets."""

from collections.abc import Callable
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.chain.logs import RawLog
from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.packed_events import MOST
from gaib_wallet.errors import UnexpectedReply

Decoder = Callable[[str, RawLog], str]
"""An event as the hex digits of its octets, which begin with those of its place; "" for none."""

_OCTETS: Final = 32
_ADDRESSES: Final = 2**160


def topic_of(signature: str) -> str:
    """The first topic of an event."""
    return f"0x{keccak(text=signature).hex()}"


def written(
    place: str, kind: EventKind, subject: int, assets: int, shares: int = 0, fee: int = 0
) -> str:
    """Any event; UnexpectedReply for an amount that no token has, or a deal that cannot be."""
    if max(subject, shares) >= _ADDRESSES or max(assets, fee) >= MOST:
        raise UnexpectedReply
    return f"{place}{kind:02x}{subject:040x}{assets:032x}{shares:040x}{fee:032x}"


def numbers(data: str, count: int) -> tuple[int, ...]:
    """The words of `data`; ValueError unless there are `count` of them."""
    octets = bytes.fromhex(data[2:])
    if len(octets) != _OCTETS * count:
        raise ValueError(f"{len(octets)} octets are not {count} words")
    words = range(0, len(octets), _OCTETS)
    return tuple(int.from_bytes(octets[at : at + _OCTETS], "big") for at in words)


def number_in(topic: str) -> int:
    """An indexed word; ValueError for what is none."""
    (number,) = numbers(topic, 1)
    return number


def address_in(topic: str) -> int:
    """An indexed address as a number; UnexpectedReply for a larger one."""
    number = number_in(topic)
    if number >= _ADDRESSES:
        raise UnexpectedReply
    return number
