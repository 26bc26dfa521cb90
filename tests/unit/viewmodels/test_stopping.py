"""Long work of the accounts' sheets is stopped in the middle: everything stays as it was."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from gaib_wallet.viewmodels.add_account import AddAccountViewModel, NewVault
from gaib_wallet.viewmodels.add_account_state import Way
from gaib_wallet.viewmodels.drill import DrillViewModel
from gaib_wallet.viewmodels.forms import FormState, FormViewModel
from gaib_wallet.viewmodels.key_export import KeyExportViewModel
from gaib_wallet.viewmodels.legacy_keys import LegacyKeysViewModel
from gaib_wallet.viewmodels.restore import RestoreViewModel
from tests.fake_vault import secret
from tests.key_world import KeyWorld

COPY = Path("/media/stick/backup.gaib")
FILE, OTHER = Path("/home/somebody/old.json"), Path("/home/somebody/older.json")
STOPPED = "Stopped. Everything is as it was before."


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    yield world
    await world.aclose()


async def until(is_so: Callable[[], bool]) -> None:
    """Give whatever is under way its turns."""
    async with asyncio.timeout(10):
        while not is_so():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0)


async def stopped(world: KeyWorld, model: FormViewModel) -> FormState:
    """What `model` shows after its work was stopped in the middle."""
    for _ in range(5):
        await asyncio.sleep(0)
    assert model.state.work.text
    assert model.state.work.can_stop
    model.stop()
    world.vault.gate.set()
    await world.idle()
    return model.state


async def test_a_restore_that_is_stopped_puts_nothing_back(world: KeyWorld) -> None:
    other = KeyWorld()
    await other.furnish()
    await other.backups.save_backup(COPY)
    await other.aclose()
    world.copies.files |= other.copies.files
    world.vault.gate.clear()
    model, typed = RestoreViewModel(world.backups, world.text, world.tasks), secret()

    model.restore(str(COPY), typed)
    state = await stopped(world, model)

    assert (state.is_busy, state.is_done, state.stopped) == (False, False, STOPPED)
    assert not world.accounts.has_vault
    assert not world.accounts.accounts
    assert not typed
    model.restore(str(COPY), secret())
    await world.idle()
    assert model.state.is_done


async def test_a_key_file_that_is_stopped_is_not_written(world: KeyWorld) -> None:
    await world.furnish()
    account = world.accounts.accounts[0]
    world.vault.gate.clear()
    model = KeyExportViewModel(account, world.backups, world.text, world.tasks)
    typed = secret(), secret("long enough"), secret("long enough")

    model.export("/k.json", *typed)
    state = await stopped(world, model)

    assert (state.is_busy, state.is_done, state.stopped) == (False, False, STOPPED)
    assert not world.copies.files
    assert not any(typed)
    assert world.unlocks.wait_s == 0


async def test_key_files_that_came_in_before_a_stop_are_named_as_such(world: KeyWorld) -> None:
    world.vault.keystores |= {FILE: (b"of then", "6" * 64), OTHER: (b"of then", "7" * 64)}
    model = LegacyKeysViewModel([FILE, OTHER], world.accounts, world.text, world.tasks)
    seen: list[tuple[str, int | None]] = []

    def hold(state: FormState) -> None:
        seen.append((state.work.text, state.work.percent))
        if state.work.percent == 50:
            world.vault.gate.clear()

    model.subscribe(hold)
    model.bring(secret("of then"), NewVault(secret(), secret()))
    await until(lambda: model.state.work.percent == 50)
    state = await stopped(world, model)

    assert ("Opening key file 1 of 2", 0) in seen
    assert ("Opening key file 2 of 2", 50) in seen
    assert state.stopped == "Stopped. 1 keys are in the vault now, the others are not."
    assert model.files == (OTHER,)
    assert len(world.accounts.accounts) == 1
    model.bring(secret("of then"), NewVault())
    await world.idle()
    assert model.state.is_done


async def test_a_drill_that_is_stopped_says_nothing_of_the_backup(world: KeyWorld) -> None:
    await world.furnish()
    await world.backups.save_backup(COPY)
    world.vault.gate.clear()
    model = DrillViewModel(world.backups, world.accounts.phrases, world.text, world.tasks)
    model.choose("file")

    model.try_backup(str(COPY), secret())
    await until(lambda: model.state.work.can_stop)
    model.stop()
    world.vault.gate.set()
    await world.idle()

    state = model.state
    assert (state.verdict, state.is_busy, state.stopped) == ("", False, STOPPED)
    model.again()
    assert not model.state.stopped


@pytest.mark.parametrize("has_vault", [True, False])
async def test_a_key_file_that_is_stopped_is_not_brought(
    world: KeyWorld,
    has_vault: bool,  # noqa: FBT001
) -> None:
    if has_vault:
        await world.furnish()
    before = world.accounts.accounts
    world.vault.keystores |= {FILE: (b"of then", "6" * 64)}
    model = AddAccountViewModel(world.accounts, Way.FILE, world.text, world.tasks)
    typed = secret("of then")
    if has_vault:
        world.vault.gate.clear()
    else:
        model.subscribe(lambda state: None if state.needs_vault else world.vault.gate.clear())

    model.bring_file("", str(FILE), typed, NewVault(secret(), secret()))
    await until(lambda: world.accounts.has_vault and not world.vault.gate.is_set())
    assert model.state.work.text.startswith("Opening the key file.")
    model.stop()
    assert not model.state.work.can_stop
    world.vault.gate.set()
    await world.idle()

    kept = "Stopped. The wallet has the new password, and no account was brought in."
    assert (model.state.is_busy, model.state.stopped) == (False, STOPPED if has_vault else kept)
    assert world.accounts.accounts == before
    assert not typed


async def test_a_vault_that_was_too_far_to_be_left_is_all_that_a_stop_leaves(
    world: KeyWorld,
) -> None:
    model = AddAccountViewModel(world.accounts, Way.NEW, world.text, world.tasks)
    unsubscribe = world.accounts.subscribe(model.stop)

    model.make_words("", 12, secret(""), secret(""), NewVault(secret(), secret()))
    await world.idle()
    unsubscribe()

    assert world.accounts.has_vault
    assert not world.accounts.accounts
    assert model.state.stopped.startswith("Stopped. The wallet has the new password")


async def test_a_lock_in_the_middle_leaves_everything_as_it_was(world: KeyWorld) -> None:
    await world.furnish()
    before = world.accounts.accounts
    world.vault.keystores |= {FILE: (b"of then", "6" * 64)}
    model = AddAccountViewModel(world.accounts, Way.FILE, world.text, world.tasks)
    world.vault.gate.clear()

    model.bring_file("", str(FILE), secret("of then"), NewVault())
    await until(lambda: model.state.work.can_stop)
    world.accounts.lock()
    model.stop()
    world.vault.gate.set()
    await world.idle()

    assert not model.state.is_busy
    assert world.accounts.accounts == before
