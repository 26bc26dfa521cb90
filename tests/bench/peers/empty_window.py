"""The least that a program of PySide6 can be: an empty main window."""

import sys
import time

from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.telling import say
from tests.bench.watched import PAINTED, FirstPaint, is_main_window, resident_mb


def main() -> int:
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)

    def painted() -> None:
        say(PAINTED, time.monotonic())
        say("memory", resident_mb())
        app.quit()

    paint = FirstPaint(app, is_main_window, painted)
    window.show()
    app.exec()
    paint.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main())
