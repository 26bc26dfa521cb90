"""What is said aloud by a screen reader without being asked: politely, and each thing once."""

import re
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_SAID: Final = "said_aloud"
_FIGURES: Final = re.compile(r"[\d.,\s]+")


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` once it has finished; nothing where there is none."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


def announce_change(widget: QWidget, words: str) -> None:
    """Say `words` where they mean something else than those before: an age or a price does not.

    What `widget` says while it is not seen, and what it says first, is found by who looks for it.
    """
    meaning, before = _FIGURES.sub(" ", words), widget.property(_SAID)
    if meaning == before:
        return
    widget.setProperty(_SAID, meaning)
    if before is not None and widget.isVisible():
        announce(widget, words)
