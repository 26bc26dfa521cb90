from datetime import UTC, date, datetime, timedelta

import pytest

from gaib_wallet.domain.exit_windows import ExitWindow, Lateness, window_of
from gaib_wallet.domain.queue import ExitPayment, ExitStory, QueuePast
from gaib_wallet.domain.staking import Queue
from tests.builders import aid

LEAP = datetime(2028, 1, 30, 12, tzinfo=UTC)
HASH = bytes(32)


def story(number: int, took: timedelta | None) -> ExitStory:
    asked_at = LEAP + timedelta(days=number)
    parts = () if took is None else (ExitPayment(aid("10"), asked_at + took, number + 1, HASH),)
    return ExitStory(number, aid("10"), 9, asked_at, number, HASH, parts)


def past(*days: float | None) -> QueuePast:
    took = [None if one is None else timedelta(days=one) for one in days]
    return QueuePast(tuple(map(story, range(len(took)), took)), LEAP, is_complete=True)


def days_of(window: ExitWindow) -> tuple[int, int, int]:
    return window.first.days, window.last.days, window.counted


@pytest.mark.requirement("T13")
def test_without_a_past_the_dates_are_what_is_documented() -> None:
    for known in (None, past(), past(40, 41), past(40, None, 41, None)):
        assert days_of(window_of(known, None, None, aid("1"))) == (30, 62, 0)


def test_the_last_five_that_were_paid_narrow_the_dates_to_whole_days() -> None:
    known = past(900, 31.9, 58.1, 40, None, 45, 50)

    assert days_of(window_of(known, None, None, aid("1"))) == (31, 59, 5)


def test_payments_of_the_same_day_are_never_an_empty_range() -> None:
    assert days_of(window_of(past(0, 0, 0), None, None, aid("1"))) == (0, 1, 3)


@pytest.mark.parametrize(("idle", "could"), [("110", [True, None]), ("109.99", [False, None])])
def test_it_is_told_whether_the_vault_could_pay_at_once(
    idle: str, could: list[bool | None]
) -> None:
    queue = Queue(aid(idle), None, None)

    found = [window_of(None, queue, before, aid("10")) for before in (aid("100"), None)]

    assert [window.could_pay for window in found] == could


def test_without_a_vault_nobody_knows_whether_it_could() -> None:
    assert window_of(None, None, aid("1"), aid("1")).could_pay is None


@pytest.mark.parametrize(
    ("need", "lateness"),
    [
        (date(2028, 2, 28), Lateness.TOO_LATE),
        (date(2028, 2, 29), Lateness.MAYBE),
        (date(2028, 4, 1), Lateness.MAYBE),
        (date(2028, 4, 2), Lateness.IN_TIME),
        (date(9999, 12, 31), Lateness.IN_TIME),
    ],
)
def test_a_day_is_made_surely_perhaps_or_not_at_all(need: date, lateness: Lateness) -> None:
    window = ExitWindow(timedelta(days=30), timedelta(days=63))

    assert window.lateness(LEAP, need) is lateness


def test_what_could_be_paid_at_once_is_not_surely_too_late() -> None:
    window = ExitWindow(timedelta(days=30), timedelta(days=63), could_pay=True)

    assert window.lateness(LEAP, LEAP.date()) is Lateness.MAYBE
