"""What GAIB's contracts would refuse; asked before anything was signed."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class IssuerRefusal(WalletError):
    """GAIB's contracts would refuse this; it was asked before anything was signed."""


class NotWhitelisted(IssuerRefusal):
    """Minting and redeeming are for admitted institutions; a pool takes everybody."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "Only whitelisted addresses mint or redeem. Nothing was sent. You can swap instead.",
        )
        super().__init__("W-201", source)


class DailyLimit(IssuerRefusal):
    """More than what is left of today's limit."""

    def __init__(self, left: object, resets_at: object) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Today's limit leaves %1. It resets at %2 UTC.")
        super().__init__("W-202", source, left, resets_at)
        self.left, self.resets_at = left, resets_at


class PausedByIssuer(IssuerRefusal):
    """The contract is switched off for now."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "GAIB has paused this. Your tokens are where they were."
        )
        super().__init__("W-203", source)


class FloatTooSmall(IssuerRefusal):
    """The redeemer holds too little USDC; `most` AID could be redeemed."""

    def __init__(self, reserve: object, most: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "GAIB's contract holds %1 now: at most %2 can be redeemed."
        )
        super().__init__("W-204", source, reserve, most)
        self.reserve, self.most = reserve, most


class RequestPending(IssuerRefusal):
    """sAID takes one exit request at a time."""

    def __init__(self, pending: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A request of %1 is still waiting. A new one is possible once it is paid."
        )
        super().__init__("W-207", source, pending)
        self.pending = pending


class FlowClosed(IssuerRefusal):
    """The network's manifest says that this cannot be done here; `reason` is its sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "W-209",
            QT_TRANSLATE_NOOP("errors", "Not open on this network: %1"),
            Message("networks", reason),
        )
