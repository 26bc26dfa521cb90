"""Garbage is collected on the window's own thread, and nowhere else."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000
_ALL = 2
_GROWN = 4
"""All is collected once the oldest generation has grown by one part in so many, as in Python."""


def spare_what_is_loaded() -> None:
    """Let no collection look at what lives as long as the program: its modules, just imported.

    They are most of what there is, and the window stands still while they are looked at.
    """
    gc.freeze()


class Collector(QObject):
    """Takes Python's collector over from whichever thread happens to allocate.

    A widget in a reference cycle that a worker thread collects is deleted on that thread, and Qt
    ends the program. Counting goes on as Python does it; only the moment is chosen here.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._old = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if not due:
            return
        oldest = max(due)
        if oldest == _ALL and not self._has_grown():
            oldest -= 1
        gc.collect(oldest)
        if oldest == _ALL:
            self._old = len(gc.get_objects(_ALL))

    def _has_grown(self) -> bool:
        now = len(gc.get_objects(_ALL))
        self._old = min(self._old, now)  # fewer than were left: the others are spared by now
        return (now - self._old) * _GROWN > self._old

    def stop(self) -> None:
        """Give the collector back, as when the last window is gone."""
        self._timer.stop()
        gc.enable()
