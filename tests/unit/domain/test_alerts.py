"""What speaks against a trade besides its size, each against a value from elsewhere."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gaib_wallet.domain.alerts import Signal, alerts_of, judge, usdc_alert
from gaib_wallet.domain.cautions import Weight
from gaib_wallet.domain.routes import Comparison, MarketPrice, Offer
from gaib_wallet.domain.units import USD, Bps, Token, TokenAmount
from tests.builders import (
    AID,
    NETWORK,
    SAID,
    USDC,
    USDT,
    aid,
    comparison,
    offer,
    order,
    redeem_route,
    said,
    usdc,
    usdt,
)

TIGHT = Bps(5)


def sale(spot: str | None = None, average: str | None = None) -> Offer:
    """100 AID for about as many USDC."""
    of = offer(order(aid("100")), usdc("99.9"), fee=Fraction(0))
    market = MarketPrice(Fraction(spot) if spot else None, Fraction(average) if average else None)
    return replace(of, market=market)


def among(of: Offer, redemption: str | None = None, usdc_usd: str | None = None) -> Comparison:
    return replace(
        comparison(of.order, [of]),
        redemption=Fraction(redemption) if redemption else None,
        usdc_usd=Fraction(usdc_usd) if usdc_usd else None,
    )


def signals(of: Offer, compared: Comparison, tolerance: Bps = TIGHT) -> dict[Signal, Weight]:
    return {one.signal: one.weight for one in alerts_of(of, compared, tolerance, NETWORK)}


def test_on_a_good_day_there_is_nothing_to_say() -> None:
    of = sale("0.999", "0.999")

    assert signals(of, among(of, "0.999", "1")) == {}


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("spot", "average", "moves"),
    [
        ("1.005", "1", False),
        ("1.00501", "1", True),
        ("0.99499", "1", True),
        ("1", None, False),
        (None, "1", False),
    ],
)
def test_a_price_away_from_its_average_is_moving(
    spot: str | None,
    average: str | None,
    moves: bool,  # noqa: FBT001 - a row of the table
) -> None:
    of = sale(spot, average)

    expected = {Signal.MOVING: Weight.CAUTION} if moves else {}
    assert signals(of, among(of)) == expected


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("spot", "weight"),
    [
        ("0.995", None),
        ("0.99499", Weight.NONE),
        ("0.98", Weight.NONE),
        ("0.97999", Weight.CAUTION),
        ("0.95", Weight.CAUTION),
        ("0.94999", Weight.TYPE_LOSS),
    ],
)
def test_aid_is_held_against_what_gaib_redeems_for(spot: str, weight: Weight | None) -> None:
    of = sale(spot)

    expected = {} if weight is None else {Signal.UNDER_REDEMPTION: weight}
    assert signals(of, among(of, "1")) == expected


def test_only_a_pool_that_buys_aid_is_held_against_it() -> None:
    bought = replace(offer(order(usdc("100")), aid("104")), market=MarketPrice(Fraction(9, 10)))
    redeemed = replace(sale("0.9"), route=redeem_route())

    assert signals(bought, among(bought, "1")) == {}
    assert signals(redeemed, among(redeemed, "1")) == {}
    assert signals(sale("0.9"), among(sale("0.9"))) == {}


@pytest.mark.requirement("T5")
def test_far_under_it_the_loss_is_typed() -> None:
    of = sale("0.94")

    verdict = judge(of, among(of, "1"), TIGHT, NETWORK)

    assert (verdict.weight, verdict.is_worst) == (Weight.TYPE_LOSS, False)
    assert verdict.loss == TokenAmount.parse("0.1", USD)


@pytest.mark.parametrize(
    ("price", "is_off"), [("0.995", False), ("0.99499", True), ("1.005", False), ("1.00501", True)]
)
def test_a_usdc_that_is_no_dollar_is_its_own_caution(
    price: str,
    is_off: bool,  # noqa: FBT001 - a row of the table
) -> None:
    of = sale()
    alert = usdc_alert(among(of, usdc_usd=price), NETWORK)

    assert (alert is not None) == is_off
    swapped = offer(order(usdt("1"), AID), aid("1"))
    assert usdc_alert(among(swapped, usdc_usd=price), NETWORK) is None
    assert usdc_alert(among(of), NETWORK) is None


def test_a_curve_that_is_being_changed_is_worth_knowing() -> None:
    of = replace(sale(), market=MarketPrice(is_ramping=True))

    assert signals(of, among(of)) == {Signal.RAMPING: Weight.NONE}


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("tolerance", "weight"),
    [(50, None), (51, Weight.CAUTION), (100, Weight.CAUTION), (101, Weight.TYPE_LOSS)],
)
def test_a_wide_tolerance_is_a_caution_and_a_wider_one_is_typed(
    tolerance: int, weight: Weight | None
) -> None:
    of = sale()
    expected = {} if weight is None else {Signal.TOLERANCE: weight}

    assert signals(of, among(of), Bps(tolerance)) == expected
    redeemed = replace(of, route=redeem_route())
    assert signals(redeemed, among(redeemed), Bps(tolerance)) == {}


@pytest.mark.requirement("T5")
def test_what_a_tolerance_lets_through_is_part_of_what_is_typed() -> None:
    of = sale()

    assert judge(of, among(of), Bps(100), NETWORK).weight is Weight.NONE
    verdict = judge(of, among(of), Bps(200), NETWORK)
    assert (verdict.weight, verdict.is_worst) == (Weight.TYPE_LOSS, True)
    assert verdict.loss == TokenAmount.parse("2.1", USD)


def test_where_nothing_is_a_dollar_no_figure_is_told() -> None:
    other = Token(SAID.address, "OTHER", 18, 4)
    swapped = offer(order(said("1"), other), TokenAmount(1, other), impact=Fraction(0))

    assert judge(swapped, among(swapped), Bps(200), NETWORK).loss is None


def test_of_shares_the_slack_is_counted_in_the_dollars_of_the_other_side() -> None:
    sold = offer(order(said("100"), USDT), usdt("107"), impact=Fraction(0), fee=Fraction(0))

    assert judge(sold, among(sold), Bps(200), NETWORK).loss == TokenAmount.parse("2.14", USD)
    assert USDC not in {sold.order.pay.token, sold.order.receive}
