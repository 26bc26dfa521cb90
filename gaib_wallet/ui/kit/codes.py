"""Error codes that can be read somewhere in a window: `W-301` and its like, whoever says them."""

from functools import cache
import re
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid
from typing_extensions import override

MARK = "W-"
_CODE = re.compile(r"\bW-\d{3}\b")
_SEEN_OR_NOT = frozenset({QEvent.Type.Show, QEvent.Type.Hide})


class Codes(QObject):
    """Knows the labels in which a code stands; labels tell it, so that nobody has to search.

    Signals:
        changed(): a code came, went, or is seen or hidden now; told once for many of them.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._labels: WeakSet[QLabel] = WeakSet()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.changed)

    def look(self, label: QLabel, text: str) -> None:
        """Remember `label` while a code stands in its `text`."""
        if _CODE.search(text):
            if label not in self._labels:
                self._labels.add(label)
                label.installEventFilter(self)
                label.destroyed.connect(self._tell)
        elif label in self._labels:
            self._labels.discard(label)
            label.removeEventFilter(self)
            label.destroyed.disconnect(self._tell)
        else:
            return
        self._tell()

    def seen_in(self, root: QWidget) -> tuple[str, ...]:
        """The codes that are shown inside `root`, as read from above, each once."""
        seen = [
            (label.mapTo(root, QPoint(0, 0)), label)
            for label in tuple(self._labels)
            if isValid(label) and label.isVisible() and root.isAncestorOf(label)
        ]
        seen.sort(key=_place)
        return tuple(dict.fromkeys(code for _, one in seen for code in _CODE.findall(one.text())))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SEEN_OR_NOT:
            self._tell()
        return False

    def _tell(self) -> None:
        self._soon.start(0)


def _place(seen: tuple[QPoint, QLabel]) -> tuple[int, int]:
    return seen[0].y(), seen[0].x()


@cache
def codes() -> Codes:
    """The program's one."""
    return Codes()
