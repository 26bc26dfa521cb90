"""The book of contacts: who is in it, and what is done with them."""

from dataclasses import dataclass, replace

from gaib_wallet.domain.contacts import Contact
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import WalletError
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact; `key` is its address, whole."""

    key: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class ContactsState:
    """Everything the card shows; `lost_text` says where unreadable contacts lie."""

    rows: tuple[ContactRow, ...]
    fault_text: str
    done_text: str
    lost_text: str


@dataclass(frozen=True, slots=True)
class ContactsFacts:
    """What the card knows; `lost` is the name of the file that was damaged.

    `unread` is what keeps a file from being read that is still in its place.
    """

    contacts: tuple[Contact, ...]
    lost: str = ""
    unread: WalletError | None = None
    fault: WalletError | None = None
    done: Message | None = None


class ContactsViewModel(ViewModel[ContactsState]):
    """Intents of the card; what is typed is a form's business."""

    def __init__(self, contacts: ContactService, text: Text) -> None:
        self._contacts = contacts
        self._text = text
        lost = contacts.set_aside.name if contacts.set_aside else ""
        self._facts = ContactsFacts(contacts.contacts, lost, contacts.unread)
        super().__init__(state_of(self._facts, text))
        contacts.subscribe(self._changed)

    def contact(self, address: str) -> Contact | None:
        """The contact with `address`."""
        return next((one for one in self._facts.contacts if one.address == address), None)

    def remove(self, address: str) -> None:
        """Forget a contact, as a person has confirmed."""
        known = self.contact(address)
        if known is None:
            return
        try:
            self._contacts.remove(Address(address))
        except WalletError as fault:
            self._know(fault=fault, done=None)
        else:
            source = QT_TRANSLATE_NOOP("contacts", "%1 is not a contact any more.")
            self._know(fault=None, done=Message("contacts", source, (known.name,)))

    def say_no_more(self) -> None:
        """Something else is done, or the page is left: what was said is over."""
        self._know(fault=None, done=None)

    def redraw(self) -> None:
        """Say everything again, as in another language."""
        self._know()

    def _changed(self) -> None:
        contacts = self._contacts
        self._know(contacts=contacts.contacts, unread=contacts.unread, done=None)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: ContactsFacts, text: Text) -> ContactsState:
    """What the card shows of `facts`."""
    return ContactsState(
        rows=tuple(ContactRow(one.address, one.name, one.note) for one in facts.contacts),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        done_text=text.say(facts.done) if facts.done else "",
        lost_text=_lost(facts, text),
    )


def _lost(facts: ContactsFacts, text: Text) -> str:
    if facts.unread is not None:
        return text.fault(facts.unread)
    lost = QT_TRANSLATE_NOOP(
        "contacts",
        "The contacts could not be read, and begin anew. The damaged file is kept as %1.",
    )
    return text.say(Message("contacts", lost, (facts.lost,))) if facts.lost else ""
