"""Every key that does something, in one table: what is shown is what works."""

from dataclasses import dataclass
from typing import Final

from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

PAGES: Final = "Ctrl+1", "Ctrl+9"
FIND, LOCK, HIDE, REFRESH = "Ctrl+K", "Ctrl+L", "Ctrl+H", "F5"
ADDRESS, SETTINGS, SEARCH, EXPLAIN = "Alt+A", "Ctrl+,", "Ctrl+F", "Ctrl+I"
BACK, ONWARD, KEYS, ASK = "Alt+Left", "Alt+Right", "F1", "?"


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Keys as `QKeySequence` reads them, the first to the last of a row of them, and the deed."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that work in one place."""

    title: str
    lines: tuple[KeyLine, ...]


_GROUPS: Final = (
    (
        QT_TRANSLATE_NOOP("keys", "Everywhere"),
        (
            ((FIND,), QT_TRANSLATE_NOOP("keys", "Find or do")),
            (PAGES, QT_TRANSLATE_NOOP("keys", "The first page to the last")),
            ((BACK,), QT_TRANSLATE_NOOP("keys", "Back to the page before")),
            ((ONWARD,), QT_TRANSLATE_NOOP("keys", "On to the page that you came back from")),
            ((SETTINGS,), QT_TRANSLATE_NOOP("keys", "Settings")),
            ((SEARCH,), QT_TRANSLATE_NOOP("keys", "Search this page, or the whole wallet")),
            ((HIDE,), QT_TRANSLATE_NOOP("keys", "Hide or show amounts")),
            ((LOCK,), QT_TRANSLATE_NOOP("keys", "Lock or unlock")),
            ((ADDRESS,), QT_TRANSLATE_NOOP("keys", "Your whole address, to receive")),
            ((REFRESH,), QT_TRANSLATE_NOOP("keys", "Read everything again")),
            ((KEYS, ASK), QT_TRANSLATE_NOOP("keys", "These keys")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "On a page"),
        (
            (("Tab", "Shift+Tab"), QT_TRANSLATE_NOOP("keys", "To what comes next, or before")),
            (("Return", "Space"), QT_TRANSLATE_NOOP("keys", "Press what has the ring")),
            (("Up", "Down"), QT_TRANSLATE_NOOP("keys", "To another row of a table or list")),
            (
                ("Left", "Right"),
                QT_TRANSLATE_NOOP("keys", "To another choice, or point of a chart"),
            ),
            ((EXPLAIN,), QT_TRANSLATE_NOOP("keys", "Where the figure is from that has the ring")),
            (("PgUp", "PgDown"), QT_TRANSLATE_NOOP("keys", "Scroll, or go far in a list")),
            (("Home", "End"), QT_TRANSLATE_NOOP("keys", "To the first or the last")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "On a sheet"),
        (
            (("Esc",), QT_TRANSLATE_NOOP("keys", "Back. It never signs and never sends")),
            (("Tab",), QT_TRANSLATE_NOOP("keys", "Round the sheet; the page below waits")),
        ),
    ),
)


def groups(text: Text) -> tuple[KeyGroup, ...]:
    """All of them, in the person's language."""
    return tuple(
        KeyGroup(
            _say(text, title), tuple(KeyLine(keys, _say(text, words)) for keys, words in lines)
        )
        for title, lines in _GROUPS
    )


def _say(text: Text, source: str) -> str:
    return text.say(Message("keys", source))
