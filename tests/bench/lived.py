"""Lives in the wallet as a person does, and says how long it stood still meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable
import sys
import time
import traceback

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

PAGES = ("convert", "stake", "yield", "backing", "activity", "settings", "portfolio")
GAPS, SWITCHES, QUOTED, MEMORY = "gaps", "switches", "quoted", "memory"
PASSWORD = "correct horse battery staple"  # noqa: S105 - of a key that the bench makes
KEY = "ab" * 32

Life = Callable[[Hands, Stillness], Awaitable[None]]


async def in_wallet(hands: Hands, still: Stillness) -> None:
    """Unlock a vault that is as costly as a real one."""
    still.begin("unlock")
    await hands.fill("Password", PASSWORD)
    await hands.press("Unlock")
    still.begin("first page")
    await hands.until(hands.window.frame.isVisible, "the frame")


async def in_demo(hands: Hands, still: Stillness) -> None:
    """See every page twice, let the yield be read, and ask for a quote."""
    await hands.until(hands.window.frame.isVisible, "the frame")
    still.begin("page switches")
    switches: dict[str, float] = {}
    for key in (*PAGES, *PAGES):
        switches[key] = max(await hands.open(key), switches.get(key, 0))
    say(SWITCHES, switches)
    still.begin("sync")
    await hands.open("yield")
    await hands.until(lambda: hands.button("Export"), "the yield, read")
    still.begin("typing")
    await hands.open("convert")
    await hands.fill("You pay", "1000")
    began = time.perf_counter()
    await hands.until(lambda: hands.button("Review"), "a quote")
    say(QUOTED, time.perf_counter() - began)
    say(MEMORY, resident_mb())


LIVES: dict[str, Life] = {"wallet": in_wallet, "demo": in_demo}


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

    command = ["demo"] if which == "demo" else []
    return run_wallet([*command, "--data-dir", folder], begin)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
