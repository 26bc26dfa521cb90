"""Addresses that a person knows, by name."""

from dataclasses import dataclass, replace
from typing import Self

from gaib_wallet.domain.names import look_of
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AddressTaken, NameTaken


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to pay. A name and an address are in the book once each."""

    name: str
    address: Address
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactList:
    """The contacts in the order of their names; a wish that breaks a rule changes nothing."""

    contacts: tuple[Contact, ...] = ()

    def at(self, address: Address) -> Contact | None:
        """The contact with `address`."""
        return next((one for one in self.contacts if one.address == address), None)

    def adding(self, contact: Contact) -> Self:
        """With `contact`. Raises AddressTaken, NameTaken."""
        if known := self.at(contact.address):
            raise AddressTaken(known.name)
        return self._with(contact)

    def changing(self, contact: Contact) -> Self:
        """With `contact` in place of the one that has its address. Raises NameTaken."""
        return self.without(contact.address)._with(contact)  # noqa: SLF001 - of the same class

    def without(self, address: Address) -> Self:
        """Without the contact that has `address`, if there is one."""
        return replace(self, contacts=tuple(one for one in self.contacts if one.address != address))

    def _with(self, contact: Contact) -> Self:
        look = look_of(contact.name)
        if same := next((one for one in self.contacts if look_of(one.name) == look), None):
            raise NameTaken(same.name)
        ordered = sorted((*self.contacts, contact), key=_by_name)
        return replace(self, contacts=tuple(ordered))


def _by_name(contact: Contact) -> str:
    return look_of(contact.name)
