"""The Contacts page: whom one pays, and who may take something without asking again."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.in_steps import InSteps
from gaib_wallet.ui.widgets.approvals_card import ApprovalsCard
from gaib_wallet.ui.widgets.contact_rows import ContactsCard
from gaib_wallet.viewmodels.approvals import ApprovalsViewModel
from gaib_wallet.viewmodels.contacts import ContactsState, ContactsViewModel

BOOK = 392
STACKS_BELOW = 1000
"""Beside the book the allowances need more room than other pages' cards do."""


class ContactsPage(InSteps):
    """Draws `ContactsState` and `ApprovalsState`; what is allowed is read when it is seen.

    Signals:
        wanted(str, str): what needs a sheet: add; edit, remove, send with an address.
        unlock_wanted(): the password is asked for.
    """

    wanted = Signal(str, str)
    unlock_wanted = Signal()

    def __init__(
        self,
        contacts: ContactsViewModel,
        approvals: ApprovalsViewModel,
        *,
        in_steps: bool = False,
    ) -> None:
        super().__init__()
        self._contacts = contacts
        self._approvals = approvals
        if not in_steps:
            self.finish()

    @override
    def _make(self) -> Iterator[None]:
        contacts, approvals = self._contacts, self._approvals
        self._lost = kit.notice(kind="warning")
        self._book = ContactsCard()
        yield
        self._allowed = ApprovalsCard()
        yield
        body = kit.columns((self._book, BOOK), (self._allowed, 0), stacks_below=STACKS_BELOW)
        self.setLayout(kit.column(kit.page(kit.column(self._lost, body, None, spacing=16))))
        self._book.wanted.connect(self._want)
        self._allowed.revoke_wanted.connect(approvals.revoke)
        self._allowed.revoke_all_wanted.connect(approvals.revoke_all)
        self._allowed.again_wanted.connect(approvals.refresh)
        self._allowed.unlock_wanted.connect(self.unlock_wanted)
        yield
        bind(self, contacts, self._show_contacts)
        yield
        bind(self, approvals, self._allowed.show_approvals)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # not the window brought back
            self._approvals.open()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._approvals.close()
            self._contacts.say_no_more()

    def _show_contacts(self, state: ContactsState) -> None:
        self._lost.show_notice("warning", state.lost_text)
        self._book.show_contacts(state)

    def _want(self, what: str, address: str) -> None:
        self._contacts.say_no_more()
        self.wanted.emit(what, address)
