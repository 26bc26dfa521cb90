"""Lives in the wallet as a person does, and says how long it stood still meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable
import sys
import time
import traceback
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.bench.hands import Hands
from tests.bench.telling import say
from tests.bench.watched import (
    FirstPaint,
    Stillness,
    is_main_window,
    resident_mb,
    run_wallet,
)

if TYPE_CHECKING:
    # At run time the wallet loads it: that is part of what is measured.
    from gaib_wallet.ui.frame import Frame

PAGES = ("convert", "stake", "yield", "backing", "activity", "contacts", "settings", "portfolio")
GAPS, SWITCHES, QUOTED, MEMORY = "gaps", "switches", "quoted", "memory"
READY, PREPARED = "ready", "prepared"
IDLE, UNLOCK = "idle", "unlock"
PASSWORD = "correct horse battery staple"  # noqa: S105 - of a key that the bench makes
KEY, ANOTHER_KEY = "ab" * 32, "cd" * 32
SETTLE_S = 3
"""Until all is read that is shown."""

Life = Callable[[Hands, Stillness], Awaitable[None]]


async def _made(hands: Hands) -> "Frame":
    """The frame, once the wallet has made it: who asks before has it loaded, and made, at once."""
    await hands.until(lambda: "frame" in vars(hands.window), "the frame, made")
    return hands.window.frame


async def in_wallet(hands: Hands, still: Stillness) -> None:
    """Unlock a vault that is as costly as a real one, sit idle for as long, import a key."""
    await hands.press("Look without unlocking")
    frame = await _made(hands)
    # Before there is a session, only what was remembered can be looked at.
    await hands.until(lambda: frame.isVisible() and len(frame.keys) > 1, "the frame")
    still.begin("pages")
    for key in frame.keys:
        await hands.open(key)
    await asyncio.sleep(SETTLE_S)
    frame.lock_wanted.emit()
    await hands.until(lambda: hands.window.sheets.top, "the password's sheet")
    still.begin("typing a password")
    await hands.fill("Password", PASSWORD)
    began = time.perf_counter()
    still.begin(UNLOCK)
    await hands.press("Unlock")
    await hands.until(lambda: hands.window.sheets.top is None, "unlocked")
    took = time.perf_counter() - began
    still.begin("reading")
    await asyncio.sleep(SETTLE_S)
    still.begin(IDLE)
    await asyncio.sleep(took)
    still.begin("import")
    await hands.open("accounts")
    await hands.press("Bring words, key or file")
    await hands.press("Private key")
    still.begin("typing a key")
    await hands.fill("Private key", ANOTHER_KEY)
    still.begin("bringing it")
    await hands.press("Bring the key")
    await hands.press("Close")


async def in_demo(hands: Hands, still: Stillness) -> None:
    """See every page twice, let the yield be read, and ask for a quote."""
    frame = await _made(hands)
    await hands.until(frame.isVisible, "the frame")
    still.begin("page switches")
    switches = {f"{key} first": await hands.open(key) for key in PAGES}
    switches |= {f"{key} again": await hands.open(key) for key in PAGES}
    say(SWITCHES, switches)
    still.begin("sync")
    await hands.open("yield")
    await hands.until(lambda: hands.button("Export"), "the yield, read")
    still.begin("typing")
    await hands.open("convert")
    review = await hands.until(lambda: hands.named("Enter an amount"), "the main button")
    say(QUOTED, await hands.until_ready(review, "1000", "You pay"))
    say(MEMORY, resident_mb())


async def when_ready(hands: Hands, still: Stillness) -> None:
    """Wait until the wallet has prepared its pages, as who reads the first one does; see each."""
    frame = await _made(hands)
    await hands.until(frame.isVisible, "the frame")
    began = time.perf_counter()
    still.begin("preparing")
    await hands.until(lambda: frame.are_ready, "all pages, prepared")
    say(PREPARED, time.perf_counter() - began)
    still.begin("first seen")
    say(READY, {key: await hands.open(key) for key in PAGES})


LIVES: dict[str, Life] = {"wallet": in_wallet, "demo": in_demo, "ready": when_ready}


def main(which: str, folder: str) -> int:
    """Live one of `LIVES` in the wallet of `folder`, then close it."""
    still = Stillness()
    lives: list[asyncio.Future[None]] = []

    def begin(app: QApplication) -> object:
        def painted() -> None:
            still.begin("start")
            lives.append(asyncio.ensure_future(live(app)))

        async def live(app: QApplication) -> None:
            hands = Hands(app)
            try:
                await LIVES[which](hands, still)
                still.end()
                say(GAPS, still.longest)
            except Exception:  # noqa: BLE001 - whoever started this must hear of it
                traceback.print_exc()
            hands.window.close()

        return FirstPaint(app, is_main_window, painted)

    command = [] if which == "wallet" else ["demo"]
    return run_wallet([*command, "--data-dir", folder], begin)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
