"""A Qt program that is looked at from inside: when it painted, and how long it stood still."""

from collections.abc import Callable, Sequence
from pathlib import Path
import resource
import time

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

PAINTED = "painted"
_BEAT_MS = 1


def resident_mb() -> float:
    """The memory of this process that is in use now, in millions of bytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


class FirstPaint(QObject):
    """Calls `then` once, when a widget that `fits` was painted and the picture is complete.

    `place` is the application, for all of its widgets, or one widget that is known already: to
    look at every event of a program would make what it does meanwhile longer.
    """

    def __init__(
        self, place: QObject, fits: Callable[[QObject], bool], then: Callable[[], None]
    ) -> None:
        super().__init__(place)
        self._place, self._fits, self._then = place, fits, then
        place.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._fits(watched):
            self._place.removeEventFilter(self)
            QTimer.singleShot(0, self._then)  # it is painted by then, with all that is in it
        return False


def is_main_window(watched: QObject) -> bool:
    """Whether that is the program's window."""
    return isinstance(watched, QMainWindow)


class Stillness(QObject):
    """The longest times, in seconds, that the loop did nothing else than one thing; by phase."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self._phase = ""
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self, phase: str) -> None:
        """Count for `phase` from now on."""
        self._beat()
        self._phase, self._last = phase, time.perf_counter()
        self._timer.start(_BEAT_MS)

    def end(self) -> None:
        """Stop counting."""
        self._beat()
        self._timer.stop()
        self._phase = ""

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._phase:
            gap = now - self._last - _BEAT_MS / 1000
            self.longest[self._phase] = max(gap, self.longest.get(self._phase, 0))
        self._last = now


def run_wallet(arguments: Sequence[str], begin: Callable[[QApplication], object]) -> int:
    """Run the wallet as its command does; `begin` is called with its QApplication once it is made.

    Qt's own class is replaced, and nothing of the wallet's.
    """

    class Watched(QApplication):
        def __init__(self, given: list[str]) -> None:
            super().__init__(given)
            self.watcher = begin(self)  # kept: Qt does not own it

    QtWidgets.QApplication = Watched  # type: ignore[assignment,misc]

    from gaib_wallet.__main__ import main  # noqa: PLC0415 - it takes the class above

    return main(arguments)
