"""Files that are wholly as before or wholly as after, whatever happens; nobody else reads them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
import logging
import os
from pathlib import Path
import sys
import tempfile
from typing import Final

from gaib_wallet.errors import StorageFault

FILE_MODE: Final = 0o600
FOLDER_MODE: Final = 0o700
_UNFINISHED = ".unfinished"
log = logging.getLogger(__name__)


@contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """Turn what the disk refuses inside the block into our error, once.

    Raises:
        StorageFault: any OSError: no room, no permission, no such device.
    """
    try:
        yield
    except OSError as error:
        raise StorageFault(str(path), error.errno or 0) from error


def write(path: Path, content: bytes, *, is_lasting: bool = True) -> None:
    """Replace the file at `path`; it is on disk when this returns.

    What can be made again need not be lasting: then a power cut may bring back what was before,
    or an empty file, and nobody waits for the disk.

    Raises:
        StorageFault: the disk refused; the file is as it was.
    """
    with disk_faults(path):
        handle, name = tempfile.mkstemp(_UNFINISHED, f".{path.name}.", path.parent)  # mode 0600
        unfinished = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                if is_lasting:
                    os.fsync(file.fileno())
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        if is_lasting:
            _sync_folder(path.parent)


def make_folder(path: Path) -> Path:
    """Make the folder `path` if need be, and close it to others.

    Raises:
        StorageFault: it cannot be made.
    """
    with disk_faults(path):
        path.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        path.chmod(FOLDER_MODE)
    return path


def close_to_others(*paths: Path) -> None:
    """Take from everybody else what an older version or a copy may have given them.

    Raises:
        StorageFault: one of them belongs to somebody else.
    """
    for path in paths:
        with disk_faults(path):
            if path.is_file():
                path.chmod(FILE_MODE)


def close_files(folder: Path) -> None:
    """Close the files in `folder`, and none deeper.

    One of somebody else is left, and logged: whoever needs it says so.

    Raises:
        StorageFault: the folder cannot be read.
    """
    with disk_faults(folder):
        found = [one for one in folder.iterdir() if not one.is_symlink()]
    for one in found:
        try:
            close_to_others(one)
        except StorageFault as fault:
            log.warning("not closed to others: %s", fault)


def close_tree(folder: Path) -> None:
    """Close `folder` and all that is in it; a link is not followed out of it.

    Raises:
        StorageFault: a folder in it belongs to somebody else.
    """
    make_folder(folder)
    close_files(folder)
    with disk_faults(folder):
        inner = [one for one in folder.iterdir() if one.is_dir() and not one.is_symlink()]
    for one in inner:
        close_tree(one)


def tidy(path: Path) -> None:
    """Close the file `path` to others, and remove what a killed program left unfinished of it.

    Only for who holds the folder: another wallet may be about to finish it.

    Raises:
        StorageFault: the folder is not writable.
    """
    close_to_others(path)
    with disk_faults(path):
        for unfinished in path.parent.glob(f".{path.name}.*{_UNFINISHED}"):
            unfinished.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Move a damaged file out of the way, and say where it is now; nothing is ever deleted.

    Raises:
        StorageFault: the folder is not writable.
    """
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.stem}.damaged-{moment}{path.suffix}")
    with disk_faults(path):
        path.replace(aside)
    log.warning("%s was damaged and is now %s", path, aside.name)
    return aside


class Folder:
    """A folder of small private files, each written as a whole."""

    def __init__(self, path: Path) -> None:
        self.path = make_folder(path)
        tidy(path / "*")  # of whichever file
        close_files(path)

    def names(self) -> tuple[str, ...]:
        """The files in it, sorted; hidden ones are not of the wallet."""
        with disk_faults(self.path):
            return tuple(
                sorted(
                    entry.name
                    for entry in self.path.iterdir()
                    if entry.is_file() and not entry.name.startswith(".")
                )
            )

    def read(self, name: str) -> bytes:
        """All of the file `name`. Raises StorageFault."""
        with disk_faults(self.path / name):
            return (self.path / name).read_bytes()

    def write(self, name: str, content: bytes, *, is_lasting: bool = True) -> None:
        """Replace the file `name`, as `write` does. Raises StorageFault."""
        write(self.path / name, content, is_lasting=is_lasting)


def _sync_folder(folder: Path) -> None:
    """Let the new name survive a power cut; Windows keeps names without being asked.

    The file has taken its place by now: a disk of the network that refuses this must not make
    anybody believe that it has not.
    """
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        log.warning("a power cut now might bring back what was in %s before: %s", folder, error)
