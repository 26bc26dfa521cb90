"""What the disk refuses, and the folder that another window uses."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class StorageFault(WalletError):
    """The disk did not do what was asked; `what` is the file or folder."""

    def __init__(self, what: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This could not be saved: %1. Check that the disk has room."
        )
        super().__init__("W-501", source, what)


class InUse(WalletError):
    """Another window of the wallet works in the same folder."""

    def __init__(self, folder: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The wallet is open already in another window. Folder: %1"
        )
        super().__init__("W-502", source, folder)
