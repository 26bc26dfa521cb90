"""Why a node does not take signed bytes, and what that means for the money."""

from gaib_wallet.errors.signing import TransactionFault
from gaib_wallet.words import QT_TRANSLATE_NOOP


class SendRefused(TransactionFault):
    """No block will have these bytes as things are; `technical` is what the node said."""

    def __init__(self, code: str, source: str, technical: str) -> None:
        super().__init__(code, source)
        self.technical = technical


class NotAccepted(SendRefused):
    """For a reason that nobody here knows."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The node does not take this, for a reason that this wallet does not know."
            " Nothing was sent.",
        )
        super().__init__("W-310", source, technical)


class NonceTaken(SendRefused):
    """The number is used up: a block has another transaction of the account with it."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "Another transaction of this account has its number. This one was not sent.",
        )
        super().__init__("W-311", source, technical)


class NonceAhead(SendRefused):
    """The node wants the transactions with smaller numbers first."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "An earlier transaction of this account is missing. This one was not sent.",
        )
        super().__init__("W-312", source, technical)


class Underpriced(SendRefused):
    """The fee offered is under what the network, or this node, takes now."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The network asks for a higher fee now. Nothing was sent."
        )
        super().__init__("W-313", source, technical)


class ReplacementUnderpriced(SendRefused):
    """To take the place of one that waits, both figures of the fee have to be a tenth higher."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "An earlier transaction waits with this number and offers about as much."
            " It stands; the new one was not sent.",
        )
        super().__init__("W-314", source, technical)


class FeeNotOwned(SendRefused):
    """The account's ETH is less than the most that the transaction may cost."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The account's ETH does not cover what is sent and the highest fee. Nothing was sent.",
        )
        super().__init__("W-315", source, technical)


class GasRefused(SendRefused):
    """The gas limit is less than any such transaction needs, or more than a block has."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The node does not take this limit of gas. Nothing was sent. Check again."
        )
        super().__init__("W-316", source, technical)


class PoolFull(SendRefused):
    """The node keeps no more that wait."""

    is_retryable = True

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "Too many transactions wait at this node. Nothing was sent. Try again in a moment.",
        )
        super().__init__("W-317", source, technical)


class Unreadable(SendRefused):
    """The node reads the bytes as another network's, or as none: its chain may be another."""

    def __init__(self, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The node cannot read this as a transaction of its network. Nothing was sent."
            " Choose another node.",
        )
        super().__init__("W-318", source, technical)
