"""The guided tour is the end-to-end test: the real program, in a process of its own."""

from hashlib import sha256
import json
import os
from pathlib import Path
import subprocess
import sys
from typing import Any

import pytest

from gaib_wallet.viewmodels.tour import STEPS

FEWEST_PICTURES = 66
FIRST_START = [
    "First start",
    "A new account",
    "A password",
    "New words, covered",
    "Three of them are asked",
    "The paper is right",
    "No node is needed",
    "Nothing was asked of any node",
    "The address is the vault's",
    "Locked by hand",
    "A wrong password",
    "A restore was tried",
    "And nothing since",
]
BETWEEN_PEOPLE = {
    "Paid a contact",
    "A receipt for the recipient",
    "Asked for an amount",
    "Sped up, and paid once",
    "Nobody may take it",
    "The plan, opened again",
    "Signed out of the file",
}
AT_VENUES = {
    "Swapped for exactly what was asked",
    "Swapped through Uniswap v4",
    "Swapped in two parts",
}
THE_PAST = {
    "Realised yield, read to the end",
    "The market beside the steps",
    "A month that lost, and why",
    "My part of it",
    "The table gives the same gain",
    "A statement, and the node agrees",
    "One digit altered, and it is named",
    "Needed in ten days, a quarter sold",
    "The queue has paid, one story",
    "What if the largest deal fails",
    "Backing over time",
    "What the contracts say of themselves",
}
BAD_DAYS = {"A pool that lost its price", "A deal in default", "A silent node"}
CAPTIONED = [one.step for one in STEPS]


@pytest.mark.timeout(600)
@pytest.mark.requirement("A3")
@pytest.mark.requirement("A4")
@pytest.mark.requirement("D1")
@pytest.mark.requirement("N1")
@pytest.mark.requirement("T8")
def test_the_tour_finds_on_the_chain_what_the_window_said(tmp_path: Path) -> None:
    steps = toured(tmp_path, "en")

    assert [step["step"] for step in steps[: len(FIRST_START)]] == FIRST_START
    told = [step["step"] for step in steps]
    assert set(told) >= BETWEEN_PEOPLE | AT_VENUES | THE_PAST | BAD_DAYS
    assert [one for one in told if one in CAPTIONED] == CAPTIONED
    pictures = {sha256((tmp_path / step["picture"]).read_bytes()).digest() for step in steps}
    assert len(pictures) == len(steps) >= FEWEST_PICTURES
    assert all(step["transaction"] for step in steps if step["step"].startswith("Swapped"))


def toured(folder: Path, language: str) -> list[dict[str, Any]]:
    """The report of a tour in `language`, every step of which found what was expected."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DISPLAY", None)
    command = [
        sys.executable,
        "-X",
        "faulthandler",
        "-m",
        "gaib_wallet",
        "demo",
        "--tour",
        str(folder),
    ]
    command += ["--language", language]

    done = subprocess.run(  # noqa: S603 - our own program
        command,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    steps: list[dict[str, Any]] = json.loads((folder / "report.json").read_text("utf-8"))
    assert [step for step in steps if step["expected"] != step["found"]] == []
    return steps
