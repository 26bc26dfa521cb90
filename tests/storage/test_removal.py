"""What a person takes away from the disk: all of that, and nothing else."""

from pathlib import Path

import pytest

from gaib_wallet.errors import RemovalUnfinished, StorageFault
from gaib_wallet.storage import atomic
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.removal import clear_cache, finish_removals, octets_in, remove_vault
from gaib_wallet.storage.vaults import VaultFolder, make_vault, vault_names


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.below(tmp_path)
    paths.make()
    VaultFolder(make_vault(paths, "main")).write(b"sealed")
    for file in (paths.settings, paths.transactions, paths.snapshots / "1.json", paths.log):
        file.write_bytes(b"12345")
    (paths.cache / "events-ethereum.sqlite").write_bytes(b"1234567890")
    return paths


def test_octets_are_counted_to_the_last_folder(paths: Paths) -> None:
    (paths.cache / "gone").symlink_to(paths.log)

    assert octets_in(paths.cache) == 15
    assert octets_in(paths.cache / "nowhere") == 0


def test_the_cache_goes_and_the_demos_stays(paths: Paths) -> None:
    paths.demo().make()
    (paths.demo().cache / "chain").write_bytes(b"1")

    clear_cache(paths)

    assert octets_in(paths.cache) == 1
    assert paths.snapshots.is_dir()
    assert (paths.settings.exists(), vault_names(paths)) == (True, ("main",))


def test_the_last_vault_takes_all_with_it_but_old_keys_and_the_log(paths: Paths) -> None:
    paths.keys.mkdir()
    old = paths.keys / "0xabc.json"
    old.write_bytes(b"{}")
    aside = [atomic.set_aside(one) for one in (paths.settings, paths.transactions) if one.exists()]
    for one in (paths.settings, paths.transactions, paths.notes):
        one.write_bytes(b"12345")
    unfinished = paths.data / ".notes.json.abc.unfinished"
    unfinished.write_bytes(b"12345")

    assert remove_vault(paths, "main") == ""

    assert vault_names(paths) == ()
    gone = (paths.settings, paths.transactions, paths.notes, unfinished, *aside)
    assert not any(one.exists() for one in gone)
    assert octets_in(paths.cache) == 0
    assert (old.exists(), paths.log.exists()) == (True, True)


def test_a_vault_that_has_a_name_and_nothing_else_does_not_keep_what_goes_with_the_last(
    paths: Paths,
) -> None:
    make_vault(paths, "Begun")

    assert remove_vault(paths, "main") == ""

    assert not paths.transactions.exists()


@pytest.mark.parametrize("holds", ["file", "accounts"])
def test_one_of_two_vaults_leaves_what_the_other_needs(paths: Paths, holds: str) -> None:
    getattr(make_vault(paths, "Spare"), holds).write_bytes(b"sealed")

    assert remove_vault(paths, "main") == "Spare"

    assert vault_names(paths) == ("Spare",)
    assert (paths.settings.exists(), paths.transactions.exists()) == (True, True)


def test_a_vault_that_is_not_there_is_a_fault_and_nothing_else_goes(paths: Paths) -> None:
    with pytest.raises(StorageFault):
        remove_vault(paths, "Nobody")

    assert paths.settings.exists()


def test_what_the_disk_refuses_half_way_is_named_and_goes_the_next_time(paths: Paths) -> None:
    (paths.vault("main").backups / "vault-1.gaib").write_bytes(b"sealed")
    refused = paths.data / "notes.json"
    refused.mkdir()  # No file: it cannot be unlinked, whoever asks.

    with pytest.raises(RemovalUnfinished) as caught:
        remove_vault(paths, "main")

    assert caught.value.message.values == (str(refused),)
    assert vault_names(paths) == ()
    assert octets_in(paths.vaults) == 0
    refused.rmdir()
    finish_removals(paths)
    assert list(paths.vaults.iterdir()) == []
    assert not paths.settings.exists()


def test_a_removal_that_was_cut_short_goes_on_and_touches_no_other_vault(paths: Paths) -> None:
    going = paths.vaults / ".Spare.removed-20260101T000000000000Z"
    (going / "backups").mkdir(parents=True)
    (going / "vault.gaib").write_bytes(b"sealed")

    finish_removals(paths)

    assert [one.name for one in paths.vaults.iterdir()] == ["main"]
    assert (paths.settings.exists(), paths.transactions.exists()) == (True, True)
