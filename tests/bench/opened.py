"""Opens the wallet, and says when its window was painted and when the cached portfolio was."""

import sys
import time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel

from tests.bench.telling import say
from tests.bench.watched import PAINTED, FirstPaint, is_main_window, run_wallet

USABLE = "usable"


def main(folder: str, total: str) -> int:
    """Open the wallet of `folder`; it is usable once the words `total` stand in its window."""

    def begin(app: QApplication) -> object:
        def shows_total(watched: QObject) -> bool:
            return isinstance(watched, QLabel) and total in watched.text()

        def painted() -> None:
            say(PAINTED, time.monotonic())

        def usable() -> None:
            say(USABLE, time.monotonic())
            for window in app.topLevelWidgets():
                window.close()

        return (FirstPaint(app, is_main_window, painted), FirstPaint(app, shows_total, usable))

    return run_wallet(["--data-dir", folder], begin)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
