"""Events as octets: read, kept and counted without one object for each of a million."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, partial
from itertools import compress
import struct
from typing import Any, Final, overload

from typing_extensions import override

from gaib_wallet.domain.events import ChainEvent, EventKind

RECORD: Final = struct.Struct(">QIQ32sB20s16s20s16s")
"""A `ChainEvent`, field by field: in this order octets sort as events do."""
MOST: Final = 2**128
"""No amount of any token reaches this. `shares` may be an address, which is larger."""
_ADDRESS, _AMOUNT = 20, 16
_KINDS: Final = {int(kind): kind for kind in EventKind}
_KIND_AT: Final = struct.calcsize(">QIQ32s")


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


def unpacked(octets: bytes, kinds: Collection[EventKind] | None = None) -> list[ChainEvent]:
    """What was packed, or of that only some `kinds`; ValueError where that cannot be."""
    if len(octets) % RECORD.size:
        raise ValueError("events that were cut")
    records: Iterable[tuple[Any, ...]] = RECORD.iter_unpack(octets)
    if kinds is not None:
        # Most events are of no interest to most readers: those are not even looked at.
        mask = octets[_KIND_AT :: RECORD.size].translate(_mask(frozenset(kinds)))
        places = compress(range(0, len(octets), RECORD.size), mask)
        records = map(partial(RECORD.unpack_from, octets), places)
    # The class's own constructor takes half as long again.
    read, known, new = int.from_bytes, _KINDS, tuple.__new__
    try:
        return [
            new(
                ChainEvent,
                (
                    block,
                    index,
                    time,
                    tx_hash,
                    known[kind],
                    read(subject, "big"),
                    read(assets, "big"),
                    read(shares, "big"),
                    read(fee, "big"),
                ),
            )
            for block, index, time, tx_hash, kind, subject, assets, shares, fee in records
        ]
    except KeyError as error:
        raise ValueError("an event of no kind") from error


@lru_cache(maxsize=16)
def _mask(kinds: frozenset[EventKind]) -> bytes:
    return bytes(kind in kinds for kind in range(256))
