"""Thinned for the screen, a line keeps each of its extremes, and is nowhere where it was not."""

from fractions import Fraction
import os
import subprocess
import sys

from PySide6 import QtWidgets
from PySide6.QtWidgets import QWizard

from gaib_wallet.ui.widgets import plotting
from gaib_wallet.ui.widgets.chart_lines import StepLine
from gaib_wallet.viewmodels.yield_chart import NavLine

COUNT, COLUMNS = 20_000, 400


def drawn(line: StepLine, first: float, last: float, columns: int) -> list[tuple[float, float]]:
    times, prices = line.corners(first, last, columns)
    return list(zip(times.tolist(), prices.tolist(), strict=True))


def test_an_extreme_of_one_point_is_drawn_however_far_one_is_away() -> None:
    """Flat but for one dust trade far above and one far below, which is the last of all."""
    prices = [Fraction(1)] * COUNT
    prices[7_001], prices[-1] = Fraction(9), Fraction(1, 9)
    far = StepLine(NavLine(tuple(enumerate(prices)), COUNT + 100))

    corners = drawn(far, 0, COUNT, COLUMNS)

    assert len(corners) <= 3 * COLUMNS + 4
    assert max(price for _, price in corners) == 9
    assert min(price for _, price in corners) == 1 / 9
    assert corners[-1] == (COUNT + 100, 1 / 9)
    assert far.bounds(0, COUNT) == (1 / 9, 9)


def test_a_thinned_line_holds_at_the_end_of_each_column_what_the_whole_one_does() -> None:
    places = tuple((number, Fraction(number * 37 % 101)) for number in range(COUNT))

    corners = drawn(StepLine(NavLine(places, COUNT)), 0, COUNT, COLUMNS)

    finals = corners[2:-1:3]
    edges = range(COUNT // COLUMNS - 1, COUNT, COUNT // COLUMNS)
    assert [price for _, price in finals] == [edge * 37 % 101 for edge in edges]


def test_a_line_that_is_moved_by_less_than_a_pixel_keeps_its_corners() -> None:
    places = tuple((number, Fraction(number * 37 % 101)) for number in range(COUNT))
    line = StepLine(NavLine(places, COUNT))

    before, after = drawn(line, 5_000, 15_000, 100), drawn(line, 5_040, 15_040, 100)

    assert before[6:-6] == after[6 : len(before) - 6]


def test_where_nothing_was_traded_the_last_price_goes_on() -> None:
    early = tuple((number, Fraction(1 + number % 2)) for number in range(2_000))
    late = tuple((number, Fraction(3)) for number in range(18_000, 19_000))
    both = StepLine(NavLine(early + late, COUNT))

    corners = drawn(both, 0, COUNT, 100)

    assert [time for time, _ in corners if 2_000 <= time < 18_000] == []
    assert max(time for time, price in corners if price < 3) == 1_800
    assert corners[-1] == (COUNT, 3)


def test_few_points_keep_every_corner() -> None:
    few = StepLine(NavLine(((10, Fraction(1)), (20, Fraction(3, 2))), 30))

    assert drawn(few, 0, 40, COLUMNS) == [(10, 1.0), (20, 1.5), (30, 1.5)]
    assert drawn(few, 22, 25, COLUMNS) == [(20, 1.5), (30, 1.5)]
    assert drawn(few, 12, 15, COLUMNS) == [(10, 1.0), (20, 1.0)]
    assert drawn(few, 31, 40, COLUMNS) == []
    assert few.bounds(31, 40) is None


def test_what_draws_the_chart_makes_no_class_of_qt_that_it_does_not_need() -> None:
    copies = plotting.pyqtgraph.Qt.QtWidgets

    assert "QWizard" not in vars(copies)
    assert copies.QWizard is QWizard
    assert "QWizard" in dir(QtWidgets)


def test_what_draws_the_chart_loads_no_opengl() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from gaib_wallet.ui.widgets.yield_chart import YieldChart; YieldChart(print).grab();"
        "print([one for one in ('OpenGL', 'OpenGLWidgets', 'Test')"
        " if f'PySide6.Qt{one}' in sys.modules]);"
        "from PySide6.QtTest import QTest; print(QTest.keyClick.__name__)"
    )
    shown = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.split() == ["[]", "keyClick"]
