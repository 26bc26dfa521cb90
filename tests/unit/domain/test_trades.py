"""Prices of a pool: every trade where that can be drawn, else the last of each interval."""

from fractions import Fraction
from itertools import pairwise

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.trades import MOST_TRADES, Trades

DAY = 86_400


def trade(time: int, price: int, *, log_index: int = 1, pool: int = 0) -> ChainEvent:
    return ChainEvent(time, log_index, time, b"", EventKind.TRADED, pool, price, 100)


def test_of_a_days_trades_the_last_price_is_kept_beside_all_of_them() -> None:
    trades = Trades()
    events = [trade(5, 99), trade(5, 98, log_index=2), trade(DAY, 97), trade(DAY + 7, 96)]

    assert list(trades.without(events)) == []
    assert [point.nav for point in trades.daily] == [Fraction(98, 100), Fraction(96, 100)]
    assert [point.time for point in trades.prices] == [5, DAY, DAY + 7]


def test_what_is_no_trade_passes_and_a_trade_seen_twice_counts_once() -> None:
    trades = Trades()
    other = trade(3, 1)._replace(kind=EventKind.DEPOSITED)
    events = [trade(2, 99), other, trade(4, 98)]

    assert list(trades.without(events)) == [other]
    assert list(trades.without(events[:2])) == [other]
    assert [point.nav for point in trades.prices] == [Fraction(99, 100), Fraction(98, 100)]


def test_only_the_markets_of_the_share_are_its_price() -> None:
    trades = Trades({7})

    list(trades.without([trade(2, 99, pool=7), trade(3, 1, pool=8)]))

    assert [point.nav for point in trades.prices] == [Fraction(99, 100)]


def test_more_trades_than_a_chart_can_draw_are_thinned_evenly() -> None:
    trades = Trades()
    count = 3 * MOST_TRADES

    list(trades.without(trade(time, time + 1) for time in range(count)))

    times = [point.time for point in trades.prices]
    assert MOST_TRADES // 2 <= len(times) <= MOST_TRADES
    assert {later - earlier for earlier, later in pairwise(times)} == {4}
    assert times[-1] == count - 1
