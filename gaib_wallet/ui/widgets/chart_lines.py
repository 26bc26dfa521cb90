"""Lines of steps as arrays for a plot; knows no Qt, and thins no extreme away."""

from bisect import bisect_right

import numpy as np
from numpy.typing import NDArray

from gaib_wallet.viewmodels.yield_chart import NavLine

Floats = NDArray[np.float64]
_FEW = 2
"""As many points for each column of pixels are drawn one by one."""


class StepLine:
    """One `NavLine` as numbers: made once, drawn at any zoom."""

    def __init__(self, line: NavLine) -> None:
        self._times = np.array([time for time, _ in line.places], dtype=np.float64)
        self._prices = np.array([float(nav) for _, nav in line.places], dtype=np.float64)
        self._until = float(line.until)

    def __len__(self) -> int:
        return len(self._times)

    def bounds(self, first: float, last: float) -> tuple[float, float] | None:
        """The lowest and the highest price between two times; None where the line is not."""
        start, stop = self._seen(first, last)
        part = self._prices[start:stop]
        return (float(part.min()), float(part.max())) if part.size else None

    def corners(self, first: float, last: float, columns: int) -> tuple[Floats, Floats]:
        """Times and prices that are drawn as steps, each price from its time on.

        Where there are more than `columns` of pixels can show, each column keeps its lowest, its
        highest and its last price. pyqtgraph's own thinning takes points to be evenly in time;
        trades are not, and would be drawn at times when there was none.
        """
        start, stop = self._seen(first, last)
        times, prices = self._times[start:stop], self._prices[start:stop]
        if not times.size:
            return times, prices
        # A price holds until the next, which may be out of sight.
        end = self._until if stop == len(self) else self._times[stop]
        final = prices[-1]
        if times.size > _FEW * columns:
            times, prices = _thinned(times, prices, (last - first) / columns)
        return np.append(times, end), np.append(prices, final)

    def _seen(self, first: float, last: float) -> tuple[int, int]:
        """Which points hold somewhere between two times: from the first, up to the second."""
        if self._until < first:
            return 0, 0
        return max(0, bisect_right(self._times, first) - 1), bisect_right(self._times, last)


def _thinned(times: Floats, prices: Floats, width: float) -> tuple[Floats, Floats]:
    """At most three points for each `width` seconds."""
    # Counted from the beginning of time: else a line would tremble while it is moved.
    columns = times // width
    begins = np.flatnonzero(np.diff(columns, prepend=-1.0))
    ends = np.append(begins[1:], len(times)) - 1
    low, high = np.minimum.reduceat(prices, begins), np.maximum.reduceat(prices, begins)
    return np.repeat(times[begins], 3), np.column_stack((low, high, prices[ends])).ravel()
