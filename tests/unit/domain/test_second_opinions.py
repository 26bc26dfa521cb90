"""What two nodes say differently, and how it is told."""

import pytest

from gaib_wallet.domain.second_opinions import Finding, Matter, Value, dispute
from gaib_wallet.words import Message
from tests.builders import aid

REFUSED = Message("errors", "The contract refuses this.")


@pytest.mark.requirement("N3")
def test_two_that_say_the_same_have_no_dispute() -> None:
    said = [Finding(Matter.NAV, aid("1.08")), Finding(Matter.NONCE, 7)]

    assert dispute(said, list(said), 9) is None


@pytest.mark.requirement("N3")
@pytest.mark.parametrize(
    ("matter", "ours", "theirs", "told"),
    [
        (
            Matter.NAV,
            aid("1.08"),
            aid("1.080000000000000001"),
            ("1.080000000000000000 AID", "1.080000000000000001 AID"),
        ),
        (Matter.MAY_MINT, True, False, ("yes", "no")),
        (Matter.NONCE, 7, 8, ("7", "8")),
        (Matter.IMPLEMENTATION, "", "0xE1", ("nothing", "0xE1")),
        (Matter.NAV, aid("1"), REFUSED, ("1.000000000000000000 AID", str(REFUSED))),
    ],
)
def test_a_difference_is_told_to_the_last_digit(
    matter: Matter, ours: Value, theirs: Value, told: tuple[str, str]
) -> None:
    same = Finding(Matter.NONCE, 7)
    found = dispute([same, Finding(matter, ours)], [same, Finding(matter, theirs)], 9)

    assert found is not None
    assert (str(found.ours), str(found.theirs), found.number) == (*told, 9)


def test_a_difference_names_the_contract_it_is_about() -> None:
    ours, theirs = (Finding(Matter.ALLOWANCE, one, "Permit2") for one in (aid("0"), aid("1")))
    found = dispute([ours], [theirs], 9)

    assert found is not None
    assert str(found.what) == "What Permit2 may take of this account"


def test_answers_to_other_questions_are_not_compared() -> None:
    with pytest.raises(ValueError, match="held against"):
        dispute([Finding(Matter.NAV, 1)], [Finding(Matter.NONCE, 1)], 9)
