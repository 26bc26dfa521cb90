"""Locks the wallet: after a while without input, and when the desktop sleeps or locks."""

import asyncio
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gaib_wallet.app.session_lock import DesktopWatch, Moment
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.locking import IdleRule
from gaib_wallet.viewmodels.settings import SettingsViewModel

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}


class AutoLock(QObject):
    """Watches the window, which is shown, and the desktop around it."""

    def __init__(
        self,
        window: QWidget,
        accounts: AccountService,
        settings: SettingsViewModel,
        rule: IdleRule | None = None,
    ) -> None:
        super().__init__(window)
        # Of the window of the desktop, not of every widget: a filter in Python on all events of
        # the program would be asked thousands of times for each page that is built.
        self._window = window
        self._accounts = accounts
        self._settings = settings
        self._rule = rule or IdleRule(time.monotonic_ns, time.time_ns)
        handle = window.windowHandle()
        handle.installEventFilter(self)
        handle.windowStateChanged.connect(self._state_changed)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            # The first move after a night must not pass for somebody who was there all along.
            self.look()
            self._rule.touch()
        return False

    def look(self) -> None:
        """Lock if nobody has been here for too long."""
        if self._rule.is_over(self._settings.settings.lock_after_min):
            self._lock()

    def hear(self, moment: Moment) -> None:
        """Lock when the desktop does, and before it sleeps."""
        if moment is Moment.WOKEN:
            self.look()
        else:
            self._lock()

    async def run(self) -> None:
        """Look once a second, until cancelled; then the program's input is let alone."""
        try:
            await asyncio.gather(self._tick(), self._watch())
        finally:
            # Asked for again: the object that PySide gave at first may be called gone meanwhile.
            handle = self._window.windowHandle()
            handle.removeEventFilter(self)
            handle.windowStateChanged.disconnect(self._state_changed)
            self.deleteLater()

    async def _tick(self) -> None:
        while True:
            self.look()
            await asyncio.sleep(1)

    async def _watch(self) -> None:
        if sys.platform == "linux":
            await DesktopWatch(self.hear).run()

    def _state_changed(self, state: Qt.WindowState) -> None:
        if state == Qt.WindowState.WindowMinimized and self._settings.settings.locks_when_minimised:
            self._lock()

    def _lock(self) -> None:
        self._rule.touch()
        if not self._accounts.is_locked:
            self._accounts.lock()
