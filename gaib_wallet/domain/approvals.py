"""Who may take what of an account."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Address, Token, TokenAmount

ENDLESS_UNITS: Final = 10**12
"""Whole tokens: more than a trillion is more than anybody will ever have of a dollar."""


@dataclass(frozen=True, slots=True)
class Approval:
    """`spender` may take up to `allowed`; `owned` is what the account has of the token.

    `name` is what the network's manifest calls the spender, empty for a stranger; `since` is the
    block of the newest event that speaks of it, None where it was found without one.
    """

    spender: Address
    name: str
    allowed: TokenAmount
    owned: TokenAmount
    since: int | None = None

    @property
    def at_risk(self) -> TokenAmount:
        """What could be taken at this moment."""
        return min(self.allowed, self.owned)

    @property
    def is_endless(self) -> bool:
        """Whether it also covers whatever the account will ever get."""
        return self.allowed.units > ENDLESS_UNITS


@dataclass(frozen=True, slots=True)
class Approvals:
    """All allowances of an account that are not zero, at `at`.

    `searched_from` is the oldest block whose events were read; None where the node tells no events,
    so that only the contracts of the manifest were asked about.
    """

    account: Address
    found: tuple[Approval, ...]
    searched_from: int | None
    at: BlockStamp


def at_risk_together(approvals: Iterable[Approval]) -> tuple[TokenAmount, ...]:
    """What could be taken by all of them, by token: two who may take all take it once."""
    allowed: dict[Token, int] = {}
    owned: dict[Token, int] = {}
    for one in approvals:
        token = one.allowed.token
        allowed[token] = allowed.get(token, 0) + one.allowed.raw
        owned[token] = one.owned.raw
    return tuple(TokenAmount(min(allowed[one], owned[one]), one) for one in allowed)
