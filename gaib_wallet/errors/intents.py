"""What keeps a plan from being signed, or from being replaced, that was agreed to as it stands."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.signing import TransactionFault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Raised


class AllowanceLeft(TransactionFault):
    """Once it is done somebody could take more than before, or than what is paid."""

    def __init__(self, amount: object, spender: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "In the rehearsal %2 could take %1 of you afterwards. Not sent."
        )
        super().__init__("W-426", source, Raised(amount), spender)
        self.amount, self.spender = amount, spender


class PlanNotKept(TransactionFault):
    """A record of the first version: nobody knows any more what it was signed for."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "An earlier version of this wallet signed this and kept no plan of it."
            " It can be cancelled, but not sped up.",
        )
        super().__init__("W-427", source)


class PaidOtherwise(TransactionFault):
    """Another amount than the agreed one would leave the account."""

    def __init__(self, paid: object, agreed: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "In the rehearsal your balance changed by %1, and %2 was agreed to. Not sent."
        )
        super().__init__("W-428", source, paid, agreed)
        self.paid, self.agreed = paid, agreed


class RecipientGetsOtherwise(TransactionFault):
    """Not all that leaves the account would come to who is paid: the token keeps a part."""

    def __init__(self, gets: object, agreed: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "In the rehearsal the recipient gets %1, and %2 was agreed to. Not sent."
        )
        super().__init__("W-436", source, gets, agreed)
        self.gets, self.agreed = gets, agreed


class FeeAboveLimit(TransactionFault):
    """The fee may become more dollars than a person ever wants to pay."""

    def __init__(self, asked: object, most: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The fee may reach %1. Your limit in Settings is %2. Nothing was signed."
        )
        super().__init__("W-429", source, Raised(asked), most)
        self.asked, self.most = asked, most


class EthPriceStale(TransactionFault):
    """Nobody knows what the fee is in dollars, so its limit cannot be held."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The price of ETH on this network is out of date, so your fee limit in dollars cannot"
            " be held. Nothing was signed. Try again later.",
        )
        super().__init__("W-430", source)


class TipAboveMost(TransactionFault):
    """A price of one's own that makes no sense."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The tip is more than your maximum price per gas. Enter a smaller tip."
        )
        super().__init__("W-431", source)


class UnderBaseFee(TransactionFault):
    """No block would take it: every block asks for its base fee."""

    is_retryable = True

    def __init__(self, base_gwei: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The network asks for %1 gwei now, and more may come. Enter a higher maximum."
        )
        super().__init__("W-432", source, base_gwei)


class NotWaiting(TransactionFault):
    """Its number is used, or nobody has it: there is nothing to replace."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This transaction no longer waits for a block. Nothing was signed."
        )
        super().__init__("W-433", source)


class ClocksDiffer(WalletError):
    """Blocks come one after the other, and this machine's clock says that they are of another day.

    `apart` is a timedelta that is not negative.
    """

    def __init__(self, apart: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This computer's clock and the network's differ by about %1. Set the clock right;"
            " nothing can be signed until then.",
        )
        super().__init__("W-434", source, apart)
        self.apart = apart
