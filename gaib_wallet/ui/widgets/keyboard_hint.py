"""Why a password may come out wrong: caps lock, and which keyboard layout is in use."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.secret_edit import SecretEdit

TELLS_LAYOUT = frozenset({"windows", "cocoa"})
"""Platforms whose plugin knows the layout; the others' answer with the system's language."""


class KeyboardHint(QWidget):
    """One line under `edit`; it keeps its height, so that nothing moves while one types."""

    def __init__(self, edit: SecretEdit) -> None:
        super().__init__()
        self._edit = edit
        self._line = kit.icon_line(role="label")
        self.setLayout(kit.column(self._line))
        self.setMinimumHeight(18)
        edit.caps_lock_changed.connect(self._draw)
        QGuiApplication.inputMethod().localeChanged.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        if self._edit.is_caps_lock_on:
            self._line.show_line("warning", self.tr("Caps lock is on."), tone="warning")
            return
        name = layout_name(QGuiApplication.platformName(), QGuiApplication.inputMethod().locale())
        text = self.tr("Keyboard: %1").replace("%1", name) if name else ""
        self._line.show_line("", text)


def layout_name(platform: str, locale: QLocale) -> str:
    """What the keyboard's language calls itself; empty where the platform does not know it."""
    return locale.nativeLanguageName() if platform in TELLS_LAYOUT else ""
