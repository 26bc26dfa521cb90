"""What a person has to say yes to, or cannot say yes to any more."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class NotAsShown(WalletError):
    """Between what a person read and the press of the button it has become something else."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "It is not what was shown here any more. Nothing was accepted. Go back, and look at it"
            " again.",
        )
        super().__init__("W-630", source)


class PoolChanged(WalletError):
    """A pool that was accepted has other code, or other coins, than it had then."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This pool is not what you accepted any more. Nothing is swapped in it."
        )
        super().__init__("W-631", source)
