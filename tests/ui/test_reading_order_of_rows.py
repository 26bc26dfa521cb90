"""Rows and cells are read from above and from the left, and rows may come and go meanwhile."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.reading_order import step_focus

ROUNDS, ROWS = 20, 20


def order_of(page: QWidget, stops: int) -> list[str]:
    read = []
    for _ in range(stops):
        assert step_focus(page, onward=True)
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        read.append(focused.text())
    return read


def test_rows_in_rows_and_cells_are_read_from_above_and_from_the_left(
    qapp: QApplication, qtbot: QtBot
) -> None:
    buttons = {letter: QPushButton(letter) for letter in "hgfedcba"}
    cells = QGridLayout()
    for letter, row, column in (("f", 1, 1), ("c", 0, 0), ("e", 1, 0), ("d", 0, 1)):
        cells.addWidget(buttons[letter], row, column)
    page = QWidget()
    page.setLayout(
        kit.column(kit.row(buttons["a"], None, buttons["b"]), cells, kit.box(kit.row(buttons["g"])))
    )
    by_hand = buttons["h"]
    by_hand.setParent(page)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    by_hand.setFocus()

    assert "".join(order_of(page, 9)) == "abcdefgha"


class Row(QWidget):
    """Parts as those of the window are: Python's, with a method that Qt calls."""

    def __init__(self) -> None:
        super().__init__()
        self._inside = Part()
        self.setLayout(kit.row(self._inside))


class Part(QWidget):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing to be seen."""


def test_rows_may_come_and_go_between_two_presses_of_tab(qapp: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.addWidget(QPushButton("first"))
    rows.addWidget(QPushButton("last"))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)

    for _ in range(ROUNDS):
        made = [Row() for _ in range(ROWS)]
        for row in made:
            rows.addWidget(row)
        qapp.processEvents()
        step_focus(page, onward=True)
        for row in made:
            row.deleteLater()
        del made, row
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert rows.count() == 2
