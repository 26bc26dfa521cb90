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

from gaib_wallet.app.languages import ENGLISH
from gaib_wallet.ui.loop import run
from tests.shots.shot import keep, tell
from tests.shots.studio import PALETTES, REGIONS, WHOLE, Combination, Studio
from tests.shots.subjects import BRIEF, GALLERY, Subject, subjects


def main(arguments: list[str]) -> int:
    """Look at everything at one scale; 1 if something is wrong on a picture."""
    made = argparse.ArgumentParser(prog="python -m tests.shots.matrix", description=__doc__)
    made.add_argument("folder", nargs="?", type=Path)
    made.add_argument("--only", default="", metavar="WORD", help="subjects whose name has it")
    made.add_argument("--brief", action="store_true", help="each page once, as the tests do")
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
                seen = _combinations(language, scale, subject, is_brief=asked.brief)
                if seen:
                    await studio.picture(subject, number, seen)

    run(qt, take)
    if asked.folder:
        keep(asked.folder / f"matrix-{scale}.json", studio.shots)
    return tell(studio.shots)


def _combinations(
    language: str, scale: int, subject: Subject, *, is_brief: bool
) -> list[Combination]:
    """Sheets, which are many, are seen at 100 per cent, and in both themes in English alone.

    In brief that goes for pages too, and larger ones are of the languages with longer words.
    """
    is_sheet, is_list = subject.is_sheet, subject.name == GALLERY
    in_both = scale == WHOLE and not (is_brief or is_sheet)
    sizes = (False, True) if in_both else (False,)
    is_first, is_large = language == ENGLISH, scale != WHOLE
    if is_large and (is_sheet or (is_brief and (is_first or is_list))):
        return []
    colours = ("light",) if (is_sheet or is_brief) and not is_first else tuple(PALETTES)
    return [
        Combination(language, one, scale, size)
        for one in colours
        for size in sizes
        if not size or one == "light"
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
