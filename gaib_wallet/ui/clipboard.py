"""Addresses in the clipboard: put there in one place, and looked at again when one comes back."""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.payment_requests import is_request, parse_request
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import WalletError


class AddressClipboard(QObject):
    """What was copied here is compared when the program's window is looked at again.

    There are programs that wait for an address in the clipboard and put a thief's in its place.
    Something else that somebody copied meanwhile is nobody's business.

    Signals:
        swapped(str, str): the address that was copied here, and the other one that is there now.
    """

    swapped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._copied = ""
        qt = QGuiApplication.instance()
        if isinstance(qt, QGuiApplication):
            qt.applicationStateChanged.connect(self._state_changed)

    def copy(self, text: str) -> None:
        """Put an address, or a link that asks to pay one, into the clipboard."""
        self._copied = text
        QGuiApplication.clipboard().setText(text)

    def look_again(self) -> None:
        """Compare what is there now with what was put there."""
        if not self._copied:
            return
        found = QGuiApplication.clipboard().text()
        if found == self._copied:
            return
        before, now = address_in(self._copied), address_in(found)
        self._copied = ""
        if before and now and before != now:
            self.swapped.emit(before, now)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()


@cache
def addresses() -> AddressClipboard:
    """The program's one; whoever copies an address uses it."""
    return AddressClipboard()


def address_in(text: str) -> Address | None:
    """The address that `text` is, or that it asks to pay."""
    try:
        return parse_request(text).recipient if is_request(text) else parse_address(text)
    except WalletError:
        return None


def text_of(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> str:
    """What is there now; read anew with each call."""
    return QGuiApplication.clipboard().text(mode)
