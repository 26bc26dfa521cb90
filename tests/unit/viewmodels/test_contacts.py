"""The book of contacts, and the form that fills it."""

from collections.abc import AsyncIterator
import errno
from pathlib import Path

import pytest

from gaib_wallet.domain.units import NO_ADDRESS
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels.contact_form import ADDRESS, NAME, NOTE
from gaib_wallet.viewmodels.forms import FORM
from tests.builders import ACCOUNT
from tests.contact_world import ATLAS, LIKE_ATLAS, STRANGER, ContactWorld

SAME_HEAD = ATLAS[:10] + "1" * 32


@pytest.fixture
async def world() -> AsyncIterator[ContactWorld]:
    world = ContactWorld()
    yield world
    await world.aclose()


@pytest.mark.requirement("U4")
async def test_contacts_stand_by_name_with_their_whole_address(world: ContactWorld) -> None:
    model = world.book_model()

    world.contacts.add("Atlas", ATLAS, "Rent")
    world.contacts.add("Acme", STRANGER)

    rows = [(one.name, one.key, one.note) for one in model.state.rows]
    assert rows == [("Acme", STRANGER, ""), ("Atlas", ATLAS, "Rent")]


async def test_who_is_removed_is_told_until_something_else_is_done(world: ContactWorld) -> None:
    model = world.book_model()
    world.contacts.add("Atlas", ATLAS)

    model.remove(STRANGER)
    assert (model.state.done_text, len(model.state.rows)) == ("", 1)
    model.remove(ATLAS)
    assert (model.state.done_text, model.state.rows) == ("Atlas is not a contact any more.", ())
    model.say_no_more()
    assert model.state.done_text == ""


async def test_what_a_disk_refuses_is_said_and_nobody_is_lost(world: ContactWorld) -> None:
    model = world.book_model()
    world.contacts.add("Atlas", ATLAS)
    world.contact_book.fault = StorageFault("contacts.json", errno.ENOSPC)

    model.remove(ATLAS)
    form = world.form()
    form.add("Acme", STRANGER, "")

    assert model.state.fault_text.endswith("W-503")
    assert form.state.fault(FORM).endswith("W-503")
    assert [one.name for one in model.state.rows] == ["Atlas"]


async def test_contacts_that_could_not_be_read_are_said_with_their_file(
    world: ContactWorld,
) -> None:
    world.contact_book.set_aside = Path("/home/me/contacts.damaged-1.json")

    assert "kept as contacts.damaged-1.json" in world.book_model().state.lost_text


async def test_contacts_that_cannot_be_read_are_said_until_they_can(world: ContactWorld) -> None:
    world.contact_book.unread = StorageFault("contacts.json", errno.EACCES)
    model = world.book_model()
    assert model.state.lost_text.endswith("W-504")

    world.contact_book.unread = None
    world.contacts.add("Atlas", ATLAS)
    assert model.state.lost_text == ""


@pytest.mark.parametrize(
    ("name", "address", "note", "place", "code"),
    [
        ("", ATLAS, "", NAME, "W-148"),
        ("Savings", ATLAS, "", NAME, "W-149"),
        ("Atlas", STRANGER, "", ADDRESS, "W-150"),
        ("Atlas", ACCOUNT, "", ADDRESS, "W-151"),
        ("Atlas", NO_ADDRESS, "", ADDRESS, "W-152"),
        ("Atlas", ATLAS[:-1], "", ADDRESS, "W-122"),
        ("Atlas", ATLAS.replace("D5c", "d5c"), "", ADDRESS, "W-122"),
        ("Atlas", ATLAS, "a\x00b", NOTE, "W-153"),
    ],
)
async def test_each_fault_stands_beside_its_field(
    world: ContactWorld, name: str, address: str, note: str, place: str, code: str
) -> None:
    world.contacts.add("Acme", STRANGER)
    form = world.form()

    form.add(name, address, note)

    assert form.state.fault(place).endswith(code)
    assert list(form.state.faults) == [place]
    assert not form.state.is_done


async def test_a_contact_is_added_and_changed(world: ContactWorld) -> None:
    form = world.form()
    form.add("Atlas", f" {ATLAS.lower()} ", "Rent")
    assert form.state.is_done
    (atlas,) = world.contacts.contacts
    assert atlas.address == ATLAS

    change = world.form(atlas)
    change.change("", "")
    assert change.state.fault(NAME).endswith("W-148")
    change.change("Atlas B.", "")
    assert change.state.is_done
    assert (world.contacts.contacts[0].name, world.contacts.contacts[0].note) == ("Atlas B.", "")


@pytest.mark.requirement("U5")
async def test_an_address_that_begins_like_a_known_one_is_warned_of_once(
    world: ContactWorld,
) -> None:
    world.contacts.add("Atlas", ATLAS)
    form = world.form()

    form.add("Another", SAME_HEAD.lower(), "")
    assert "not the address of Atlas, and looks like it" in form.state.warning
    assert (form.state.anchor, form.state.asked) == (ATLAS, 0)
    assert len(world.contacts.contacts) == 1

    form.add("Another", SAME_HEAD.lower(), "")
    assert form.state.is_done
    assert len(world.contacts.contacts) == 2


@pytest.mark.requirement("U5")
async def test_an_address_that_is_made_to_be_taken_for_a_known_one_has_to_be_typed(
    world: ContactWorld,
) -> None:
    world.contacts.add("Atlas", ATLAS)
    form = world.form()

    for typed_end in ("", ATLAS[-8:], LIKE_ATLAS[-4:]):
        form.add("Another", LIKE_ATLAS.lower(), "", typed_end)
        assert form.state.asked > 4
        assert not form.state.is_done
    form.forget_likeness()
    assert form.state.warning == ""
    form.add("Another", LIKE_ATLAS.lower(), "")
    form.add("Another", LIKE_ATLAS.lower(), "", LIKE_ATLAS[-form.state.asked :])

    assert form.state.is_done


@pytest.mark.requirement("U6")
async def test_a_clipboard_that_changed_after_the_paste_is_told_beside_the_address(
    world: ContactWorld,
) -> None:
    form = world.form()

    form.note_swap()
    assert "clipboard" in form.state.fault(ADDRESS)

    form.forget_likeness()
    assert form.state.fault(ADDRESS) == ""
