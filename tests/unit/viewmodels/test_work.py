"""Work in a thread tells how far it is, and keeps nothing once nobody wants it any more."""

import asyncio
import threading

import pytest

from gaib_wallet.viewmodels.work import Tell, in_thread


async def test_work_tells_each_percent_once() -> None:
    heard: list[int] = []

    def do(tell: Tell) -> str:
        for done in range(400):
            tell(done, 400)
        return "made"

    assert await in_thread(do, heard.append) == "made"
    await asyncio.sleep(0)

    assert heard == list(range(100))


@pytest.mark.parametrize("comes_late", [False, True])
async def test_who_stops_it_is_told_whether_it_came_in_time(comes_late: bool) -> None:  # noqa: FBT001
    gate, kept = threading.Event(), list[str]()
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def do(tell: Tell) -> str:
        tell(0, 1)
        loop.call_soon_threadsafe(begun.set)
        gate.wait()
        if not comes_late:
            tell(1, 1)
        kept.append("written")
        return "written"

    working = asyncio.create_task(in_thread(do, lambda _: None))
    await begun.wait()
    working.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gate.set()

    if comes_late:
        assert await working == "written"
    else:
        with pytest.raises(asyncio.CancelledError):
            await working
    assert kept == (["written"] if comes_late else [])
