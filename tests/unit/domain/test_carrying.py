"""What has begun goes on to its end, and its caller learns of it, cancelled or not."""

import asyncio

import pytest

from gaib_wallet.domain.carrying import carried_through


async def test_who_is_cancelled_too_late_gets_the_answer_all_the_same() -> None:
    gate = asyncio.Event()

    async def work() -> str:
        await gate.wait()
        return "done"

    asking = asyncio.create_task(carried_through(work()))
    for _ in range(3):
        await asyncio.sleep(0)
        asking.cancel()
    await asyncio.sleep(0)
    gate.set()

    assert await asking == "done"
    assert not asking.cancelling()


async def test_what_the_work_raises_reaches_who_asked() -> None:
    async def work() -> None:
        raise ValueError("of the work")

    with pytest.raises(ValueError, match="of the work"):
        await carried_through(work())


async def test_work_that_is_cancelled_itself_is_not_waited_for() -> None:
    async def work() -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await carried_through(work())
