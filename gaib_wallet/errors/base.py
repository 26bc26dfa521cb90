"""What every fault of the wallet has."""

from gaib_wallet.words import Message


class WalletError(Exception):
    """Base of all; `is_retryable` decides whether a screen offers to try again."""

    is_retryable = False

    def __init__(self, code: str, source: str, *values: object) -> None:
        self.message = Message("errors", source, values, code)
        super().__init__(f"{code} {self.message}")
