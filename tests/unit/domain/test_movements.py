"""What a transaction was to the account, and at which price: each case a person may have."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from gaib_wallet.domain.dollars import PAR, DollarPrice, DollarPrices, PriceSource
from gaib_wallet.domain.earnings import Gain, MissingAcquisition, Now, Position, position_of
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import Movement, MovementKind, movements_of
from gaib_wallet.domain.nav import NavPoint
from gaib_wallet.domain.units import Address, Token, TokenAmount
from tests.builders import (
    ACCOUNT,
    AID,
    CONTRACTS,
    NETWORK,
    POOL,
    SAID,
    USDC,
    USDT,
    V3_POOL,
    V3_SAID_POOL,
)
from tests.purses import SPARE_ADDRESS, number
from tests.vault import ONE

Said = tuple[EventKind, int, int, int]
_POOL, _VAULT, _SPARE = number(POOL.address), number(SAID.address), number(SPARE_ADDRESS)
_SHARE_POOL, _ME = number(V3_SAID_POOL.address), number(ACCOUNT)
_MINTER, _REDEEMER = number(CONTRACTS.minter), number(CONTRACTS.redeemer)
_ROUTER, STRANGER = number(CONTRACTS.universal_router), 0x51
_DOLLAR = 10**6
_START = 1_764_547_200


def came(token: Token, amount: int, giver: int = _POOL) -> Said:
    return EventKind.CAME, giver, amount, number(token.address)


def went(token: Token, amount: int, taker: int = _POOL) -> Said:
    return EventKind.WENT, taker, amount, number(token.address)


def shares(kind: EventKind, amount: int, assets: int = 0, other: int = _SHARE_POOL) -> Said:
    return kind, other, assets, amount


def deposited(assets: int, amount: int) -> Said:
    return EventKind.DEPOSITED, _ME, assets, amount


def asked(owed: int, amount: int) -> Said:
    return EventKind.WITHDRAWN, _ME, owed, amount


def told(*transactions: list[Said], first: int = 10) -> list[ChainEvent]:
    """One transaction in each block, a day apart."""
    return [
        ChainEvent(block, place, _START + block * 86_400, block.to_bytes(32, "big"), kind, *rest)
        for block, events in enumerate(transactions, first)
        for place, (kind, *rest) in enumerate(events)
    ]


def trade(block: int, usd: int, aid: int = 1_000, pool: str = POOL.address) -> ChainEvent:
    return ChainEvent(block, 0, 0, b"", EventKind.TRADED, number(pool), usd, aid)


def moved(*transactions: list[Said], trades: tuple[ChainEvent, ...] = ()) -> tuple[Movement, ...]:
    flows = told(*transactions)
    prices = DollarPrices(flows, trades, NETWORK)
    return movements_of(flows, NETWORK, prices, [SPARE_ADDRESS])


def book(
    movements: tuple[Movement, ...],
    price: DollarPrice = PAR,
    others: tuple[tuple[Movement, ...], ...] = (),
    nav: Fraction = Fraction(1),
) -> Position:
    at = datetime.fromtimestamp(_START, UTC) + timedelta(days=1_000)
    return position_of(movements, NETWORK, Now(at, nav, price), others)


def amounts(*tokens: tuple[Token, int]) -> tuple[TokenAmount, ...]:
    return tuple(TokenAmount(amount, token) for token, amount in tokens)


KINDS: dict[str, tuple[list[Said], MovementKind]] = {
    "stake": ([went(AID, 100, _VAULT), deposited(100, 90)], MovementKind.STAKED),
    "stake by a router": ([went(AID, 100, _ROUTER), deposited(100, 90)], MovementKind.STAKED),
    "stake dollars": (
        [went(USDC, 101), came(AID, 100), went(AID, 100, _VAULT), deposited(100, 90)],
        MovementKind.STAKED,
    ),
    "stake dollars by a router": ([went(USDC, 101), deposited(100, 90)], MovementKind.STAKED),
    "a deposit that somebody gave": ([deposited(100, 90)], MovementKind.STAKED),
    "request": ([asked(100, 90)], MovementKind.EXIT_ASKED),
    "payment": ([came(AID, 40, _VAULT)], MovementKind.EXIT_PAID),
    "bought": (
        [went(AID, 95), shares(EventKind.BOUGHT, 90, 95)],
        MovementKind.BOUGHT,
    ),
    "bought for dollars": (
        [went(USDC, 96), shares(EventKind.BOUGHT, 90, 95)],
        MovementKind.BOUGHT,
    ),
    "bought, and nobody says for how much AID": (
        [went(USDC, 96), shares(EventKind.RECEIVED, 90)],
        MovementKind.BOUGHT,
    ),
    "sold": ([shares(EventKind.SOLD, 90, 95), came(AID, 95)], MovementKind.SOLD),
    "sold for dollars": ([shares(EventKind.SOLD, 90, 95), came(USDT, 94)], MovementKind.SOLD),
    "sold in two parts": (
        [
            shares(EventKind.SENT, 40),
            shares(EventKind.SENT, 50),
            came(AID, 50),
            came(AID, 45),
        ],
        MovementKind.SOLD,
    ),
    "minted": ([went(USDC, 100, _MINTER), came(AID, 99, 0)], MovementKind.MINTED),
    "redeemed": ([went(AID, 100, _REDEEMER), came(USDC, 99, _REDEEMER)], MovementKind.REDEEMED),
    "swapped": ([went(USDC, 100), came(AID, 99)], MovementKind.SWAPPED),
    "swapped back": ([went(AID, 100), came(USDT, 99)], MovementKind.SWAPPED),
    "swapped dollars": ([went(USDT, 100), came(USDC, 99)], MovementKind.SWAPPED),
    "received": ([came(AID, 7, STRANGER)], MovementKind.RECEIVED),
    "received dollars": ([came(USDC, 7, STRANGER)], MovementKind.RECEIVED),
    "received shares": ([shares(EventKind.RECEIVED, 7, 0, STRANGER)], MovementKind.RECEIVED),
    "bridged": ([came(AID, 7, 0)], MovementKind.RECEIVED),
    "sent": ([went(AID, 7, STRANGER)], MovementKind.SENT),
    "sent dollars": ([went(USDT, 7, STRANGER)], MovementKind.SENT),
    "sent shares": ([shares(EventKind.SENT, 7, 0, STRANGER)], MovementKind.SENT),
    "given to the vault": ([went(AID, 7, _VAULT)], MovementKind.SENT),
    "own": ([went(AID, 7, _SPARE)], MovementKind.OWN),
    "own dollars": ([came(USDC, 7, _SPARE)], MovementKind.OWN),
    "own shares": ([shares(EventKind.SENT, 7, 0, _SPARE)], MovementKind.OWN),
    "two at once": ([asked(100, 90), came(AID, 7, STRANGER)], MovementKind.OTHER),
    "there and back": ([came(AID, 7), went(AID, 7)], MovementKind.OTHER),
}


@pytest.mark.parametrize("case", KINDS)
def test_a_transaction_is_what_it_was_to_the_account(case: str) -> None:
    events, kind = KINDS[case]

    (movement,) = moved(events)

    assert movement.kind is kind
    assert (movement.block, movement.log_index, movement.at.tzinfo) == (10, 0, UTC)


def test_a_movement_says_what_came_what_went_and_who_was_there() -> None:
    staked, left, sold, sent = moved(
        [went(AID, 100, _VAULT), deposited(100, 90)],
        [asked(50, 40)],
        [shares(EventKind.SOLD, 10, 11), came(USDC, 12)],
        [went(AID, 3, STRANGER), went(AID, 4, STRANGER), went(USDC, 5, STRANGER + 1)],
    )

    assert (staked.came, staked.went) == (amounts((SAID, 90)), amounts((AID, 100)))
    assert (staked.aid, staked.owed, staked.others) == (100, 0, ())
    assert (left.came, left.went) == ((), amounts((SAID, 40)))
    assert (left.aid, left.owed) == (None, 50)
    assert (sold.came, sold.went, sold.aid) == (amounts((USDC, 12)), amounts((SAID, 10)), 11)
    assert sent.went == amounts((AID, 7), (USDC, 5))
    assert sent.others == (
        "0x0000000000000000000000000000000000000051",
        "0x0000000000000000000000000000000000000052",
    )


@pytest.mark.requirement("A3")
def test_what_moves_nothing_or_is_no_token_of_the_network_never_enters() -> None:
    spam = replace(AID, address=Address("0x00000000000000000000000000000000000000ff"))
    poison = [came(AID, 0, STRANGER), shares(EventKind.RECEIVED, 0, 0, STRANGER)]

    assert moved(poison, [came(spam, 5, STRANGER)], [(EventKind.TRADED, _POOL, 5, 5)]) == ()


def test_a_repeated_event_counts_once_and_a_wrong_order_is_put_right() -> None:
    flows = told([came(AID, 100, STRANGER)], [went(AID, 30, STRANGER)])
    prices = DollarPrices(flows, (), NETWORK)

    found = movements_of([*reversed(flows), flows[0]], NETWORK, prices)

    assert [one.came or one.went for one in found] == [amounts((AID, 100)), amounts((AID, 30))]
    assert found == movements_of(flows, NETWORK, prices)


def test_more_than_there_is_of_any_token_never_enters() -> None:
    absurd = 2**256 - 1

    assert moved([came(AID, absurd)], [deposited(absurd, absurd)], [asked(absurd, 1)]) == ()
    (most,) = moved([came(AID, 2**128 - 1), came(AID, 2**128 - 1)])
    assert book((most,)).aid_fifo_usd == Gain(Fraction(0), Fraction(0), Fraction(0))


def test_dollars_of_the_transaction_are_its_price_else_the_last_trade_before_else_par() -> None:
    trades = (trade(11, 980), trade(12, 970, pool=V3_POOL.address), trade(14, 500))
    first, swap, zap, ask, later = moved(
        [asked(5, 5)],
        [went(USDC, 101 * _DOLLAR), came(AID, 100 * ONE)],
        [went(USDC, 99 * _DOLLAR), deposited(100 * ONE, 90 * ONE)],
        [asked(50, 40)],
        [asked(1, 1)],
        trades=trades,
    )

    assert first.price == PAR
    assert swap.price == DollarPrice(Fraction(101, 100), PriceSource.TRADE)
    assert zap.price == DollarPrice(Fraction(99, 100), PriceSource.TRADE)
    market = DollarPrice(Fraction(97, 100), PriceSource.MARKET, V3_POOL.address, 12)
    assert ask.price == market
    # The one in the block of `later` came before it: its log is the first.
    assert later.price == market
    flows = told([asked(1, 1)], first=15)
    assert DollarPrices(flows, trades, NETWORK).before(flows[0]).usd == Fraction(1, 2)


@pytest.mark.parametrize(
    "odd",
    [
        trade(1, 0),
        trade(1, 5, 0),
        trade(1, 101_000),
        trade(1, 9),
        trade(1, 900, pool=V3_SAID_POOL.address),
        trade(1, 900, pool=SPARE_ADDRESS),
        trade(1, 900)._replace(kind=EventKind.PAID_OUT),
    ],
)
def test_dust_other_pools_and_other_events_make_no_price(odd: ChainEvent) -> None:
    flows = told([asked(1, 1)])
    prices = DollarPrices(flows, [odd], NETWORK)

    assert prices.now == prices.before(flows[0]) == PAR
    assert prices.before(flows[0]._replace(block=1)) == PAR


def test_dollars_for_shares_of_which_nobody_says_the_aid_are_turned_at_the_market() -> None:
    (bought,) = moved(
        [went(USDC, 97 * _DOLLAR), shares(EventKind.RECEIVED, 90 * ONE)],
        trades=(trade(1, 970),),
    )

    assert bought.aid == 100 * ONE
    assert bought.is_aid_converted
    assert bought.price.source is PriceSource.MARKET
    own = book((bought,), bought.price)
    assert own.fifo.cost == 100 * ONE
    assert own.fifo_usd == own.average_usd
    assert own.fifo_usd is not None
    assert own.fifo_usd.cost == 97 * ONE


@pytest.mark.requirement("A3")
def test_a_stake_carries_the_dollars_that_its_aid_had_cost_and_is_no_gain() -> None:
    movements = moved(
        [went(USDC, 110 * _DOLLAR), came(AID, 100 * ONE)],
        [went(AID, 60 * ONE, _VAULT), deposited(60 * ONE, 50 * ONE)],
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
        [went(AID, 100, _VAULT), deposited(100, 90)],
        [asked(120, 90)],
        [came(AID, 50, _VAULT)],
        [came(AID, 80, _VAULT)],
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
        [went(AID, 100, _VAULT), deposited(100, 100)],
        [shares(EventKind.SENT, 60, 0, _ME), went(AID, 5, _ME)],
    )
    prices = DollarPrices(flows, (), NETWORK)
    theirs = movements_of(flows, NETWORK, prices, [ACCOUNT])
    taken = [
        shares(EventKind.RECEIVED, 60, 0, _SPARE),
        came(AID, 5, _SPARE),
    ]
    mine = moved([], taken, [shares(EventKind.SOLD, 60, 90), came(AID, 90)])

    carried, alone = book(mine, others=(theirs,)), book(mine)

    assert carried.fifo == carried.average == Gain(Fraction(0), Fraction(30), Fraction(0))
    assert alone.fifo == Gain(Fraction(0), Fraction(0), Fraction(0))
    before = book(mine[:1])
    assert (before.unpriced, before.unpriced_usd, before.since) == (60, 60, mine[0].at)


def test_first_in_is_first_out_by_the_day_it_was_acquired_not_the_day_it_was_handed_over() -> None:
    flows = told(
        [went(AID, 10, _VAULT), deposited(10, 10)],
        [],
        [shares(EventKind.SENT, 10, 0, _ME)],
    )
    theirs = movements_of(flows, NETWORK, DollarPrices(flows, (), NETWORK), [ACCOUNT])
    mine = moved(
        [],
        [went(AID, 20, _VAULT), deposited(20, 10)],
        [shares(EventKind.RECEIVED, 10, 0, _SPARE)],
        [shares(EventKind.SOLD, 10, 30)],
    )

    assert book(mine, others=(theirs,)).fifo.taken == 20


def test_who_sends_is_booked_before_who_receives_whatever_else_is_in_the_transaction() -> None:
    flows = told([deposited(10, 10)])
    sent = ChainEvent(11, 3, 0, (11).to_bytes(32, "big"), EventKind.SENT, _ME, 0, 10)
    theirs = movements_of([*flows, sent], NETWORK, DollarPrices((), (), NETWORK), [ACCOUNT])
    got = [
        sent._replace(log_index=1, kind=EventKind.CAME, assets=4, shares=number(USDC.address)),
        sent._replace(kind=EventKind.RECEIVED, subject=_SPARE),
    ]
    mine = movements_of(got, NETWORK, DollarPrices((), (), NETWORK), [SPARE_ADDRESS])

    assert book(mine, others=(theirs,)).fifo.cost == 10


@pytest.mark.requirement("A3")
def test_aid_that_was_never_seen_to_come_is_named_and_has_no_cost() -> None:
    movements = moved(
        [came(AID, 40, STRANGER)],
        [went(AID, 100, _VAULT), deposited(100, 100)],
    )

    own = book(movements)

    assert own.missing == (MissingAcquisition(11, (11).to_bytes(32, "big"), AID, 60),)
    assert own.fifo.cost == 100
    assert own.unpriced == 0
    assert own.unpriced_usd == 100
    assert own.fifo_usd == Gain(Fraction(0), Fraction(0), Fraction(0))


def test_aid_from_the_vault_that_nobody_asked_for_has_no_cost() -> None:
    own = book(moved([came(AID, 7, _VAULT)]))

    assert own.queued == 0
    assert own.aid_fifo_usd == Gain(Fraction(0), Fraction(0), Fraction(0))


def test_a_gift_to_the_vault_takes_its_cost_along_and_is_no_loss() -> None:
    own = book(moved([went(USDT, 10 * _DOLLAR), came(AID, 10 * ONE)], [went(AID, ONE, _VAULT)]))

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
    (both,) = moved([went(AID, 15, _VAULT), deposited(10, 10), deposited(10, 10)])

    own = book((both,))

    assert own.fifo.cost == 20
    assert own.missing[0].amount == 15  # it was never seen to come
    assert own.fifo_usd == Gain(Fraction(5), Fraction(0), Fraction(5))


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
