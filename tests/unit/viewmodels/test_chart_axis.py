from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.viewmodels.chart_axis import ticks_for
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import FRENCH, text


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ([27, 104, -50], ["\u221250", "0", "50", "100", "150"]),
        ([], ["0"]),
        ([0], ["0"]),
        ([1], ["0", "0.50", "1"]),
        ([52_000], ["0", "20k", "40k", "60k"]),
        ([-3], ["\u22123", "\u22122", "\u22121", "0"]),
        ([Fraction(3, 100)], ["0", "0.01", "0.02", "0.03"]),
    ],
)
def test_lines_are_few_and_round_and_one_is_nothing(values: list[int], labels: list[str]) -> None:
    ticks = ticks_for([Fraction(value) for value in values], text())

    assert [tick.text for tick in ticks] == labels


@given(st.lists(st.fractions(-(10**9), 10**9), max_size=12))
def test_every_value_lies_between_the_lines(values: list[Fraction]) -> None:
    ticks = [tick.value for tick in ticks_for(values, text())]

    assert Fraction(0) in ticks
    assert all(ticks[0] <= value <= ticks[-1] for value in values)
    assert len(ticks) <= 8


def test_lines_are_written_as_the_region_writes() -> None:
    ticks = ticks_for([Fraction(4_000)], text(FRENCH))

    assert [tick.text for tick in ticks] == [
        "0",
        "1\u202f000",
        "2\u202f000",
        "3\u202f000",
        "4\u202f000",
    ]


@pytest.mark.requirement("U8")
def test_hidden_own_amounts_leave_no_size_on_the_axis() -> None:
    said = text()
    said.hides_amounts = True

    own = [tick.text for tick in ticks_for([Fraction(100)], said, is_own=True)]
    public = [tick.text for tick in ticks_for([Fraction(100)], said)]

    assert set(own) == {"0", HIDDEN}
    assert HIDDEN not in public
