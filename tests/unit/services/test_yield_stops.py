"""A walk that is left in its middle, as when another account is chosen."""

import asyncio
from dataclasses import replace
import gc
from itertools import count
from pathlib import Path
import sys

import pytest

from gaib_wallet.services.yields import Progress, YieldService
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, NETWORK
from tests.vault import year
from tests.yield_world import FakeYieldReader


async def test_a_walk_that_is_left_in_its_middle_leaves_nothing_open(tmp_path: Path) -> None:
    reader = FakeYieldReader(year())
    reader.page_size = 3
    store = EventFile(tmp_path / "events.sqlite")
    network = replace(NETWORK, launch_block=8)
    service = YieldService(reader, store, network, count(1_000, 1_000).__next__)
    left: list[object] = []
    hooks = sys.get_asyncgen_hooks()

    def stop(_: Progress) -> None:
        raise asyncio.CancelledError

    # Python calls this with every generator that nobody closed.
    sys.set_asyncgen_hooks(finalizer=left.append)
    try:
        with pytest.raises(asyncio.CancelledError):
            await service.sync(ACCOUNT, stop)
        gc.collect()
    finally:
        sys.set_asyncgen_hooks(*hooks)

    assert not left
