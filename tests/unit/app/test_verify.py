"""Who waits for a statement to be checked is told how far it is, and can stop it."""

import asyncio
from collections.abc import Iterator
from fractions import Fraction
import os
from pathlib import Path
import signal
import socket
import subprocess
import sys

import pytest

from gaib_wallet.app.verify import told_once
from gaib_wallet.services.yields import Progress
from gaib_wallet.storage.statements import encoded
from tests.statement_world import StatementWorld
from tests.unit.services.test_statements import YEAR


def test_each_tenth_is_told_once_with_the_time_that_is_left() -> None:
    told: list[str] = []
    heard = told_once(told.append)

    for hundredths, left_s in ((0, 0), (31, 200), (35, 190), (90, 12), (100, 0)):
        heard(Progress(Fraction(hundredths, 100), None, left_s))

    assert told == [
        "read 0 %; Ctrl+C stops",
        "read 30 %, about 4 min left; Ctrl+C stops",
        "read 90 %, about 12 s left; Ctrl+C stops",
        "read 100 %; Ctrl+C stops",
    ]


@pytest.fixture
def at_a_terminal() -> Iterator[None]:
    """Programs that are started hear Ctrl+C, also where the suite runs as a shell's background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("at_a_terminal")
def test_who_stops_it_is_told_that_nothing_was_kept(tmp_path: Path) -> None:
    world = StatementWorld(tmp_path / "world")
    file = tmp_path / "statement.json"
    file.write_bytes(encoded(asyncio.run(world.made(YEAR))))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        node = f"http://127.0.0.1:{silent.getsockname()[1]}"
        command = [sys.executable, "-m", "gaib_wallet", "verify", str(file), "--node", node]
        surroundings = {**os.environ, "TMPDIR": str(scratch)}
        with subprocess.Popen(  # noqa: S603 - our own command
            [*command, "--data-dir", str(tmp_path / "data")],
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as running:
            silent.settimeout(60)
            asked, _ = silent.accept()
            assert list(scratch.iterdir())
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=60)
            asked.close()

    assert running.returncode == 130
    assert told.endswith("Stopped before its end. Nothing was checked, changed or kept.\n")
    assert not list(scratch.iterdir())
