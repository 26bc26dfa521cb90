"""A contact that is typed: each fault beside its field, and a likeness before it is too late."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.contacts import Contact
from gaib_wallet.domain.lookalikes import Alarm, Likeness, is_meant, likeness
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AddressTaken,
    ClipboardChanged,
    ContactNameless,
    NameTaken,
    NameTooLong,
    NameUnclear,
    NobodysAddress,
    NotAnAddress,
    NoteUnfit,
    OwnAddress,
    WalletError,
)
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.forms import place_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

NAME, ADDRESS, NOTE = "name", "address", "note"
_PLACES: Mapping[type[WalletError], str] = {
    ContactNameless: NAME,
    NameTaken: NAME,
    NameTooLong: NAME,
    NameUnclear: NAME,
    NotAnAddress: ADDRESS,
    NobodysAddress: ADDRESS,
    OwnAddress: ADDRESS,
    AddressTaken: ADDRESS,
    ClipboardChanged: ADDRESS,
    NoteUnfit: NOTE,
}


@dataclass(frozen=True, slots=True)
class ContactFormState:
    """`faults` are sentences by the name of their field.

    `warning` says whom the `typed` address looks like, `anchor` is theirs and `anchor_name` what
    they are called. `asked` is how many of the typed one's last characters have to be typed once
    more before it is kept; 0 where none have to be.
    """

    faults: Mapping[str, str] = field(default_factory=dict)
    warning: str = ""
    typed: str = ""
    anchor: str = ""
    anchor_name: str = ""
    asked: int = 0
    is_done: bool = False

    def fault(self, place: str) -> str:
        """What is wrong with the field `place`; empty if nothing is."""
        return self.faults.get(place, "")


class ContactFormViewModel(ViewModel[ContactFormState]):
    """One contact, new or `known` already."""

    def __init__(self, contacts: ContactService, known: Contact | None, text: Text) -> None:
        self.known = known
        self._contacts = contacts
        self._text = text
        self._warned_of: Address | None = None
        super().__init__(ContactFormState())

    def add(self, name: str, typed_address: str, note: str, typed_end: str = "") -> None:
        """Keep somebody new; an address that looks like a known one is asked about first."""
        try:
            address = parse_address(typed_address)
            self._contacts.check_address(address)
            alike = likeness(address, self._contacts.anchors())
            if self._is_doubtful(alike, typed_end):
                return
            self._contacts.add(name, address, note)
        except WalletError as fault:
            self._refuse(fault)
        else:
            self._show(ContactFormState(is_done=True))

    def change(self, name: str, note: str) -> None:
        """Call the known contact otherwise."""
        if self.known is None:
            return
        try:
            self._contacts.rename(self.known.address, name, note)
        except WalletError as fault:
            self._refuse(fault)
        else:
            self._show(ContactFormState(is_done=True))

    def note_swap(self) -> None:
        """The clipboard held something else right after it was pasted."""
        self._refuse(ClipboardChanged())

    def forget_likeness(self) -> None:
        """Another address is being typed."""
        self._warned_of = None
        self._show(ContactFormState())

    def _is_doubtful(self, alike: Likeness, typed_end: str) -> bool:
        """Whether a person still has to be warned of `alike`, and is now."""
        is_warned = self._warned_of == alike.address
        if alike.alarm is Alarm.NONE or (alike.alarm is Alarm.WARN and is_warned):
            return False
        if alike.alarm is Alarm.BLOCK and is_meant(alike.address, typed_end, alike.asked):
            return False
        self._warned_of = alike.address
        self._show(
            ContactFormState(
                warning=self._warning(alike),
                typed=alike.address,
                anchor=alike.anchor or "",
                anchor_name=alike.name,
                asked=alike.asked if alike.alarm is Alarm.BLOCK else 0,
            )
        )
        return True

    def _refuse(self, fault: WalletError) -> None:
        place = place_of(fault, _PLACES)
        self._show(ContactFormState(faults={place: self._text.fault(fault)}))

    def _warning(self, alike: Likeness) -> str:
        source = QT_TRANSLATE_NOOP(
            "contacts",
            "This is not the address of %1, and looks like it. Such addresses are made to be taken"
            " for each other: compare every character.",
        )
        return self._text.say(Message("contacts", source, (alike.name,)))
