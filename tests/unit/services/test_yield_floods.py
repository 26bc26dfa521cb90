"""Histories of many events: read page by page, off the loop, and never held as a whole."""

import asyncio
from dataclasses import replace
from pathlib import Path
import threading
import tracemalloc

import pytest
from typing_extensions import override

from gaib_wallet.domain.events import ChainEvent, EventKind, EventPage, Seal
from gaib_wallet.domain.nav import VaultHead, VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Address
from gaib_wallet.services.yields import YieldFacts, YieldService
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, NETWORK
from tests.vault import LAUNCH, Vault
from tests.yield_world import FakeYieldReader

A_BLOCK = 100
A_PAGE = 10  # blocks
ONE = 10**18
HELD = 200
"""Octets that an event takes at the very least while it is held."""


class FloodReader(FakeYieldReader):
    """A vault into which everybody puts one AID a hundred times a block, and nothing else."""

    def __init__(self, blocks: int) -> None:
        super().__init__(Vault())
        self.blocks = blocks

    @override
    async def head(self, account: Address) -> VaultHead:
        total = self.blocks * A_BLOCK * ONE
        return VaultHead(BlockStamp(self.blocks, LAUNCH), VaultState(total, total, 0), 0)

    @override
    async def final(self, head: int) -> Seal:
        return Seal(head, 1, "0x")

    @override
    async def seal(self, number: int) -> Seal | None:
        return Seal(number, 1, "0x")

    @override
    async def page(self, first: int, last: int) -> EventPage:
        start = max(first, last - A_PAGE + 1)
        events = (
            ChainEvent(block, index, 1, b"", EventKind.DEPOSITED, 0, ONE, ONE)
            for block in range(start, last + 1)
            for index in range(A_BLOCK)
        )
        return EventPage(start, last, tuple(events))

    @override
    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        return EventPage(first, last, ())


class WatchedFile(EventFile):
    """Remembers the threads that wrote and read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.threads: set[int] = set()

    @override
    def add(self, stream: str, page: EventPage, last: Seal) -> None:
        self.threads.add(threading.get_ident())
        super().add(stream, page, last)


async def sync(blocks: int, path: Path) -> YieldFacts:
    store = EventFile(path)
    service = YieldService(FloodReader(blocks), store, replace(NETWORK, launch_block=1), lambda: 0)
    return await service.sync(ACCOUNT, lambda _: None)


def peak_of(blocks: int, path: Path) -> int:
    tracemalloc.start()
    try:
        facts = asyncio.run(sync(blocks, path))
        assert facts.history.is_complete
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.requirement("P4")
def test_memory_does_not_grow_with_the_number_of_events(tmp_path: Path) -> None:
    peak_of(A_PAGE, tmp_path / "warm.sqlite")  # what is imported and compiled once

    few = peak_of(2 * A_PAGE, tmp_path / "few.sqlite")
    many = peak_of(6 * A_PAGE, tmp_path / "many.sqlite")

    more = 4 * A_PAGE * A_BLOCK
    assert many - few < more * HELD // 2


@pytest.mark.requirement("P3")
async def test_the_disk_is_never_waited_for_on_the_loop(tmp_path: Path) -> None:
    store = WatchedFile(tmp_path / "events.sqlite")
    service = YieldService(
        FloodReader(3 * A_PAGE), store, replace(NETWORK, launch_block=1), lambda: 0
    )

    await service.sync(ACCOUNT, lambda _: None)

    assert store.threads
    assert threading.get_ident() not in store.threads
