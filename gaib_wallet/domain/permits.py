"""A signature in place of an allowance: exact, for one spender, for a short time.

A token may take it itself (EIP-2612), or Permit2 takes it, which was allowed the token before.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from gaib_wallet.domain.units import Address, TokenAmount

LONGEST: Final = timedelta(minutes=20)
"""How long after its block a permit may be used."""


@dataclass(frozen=True, slots=True)
class PermitDomain:
    """What a token calls itself where it takes permits; its address and chain come with it."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class PermitTerms:
    """What an owner's next permit of a token is signed with; the token confirmed `domain`."""

    domain: PermitDomain
    nonce: int


@dataclass(frozen=True, slots=True)
class Permit:
    """`spender` may take exactly `amount` of `owner` until `deadline`, once (`nonce`).

    `domain` is the token's own, as the manifest has it and the token's separator confirmed.
    """

    owner: Address
    spender: Address
    amount: TokenAmount
    nonce: int
    deadline: datetime
    domain: PermitDomain


@dataclass(frozen=True, slots=True)
class Permit2Terms:
    """What an owner's next signature for Permit2 is made with; it confirmed its separator.

    `allowed` is what Permit2 itself may take of the token, which must cover the payment first.
    """

    contract: Address
    nonce: int
    allowed: TokenAmount


@dataclass(frozen=True, slots=True)
class PermitSingle:
    """Permit2: `spender` may take exactly `amount` of `owner` until `deadline`, once (`nonce`).

    `contract` is Permit2, whom the token allows exactly `amount` before; `deadline` is both that of
    the signature and that of the allowance which it makes.
    """

    owner: Address
    spender: Address
    amount: TokenAmount
    nonce: int
    deadline: datetime
    contract: Address


SignedAllowance = Permit | PermitSingle
"""What a plan may begin with in place of an allowance."""
