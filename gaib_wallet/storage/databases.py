"""What SQLite refuses, told as the disk's own refusals are."""

import errno
import sqlite3
from typing import Final

from gaib_wallet.errors import StorageFault

_NUMBERS: Final = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EACCES,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
}


def refusal(what: str, error: Exception) -> StorageFault:
    """Our error for `error`, which SQLite or the system raised over the file that `what` names."""
    if isinstance(error, OSError):
        return StorageFault(what, error.errno or 0)
    # The lower octet is the kind; what stands above it tells more than a person needs.
    kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return StorageFault(what, _NUMBERS.get(kind, 0))
