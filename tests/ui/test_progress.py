"""Long work is told by words and a bar, can be stopped, and takes no room when there is none."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from gaib_wallet.ui.kit.progress import ProgressBar
from gaib_wallet.ui.sheets import SheetLayer
from gaib_wallet.ui.widgets.restore_sheet import RestoreSheet
from gaib_wallet.viewmodels.restore import RestoreViewModel
from tests.fake_vault import secret
from tests.key_world import KeyWorld
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
    assert [one.text() for one in line.findChildren(QLabel) if one.text()] == ["Writing"]


def test_work_of_which_nobody_knows_the_end_tells_how_long_it_has_gone_on(qtbot: QtBot) -> None:
    line = kit.ProgressLine(waits=True)
    whole = kit.box(kit.column(line))
    qtbot.addWidget(whole)
    whole.show()

    line.show_progress("Trying the password", None)
    assert line.isHidden()  # what is over at once moves nothing
    qtbot.waitUntil(lambda: not line.isHidden())

    said = [one.text() for one in line.findChildren(QLabel) if not one.isHidden()]
    assert said == ["Trying the password", "0:01 so far"]
    line.show_progress("", None)
    assert line.isHidden()


COPY = Path("/media/stick/backup.gaib")


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    """A backup of a vault, and no vault."""
    other, world = KeyWorld(), KeyWorld()
    await other.furnish()
    await other.backups.save_backup(COPY)
    await other.aclose()
    world.copies.files |= other.copies.files
    world.vault.gate.clear()
    yield world
    world.vault.gate.set()
    await world.aclose()


@pytest.mark.parametrize("way", ["stop", "escape", "lock"])
async def test_long_work_of_a_sheet_is_stopped_by_its_button_by_esc_and_by_the_lock(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld, way: str
) -> None:
    model = RestoreViewModel(world.backups, world.text, world.tasks)
    over = QWidget()
    sheet, layer = RestoreSheet(model, is_demo=False), SheetLayer(over)
    qtbot.addWidget(over)
    over.resize(900, 700)
    layer.resize(900, 700)
    over.show()
    layer.push(sheet)
    closed: list[str] = []
    sheet.closed.connect(partial(closed.append, way))

    typed = secret()
    model.restore(str(COPY), typed)
    settle(qapp)
    assert (sheet.main.isEnabled(), sheet.back.isEnabled()) == (False, True)
    if way == "stop":
        qtbot.waitUntil(sheet.working.isVisible)
        assert (clipped(sheet), unnamed(sheet)) == ([], [])
        stop = next(one for one in sheet.working.findChildren(QPushButton) if one.isVisible())
        stop.click()
    elif way == "escape":
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    else:
        layer.close_secrets()
    await world.idle()
    settle(qapp)

    assert bool(closed) == (way != "stop")
    assert sheet.working.isHidden()
    assert model.state.stopped
    assert way != "stop" or sheet.fault.isVisible()
    assert not world.accounts.has_vault
    assert not typed
