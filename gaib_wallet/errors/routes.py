"""Why a way from one token to another is not offered."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class RouteFault(WalletError):
    """A way that is there and cannot be taken now; nothing was signed."""


class RouterUnknown(RouteFault):
    """The manifest names a version of Uniswap's router that this wallet cannot speak to."""

    def __init__(self, version: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This wallet does not know version %1 of Uniswap's router."
        )
        super().__init__("W-210", source, version or "?")


class Permit2Unknown(RouteFault):
    """What Permit2 says of itself is not what would be signed, or it says nothing."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Permit2 answers otherwise than it should, so that nothing is signed for it."
        )
        super().__init__("W-211", source)


class VenueSilent(RouteFault):
    """Nobody can read now which pools there are; those known before may still be there."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Its list of pools cannot be read now, so that some may be missing here."
        )
        super().__init__("W-640", source)


class OffPar(RouteFault):
    """Less than half a dollar for a dollar, or more than two: an empty pool, or a wrong answer."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "At this size its price is far from one for one: it is not offered."
        )
        super().__init__("W-212", source)


class QuoteUnsound(RouteFault):
    """A pool whose price does not follow from what it says of itself."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The pool's price does not follow from its own figures, so it is not offered."
        )
        super().__init__("W-213", source)
