"""The one way out: into the web, and into the system's window of folders."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gaib_wallet.domain.links import Link


def open_page(link: Link) -> bool:
    """Hand `link` to the system's browser; whether the system took it."""
    return QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode))


def open_folder(path: str) -> bool:
    """Show a folder of this computer in the system's own window; whether the system did."""
    return Path(path).is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(path))
