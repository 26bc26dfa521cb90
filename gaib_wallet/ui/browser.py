"""The one way out into the web."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gaib_wallet.domain.links import Link


def open_page(link: Link) -> bool:
    """Hand `link` to the system's browser; whether the system took it."""
    return QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode))
