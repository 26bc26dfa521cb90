"""The Accounts page without a page: grouped, named, put in order, and told what is amiss."""

from collections.abc import AsyncIterator
import errno
from pathlib import Path

import pytest

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels.accounts import AccountsViewModel
from gaib_wallet.viewmodels.accounts_state import KEYS, WATCHED, AccountRow
from tests.key_world import TRAVEL, KeyWorld

COPY = Path("/media/stick/backup.gaib")


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    await world.furnish()
    yield world
    await world.aclose()


def page_of(world: KeyWorld, *legacy: Path) -> AccountsViewModel:
    return AccountsViewModel(
        world.accounts, world.backups, "main", world.text, world.tasks, lambda: legacy
    )


def row_of(page: AccountsViewModel, name: str) -> AccountRow:
    rows = (row for group in page.state.groups for row in group.rows)
    return next(row for row in rows if row.name == name)


async def test_accounts_stand_by_where_their_keys_come_from(world: KeyWorld) -> None:
    state = page_of(world).state

    phrase = world.accounts.phrases[0].key
    assert [group.key for group in state.groups] == [phrase, KEYS, WATCHED]
    names = [[row.name for row in group.rows] for group in state.groups]
    assert names == [["Savings", "Rainy day"], ["Old wallet"], ["Travel"]]
    assert (state.groups[0].title, state.groups[0].note) == ("Words 1", "12 words")
    assert not state.groups[0].is_confirmed
    assert state.vault_note == "3 accounts with their keys, 1 watched"


async def test_words_that_were_checked_say_so(world: KeyWorld) -> None:
    page = page_of(world)

    world.accounts.confirm(world.accounts.phrases[0])

    assert page.state.groups[0].note == "12 words \u00b7 checked on paper"
    assert page.state.groups[0].is_confirmed


async def test_an_address_waits_until_its_words_are_checked_or_left_knowingly(
    world: KeyWorld,
) -> None:
    page = page_of(world)
    assert not row_of(page, "Savings").shows_address
    assert row_of(page, "Old wallet").shows_address

    world.accounts.postpone(world.accounts.phrases[0])

    assert row_of(page, "Savings").shows_address
    assert not page.state.groups[0].is_confirmed


async def test_an_account_moves_among_those_of_its_words_only(world: KeyWorld) -> None:
    page = page_of(world)
    savings = row_of(page, "Savings")
    assert (savings.can_move_up, savings.can_move_down) == (False, True)

    page.move(savings.key, 1)
    page.move(savings.key, 1)

    assert [row.name for row in page.state.groups[0].rows] == ["Rainy day", "Savings"]


async def test_a_name_is_kept_or_refused_beside_its_field(world: KeyWorld) -> None:
    page = page_of(world)
    key = row_of(page, "Savings").key

    page.edit(key)
    page.rename(key, "x" * 41)
    assert row_of(page, "Savings").name_fault.endswith("W-136")

    page.rename(key, "  Rent  ")
    assert not row_of(page, "Rent").is_renaming
    page.edit(key)
    page.leave_name()
    assert row_of(page, "Rent").name_fault == ""


async def test_what_a_disk_refuses_changes_nothing_and_is_said(world: KeyWorld) -> None:
    page = page_of(world)
    world.book.fault = StorageFault("accounts.json", errno.ENOSPC)

    page.choose(TRAVEL)
    assert page.state.fault_text.endswith("W-503")
    page.rename(row_of(page, "Savings").key, "Rent")

    assert row_of(page, "Savings").is_chosen
    world.book.fault = None
    page.choose(TRAVEL)
    assert page.state.fault_text == ""
    assert row_of(page, "Travel").is_chosen


async def test_only_a_watched_address_is_forgotten(world: KeyWorld) -> None:
    page = page_of(world)
    assert not row_of(page, "Savings").can_forget

    page.forget(TRAVEL)

    assert page.state.done_text == "Travel is not watched any more. What it owns is where it was."
    assert WATCHED not in [group.key for group in page.state.groups]


async def test_a_key_that_the_vault_lacks_is_told_while_it_is_open(world: KeyWorld) -> None:
    page = page_of(world)
    world.vault.lose(world.accounts.accounts[2].address)

    page.redraw()
    lost = row_of(page, "Old wallet")
    assert lost.caution == "Its key is not in this vault."
    assert lost.caution_help
    assert not lost.can_export

    world.accounts.lock()
    assert row_of(page, "Old wallet").caution == ""
    assert page.state.is_locked


async def test_without_a_vault_addresses_are_only_watched() -> None:
    world = KeyWorld()
    world.accounts.watch("Travel", TRAVEL)

    state = page_of(world).state

    assert (state.has_vault, state.vault_title) == (False, "No vault yet")
    assert [group.key for group in state.groups] == [WATCHED]


@pytest.mark.requirement("K12")
async def test_a_backup_of_the_vault_is_where_it_was_wanted(world: KeyWorld) -> None:
    page = page_of(world)

    page.save_backup(COPY)
    await world.idle()

    assert world.copies.files[COPY] == world.vault.backup()
    assert str(COPY) in page.state.saved_text
    page.say_no_more()
    assert page.state.saved_text == ""


async def test_a_backup_that_cannot_be_written_says_why(world: KeyWorld) -> None:
    page = page_of(world)
    world.copies.fault = StorageFault(str(COPY), errno.EROFS)

    page.save_backup(COPY)
    await world.idle()

    assert page.state.save_fault_text.endswith("W-505")
    assert (page.state.is_busy, world.copies.files) == (False, {})


async def test_key_files_of_an_earlier_version_are_named_until_their_keys_are_here(
    world: KeyWorld,
) -> None:
    known = world.accounts.accounts[2].address
    old = (
        Path(f"/keys/{known}.json"),
        Path("/keys/0x00000000000000000000000000000000000000A9.json"),
    )
    page = page_of(world, *old)

    assert page.legacy_files() == old[1:]
    assert page.state.legacy_text.startswith("A key file of an earlier version")
    world.accounts.lock()
    assert page.state.legacy_text == ""


async def test_the_process_that_ends_by_itself_locks_the_page(world: KeyWorld) -> None:
    page = page_of(world)

    world.vault.die()
    assert page.state.is_locked

    with Secret(b"correct horse") as password:
        await world.unlocks.unlock(password)
    assert not page.state.is_locked
