"""The system libraries that Qt loads on Linux, and the Debian packages that bring them."""

from collections.abc import Callable, Mapping
import ctypes
import sys

# Each soname stands for all of its package; what is on every Linux is left out.
_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_debian_packages(
    environment: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL
) -> list[str]:
    """The packages without which Qt would end the process, by name; none outside Linux."""
    if sys.platform != "linux":
        return []
    needed = _ALWAYS | (_ON_X11 if _draws_on_x11(environment) else {})
    return sorted(package for library, package in needed.items() if not _loads(library, load))


def _draws_on_x11(environment: Mapping[str, str]) -> bool:
    platform = environment.get("QT_QPA_PLATFORM")
    # With both servers there Qt tries Wayland first, and brings the libraries for it.
    default = "wayland" if environment.get("WAYLAND_DISPLAY") else "xcb"
    return (platform or default).startswith("xcb")


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True
