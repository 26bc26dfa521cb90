"""What goes wrong between the sheet and the block, and keys that cannot sign."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised


class TransactionFault(WalletError):
    """Something between the sheet and the block; nothing more was sent."""


class RehearsalFailed(TransactionFault):
    """A node that played the calls says that they would be refused; `technical` is its own text."""

    def __init__(self, reason: str | Message, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP("errors", "The rehearsal failed: %1. Not sent.")
        super().__init__("W-402", source, reason)
        self.reason, self.technical = reason, technical


class SomethingElseMoved(TransactionFault):
    """The calls would do more, or less, than the plan says."""

    def __init__(self, what: object) -> None:
        source = QT_TRANSLATE_NOOP("errors", "In the rehearsal something else moved: %1. Not sent.")
        super().__init__("W-403", source, what)


class PriceMoved(TransactionFault):
    """Less than agreed would arrive now; a new minimum has to be agreed to."""

    def __init__(self, now: object, before: object) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The price moved. At least %1 now, %2 before.")
        super().__init__("W-404", source, now, before)
        self.now, self.before = now, before


class PlanStale(TransactionFault):
    """The last check is too many blocks old."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "These figures are too old to sign. Nothing was sent. Check again."
        )
        super().__init__("W-405", source)


class DepegTooDeep(TransactionFault):
    """AID is never given away under 0.80, whatever is typed."""

    def __init__(self, price: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "AID trades at %1. This wallet does not sell it under 0.80. Nothing was sent."
        )
        super().__init__("W-406", source, price)


class SentElsewhere(TransactionFault):
    """The node answered a broadcast with a hash that is not the hash of what was signed."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The node answered with another transaction's hash. It is not trusted."
        )
        super().__init__("W-407", source)


class FeeRose(TransactionFault):
    """The network asks for more than the fee that was agreed to."""

    def __init__(self, now: object, before: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The network fee rose. At most %1 now, %2 before. Nothing was sent."
        )
        super().__init__("W-408", source, Raised(now), Raised(before))
        self.now, self.before = now, before


class FeeTooHigh(TransactionFault):
    """A node asks for a fee that no honest transaction of this wallet costs."""

    def __init__(self, asked: object, most: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A fee of %1 is asked for. This wallet never pays above %2. Not signed."
        )
        super().__init__("W-409", source, Raised(asked), most)


class KeyFault(WalletError):
    """The key cannot sign now."""


class Locked(KeyFault):
    """No password was given since the start, or since the last lock."""

    def __init__(self) -> None:
        super().__init__("W-410", QT_TRANSLATE_NOOP("errors", "The wallet is locked."))


class WrongPassword(KeyFault):
    """The password does not open the file, or the file was altered: the two look the same."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Wrong password, or the file is damaged. Nothing was changed."
        )
        super().__init__("W-401", source)


class WatchOnly(KeyFault):
    """The wallet knows the account's address and not its key."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This account can only be watched: its key is elsewhere."
        )
        super().__init__("W-411", source)


class UnlimitedAllowance(KeyFault):
    """The call would let a contract take a token without end; only exact amounts are allowed."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This would let a contract take all you will ever have. It was not signed."
        )
        super().__init__("W-412", source)


class NotOnAFork(KeyFault):
    """On a fork a key would sign that is not one of the demo's, which everybody has."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "On a copy of a live network only the demo's own accounts sign. The live network would"
            " take what this key signs, too. Nothing was signed.",
        )
        super().__init__("W-646", source)
