"""The money-weighted rate: where there is one, and where nobody can say which it is."""

from datetime import UTC, datetime
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.returns import Cash, money_weighted

DAY = 86_400
YEAR = 365 * DAY
NEAR = Fraction(1, 10**8)


def cash(*flows: tuple[int, int]) -> list[Cash]:
    return [Cash(day * DAY, Fraction(amount)) for day, amount in flows]


@pytest.mark.requirement("A3")
@pytest.mark.parametrize(
    ("flows", "rate"),
    [
        ([(0, 100), (365, -110)], "0.1"),
        ([(0, 100), (730, -121)], "0.1"),
        ([(0, 100), (365, -100)], "0"),
        ([(0, 100), (365, -90)], "-0.1"),
        ([(0, 100), (365, -400)], "3"),
        ([(0, 100), (365, 100), (730, -231)], "0.1"),
        ([(0, 100), (365, -55), (730, -605, 10)], "0.1"),
        ([(365, -110), (0, 100), (100, 0)], "0.1"),
    ],
)
def test_the_rate_is_that_at_which_all_that_was_put_in_grows_to_what_came_out(
    flows: list[tuple[int, ...]], rate: str
) -> None:
    told = [Cash(day * DAY, Fraction(amount, *rest)) for day, amount, *rest in flows]

    assert money_weighted(told) == Fraction(rate)


def test_a_leap_day_is_a_day_and_a_year_has_365() -> None:
    first = int(datetime(2028, 2, 28, tzinfo=UTC).timestamp())
    last = int(datetime(2029, 2, 28, tzinfo=UTC).timestamp())

    rate = money_weighted([Cash(first, Fraction(100)), Cash(last, Fraction(-110))])

    assert rate is not None
    assert abs((1 + rate) ** 366 / Fraction(11, 10) ** 365 - 1) < 366 * NEAR
    assert rate < Fraction("0.1")


@pytest.mark.parametrize(
    "flows",
    [
        [],
        [(0, 0)],
        [(0, 100), (89, -110)],
        [(0, 100), (365, 100)],
        [(0, 100), (1, -1), (365, 5)],
        [(0, -100), (365, -5)],
        [(0, 1), (91, -(10**9))],
        [(0, 100), (365, -230), (730, 132)],
    ],
    ids=[
        "none",
        "nothing",
        "under 90 days",
        "nothing came out",
        "next to nothing came out",
        "nothing was put in",
        "no rate is that high",
        "ten and twenty percent both fit",
    ],
)
def test_there_is_no_rate(flows: list[tuple[int, int]]) -> None:
    assert money_weighted(cash(*flows)) is None


def test_who_leaves_with_a_gain_and_comes_again_has_one_rate() -> None:
    """Below zero on the way at the rate of both times, and still no other rate fits."""
    rate = money_weighted(cash((0, 100), (365, -120), (400, 100), (765, -102)))

    assert rate is not None
    assert Fraction("0.10") < rate < Fraction("0.12")


def test_so_it_is_where_there_are_very_many_flows() -> None:
    once = [(0, 100), (365, -120), (400, 100), (765, -102)]
    rate = money_weighted(cash(*once))
    often = [
        Cash(day * DAY + second, Fraction(amount)) for day, amount in once for second in range(150)
    ]

    again = money_weighted(often)

    assert rate is not None
    assert again is not None
    assert abs(again - rate) < 10**4 * NEAR


@given(
    st.lists(st.tuples(st.integers(0, 1_000), st.integers(1, 10**24)), min_size=1, max_size=8),
    st.integers(-50, 300),
)
@settings(max_examples=15)
def test_the_rate_that_made_the_end_is_found_again(
    deposits: list[tuple[int, int]], percent: int
) -> None:
    growth = 1 + Fraction(percent, 100)
    end = 5
    flows = [Cash(day % end * YEAR, Fraction(amount)) for day, amount in deposits]
    left = sum(flow.amount * growth ** (end - flow.time // YEAR) for flow in flows)

    rate = money_weighted([*flows, Cash(end * YEAR, Fraction(-left))])

    assert rate is not None
    assert abs(rate - (growth - 1)) < NEAR
