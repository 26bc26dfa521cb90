"""Frames of the yield chart while it is panned and zoomed, beside an empty plot moved alike."""

from collections.abc import Callable
from fractions import Fraction
import gc
import os
from statistics import median
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
import shiboken6

from gaib_wallet.viewmodels.chart_readout import Readout
from gaib_wallet.viewmodels.yield_chart import (
    ChartGap,
    ChartState,
    ChartWords,
    NavLine,
    Place,
    StepMark,
)
from tests.bench.rows import Row, beside
from tests.bench.turns import BEST_OF

POINTS = 20_000
STEPS = 24
FRAMES = 40
FRAME_MS = 16
SIZE = (1000, 400)
_HOUR_S = 3_600
_WHOLE = POINTS * _HOUR_S
_LAUNCH = 1_764_547_200
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
Span = tuple[float, float]


async def rows() -> list[Row]:
    """The rows `chart_frame` and `chart_zoom`; what is imported for them is loaded before."""
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
    box = empty.getPlotItem().getViewBox()

    def move_chart(span: Span) -> None:
        chart.look_from(*span)
        chart.viewport().repaint()

    def move_empty(span: Span) -> None:
        box.setXRange(*span, padding=0)
        empty.viewport().repaint()

    gc.disable()  # as the wallet does, whose `Collector` chooses the moment
    found = []
    for name, spans in (("chart_frame", _pan()), ("chart_zoom", _zoom())):
        turns: dict[QWidget, list[list[float]]] = {chart: [], empty: []}
        for _ in range(BEST_OF):
            turns[chart].append([_timed(move_chart, span) for span in spans])
            turns[empty].append([_timed(move_empty, span) for span in spans])
        ours, bare = ([median(turn) for turn in one] for one in turns.values())
        worst = min(max(turn) for turn in turns[chart])
        print(f"  {name}: the worst took {worst:.1f} ms")
        peer = ("empty pyqtgraph plot", median(bare))
        goal = f"{POINTS:,} trades, two NAV lines: {FRAME_MS} ms in the median"
        found.append(beside(name, median(ours), "ms", peer, goal, best=min(ours), at_most=FRAME_MS))
    gc.enable()
    for plot in (chart, empty):
        shiboken6.delete(plot)  # here, and not by a collection in a thread that knows no Qt
    app.sendPostedEvents()
    return found


def _pan() -> list[Span]:
    """Half of the time, a little further on in each frame."""
    starts = [_LAUNCH + _WHOLE / 2 * number / FRAMES for number in range(FRAMES)]
    return [(start, start + _WHOLE / 2) for start in starts]


def _zoom() -> list[Span]:
    """From all of it into the middle, and out again."""
    middle = _LAUNCH + _WHOLE / 2
    halves = [_WHOLE / 2 * 0.8 ** min(number, FRAMES - number) for number in range(FRAMES)]
    return [(middle - half, middle + half) for half in halves]


def _timed(move: Callable[[Span], None], span: Span) -> float:
    """Milliseconds for one frame."""
    began = time.perf_counter()
    move(span)
    return 1000 * (time.perf_counter() - began)


def _state() -> ChartState:
    """Trades that jump about the NAV, two NAV lines that step, one down, and a gap."""
    trades = tuple(
        (
            _LAUNCH + number * _HOUR_S,
            1 + Fraction(number, 10 * POINTS) + Fraction(number * 7_919 % 997 - 498, 100_000),
        )
        for number in range(POINTS)
    )
    end = _LAUNCH + _WHOLE
    every = _WHOLE // STEPS
    places: tuple[Place, ...] = tuple(
        (_LAUNCH + number * every, 1 + Fraction(number - 2 * (number % 9 == 8), 10 * STEPS))
        for number in range(STEPS)
    )
    lower = tuple((moment, nav - Fraction(1, 400)) for moment, nav in places)
    steps = tuple(
        StepMark(number, moment, places[number][1], nav, Readout("1 Nov 2026"))
        for number, (moment, nav) in enumerate(places[1:])
    )
    gap = ChartGap(places[10][0], places[11][0], "not read")
    parts = (places[:11], gap.first), (places[11:], end)
    lowers = (lower[:11], gap.first), (lower[11:], end)
    return ChartState(
        deposit=tuple(NavLine(*part) for part in parts),
        unstaking=tuple(NavLine(*part) for part in lowers),
        market=(NavLine(trades, end),),
        steps=steps,
        gaps=(gap,),
        first=_LAUNCH,
        last=end,
        words=ChartWords(_MONTHS, ".", "Deposit", "1.1", "Unstaking", "1.1", "Market", "1.1"),
    )
