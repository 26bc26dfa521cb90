"""Books of thousands of movements, and of amounts and times that make no sense."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from random import Random
from time import process_time

import pytest

from gaib_wallet.domain.dollars import PAR, DollarPrices
from gaib_wallet.domain.earnings import Now, earned_by_month, position_of
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import movements_of
from gaib_wallet.domain.nav import EMPTY, NavPoint
from gaib_wallet.domain.replay import Replay
from tests.builders import ACCOUNT, AID, NETWORK, POOL, SAID, USDC
from tests.purses import number
from tests.vault import ONE, OWN, Vault

_AID, _USDC, _POOL = number(AID.address), number(USDC.address), number(POOL.address)
_VAULT, _ME = number(SAID.address), number(ACCOUNT)
_START = 1_700_000_000


def long_past(count: int) -> list[ChainEvent]:
    """`count` transactions: swaps, stakes, requests, payments, gifts of strangers, sales."""
    pick = Random(6)  # noqa: S311 - the same history every time
    flows = []
    held = 0
    for place in range(count):
        amount = pick.randrange(ONE, 10**24)
        part = held // 7
        said = {
            0: [(EventKind.CAME, _POOL, amount, _AID), (EventKind.WENT, _POOL, amount, _USDC)],
            1: [(EventKind.WENT, _VAULT, amount, _AID), (EventKind.DEPOSITED, _ME, amount, amount)],
            2: [(EventKind.WITHDRAWN, _ME, part * 102 // 100, part)],
            3: [(EventKind.CAME, _VAULT, part + 1, _AID)],
            4: [(EventKind.RECEIVED, place + 1_000, 0, amount)],
            5: [(EventKind.SOLD, _POOL, part + 1, part), (EventKind.CAME, _POOL, part + 1, _AID)],
        }[place % 6]
        held += {1: amount, 2: -part, 4: amount, 5: -part}.get(place % 6, 0)
        where = 1_000 + place, _START + place * 1_600, place.to_bytes(32, "big")
        block, time, tx_hash = where
        flows += [
            ChainEvent(block, log, time, tx_hash, *event)
            for log, event in enumerate(said)
            if event[2] or event[3]
        ]
    return flows


def seconds_to_sort(count: int) -> float:
    flows = long_past(count)
    began = process_time()
    movements = movements_of(flows, NETWORK, DollarPrices(flows, (), NETWORK))
    took = process_time() - began
    assert len(movements) == len({flow.tx_hash for flow in flows})
    return took


def seconds_to_book(count: int) -> float:
    flows = long_past(count)
    points = [NavPoint(1, 0, _START, b"", Fraction(101, 100))]
    at = datetime.fromtimestamp(flows[-1].time, UTC) + timedelta(days=100)
    movements = movements_of(flows, NETWORK, DollarPrices(flows, (), NETWORK))
    began = process_time()
    own = position_of(movements, NETWORK, Now(at, Fraction(103, 100), PAR, points))
    took = process_time() - began
    assert own.money_weighted is not None
    assert own.shares == sum(
        flow.shares * (1 if flow.kind in {EventKind.DEPOSITED, EventKind.RECEIVED} else -1)
        for flow in flows
        if flow.kind not in {EventKind.CAME, EventKind.WENT}
    )
    return took


@pytest.mark.no_cover  # tracing would be most of what is measured
@pytest.mark.parametrize(
    ("seconds_for", "short", "long"),
    [(seconds_to_sort, 1_000, 20_000), (seconds_to_book, 400, 3_200)],
    ids=["sort", "book"],
)
def test_a_long_history_takes_as_much_longer_as_it_is_long(
    seconds_for: Callable[[int], float], short: int, long: int
) -> None:
    least = min(seconds_for(short) for _ in range(3))

    # Four times leaves room for a busy machine; what grows as a square takes twice that and more.
    assert seconds_for(long) < 4 * Fraction(long, short) * Fraction(least)


def test_a_clock_that_goes_back_changes_no_gain() -> None:
    flows = [
        ChainEvent(1, 0, _START, b"a", EventKind.DEPOSITED, _ME, 100, 100),
        ChainEvent(2, 0, _START - 900_000, b"b", EventKind.SOLD, _POOL, 60, 50),
    ]
    prices = DollarPrices(flows, (), NETWORK)
    point = NavPoint(1, 0, _START, b"", Fraction(1))
    back = point._replace(block=3, time=_START - 40 * 86_400, nav=Fraction(2))

    own = position_of(
        movements_of(flows, NETWORK, prices),
        NETWORK,
        Now(datetime.fromtimestamp(_START - 10**6, UTC), Fraction(1), PAR),
    )

    assert own.fifo.taken == 10
    assert own.money_weighted is None
    months = earned_by_month(flows, [point, back], datetime.fromtimestamp(_START, UTC))
    assert sum(months.values()) == 50


def test_a_leap_day_is_of_february() -> None:
    leap = datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC)
    point = NavPoint(1, 1, int(leap.timestamp()) - 86_400, b"", Fraction(1))
    step = point._replace(block=2, time=int(leap.timestamp()), nav=Fraction(2))
    deposit = ChainEvent(1, 0, point.time, b"", EventKind.DEPOSITED, _ME, 100, 100)

    months = earned_by_month([deposit], [point, step], leap)

    assert months == {leap.date().replace(day=1): 100}


def test_aid_that_is_given_to_the_vault_is_gained_by_nobody() -> None:
    """The books of sAID count what was deposited and reported, not what lies in its contract."""
    vault = Vault()
    vault.deposit(100 * ONE, OWN)
    gift = ChainEvent(11, 1, _START, b"gift", EventKind.WENT, _VAULT, 50 * ONE, _AID)
    replay = Replay(EMPTY)
    replay.feed([*vault.events, gift])
    stretch = replay.stretch()
    assert stretch is not None

    flows = [*vault.flows, gift]
    movements = movements_of(flows, NETWORK, DollarPrices(flows, (), NETWORK))
    own = position_of(movements, NETWORK, Now(vault.now, stretch.deposit[-1].nav, PAR))

    assert len(stretch.deposit) == 1
    assert [own.fifo.taken, own.fifo.not_taken] == [0, 0]
