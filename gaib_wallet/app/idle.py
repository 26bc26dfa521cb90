"""Locks the wallet after a while without a key or the pointer moving."""

import asyncio
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
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
    """Watches the input of the window, which is shown.

    Wall time counts too, so a computer that slept locks.
    """

    def __init__(
        self, window: QWidget, accounts: AccountService, settings: SettingsViewModel
    ) -> None:
        super().__init__(window)
        # Of the window of the desktop, not of every widget: a filter in Python on all events of
        # the program would be asked thousands of times for each page that is built.
        self._window = window.windowHandle()
        self._accounts = accounts
        self._settings = settings
        self._touch()
        self._window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._touch()
        return False

    async def run(self) -> None:
        """Look once a second, until cancelled; then the program's input is let alone."""
        try:
            while True:
                self._look()
                await asyncio.sleep(1)
        finally:
            self._window.removeEventFilter(self)
            self.deleteLater()

    def _look(self) -> None:
        idle_s = max(time.monotonic() - self._moved, time.time() - self._moved_at)
        is_long = idle_s > self._settings.settings.lock_after_min * 60
        if is_long and not self._accounts.is_locked:
            self._accounts.lock()

    def _touch(self) -> None:
        self._moved, self._moved_at = time.monotonic(), time.time()
