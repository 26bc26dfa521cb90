"""Programs of the bench: they say what happened, on lines of JSON, by a clock that all share."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
import json
import os
from pathlib import Path
import subprocess
import sys
import tempfile
import time
from typing import Any

from tests.bench.turns import Act

Said = Iterator[tuple[str, Any]]
COMPILED = Path(tempfile.gettempdir()) / "gaib-wallet-bench"
"""Compiled modules, as every installed wallet has them: else each run would compile its own."""


@contextmanager
def program(
    module: str, *arguments: str, environment: Mapping[str, str] | None = None
) -> Iterator[Said]:
    """What the program `module` says of itself; it is ended with the block."""
    with subprocess.Popen(  # noqa: S603 - our own
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        env={**_environment(), **(environment or {})},
    ) as process:
        try:
            yield _said(process)
        finally:
            process.kill()


def until(event: str, command: Sequence[str], environment: Mapping[str, str] | None = None) -> Act:
    """Seconds from the start of a process until it says `event`."""

    async def act() -> float:
        began = time.monotonic()
        with program(*command, environment=environment) as said:
            return next(float(value) for name, value in said if name == event) - began

    return act


def _environment() -> dict[str, str]:
    ours = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(COMPILED)}
    others = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    return {**others, **ours}


def _said(process: subprocess.Popen[str]) -> Said:
    for line in process.stdout or ():
        event, value = json.loads(line)
        yield event, value
    raise RuntimeError(f"{process.args!r} ended before it said what was waited for")
