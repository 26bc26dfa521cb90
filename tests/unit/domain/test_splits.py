"""One payment over two ways, and ways that only a signature pays for."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gaib_wallet.domain.routes import Order, Target, without_key
from gaib_wallet.errors import KeyNotHere
from tests.builders import ACCOUNT, AID, POOL, USDC, V4_POOL, usdc
from tests.markets import Markets

WISH = Order(ACCOUNT, usdc("10000"), AID)


@pytest.mark.parametrize(
    ("brings_more", "is_best"), [(Fraction(1, 100_000), False), (Fraction(1, 1_000), True)]
)
def test_a_split_is_best_where_it_leaves_more_after_both_fees(
    brings_more: Fraction,
    is_best: bool,  # noqa: FBT001 - a row of the table
) -> None:
    compared = Markets(brings_more=brings_more).compared(WISH)
    split = compared.split

    assert split
    first, second = split.parts
    assert first.order.pay + second.order.pay == WISH.pay
    assert split.received == first.received + second.received
    assert split.over_par == split.received.units / WISH.pay.units - 1
    assert compared.network_fee(split).raw == 2 * compared.network_fee(first).raw
    assert compared.is_split_best is is_best


def test_without_a_split_or_an_offer_there_is_no_best_one() -> None:
    compared = Markets(brings_more=Fraction(1, 1_000)).compared(WISH)

    assert not replace(compared, split=None).is_split_best
    assert not replace(compared, offers=()).is_split_best


@pytest.mark.requirement("T4")
def test_without_a_key_what_a_signature_pays_for_is_closed_and_says_why() -> None:
    compared = Markets(pools=(POOL, V4_POOL), brings_more=Fraction(1, 1_000)).compared(WISH)

    found = without_key(compared, KeyNotHere())

    assert [one.route.name for one in found.offers] == [POOL.name]
    assert [(one.route.name, type(one.reason)) for one in found.closed] == [
        (V4_POOL.name, KeyNotHere)
    ]
    assert found.split is None


def test_what_nobody_signs_for_stays_as_it_was() -> None:
    target = Target(ACCOUNT, USDC, Markets().compared(WISH).offers[0].received)
    for compared in (
        Markets(pools=(POOL,)).compared(target),
        Markets(pools=(POOL, POOL), brings_more=Fraction(1, 1_000)).compared(WISH),
    ):
        assert without_key(compared, KeyNotHere()) == compared
