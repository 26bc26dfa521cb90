"""The line of those who leave: what was asked, what was paid, and how long that took."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from gaib_wallet.domain.units import Address, TokenAmount


@dataclass(frozen=True, slots=True)
class ExitPayment:
    """AID that was paid for a request, in one transaction."""

    amount: TokenAmount
    paid_at: datetime
    block: int
    tx_hash: bytes


@dataclass(frozen=True, slots=True)
class ExitStory:
    """One request from beginning to end: what was fixed, and each part that was paid since."""

    owner: Address
    asked: TokenAmount
    asked_at: datetime
    block: int
    tx_hash: bytes
    payments: tuple[ExitPayment, ...]

    @property
    def paid(self) -> TokenAmount:
        """All parts together."""
        return TokenAmount(sum(part.amount.raw for part in self.payments), self.asked.token)

    @property
    def is_paid(self) -> bool:
        """Whether nothing is owed any more."""
        return self.paid.raw >= self.asked.raw

    @property
    def took(self) -> timedelta | None:
        """From the request to its last part; None while some is owed."""
        return self.payments[-1].paid_at - self.asked_at if self.is_paid and self.payments else None


@dataclass(frozen=True, slots=True)
class QueuePast:
    """Every request that was read, oldest first; `since` is when what was read begins.

    `is_complete`: nothing before that was left out since the vault's first deposit.
    """

    stories: tuple[ExitStory, ...]
    since: datetime
    is_complete: bool
