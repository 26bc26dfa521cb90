"""The wallet's place in the desktop's tray, where the desktop has one."""

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from gaib_wallet.ui import icons
from gaib_wallet.viewmodels.presence import Note, PresenceState, Trouble

SIZES = (16, 22, 24, 32, 48, 64)
NOTE_MS = 10_000
_MARKS = {Trouble.WAITING: "tray-waiting", Trouble.SILENT: "tray-silent"}


def is_there() -> bool:
    """Whether this desktop has a tray: without one nothing may be promised of it."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Draws `PresenceState` as an icon with a menu.

    Signals:
        show_wanted(): the window, or to put it away where it is seen.
        lock_wanted(), hide_wanted(), latest_wanted(), quit_wanted(): what was chosen in the menu.
        note_pressed(): the last notice that was shown here.
    """

    show_wanted = Signal()
    lock_wanted = Signal()
    hide_wanted = Signal()
    latest_wanted = Signal()
    quit_wanted = Signal()
    note_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state: PresenceState | None = None
        self._is_window_shown = True
        self._menu = QMenu()
        self._latest = self._act(self.latest_wanted)
        self._menu.addSeparator()
        self._show = self._act(self.show_wanted)
        self._lock = self._act(self.lock_wanted)
        self._hide = self._act(self.hide_wanted)
        self._hide.setCheckable(True)
        self._menu.addSeparator()
        self._quit = self._act(self.quit_wanted)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.note_pressed)

    def draw(self, state: PresenceState, *, is_window_shown: bool) -> None:
        """Draw `state`, in the language that is spoken now; the icon is shown with the first."""
        before, self._state = self._state, state
        if before is None or (before.is_locked, before.trouble) != (state.is_locked, state.trouble):
            self._icon.setIcon(icon_of(state.trouble, is_locked=state.is_locked))
        if before is None or before.tip != state.tip:
            self._icon.setToolTip(state.tip)
        # A change of what is the same is sent over the bus all the same.
        _say(self._latest, state.latest_text or self.tr("No transaction is waiting for a block."))
        self._latest.setEnabled(bool(state.latest_text))
        _say(self._show, self.tr("Hide window") if is_window_shown else self.tr("Show window"))
        _say(self._lock, self.tr("Unlock\u2026") if state.is_locked else self.tr("Lock"))
        _say(self._hide, self.tr("Hide amounts"))
        if self._hide.isChecked() != state.is_hidden:
            self._hide.setChecked(state.is_hidden)
        _say(self._quit, self.tr("Quit"))
        if before is None:
            self._icon.show()

    def tell(self, note: Note) -> None:
        """Show `note` as the desktop's tray shows notices; nobody may take it for markup."""
        self._icon.showMessage(
            _unmarked(note.title), _unmarked(note.body), self._icon.icon(), NOTE_MS
        )

    def take_away(self) -> None:
        """Leave the tray."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _act(self, wanted: SignalInstance) -> QAction:
        action = self._menu.addAction("")
        action.triggered.connect(wanted)
        return action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self.show_wanted.emit()


def icon_of(trouble: Trouble, *, is_locked: bool) -> QIcon:
    """The wallet's sign, or a padlock, and a mark over it: their shapes tell them apart."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(size, trouble, is_locked=is_locked))
    return made


def _drawn(size: int, trouble: Trouble, *, is_locked: bool) -> QPixmap:
    drawn = QPixmap(icons.pixmap("tray-locked" if is_locked else "tray-open", "", size))
    if trouble in _MARKS:
        painter = QPainter(drawn)
        painter.drawPixmap(0, 0, icons.pixmap(_MARKS[trouble], "", size))
        painter.end()
    return drawn


def _say(action: QAction, text: str) -> None:
    # An ampersand would underline the letter behind it.
    text = text.replace("&", "&&")
    if action.text() != text:
        action.setText(text)


def _unmarked(text: str) -> str:
    """`text` without what a desktop could take for markup: Qt does not say whether it does."""
    return text.replace("<", "\u2039").replace(">", "\u203a").replace("&", "+")
