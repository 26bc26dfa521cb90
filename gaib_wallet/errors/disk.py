"""What the disk refuses, and the folder that another window uses."""

import errno
from typing import Final

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP

_UNNAMED: Final = (
    "W-501",
    QT_TRANSLATE_NOOP("errors", "This could not be saved: %1. Check that the disk has room."),
)
_NO_ROOM: Final = (
    "W-503",
    QT_TRANSLATE_NOOP("errors", "The disk is full: %1 was not saved. Make room and try again."),
)
_NOT_ALLOWED: Final = (
    "W-504",
    QT_TRANSLATE_NOOP("errors", "The system does not let the wallet use %1. Nothing was changed."),
)
_READ_ONLY: Final = (
    "W-505",
    QT_TRANSLATE_NOOP(
        "errors", "This place can only be read: %1. Nothing was changed. Choose another."
    ),
)
_NOT_THERE: Final = (
    "W-506",
    QT_TRANSLATE_NOOP("errors", "This is not there, or it is a folder: %1. Nothing was changed."),
)
_BY_NUMBER: Final = {
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
    errno.EFBIG: _NO_ROOM,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _READ_ONLY,
    errno.ENOENT: _NOT_THERE,
    errno.ENOTDIR: _NOT_THERE,
    errno.EISDIR: _NOT_THERE,
}


class StorageFault(WalletError):
    """The disk did not do what was asked; `what` is the file or folder.

    `number` is the system's `errno`, which chooses the sentence; 0 where there is none.
    """

    def __init__(self, what: str, number: int = 0) -> None:
        super().__init__(*_BY_NUMBER.get(number, _UNNAMED), what)


class NewerFile(StorageFault):
    """A file that a newer version of the wallet wrote; this one would lose what it cannot read."""

    def __init__(self, what: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A newer version of the wallet wrote this file: %1. It was not touched."
        )
        WalletError.__init__(self, "W-507", source, what)


class SettingsLost(WalletError):
    """The file of settings was damaged; nothing of it was deleted."""

    def __init__(self, name: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "Your settings could not be read, and are as they were at first. The damaged file is"
            " kept as %1. No money is concerned.",
        )
        super().__init__("W-521", source, name)


class RemovalUnfinished(StorageFault):
    """A vault was removed, and not all of it is deleted; `what` is what refused."""

    def __init__(self, what: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The vault is removed and can not be opened any more, but part of its data is still"
            " on the disk: %1 could not be deleted. Try again: the rest goes then.",
        )
        WalletError.__init__(self, "W-520", source, what)


class InUse(WalletError):
    """Another window of the wallet works in the same folder."""

    def __init__(self, folder: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The wallet is open already in another window. Folder: %1"
        )
        super().__init__("W-502", source, folder)


class ManifestChanged(WalletError):
    """A file that says which contracts are called is not the one that the program came with."""

    def __init__(self, file: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "%1 is not the file that this wallet came with, so no address in it is trusted."
            " Nothing was opened. Install the wallet again.",
        )
        super().__init__("W-320", source, file)
