"""The threads of the window's process share two heaps of the C library."""

from pathlib import Path
import platform
import subprocess
import sys

import pytest

COUNT = """
import ctypes, sys, threading
from gaib_wallet.app.heap import share_heaps
if sys.argv[2] == "shared":
    share_heaps()
libc, met = ctypes.CDLL(None), threading.Barrier(8)
libc.malloc.argtypes, libc.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
libc.fopen.restype = ctypes.c_void_p
libc.malloc_info.argtypes, libc.fclose.argtypes = [ctypes.c_int, ctypes.c_void_p], [ctypes.c_void_p]
def ask():
    libc.malloc(100_000)
    met.wait()
threads = [threading.Thread(target=ask) for _ in range(8)]
for one in threads:
    one.start()
for one in threads:
    one.join()
told = libc.fopen(sys.argv[1].encode(), b"w")
libc.malloc_info(0, told)
libc.fclose(told)
"""


def heaps(told: Path, kind: str) -> int:
    """How many there are after eight threads asked for memory."""
    subprocess.run([sys.executable, "-c", COUNT, str(told), kind], check=True)  # noqa: S603
    return told.read_text("utf-8").count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the others have no such heaps")
def test_eight_threads_have_two_heaps_where_they_had_more(tmp_path: Path) -> None:
    assert heaps(tmp_path / "shared", "shared") <= 2 < heaps(tmp_path / "own", "own")
