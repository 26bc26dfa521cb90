"""The tolerance that follows a pair and its pools."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gaib_wallet.domain.routes import MarketPrice, Offer, Target
from gaib_wallet.domain.tolerances import CALM, LEAST, MOST, TIGHT, WIDE, small_price, tolerance_for
from gaib_wallet.domain.units import Bps, TokenAmount
from tests.builders import (
    ACCOUNT,
    AID,
    NETWORK,
    SAID,
    USDC,
    aid,
    comparison,
    mint_route,
    offer,
    order,
    said,
    usdc,
)


def bought(received: str, *, impact: str = "0", spot: Fraction | None = None) -> Offer:
    """AID for 100 USDC, at no fee."""
    of = offer(order(usdc("100")), aid(received), impact=Fraction(impact), fee=Fraction(0))
    return replace(of, market=MarketPrice(spot=spot))


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("offers", "tolerance"),
    [
        ([bought("100")], TIGHT),
        ([bought("99.5"), bought("100.5")], TIGHT),
        ([bought("100"), bought("99.49")], WIDE),
        ([bought("100"), bought("100.51")], WIDE),
        ([bought("98", impact="2/100")], TIGHT),
        ([bought("98", spot=Fraction(1))], TIGHT),
        ([bought("100", spot=Fraction(99, 100))], WIDE),
        ([], WIDE),
    ],
    ids=["calm", "just calm", "one under", "one over", "a large size", "its word", "off", "none"],
)
def test_between_dollars_it_is_tight_while_every_pool_is_near_one(
    offers: list[Offer], tolerance: Bps
) -> None:
    assert tolerance_for(comparison(order(usdc("100")), offers), NETWORK, None) == tolerance


@pytest.mark.requirement("T5")
def test_gaibs_own_price_says_nothing_of_the_pools() -> None:
    minted = offer(order(usdc("100")), aid("100"), mint_route())

    assert tolerance_for(comparison(minted.order, [minted]), NETWORK, None) == WIDE


def test_elsewhere_it_is_wide_and_what_a_person_fixed_stands_over_all() -> None:
    sold = offer(order(said("100"), USDC), usdc("107"), fee=Fraction(0))
    wished = replace(comparison(sold.order, [sold]), wish=Target(ACCOUNT, SAID, usdc("107")))

    assert tolerance_for(wished, NETWORK, None) == WIDE
    assert tolerance_for(wished, NETWORK, Bps(7)) == 7
    assert (1, 500, Fraction(5, 1000)) == (LEAST, MOST, CALM)


def test_a_pool_that_gives_nothing_has_no_price() -> None:
    nothing = offer(order(usdc("1")), TokenAmount(0, AID), impact=Fraction(1))

    assert small_price(nothing) == 0
    assert small_price(replace(nothing, impact=None)) == 0
