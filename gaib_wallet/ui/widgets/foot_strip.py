"""The strip below a page: what failed, or what waits for the password. No figure moves for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit

INSIDE = 8


class FootStrip(QWidget):
    """Stands outside of what scrolls, so that it is seen wherever the page is; hidden when empty.

    Signals:
        retry_wanted(): read again what failed.
        unlock_wanted(): the password is to be asked for.
    """

    retry_wanted = Signal()
    unlock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._locked = kit.notice(kind="info")
        self._unlock = kit.small_button(self.tr("Unlock"))
        self._lock_line = kit.box(kit.row(kit.expanding(self._locked), self._unlock))
        self._fault = kit.Failure()
        lines = kit.column(self._lock_line, self._fault)
        lines.setContentsMargins(kit.PAGE, INSIDE, kit.PAGE, INSIDE)
        self.setLayout(lines)
        self._unlock.clicked.connect(self.unlock_wanted)
        self._fault.retry_wanted.connect(self.retry_wanted)
        self.show_foot("")

    def show_foot(self, fault_text: str, *, can_retry: bool = False, unlock_text: str = "") -> None:
        """Say `fault_text`, and `unlock_text` above it; without either there is no strip."""
        self._locked.show_notice("info", unlock_text)
        kit.set_shown(self._lock_line, unlock_text)
        self._fault.show_failure(fault_text, can_retry=can_retry)
        kit.set_shown(self, fault_text or unlock_text)
