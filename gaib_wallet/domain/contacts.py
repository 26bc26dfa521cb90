"""Addresses that a person knows, by name."""

from dataclasses import dataclass

from gaib_wallet.domain.units import Address


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to pay. A name and an address are in the book once each."""

    name: str
    address: Address
    note: str = ""
