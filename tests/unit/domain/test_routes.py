from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.routes import Order, Route, Target, Way, ranked
from gaib_wallet.domain.units import USD, WHOLE, Bps, TokenAmount
from tests.builders import (
    ACCOUNT,
    AID,
    ETH_USD,
    GAS_PRICE,
    USDC,
    aid,
    comparison,
    eth,
    mint_route,
    offer,
    order,
    redeem_route,
    usdc,
)


def test_an_order_pays_something_for_something_else() -> None:
    with pytest.raises(ValueError, match="pays something"):
        Order(ACCOUNT, usdc("0"), AID)
    with pytest.raises(ValueError, match="changes something"):
        Order(ACCOUNT, usdc("1"), USDC)


def test_a_target_is_something_that_another_token_pays_for() -> None:
    with pytest.raises(ValueError, match="is something"):
        Target(ACCOUNT, USDC, aid("0"))
    with pytest.raises(ValueError, match="changes something"):
        Target(ACCOUNT, AID, aid("1"))


def test_only_a_markets_price_can_move() -> None:
    assert [way for way in Way if not way.is_market] == [Way.MINT, Way.REDEEM]


@pytest.mark.parametrize(
    ("received", "over_par"), [("100.05", "1/2000"), ("99.9", "-1/1000"), ("100", "0")]
)
def test_a_price_is_told_by_its_distance_from_one(received: str, over_par: str) -> None:
    assert offer(order(usdc("100")), aid(received)).over_par == Fraction(over_par)


@pytest.mark.requirement("T5")
@given(st.integers(1, 10**30), st.integers(1, 500))
def test_a_minimum_is_never_under_the_tolerance(raw: int, tolerance: int) -> None:
    received = TokenAmount(raw, AID)

    least = offer(order(usdc("1")), received).least(Bps(tolerance))

    exact = received.units * (WHOLE - tolerance) / WHOLE
    assert exact <= least.units <= received.units
    assert least.raw > 0


@pytest.mark.parametrize("route", [mint_route(), redeem_route()])
def test_gaibs_own_price_is_asked_for_whole(route: Route) -> None:
    given_offer = replace(offer(order(usdc("100")), aid("99.9")), route=route)

    assert given_offer.least(Bps(50)) == aid("99.9")


def test_a_network_fee_is_gas_at_the_price_of_gas() -> None:
    asked = order(usdc("100"))
    way = offer(asked, aid("99"), gas=165_000)
    compared = comparison(asked, [way])

    assert compared.network_fee(way) == TokenAmount(165_000 * GAS_PRICE, eth("0").token)
    assert compared.network_fee_usd(way) == TokenAmount.parse("0.495", USD)
    assert replace(compared, eth_usd=None).network_fee_usd(way) is None


def test_a_fee_in_dollars_is_raised() -> None:
    asked = order(usdc("100"))
    way = offer(asked, aid("99"), gas=1)
    third = replace(comparison(asked, [way]), gas_price=1, eth_usd=Fraction(1, 3))

    assert third.network_fee_usd(way) == TokenAmount(1, USD)


def test_the_best_offer_leaves_most_after_its_gas() -> None:
    asked = order(usdc("100"))
    cheap = offer(asked, aid("99.9"), gas=100_000)
    dear = offer(asked, aid("100"), gas=400_000)

    assert ranked([dear, cheap], GAS_PRICE, ETH_USD) == (cheap, dear)


def test_without_a_price_of_gas_only_what_is_received_counts() -> None:
    asked = order(usdc("100"))
    cheap = offer(asked, aid("99.9"), gas=100_000)
    dear = offer(asked, aid("100"), gas=400_000)

    assert ranked([cheap, dear], GAS_PRICE, None) == (dear, cheap)


def test_equal_offers_keep_their_order() -> None:
    asked = order(usdc("100"))
    first, second = offer(asked, aid("99")), offer(asked, aid("99"), route=mint_route())

    assert ranked([first, second], GAS_PRICE, ETH_USD) == (first, second)
