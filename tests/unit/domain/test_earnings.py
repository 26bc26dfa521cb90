"""An account's book: identities over random lives, and the cases a person would ask about."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.dollars import DollarPrices
from gaib_wallet.domain.earnings import (
    Gain,
    MissingAcquisition,
    Now,
    Position,
    earned_by_month,
    position_of,
)
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import movements_of
from gaib_wallet.domain.nav import EMPTY, NavPoint
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.replay import Replay
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.units import ETH, TokenAmount
from tests.builders import ACCOUNT, AID, NETWORK, SAID
from tests.vault import LAUNCH, ONE, OWN, Vault, acts, amounts, lives


def book(flows: Sequence[ChainEvent], nav: Fraction = Fraction(1)) -> Position:
    prices = DollarPrices(flows, (), NETWORK)
    at = flows[-1].at if flows else LAUNCH
    return position_of(movements_of(flows, NETWORK, prices), NETWORK, Now(at, nav, prices.now))


@st.composite
def traders(draw: st.DrawFn) -> Vault:
    """A vault whose account also buys and sells, always at a price that was read."""
    vault = Vault()
    vault.deposit(draw(amounts) + ONE)
    moves = st.tuples(
        st.just("move"), st.sampled_from([EventKind.BOUGHT, EventKind.SOLD]), amounts, amounts
    )
    for name, *said in draw(st.lists(acts | moves, max_size=30)):
        getattr(vault, name)(*said)
    return vault


@pytest.mark.requirement("A3")
@given(traders())
def test_gain_is_all_that_came_back_and_all_that_is_held_less_all_that_was_paid(
    vault: Vault,
) -> None:
    nav = vault.state.unstaking_nav
    assert nav is not None
    own = book(vault.flows, nav)

    for gain in (own.fifo, own.average):
        earned = vault.aid[OWN] + vault.queued[OWN] + vault.held[OWN] * nav
        assert gain.taken + gain.not_taken == earned
    assert own.shares == vault.held[OWN]
    assert own.unpriced == 0
    assert (own.since is None) == (own.shares == 0)


@pytest.mark.requirement("A3")
@given(lives())
def test_what_the_months_brought_is_the_holdings_change_less_what_was_put_in(
    vault: Vault,
) -> None:
    replay = Replay(EMPTY)
    replay.feed(vault.events)
    stretch = replay.stretch()
    assert stretch is not None

    months = earned_by_month(vault.flows, stretch.deposit, vault.now)

    def nav_before(flow: ChainEvent) -> Fraction:
        known = [point.nav for point in stretch.deposit if point[:2] < flow[:2]]
        return known[-1] if known else stretch.deposit[0].nav

    held = vault.held[OWN] * stretch.deposit[-1].nav
    for flow in vault.flows:
        sign = 1 if flow.kind is EventKind.DEPOSITED else -1
        held -= sign * flow.shares * nav_before(flow)
    assert sum(months.values()) == held
    assert list(months) == sorted(months)


@pytest.mark.requirement("A2")
@given(lives())
def test_moving_in_and_out_of_the_vault_counts_nothing_twice(vault: Vault) -> None:
    """Net worth at every state is the AID, the queue and the shares at the exit price."""
    start = 10**30
    prices = SaidPrices(vault.state.deposit_nav, vault.state.unstaking_nav or Fraction(0), None)
    queued = TokenAmount(vault.queued[OWN], AID)
    owned = TokenAmount(start + vault.aid[OWN], AID)
    shares = TokenAmount(vault.held[OWN], SAID)
    portfolio = Portfolio(
        ACCOUNT,
        vault.at,
        TokenAmount(0, ETH),
        (owned, shares),
        prices,
        None,
        ExitRequest(vault.now, queued) if queued.raw else None,
        None,
        None,
        (),
    )
    own = book(vault.flows, prices.unstaking)

    total = portfolio.total(SAID)

    assert total is not None
    gain = own.fifo.taken + own.fifo.not_taken
    assert abs(total.raw - start - gain) < 3  # each part is cut by less than a unit


def flow(kind: EventKind, shares: int, aid: int = 0, day: int = 1) -> ChainEvent:
    time = int(datetime(2026, 1, day, tzinfo=UTC).timestamp())
    return ChainEvent(day, 1, time, b"", kind, assets=aid, shares=shares)


@pytest.mark.requirement("A3")
def test_first_in_is_first_out() -> None:
    flows = [
        flow(EventKind.DEPOSITED, 100, 100, day=1),
        flow(EventKind.DEPOSITED, 100, 120, day=2),
        flow(EventKind.WITHDRAWN, 150, 180, day=3),
    ]

    own = book(flows, Fraction(3, 2))

    assert own.fifo == Gain(cost=Fraction(60), taken=Fraction(20), worth=Fraction(75))
    assert own.average == Gain(cost=Fraction(55), taken=Fraction(15), worth=Fraction(75))
    assert own.fifo.ratio == Fraction(1, 4)
    assert own.since == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.requirement("A3")
def test_what_is_sent_away_takes_its_cost_along_and_is_no_gain() -> None:
    flows = [flow(EventKind.DEPOSITED, 100, 100), flow(EventKind.SENT, 40, day=2)]

    own = book(flows, Fraction(2))

    assert own.fifo == own.average == Gain(Fraction(60), Fraction(0), worth=Fraction(120))
    assert own.fifo.not_taken == 60


@pytest.mark.requirement("A3")
def test_what_came_without_a_price_is_counted_apart() -> None:
    flows = [
        flow(EventKind.RECEIVED, 100),
        flow(EventKind.DEPOSITED, 100, 100, day=2),
    ]
    kept, sold = book(flows), book([*flows, flow(EventKind.SOLD, 150, 300, day=3)])

    assert (kept.shares, kept.unpriced) == (200, 100)
    assert kept.fifo.not_taken == kept.average.not_taken == 0
    assert sold.unpriced == 0
    assert sold.fifo == Gain(Fraction(50), taken=Fraction(50), worth=Fraction(50))
    assert sold.average == Gain(Fraction(25), taken=Fraction(75), worth=Fraction(25))


def test_all_gone_is_a_new_beginning() -> None:
    flows = [
        flow(EventKind.DEPOSITED, 100, 100),
        flow(EventKind.WITHDRAWN, 100, 101, day=2),
        flow(EventKind.SENT, 0, day=3),
    ]

    gone = book(flows)
    again = book([*flows, flow(EventKind.DEPOSITED, 5, 5, day=9)])

    assert (gone.shares, gone.since, gone.unpriced, gone.average) == (0, None, 0, gone.fifo)
    assert gone.fifo == Gain(Fraction(0), taken=Fraction(1), worth=Fraction(0))
    assert gone.fifo.ratio is None
    assert again.since == datetime(2026, 1, 9, tzinfo=UTC)


@pytest.mark.requirement("A3")
def test_more_out_than_in_is_named_and_brings_no_gain() -> None:
    flows = [
        flow(EventKind.DEPOSITED, 100, 100),
        flow(EventKind.SOLD, 150, 300, day=2),
        flow(EventKind.SENT, 7, day=3),
    ]

    own = book(flows)

    assert own.fifo == own.average == Gain(Fraction(0), taken=Fraction(100), worth=Fraction(0))
    assert own.missing == (
        MissingAcquisition(2, b"", SAID, 50),
        MissingAcquisition(3, b"", SAID, 7),
    )


def test_other_events_are_nobodys() -> None:
    assert book([flow(EventKind.RECEIVED, 0), flow(EventKind.TRADED, 5, 5)]).shares == 0


def point(day: datetime, nav: str) -> NavPoint:
    return NavPoint(int(day.timestamp()), 1, int(day.timestamp()), b"", Fraction(nav))


@pytest.mark.requirement("A5")
def test_months_are_told_apart_and_a_bad_one_is_negative() -> None:
    start = datetime(2025, 11, 10, tzinfo=UTC)
    prices = [
        point(start, "1"),
        point(datetime(2025, 12, 1, tzinfo=UTC), "1.5"),
        point(datetime(2026, 2, 1, tzinfo=UTC), "1.25"),
    ]
    shares = flow(EventKind.DEPOSITED, 100, 100)._replace(block=int(start.timestamp()), log_index=0)
    gone = shares._replace(block=prices[1].block, log_index=2, kind=EventKind.SENT, shares=50)
    traded = shares._replace(kind=EventKind.TRADED)

    months = earned_by_month([shares, traded, gone], prices, start)
    assert months == {
        date(2025, 11, 1): 0,
        date(2025, 12, 1): 50,
        date(2026, 2, 1): Fraction(-25, 2),
    }
    until = datetime(2026, 3, 5, tzinfo=UTC)
    assert list(earned_by_month([shares], prices, until)) == [
        date(2025, 11, 1),
        date(2025, 12, 1),
        date(2026, 1, 1),
        date(2026, 2, 1),
        date(2026, 3, 1),
    ]


def test_without_prices_nothing_was_earned() -> None:
    assert earned_by_month([flow(EventKind.DEPOSITED, 1, 1)], [], datetime.now(UTC)) == {}
