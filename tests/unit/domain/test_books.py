"""Lots and gains, in AID and in dollars: each case a person would ask about."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from gaib_wallet.domain.dollars import PAR, DollarPrice, DollarPrices, PriceSource
from gaib_wallet.domain.earnings import Gain, MissingAcquisition, Now, position_of
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.ledger import Account
from gaib_wallet.domain.lots import FINE, AverageCost, FirstInFirstOut, lot
from gaib_wallet.domain.movements import MovementKind, movements_of
from gaib_wallet.domain.nav import NavPoint
from tests.builders import (
    ACCOUNT,
    AID,
    NETWORK,
    USDC,
    USDT,
)
from tests.flows import (
    DOLLAR,
    ME,
    STRANGER,
    THE_SPARE,
    THE_VAULT,
    asked,
    book,
    came,
    deposited,
    moved,
    shares,
    told,
    trade,
    went,
)
from tests.purses import SPARE_ADDRESS, number
from tests.vault import ONE


@pytest.mark.requirement("A3")
def test_a_stake_carries_the_dollars_that_its_aid_had_cost_and_is_no_gain() -> None:
    movements = moved(
        [went(USDC, 110 * DOLLAR), came(AID, 100 * ONE)],
        [went(AID, 60 * ONE, THE_VAULT), deposited(60 * ONE, 50 * ONE)],
    )

    own = book(movements)

    assert own.fifo_usd is not None
    assert own.aid_fifo_usd is not None
    assert [own.fifo_usd.cost, own.aid_fifo_usd.cost] == [66 * ONE, 44 * ONE]
    assert [own.fifo_usd.taken, own.aid_fifo_usd.taken] == [0, 0]


@pytest.mark.requirement("A2")
@pytest.mark.requirement("A3")
def test_a_request_takes_the_gain_and_its_payment_in_parts_is_neutral() -> None:
    until = moved(
        [went(AID, 100, THE_VAULT), deposited(100, 90)],
        [asked(120, 90)],
        [came(AID, 50, THE_VAULT)],
        [came(AID, 80, THE_VAULT)],
        trades=(trade(1, 900),),
    )
    price = DollarPrice(Fraction(9, 10), PriceSource.MARKET)

    waiting, part, paid = (book(until[:count], price) for count in (2, 3, 4))

    for own in (waiting, part, paid):
        assert own.fifo == own.average == Gain(Fraction(0), Fraction(20), Fraction(0))
        assert own.aid_fifo_usd == Gain(Fraction(108), Fraction(0), Fraction(108))
    assert [own.queued for own in (waiting, part, paid)] == [120, 70, 0]


@pytest.mark.requirement("A3")
def test_what_comes_from_another_account_of_this_wallet_brings_cost_and_date_along() -> None:
    flows = told(
        [went(AID, 100, THE_VAULT), deposited(100, 100)],
        [shares(EventKind.SENT, 60, 0, ME), went(AID, 5, ME)],
    )
    prices = DollarPrices(flows, (), NETWORK)
    theirs = movements_of(flows, NETWORK, prices, [ACCOUNT])
    taken = [
        shares(EventKind.RECEIVED, 60, 0, THE_SPARE),
        came(AID, 5, THE_SPARE),
    ]
    mine = moved([], taken, [shares(EventKind.SOLD, 60, 90), came(AID, 90)])

    carried, alone = book(mine, others=(theirs,)), book(mine)

    assert carried.fifo == carried.average == Gain(Fraction(0), Fraction(30), Fraction(0))
    assert alone.fifo == Gain(Fraction(0), Fraction(0), Fraction(0))
    before = book(mine[:1])
    assert (before.unpriced, before.unpriced_usd, before.since) == (60, 60, mine[0].at)


def test_first_in_is_first_out_by_the_day_it_was_acquired_not_the_day_it_was_handed_over() -> None:
    flows = told(
        [went(AID, 10, THE_VAULT), deposited(10, 10)],
        [],
        [shares(EventKind.SENT, 10, 0, ME)],
    )
    theirs = movements_of(flows, NETWORK, DollarPrices(flows, (), NETWORK), [ACCOUNT])
    mine = moved(
        [],
        [went(AID, 20, THE_VAULT), deposited(20, 10)],
        [shares(EventKind.RECEIVED, 10, 0, THE_SPARE)],
        [shares(EventKind.SOLD, 10, 30)],
    )

    assert book(mine, others=(theirs,)).fifo.taken == 20


def test_who_sends_is_booked_before_who_receives_whatever_else_is_in_the_transaction() -> None:
    flows = told([deposited(10, 10)])
    sent = ChainEvent(11, 3, 0, (11).to_bytes(32, "big"), EventKind.SENT, ME, 0, 10)
    theirs = movements_of([*flows, sent], NETWORK, DollarPrices((), (), NETWORK), [ACCOUNT])
    got = [
        sent._replace(log_index=1, kind=EventKind.CAME, assets=4, shares=number(USDC.address)),
        sent._replace(kind=EventKind.RECEIVED, subject=THE_SPARE),
    ]
    mine = movements_of(got, NETWORK, DollarPrices((), (), NETWORK), [SPARE_ADDRESS])

    assert book(mine, others=(theirs,)).fifo.cost == 10


@pytest.mark.requirement("A3")
def test_aid_that_was_never_seen_to_come_is_named_and_has_no_cost() -> None:
    movements = moved(
        [came(AID, 40, STRANGER)],
        [went(AID, 100, THE_VAULT), deposited(100, 100)],
    )

    own = book(movements)

    assert own.missing == (MissingAcquisition(11, (11).to_bytes(32, "big"), AID, 60),)
    assert own.fifo.cost == 100
    assert own.unpriced == 0
    assert own.unpriced_usd == 100
    assert own.fifo_usd == Gain(Fraction(0), Fraction(0), Fraction(0))


def test_aid_from_the_vault_that_nobody_asked_for_has_no_cost() -> None:
    own = book(moved([came(AID, 7, THE_VAULT)]))

    assert own.queued == 0
    assert own.aid_fifo_usd == Gain(Fraction(0), Fraction(0), Fraction(0))


def test_a_gift_to_the_vault_takes_its_cost_along_and_is_no_loss() -> None:
    own = book(moved([went(USDT, 10 * DOLLAR), came(AID, 10 * ONE)], [went(AID, ONE, THE_VAULT)]))

    assert own.aid_fifo_usd == Gain(Fraction(9 * ONE), Fraction(0), Fraction(9 * ONE))


def test_what_a_middleman_keeps_of_a_price_was_paid_too() -> None:
    bought, sold = moved(
        [went(AID, 101), shares(EventKind.BOUGHT, 90, 100)],
        [shares(EventKind.SOLD, 90, 120), came(AID, 118)],
    )

    own = book((bought, sold))

    assert (bought.aid, sold.aid) == (101, 118)
    assert own.fifo.taken == 17


def test_shares_beside_others_that_have_a_price_have_none() -> None:
    (both,) = moved([shares(EventKind.BOUGHT, 9, 10), shares(EventKind.RECEIVED, 5), went(AID, 10)])

    assert book((both,)).unpriced == 5
    (round_trip,) = moved([shares(EventKind.BOUGHT, 9, 10), shares(EventKind.SOLD, 9, 12)])
    assert (round_trip.aid, round_trip.kind) == (None, MovementKind.OTHER)


def test_two_deposits_share_what_the_account_had_sent() -> None:
    (both,) = moved([went(AID, 15, THE_VAULT), deposited(10, 10), deposited(10, 10)])

    own = book((both,))

    assert own.fifo.cost == 20
    assert own.missing[0].amount == 15  # it was never seen to come
    assert own.fifo_usd == Gain(Fraction(5), Fraction(0), Fraction(5))


def test_dollars_between_own_accounts_are_no_aid_and_stand_in_no_book() -> None:
    movements = moved(
        [came(USDC, 7 * DOLLAR, THE_SPARE)],
        [went(USDC, 5 * DOLLAR, THE_SPARE)],
    )

    own = book(movements)

    assert [one.entries for one in movements] == [(), ()]
    assert (own.missing, own.aid_fifo_usd) == ((), Gain(Fraction(0), Fraction(0), Fraction(0)))


def test_of_what_came_at_one_place_the_first_to_come_leaves_first() -> None:
    lots = FirstInFirstOut()
    for cost in (3, 5):
        lots.add(lot((1, 0), 2, cost))

    assert [one.cost for one in lots.take(1)] == [3 * FINE // 2]
    assert [one.cost for one in lots.take(2)] == [3 * FINE // 2, 5 * FINE // 2]


def test_a_half_of_a_unit_without_a_price_is_said_as_one() -> None:
    account = Account(AverageCost())
    account.lots.add(lot((1, 0), 1, 1))
    account.lots.add(lot((2, 0), 1, None))
    account.lots.take(1)

    assert account.unpriced == 1


def test_shares_for_dollars_beside_aid_of_ones_own_have_no_price_of_the_transaction() -> None:
    (bought,) = moved(
        [went(USDC, 50 * DOLLAR), went(AID, 50 * ONE), shares(EventKind.RECEIVED, 90 * ONE)],
        [went(USDC, 50 * DOLLAR), came(AID, ONE), shares(EventKind.RECEIVED, 40 * ONE)],
        trades=(trade(1, 1_000),),
    )[1:]

    assert bought.price.source is PriceSource.MARKET


def test_dollars_price_the_aid_they_bought_and_not_what_was_there_before() -> None:
    (staked,) = moved(
        [
            went(USDC, 50 * DOLLAR),
            came(AID, 49 * ONE),
            went(AID, 99 * ONE, THE_VAULT),
            deposited(99 * ONE, 90 * ONE),
        ]
    )

    assert (staked.price.source, staked.price.usd) == (PriceSource.TRADE, Fraction(50, 49))


def test_dollars_and_aid_that_both_come_are_nobodys_price() -> None:
    (given,) = moved([came(USDC, 5 * DOLLAR, STRANGER), came(AID, 4 * ONE, STRANGER)])

    assert given.price == PAR


def test_shares_for_dollars_and_aid_together_cost_both_and_the_dollars_are_turned() -> None:
    (bought,) = moved(
        [went(USDC, 48 * DOLLAR), went(AID, 50 * ONE), shares(EventKind.RECEIVED, 90 * ONE)],
        trades=(trade(1, 960),),
    )

    own = book((bought,))

    assert bought.aid == 100 * ONE
    assert own.fifo_usd is not None
    assert own.fifo_usd.cost == 96 * ONE


def test_aid_that_went_beside_two_priced_shares_is_not_the_price_of_each() -> None:
    (bought,) = moved(
        [went(AID, 99), shares(EventKind.BOUGHT, 40, 50), shares(EventKind.BOUGHT, 40, 45)]
    )

    assert bought.aid == 95


def test_what_an_own_account_gave_and_was_never_seen_to_get_has_no_cost() -> None:
    flows = told(
        [went(AID, 4, THE_VAULT), deposited(4, 4)],
        [shares(EventKind.SENT, 10, 0, ME)],
    )
    theirs = movements_of(flows, NETWORK, DollarPrices(flows, (), NETWORK), [ACCOUNT])
    mine = book(moved([], [shares(EventKind.RECEIVED, 10, 0, THE_SPARE)]), others=(theirs,))

    assert (mine.shares, mine.unpriced) == (10, 6)
    assert mine.fifo.cost == 4


def test_what_is_short_in_one_transaction_is_all_of_it() -> None:
    movements = moved([shares(EventKind.SENT, 3), shares(EventKind.SENT, 4, 0, STRANGER + 1)])
    two = moved([shares(EventKind.SOLD, 3, 3), shares(EventKind.SOLD, 4, 4)])

    assert [one.amount for one in book(movements).missing] == [7]
    assert [one.amount for one in book(two).missing] == [7]


def test_an_empty_history_is_an_empty_book() -> None:
    own = book(())

    assert (own.shares, own.queued, own.since, own.missing) == (0, 0, None, ())
    assert own.fifo == own.aid_average_usd == Gain(Fraction(0), Fraction(0), Fraction(0))
    assert own.money_weighted is None


def test_a_network_without_shares_has_movements_too() -> None:
    flows = told([went(USDC, 100), came(AID, 99)], [asked(5, 5)])
    bare = replace(NETWORK, said=None, pools=())
    prices = DollarPrices(flows, (), bare)

    swapped, left = movements_of(flows, bare, prices)
    now = Now(left.at, Fraction(1), PAR)

    assert swapped.kind is MovementKind.SWAPPED
    assert position_of((swapped, left), bare, now).missing == ()


def test_the_rate_counts_shares_without_a_price_at_what_they_were_worth() -> None:
    movements = moved(
        [shares(EventKind.RECEIVED, 100, 0, STRANGER)],
        [shares(EventKind.SENT, 20, 0, STRANGER)],
    )
    start = movements[0].at
    points = (NavPoint(1, 0, 0, b"", Fraction(1)), NavPoint(11, 0, 0, b"", Fraction(11, 10)))
    now = Now(start + timedelta(days=365), Fraction(6, 5), PAR)

    known = position_of(movements, NETWORK, replace(now, points=points))
    unknown = position_of(movements, NETWORK, now)

    assert unknown.money_weighted is None
    assert known.money_weighted is not None
    # 100 in, 22 out after a day, 96 left after a year.
    assert Fraction("0.22") < known.money_weighted < Fraction("0.24")
