"""What keeps a label or a note from being kept."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.inputs import InputError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class RemarkTooLong(InputError):
    """A label for a list, and a note that somebody reads, not a file."""

    def __init__(self, label: int, note: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "A label has %1 characters at most, and a note %2. Shorten it; it was not saved.",
        )
        super().__init__("W-608", source, label, note)


class RemarksLost(WalletError):
    """The file of labels and notes was damaged; nothing of it was deleted."""

    def __init__(self, name: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "Your labels and notes could not be read, and begin anew. The damaged file is kept as"
            " %1. No money is concerned.",
        )
        super().__init__("W-609", source, name)
