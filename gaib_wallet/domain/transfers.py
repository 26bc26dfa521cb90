"""Sending a token, or the chain's own coin, to somebody."""

from dataclasses import dataclass

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Address, TokenAmount


@dataclass(frozen=True, slots=True)
class TransferFacts:
    """What a node knows of both sides, at one block.

    `is_contract` is whether code lives at the recipient (a delegation to code is not code);
    `denied` are those of the two that the token's issuer denies.
    """

    account: Address
    recipient: Address
    owned: TokenAmount
    native: TokenAmount
    is_contract: bool
    denied: tuple[Address, ...]
    at: BlockStamp
