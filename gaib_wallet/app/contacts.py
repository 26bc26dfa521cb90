"""The Contacts page in one window: its sheets, and where its buttons lead."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gaib_wallet.app.session import Session
from gaib_wallet.domain.units import Address
from gaib_wallet.ui.dialogs import Question, ask, show_sheet
from gaib_wallet.ui.pages.contacts import ContactsPage
from gaib_wallet.ui.widgets.contact_sheet import ContactSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.contact_form import ContactFormViewModel
from gaib_wallet.words import QT_TRANSLATE_NOOP

REMOVE = QT_TRANSLATE_NOOP("pages", "Remove %1?")
REMOVED = QT_TRANSLATE_NOOP(
    "pages", "You can still pay %1, but no longer by this name. No money moves."
)
YES = QT_TRANSLATE_NOOP("pages", "Remove")


class ContactSheets:
    """Makes the page, opens its sheets; `send` is told to which address something is sent."""

    def __init__(
        self,
        window: Window,
        session: Session,
        unlock: Callable[[], None],
        send: Callable[[str], None],
    ) -> None:
        self._window = window
        self._session = session
        self._unlock = unlock
        self._send = send

    def page(self) -> ContactsPage:
        """The page, plugged in."""
        page = ContactsPage(self._session.book, self._session.approvals, in_steps=True)
        page.wanted.connect(self._open)
        page.unlock_wanted.connect(self._unlock)
        return page

    def _open(self, what: str, address: str) -> None:
        match what:
            case "send":
                self._send(address)
            case "remove":
                self._session.tasks.spawn(self._remove(address), key=(self, "sheet"))
            case _:
                self._session.tasks.spawn(self._form(address), key=(self, "sheet"))

    async def _form(self, address: str) -> None:
        session = self._session
        known = session.book.contact(address)
        model = ContactFormViewModel(session.contacts, known, session.text)
        await show_sheet(self._window.sheets, ContactSheet(model, is_demo=session.network.is_demo))

    async def _remove(self, address: str) -> None:
        session = self._session
        known = session.book.contact(address)
        if known is None:
            return
        whole = session.text.address(Address(address))
        question = Question(
            _say(REMOVE).replace("%1", known.name),
            _say(REMOVED).replace("%1", whole),
            _say(YES),
            is_demo=session.network.is_demo,
        )
        if await ask(self._window.sheets, question):
            session.book.remove(address)


def _say(source: str) -> str:
    return QCoreApplication.translate("pages", source)
