"""A field for an address, a name or a link, whose pastes are looked at twice."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    Qt,
)
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from gaib_wallet.ui.clipboard import address_in, text_of

LONGEST = 2_000
LOOK_AGAIN_MS = 250
PASTE = "edit-paste"  # what Qt calls it in the menu of every field


class AddressEdit(QLineEdit):
    """Text, or a picture that holds a code.

    Signals:
        picture_pasted(QImage): the clipboard holds a picture and no text.
        swapped(): the clipboard held another text right after the paste.
    """

    picture_pasted = Signal(QImage)
    swapped = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST)
        self._pasted = ""
        self._mode = QClipboard.Mode.Clipboard
        self._later = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._later.timeout.connect(self.look_again)

    def paste_checked(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Take over what the clipboard holds; a whole address or link takes the field's place."""
        held = QGuiApplication.clipboard().mimeData(mode)
        if held is not None and held.hasImage() and not held.hasText():
            self.picture_pasted.emit(QGuiApplication.clipboard().image(mode))
            return
        self._pasted, self._mode = text_of(mode), mode
        if not self._pasted:
            return
        if address_in(self._pasted):
            self.selectAll()
        self.insert(" ".join(self._pasted.split()))
        if self.look_again():
            self._later.start()

    def look_again(self) -> bool:
        """Whether the clipboard still holds what was pasted."""
        is_same = text_of(self._mode) == self._pasted
        if not is_same and address_in(self._pasted):
            self.swapped.emit()
        return is_same

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_checked()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_selection = QGuiApplication.clipboard().supportsSelection()
        if event.button() is Qt.MouseButton.MiddleButton and is_selection:
            self.paste_checked(QClipboard.Mode.Selection)
        else:
            super().mouseReleaseEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == PASTE:
                action.triggered.disconnect()
                action.triggered.connect(self._paste_wanted)
                action.setEnabled(True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _paste_wanted(self) -> None:
        self.paste_checked()
