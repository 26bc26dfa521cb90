"""A file is as before or as after, and its owner's alone."""

from collections.abc import Callable
import os
from pathlib import Path
import resource
import signal
import stat
import subprocess
import sys

import pytest

from gaib_wallet.errors import StorageFault
from gaib_wallet.storage import atomic
from gaib_wallet.storage.atomic import Folder
from tests.unprivileged import raised_by, shared_folder

OLD, NEW = b"old" * 100, b"new" * 100


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    atomic.write(tmp_path / "file", OLD)
    atomic.write(tmp_path / "file", NEW, is_lasting=False)

    assert (tmp_path / "file").read_bytes() == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_disk_without_room_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "file"
    atomic.write(path, OLD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(StorageFault, match="file"):
            atomic.write(path, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert path.read_bytes() == OLD
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_a_kill_while_writing_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    path = tmp_path / "file"
    code = f"""
from pathlib import Path
from gaib_wallet.storage import atomic
path = Path({str(path)!r})
for turn in range(10**9):
    atomic.write(path, (b"old" if turn % 2 else b"new") * 100)
    if turn == 3: print("writing", flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as writer:  # noqa: S603 - our own
        assert writer.stdout is not None
        writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)

    assert path.read_bytes() in {OLD, NEW}
    Folder(tmp_path)
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


@pytest.mark.requirement("K8")
def test_nobody_else_can_read_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = Folder(tmp_path / "deep" / "keys")
        folder.write("file", OLD)
    finally:
        os.umask(before)

    assert mode(folder.path) == 0o700
    assert mode(folder.path / "file") == 0o600


@pytest.mark.requirement("K8")
def test_what_stood_open_is_closed_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir(mode=0o755)
    (tmp_path / "keys" / "file").write_bytes(OLD)
    (tmp_path / "keys" / "file").chmod(0o644)

    Folder(tmp_path / "keys")

    assert mode(tmp_path / "keys") == 0o700
    assert mode(tmp_path / "keys" / "file") == 0o600


def test_a_folder_shows_its_files_and_nothing_hidden(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    for name in ("b", "a", ".hidden"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "inner").mkdir()

    assert folder.names() == ("a", "b")
    assert folder.read("b") == b"b"
    with pytest.raises(StorageFault):
        folder.read("missing")


def test_what_is_set_aside_keeps_its_content_and_says_when(tmp_path: Path) -> None:
    (tmp_path / "file.json").write_bytes(OLD)
    (aside,) = {atomic.set_aside(tmp_path / "file.json")}

    assert aside.read_bytes() == OLD
    assert not (tmp_path / "file.json").exists()
    assert aside.match("file.damaged-20*.json")


@pytest.mark.parametrize(
    "refused",
    [
        lambda folder: atomic.write(folder / "file", NEW),
        lambda folder: atomic.set_aside(folder / "file"),
        lambda folder: atomic.make_folder(folder / "inner"),
        lambda folder: Folder(folder.parent / "closed").names(),
    ],
    ids=["write", "set aside", "make a folder", "list"],
)
def test_a_folder_that_is_not_ours_to_change_is_a_fault(
    refused: Callable[[Path], object],
) -> None:
    with shared_folder() as shared:
        folder = shared / "locked"

        def try_it() -> None:
            folder.mkdir()
            (folder / "file").write_bytes(OLD)
            (shared / "closed").symlink_to("/root" if Path("/root").exists() else "/")
            folder.chmod(0o500)
            try:
                refused(folder)
            finally:
                folder.chmod(0o700)

        assert raised_by(try_it) == "StorageFault"
        assert (folder / "file").read_bytes() == OLD
