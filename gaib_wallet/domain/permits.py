"""A signature in place of an allowance (EIP-2612): exact, for one spender, for a short time."""

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
