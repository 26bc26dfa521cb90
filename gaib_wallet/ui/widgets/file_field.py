"""A file that is chosen in the system's own dialog; it cannot be typed."""

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gaib_wallet.ui import kit


class FileField(QWidget):
    """Where to read from, or to write to.

    Signals:
        chosen(str): the path.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, save_as: str = "") -> None:
        super().__init__()
        self._name = name
        self._save_as = save_as
        self._path = kit.field(name, self.tr("No file chosen"))
        self._path.setReadOnly(True)
        self.browse = kit.button(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose: %1").replace("%1", name))
        row = kit.row(self._path, self.browse)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.setFocusProxy(self.browse)
        self.browse.clicked.connect(self._open)

    @property
    def path(self) -> str:
        """What was chosen; empty before."""
        return self._path.text()

    def suggest(self, name: str) -> None:
        """Offer another name; what was chosen under the old one is forgotten."""
        if name != self._save_as:
            self._save_as = name
            self._path.clear()

    def take(self, path: str) -> None:
        """Show that `path` is chosen."""
        self._path.setText(path)
        self.chosen.emit(path)

    def _open(self) -> None:
        dialog = QFileDialog(self, self._name, QDir.homePath())
        if self._save_as:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(self._save_as)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
