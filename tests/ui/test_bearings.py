"""What is half written on a page is on the page that takes its place."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gaib_wallet.ui.bearings import Bearings


def page_of(qtbot: QtBot, note: str) -> tuple[QWidget, QPlainTextEdit]:
    page, area = QWidget(), QPlainTextEdit(note)
    layout = QVBoxLayout(page)
    layout.addWidget(QLineEdit())
    layout.addWidget(area)
    qtbot.addWidget(page)
    return page, area


def test_a_note_of_several_lines_is_typed_no_second_time(qtbot: QtBot) -> None:
    page, area = page_of(qtbot, "kept")
    area.setPlainText("half\nwritten")
    renewed, found = page_of(qtbot, "kept")

    Bearings.on(page).find(renewed)

    assert found.toPlainText() == "half\nwritten"
