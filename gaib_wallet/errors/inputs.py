"""What a person typed, or wants, and can correct; nothing was sent."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Raised


class InputError(WalletError):
    """What was typed cannot be done; nothing was sent."""


class NotANumber(InputError):
    """The text holds something else than digits and the signs of a number."""

    def __init__(self) -> None:
        super().__init__("W-104", QT_TRANSLATE_NOOP("errors", "Use digits 0 to 9 only."))


class UnclearNumber(InputError):
    """The text can be read in more than one way, so it is not read at all."""

    def __init__(self) -> None:
        super().__init__("W-103", QT_TRANSLATE_NOOP("errors", "Which amount do you mean?"))


class TooManyDigits(InputError):
    """The token cannot express the amount; rounding it would change what was asked."""

    def __init__(self, symbol: str, digits: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "%1 has at most %2 digits after the decimal mark.")
        super().__init__("W-102", source, symbol, digits)


class TooLarge(InputError):
    """More base units than any token has: what would come of it may not fit into a contract."""

    def __init__(self) -> None:
        super().__init__("W-106", QT_TRANSLATE_NOOP("errors", "Nobody can own that much."))


class TooSmall(InputError):
    """The least that may arrive is zero, so no minimum would protect the swap."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Too small to arrive: it would round to nothing.")
        super().__init__("W-105", source)


class InsufficientFunds(InputError):
    """The account owns less than it would pay."""

    def __init__(self, available: object) -> None:
        # An amount is an `object` here: errors lie below the domain and cannot name its types.
        source = QT_TRANSLATE_NOOP("errors", "You have %1. Enter less, or use Max.")
        super().__init__("W-101", source, available)
        self.available = available


class FeeNotCovered(InputError):
    """The account has too little ETH for the network fee; `safe` is what it wanted to move."""

    def __init__(self, needed: object, available: object, safe: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The fee needs about %1, you have %2. Your %3 is safe. Send some ETH to this account.",
        )
        super().__init__("W-110", source, Raised(needed), available, safe)
        self.needed, self.available = needed, available


class NoRoute(InputError):
    """No pool here exchanges these two tokens, or none can take the size."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "No pool can take this size. Enter less.")
        super().__init__("W-107", source)


class WeakPassword(InputError):
    """A password that would not withstand a stolen file."""

    def __init__(self, at_least: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Use at least %1 characters.")
        super().__init__("W-120", source, at_least)


class PasswordsDiffer(InputError):
    """The new password was typed twice, and not the same."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The two passwords are not the same.")
        super().__init__("W-126", source)


class PassphrasesDiffer(InputError):
    """The passphrase of new words was typed twice, and not the same."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same.")
        super().__init__("W-141", source)


class NotAKey(InputError):
    """Neither a private key nor a keystore file."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This is not a private key or a keystore file.")
        super().__init__("W-121", source)


class NotAnAddress(InputError):
    """Not 40 hex digits after 0x; or `is_mistyped`: its capital letters do not fit (EIP-55)."""

    def __init__(self, *, is_mistyped: bool = False) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This is not an address: it needs 0x and 40 characters, 0 to 9 and a to f."
        )
        mistyped = QT_TRANSLATE_NOOP(
            "errors", "At least one character of this address is wrong. Copy it again, whole."
        )
        super().__init__("W-122", mistyped if is_mistyped else source)


class AlreadyKnown(InputError):
    """An account with this address is in the wallet already."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This account is in the wallet already.")
        super().__init__("W-123", source)


class UnsafeKeystore(InputError):
    """A keystore file that would cost gigabytes or minutes to open, or whose cipher is unknown."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This keystore file asks for far more work than is usual, or for an unknown cipher."
            " It was not opened.",
        )
        super().__init__("W-124", source)


class AddressMismatch(InputError):
    """The key in a keystore file does not belong to the address that the file states."""

    def __init__(self, stated: str, computed: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The file says that it is for %1, and its key is that of %2. Not imported."
        )
        super().__init__("W-125", source, stated, computed)


class NotAnEndpoint(InputError):
    """A node is asked over HTTP, and nothing else was typed."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "A node's address begins with https:// or http://.")
        super().__init__("W-127", source)


class NoHost(InputError):
    """A scheme, and then nobody who could be asked."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This address names no node. Write it whole and without spaces, as"
            " https://node.example. Nothing was kept.",
        )
        super().__init__("W-181", source)


class NotTyped(InputError):
    """What has to be typed before something is gone for good."""

    def __init__(self, phrase: str) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Type exactly this: %1. Nothing was removed.")
        super().__init__("W-182", source, phrase)


class NameTooLong(InputError):
    """A name that would not fit where it has to be told from others."""

    def __init__(self, most: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "A name has at most %1 characters.")
        super().__init__("W-136", source, most)


class NameUnclear(InputError):
    """A name with characters that are not seen, or that turn the text around them."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This name holds characters that cannot be seen. Type it again."
        )
        super().__init__("W-137", source)


class NotAVaultName(InputError):
    """A name that cannot be a folder's on every system."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A vault's name has 1 to 40 letters, digits, spaces and dashes."
        )
        super().__init__("W-138", source)


class AlreadyThere(InputError):
    """A file is there that nobody said to replace."""

    def __init__(self, file: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "There is a file of this name already: %1. It was not replaced."
        )
        super().__init__("W-139", source, file)


class WalletsOwn(InputError):
    """A file was to be put among the wallet's own, where it could take the place of one."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The wallet keeps its own files in this folder. Choose another place."
        )
        super().__init__("W-147", source)


class StillSigning(InputError):
    """An account whose key is in the vault is not taken off the list: money may be in it."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Only an account that is watched can be removed. This one has its key here."
        )
        super().__init__("W-140", source)


class NoFileChosen(InputError):
    """A file is to be read or written, and nobody said which."""

    def __init__(self) -> None:
        super().__init__("W-145", QT_TRANSLATE_NOOP("errors", "Choose a file first."))


class NoFeeLimit(InputError):
    """A limit of nothing would let nothing be signed."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Enter a limit above zero: with none, nothing could be sent."
        )
        super().__init__("W-146", source)
