"""For every test: no display is needed, and nothing but this machine is reached."""

import os
import sys
from typing import Any

from hypothesis import settings
import pytest

pytest_plugins = ["tests.plugins.requirements", "tests.demo_chain", "tests.manifest_chain"]

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"

# The suite tries the same cases every time; `make soak` looks for new ones.
settings.register_profile("suite", deadline=None, derandomize=True)
settings.register_profile("soak", deadline=None, max_examples=5_000)
settings.load_profile("suite")


_COVERING = ("tests/unit/", "tests/storage/")
"""Where the tests lie that the floors of coverage are measured by: tracing all costs half as much
time again.
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Trace nothing in the tests of screens, nodes and whole wallets."""
    for item in items:
        if not item.nodeid.startswith(_COVERING):
            item.add_marker(pytest.mark.no_cover)


def _refuse_the_outside(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
        if host not in {"127.0.0.1", "::1"}:
            raise RuntimeError(f"a test reached for {host}")


sys.addaudithook(_refuse_the_outside)
