"""The keys that lead along the places of a chart: arrows, Home and End."""

from PySide6.QtCore import Qt


def place_after(key: int, at: int, last: int) -> int | None:
    """Where `key` leads from `at` among 0 to `last`; None for other keys, and without a place."""
    keys = Qt.Key
    places = {
        keys.Key_Left: max(0, at - 1),
        keys.Key_Right: min(last, at + 1),
        keys.Key_Home: 0,
        keys.Key_End: last,
    }
    return places.get(keys(key)) if last >= 0 else None
