"""A signed text by which an account's owner shows to an issuer that it is theirs (EIP-191)."""

from dataclasses import dataclass
from datetime import datetime

from gaib_wallet.domain.units import Address


@dataclass(frozen=True, slots=True)
class OwnershipProof:
    """`text` as it was signed, and r, s and v (27 or 28): 65 octets."""

    account: Address
    text: str
    signature: bytes


def ownership_text(account: Address, network: str, chain_id: int, made_at: datetime) -> str:
    """The one text that is ever signed: ASCII, it says what it is for and that it moves nothing.

    `made_at` is a time in UTC, shown to the minute.
    """
    return "\n".join(
        (
            "Proof of ownership for GAIB",
            "",
            f"Account: {account}",
            f"Network: {network} (chain {chain_id})",
            f"Made at: {made_at:%Y-%m-%d %H:%M} UTC",
            "",
            "Who signs this holds the key of the account.",
            "It moves nothing and allows nothing.",
        )
    )
