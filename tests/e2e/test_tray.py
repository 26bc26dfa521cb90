"""The wallet in a real tray: put away it goes on there, a second start shows it, Quit ends it."""

from collections.abc import Callable
import os
from pathlib import Path
import shutil
import subprocess
import sys
import time

import pytest

from gaib_wallet.domain.settings import Settings
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from tests.e2e.xvfb import x_server

PATIENCE_S = 90
WIDEST_ICON = 100
NARROWEST_WINDOW = 640


class Screen:
    """A display with a tray, and a hand on it."""

    def __init__(self, display: str) -> None:
        self.environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        # No tray and no notices but those of this screen.
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"

    def does(self, *words: str) -> str:
        done = subprocess.run(  # noqa: S603 - named here
            ["xdotool", *words],  # noqa: S607
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

    def windows(self, *, is_icon: bool) -> list[str]:
        """Those of the wallet that are seen: its icon in the tray, or its windows.

        Between the two in width are the tip of the icon, as the pointer rests there, and notices.
        """
        every = self.does("search", "--onlyvisible", "--name", ".*").split()
        found = [one for one in every if self.does("getwindowname", one).startswith("GAIB Wallet")]
        wide = {one: self._width(one) for one in found}
        return [
            one
            for one in found
            if (wide[one] <= WIDEST_ICON if is_icon else wide[one] >= NARROWEST_WINDOW)
        ]

    def chooses(self, *keys: str) -> None:
        """In the menu of the icon."""
        (icon,) = self.windows(is_icon=True)
        self.does("mousemove", "--window", icon, "5", "5", "click", "3", "sleep", "0.7")
        self.does(*(word for key in (*keys, "Return") for word in ("key", key)))

    def _width(self, window: str) -> int:
        words = self.does("getwindowgeometry", "--shell", window)
        sizes = [line for line in words.splitlines() if line.startswith("WIDTH=")]
        return int(sizes[0].removeprefix("WIDTH=")) if sizes else 0


def until(seen: Callable[[], object]) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not seen():
        assert time.monotonic() < ends
        time.sleep(0.1)


def test_a_window_that_is_put_away_leaves_the_wallet_in_the_tray(tmp_path: Path) -> None:
    if shutil.which("trayer") is None:
        pytest.fail("CI has no trayer") if os.environ.get("CI") else pytest.skip("no trayer here")
    paths = Paths.below(tmp_path).demo()
    paths.make()
    SettingsFile(paths.settings).save(Settings(stays_in_tray=True))
    command = [sys.executable, "-m", "gaib_wallet", "--data-dir", str(tmp_path), "demo"]
    with x_server() as display:
        screen = Screen(display)
        tray = subprocess.Popen(
            ["trayer", "--edge", "top", "--align", "right"],  # noqa: S607
            env=screen.environ,
        )
        wallet = subprocess.Popen(  # noqa: S603 - our own program
            command, env=screen.environ, stdin=subprocess.DEVNULL
        )
        try:
            until(lambda: screen.windows(is_icon=True))
            (window,) = screen.windows(is_icon=False)
            screen.chooses("Down")
            until(lambda: not screen.windows(is_icon=False))
            assert screen.windows(is_icon=True)

            second = subprocess.run(  # noqa: S603 - our own program
                command, env=screen.environ, stdin=subprocess.DEVNULL, timeout=90, check=False
            )
            assert second.returncode == 0
            assert screen.windows(is_icon=False) == [window]

            screen.chooses("Up")
            assert wallet.wait(PATIENCE_S) == 0
        finally:
            for one in (wallet, tray):
                one.kill()
                one.wait()
