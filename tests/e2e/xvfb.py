"""An X server of one's own, with nobody else on it."""

from collections.abc import Iterator
from contextlib import contextmanager
import os
import shutil
import subprocess

import pytest


@contextmanager
def x_server() -> Iterator[str]:
    """Its name, as DISPLAY has it, while the block lasts; skips without it, but not for CI."""
    missing = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
    if missing:
        told = f"missing here: {' '.join(missing)}"
        pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24"]
    with subprocess.Popen(  # noqa: S603 - named above
        [*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        try:
            with os.fdopen(read) as ready:
                yield f":{ready.readline().strip()}"
        finally:
            server.terminate()
