"""One picture of the window, and everything that is wrong on it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
import json
from pathlib import Path
import sys

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from gaib_wallet.app.languages import ENGLISH
from gaib_wallet.ui.window import Window
from tests.ui.contrast import faint
from tests.ui.left_english import left_english, visible_texts
from tests.ui.measure import clipped, sideways, small_targets, unnamed

QUICK = 80
"""Qt's measure for a PNG that is packed in half the time, and hardly larger."""

_NAMES = frozenset(
    {"Savings", "Rainy day", "Treasury", "Support", "Travel", "Old wallet", "second"}
)
"""What people called their accounts: nobody translates it."""
_told: dict[str, dict[str, bool]] = {}


@dataclass(slots=True)
class Shot:
    """What it is of, in which column, its file below the folder of all, and what is wrong."""

    subject: str
    combination: str
    file: str
    faults: list[str] = field(default_factory=list)


def faults_of(shown: QWidget, picture: QPixmap, language: str) -> list[str]:
    """Everything that is wrong on `picture`, which is of `shown` and should speak `language`."""
    has_sheets = isinstance(shown, Window) and "sheets" in shown.__dict__
    sheet = shown.sheets.top if isinstance(shown, Window) and has_sheets else None
    # What lies under a sheet is dimmed on purpose, and out of reach.
    seen, image = (sheet, sheet.grab()) if sheet else (shown, picture)
    measured = clipped(seen) + sideways(seen) + unnamed(seen) + small_targets(seen)
    return measured + faint(seen, image.toImage()) + _english(seen, language)


def _english(seen: QWidget, language: str) -> list[str]:
    if language == ENGLISH:
        return []
    texts = visible_texts(seen) - _NAMES
    told = _told.setdefault(language, {})
    new = texts - told.keys()
    left = set(left_english(new, language))
    told.update({one: one in left for one in new})
    return [f"in English: {one[:60]!r}" for one in sorted(texts) if told[one]]


def keep(path: Path, shots: Iterable[Shot]) -> None:
    """Leave what was seen for who puts all parts together."""
    path.write_text(json.dumps([asdict(shot) for shot in shots], indent=1), "utf-8")


def kept(folder: Path) -> list[Shot]:
    """What all parts left in `folder`."""
    return [
        Shot(**shot)
        for path in sorted(folder.glob("*.json"))
        for shot in json.loads(path.read_text("utf-8"))
    ]


def tell(shots: Iterable[Shot]) -> int:
    """Say what is wrong on which picture; 1 if anything is."""
    lines = [f"{shot.file}: {fault}\n" for shot in shots for fault in shot.faults]
    sys.stdout.write("".join(lines))
    sys.stdout.flush()
    return 1 if lines else 0
