"""Where a figure is from: what was asked of which contract."""

from dataclasses import dataclass

from gaib_wallet.domain.units import Address


@dataclass(frozen=True, slots=True)
class Question:
    """A call of a contract, by its function with its types (`balanceOf(address)`) and its bytes.

    One with `since` is no call: it asks for all that the contract said from that block on.
    """

    contract: Address
    function: str = ""
    data: bytes = b""
    since: int | None = None
