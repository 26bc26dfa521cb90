"""Files that a person keeps elsewhere: copies of the vault, exported keys."""

import errno
import os
from pathlib import Path
from typing import Final

from gaib_wallet.errors import AlreadyThere, WalletsOwn
from gaib_wallet.storage import atomic

MOST_OCTETS: Final = 16 * 1024 * 1024
"""Far above any vault, far below what would fill the memory."""


class PrivateFiles:
    """Is `services.ports.Copies` without importing it; `own` are the wallet's folders."""

    def __init__(self, *own: Path) -> None:
        self._own = own

    def save(self, path: Path, content: bytes, *, replaces: bool) -> None:
        """Write as `save_as`, and never over what the wallet itself lives on.

        Raises WalletsOwn, AlreadyThere, StorageFault.
        """
        place = path.resolve()
        if any(place.is_relative_to(one.resolve()) for one in self._own):
            raise WalletsOwn
        save_as(path, content, replaces=replaces)

    def read(self, path: Path) -> bytes:
        """The file at `path`, cut off where no vault can go on. Raises StorageFault."""
        with atomic.disk_faults(path):
            if path.exists() and not path.is_file():  # a pipe would never end
                raise IsADirectoryError(errno.EISDIR, "not a file")
            with path.open("rb") as file:
                return file.read(MOST_OCTETS)


def save_as(path: Path, content: bytes, *, replaces: bool = False) -> None:
    """Write a file whole or not at all, which nobody else may read.

    Raises:
        AlreadyThere: something has this name, and nobody said to replace it.
        StorageFault: the disk refused; what was there is as it was.
    """
    if replaces:
        atomic.write(path, content)
        return
    with atomic.disk_faults(path):
        try:
            # An empty file holds the name meanwhile: a USB stick knows no better way.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, atomic.FILE_MODE))
        except FileExistsError:
            raise AlreadyThere(path.name) from None
    try:
        atomic.write(path, content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
