"""Lines of steps as what a chart draws of them; knows no Qt, and thins no extreme away."""

from bisect import bisect_right

from gaib_wallet.viewmodels.yield_chart import NavLine

Corner = tuple[float, float]
"""Unix seconds and a price."""
Bar = tuple[int, int, float, float]
"""From one column to another, and from one price to another: it is upright or level."""
_FEW = 2
"""As many points for each column are drawn one by one."""


class StepLine:
    """One `NavLine` as numbers for a painter: made once, drawn at any zoom."""

    def __init__(self, line: NavLine) -> None:
        self._times = [time for time, _ in line.places]
        self._prices = [float(nav) for _, nav in line.places]
        self._until = line.until

    def bounds(self, first: float, last: float) -> tuple[float, float] | None:
        """The lowest and the highest price between two times; None where the line is not."""
        start, stop = self._seen(first, last)
        part = self._prices[start:stop]
        return (min(part), max(part)) if part else None

    def is_dense(self, first: float, last: float, columns: int) -> bool:
        """Whether more points lie between two times than `columns` of pixels can show."""
        start, stop = self._seen(first, last)
        return stop - start > _FEW * columns

    def corners(self, first: float, last: float) -> list[Corner]:
        """Every corner of the line between two times."""
        start, stop = self._seen(first, last)
        if start >= stop:
            return []
        found = [(max(float(self._times[start]), first), self._prices[start])]
        rest = zip(self._times[start + 1 : stop], self._prices[start + 1 : stop], strict=True)
        for time, price in rest:
            found += [(time, found[-1][1]), (time, price)]
        found.append((max(found[-1][0], min(float(self._until), last)), found[-1][1]))
        return found

    def bars(self, first: float, last: float, columns: int) -> list[Bar]:
        """The line between two times in `columns` pixels: each from its lowest to its highest.

        What a column begins with is part of it, so that neighbours touch; where columns have no
        point of their own, the last price goes on level.
        """
        times, prices = self._times, self._prices
        at, stop = self._seen(first, last)
        found: list[Bar] = []
        if at >= stop:
            return found
        width = (last - first) / columns
        price, column = prices[at], max(0, int((times[at] - first) // width))
        edge = first + (column + 1) * width
        while at < stop:
            if times[at] > edge:
                begin = int((times[at] - first) // width)
                if begin > column + 1:
                    found.append((column, begin, price, price))
                column, edge = begin, first + (begin + 1) * width
            end = bisect_right(times, edge, at, stop)
            part = prices[at:end]
            low, high = min(part), max(part)
            # No function for these two: this runs for each pixel of each frame.
            if price < low:
                low = price
            elif price > high:
                high = price
            found.append((column, column, low, high))
            price, at = part[-1], end
        final = min(columns, int((min(float(self._until), last) - first) // width))
        if final > column:
            found.append((column, final, price, price))
        return found

    def _seen(self, first: float, last: float) -> tuple[int, int]:
        """Which points hold somewhere between two times: from the first, up to the second."""
        if self._until < first:
            return 0, 0
        return max(0, bisect_right(self._times, first) - 1), bisect_right(self._times, last)
