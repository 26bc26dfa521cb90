"""Each page once, by theme, language and scale; `make shots` looks at all states and sheets."""

import os
import subprocess
import sys

import pytest


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("scale", ["1", "2"])
def test_nothing_is_wrong_on_any_page_in_any_theme_language_or_size(scale: str) -> None:
    """No cut or faint word, nothing sideways, unnamed, small or left in English."""
    # Qt reads the scale once, when it begins.
    seen = subprocess.run(
        [sys.executable, "-m", "tests.shots.matrix", "--brief"],
        env=os.environ | {"QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (seen.stdout, seen.returncode) == ("", 0), seen.stderr[-2_000:]
