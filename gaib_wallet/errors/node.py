"""What nodes and contracts do not answer, or answer otherwise than they should."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class NodeFault(WalletError):
    """The node did not answer as it should; the account's money is not concerned."""

    is_retryable = True


class NodeUnreachable(NodeFault):
    """No answer: no connection, a timeout, or an HTTP error."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The node does not answer. Your money does not depend on it."
            " Try again or choose another.",
        )
        super().__init__("W-301", source)


class NoNode(NodeFault):
    """No node was chosen for this network yet, so nobody is asked."""

    is_retryable = False

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "No node is chosen yet. Choose one in Settings: it will see your addresses.",
        )
        super().__init__("W-308", source)


class NodeBusy(NodeFault):
    """The node refuses to answer so many questions; after `wait_s` seconds it may, if it says."""

    def __init__(self, wait_s: int | None = None) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The node is busy. Try again in a moment.")
        super().__init__("W-304", source)
        self.wait_s = wait_s


class MethodMissing(NodeFault):
    """The node does not offer what it was asked for."""

    is_retryable = False

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This node cannot answer what the wallet asks. Choose another."
        )
        super().__init__("W-305", source)


class BlockGone(NodeFault):
    """The node does not keep the block that was asked for, so two answers cannot be of one."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The node no longer knows that block. Try again or choose another."
        )
        super().__init__("W-306", source)


class WrongChain(NodeFault):
    """The node speaks for another network; nothing it says may be used."""

    is_retryable = False

    def __init__(self, expected: int, found: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This node is on network %1, not %2. Signing is off.")
        super().__init__("W-302", source, found, expected)
        self.expected, self.found = expected, found


class ContractFault(WalletError):
    """A contract did not do what was asked."""


class Reverted(ContractFault):
    """The contract refused; `technical` is its own text, made harmless by `chain.faults`."""

    def __init__(self, reason: str | Message, technical: str = "") -> None:
        source = QT_TRANSLATE_NOOP("errors", "The contract refuses this: %1. Nothing was sent.")
        super().__init__("W-208", source, reason)
        self.reason, self.technical = reason, technical


class UnexpectedReply(ContractFault):
    """An answer of the wrong shape."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The node sent something unreadable. It was ignored.")
        super().__init__("W-303", source)


class ReplyTooLong(UnexpectedReply):
    """More bytes than the wallet takes from a node; asking for less can help."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The node sent far too much. It was ignored.")
        ContractFault.__init__(self, "W-307", source)


class TokenUnreadable(ContractFault):
    """A token's contract does not tell a balance: broken, or not what the network says it is."""

    is_retryable = True

    def __init__(self, symbol: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The contract of %1 does not tell what you have, so nothing here can be shown."
            " Your money was not touched.",
        )
        super().__init__("W-321", source, symbol)


class PermitDiffers(ContractFault):
    """The token does not call itself what the manifest says, so a permit would be worth nothing."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This token takes other signatures than this wallet knows. No permit is signed;"
            " an allowance works.",
        )
        super().__init__("W-319", source)
