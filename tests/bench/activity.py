"""Looking through 20,000 entries of the Activity page, and drawing the ones in sight."""

from collections.abc import Callable
from fractions import Fraction
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
    """The rows `activity_search`, `activity_filter` and `activity_index`."""
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

    def drawn(act: Callable[[], None]) -> float:
        began = time.perf_counter()
        act()
        page.table.viewport().repaint()
        return (time.perf_counter() - began) * 1_000

    queries = ("5", "50", "500", "500 usdc", "0x00000000", "nothing of the kind", "")
    kinds = ("swap", "payment", "")
    gc.collect()
    gc.disable()
    searched = [drawn(lambda q=q: model.search(q)) for _ in range(TIMES) for q in queries]  # type: ignore[misc]  # bound at once
    picked = [drawn(lambda k=k: model.pick("kind", k)) for _ in range(TIMES) for k in kinds]  # type: ignore[misc]  # bound at once
    gc.enable()
    page.close()
    await world.aclose()
    goal = f"{MANY} entries found and drawn within a frame"
    return [
        alone("activity_search", median(searched), "ms", goal, at_most=FRAME_MS),
        alone("activity_filter", median(picked), "ms", goal, at_most=FRAME_MS),
        alone("activity_index", index_ms, "ms", "beside the loop, within 3 s", at_most=3_000),
    ]


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
