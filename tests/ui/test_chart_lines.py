"""Thinned for the screen, a line keeps each of its extremes."""

from fractions import Fraction
from itertools import pairwise

from gaib_wallet.ui.widgets.chart_lines import StepLine
from gaib_wallet.viewmodels.yield_chart import NavLine

COUNT, COLUMNS = 20_000, 400


def line() -> StepLine:
    """Flat but for one dust trade far above and one far below, each a single point."""
    prices = [Fraction(1)] * COUNT
    prices[7_001], prices[-1] = Fraction(9), Fraction(1, 9)
    return StepLine(NavLine(tuple(enumerate(prices)), COUNT + 100))


def test_an_extreme_of_one_point_is_drawn_however_far_one_is_away() -> None:
    far = line()

    assert far.is_dense(0, COUNT, COLUMNS)
    bars = far.bars(0, COUNT, COLUMNS)

    assert max(high for *_, high in bars) == 9
    assert min(low for _, _, low, _ in bars) == 1 / 9
    assert far.bounds(0, COUNT) == (1 / 9, 9)


def test_neighbouring_columns_touch() -> None:
    places = tuple((number, Fraction(number * 37 % 101)) for number in range(COUNT))

    bars = StepLine(NavLine(places, COUNT)).bars(0, COUNT, COLUMNS)

    for before, after in pairwise(bars):
        assert after[0] <= before[1] + 1
        assert before[2] <= after[3]
        assert after[2] <= before[3]


def test_where_nothing_was_traded_the_last_price_goes_on() -> None:
    early = tuple((number, Fraction(1 + number % 2)) for number in range(2_000))
    late = tuple((number, Fraction(3)) for number in range(18_000, 19_000))
    both = StepLine(NavLine(early + late, COUNT))

    bars = both.bars(0, COUNT, 100)

    assert (9, 90, 2.0, 2.0) in bars
    assert bars[-1][1] == 100


def test_few_points_keep_every_corner() -> None:
    few = StepLine(NavLine(((10, Fraction(1)), (20, Fraction(3, 2))), 30))

    assert not few.is_dense(0, 40, COLUMNS)
    assert few.corners(0, 40) == [(10, 1.0), (20, 1.0), (20, 1.5), (30, 1.5)]
    assert few.corners(22, 25) == [(22, 1.5), (25, 1.5)]
    assert few.corners(31, 40) == []
    assert few.bars(31, 40, COLUMNS) == []
    assert few.bounds(31, 40) is None
