"""What waits for its layout is laid out before it is seen, and not a level a turn of the loop.

A page of which something inside grows would be painted meanwhile as high as it was, with its lines
squeezed into each other.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

ROUNDS = 16
"""More than parts lie in each other: each round reaches what is around those of the one before."""


def lay_out() -> None:
    """Do all that layouts were asked for; where there is nothing it takes no time."""
    every: Any = None  # Qt takes no receiver for all of them; its stub does not say so
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents(every, QEvent.Type.LayoutRequest.value)


def picture_of(shown: QWidget) -> QPixmap:
    """What is seen of `shown`."""
    lay_out()
    return shown.grab()
