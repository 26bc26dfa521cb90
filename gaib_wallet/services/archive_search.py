"""Looks in old blocks for where the share price moved, many at once."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from gaib_wallet.domain.bisecting import blocks_within, narrowed
from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.nav import NavStep, Sighting
from gaib_wallet.domain.sightings import Move
from gaib_wallet.errors import BlockGone, ContractFault, NodeFault
from gaib_wallet.services.ports import EventStore, YieldReader

AT_ONCE: Final = 40
"""Blocks that are asked for in one request."""
_MOST_OF_ONE: Final = 15
_MOST_REQUESTS: Final = 60
"""In one search; a price that moves in every block would never be found out."""
_MOST_CAUSES: Final = 24


class ArchiveSearch:
    """What it finds is kept. `keeps_states` is whether the node answers; None until it was asked.

    One move in `n` blocks takes at most log16(n) + 1 requests, forty moves log2(n) + 1.
    """

    def __init__(self, reader: YieldReader, store: EventStore) -> None:
        self._reader = reader
        self._store = store
        self._uncaused: set[int] = set()
        self.keeps_states: bool | None = None

    async def levels(self, unplaced: Sequence[Move], final: Seal) -> AsyncIterator[Fraction]:
        """Ask for blocks between the prices of each move; after each request, how much is done.

        A node that does not answer, or has no old states, ends it without a word.

        Raises:
            StorageFault: nothing more is kept.
        """
        requests = 0
        for is_exit in (False, True):  # most moves of one price are those of the other
            moves = [move for move in unplaced if move.is_exit == is_exit]
            known = await asyncio.to_thread(self._store.sightings)
            moves = _left(moves, known, final)
            whole = _size(moves, final)
            while moves and requests < _MOST_REQUESTS:
                found = await self._asked(moves, final)
                if found is None:
                    return
                requests += 1
                now, later = moves[:AT_ONCE], moves[AT_ONCE:]
                moves = [*_left(now, found, final), *later]
                half = 1 - Fraction(_size(moves, final), whole)
                yield (half + is_exit) / 2
        if requests:
            yield Fraction(1)

    async def causes(self, steps: Iterable[NavStep], known: Sequence[Sighting]) -> bool:
        """Look for a transaction that touched the vault where a step has no report; whether any is.

        Raises:
            StorageFault: nothing is kept.
        """
        seen = {one.block: one for one in known}
        blocks = [
            step.block
            for step in steps
            if not step.after_block and not step.tx_hashes and step.block not in self._uncaused
        ][-_MOST_CAUSES:]
        missing = [number for number in blocks if number not in seen]
        try:
            read = await self._reader.books_at(missing) if missing else ()
            seen |= {one.block: one for one in read if one}
            touched = {number: await self._reader.touched(number) for number in blocks}
        except BlockGone:
            self.keeps_states = False
            return False
        except (NodeFault, ContractFault):
            return False
        self._uncaused |= {number for number, tx_hash in touched.items() if not tx_hash}
        found = [
            replace(seen[number], tx_hash=tx_hash)
            for number, tx_hash in touched.items()
            if tx_hash and number in seen
        ]
        if found:
            await asyncio.to_thread(self._store.keep_sightings, found)
        return bool(found)

    async def _asked(self, moves: Sequence[Move], final: Seal) -> tuple[Sighting, ...] | None:
        count = max(1, min(_MOST_OF_ONE, AT_ONCE // len(moves)))
        parts = (blocks_within(move, count, final.number) for move in moves[:AT_ONCE])
        every = set().union(*parts)
        try:
            answers = await self._reader.books_at(sorted(every))
        except BlockGone:
            self.keeps_states = False
            return None
        except (NodeFault, ContractFault):
            return None
        self.keeps_states = True
        found = tuple(one for one in answers if one)
        await asyncio.to_thread(self._store.keep_sightings, found)
        return found if len(found) == len(every) else None


def _left(moves: Iterable[Move], known: Sequence[Sighting], final: Seal) -> list[Move]:
    """What is still to be looked for, and can be."""
    parts = (part for move in moves for part in narrowed(move, known))
    return [part for part in parts if blocks_within(part, 1, final.number)]


def _size(moves: Iterable[Move], final: Seal) -> int:
    """Halvings that are left."""
    widths = (min(one.after.block, final.number) - one.before.block for one in moves)
    return sum(max(1, width).bit_length() for width in widths)
