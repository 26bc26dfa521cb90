"""Very many entries looked through bit by bit, so that the window lives on meanwhile."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gaib_wallet.domain.activity import entries_of
from gaib_wallet.domain.activity_index import Index, Line, Wanted
from gaib_wallet.domain.movements import Movement
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.viewmodels.activity_rows import keys_of

AT_ONCE: Final = 2_000
"""Entries that are looked through in one turn of the loop."""


@dataclass(frozen=True, slots=True)
class Found:
    """The lines that are `wanted`, and the `keys` of their rows with the heads of days."""

    wanted: Wanted
    lines: tuple[Line, ...]
    keys: tuple[str, ...]


def indexed(before: Index, records: Iterable[TxRecord], movements: Iterable[Movement]) -> Index:
    """The index of all that happened; what is as `before` is taken over. For a thread."""
    return before.with_entries(entries_of(records, movements))


def found_in(index: Index, wanted: Wanted) -> Found:
    """All of it at once."""
    lines = index.find(wanted)
    return Found(wanted, lines, tuple(keys_of(lines)))


async def looked_for(index: Index, wanted: Wanted) -> Found:
    """The same, with a turn of the loop after each part."""
    lines, keys = list[Line](), list[str]()
    for start in range(0, len(index.lines), AT_ONCE):
        part = wanted.among(index.lines[start : start + AT_ONCE])
        keys += keys_of(part, lines[-1] if lines else None)
        lines += part
        await asyncio.sleep(0)
    return Found(wanted, tuple(lines), tuple(keys))
