"""Long work as a person sees it: what is done, how far it is, and whether it can be stopped."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from gaib_wallet.domain.carrying import carried_through
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

T = TypeVar("T")
TRYING_BACKUP: Final = Message(
    "work",
    QT_TRANSLATE_NOOP(
        "work", "Trying the password on the backup. It is slow to try, so that nobody can guess it."
    ),
)
OPENING_KEY_FILE: Final = Message(
    "work",
    QT_TRANSLATE_NOOP(
        "work", "Opening the key file. How long it takes was decided where the file was made."
    ),
)
SEALING_KEY_FILE: Final = Message(
    "work", QT_TRANSLATE_NOOP("work", "Making the key file slow to guess. Nothing is written yet.")
)
LOOKING_AGAIN: Final = Message(
    "work", QT_TRANSLATE_NOOP("work", "Looking at it on the network once more.")
)
MAKING_VAULT: Final = Message(
    "work", QT_TRANSLATE_NOOP("work", "Making the password slow to guess: some seconds.")
)
WORKING: Final = Message("work", QT_TRANSLATE_NOOP("work", "Working"))
STOPPING: Final = Message(
    "work", QT_TRANSLATE_NOOP("work", "Stopping. What is being written now is written to its end.")
)
STOPPED: Final = Message(
    "work", QT_TRANSLATE_NOOP("work", "Stopped. Everything is as it was before.")
)
STOPPED_WITH_VAULT: Final = Message(
    "work",
    QT_TRANSLATE_NOOP(
        "work", "Stopped. The wallet has the new password, and no account was brought in."
    ),
)


@dataclass(frozen=True, slots=True)
class Work:
    """What a line draws of it; `percent` is None where nobody can know how far it is."""

    text: str = ""
    percent: int | None = None
    can_stop: bool = False


class Stopped(Exception):
    """Somebody has stopped it: nothing of it is to be kept."""


Tell = Callable[[int, int], None]
"""How many steps are done of how many; raises Stopped once nobody wants the rest."""


async def in_thread(do: Callable[[Tell], T], heard: Callable[[int], None]) -> T:
    """What `do` makes in a thread; `heard` is told percents on the loop.

    Who is cancelled is so when `do` tells of a step the next time; after the last one it is too
    late, and this goes on to the end.
    """
    loop = asyncio.get_running_loop()
    is_wanted, told = True, -1

    def tell(done: int, whole: int) -> None:
        nonlocal told
        if not is_wanted:
            raise Stopped
        percent = done * 100 // whole if whole else 100
        if percent != told:
            told = percent
            loop.call_soon_threadsafe(heard, percent)

    def stop() -> None:
        nonlocal is_wanted
        is_wanted = False

    try:
        return await carried_through(loop.run_in_executor(None, do, tell), stop)
    except Stopped:
        raise asyncio.CancelledError from None
