"""Work that cannot be left half done, whoever stops waiting for it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar, cast

T = TypeVar("T")


def _unheard() -> None:
    """Nobody can hasten the end."""


def take_back_cancelling() -> None:
    """Go on as if nobody had cancelled this; who wants its end says so again."""
    cast("asyncio.Task[object]", asyncio.current_task()).uncancel()


async def carried_through(work: Awaitable[T], hasten: Callable[[], None] = _unheard) -> T:
    """What `work` brings, also where its caller is cancelled meanwhile: that comes too late.

    So a caller that is cancelled was not served, and one that goes on was. `hasten` is called when
    somebody cancels it. Raises as `work` does.
    """
    doing = asyncio.gather(work, return_exceptions=True)
    while not doing.done():
        try:
            await asyncio.shield(doing)
        except asyncio.CancelledError:
            take_back_cancelling()
            hasten()
    (brought,) = doing.result()
    if isinstance(brought, BaseException):
        raise brought
    return brought
