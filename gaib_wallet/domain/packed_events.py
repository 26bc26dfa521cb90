"""Events as octets: read, kept and counted without one object for each of a million."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
import struct
from typing import Final, overload

from typing_extensions import override

from gaib_wallet.domain.events import ChainEvent, EventKind

RECORD: Final = struct.Struct(">QIQ32sB20s16s20s16s")
"""A `ChainEvent`, field by field: in this order octets sort as events do."""
MOST: Final = 2**128
"""No amount of any token reaches this. `shares` may be an address, which is larger."""
_ADDRESS, _AMOUNT = 20, 16
_KINDS: Final = {int(kind): kind for kind in EventKind}


class PackedEvents(Sequence[ChainEvent]):
    """Events, oldest first, that are octets until one of them is looked at.

    `make` is called once, when somebody first wants to know anything of them.
    """

    def __init__(self, make: Callable[[], bytes]) -> None:
        self._make = make

    @cached_property
    def octets(self) -> bytes:
        """All of them, as `packed` does it."""
        octets = self._make()
        del self._make  # and all that they were made from
        return octets

    @override
    def __len__(self) -> int:
        return len(self.octets) // RECORD.size

    @overload
    def __getitem__(self, place: int) -> ChainEvent: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[ChainEvent]: ...

    @override
    def __getitem__(self, place: int | slice) -> ChainEvent | Sequence[ChainEvent]:
        if isinstance(place, slice):
            return unpacked(self.octets)[place]
        start = range(len(self))[place] * RECORD.size
        (event,) = unpacked(self.octets[start : start + RECORD.size])
        return event

    @override
    def __iter__(self) -> Iterator[ChainEvent]:
        return iter(unpacked(self.octets))


def packed(events: Iterable[ChainEvent]) -> bytes:
    """`events`, one after the other; OverflowError for an amount that does not fit."""
    pack = RECORD.pack
    return b"".join(
        [
            pack(
                block,
                index,
                time,
                tx_hash,
                kind,
                subject.to_bytes(_ADDRESS, "big"),
                assets.to_bytes(_AMOUNT, "big"),
                shares.to_bytes(_ADDRESS, "big"),
                fee.to_bytes(_AMOUNT, "big"),
            )
            for block, index, time, tx_hash, kind, subject, assets, shares, fee in events
        ]
    )


def unpacked(octets: bytes) -> list[ChainEvent]:
    """What was packed; ValueError where that cannot be."""
    if len(octets) % RECORD.size:
        raise ValueError("events that were cut")
    # The class's own constructor takes half as long again.
    read, kinds, new = int.from_bytes, _KINDS, tuple.__new__
    try:
        return [
            new(
                ChainEvent,
                (
                    block,
                    index,
                    time,
                    tx_hash,
                    kinds[kind],
                    read(subject, "big"),
                    read(assets, "big"),
                    read(shares, "big"),
                    read(fee, "big"),
                ),
            )
            for block, index, time, tx_hash, kind, subject, assets, shares, fee in (
                RECORD.iter_unpack(octets)
            )
        ]
    except KeyError as error:
        raise ValueError("an event of no kind") from error
