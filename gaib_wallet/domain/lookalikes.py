"""Addresses that were made to be taken for another one: same first digits, same last digits."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from gaib_wallet.domain.units import Address

ALIKE: Final = 4
"""So many equal digits at one end are no chance."""
TYPED: Final = 8
"""How many last characters show which address is meant, where these tell both apart."""
DIGITS: Final = 40


class Alarm(IntEnum):
    """What a likeness asks for: nothing, a warning, or that the address is typed in part."""

    NONE = 0
    WARN = 1
    BLOCK = 2


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much `address` looks like `anchor`, which is called `name` and is another address.

    `head` and `tail` count the hex digits that both share at each end.
    """

    address: Address
    alarm: Alarm = Alarm.NONE
    anchor: Address | None = None
    name: str = ""
    head: int = 0
    tail: int = 0

    @property
    def asked(self) -> int:
        """How many last characters have to be typed: at least four of them tell both apart."""
        return min(DIGITS, max(TYPED, self.tail + ALIKE))


def likeness(address: Address, anchors: Mapping[Address, str]) -> Likeness:
    """What is most like `address` among `anchors`; an address that is one of them is like none.

    Only for addresses that get something: contracts that are called are known or they are not.
    """
    known = {one.lower() for one in anchors}
    if address.lower() in known:
        return Likeness(address)
    found = (_compared(address, anchor, name) for anchor, name in anchors.items())
    return max(found, key=_weight, default=Likeness(address))


def is_meant(address: Address, typed: str, asked: int = TYPED) -> bool:
    """Whether `typed` are the last `asked` characters of `address`, whatever their case."""
    written = "".join(typed.split()).lower()
    return len(written) == asked and address.lower().endswith(written)


def _weight(one: Likeness) -> tuple[int, int]:
    return one.alarm, one.head + one.tail


def _compared(address: Address, anchor: Address, name: str) -> Likeness:
    ours, theirs = address[2:].lower(), anchor[2:].lower()
    head = _shared(ours, theirs)
    tail = _shared(ours[::-1], theirs[::-1])
    alarm = Alarm((head >= ALIKE) + (tail >= ALIKE))
    if alarm is Alarm.NONE:
        return Likeness(address)
    return Likeness(address, alarm, anchor, name, head, tail)


def _shared(ours: str, theirs: str) -> int:
    pairs = enumerate(zip(ours, theirs, strict=True))
    return next((place for place, (one, other) in pairs if one != other), DIGITS)
