"""An address, always whole: in groups of four, with a button that copies it, and as a QR code."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.ui import clipboard, kit
from gaib_wallet.ui.qr_pictures import QUIET, modules_of

GROUP = 4
PER_LINE = 5


def grouped(address: str, per_line: int = PER_LINE) -> str:
    """`0x 62EC bE50 … ` on lines of `per_line` groups; every character is shown."""
    digits = address.removeprefix("0x")
    groups = [digits[place : place + GROUP] for place in range(0, len(digits), GROUP)]
    lines = [" ".join(groups[at : at + per_line]) for at in range(0, len(groups), per_line)]
    # The second line stands under the first group; figure spaces are as wide as digits.
    return "0x " + "\n\u2007\u2007 ".join(lines)


class AddressLabel(QWidget):
    """The whole address on two lines, or on one, with a button to copy it.

    Signals:
        copied(str): the address is in the clipboard now.
    """

    copied = Signal(str)

    def __init__(
        self, address: str = "", *, one_line: bool = False, copy: bool = True, role: str = "label"
    ) -> None:
        super().__init__()
        self._address = ""
        self._per_line = 10 if one_line else PER_LINE
        self._words = kit.label(role=role, wrap=False)
        self._copy = kit.icon_button("copy", self.tr("Copy the whole address"), role="small-icon")
        kit.set_shown(self._copy, copy)
        inside = kit.row(self._words, self._copy, None)
        inside.setAlignment(self._copy, Qt.AlignmentFlag.AlignTop)
        self.setLayout(inside)
        self._copy.clicked.connect(self._put)
        self.show_address(address)

    def show_address(self, address: str) -> None:
        """Another address, as it came: EIP-55 is the business of whoever passes it."""
        self._address = address
        self._words.setText(grouped(address, self._per_line) if address else "")
        self.setAccessibleName(address)
        # Several stand on one page: by it they are told apart.
        self._copy.setAccessibleDescription(address)
        self._copy.setEnabled(bool(address))

    def allow_copy(self, *, allowed: bool) -> None:
        """Offer the button, or do not: of who sent something, nobody should copy the address."""
        kit.set_shown(self._copy, allowed)

    def _put(self) -> None:
        clipboard.addresses().copy(self._address)
        self.copied.emit(self._address)


class QrCode(QWidget):
    """`text` as a QR code, black on white in both themes: cameras read that best."""

    def __init__(self, text: str = "", *, size: int = 200) -> None:
        super().__init__()
        self._rows: tuple[bytes, ...] = ()
        self.setFixedSize(size, size)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Another text; an empty one draws nothing. Error correction M, no logo inside."""
        self._rows = modules_of(text) if text else ()
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if not self._rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        modules = len(self._rows) + 2 * QUIET
        side = self.width() // modules
        start = (self.width() - side * len(self._rows)) // 2
        for down, row in enumerate(self._rows):
            for across, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(
                        start + across * side, start + down * side, side, side, Qt.GlobalColor.black
                    )
