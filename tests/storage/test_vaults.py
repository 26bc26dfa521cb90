"""A vault is its own folder: nobody else reads it, and no other vault is touched through it."""

from collections.abc import Callable
import json
from pathlib import Path
import stat
import subprocess
import sys

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.attempts import Attempts
from gaib_wallet.errors import InUse, NotAVaultName, VaultExists
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.attempts import AttemptsFile
from gaib_wallet.storage.copies import MOST_OCTETS, save_as
from gaib_wallet.storage.instance import Instance
from gaib_wallet.storage.paths import Paths, VaultPaths
from gaib_wallet.storage.vaults import (
    VaultFolder,
    make_vault,
    move_old_accounts,
    vault_names,
)
from tests.unprivileged import raised_by, shared_folder

OLD, NEW = b"sealed, old" * 20, b"sealed, new" * 20
SAVINGS = Account("Savings", with_checksum(f"{0xA1:040x}"), AccountKind.KEY)
WATCHED = Account("Treasury", with_checksum(f"{0xA2:040x}"), AccountKind.WATCH)
HOLDER = """
import sys
from pathlib import Path
from gaib_wallet.storage.instance import Instance
from gaib_wallet.storage.copies import MOST_OCTETS, save_as
from gaib_wallet.storage.paths import Paths, VaultPaths
from gaib_wallet.storage.vaults import VaultFolder
paths = Paths.below(Path(sys.argv[1]))
with Instance(paths.data):
    VaultFolder(paths.vault("main")).write(b"mine")
    print("here", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.below(tmp_path)
    paths.make()
    return paths


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, with its content."""
    return {
        str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def fill(paths: Paths, name: str) -> None:
    """Everything that a vault's folder can hold."""
    vault = make_vault(paths, name)
    folder = VaultFolder(vault)
    folder.write(OLD)
    folder.keep_copy(OLD, "before-new-cost")
    AccountFile(vault.accounts).add(SAVINGS)
    AttemptsFile(vault.attempts).save(Attempts(3, 1_800_000_000))
    vault.quick.write_bytes(b"wrapped")


def test_there_is_none_until_one_is_written(paths: Paths) -> None:
    folder = VaultFolder(paths.vault("main"))
    assert folder.read() is None

    folder.write(OLD)
    folder.write(NEW)

    assert VaultFolder(paths.vault("main")).read() == NEW


def test_copies_are_dated_and_none_takes_the_place_of_another(paths: Paths) -> None:
    vault = paths.vault("main")
    folder = VaultFolder(vault)

    kept = {folder.keep_copy(content, "before-new-cost") for content in (OLD, NEW, OLD)}

    assert len(kept) == 3
    assert set(vault.backups.iterdir()) == kept
    assert all(copy.match("vault-20*Z-before-new-cost.gaib") for copy in kept)


@pytest.mark.requirement("K9")
def test_a_vault_never_touches_its_neighbour(paths: Paths) -> None:
    for name in ("abc", "abcd", "ab", "abc d", "abc-d"):
        fill(paths, name)
    vault = paths.vault("abc")
    (vault.folder / ".vault.gaib.x7k2.unfinished").write_bytes(b"half")
    neighbours = [paths.vault(name).folder for name in ("abcd", "ab", "abc d", "abc-d")]
    for folder in neighbours:
        (folder / ".vault.gaib.x7k2.unfinished").write_bytes(b"half")
    before = [tree(folder) for folder in neighbours]

    mine = VaultFolder(vault)
    mine.keep_copy(mine.read() or b"", "before-new-cost")
    mine.write(NEW)
    book = AccountFile(vault.accounts)
    book.add(WATCHED)
    book.rename(SAVINGS.address, "Other")
    AttemptsFile(vault.attempts).save(Attempts())

    assert [tree(folder) for folder in neighbours] == before
    assert not list(vault.folder.glob("*.unfinished"))


@pytest.mark.requirement("K8")
def test_only_its_owner_reads_a_vault_and_what_was_loosened_is_closed(paths: Paths) -> None:
    fill(paths, "main")
    vault = paths.vault("main")
    everything = [paths.vaults, *paths.vaults.rglob("*")]
    assert len(everything) == 8
    for one in everything:
        assert one.is_file() or mode(one) == 0o700
    for one in (vault.file, vault.accounts, vault.attempts, *vault.backups.iterdir()):
        assert mode(one) == 0o600
    for one in everything:
        one.chmod(0o777)

    paths.make()

    for one in everything:
        assert mode(one) == (0o700 if one.is_dir() else 0o600)


@pytest.mark.requirement("K8")
def test_what_a_link_leads_to_is_left_alone(paths: Paths, tmp_path: Path) -> None:
    fill(paths, "main")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter").write_text("Dear Sir,")
    for one in (elsewhere, elsewhere / "letter"):
        one.chmod(0o755)
    (paths.vault("main").backups / "stick").symlink_to(elsewhere)
    (paths.vault("main").folder / "letter").symlink_to(elsewhere / "letter")

    paths.make()

    assert (mode(elsewhere), mode(elsewhere / "letter")) == (0o755, 0o755)


def test_vaults_stand_side_by_side(paths: Paths) -> None:
    assert vault_names(paths) == ()
    for name in ("main", "Ni\u00f1os", "With Acme-2"):
        make_vault(paths, f" {name} ")
    (paths.vaults / ".hidden").mkdir()
    (paths.vaults / "a file").write_bytes(b"")

    assert vault_names(paths) == ("Ni\u00f1os", "With Acme-2", "main")


@pytest.mark.parametrize("again", ["main", "Main", "MAIN "])
def test_no_vault_takes_the_place_of_another(paths: Paths, again: str) -> None:
    fill(paths, "main")
    before = tree(paths.vaults)

    with pytest.raises(VaultExists):
        make_vault(paths, again)
    assert tree(paths.vaults) == before


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        ".",
        "..",
        "../main",
        "a/b",
        "a\\b",
        "-rf",
        "a\0",
        "a\nb",
        "a*",
        "[ab]",
        "con",
        "LPT1",
        "a\u202eb",
        "x" * 41,
        "C:",
        "vault.gaib",
        "a_b",
    ],
)
def test_a_name_that_is_no_folder_of_every_system_makes_none(paths: Paths, name: str) -> None:
    before = sorted(paths.data.rglob("*"))

    with pytest.raises(NotAVaultName):
        make_vault(paths, name)
    with pytest.raises(NotAVaultName):
        paths.vault(name)
    assert sorted(paths.data.rglob("*")) == before


def test_the_list_of_an_older_version_moves_into_the_first_vault_once(paths: Paths) -> None:
    first = {"accounts": [{"name": "Savings", "address": SAVINGS.address, "kind": "key"}]}
    paths.accounts.write_text(json.dumps({**first, "chosen": None, "version": 1}))
    paths.accounts.chmod(0o644)

    move_old_accounts(paths)
    moved = paths.vault("main").accounts
    assert (AccountFile(moved).accounts, mode(moved)) == ((SAVINGS,), 0o600)
    assert not paths.accounts.exists()

    paths.accounts.write_text("{}")
    move_old_accounts(paths)
    assert AccountFile(moved).accounts == (SAVINGS,)
    assert paths.accounts.exists()


def test_without_an_older_version_nothing_is_moved(paths: Paths) -> None:
    move_old_accounts(paths)

    assert vault_names(paths) == ()


def test_two_programs_do_not_open_one_vault(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.make()
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"here\n"
        before = tree(paths.vaults)
        with pytest.raises(InUse), Instance(paths.data):
            pass
        assert tree(paths.vaults) == before == {"main/vault.gaib": b"mine"}
        holder.kill()


@pytest.mark.parametrize(
    "act",
    [
        lambda vault, folder: folder.write(NEW),
        lambda vault, folder: folder.keep_copy(NEW, "before-new-cost"),
        lambda vault, folder: save_as(vault.backups / "copy.gaib", NEW),
        lambda vault, folder: AccountFile(vault.accounts).add(WATCHED),
        lambda vault, folder: AttemptsFile(vault.attempts).save(Attempts(1)),
    ],
    ids=["write", "keep", "save", "accounts", "attempts"],
)
def test_a_folder_that_can_only_be_read_changes_nothing(
    act: Callable[[VaultPaths, VaultFolder], object],
) -> None:
    with shared_folder() as shared:
        paths = Paths.below(shared)
        vault = paths.vault("main")

        def begin() -> None:
            paths.make()
            fill(paths, "main")

        def closed() -> None:
            open_before = VaultFolder(vault)
            for folder in (vault.backups, vault.folder):
                folder.chmod(0o500)
            act(vault, open_before)

        assert raised_by(begin) == ""
        before = tree(paths.vaults)

        assert raised_by(closed) == "StorageFault"
        assert tree(paths.vaults) == before


def test_no_more_is_read_than_a_vault_can_have(tmp_path: Path) -> None:
    paths = VaultPaths(tmp_path / "main")
    folder = VaultFolder(paths)
    with paths.file.open("wb") as file:
        file.truncate(2**40)

    found = folder.read()

    assert found is not None
    assert len(found) == MOST_OCTETS
