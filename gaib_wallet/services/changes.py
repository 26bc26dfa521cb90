"""What changed on chain: read once from the newest block back, kept, and joined with the head."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace

from gaib_wallet.domain.changes import Change, ChangeLog
from gaib_wallet.domain.events import missing
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.errors import BlockGone
from gaib_wallet.services.ports import BackingReader, ChangeStore


class ChangeHistory:
    """The protocol's own acts since block `launch`. What is not final is read again, never kept."""

    def __init__(self, reader: BackingReader, store: ChangeStore, launch: int) -> None:
        self._reader = reader
        self._store = store
        self._launch = launch

    async def kept(self) -> ChangeLog | None:
        """What was read before, as far as nothing between is missing; None where nothing was.

        Raises:
            StorageFault: the file cannot be opened.
        """
        return await asyncio.to_thread(self._kept)

    async def read(self, head: BlockStamp) -> AsyncGenerator[ChangeLog, None]:
        """What is known up to `head`, again after each page; each page is kept before it is told.

        Raises:
            NodeFault, ContractFault, StorageFault: what came before it is kept.
        """
        await self._check()
        final = await self._reader.final(head.number)
        kept = await asyncio.to_thread(self._store.covered)
        newest = max([final.number, *(one.last.number for one in kept[-1:])])
        first = max(newest + 1, self._launch)
        tail = await self._tail(first, head.number)
        parts = missing(kept, self._launch, final)
        log = await asyncio.to_thread(self._joined, tail, first, head.number)
        if log:
            yield log
        for upper, part in parts:
            last = upper
            while part.first <= last:
                try:
                    page = await self._reader.changes(part.first, last)
                except BlockGone:
                    if log:
                        yield replace(log, is_cut=True)
                    return
                await asyncio.to_thread(self._store.add, page, part.last)
                last = page.first - 1
                log = await asyncio.to_thread(self._joined, tail, first, head.number)
                if log:
                    yield log

    async def _check(self) -> None:
        """Drop what was kept of a chain that the node does not have."""
        for one in await asyncio.to_thread(self._store.covered):
            if await self._reader.seal(one.last.number) != one.last:
                await asyncio.to_thread(self._store.forget)
                return

    async def _tail(self, first: int, last: int) -> tuple[Change, ...]:
        """What is not final, newest first."""
        found: tuple[Change, ...] = ()
        while first <= last:
            page = await self._reader.changes(first, last)
            found += tuple(reversed(page.changes))
            last = page.first - 1
        return found

    def _kept(self) -> ChangeLog | None:
        covered = self._store.covered()
        if not covered:
            return None
        run = covered[-1]
        changes = self._store.changes(run.first, run.last.number)
        return ChangeLog(run.first, run.last.number, changes, run.first <= self._launch)

    def _joined(self, tail: tuple[Change, ...], first: int, head: int) -> ChangeLog | None:
        """The newest run without a gap; None where there is not even a block of it."""
        kept = self._kept()
        if kept is None or kept.last + 1 < first:
            if first > head:
                return None
            return ChangeLog(first, head, tail, first <= self._launch)
        return replace(kept, last=max(head, kept.last), changes=tail + kept.changes)
