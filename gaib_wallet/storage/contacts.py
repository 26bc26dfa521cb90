"""Whom a person pays, as a JSON file: names, addresses and notes."""

from dataclasses import replace
import logging
from pathlib import Path
from typing import Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.contacts import Contact, ContactList
from gaib_wallet.domain.names import LONGEST_NOTE, harmless
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import InputError, NewerFile, StorageFault
from gaib_wallet.storage import atomic

VERSION: Final = 1
log = logging.getLogger(__name__)


class _Document(msgspec.Struct):
    contacts: list[Contact]
    version: int = VERSION


class _Stamp(msgspec.Struct):
    version: int


class ContactFile:
    """Is `services.ports.ContactBook` without importing it.

    A damaged file is set aside, and `set_aside` says where it is. One that a newer version wrote,
    or that the disk does not give, is not touched: `unread` says why, and nobody can be kept
    before it can be read. Writing raises StorageFault, and the contacts are as they were.
    """

    def __init__(self, path: Path) -> None:
        self.set_aside: Path | None = None
        self.unread: StorageFault | None = None
        self._path = path
        self._list = ContactList()
        try:
            atomic.tidy(path)
            self._list = self._read()
        except StorageFault as fault:
            log.warning("contacts cannot be read: %s", fault)
            self.unread = fault

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """All of them, in the order of their names."""
        return self._list.contacts

    def add(self, contact: Contact) -> None:
        """Keep somebody new. Raises AddressTaken, NameTaken, StorageFault."""
        self._try_again()
        self._keep(self._list.adding(contact))

    def change(self, contact: Contact) -> None:
        """Keep `contact` in place of the one with its address. Raises NameTaken, StorageFault."""
        self._try_again()
        self._keep(self._list.changing(contact))

    def remove(self, address: Address) -> None:
        """Forget the contact. Raises StorageFault."""
        self._try_again()
        self._keep(self._list.without(address))

    def _try_again(self) -> None:
        """Read what could not be read: what is written next would take its place."""
        if self.unread:
            self._list = self._read()
            self.unread = None

    def _keep(self, contacts: ContactList) -> None:
        document = _Document([*contacts.contacts])
        atomic.write(self._path, msgspec.json.format(msgspec.json.encode(document)))
        self._list = contacts

    def _read(self) -> ContactList:
        with atomic.disk_faults(self._path):
            if not self._path.exists():
                return ContactList()
            content = self._path.read_bytes()
        try:
            if msgspec.json.decode(content, type=_Stamp).version > VERSION:
                raise NewerFile(str(self._path))
            document = msgspec.json.decode(content, type=_Document)
            found = ContactList()
            for contact in document.contacts:
                found = found.adding(_checked(contact))
        except (ValueError, RecursionError, InputError):
            self.set_aside = atomic.set_aside(self._path)
            return ContactList()
        return found


def _checked(contact: Contact) -> Contact:
    """`contact` as it can be shown. Raises NotAnAddress, ValueError.

    Its address must be in its own letters: the file was written so, and a damaged one was not.
    """
    if parse_address(contact.address) != contact.address or not contact.name.strip():
        raise ValueError(contact)
    return replace(contact, name=harmless(contact.name), note=harmless(contact.note, LONGEST_NOTE))
