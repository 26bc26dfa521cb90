"""Addresses that were made to be taken for another one."""

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.lookalikes import Alarm, Likeness, is_meant, likeness
from gaib_wallet.domain.units import Address
from tests.builders import CONTRACTS

ALICE = with_checksum("a11ce" + "0" * 30 + "beef1")
ANCHORS = {ALICE: "Alice"}
HEX = "0123456789abcdef"
digits = st.text(HEX, min_size=40, max_size=40)


def like(head: int, tail: int, of: Address = ALICE) -> Address:
    """Another address with exactly so many first and last digits of `of`."""
    known = of[2:].lower()
    inside = known[head : 40 - tail]
    other = HEX[(HEX.index(inside[0]) + 1) % 16] + inside[1:-1]
    other += HEX[(HEX.index(inside[-1]) + 1) % 16]
    return with_checksum(known[:head] + other + known[40 - tail :])


@pytest.mark.requirement("U5")
@given(st.integers(0, 18), st.integers(0, 18))
def test_four_digits_at_one_end_warn_and_at_both_ends_block(head: int, tail: int) -> None:
    found = likeness(like(head, tail), ANCHORS)

    assert found.alarm is Alarm((head >= 4) + (tail >= 4))
    if found.alarm:
        assert (found.anchor, found.name, found.head, found.tail) == (ALICE, "Alice", head, tail)


@pytest.mark.requirement("U5")
@given(st.lists(digits, min_size=1, max_size=5), digits)
def test_whatever_the_case_an_anchor_is_like_none_and_a_stranger_by_its_own_digits(
    known: list[str], stranger: str
) -> None:
    anchors = {with_checksum(one): one for one in known}

    for one in anchors:
        assert likeness(Address(one.lower()), anchors).alarm is Alarm.NONE
    found = likeness(with_checksum(stranger), anchors)
    is_known = stranger in known
    heads = any(one[:4] == stranger[:4] for one in known)
    tails = any(one[-4:] == stranger[-4:] for one in known)
    assert bool(found.alarm) is (not is_known and (heads or tails))


def test_the_nearest_of_several_is_named() -> None:
    near, nearer = like(4, 0), like(5, 6)
    anchors = {near: "near", nearer: "nearer", ALICE: "Alice"}

    assert likeness(like(7, 8), anchors).name == "Alice"


def test_without_anchors_nothing_is_like_another() -> None:
    assert likeness(ALICE, {}) == Likeness(ALICE)


@pytest.mark.parametrize(("tail", "asked"), [(4, 8), (6, 10), (35, 39), (38, 40)])
@pytest.mark.requirement("U5")
def test_what_is_typed_always_tells_both_apart(tail: int, asked: int) -> None:
    # Where the rest of an address is one digit, no other one can differ at both of its ends.
    fake = with_checksum("f" * (40 - tail) + ALICE[-tail:])
    found = likeness(fake, ANCHORS)

    assert found.asked == asked
    assert is_meant(fake, fake[-asked:].upper(), asked)
    assert not is_meant(fake, ALICE[-asked:], asked)


@pytest.mark.parametrize("typed", ["", "beef1", "0000beef2", "000beef", "zzzzzzzz"])
def test_too_few_or_other_characters_confirm_nothing(typed: str) -> None:
    assert not is_meant(ALICE, typed)


def test_groups_of_four_may_be_typed_as_they_are_read() -> None:
    assert is_meant(ALICE, " 000B EEF1 ")


@pytest.mark.requirement("U5")
def test_a_contract_that_is_called_is_an_anchor_and_never_looked_at() -> None:
    # Two routers of one maker may begin alike: as anchors they are like nothing.
    router = CONTRACTS.v3_router
    assert router
    anchors = {router: "router", like(6, 0, router): "quoter"}

    assert all(likeness(one, anchors).alarm is Alarm.NONE for one in anchors)
