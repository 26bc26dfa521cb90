"""The whole wallet without a pointer, on the platform that people have."""

import os
from pathlib import Path
import subprocess
import sys

import pytest

from tests.e2e.xvfb import x_server

PATIENCE_S = 280


@pytest.mark.requirement("V1")
@pytest.mark.timeout(PATIENCE_S + 20)
def test_everything_is_done_by_keys_alone(tmp_path: Path) -> None:
    """Every stop of every page, a swap, an exit, a filter, the palette, the lock, a language."""
    with x_server() as display:
        used = subprocess.run(  # noqa: S603 - our own module
            [sys.executable, "-m", "tests.e2e.keyboard_wallet", str(tmp_path)],
            env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )

    assert used.returncode == 0, f"{used.stdout}{used.stderr[-4_000:]}"
