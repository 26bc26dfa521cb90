"""What is said aloud by a screen reader without being asked: politely, and each thing once."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

SAID = "said_aloud"


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` once it has finished; nothing where there is none."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


def announce_change(widget: QWidget, meaning: object, words: str) -> None:
    """Say `words` where `meaning` is another one than `widget` said last: an age is none."""
    if widget.property(SAID) == repr(meaning):
        return
    is_first = widget.property(SAID) is None
    widget.setProperty(SAID, repr(meaning))
    if not is_first:
        announce(widget, words)
