"""Long work is told by words and a bar, can be stopped, and takes no room when there is none."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from gaib_wallet.ui.kit.progress import ProgressBar
from tests.ui.measure import clipped, is_drawn, settle, unnamed


def test_long_work_says_how_far_it_is_and_can_be_stopped(qapp: QApplication, qtbot: QtBot) -> None:
    line = kit.ProgressLine()
    qtbot.addWidget(line)
    line.resize(520, 60)
    line.show_progress("Reading May 2026: 40%, about 2 min left", 40)
    line.show()
    settle(qapp)
    (bar,) = line.findChildren(ProgressBar)
    stop, go_on = line.findChildren(QPushButton)

    assert (bar.percent, stop.isVisible(), go_on.isVisible()) == (40, True, False)
    assert (clipped(line), unnamed(line)) == ([], [])
    assert is_drawn(bar.grab().toImage())
    with qtbot.waitSignal(line.stopped):
        stop.click()

    line.show_progress("Stopped. What was read is kept.", None, is_stopped=True)
    assert (bar.isVisible(), stop.isVisible(), go_on.isVisible()) == (False, False, True)
    with qtbot.waitSignal(line.wanted_on):
        go_on.click()


def test_what_cannot_be_stopped_has_no_button_for_it(qtbot: QtBot) -> None:
    line = kit.ProgressLine()
    qtbot.addWidget(line)
    assert line.isHidden()

    line.show_progress("Writing", None, can_stop=False)

    assert all(one.isHidden() for one in line.findChildren(QPushButton))
    assert [one.text() for one in line.findChildren(QLabel)] == ["Writing"]
