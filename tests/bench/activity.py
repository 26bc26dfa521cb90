"""Looking through 20,000 entries of the Activity page, and drawing the ones in sight."""

import asyncio
from collections.abc import Callable
from fractions import Fraction
from functools import partial
import gc
import os
from pathlib import Path
from statistics import median
import time

from PySide6.QtWidgets import QApplication

from gaib_wallet.domain.dollars import DollarPrice, PriceSource
from gaib_wallet.domain.movements import Movement, MovementKind
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.services.yield_facts import YieldFacts
from tests.bench.rows import Row, alone
from tests.bench.turns import BEST_OF
from tests.builders import AID, BLOCK, USDC
from tests.wallet_world import SAVINGS, WalletWorld

MANY = 20_000
FRAME_MS = 16
TIMES = 15
SIZE = (1080, 672)
ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
_HOUR_S = 3_600
_KINDS = tuple(MovementKind)
_PAR = DollarPrice(Fraction(1), PriceSource.PAR)


async def rows() -> list[Row]:
    """The rows `activity_search`, `activity_filter`, `activity_turn` and `activity_index`.

    The first two are all the work of a key or a choice, in however many turns of the loop;
    `activity_turn` is the longest of those, in the worst of the five quietest rounds.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gaib_wallet.ui import icons  # noqa: PLC0415
    from gaib_wallet.ui.pages.activity import ActivityPage  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    icons.set_root(ICONS)
    world = WalletWorld(SAVINGS)
    model = world.activity()
    await world.idle()
    began = time.perf_counter()
    model.hear(_many())
    await world.idle()
    index_ms = (time.perf_counter() - began) * 1_000
    page = ActivityPage(model)
    page.resize(*SIZE)
    page.show()
    app.processEvents()

    async def drawn(act: Callable[[], None]) -> tuple[float, float]:
        """How long it took in all, and the longest that the loop stood still for it."""
        turns: list[float] = []
        beat = asyncio.create_task(_beat(turns))
        await asyncio.sleep(0)
        began = time.perf_counter()
        act()
        turns.append(time.perf_counter() - began)
        await world.idle()
        beat.cancel()
        began_paint = time.perf_counter()
        page.table.viewport().repaint()
        turns.append(time.perf_counter() - began_paint)
        return (time.perf_counter() - began) * 1_000, max(turns) * 1_000

    queries = ("5", "50", "500", "500 usdc", "0x00000000", "nothing of the kind", "")
    kinds = ("swap", "payment", "")
    gc.collect()
    gc.disable()
    searched = [
        [await drawn(partial(model.search, query)) for query in queries] for _ in range(TIMES)
    ]
    picked = [
        [await drawn(partial(model.pick, "kind", kind)) for kind in kinds] for _ in range(TIMES)
    ]
    gc.enable()
    page.close()
    await world.aclose()
    goal = f"{MANY} entries found and drawn within a frame"
    return [
        alone("activity_search", _median(searched), "ms", goal, at_most=FRAME_MS),
        alone("activity_filter", _median(picked), "ms", goal, at_most=FRAME_MS),
        alone(
            "activity_turn",
            max(_longest(searched), _longest(picked)),
            "ms",
            "no turn of the loop longer than a frame",
            at_most=FRAME_MS,
        ),
        alone("activity_index", index_ms, "ms", "beside the loop, within 3 s", at_most=3_000),
    ]


async def _beat(turns: list[float]) -> None:
    """Count how long each turn of the loop takes."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0)
        turns.append(time.perf_counter() - began)


def _median(rounds: list[list[tuple[float, float]]]) -> float:
    return median(took for one in rounds for took, _ in one)


def _longest(rounds: list[list[tuple[float, float]]]) -> float:
    """The longest turn of a round, in the last of the quietest five."""
    return sorted(max(turn for _, turn in one) for one in rounds)[BEST_OF - 1]


def _many() -> YieldFacts:
    history = NavHistory(BLOCK, VaultState(1, 1, 0), (), is_complete=True)
    movements = tuple(map(_movement, range(MANY)))
    return YieldFacts(SAVINGS.address, history, (), (), None, None, movements=movements)


def _movement(number: int) -> Movement:
    token = USDC if number % 2 else AID
    return Movement(
        block=number,
        log_index=0,
        time=int(BLOCK.mined_at.timestamp()) - number * _HOUR_S,
        tx_hash=number.to_bytes(32, "big"),
        kind=_KINDS[number % len(_KINDS)],
        came=(TokenAmount((number + 1) * 10**token.digits, token),),
        went=(),
        owed=0,
        aid=None,
        price=_PAR,
        parties=(number % 300,),
    )
