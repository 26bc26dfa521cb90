"""Keeps a window out of screenshots and shared screens, where the system can do that."""

from collections.abc import Callable
import ctypes
from functools import cache
import logging
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

SHOWN = 0x00  # WDA_NONE
EXCLUDED = 0x11  # WDA_EXCLUDEFROMCAPTURE, since Windows 10 2004
BLACK = 0x01  # WDA_MONITOR: before that, a black rectangle in the picture
Affinity = Callable[[int, int], bool]
"""Sets for a window, by its handle, where it may be seen; whether the system did it."""
log = logging.getLogger(__name__)


class CaptureShield(QObject):
    """Keeps the window of each widget that is protected out of pictures, while one is.

    `affinity` is None where the system has no such call: nothing is done there, and
    `is_protecting` says so. `is_wanted` is the person's own choice.
    """

    def __init__(self, affinity: Affinity | None, *, is_wanted: bool = True) -> None:
        super().__init__()
        self._affinity = affinity
        self._is_wanted = is_wanted
        self._held: dict[QWidget, list[QWidget]] = {}
        self._protected: set[QWidget] = set()

    @property
    def is_protecting(self) -> bool:
        """Whether every window that should be is kept out of pictures now."""
        return bool(self._held) and set(self._held) == self._protected

    def want(self, *, wanted: bool) -> None:
        """The person chose otherwise; it holds at once."""
        self._is_wanted = wanted
        for window in self._held:
            self._apply(window)

    def protect(self, widget: QWidget) -> bool:
        """Protect the window that `widget` is in, until it is released; whether that is so."""
        window = widget.window()
        self._held.setdefault(window, []).append(widget)
        window.installEventFilter(self)
        self._apply(window)
        return window in self._protected

    def release(self, widget: QWidget) -> None:
        """`widget` shows nothing secret any more; its window is shown once no other does."""
        for window, widgets in tuple(self._held.items()):
            if widget not in widgets:
                continue
            widgets.remove(widget)
            if not widgets:
                del self._held[window]
                window.removeEventFilter(self)
                self._apply(window)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt may make the system's window anew, as after full screen: it begins unprotected.
        if event.type() == QEvent.Type.WinIdChange and isinstance(watched, QWidget):
            self._apply(watched)
        return False

    def _apply(self, window: QWidget) -> None:
        is_due = self._is_wanted and window in self._held
        self._protected.discard(window)
        if self._affinity is None:
            return
        handle = int(window.winId())
        if not is_due:
            self._affinity(handle, SHOWN)
        elif any(self._affinity(handle, how) for how in (EXCLUDED, BLACK)):
            self._protected.add(window)
        else:
            log.warning("the system did not keep a window out of pictures")


@cache
def shield() -> CaptureShield:
    """The program's one shield; pages protect themselves with it, settings turn it off."""
    return CaptureShield(system_affinity())


def system_affinity() -> Affinity | None:
    """The system's own call; None where there is none."""
    if sys.platform != "win32":
        return None
    call = ctypes.WinDLL("user32").SetWindowDisplayAffinity
    call.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    call.restype = ctypes.c_int

    def affinity(handle: int, how: int) -> bool:
        return bool(call(handle, how))

    return affinity
