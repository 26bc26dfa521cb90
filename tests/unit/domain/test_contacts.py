"""A list in which every name and every address is once."""

import pytest

from gaib_wallet.domain.contacts import Contact, ContactList
from gaib_wallet.domain.names import look_of, note_text
from gaib_wallet.errors import AddressTaken, NameTaken, NoteUnfit
from tests.contact_world import ATLAS, STRANGER
from tests.wallet_world import THIRD

LISTED = ContactList().adding(Contact("Atlas", ATLAS))


def test_contacts_stand_in_the_order_of_their_names() -> None:
    both = LISTED.adding(Contact("acme", STRANGER))

    assert [one.name for one in both.contacts] == ["acme", "Atlas"]
    assert both.at(STRANGER) == Contact("acme", STRANGER)
    assert both.at(THIRD) is None


@pytest.mark.parametrize(
    "name",
    ["Atlas", "ATLAS", "\uff21\uff54\uff4c\uff41\uff53", "At\u200dlas", "atl\u00aas"],
    ids=["same", "case", "wide letters", "joiner", "ordinal"],
)
def test_a_name_that_looks_the_same_is_taken(name: str) -> None:
    with pytest.raises(NameTaken, match="Atlas is the name of another"):
        LISTED.adding(Contact(name, STRANGER))


def test_an_address_is_in_the_list_once() -> None:
    with pytest.raises(AddressTaken, match="already, as Atlas"):
        LISTED.adding(Contact("Somebody else", ATLAS))


def test_a_contact_is_changed_and_removed_by_its_address() -> None:
    changed = LISTED.changing(Contact("ATLAS", ATLAS, "Rent"))

    assert changed.contacts == (Contact("ATLAS", ATLAS, "Rent"),)
    assert changed.without(STRANGER) == changed
    assert changed.without(ATLAS).contacts == ()


def test_a_change_takes_no_name_of_another() -> None:
    both = LISTED.adding(Contact("Acme", STRANGER))

    with pytest.raises(NameTaken):
        both.changing(Contact("Acme", ATLAS))


def test_names_of_different_people_look_different() -> None:
    assert look_of("Stra\u00dfe") == look_of("STRASSE")
    assert look_of("Ma\u00df") != look_of("Mas")


@pytest.mark.parametrize("typed", ["x" * 121, "rent\u202e", "a\x00b", "line\nbreak"])
def test_a_note_is_short_and_can_be_seen(typed: str) -> None:
    with pytest.raises(NoteUnfit, match="at most 120"):
        note_text(typed)


def test_a_note_is_tidied() -> None:
    assert note_text("  told   on the phone ") == "told on the phone"
