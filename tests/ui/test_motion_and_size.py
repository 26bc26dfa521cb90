"""Nothing moves by itself, and words are as large as the system asks for."""

import os
from pathlib import Path
import re
import subprocess
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
import pytest
from pytestqt.qtbot import QtBot

import gaib_wallet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit

MOVES = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QScroller|setAnimated|"
    r"QProgressBar|QSplashScreen"
)
"""What Qt has to move or to turn something; a QProgressBar of Fusion does where it is busy."""


@pytest.mark.requirement("V1")
def test_no_list_menu_or_tip_slides_or_fades(qapp: QApplication) -> None:
    assert [one for one in Qt.UIEffect if qapp.isEffectEnabled(one)] == []


@pytest.mark.requirement("V1")
def test_nothing_of_ours_is_animated() -> None:
    root = Path(gaib_wallet.__file__).parent

    moving = [one.name for one in root.rglob("*.py") if MOVES.search(one.read_text("utf-8"))]

    assert moving == []


@pytest.mark.requirement("V1")
def test_the_caret_stands_still_where_the_system_asks_for_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    before = qapp.cursorFlashTime()
    field = SecretEdit("Password")
    qtbot.addWidget(field)
    field.show()
    try:
        qapp.setCursorFlashTime(0)
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)

        assert [one for one in field.findChildren(QTimer) if one.isActive()] == []
    finally:
        qapp.setCursorFlashTime(before)


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("pages", ["portfolio", "stake"])
def test_pages_are_whole_where_the_system_asks_for_larger_words(pages: str) -> None:
    """Qt draws all of the window larger then, as with a scale; both at once, as on many screens."""
    larger = {"QT_FONT_DPI": "120", "QT_SCALE_FACTOR": "1.25"}
    seen = subprocess.run(  # noqa: S603  # our own module, with words of this file
        [
            sys.executable,
            "-m",
            "tests.shots.matrix",
            "--brief",
            "--language",
            "fr",
            "--only",
            pages,
        ],
        env=os.environ | larger,
        capture_output=True,
        text=True,
        check=False,
    )

    # Edges of one line fall between the pixels there: their colours are measured at 1 and at 2.
    wrong = [line for line in seen.stdout.splitlines() if "contrast" not in line]

    assert wrong == []
    assert "Traceback" not in seen.stderr
