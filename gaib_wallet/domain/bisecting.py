"""Where a price moved, found by looking at blocks between two that are known."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from gaib_wallet.domain.nav import END_OF_BLOCK, NavPoint, Sighting
from gaib_wallet.domain.sightings import Move, is_same, point_of


def blocks_within(move: Move, count: int, last: int) -> tuple[int, ...]:
    """At most `count` blocks, none after `last`, whose ends lie between the two prices of `move`.

    They part the way between evenly; all of them where they are no more than that.
    """
    first = move.before.block + (move.before.log_index == END_OF_BLOCK)
    blocks = range(first, min(move.after.block - 1, last) + 1)
    if len(blocks) <= count:
        return tuple(blocks)
    return tuple(blocks[place * len(blocks) // (count + 1)] for place in range(1, count + 1))


def narrowed(move: Move, sightings: Iterable[Sighting]) -> tuple[Move, ...]:
    """What is left unknown of `move` once `sightings` (oldest first) are known; none if nothing."""
    inside = (one for one in sightings if move.before.place < one.place < move.after.place)
    seen = (point_of(one, one.unstaking if move.is_exit else one.deposit) for one in inside)
    points: Sequence[NavPoint] = (move.before, *(one for one in seen if one), move.after)
    parts = (
        Move(one, two, move.is_exit)
        for one, two in pairwise(points)
        if not is_same(one.nav, two.nav)
    )
    return tuple(part for part in parts if not part.is_placed)
