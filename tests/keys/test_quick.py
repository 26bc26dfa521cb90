"""Quick unlock with a real vault: what it opens, and that the password never depends on it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent, Locked, StorageFault, WrongPassword
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.keys.quick import QuickUnlock
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import QuickFile, VaultFolder
from tests.fake_ring import FakeRing

CHEAP = KdfCost(8, 1, 1)
KEY = "17" * 32


def password(text: str = "correct horse") -> Secret:
    return Secret(text.encode())


@dataclass
class Desk:
    """One vault with one key, open, and a keyring beside it."""

    paths: VaultPaths
    vault: VaultProcess
    ring: FakeRing
    quick: QuickUnlock

    async def lock(self) -> None:
        self.vault.lock()
        assert self.vault.is_locked


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    paths = VaultPaths(tmp_path / "main")
    vault, ring = VaultProcess(VaultFolder(paths), CHEAP), FakeRing()
    await vault.make(password())
    await vault.import_key(Secret(KEY.encode()))
    yield Desk(paths, vault, ring, QuickUnlock(vault, ring, QuickFile(paths)))
    await vault.aclose()


@pytest.mark.requirement("Y3")
async def test_it_opens_the_vault_without_the_password(desk: Desk) -> None:
    held = desk.vault.held
    await desk.quick.turn_on(password())
    await desk.lock()

    await desk.quick.unlock()

    assert desk.vault.held == held
    (item,) = desk.ring.items.values()
    assert len(item) <= 32
    assert item not in desk.paths.file.read_bytes() + desk.paths.quick.read_bytes()


@pytest.mark.requirement("Y3")
async def test_turned_off_nothing_is_left_of_it(desk: Desk) -> None:
    await desk.quick.turn_on(password())

    await desk.quick.turn_off()

    assert not desk.ring.items
    assert not desk.paths.quick.exists()
    await desk.lock()
    with pytest.raises(KeyringSilent):
        await desk.quick.unlock()


@pytest.mark.requirement("Y3")
async def test_what_is_left_of_a_vault_that_is_gone_is_removed(desk: Desk) -> None:
    await desk.quick.turn_on(password())

    await desk.quick.tidy(has_vault=True)
    assert desk.quick.is_on
    desk.paths.file.unlink()
    await desk.quick.tidy(has_vault=False)

    assert not desk.quick.is_on
    assert not desk.ring.items


@pytest.mark.requirement("Y4")
@pytest.mark.parametrize("loss", ["item", "silent", "file", "other item"])
async def test_whatever_is_lost_the_password_opens_the_vault(desk: Desk, loss: str) -> None:
    await desk.quick.turn_on(password())
    match loss:
        case "item":
            desk.ring.items.clear()
        case "silent":
            desk.ring.is_silent = True
        case "file":
            desk.paths.quick.write_bytes(b"nonsense")
        case _:
            desk.ring.items = dict.fromkeys(desk.ring.items, bytes(32))
    await desk.lock()

    with pytest.raises((KeyringSilent, WrongPassword)):
        await desk.quick.unlock()
    assert desk.vault.is_locked
    await desk.vault.unlock(password())

    assert len(desk.vault.held) == 1


@pytest.mark.requirement("Y4")
async def test_a_new_password_leaves_it_on(desk: Desk) -> None:
    await desk.quick.turn_on(password())
    await desk.vault.change_password(password(), password("another horse"))
    await desk.lock()

    await desk.quick.unlock()

    assert not desk.vault.is_locked


async def test_the_halves_of_one_vault_open_no_other(desk: Desk) -> None:
    other = VaultPaths(desk.paths.folder.parent / "other")
    vault = VaultProcess(VaultFolder(other), CHEAP)
    await vault.make(password())
    quick = QuickUnlock(vault, desk.ring, QuickFile(other))
    await desk.quick.turn_on(password())
    other.quick.write_bytes(desk.paths.quick.read_bytes())
    vault.lock()

    with pytest.raises(WrongPassword):
        await quick.unlock()

    assert vault.is_locked
    await vault.aclose()


@pytest.mark.requirement("Y3")
async def test_a_vault_restored_beside_has_an_item_of_its_own(desk: Desk) -> None:
    copy = VaultPaths(desk.paths.folder.parent / "copy")
    vault = VaultProcess(VaultFolder(copy), CHEAP)
    await vault.restore(desk.vault.backup(), password())
    quick = QuickUnlock(vault, desk.ring, QuickFile(copy))
    await desk.quick.turn_on(password())
    await quick.turn_on(password())

    await quick.turn_off()
    await desk.lock()
    await desk.quick.unlock()

    assert not desk.vault.is_locked
    await vault.aclose()


@pytest.mark.requirement("K9")
async def test_a_wrong_password_turns_nothing_on(desk: Desk) -> None:
    before = desk.paths.file.read_bytes()

    with pytest.raises(WrongPassword):
        await desk.quick.turn_on(password("correct house"))

    assert not desk.quick.is_on
    assert desk.ring.questions == 0
    assert desk.paths.file.read_bytes() == before


async def test_a_silent_keyring_leaves_it_off(desk: Desk) -> None:
    desk.ring.is_silent = True

    with pytest.raises(KeyringSilent):
        await desk.quick.turn_on(password())

    assert not desk.quick.is_on


async def test_a_locked_vault_is_not_wrapped(desk: Desk) -> None:
    await desk.lock()

    with pytest.raises(Locked):
        await desk.quick.turn_on(password())


async def test_the_keyring_is_not_asked_while_it_is_off(desk: Desk) -> None:
    await desk.lock()

    with pytest.raises(KeyringSilent):
        await desk.quick.unlock()

    assert desk.ring.questions == 0


async def test_a_file_that_cannot_be_read_is_a_fault_of_the_disk(desk: Desk) -> None:
    desk.paths.quick.mkdir()

    with pytest.raises(StorageFault):
        await desk.quick.unlock()
