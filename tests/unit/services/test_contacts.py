"""Who can be a contact, and whose name an address has."""

from collections.abc import AsyncIterator
import errno

import pytest

from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import (
    AddressTaken,
    ContactNameless,
    NameTaken,
    NameTooLong,
    NameUnclear,
    NobodysAddress,
    NoteUnfit,
    OwnAddress,
    StorageFault,
    WalletError,
)
from tests.builders import ACCOUNT, CONTRACTS, POOL, USDC
from tests.contact_world import MARIA, STRANGER, ContactWorld


@pytest.fixture
async def world() -> AsyncIterator[ContactWorld]:
    world = ContactWorld()
    yield world
    await world.aclose()


@pytest.mark.parametrize(
    ("name", "address", "note", "fault", "sentence"),
    [
        ("  ", MARIA, "", ContactNameless, "Give the contact a name."),
        ("x" * 41, MARIA, "", NameTooLong, "at most 40"),
        ("Ma\u202eria", MARIA, "", NameUnclear, "cannot be seen"),
        ("savings", MARIA, "", NameTaken, "Savings is the name of another"),
        ("usdc", MARIA, "", NameTaken, "USDC is the name of another"),
        ("ANNA", MARIA, "", NameTaken, "Anna is the name of another"),
        ("Maria", STRANGER, "", AddressTaken, "already, as Anna"),
        ("Maria", ACCOUNT, "", OwnAddress, "your own account Savings"),
        ("Maria", NO_ADDRESS, "", NobodysAddress, "sent there is lost"),
        ("Maria", MARIA, "x" * 121, NoteUnfit, "at most 120"),
    ],
)
async def test_each_wrong_wish_has_its_own_sentence_and_nothing_is_kept(
    world: ContactWorld,
    name: str,
    address: Address,
    note: str,
    fault: type[WalletError],
    sentence: str,
) -> None:
    world.contacts.add("Anna", STRANGER)

    with pytest.raises(fault, match=sentence):
        world.contacts.add(name, address, note)
    assert [one.name for one in world.contacts.contacts] == ["Anna"]


async def test_a_change_is_told_and_a_refused_one_is_not(world: ContactWorld) -> None:
    told: list[int] = []
    stop = world.contacts.subscribe(lambda: told.append(len(world.contacts.contacts)))

    world.contacts.add(" Maria ", MARIA, "Rent")
    world.contacts.rename(MARIA, "Maria B.")
    world.contact_book.fault = StorageFault("contacts.json", errno.ENOSPC)
    with pytest.raises(StorageFault):
        world.contacts.remove(MARIA)
    world.contact_book.fault = None
    world.contacts.rename(STRANGER, "Nobody")
    (maria,) = world.contacts.contacts
    assert (maria.name, maria.note) == ("Maria B.", "Rent")
    world.contacts.rename(MARIA, "Maria B.", "Flat")
    assert world.contacts.contacts[0].note == "Flat"
    world.contacts.remove(MARIA)
    stop()
    world.contacts.add("Maria", MARIA)

    assert told == [1, 1, 1, 0]


@pytest.mark.requirement("U5")
async def test_anchors_are_contacts_own_accounts_and_the_manifest_and_nothing_else(
    world: ContactWorld,
) -> None:
    world.contacts.add("Maria", MARIA)
    world.allow(USDC, STRANGER)  # it dealt with this account, and that makes nobody known

    anchors = world.contacts.anchors()

    assert anchors[MARIA] == "Maria"
    assert anchors[ACCOUNT] == "Savings"
    assert anchors[USDC.address] == "USDC"
    assert anchors[POOL.address] == POOL.name
    assert CONTRACTS.v3_router in anchors
    assert set(anchors) == {MARIA, ACCOUNT, *world.network.names}
    assert world.contacts.named(STRANGER) == ""


async def test_a_contact_is_called_as_its_owner_calls_it(world: ContactWorld) -> None:
    world.contacts.add(POOL.name, POOL.address)
    world.contacts.rename(POOL.address, "My pool")

    assert world.contacts.named(POOL.address) == "My pool"
    assert world.contacts.named(ACCOUNT) == "Savings"
