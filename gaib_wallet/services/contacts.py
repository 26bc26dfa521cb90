"""Contacts: whom a person pays, by name, and the name of every address that this wallet knows."""

from collections.abc import Callable, Mapping
from pathlib import Path

from gaib_wallet.domain.contacts import Contact
from gaib_wallet.domain.names import account_name, look_of, note_text
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import (
    ContactNameless,
    NameTaken,
    NobodysAddress,
    OwnAddress,
    StorageFault,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import ContactBook


class ContactService:
    """The contacts of one vault, beside its accounts and the contracts of one network."""

    def __init__(self, book: ContactBook, accounts: AccountService, network: Network) -> None:
        self._book = book
        self._accounts = accounts
        self._network = network
        self._listeners: list[Callable[[], None]] = []

    def use(self, network: Network) -> None:
        """Go on with `network`, whose pools have names by now."""
        self._network = network

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """All of them, in the order of their names."""
        return self._book.contacts

    @property
    def set_aside(self) -> Path | None:
        """Where the contacts lie that could not be read; None where all could."""
        return self._book.set_aside

    @property
    def unread(self) -> StorageFault | None:
        """Why the contacts cannot be read, which are still in their place; None where they can."""
        return self._book.unread

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each change; the function returned stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def check_address(self, address: Address) -> None:
        """Hold a new contact's address against the rules. Raises NobodysAddress, OwnAddress."""
        if address == NO_ADDRESS:
            raise NobodysAddress
        for account in self._accounts.accounts:
            if account.address == address:
                raise OwnAddress(account.name)

    def add(self, name: str, address: Address, note: str = "") -> Contact:
        """Keep somebody new.

        Raises:
            NobodysAddress, OwnAddress, AddressTaken: the address cannot be a contact's.
            ContactNameless, NameTooLong, NameUnclear, NameTaken: the name cannot.
            NoteUnfit: the note cannot.
            StorageFault: the disk refused; nothing was changed.
        """
        self.check_address(address)
        contact = Contact(self._name(name, address), address, note_text(note))
        self._book.add(contact)
        self._tell()
        return contact

    def rename(self, address: Address, name: str, note: str | None = None) -> None:
        """Call the contact otherwise; without a `note` it keeps its own. Raises as `add`."""
        wanted = self._name(name, address)
        known = next((one for one in self.contacts if one.address == address), None)
        if known is not None:
            kept = known.note if note is None else note_text(note)
            self._book.change(Contact(wanted, address, kept))
            self._tell()

    def remove(self, address: Address) -> None:
        """Forget the contact. Raises StorageFault."""
        self._book.remove(address)
        self._tell()

    def named(self, address: Address) -> str:
        """What a person calls `address`, else what the network does; empty for a stranger."""
        return self.anchors().get(address, "")

    def anchors(self) -> Mapping[Address, str]:
        """Every address that this wallet knows for certain, by name, and not one that it only saw.

        A contact stands before an own account, and that before the network's contracts.
        """
        own = {one.address: one.name for one in self._accounts.accounts}
        contacts = {one.address: one.name for one in self.contacts}
        return {**self._network.names, **own, **contacts}

    def _name(self, typed: str, address: Address) -> str:
        """The name for `address`; not that of an account, nor of a contract of the network."""
        name = account_name(typed)
        if not name:
            raise ContactNameless
        taken = [(one.address, one.name) for one in self._accounts.accounts]
        for other, known in (*taken, *self._network.names.items()):
            if other != address and look_of(known) == look_of(name):
                raise NameTaken(known)
        return name

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
