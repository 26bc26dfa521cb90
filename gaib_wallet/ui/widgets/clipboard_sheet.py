"""The clipboard holds another address than the one that was copied here."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import clipboard, kit
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.identicon import Identicon


class ClipboardSheet(Sheet):
    """Both addresses, whole, one under the other; the right one can be copied again."""

    def __init__(self, copied: str, found: str, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=560)
        self._copied = copied
        title = kit.label(self.tr("The clipboard was changed"), role="title")
        warning = kit.notice(
            self.tr(
                "You copied an address in this wallet, and the clipboard holds another one now."
                " If you did not copy that yourself, a program on this computer did: it may be made"
                " to steal. Compare what you pasted."
            ),
            kind="warning",
        )
        close = kit.button(self.tr("Close"))
        again = kit.button(self.tr("Copy the first again"), role="main", icon="copy")
        body = kit.column(
            warning,
            kit.label(self.tr("Copied in this wallet"), role="label"),
            _whole(copied),
            kit.label(self.tr("In the clipboard now"), role="label"),
            _whole(found),
            spacing=12,
        )
        self.compose(kit.row(title), body, kit.row(close, None, again), first=close)
        body.setContentsMargins(24, 16, 24, 16)
        close.clicked.connect(self.go_back)
        again.clicked.connect(self._copy_again)

    def _copy_again(self) -> None:
        clipboard.addresses().copy(self._copied)
        self.go_back()


def _whole(address: str) -> QWidget:
    words = AddressLabel(address, one_line=True, copy=False, role="text")
    line = kit.row(Identicon(address), words, spacing=12)
    line.setStretch(1, 1)
    return kit.box(line)
