"""What a transaction was to the account, and at which price: each case a person may have."""

from dataclasses import replace
from datetime import UTC
from fractions import Fraction

import pytest

from gaib_wallet.domain.dollars import PAR, DollarPrice, DollarPrices, PriceSource
from gaib_wallet.domain.earnings import Gain
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import MovementKind, movements_of
from gaib_wallet.domain.units import Address
from tests.builders import (
    AID,
    NETWORK,
    SAID,
    USDC,
    USDT,
    V3_POOL,
    V3_SAID_POOL,
)
from tests.flows import (
    DOLLAR,
    STRANGER,
    THE_MINTER,
    THE_POOL,
    THE_REDEEMER,
    THE_ROUTER,
    THE_SPARE,
    THE_VAULT,
    Said,
    amounts,
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
from tests.purses import SPARE_ADDRESS
from tests.vault import ONE

KINDS: dict[str, tuple[list[Said], MovementKind]] = {
    "stake": ([went(AID, 100, THE_VAULT), deposited(100, 90)], MovementKind.STAKED),
    "stake by a router": ([went(AID, 100, THE_ROUTER), deposited(100, 90)], MovementKind.STAKED),
    "stake dollars": (
        [went(USDC, 101), came(AID, 100), went(AID, 100, THE_VAULT), deposited(100, 90)],
        MovementKind.STAKED,
    ),
    "stake dollars by a router": ([went(USDC, 101), deposited(100, 90)], MovementKind.STAKED),
    "a deposit that somebody gave": ([deposited(100, 90)], MovementKind.STAKED),
    "request": ([asked(100, 90)], MovementKind.EXIT_ASKED),
    "payment": ([came(AID, 40, THE_VAULT)], MovementKind.EXIT_PAID),
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
    "minted": ([went(USDC, 100, THE_MINTER), came(AID, 99, 0)], MovementKind.MINTED),
    "redeemed": (
        [went(AID, 100, THE_REDEEMER), came(USDC, 99, THE_REDEEMER)],
        MovementKind.REDEEMED,
    ),
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
    "given to the vault": ([went(AID, 7, THE_VAULT)], MovementKind.SENT),
    "own": ([went(AID, 7, THE_SPARE)], MovementKind.OWN),
    "own dollars": ([came(USDC, 7, THE_SPARE)], MovementKind.OWN),
    "own shares": ([shares(EventKind.SENT, 7, 0, THE_SPARE)], MovementKind.OWN),
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
        [went(AID, 100, THE_VAULT), deposited(100, 90)],
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

    assert moved(poison, [came(spam, 5, STRANGER)], [(EventKind.TRADED, THE_POOL, 5, 5)]) == ()


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
        [went(USDC, 101 * DOLLAR), came(AID, 100 * ONE)],
        [went(USDC, 99 * DOLLAR), deposited(100 * ONE, 90 * ONE)],
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
        [went(USDC, 97 * DOLLAR), shares(EventKind.RECEIVED, 90 * ONE)],
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
