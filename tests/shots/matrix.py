"""Pages by languages, themes and sizes, at one scale: `python -m tests.shots.matrix DIR`.

Qt reads its scale once, from QT_SCALE_FACTOR, so each is a process. Without a folder nothing is
written; what is wrong is told all the same.
"""

import argparse
import os
from pathlib import Path
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication

from gaib_wallet.ui.loop import run
from tests.shots.shot import keep, tell
from tests.shots.studio import PALETTES, REGIONS, WHOLE, Combination, Studio
from tests.shots.subjects import BRIEF, subjects


def main(arguments: list[str]) -> int:
    """Look at everything at one scale; 1 if something is wrong on a picture."""
    made = argparse.ArgumentParser(prog="python -m tests.shots.matrix", description=__doc__)
    made.add_argument("folder", nargs="?", type=Path)
    made.add_argument("--only", default="", metavar="WORD", help="subjects whose name has it")
    made.add_argument("--brief", action="store_true", help="each page once, in the window's size")
    made.add_argument("--language", choices=tuple(REGIONS), help="this one alone")
    asked = made.parse_args(arguments)
    qt = QApplication([])
    scale = round(WHOLE * qt.devicePixelRatio())
    studio = Studio(qt, asked.folder)

    every = subjects()
    missing = BRIEF - {one.name for one in every}
    if missing:
        sys.exit(f"no such subjects: {sorted(missing)}")

    async def take() -> None:
        for language in [asked.language] if asked.language else REGIONS:
            studio.speak(language)
            for number, subject in enumerate(every):
                if asked.only not in subject.name or (asked.brief and subject.name not in BRIEF):
                    continue
                seen = _combinations(language, scale, subject.is_sheet, is_brief=asked.brief)
                if seen:
                    await studio.picture(subject, number, seen)

    run(qt, take)
    if asked.folder:
        keep(asked.folder / f"matrix-{scale}.json", studio.shots)
    return tell(studio.shots)


def _combinations(
    language: str,
    scale: int,
    is_sheet: bool,  # noqa: FBT001
    *,
    is_brief: bool,
) -> list[Combination]:
    """Sheets, which are many, are seen at 100 per cent, and in both themes in English alone."""
    sizes = (False, True) if scale == WHOLE and not is_brief and not is_sheet else (False,)
    colours = ("light",) if is_sheet and language != "en" else tuple(PALETTES)
    if is_sheet and scale != WHOLE:
        return []
    return [Combination(language, one, scale, size) for one in colours for size in sizes]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
