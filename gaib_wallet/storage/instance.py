"""One wallet at a time in one data folder."""

from pathlib import Path
import sys
from types import TracebackType
from typing import IO, Self

from gaib_wallet.errors import InUse
from gaib_wallet.storage import atomic

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Instance:
    """Holds the folder from `with` to its end; the system lets go of it however we end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        """Take the folder.

        Raises:
            InUse: another wallet has it.
            StorageFault: the folder is not writable.
        """
        path = self._folder / ".lock"
        with atomic.disk_faults(path):
            self._file = path.open("ab")
            path.chmod(atomic.FILE_MODE)
        try:
            _lock(self._file)
        except OSError:
            self._file.close()
            raise InUse(str(self._folder)) from None
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Let the folder go. The file stays: a lock on a name that was removed locks nothing."""
        if self._file:
            self._file.close()


def _lock(file: IO[bytes]) -> None:
    """Take the lock or raise OSError at once."""
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
