"""The pages of the navigation, in its order: those that can be made, and those still to come."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gaib_wallet.app.findables import TITLES, WORDS
from gaib_wallet.ui.frame import Frame


def add_pages(frame: Frame, factories: Mapping[str, Callable[[], QWidget]]) -> None:
    """Name all pages in `frame`; those of `factories` are made when they are first seen."""
    for key in TITLES:
        title = QCoreApplication.translate("pages", TITLES[key])
        word = QCoreApplication.translate("pages", WORDS.get(key, TITLES[key]))
        frame.announce(key, title, key, word)
        if key in factories:
            frame.add_page(key, title, key, factories[key], word)
