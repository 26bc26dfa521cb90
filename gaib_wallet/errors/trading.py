"""What keeps a trade from being planned, though a way for it is open."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.inputs import InputError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class OddRate(WalletError):
    """Dollars for dollars at less than a half or more than twice: digits were mistaken."""

    def __init__(self, pay: object, received: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "%1 for %2 cannot be right for two dollar tokens. Nothing can be signed."
            " Choose another way.",
        )
        super().__init__("W-217", source, pay, received)
        self.pay, self.received = pay, received


class KeyNotHere(WalletError):
    """The way is paid by a signature, and the account is only watched."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This way needs the key in this wallet: it is paid by a signature."
        )
        super().__init__("W-218", source)


class PoolNotAccepted(WalletError):
    """The pool was found on chain, and nobody has said yet that it may be used."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This pool was found on the network. Look at it once before you use it."
        )
        super().__init__("W-219", source)


class ToleranceOutOfRange(InputError):
    """Zero would let nothing through, and much would let others take it."""

    def __init__(self, least: object, most: object) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Enter a price tolerance between %1 and %2.")
        super().__init__("W-220", source, least, most)
