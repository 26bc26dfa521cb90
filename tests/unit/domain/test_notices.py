"""What is worth telling: once each, nothing from before, nothing twice after a reorganisation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import EMPTY, NavStep, Stretch
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.notices import (
    Ending,
    NavMoved,
    News,
    QueuePaid,
    Told,
    ending_of,
    news_of,
)
from gaib_wallet.domain.queue import QueuePast, queue_past
from gaib_wallet.domain.transactions import TxStatus
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import NavHistory
from tests.builders import ACCOUNT, AID, aid, record

LAUNCH = datetime(2026, 9, 1, tzinfo=UTC)
ONE = 10**18
OTHER = Address("0x00000000000000000000000000000000000000A2")


def step(day: int, *, block: int = 0, tx_hash: bytes = b"") -> NavStep:
    at = LAUNCH + timedelta(days=day)
    hashes = (tx_hash or bytes([day]) * 32,)
    return NavStep(block or 100 + day, at, Fraction(1), Fraction(101, 100), (), hashes)


def history(day: int, *steps: NavStep) -> NavHistory:
    at = BlockStamp(100 + day, LAUNCH + timedelta(days=day))
    stretch = Stretch(LAUNCH, at.mined_at, (), (), steps, EMPTY)
    return NavHistory(at, EMPTY, (stretch,), is_complete=True, is_covered=True)


def line(*events: tuple[EventKind, int, Address, int]) -> QueuePast:
    told = [
        ChainEvent(
            100 + day,
            place,
            int((LAUNCH + timedelta(days=day)).timestamp()),
            bytes([place]) * 32,
            kind,
            int(who, 16),
            amount * ONE,
            amount * ONE,
        )
        for place, (kind, day, who, amount) in enumerate(events)
    ]
    return queue_past(told, told, AID, LAUNCH, is_complete=True)


ASKED, PAID = EventKind.WITHDRAWN, EventKind.PAID_OUT


def known(past: NavHistory, queue: QueuePast | None = None, *own: Address) -> Told:
    """What is told after the first look."""
    news, told = news_of(None, past, queue, own or (ACCOUNT,))
    assert news == ()
    return told


@pytest.mark.parametrize(
    ("status", "ending"),
    [
        (TxStatus.SENT, None),
        (TxStatus.IN_BLOCK, Ending.CONFIRMED),
        (TxStatus.FINAL, Ending.CONFIRMED),
        (TxStatus.FAILED, Ending.FAILED),
        (TxStatus.DROPPED, Ending.DROPPED),
        (TxStatus.REPLACED, None),
        (TxStatus.GIVEN_UP, None),
    ],
)
def test_an_end_is_told_and_no_step_on_the_way(status: TxStatus, ending: Ending | None) -> None:
    assert ending_of(record(status=status)) is ending


def test_nothing_of_the_past_is_news_at_the_first_look() -> None:
    told = known(
        history(30, step(10), step(20)), line((ASKED, 1, ACCOUNT, 50), (PAID, 9, ACCOUNT, 50))
    )

    assert told.paid == {ACCOUNT: 50 * ONE}
    again, after = news_of(told, history(30, step(10), step(20)), None, (ACCOUNT,))
    assert (again, after.step) == ((), told.step)


def test_a_step_is_told_once() -> None:
    told = known(history(30, step(10)))

    news, told = news_of(told, history(31, step(10), step(31)), None, (ACCOUNT,))
    assert news == (NavMoved(step(31)),)
    assert news_of(told, history(32, step(10), step(31)), None, (ACCOUNT,))[0] == ()


def test_a_step_that_a_reorganised_chain_has_in_a_later_block_is_the_same_step() -> None:
    told = known(history(30))
    _, told = news_of(told, history(31, step(31)), None, (ACCOUNT,))

    moved = step(32, block=131, tx_hash=bytes([31]) * 32)
    news, _ = news_of(told, history(32, moved), None, (ACCOUNT,))

    assert news == ()


def test_parts_of_what_is_owed_are_told_as_they_come() -> None:
    asked = (ASKED, 1, ACCOUNT, 120)
    told = known(history(30), line(asked))

    part, told = news_of(told, history(31), line(asked, (PAID, 31, ACCOUNT, 50)), (ACCOUNT,))
    rest, told = news_of(
        told, history(32), line(asked, (PAID, 31, ACCOUNT, 50), (PAID, 32, ACCOUNT, 70)), (ACCOUNT,)
    )

    assert part == (QueuePaid(ACCOUNT, aid("50"), aid("70")),)
    assert rest == (QueuePaid(ACCOUNT, aid("70"), aid("0")),)


def test_every_account_of_the_wallet_is_heard_of_and_nobody_else() -> None:
    asked = ((ASKED, 1, ACCOUNT, 10), (ASKED, 2, OTHER, 20))
    told = known(history(30), line(*asked), ACCOUNT, OTHER)
    paid = line(*asked, (PAID, 31, ACCOUNT, 10), (PAID, 31, OTHER, 20))

    both, _ = news_of(told, history(31), paid, (ACCOUNT, OTHER))
    one, _ = news_of(told, history(31), paid, (OTHER,))

    assert [news.account for news in payments(both)] == [ACCOUNT, OTHER]
    assert [news.account for news in payments(one)] == [OTHER]


def test_what_an_account_was_paid_before_it_came_is_no_news() -> None:
    told = known(history(30), line(), ACCOUNT)
    paid = line((ASKED, 1, OTHER, 20), (PAID, 9, OTHER, 20))

    news, told = news_of(told, history(31), paid, (ACCOUNT, OTHER))

    assert (news, told.paid[OTHER]) == ((), 20 * ONE)


def test_a_payment_that_was_taken_back_and_came_again_is_told_once() -> None:
    asked = (ASKED, 1, ACCOUNT, 50)
    paid = line(asked, (PAID, 31, ACCOUNT, 50))
    _, told = news_of(known(history(30), line(asked)), history(31), paid, (ACCOUNT,))

    _, told = news_of(told, history(31), line(asked), (ACCOUNT,))
    news, _ = news_of(told, history(32), paid, (ACCOUNT,))

    assert news == ()


def test_a_chain_that_begins_anew_has_a_past_of_its_own() -> None:
    told = replace(known(history(60, step(50))), paid={ACCOUNT: 50 * ONE})

    news, told = news_of(told, history(20, step(10)), line(), (ACCOUNT,))

    assert (news, told.block, told.paid) == ((), 120, {ACCOUNT: 0})


def payments(news: tuple[News, ...]) -> list[QueuePaid]:
    return [one for one in news if isinstance(one, QueuePaid)]
