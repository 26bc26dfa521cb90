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
from tests.contact_world import ATLAS, STRANGER, ContactWorld


@pytest.fixture
async def world() -> AsyncIterator[ContactWorld]:
    world = ContactWorld()
    yield world
    await world.aclose()


@pytest.mark.parametrize(
    ("name", "address", "note", "fault", "sentence"),
    [
        ("  ", ATLAS, "", ContactNameless, "Give the contact a name."),
        ("x" * 41, ATLAS, "", NameTooLong, "at most 40"),
        ("Ma\u202eria", ATLAS, "", NameUnclear, "cannot be seen"),
        ("savings", ATLAS, "", NameTaken, "Savings is the name of another"),
        ("usdc", ATLAS, "", NameTaken, "USDC is the name of another"),
        ("ACME", ATLAS, "", NameTaken, "Acme is the name of another"),
        ("Atlas", STRANGER, "", AddressTaken, "already, as Acme"),
        ("Atlas", ACCOUNT, "", OwnAddress, "your own account Savings"),
        ("Atlas", NO_ADDRESS, "", NobodysAddress, "sent there is lost"),
        ("Atlas", ATLAS, "x" * 121, NoteUnfit, "at most 120"),
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
    world.contacts.add("Acme", STRANGER)

    with pytest.raises(fault, match=sentence):
        world.contacts.add(name, address, note)
    assert [one.name for one in world.contacts.contacts] == ["Acme"]


async def test_a_change_is_told_and_a_refused_one_is_not(world: ContactWorld) -> None:
    told: list[int] = []
    stop = world.contacts.subscribe(lambda: told.append(len(world.contacts.contacts)))

    world.contacts.add(" Atlas ", ATLAS, "Rent")
    world.contacts.rename(ATLAS, "Atlas B.")
    world.contact_book.fault = StorageFault("contacts.json", errno.ENOSPC)
    with pytest.raises(StorageFault):
        world.contacts.remove(ATLAS)
    world.contact_book.fault = None
    world.contacts.rename(STRANGER, "Nobody")
    (atlas,) = world.contacts.contacts
    assert (atlas.name, atlas.note) == ("Atlas B.", "Rent")
    world.contacts.rename(ATLAS, "Atlas B.", "Flat")
    assert world.contacts.contacts[0].note == "Flat"
    world.contacts.remove(ATLAS)
    stop()
    world.contacts.add("Atlas", ATLAS)

    assert told == [1, 1, 1, 0]


@pytest.mark.requirement("U5")
async def test_anchors_are_contacts_own_accounts_and_the_manifest_and_nothing_else(
    world: ContactWorld,
) -> None:
    world.contacts.add("Atlas", ATLAS)
    world.allow(USDC, STRANGER)  # it dealt with this account, and that makes nobody known

    anchors = world.contacts.anchors()

    assert anchors[ATLAS] == "Atlas"
    assert anchors[ACCOUNT] == "Savings"
    assert anchors[USDC.address] == "USDC"
    assert anchors[POOL.address] == POOL.name
    assert CONTRACTS.v3_router in anchors
    assert set(anchors) == {ATLAS, ACCOUNT, *world.network.names}
    assert world.contacts.named(STRANGER) == ""


async def test_a_contact_is_called_as_its_owner_calls_it(world: ContactWorld) -> None:
    world.contacts.add(POOL.name, POOL.address)
    world.contacts.rename(POOL.address, "My pool")

    assert world.contacts.named(POOL.address) == "My pool"
    assert world.contacts.named(ACCOUNT) == "Savings"
