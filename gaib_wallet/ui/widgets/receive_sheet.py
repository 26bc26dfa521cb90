"""An account's whole address, to be read, scanned or copied."""

from PySide6.QtCore import Signal

from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.address_label import AddressLabel, QrCode


class ReceiveSheet(Sheet):
    """The address as words and as a code, and on which network it is meant.

    `is_unsafe`: its words are not on paper yet, so that is said before the address is shown.
    `doubt` is what speaks against the address itself.

    Signals:
        backup_wanted(): put the words on paper first.
        risk_taken(): show the address all the same.
    """

    backup_wanted = Signal()
    risk_taken = Signal()

    def __init__(
        self,
        name: str,
        address: str,
        network: str,
        is_demo: bool,  # noqa: FBT001
        *,
        is_unsafe: bool = False,
        doubt: str = "",
    ) -> None:
        super().__init__(is_demo=is_demo, width=640 if is_unsafe else 560)
        title = kit.label(self.tr("Receive to %1").replace("%1", name), role="title")
        only = self.tr("Only on the network %1. Tokens sent on another network would be lost.")
        self._close = kit.button(self.tr("Close"))
        self._address = AddressLabel(address)
        self._copied = kit.icon_line()
        code = kit.row(QrCode(address), kit.column(self._address, self._copied, None), spacing=24)
        doubts = kit.notice(doubt, kind="warning")
        kit.set_shown(doubts, doubt)
        self._shown = kit.box(
            kit.column(kit.label(only.replace("%1", network)), doubts, code, spacing=16)
        )
        self._warning = kit.notice(
            self.tr(
                "The words of this account are not checked on paper. What arrives here is lost if"
                " this computer breaks or the password is forgotten."
            ),
            kind="warning",
        )
        self._back_up = kit.button(self.tr("Back up the words"), role="main", icon="key")
        self._all_the_same = kit.button(self.tr("Show the address all the same"))
        body = kit.column(self._warning, self._shown, spacing=16)
        foot = kit.row(self._close, None, self._all_the_same, self._back_up)
        self.compose(kit.row(title), body, foot, first=self._back_up if is_unsafe else self._close)
        body.setContentsMargins(24, 16, 24, 16)
        for part in (self._warning, self._back_up, self._all_the_same):
            kit.set_shown(part, is_unsafe)
        kit.set_shown(self._shown, not is_unsafe)
        self._close.clicked.connect(self.go_back)
        self._address.copied.connect(self._show_copied)
        self._back_up.clicked.connect(self._leave_for_backup)
        self._all_the_same.clicked.connect(self._take_risk)

    def _leave_for_backup(self) -> None:
        self.go_back()
        self.backup_wanted.emit()

    def _take_risk(self) -> None:
        self._shown.show()
        self._all_the_same.hide()
        self._close.setFocus()
        self.risk_taken.emit()

    def _show_copied(self) -> None:
        self._copied.show_line("check", self.tr("Copied, whole"), tone="positive")
