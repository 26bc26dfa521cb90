from collections.abc import Callable
import sys

import pytest

from gaib_wallet.app.libraries import missing_debian_packages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks for Linux libraries")
DISPLAY = {"DISPLAY": ":0"}


def without(*absent: str) -> Callable[[str], object]:
    """A loader for a system that lacks some libraries, or all."""

    def load(library: str) -> None:
        if not absent or library in absent:
            raise OSError

    return load


def test_the_debian_package_of_a_missing_library_is_named() -> None:
    load = without("libxcb-cursor.so.0", "libEGL.so.1")

    assert missing_debian_packages(DISPLAY, load) == ["libegl1", "libxcb-cursor0"]


@pytest.mark.parametrize(
    "environment", [{"QT_QPA_PLATFORM": "offscreen"}, DISPLAY | {"WAYLAND_DISPLAY": "wayland-0"}]
)
def test_without_x11_its_libraries_are_not_asked_for(environment: dict[str, str]) -> None:
    found = missing_debian_packages(environment, without())

    assert "libegl1" in found
    assert not [package for package in found if package.startswith("libxcb")]


def test_this_system_lacks_nothing() -> None:
    assert missing_debian_packages({"QT_QPA_PLATFORM": "offscreen"}) == []
