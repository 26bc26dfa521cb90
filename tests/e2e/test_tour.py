"""The guided tour is the end-to-end test: the real program, in a process of its own."""

import json
import os
from pathlib import Path
import subprocess
import sys

import pytest

FEWEST_PICTURES = 14


@pytest.mark.timeout(240)
@pytest.mark.requirement("D1")
@pytest.mark.requirement("T8")
def test_the_tour_finds_on_the_chain_what_the_window_said(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DISPLAY", None)
    command = [sys.executable, "-m", "gaib_wallet", "demo", "--tour", str(tmp_path)]

    done = subprocess.run(  # noqa: S603 - our own program
        command,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    steps = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert [step for step in steps if step["expected"] != step["found"]] == []
    pictures = {step["picture"] for step in steps}
    assert len(pictures) == len(steps) >= FEWEST_PICTURES
    assert all((tmp_path / picture).stat().st_size for picture in pictures)
    assert all(step["transaction"] for step in steps if step["step"].startswith("Swapped"))
