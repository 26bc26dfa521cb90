"""Frames of the yield chart while it is panned, beside an empty plot that is panned alike."""

from fractions import Fraction
import os
from statistics import median
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
import shiboken6

from gaib_wallet.viewmodels.yield_chart import ChartState, NavLine
from tests.bench.rows import Row, beside
from tests.bench.turns import BEST_OF

POINTS = 20_000
FRAMES = 40
FRAME_MS = 16
SIZE = (1000, 400)
_HOUR_S = 3_600
_SHOWN = 0.5
_LAUNCH = 1_764_547_200


async def rows() -> list[Row]:
    """The row `chart_frame`; what is imported for it is loaded before."""
    # Qt wants an application first, and without a display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import pyqtgraph  # noqa: PLC0415

    from gaib_wallet.ui.widgets.yield_chart import YieldChart  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    chart, empty = YieldChart(), pyqtgraph.PlotWidget()
    chart.show_chart(_state())
    for plot in (chart, empty):
        plot.resize(*SIZE)
        plot.show()
        QTest.qWaitForWindowExposed(plot)
    found: dict[QWidget, list[list[float]]] = {chart: [], empty: []}
    for _ in range(BEST_OF):
        for plot, turns in found.items():
            turns.append([1000 * _frame(plot, number) for number in range(FRAMES)])
    ours, bare = ([median(turn) for turn in turns] for turns in found.values())
    worst = min(max(turn) for turn in found[chart])
    print(f"  chart_frame: the worst took {worst:.1f} ms")
    for plot in tuple(found):
        shiboken6.delete(plot)  # here, and not by a collection in a thread that knows no Qt
    app.sendPostedEvents()
    peer = ("empty pyqtgraph plot", median(bare))
    goal = f"{POINTS:,} points: {FRAME_MS} ms in the median"
    return [beside("chart_frame", median(ours), "ms", peer, goal, best=min(ours), at_most=FRAME_MS)]


def _frame(plot: QWidget, number: int) -> float:
    """Seconds for a frame of `plot`, a little further on than the one before."""
    view = plot.getPlotItem().getViewBox()  # type: ignore[attr-defined]  # it has no types
    whole = POINTS * _HOUR_S
    first = _LAUNCH + (1 - _SHOWN) * whole * number / FRAMES
    began = time.perf_counter()
    view.setXRange(first, first + _SHOWN * whole, padding=0)
    plot.viewport().repaint()  # type: ignore[attr-defined]
    return time.perf_counter() - began


def _state() -> ChartState:
    places = tuple(
        (_LAUNCH + number * _HOUR_S, 1 + Fraction(number, 10 * POINTS)) for number in range(POINTS)
    )
    last = places[-1][0]
    return ChartState(deposit=(NavLine(places, last),), first=places[0][0], last=last)
