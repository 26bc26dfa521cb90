"""The palette by keyboard alone, and the sheet that says all keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gaib_wallet.ui.frame import Frame
from gaib_wallet.ui.widgets.find_list import FindList
from gaib_wallet.viewmodels.keys import groups
from tests.builders import text
from tests.ui.find_scenes import find, keys
from tests.ui.measure import clipped, settle, unnamed


async def test_the_list_is_walked_and_taken_without_leaving_the_field(
    qapp: QApplication, qtbot: QtBot
) -> None:
    sheet = await find()
    qtbot.addWidget(sheet)
    sheet.resize(640, 600)
    sheet.show()
    settle(qapp)
    (field,), (rows,) = sheet.findChildren(QLineEdit), sheet.findChildren(FindList)
    found = QSignalSpy(sheet.found)

    QTest.keyClicks(field, "sett")
    assert field.accessibleDescription().startswith("Settings, Pages, Ctrl+9, 1 of ")
    QTest.keyClick(field, Qt.Key.Key_End)
    assert rows.currentIndex().row() == rows.model().rowCount() - 1
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert found.count() == 1
    assert found.at(0) == ["settings"]
    assert field.text() == "sett"


async def test_both_sheets_are_seen_whole_and_have_names(qapp: QApplication, qtbot: QtBot) -> None:
    for sheet in (await find("swap"), await keys()):
        qtbot.addWidget(sheet)
        sheet.resize(640, 640)
        sheet.show()
        settle(qapp)

        assert clipped(sheet) == []
        assert unnamed(sheet) == []


def test_every_key_of_the_frame_is_on_the_sheet(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    said = {QKeySequence(key) for one in groups(text()) for line in one.lines for key in line.keys}

    works = {one.key() for one in frame.findChildren(QShortcut)}

    assert {one.toString() for one in works} <= {one.toString() for one in said}
