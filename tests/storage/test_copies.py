"""What a person keeps elsewhere is whole, private, and never takes the place of something else."""

import errno
import os
from pathlib import Path
import resource
import stat

import pytest

from gaib_wallet.errors import AlreadyThere, StorageFault, WalletsOwn
from gaib_wallet.storage.copies import MOST_OCTETS, PrivateFiles, save_as
from gaib_wallet.storage.paths import Paths

OLD, NEW = b"old" * 100, b"new" * 100


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "copy.gaib"


FILES = PrivateFiles(Path("/nonexistent/vaults"))


@pytest.mark.requirement("K8")
@pytest.mark.parametrize("replaces", [False, True])
def test_a_copy_is_whole_and_nobody_else_reads_it(path: Path, *, replaces: bool) -> None:
    if replaces:
        path.write_bytes(OLD)
        path.chmod(0o666)

    save_as(path, NEW, replaces=replaces)

    assert FILES.read(path) == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_nothing_is_replaced_unless_somebody_said_so(path: Path) -> None:
    path.write_bytes(OLD)
    link = path.with_name("link")
    link.symlink_to(path)

    for taken in (path, link, path.parent):
        with pytest.raises(AlreadyThere):
            FILES.save(taken, NEW, replaces=False)

    assert path.read_bytes() == OLD
    assert sorted(path.parent.iterdir()) == [path, link]


@pytest.mark.parametrize("replaces", [False, True])
def test_a_disk_without_room_leaves_what_was_there(path: Path, *, replaces: bool) -> None:
    if replaces:
        path.write_bytes(OLD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(StorageFault) as fault:
            save_as(path, NEW, replaces=replaces)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert fault.value.message.code == "W-503"
    assert [one.read_bytes() for one in path.parent.iterdir()] == ([OLD] if replaces else [])


def test_what_is_not_there_is_said_to_be_so(path: Path) -> None:
    for missing in (path, path.parent, path / "below"):
        with pytest.raises(StorageFault) as fault:
            FILES.read(missing)
        assert fault.value.message.code == "W-506"
    with pytest.raises(StorageFault):
        save_as(path / "below", NEW)


def test_a_huge_file_does_not_fill_the_memory(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MOST_OCTETS * 10)

    assert len(FILES.read(path)) == MOST_OCTETS


@pytest.mark.parametrize(
    ("number", "code", "sentence"),
    [
        (errno.ENOSPC, "W-503", "The disk is full: x was not saved. Make room and try again."),
        (errno.EDQUOT, "W-503", "The disk is full: x was not saved. Make room and try again."),
        (errno.EACCES, "W-504", "The system does not let the wallet use x. Nothing was changed."),
        (
            errno.EROFS,
            "W-505",
            "This place can only be read: x. Nothing was changed. Choose another.",
        ),
        (errno.EIO, "W-501", "This could not be saved: x. Check that the disk has room."),
    ],
)
def test_each_reason_of_a_disk_has_its_sentence(number: int, code: str, sentence: str) -> None:
    fault = StorageFault("x", number)

    assert (fault.message.code, str(fault.message)) == (code, sentence)


def test_what_never_ends_is_not_read(path: Path) -> None:
    os.mkfifo(path)

    with pytest.raises(StorageFault):
        FILES.read(path)


@pytest.mark.parametrize("way", ["straight", "over a link", "up and down"])
def test_a_copy_never_takes_the_place_of_a_vault(path: Path, way: str) -> None:
    own = path.parent / "vaults"
    (own / "main").mkdir(parents=True)
    vault = own / "main" / "vault.gaib"
    vault.write_bytes(OLD)
    link = path.parent / "link"
    link.symlink_to(own / "main")
    target = {
        "straight": vault,
        "over a link": link / vault.name,
        "up and down": own / "other" / ".." / "main" / vault.name,
    }[way]

    with pytest.raises(WalletsOwn):
        PrivateFiles(own).save(target, NEW, replaces=True)

    assert vault.read_bytes() == OLD


@pytest.mark.parametrize("kept", ["notes", "settings", "transactions", "standing", "log"])
def test_nothing_that_is_saved_takes_the_place_of_what_the_wallet_keeps(
    tmp_path: Path, kept: str
) -> None:
    paths = Paths.below(tmp_path / "wallet")
    paths.make()
    target: Path = getattr(paths, kept)
    target.write_bytes(OLD)
    files = PrivateFiles(*paths.vault("main").own)

    with pytest.raises(WalletsOwn):
        files.save(target, NEW, replaces=True)
    assert target.read_bytes() == OLD

    files.save(tmp_path / "mine.csv", NEW, replaces=True)
    assert (tmp_path / "mine.csv").read_bytes() == NEW


def test_a_disk_that_cannot_keep_the_name_for_certain_has_kept_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuses_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not here")

    monkeypatch.setattr(os, "fsync", refuses_folders)

    save_as(path, NEW)

    assert path.read_bytes() == NEW
    assert "a power cut" in caplog.text
