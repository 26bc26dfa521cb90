"""What a disk refuses to ordinary users, also where the tests run as root, who may do anything."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
import os
from pathlib import Path
import shutil
import sys
import tempfile
import warnings

import pytest

_NOBODY = 65_534


@contextmanager
def shared_folder() -> Iterator[Path]:
    """A folder that the child of `raised_by` owns; pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="gaib-test-"))
    if os.geteuid() == 0:
        os.chown(folder, _NOBODY, _NOBODY)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def raised_by(action: Callable[[], object]) -> str:
    """The name of what `action` raises in a child without the rights of root; empty if nothing."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps files apart by access lists, not by modes")
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads, which the child leaves be
        child = os.fork()
    if child == 0:
        os.write(writing, _name_of_what(action).encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode()


def _name_of_what(action: Callable[[], object]) -> str:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
    try:
        action()
    except BaseException as error:  # noqa: BLE001 - told to the parent
        return type(error).__name__
    return ""
