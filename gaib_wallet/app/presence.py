"""One session outside its window: in the tray, in notices, in the window's title."""

import asyncio
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
import logging
from typing import Final

from PySide6.QtCore import QObject

from gaib_wallet.app.custody import elapsed_ms
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.notifying import DesktopNotes
from gaib_wallet.app.session import Session
from gaib_wallet.services.notices import NoticeService
from gaib_wallet.storage.notices import NoticeFolder
from gaib_wallet.ui import tray
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.presence import TITLE, Note, PresenceState, PresenceViewModel
from gaib_wallet.viewmodels.settings import SettingsViewModel
from gaib_wallet.viewmodels.shell import ShellState

SETTLED_S: Final = 0.5
LATER_S: Final = 10
TRIES: Final = 12
"""A desktop may start its tray after its programs."""
LEFT: Final = "tray"
log = logging.getLogger(__name__)


class Presence(QObject):
    """Connects one session to the desktop; `act` does what the key of an action says."""

    def __init__(
        self,
        window: Window,
        session: Session,
        settings: SettingsViewModel,
        languages: Languages,
        folder: NoticeFolder,
        act: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._languages = languages
        self._folder = folder
        self._act = act
        self._tray: tray.Tray | None = None
        self._last: Note | None = None
        self._is_masked = True
        self._ends = ExitStack()
        self._notes = DesktopNotes(self._open, self._show_in_tray)
        self._model = PresenceViewModel(
            session.text,
            lambda: settings.settings,
            self._is_seen,
            self._notes.tell,
            session.contacts.named,
        )
        self._news = NoticeService(
            session.transactions,
            session.accounts,
            folder,
            session.network,
            elapsed_ms,
            has_past=session.yields is not None,
        )

    async def begin(self) -> None:
        """Before the node is asked for the first time: what is known by now is no news."""
        session = self._session
        self._ends.callback(await self._news.begin())
        self._ends.callback(self._news.subscribe(self._model.hear))
        if session.yields is not None:
            session.yields.tell_facts(self._news.hear)
        self._ends.callback(session.pulse.subscribe(self._news.beaten))
        self._ends.callback(session.frame.subscribe(self._know))
        self._ends.callback(self._model.subscribe(self._draw))
        self._languages.changed.connect(self._speak)
        self._ends.callback(self._languages.changed.disconnect, self._speak)
        self._window.goes_on = self._goes_on
        session.tasks.spawn(self._notes.run(), key=(self, "notes"))
        session.tasks.spawn(self._stand_in_tray(), key=(self, "tray"))

    def close(self) -> None:
        """Leave the desktop: another session may come."""
        self._ends.close()
        self._window.goes_on = None
        self._window.setWindowTitle(TITLE)
        if self._tray is not None:
            self._tray.take_away()
            self._tray = None
        self.deleteLater()

    async def _stand_in_tray(self) -> None:
        # The window is painted and its page read first.
        await asyncio.sleep(SETTLED_S)
        for _ in range(TRIES):
            if tray.is_there():
                self._make_tray()
                return
            await asyncio.sleep(LATER_S)

    def _make_tray(self) -> None:
        made = self._tray = tray.Tray()
        made.show_wanted.connect(self._turn_window)
        made.lock_wanted.connect(self._turn_lock)
        made.hide_wanted.connect(partial(self._act, "hide"))
        made.latest_wanted.connect(self._open_latest)
        made.quit_wanted.connect(self._window.quit)
        made.note_pressed.connect(self._open_last)
        self._draw(self._model.state)

    def _know(self, shell: ShellState) -> None:
        self._model.know(self._session.frame.facts, shell)

    def _speak(self) -> None:
        self._know(self._session.frame.state)
        self._draw(self._model.state)

    def _redraw(self) -> None:
        self._draw(self._model.state)

    def _draw(self, state: PresenceState) -> None:
        self._window.setWindowTitle(state.title)
        masks = state.is_locked or state.is_hidden
        if masks and not self._is_masked:
            self._notes.mask()
        self._is_masked = masks
        if self._tray is not None:
            self._tray.draw(state, is_window_shown=self._window.isVisible())

    def _turn_window(self) -> None:
        # The menu has taken the focus: whether the window was in front is not known.
        if self._window.isVisible() and not self._window.isMinimized():
            self._put_away()
            self._window.hide()
        else:
            self._window.bring()
            self._draw(self._model.state)

    def _turn_lock(self) -> None:
        if self._session.accounts.is_locked:
            self._window.bring()  # its password is asked for there
        self._act("lock")

    def _goes_on(self) -> bool:
        """Whether a window that is put away leaves the wallet where it is found again."""
        settings = self._settings.settings
        if self._tray is None or not settings.stays_in_tray or not tray.is_there():
            return False
        self._put_away()
        return True

    def _put_away(self) -> None:
        """What is due when the window leaves the screen."""
        self._window.close_secrets()
        settings = self._settings.settings
        if settings.locks_when_minimised and not self._session.accounts.is_locked:
            self._session.accounts.lock()
        if self._folder.is_first(LEFT):
            self._model.leave()
        asyncio.get_running_loop().call_soon(self._redraw)

    def _is_seen(self, page: str) -> bool:
        is_shown = not page or self._session.frame.facts.page == page
        return self._window.isActiveWindow() and self._window.isVisible() and is_shown

    def _show_in_tray(self, note: Note) -> None:
        self._last = note
        if self._tray is not None:
            self._tray.tell(note)

    def _open_last(self) -> None:
        if self._last is not None:
            self._open(self._last)

    def _open_latest(self) -> None:
        latest = self._session.frame.facts.latest
        if latest is not None:
            self._open(Note("", "", "activity", latest.tx_hash, latest.account))

    def _open(self, note: Note) -> None:
        """Show what a notice was about."""
        session = self._session
        self._window.bring()
        chosen = session.accounts.chosen
        is_other = note.account and (chosen is None or chosen.address != note.account)
        if is_other and not session.frame.choose_account(note.account):
            return
        if not note.page:
            return
        session.frame.open_page(note.page)
        if note.page == "activity":
            session.activity.show(note.key)
        elif note.page == "stake":
            session.stake.open_tab("exit")
        elif note.key and session.yields is not None:
            session.yields.open_step(int(note.key))
