"""Garbage is collected on the window's own thread, and nowhere else."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Collector(QObject):
    """Takes Python's collector over from whichever thread happens to allocate.

    A widget in a reference cycle that a worker thread collects is deleted on that thread, and Qt
    ends the program. Counting goes on as Python does it; only the moment is chosen here.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
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
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Give the collector back, as when the last window is gone."""
        self._timer.stop()
        gc.enable()
