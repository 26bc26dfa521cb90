"""Who gets it: typed, pasted, picked or read from a picture, and then shown whole."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.qr_pictures import PATTERNS, codes_in_file, codes_in_image
from gaib_wallet.ui.widgets.address_edit import AddressEdit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.identicon import Identicon
from gaib_wallet.viewmodels.send_recipient import OFFERED, Payee
from gaib_wallet.viewmodels.send_state import SendState

ReadCodes = Callable[[], Awaitable[Sequence[str]]]


class RecipientField(QWidget):
    """Draws the recipient's part of `SendState`.

    Signals:
        edited(str): what stands in the field.
        chosen(str): the address of somebody who was offered.
        picture(object): a picture is to be looked through; a `ReadCodes`.
        swapped(): the clipboard changed while it was pasted.
    """

    edited = Signal(str)
    chosen = Signal(str)
    picture = Signal(object)
    swapped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = AddressEdit(self.tr("To"), self.tr("Name, address or payment link"))
        self._browse = kit.icon_button("qr", self.tr("Read a QR code from a picture"))
        line = kit.row(self.edit, self._browse)
        line.setStretch(0, 1)
        self._field = FormField(self.tr("To"), line)
        self._offers = [PayeeButton() for _ in range(OFFERED)]
        self._offered = kit.box(kit.row(*self._offers, None))
        self._portrait = Identicon()
        self._name = kit.label(role="strong", wrap=False)
        self._address = AddressLabel(one_line=True, copy=False, role="text")
        whole = kit.row(
            kit.column(2, self._portrait, None, spacing=0),
            kit.column(self._name, self._address, spacing=2),
            spacing=12,
        )
        whole.setStretch(1, 1)
        self._whole = kit.box(whole)
        self.setLayout(kit.column(self._field, self._offered, self._whole, spacing=8))
        self.edit.textEdited.connect(self.edited)
        self.edit.picture_pasted.connect(self._picture_pasted)
        self.edit.swapped.connect(self.swapped)
        self.edit.returnPressed.connect(self._take_first)
        self._browse.clicked.connect(self._open)
        for button in self._offers:
            button.wanted.connect(self.chosen)

    def show_recipient(self, state: SendState) -> None:
        """Draw it; the cursor stays where it is unless the text is another one."""
        if self.edit.text() != state.recipient_text:
            self.edit.setText(state.recipient_text)
        is_wrong = state.recipient_tone == "negative"
        kit.set_tone(self.edit, "negative" if is_wrong else "")
        self._field.show_fault(state.recipient_note if is_wrong else "")
        self._field.show_note(
            "" if is_wrong else state.recipient_note,
            "warning" if state.recipient_tone == "warning" else "",
        )
        for place, button in enumerate(self._offers):
            button.show_payee(state.offers[place] if place < len(state.offers) else None)
        kit.set_shown(self._offered, state.offers)
        kit.set_shown(self._whole, state.address)
        self._portrait.show_address(state.address)
        self._address.show_address(state.address)
        self._name.setText(state.name)

    def take_file(self, path: str) -> None:
        """Look for a code in the picture at `path`."""
        self.picture.emit(partial(asyncio.to_thread, codes_in_file, path))

    def _take_first(self) -> None:
        """Enter takes the first who is offered, while nobody is named yet."""
        if self._offered.isVisible() and not self._whole.isVisible():
            self._offers[0].click()

    def _picture_pasted(self, image: QImage) -> None:
        self.picture.emit(partial(asyncio.to_thread, codes_in_image, image))

    def _open(self) -> None:
        title = self.tr("Picture with a QR code")
        pictures = self.tr("Pictures (%1)").replace("%1", PATTERNS)
        dialog = QFileDialog(self, title, QDir.homePath(), pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class PayeeButton(kit.Button):
    """Somebody who may be meant.

    Signals:
        wanted(str): the address.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(role="small")
        self._address = ""
        self.clicked.connect(self._pressed)

    def show_payee(self, payee: Payee | None) -> None:
        """Another one, or none."""
        kit.set_shown(self, payee is not None)
        if payee is not None:
            self._address = payee.address
            own = self.tr("%1, your own").replace("%1", payee.name)
            self.setText(own if payee.is_own else payee.name)

    def _pressed(self) -> None:
        self.wanted.emit(self._address)
