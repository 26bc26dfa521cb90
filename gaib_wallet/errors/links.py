"""What would lead a person, or the wallet, to the wrong machine."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.inputs import InputError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class LinkRefused(WalletError):
    """A page that is not of an explorer which the wallet was delivered with."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This link does not lead to a page that this wallet knows. It was not opened."
        )
        super().__init__("W-170", source)


class NoBrowser(WalletError):
    """The system opened nothing."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The system opened no browser. Copy the address and open it yourself."
        )
        super().__init__("W-171", source)


class SameNode(InputError):
    """One machine cannot confirm what it said itself."""

    def __init__(self, host: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 is in the list already: it cannot confirm itself. Nothing was kept."
        )
        super().__init__("W-172", source, host)
