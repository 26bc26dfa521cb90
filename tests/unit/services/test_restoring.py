"""A backup comes back on another computer, or nothing is written and it is said why."""

from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import NotAVault, StorageFault, VaultExists, WrongPassword
from tests.fake_vault import secret
from tests.key_world import TRAVEL, KeyWorld

STICK = Path("/media/stick/copy.gaib")


@pytest.fixture
async def old() -> KeyWorld:
    """The computer that is gone, and its backup on a stick."""
    world = KeyWorld()
    await world.furnish()
    await world.backups.save_backup(STICK)
    return world


@pytest.fixture
async def new(old: KeyWorld) -> KeyWorld:
    world = KeyWorld()
    world.copies.files[STICK] = old.copies.files[STICK]
    return world


@pytest.mark.requirement("K12")
async def test_the_accounts_come_back_and_can_sign(old: KeyWorld, new: KeyWorld) -> None:
    told: list[Account | None] = []
    new.accounts.subscribe(lambda: told.append(new.accounts.chosen))

    await new.backups.restore(STICK, secret())

    kept = [one for one in old.accounts.accounts if one.kind is AccountKind.KEY]
    back = new.accounts.accounts
    assert [(one.address, one.path) for one in back] == [(one.address, one.path) for one in kept]
    assert [one.name for one in back] == ["Account 1", "Account 2", "Account 3"]
    assert all(new.vault.can_sign(one.address) for one in back)
    assert told[-1] == back[0]
    assert TRAVEL not in {one.address for one in back}


async def test_words_that_come_back_count_as_left_for_later(new: KeyWorld) -> None:
    await new.backups.restore(STICK, secret())

    (phrase,) = new.accounts.phrases
    assert (phrase.is_confirmed, phrase.is_postponed) == (False, True)
    assert new.backups.unconfirmed == (phrase,)


@pytest.mark.requirement("K2")
async def test_what_does_not_open_is_put_nowhere(new: KeyWorld) -> None:
    whole = new.copies.files[STICK]
    for content, password, fault in (
        (whole, "wrong horse", WrongPassword),
        (whole[:-7], "correct horse", WrongPassword),
        (whole[:20], "correct horse", NotAVault),
        (bytes(900), "correct horse", NotAVault),
        (b"Dear Sir,", "correct horse", NotAVault),
    ):
        new.copies.files[STICK] = content
        with pytest.raises(fault):
            await new.backups.restore(STICK, secret(password))
    with pytest.raises(StorageFault):
        await new.backups.restore(Path("/nowhere"), secret())

    assert (new.accounts.has_vault, new.accounts.accounts) == (False, ())


async def test_a_full_disk_leaves_no_vault(new: KeyWorld) -> None:
    new.vault.disk_fault = StorageFault("vault.gaib")
    with pytest.raises(StorageFault):
        await new.backups.restore(STICK, secret())
    assert not new.accounts.has_vault

    new.vault.disk_fault = None
    await new.backups.restore(STICK, secret())
    assert len(new.accounts.accounts) == 3


async def test_a_vault_that_is_there_stays(new: KeyWorld) -> None:
    with Secret(b"another one") as password:
        await new.accounts.make_vault(password)
    before = new.vault.backup()

    with pytest.raises(VaultExists):
        await new.backups.restore(STICK, secret())
    assert (new.vault.backup(), new.accounts.accounts) == (before, ())


async def test_accounts_that_could_not_be_listed_are_listed_when_it_is_opened_again(
    new: KeyWorld,
) -> None:
    new.book.fault = StorageFault("accounts.json")
    with pytest.raises(StorageFault):
        await new.backups.restore(STICK, secret())
    assert new.accounts.has_vault

    new.book.fault = None
    new.accounts.lock()
    await new.unlock()
    assert len(new.accounts.accounts) == 3
