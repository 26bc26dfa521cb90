from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.cautions import (
    Weight,
    aid_price,
    is_dust,
    is_odd,
    least_of,
    most_of,
    weigh,
    weigh_least,
)
from gaib_wallet.domain.routes import Offer, Route
from gaib_wallet.domain.units import USD, Bps, Token, TokenAmount
from tests.builders import (
    AID,
    NETWORK,
    SAID,
    USDC,
    USDT,
    V3_POOL,
    aid,
    market_route,
    offer,
    order,
    said,
    usdc,
    usdt,
)


def usd(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, USD)


def sale(received: str, fee: str = "0", impact: str | None = None) -> Offer:
    """100 AID for dollars."""
    size = None if impact is None else Fraction(impact)
    return offer(order(aid("100")), usdc(received), fee=Fraction(fee), impact=size)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("impact", "weight"),
    [
        ("-1/100", Weight.NONE),
        ("3/1000", Weight.NONE),
        ("3001/1000000", Weight.CAUTION),
        ("1/100", Weight.CAUTION),
        ("10001/1000000", Weight.STRONG),
        ("3/100", Weight.STRONG),
        ("30001/1000000", Weight.TYPE_LOSS),
        ("1/10", Weight.TYPE_LOSS),
        ("100001/1000000", Weight.BLOCKED),
    ],
)
def test_a_size_weighs_by_what_it_costs(impact: str, weight: Weight) -> None:
    assert weigh(sale("100", impact=impact), NETWORK).weight is weight


@pytest.mark.parametrize(
    ("received", "weight"),
    [
        ("101", Weight.NONE),
        ("99.5", Weight.NONE),
        ("99.499999", Weight.CAUTION),
        ("98", Weight.CAUTION),
        ("97.999999", Weight.STRONG),
        ("95", Weight.STRONG),
        ("94.999999", Weight.TYPE_LOSS),
        ("80", Weight.TYPE_LOSS),
        ("79.999999", Weight.BLOCKED),
    ],
)
def test_a_price_weighs_by_how_far_it_is_under_one(received: str, weight: Weight) -> None:
    assert weigh(sale(received), NETWORK).weight is weight


def test_a_fee_is_no_distance_from_one() -> None:
    verdict = weigh(sale("99.4", fee="6/1000"), NETWORK)

    assert (verdict.weight, verdict.under_par) == (Weight.NONE, Fraction(0))


@pytest.mark.requirement("T5")
def test_aid_goes_under_its_floor_only_with_the_loss_typed_whatever_the_fee() -> None:
    verdict = weigh(sale("94.99", fee="1/100"), NETWORK)

    assert verdict.under_par == Fraction("0.0401")
    assert verdict.weight is Weight.TYPE_LOSS
    assert verdict.loss == usd("5.01")


@pytest.mark.parametrize(
    ("pay", "least", "weight", "loss"),
    [
        (aid("100"), "99.6", Weight.NONE, "0.4"),
        (aid("100"), "97", Weight.STRONG, "3"),
        (aid("100"), "94.99", Weight.TYPE_LOSS, "5.01"),
        (aid("100"), "79", Weight.BLOCKED, "21"),
        (usdt("100"), "79", Weight.TYPE_LOSS, "21"),
        (usdt("100"), "101", Weight.NONE, "0"),
    ],
)
def test_a_minimum_of_somebody_else_weighs_as_if_no_more_came(
    pay: TokenAmount, least: str, weight: Weight, loss: str
) -> None:
    verdict = weigh_least(pay, usdc(least), NETWORK)

    assert verdict
    assert (verdict.weight, verdict.loss) == (weight, usd(loss))
    assert weigh_least(pay, said("90"), NETWORK) is None


@pytest.mark.requirement("T5")
@given(st.integers(1, 94_999_999), st.fractions(0, Fraction(1, 2)))
def test_no_aid_is_sold_under_0_95_without_a_loss_to_type(raw: int, fee: Fraction) -> None:
    sold = offer(order(aid("100")), TokenAmount(raw, USDC), fee=fee, impact=None)

    verdict = weigh(sold, NETWORK)

    assert verdict.weight >= Weight.TYPE_LOSS
    assert verdict.loss is not None
    assert verdict.loss > usd("5")


def test_a_cheap_aid_may_be_bought() -> None:
    bought = offer(order(usdc("70")), aid("100"))

    assert weigh(bought, NETWORK).weight is Weight.NONE
    assert aid_price(bought, NETWORK) is None


def test_a_dear_aid_is_weighed_against_one_as_well() -> None:
    assert weigh(offer(order(usdc("100")), aid("94")), NETWORK).weight is Weight.TYPE_LOSS


@pytest.mark.parametrize(
    ("pay", "receive"),
    [(said("100"), usdc("95")), (said("100"), aid("95")), (usdc("95"), said("100"))],
)
def test_one_for_one_means_nothing_for_said(pay: TokenAmount, receive: TokenAmount) -> None:
    verdict = weigh(offer(order(pay, receive.token), receive, impact=Fraction(1, 20)), NETWORK)

    assert (verdict.weight, verdict.under_par) == (Weight.TYPE_LOSS, None)


def test_the_loss_of_a_size_is_against_the_price_of_a_small_one() -> None:
    sold = offer(order(said("100"), USDC), usdc("95"), impact=Fraction(1, 20))
    bought = offer(order(usdc("95"), SAID), said("100"), impact=Fraction(1, 20))

    assert weigh(sold, NETWORK).loss == usd("5")
    assert weigh(bought, NETWORK).loss == usd("4.75")


def test_a_size_costs_something_even_where_aid_is_cheap() -> None:
    verdict = weigh(offer(order(usdc("100")), aid("110"), impact=Fraction(4, 100)), NETWORK)

    assert (verdict.weight, verdict.under_par, verdict.loss) == (
        Weight.TYPE_LOSS,
        Fraction(0),
        usd("4"),
    )


def test_without_a_dollar_on_either_side_no_loss_is_told() -> None:
    other = Token(SAID.address, "OTHER", 18, 4)
    swapped = offer(order(said("1"), other), TokenAmount(1, other), impact=Fraction(1))

    assert weigh(swapped, NETWORK).loss is None


def test_all_that_is_lost_is_lost_against_something_else() -> None:
    nothing = offer(order(said("1"), USDC), usdc("0"), impact=Fraction(1))

    assert weigh(nothing, NETWORK).weight is Weight.BLOCKED


@given(
    st.integers(1, 10**30),
    st.integers(0, 10**18),
    st.fractions(0, Fraction(99, 100)),
    st.sampled_from(
        [(AID, USDC), (USDC, AID), (SAID, USDC), (USDC, SAID), (SAID, AID), (AID, USDT)]
    ),
)
def test_what_has_to_be_typed_is_never_nothing(
    paid: int, received: int, impact: Fraction, pair: tuple[Token, Token]
) -> None:
    pay, receive = pair
    swapped = offer(
        order(TokenAmount(paid, pay), receive), TokenAmount(received, receive), impact=impact
    )

    verdict = weigh(swapped, NETWORK)

    assert verdict.loss is not None
    if verdict.weight is Weight.TYPE_LOSS and received:
        assert verdict.loss.raw > 0


def test_a_loss_is_rounded_up() -> None:
    third = offer(order(usdc("1")), aid("1"), impact=Fraction(1, 3))

    assert weigh(third, NETWORK).loss == usd("0.333333333333333334")


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("received", "least"),
    [
        ("101", "95.95"),
        ("99", "95"),
        ("95", "95"),
        ("94.9", "90.155"),
        ("82", "80"),
        ("80", "80"),
        ("79", "75.05"),
    ],
)
def test_a_minimum_for_aid_passes_no_floor_that_its_price_is_above(
    received: str, least: str
) -> None:
    assert least_of(sale(received), Bps(500), NETWORK) == usdc(least)


@pytest.mark.requirement("T5")
@given(st.integers(1, 200 * 10**6), st.integers(1, 500))
def test_a_minimum_is_within_the_offer_and_the_tolerance(raw: int, tolerance: int) -> None:
    sold = offer(order(aid("100.000000000000000001")), TokenAmount(raw, USDC))

    least = least_of(sold, Bps(tolerance), NETWORK)

    assert sold.least(Bps(tolerance)) <= least <= sold.received
    price = sold.received.units / sold.order.pay.units
    for floor in (Fraction(95, 100), Fraction(80, 100)):
        assert price < floor or least.units >= floor * sold.order.pay.units


def test_other_pairs_ask_for_the_offers_own_minimum() -> None:
    swapped = offer(order(usdt("100"), USDC), usdc("96"))

    assert least_of(swapped, Bps(500), NETWORK) == usdc("91.2")
    assert aid_price(replace(swapped, order=order(aid("1"), SAID)), NETWORK) is None


def wanted(pay: str, received: str, route: Route | None = None) -> Offer:
    """So many USDC are wanted, and cost so many AID."""
    of = offer(order(aid(pay)), usdc(received), route or market_route(V3_POOL))
    return replace(of, wanted=of.received)


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("pay", "most"),
    [("100", "101"), ("104.5", "105.263157894736842105"), ("105.3", "106.353"), ("124", "125")],
)
def test_what_a_target_may_cost_passes_no_floor_that_its_price_is_above(
    pay: str, most: str
) -> None:
    assert most_of(wanted(pay, "100"), Bps(100), NETWORK) == aid(most)


def test_what_is_paid_exactly_may_cost_nothing_more() -> None:
    assert most_of(sale("99"), Bps(100), NETWORK) == aid("100")
    bought = offer(order(usdc("100")), aid("100"))
    assert most_of(replace(bought, wanted=bought.received), Bps(100), NETWORK) == usdc("101")
    given_away = replace(wanted("130", "100"), wanted=usdc("100"))
    assert most_of(given_away, Bps(100), NETWORK) == aid("131.3")


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("of", "odd"),
    [
        (offer(order(usdc("1")), aid("1.999")), False),
        (offer(order(usdc("1")), aid("2")), True),
        (offer(order(usdc("1")), aid("0.501")), False),
        (offer(order(usdc("1")), aid("0.5")), True),
        (offer(order(usdc("1")), aid("0.000000000001")), True),
        (offer(order(said("1"), USDC), usdc("3")), False),
    ],
)
def test_dollars_at_half_or_twice_are_a_mistake_in_digits(
    of: Offer,
    odd: bool,  # noqa: FBT001 - a row of the table
) -> None:
    assert is_odd(of, NETWORK) is odd


@pytest.mark.requirement("T5")
def test_dust_is_what_rounding_would_eat() -> None:
    assert is_dust(aid("0.000999999999999999"), USDC)
    assert not is_dust(aid("0.001"), USDC)
    assert not is_dust(usdc("0.000001"), AID)
    assert not is_dust(usdc("0.000001"), USDT)
