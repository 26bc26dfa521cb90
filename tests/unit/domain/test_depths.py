from fractions import Fraction

import pytest

from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.routes import Route, Way
from gaib_wallet.domain.units import TokenAmount
from tests.builders import BLOCK, V3_SAID_POOL, said, usdc

ROUTE = Route(Way.UNISWAP_V3, V3_SAID_POOL.name, V3_SAID_POOL.address, (V3_SAID_POOL,))
PERCENT = Fraction(1, 100)


def depth(*quotes: tuple[str, str]) -> Depth:
    told: tuple[tuple[TokenAmount, TokenAmount], ...] = tuple(
        (said(pay), usdc(received)) for pay, received in quotes
    )
    return Depth(ROUTE, told, BLOCK)


LADDER = depth(("1", "2"), ("1000", "1990"), ("2000", "3920"), ("4000", "7520"))
"""Impacts of 0, 0.5 %, 2 % and 6 %."""


@pytest.mark.parametrize(
    ("impact", "most"),
    [
        (PERCENT / 2, "1000"),
        (PERCENT, "1300"),
        (2 * PERCENT, "2000"),
        (4 * PERCENT, "3000"),
        (6 * PERCENT, "4000"),
        (50 * PERCENT, "4000"),
        (PERCENT / 4, "500"),
    ],
)
def test_between_two_quotes_the_price_falls_evenly(impact: Fraction, most: str) -> None:
    assert LADDER.up_to(impact) == said(most)


def test_the_largest_size_is_the_most_that_was_asked_about() -> None:
    assert LADDER.most == said("4000")


def test_who_tells_nothing_has_no_depth() -> None:
    assert (depth().up_to(PERCENT), depth().most) == (None, None)


def test_a_size_that_is_paid_better_than_the_smallest_moves_nothing() -> None:
    better = depth(("1", "2"), ("10", "21"))

    assert better.impact(*better.quotes[1]) == 0
    assert better.up_to(PERCENT) == said("10")


def test_one_base_unit_is_no_less_a_size() -> None:
    tiny = depth(("0.000000000000000001", "0.000001"), ("0.000000000000000002", "0.000001"))

    assert tiny.up_to(PERCENT) == said("0.000000000000000001")
