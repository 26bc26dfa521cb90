"""Events of the past, read once: from the newest block back to what is kept already."""

import asyncio
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Collection,
    Iterable,
    Mapping,
)
from contextlib import aclosing
from datetime import datetime
from fractions import Fraction
from itertools import chain

from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, EventPage, Seal, missing
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.errors import BlockGone, UnexpectedReply
from gaib_wallet.services.ports import EventStore, YieldReader

_LOOKED_BACK = 20_000
"""Blocks in which the newest event is looked for."""
Ask = Callable[[int, int], Awaitable[EventPage]]
Steps = AsyncGenerator[tuple[Fraction, datetime | None], None]
"""How much of a walk is done, and of which time the last page was. Close what you leave early."""


class EventSync:
    """One walk over several streams of events, from block `at` back to block `launch`.

    What is not final is read again by each walk and never kept. `limit` is set where the node has
    no blocks that old. `others` ask for the same in other pages, where what came is unreadable or
    cannot be right.
    """

    def __init__(
        self,
        reader: YieldReader,
        store: EventStore,
        streams: Mapping[str, Ask],
        blocks: tuple[int, Seal, BlockStamp],
        others: Mapping[str, Ask] | None = None,
    ) -> None:
        self._reader = reader
        self._store = store
        self._streams = streams
        self._others = streams if others is None else others
        self._launch, self._final, self._at = blocks
        self._tails: dict[str, Covered] = {}
        self._fresh: dict[str, tuple[ChainEvent, ...]] = {}
        self.limit: BlockGone | None = None

    async def begin(self) -> None:
        """Drop what was kept of a chain that the node does not have, then read what is not final.

        Raises:
            NodeFault, ContractFault, StorageFault: as the node and the disk do.
        """
        for stream, ask in self._streams.items():
            kept = await self._still_true(stream)
            newest = kept[-1].last.number if kept else self._launch - 1
            first = max(newest, self._final.number) + 1
            try:
                await self._read_tail(stream, ask, first)
            except UnexpectedReply:
                await self._read_tail(stream, self._others[stream], first)

    async def fill(self) -> Steps:
        """Read and keep what is missing; after each page, how much that is and of which time.

        Raises:
            NodeFault, ContractFault, StorageFault: what came before it is kept.
        """
        try:
            async with aclosing(self._fill(self._streams)) as steps:
                async for told in steps:
                    yield told
        except UnexpectedReply:
            async with aclosing(self._fill(self._others)) as steps:
                async for told in steps:
                    yield told

    async def again(self, stream: str) -> Steps:
        """As `fill`, for what was read of `stream` only once: it is replaced by what comes now.

        Nothing is read a third time; what cannot be right then, nobody here can set right.
        """
        ask, twice = self._others[stream], _twice(stream)
        kept = await asyncio.to_thread(self._store.covered, twice)
        parts = missing(kept, self._launch, self._final)
        total, done = _blocks(parts), 0
        for last, part in parts:
            before = last
            while page := await self._page(ask, part.first, before):
                await asyncio.to_thread(self._store.add, stream, page, part.last)
                # A wallet that dies between the two reads this page for a third time.
                read = EventPage(page.first, page.last, ())
                await asyncio.to_thread(self._store.add, twice, read, part.last)
                before, done = page.first - 1, done + page.last - page.first + 1
                yield Fraction(done, total), page.events[0].at if page.events else None
        await self._read_tail(stream, ask, self._tails[stream].first)

    def covered(self, stream: str) -> tuple[Covered, ...]:
        """Which blocks are known now, those that are not final among them. Blocks.

        Of a stream that is not walked here, as another account's, it is what is kept.
        """
        kept, tail = self._store.covered(stream), self._tails.get(stream)
        if tail is None:
            return kept
        if kept and kept[-1].last.number + 1 >= tail.first:
            return (*kept[:-1], Covered(kept[-1].first, tail.last))
        return (*kept, tail)

    def events(
        self, stream: str, first: int, last: int, kinds: Collection[EventKind] | None = None
    ) -> Iterable[ChainEvent]:
        """The known events of those blocks, or of these `kinds` only, oldest first. Blocks."""
        tail = self._tails.get(stream)
        if tail is None:
            return self._store.events(stream, first, last, kinds)
        kept = self._store.events(stream, first, min(last, tail.first - 1), kinds)
        fresh = (
            event
            for event in self._fresh[stream]
            if first <= event.block <= last and (kinds is None or event.kind in kinds)
        )
        return chain(kept, fresh)

    def fresh(self, stream: str) -> tuple[ChainEvent, ...]:
        """The events that are not final."""
        return self._fresh[stream]

    def settled(self, stream: str) -> int:
        """The newest block whose events are kept, or will be."""
        return self._tails[stream].first - 1

    async def _read_tail(self, stream: str, ask: Ask, first: int) -> None:
        first = max(first, self._launch)
        head = Seal(self._at.number, int(self._at.mined_at.timestamp()), "")
        events: tuple[ChainEvent, ...] = ()
        last = head.number
        while first <= last:
            page = await ask(first, last)
            events = (*await asyncio.to_thread(tuple, page.events), *events)
            last = page.first - 1
        self._tails[stream] = Covered(first, head)
        self._fresh[stream] = events

    async def _fill(self, streams: Mapping[str, Ask]) -> Steps:
        parts = []
        for stream, ask in streams.items():
            kept = await asyncio.to_thread(self._store.covered, stream)
            parts += [(stream, ask, part) for part in missing(kept, self._launch, self._final)]
        total, done = _blocks(part for _, _, part in parts), 0
        let_go = await asyncio.to_thread(self._store.hold)
        try:
            for stream, ask, (last, part) in parts:
                async with aclosing(self._pages(stream, ask, last, part)) as pages:
                    async for page in pages:
                        done += page.last - page.first + 1
                        yield Fraction(done, total), page.events[0].at if page.events else None
        finally:
            await asyncio.to_thread(let_go)

    async def _still_true(self, stream: str) -> tuple[Covered, ...]:
        """What is kept of `stream`; nothing any more where the node has another chain.

        A node that is only late has the same blocks as far as it got: what is newer is dropped.
        """
        names = (stream, _twice(stream))
        kept = [await asyncio.to_thread(self._store.covered, name) for name in names]
        for last in dict.fromkeys(one.last for one in chain(*kept)):
            found = await self._reader.seal(last.number)
            if found == last:
                continue
            is_late = found is None and await self._is_late()
            for name in names:
                if is_late:
                    await asyncio.to_thread(self._store.cut, name, self._final)
                else:
                    await asyncio.to_thread(self._store.forget, name)
            return await asyncio.to_thread(self._store.covered, stream)
        return kept[0]

    async def _is_late(self) -> bool:
        """Whether the newest event that is kept of final blocks is one of the node's chain."""
        final = self._final.number
        for stream in self._streams:
            kept = await asyncio.to_thread(self._store.events, stream, final - _LOOKED_BACK, final)
            newest = await asyncio.to_thread(max, kept, default=None)
            if newest:
                found = await self._reader.seal(newest.block)
                return found is not None and found.time == newest.time
        return False

    async def _pages(
        self, stream: str, ask: Ask, last: int, part: Covered
    ) -> AsyncGenerator[EventPage, None]:
        page = await self._page(ask, part.first, last)
        while page:
            # A thread decodes and writes this page while the node looks for the next.
            older, kept = await asyncio.gather(
                self._page(ask, part.first, page.first - 1),
                asyncio.to_thread(self._store.add, stream, page, part.last),
                return_exceptions=True,
            )
            if isinstance(kept, BaseException):
                raise kept
            yield page
            if isinstance(older, BaseException):
                raise older
            page = older

    async def _page(self, ask: Ask, first: int, last: int) -> EventPage | None:
        """The newest page of that range; None where there is none left, or none to be had."""
        if last < first:
            return None
        try:
            return await ask(first, last)
        except BlockGone as limit:
            self.limit = limit
            return None


def _twice(stream: str) -> str:
    """Under which name is kept which blocks of `stream` were read once more."""
    return f"{stream} twice"


def _blocks(parts: Iterable[tuple[int, Covered]]) -> int:
    return sum(last - part.first + 1 for last, part in parts)
