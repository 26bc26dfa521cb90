"""An account's whole address, to be read, scanned or copied."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.address_label import AddressLabel, QrCode


class ReceiveSheet(Sheet):
    """The address as words and as a code, and on which network it is meant."""

    def __init__(self, name: str, address: str, network: str, is_demo: bool) -> None:  # noqa: FBT001
        super().__init__(is_demo=is_demo, width=560)
        title = kit.label(self.tr("Receive to %1").replace("%1", name), role="title")
        only = self.tr("Only on the network %1. Tokens sent on another network would be lost.")
        close = kit.button(self.tr("Close"))
        self._address = AddressLabel(address)
        self._copied = kit.icon_line()
        body = kit.column(
            kit.label(only.replace("%1", network)),
            kit.row(QrCode(address), kit.column(self._address, self._copied, None), spacing=24),
            spacing=16,
        )
        self.compose(kit.row(title), body, kit.row(None, close), first=close)
        body.setContentsMargins(24, 16, 24, 16)
        close.clicked.connect(self.go_back)
        self._address.copied.connect(self._show_copied)

    def _show_copied(self) -> None:
        self._copied.show_line("check", self.tr("Copied, whole"), tone="positive")
