"""Writers that are killed: each question names a store, a folder, where to begin, and a death.

This program forks a writer for each, kills it with SIGKILL some time after some writes, and then
says which of them were told to be kept. It forks because a start would take a second.
"""

from contextlib import suppress
import json
import os
from pathlib import Path
import signal
import sys
import time

from tests.soak.stores import STORES


def main() -> None:
    for line in sys.stdin:
        store, folder, first, writes, delay_us = json.loads(line)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            _write(store, Path(folder), first, writer)
        os.close(writer)
        with os.fdopen(reader) as told:
            kept = [int(told.readline()) for _ in range(writes)]
            time.sleep(delay_us / 1_000_000)
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            kept += map(int, told.read().split())
        sys.stdout.write(json.dumps([os.WTERMSIG(status), kept]) + "\n")
        sys.stdout.flush()


def _write(store: str, folder: Path, first: int, told: int) -> None:
    """Write until killed; an error ends the process before that, which is told by its status."""
    with suppress(KeyboardInterrupt):
        try:
            opened = STORES[store](folder)
            for number in range(first, first + 10**9):
                opened.write(number)
                os.write(told, f"{number}\n".encode())
        finally:
            os._exit(1)


if __name__ == "__main__":
    main()
