"""Contracts that are not what they were, and nodes that contradict each other."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.disk import StorageFault
from gaib_wallet.errors.signing import TransactionFault
from gaib_wallet.words import QT_TRANSLATE_NOOP


class ContractChanged(TransactionFault):
    """A contract that the plan depends on is not what it was, or not what the manifest says.

    `what` says what was, and what is; the second kind no person can accept.
    """

    def __init__(self, contract: object, what: object, *, can_be_accepted: bool = True) -> None:
        new = QT_TRANSLATE_NOOP(
            "errors",
            "%1 is not what it was: %2. Nothing was signed. Ask its issuer whether this is meant;"
            " you can accept it in Settings, Network.",
        )
        wrong = QT_TRANSLATE_NOOP(
            "errors",
            "%1 is not what this wallet knows: %2. Nothing was signed. Try another node; if it says"
            " the same, wait for a new version of the wallet.",
        )
        code, source = ("W-456", new) if can_be_accepted else ("W-457", wrong)
        super().__init__(code, source, contract, what)
        self.contract, self.what = contract, what


class ContractsUnseen(TransactionFault):
    """The contracts were not looked at since the wallet was opened."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The wallet has not seen yet whether the contracts of this network are still the same."
            " Nothing is signed before. Check again in a moment.",
        )
        super().__init__("W-458", source)


class NodesDisagree(TransactionFault):
    """Two nodes say different things of one block: one of them lies, or is broken."""

    is_retryable = True

    def __init__(self, what: object, ours: object, theirs: object, number: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "Your two nodes contradict each other about block %4. %1: %2 says the first, %3 the"
            " second. Nothing is signed until they agree, or until you choose others in Settings.",
        )
        super().__init__("W-459", source, what, ours, theirs, number)
        self.what, self.ours, self.theirs, self.number = what, ours, theirs, number


class StandingUnreadable(StorageFault):
    """What contracts were before cannot be read, so nobody can tell whether they changed."""

    def __init__(self, what: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "What this wallet knows of the contracts cannot be read: %1. Nothing is signed until"
            " it learns them anew, which you can start in Settings, Network.",
        )
        WalletError.__init__(self, "W-460", source, what)
