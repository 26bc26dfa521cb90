"""Events as octets are the same events, to the last digit."""

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.packed_events import MOST, RECORD, PackedEvents, packed, unpacked

AMOUNTS = st.integers(0, MOST - 1)
EVENTS = st.builds(
    ChainEvent,
    st.integers(0, 2**34),
    st.integers(0, 2**20),
    st.integers(0, 2**40),
    st.binary(min_size=32, max_size=32),
    st.sampled_from(EventKind),
    st.integers(0, 2**160 - 1),
    AMOUNTS,
    st.integers(0, 2**160 - 1),
    AMOUNTS,
)


@settings(max_examples=20)
@given(st.lists(EVENTS, max_size=5))
def test_what_is_packed_comes_out_as_it_was_and_sorts_as_it_did(events: list[ChainEvent]) -> None:
    octets = packed(events)
    one_by_one = [octets[at : at + RECORD.size] for at in range(0, len(octets), RECORD.size)]

    assert unpacked(octets) == events
    assert unpacked(b"".join(sorted(one_by_one))) == sorted(events)


def event(block: int) -> ChainEvent:
    return ChainEvent(block, 0, block, bytes(32), EventKind.DEPOSITED, 1, 2, 3, 4)


def test_they_are_made_once_and_only_when_somebody_looks() -> None:
    asked = []

    def make() -> bytes:
        asked.append(1)
        return packed(map(event, range(4)))

    events = PackedEvents(make)
    assert asked == []

    assert len(events) == 4
    assert (events[0], events[-1]) == (event(0), event(3))
    assert list(events[1:3]) == [event(1), event(2)]
    assert list(events) == [event(0), event(1), event(2), event(3)]
    assert asked == [1]
    with pytest.raises(IndexError):
        events[4]


def test_what_failed_to_be_made_is_made_again_when_asked_again() -> None:
    answers = [b"", None]

    def make() -> bytes:
        answer = answers.pop()
        if answer is None:
            raise ValueError("unreadable")
        return answer

    events = PackedEvents(make)
    with pytest.raises(ValueError, match="unreadable"):
        len(events)
    assert not events


@pytest.mark.parametrize("octets", [b"1", packed([event(1)])[:-1], b"\xff" * RECORD.size])
def test_octets_that_are_no_events_are_refused(octets: bytes) -> None:
    with pytest.raises(ValueError, match="event"):
        unpacked(octets)


def test_an_amount_that_no_token_has_does_not_fit() -> None:
    with pytest.raises(OverflowError):
        packed([event(1)._replace(assets=MOST)])


def test_only_the_kinds_that_somebody_asks_for_are_unpacked() -> None:
    events = [event(place)._replace(kind=kind) for place, kind in enumerate(EventKind)]
    wanted = {EventKind.TRADED, EventKind.PAID_OUT}

    found = unpacked(packed(events), wanted)

    assert found == [one for one in events if one.kind in wanted]
    assert unpacked(packed(events), set()) == []
