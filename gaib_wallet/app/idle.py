"""Locks the wallet after a while without a key or the pointer moving."""

import asyncio
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.settings import SettingsViewModel

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleLock(QObject):
    """Watches all input of the program; wall time counts too, so a sleeping computer locks."""

    def __init__(
        self, app: QApplication, accounts: AccountService, settings: SettingsViewModel
    ) -> None:
        super().__init__(app)
        self._accounts = accounts
        self._settings = settings
        self._touch()
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._touch()
        return False

    async def run(self) -> None:
        """Look once a second, until cancelled."""
        while True:
            idle_s = max(time.monotonic() - self._moved, time.time() - self._moved_at)
            if (
                idle_s > self._settings.settings.lock_after_min * 60
                and not self._accounts.is_locked
            ):
                self._accounts.lock()
            await asyncio.sleep(1)

    def _touch(self) -> None:
        self._moved, self._moved_at = time.monotonic(), time.time()
