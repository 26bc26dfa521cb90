"""The line of those who leave, from what the vault's events say."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.queue import ExitStory, QueuePast, queue_past
from gaib_wallet.domain.units import Address
from tests.builders import AID, aid

LAUNCH = datetime(2026, 9, 1, tzinfo=UTC)
ANNA, BEN, DEAL = 0xA11A, 0xBE11, 0xDEA1
BENS = Address("0x000000000000000000000000000000000000BE11")
ONE = 10**18


def event(kind: EventKind, day: int, who: int, amount: int, index: int = 0) -> ChainEvent:
    moment = LAUNCH + timedelta(days=day)
    tx_hash = bytes([day, index]) * 16
    return ChainEvent(
        100 + day, index, int(moment.timestamp()), tx_hash, kind, who, amount, amount * 9 // 10
    )


def asks(day: int, who: int, amount: int, index: int = 0) -> ChainEvent:
    return event(EventKind.WITHDRAWN, day, who, amount * ONE, index)


def pays(day: int, who: int, amount: int, index: int = 0) -> ChainEvent:
    return event(EventKind.PAID_OUT, day, who, amount * ONE, index)


def past(*events: ChainEvent, is_complete: bool = True) -> QueuePast:
    return queue_past(events, events, AID, LAUNCH, is_complete=is_complete)


def parts(story: ExitStory) -> list[tuple[int, int]]:
    """Day and whole AID of each payment."""
    return [((part.paid_at - LAUNCH).days, part.amount.raw // ONE) for part in story.payments]


def test_a_request_and_its_parts_are_one_story() -> None:
    (story,) = past(asks(1, BEN, 1200), pays(20, BEN, 500), pays(32, BEN, 700)).stories

    assert (story.owner, story.asked, story.asked_at) == (
        BENS,
        aid("1200"),
        LAUNCH + timedelta(days=1),
    )
    assert (story.shares, story.block) == (1080 * ONE, 101)
    assert parts(story) == [(20, 500), (32, 700)]
    assert (story.is_paid, story.took, story.rest) == (True, timedelta(days=31), aid("0"))


def test_what_is_not_paid_yet_has_no_end() -> None:
    (story,) = past(asks(1, BEN, 1200), pays(20, BEN, 500)).stories

    assert (story.is_paid, story.took) == (False, None)
    assert (story.paid, story.rest) == (aid("500"), aid("700"))


def test_aid_that_goes_to_a_deal_is_no_payment() -> None:
    found = past(asks(1, BEN, 100), pays(2, DEAL, 90_000), pays(3, BEN, 100))

    assert [parts(story) for story in found.stories] == [[(3, 100)]]


def test_a_payment_whose_request_was_not_read_is_nobodys() -> None:
    found = past(pays(1, BEN, 400), asks(5, BEN, 100), pays(9, BEN, 100), is_complete=False)

    assert [parts(story) for story in found.stories] == [[(9, 100)]]
    assert not found.is_complete


def test_more_than_is_owed_is_no_payment() -> None:
    (story,) = past(asks(1, BEN, 100), pays(2, BEN, 130)).stories

    assert (story.paid, story.rest) == (aid("100"), aid("0"))


def test_a_payment_for_two_requests_of_one_owner_fills_the_older_one_first() -> None:
    first, second = past(asks(1, BEN, 100), asks(2, BEN, 50), pays(3, BEN, 120)).stories

    assert (parts(first), parts(second)) == ([(3, 100)], [(3, 20)])


def test_a_payment_in_the_block_of_the_request_counts_where_it_is_later() -> None:
    (later,) = past(asks(1, BEN, 100, 3), pays(1, BEN, 100, 4)).stories
    (before,) = past(asks(1, BEN, 100, 4), pays(1, BEN, 100, 3)).stories

    assert (later.took, before.payments) == (timedelta(0), ())


def test_in_the_transaction_of_the_request_the_payment_may_be_told_first() -> None:
    request = asks(1, BEN, 100, 4)
    twice = (pays(1, BEN, 30, 2), pays(1, BEN, 20, 3))

    (story,) = past(request, *(replace_hash(one, request) for one in twice)).stories

    assert parts(story) == [(1, 30), (1, 20)]


def replace_hash(event: ChainEvent, other: ChainEvent) -> ChainEvent:
    return event._replace(tx_hash=other.tx_hash)


def test_a_request_that_fixes_nothing_and_a_payment_of_nothing_are_none() -> None:
    found = past(asks(1, BEN, 0), asks(2, ANNA, 5), pays(3, ANNA, 0))

    assert [(story.subject, story.payments) for story in found.stories] == [(ANNA, ())]


def test_no_other_event_is_taken_for_one() -> None:
    other = asks(1, BEN, 100)._replace(kind=EventKind.DEPOSITED)

    assert past(other).stories == ()


def test_the_order_in_which_events_come_does_not_matter() -> None:
    events = (asks(1, ANNA, 100), asks(2, BEN, 50), pays(3, ANNA, 100), pays(4, BEN, 50))

    assert len({past(*order).stories for order in permutations(events)}) == 1


def test_the_newest_request_of_an_account_is_found() -> None:
    found = past(asks(1, BEN, 100), pays(2, BEN, 100), asks(3, BEN, 50))

    assert found.last_of(BENS) == found.stories[1]
    assert found.last_of(Address("0x" + "00" * 20)) is None


def test_the_last_paid_are_told_as_they_ended() -> None:
    found = past(
        asks(1, ANNA, 100), asks(2, BEN, 50), pays(3, BEN, 50), pays(9, ANNA, 100), asks(9, BEN, 1)
    )

    assert [story.subject for story in found.last_paid(5)] == [BEN, ANNA]
    assert [story.subject for story in found.last_paid(1)] == [ANNA]


def whole(found: QueuePast, story: ExitStory) -> list[tuple[int, int, int]]:
    return [
        ((place.at - LAUNCH).days, place.ahead.raw // ONE, place.own.raw // ONE)
        for place in found.places(story)
    ]


def test_a_place_in_the_line_moves_as_those_before_are_paid() -> None:
    found = past(
        asks(1, ANNA, 300),
        pays(2, ANNA, 100),
        asks(3, BEN, 50),
        asks(4, DEAL, 1_000),
        pays(10, ANNA, 150),
        pays(20, ANNA, 50, 1),
        pays(20, BEN, 20, 2),
        pays(31, BEN, 30),
        pays(40, DEAL, 1_000),
    )

    assert whole(found, found.stories[1]) == [(3, 200, 50), (10, 50, 50), (20, 0, 30), (31, 0, 0)]
    assert whole(found, found.stories[0]) == [(1, 0, 300), (2, 0, 200), (10, 0, 50), (20, 0, 0)]


def test_a_request_at_the_front_that_nobody_paid_stands_still() -> None:
    found = past(asks(1, BEN, 50))

    assert whole(found, found.stories[0]) == [(1, 0, 50)]


def test_what_happens_after_a_request_was_paid_is_not_its_story() -> None:
    found = past(asks(1, ANNA, 300), asks(2, BEN, 50), pays(3, BEN, 50), pays(9, ANNA, 300))

    assert whole(found, found.stories[1]) == [(2, 300, 50), (3, 300, 0)]


@st.composite
def lines(draw: st.DrawFn) -> tuple[list[ChainEvent], dict[int, int]]:
    """Events of a line that is paid from its front, and what each request still waits for."""
    events: list[ChainEvent] = []
    owed: dict[int, int] = {}
    for day in range(draw(st.integers(1, 12))):
        if draw(st.booleans()):
            who, amount = 1 + day, draw(st.integers(1, 90))
            owed[who] = amount
            events.append(asks(day, who, amount))
        cash = draw(st.integers(0, 120))
        for index, who in enumerate(list(owed), 1):
            part = min(cash, owed[who])
            if part:
                events.append(pays(day, who, part, index))
            owed[who] -= part
            cash -= part
    return events, owed


@given(lines())
@settings(max_examples=40)
def test_what_is_owed_to_the_line_is_what_was_asked_and_not_paid(
    made: tuple[list[ChainEvent], dict[int, int]],
) -> None:
    events, owed = made
    found = past(*events)

    assert {story.subject: story.rest.raw // ONE for story in found.stories} == owed
    for number, story in enumerate(found.stories):
        last = found.places(story)[-1]
        assert last.own == story.rest
        if not story.is_paid:
            earlier = [one.rest.raw for one in found.stories[:number]]
            assert last.ahead.raw == sum(earlier)
