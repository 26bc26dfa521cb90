"""A hash as it is, whole: to be read, copied, or looked up by a browser."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit

NAMES = 132


class HashLine(QWidget):
    """Draws a name and a hash.

    Signals:
        link_wanted(str): its page in a browser is asked for.
    """

    link_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="label", wrap=False)
        self._name.setMinimumWidth(NAMES)
        self._hash = kit.figure(role="note-value", left=True)
        self._copy = kit.icon_button("copy", self.tr("Copy the whole hash"), role="small-icon")
        self._link = kit.icon_button("globe", "", role="small-icon")
        self.setLayout(kit.row(self._name, self._hash, self._copy, self._link, None))
        self._copy.clicked.connect(self._put)
        self._link.clicked.connect(self._ask)

    def show_hash(self, name: str, words: str, link_words: str = "") -> None:
        """Draw the hash `words` behind its `name`; without `link_words` no browser is offered."""
        self._name.setText(name)
        self._hash.setText(words)
        self._copy.setAccessibleDescription(words)
        self._link.setAccessibleDescription(words)
        self._link.setAccessibleName(link_words)
        self._link.setToolTip(kit.plain_tip(link_words))
        kit.set_shown(self._copy, words)
        kit.set_shown(self._link, link_words)

    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._hash.text())

    def _ask(self) -> None:
        self.link_wanted.emit(self._hash.text())
