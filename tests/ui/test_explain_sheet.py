"""Ctrl+I and a right click over a page, and the sheet that answers."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from gaib_wallet.ui.frame import Frame
from gaib_wallet.ui.widgets.explain_sheet import ExplainSheet
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.viewmodels import explain_portfolio
from gaib_wallet.viewmodels.explain import ExplainViewModel
from tests.ui.measure import clipped, settle, unnamed
from tests.ui.scenes import portfolio
from tests.unit.viewmodels.test_explain import HASH, ToldProvenance
from tests.wallet_world import SAVINGS, WalletWorld


@pytest.fixture(autouse=True)
def pointer_elsewhere() -> None:
    QCursor.setPos(QPoint(2_000, 2_000))


async def framed(qtbot: QtBot, qapp: QApplication) -> tuple[Frame, list[str], QWidget]:
    """The Portfolio page in its frame, and the keys of what was to be explained."""
    page = await portfolio(WalletWorld(SAVINGS))
    frame, asked = Frame(), list[str]()
    qtbot.addWidget(frame)
    frame.add_page("portfolio", "Portfolio", "portfolio", lambda: page)
    frame.explain_wanted.connect(asked.append)
    stack = frame.page("portfolio").parentWidget()
    assert stack is not None
    frame.resize(1_280, 900)
    frame.show()
    settle(qapp)
    return frame, asked, page


def press(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)


async def test_the_figure_with_the_focus_is_meant_else_the_first(
    qtbot: QtBot, qapp: QApplication
) -> None:
    frame, asked, page = await framed(qtbot, qapp)
    frame.activateWindow()

    press(frame)
    figures = {one.figure_key: one for one in page.findChildren(kit.Figure) if one.figure_key}
    figures["sell"].setFocus()
    press(figures["sell"])
    (table,) = page.findChildren(FigureTable)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    press(table)

    assert asked == ["total", "sell", "sAID"]


async def test_a_right_click_explains_what_is_below_it(qtbot: QtBot, qapp: QApplication) -> None:
    _, asked, page = await framed(qtbot, qapp)
    figures = {one.figure_key: one for one in page.findChildren(kit.Figure) if one.figure_key}
    gain = figures["gain"]
    at = gain.rect().center()
    reason = QContextMenuEvent.Reason.Mouse

    QApplication.sendEvent(gain, QContextMenuEvent(reason, at, gain.mapToGlobal(at)))

    assert asked == ["gain"]


@pytest.mark.requirement("U3")
@pytest.mark.requirement("U7")
async def test_the_sheet_shows_all_of_it_and_copies_the_questions(
    qtbot: QtBot, qapp: QApplication
) -> None:
    world = WalletWorld(SAVINGS)
    await portfolio(world)
    model = world.portfolio()
    await world.beat()
    reads = ToldProvenance(world)
    found = explain_portfolio.explained("total", model.facts, model.state, reads, world.text)
    assert found
    shown = ExplainViewModel(found, world.network, reads, world.text, world.tasks)
    sheet = ExplainSheet(shown, is_demo=True)
    qtbot.addWidget(sheet)
    sheet.resize(720, 900)
    sheet.show()
    await world.idle()
    settle(qapp)

    said = [one.text().replace("\u200b", "") for one in sheet.findChildren(kit.Label)]
    assert HASH in said
    assert not clipped(sheet)
    assert not unnamed(sheet)
    (copy,) = (one for one in sheet.findChildren(QPushButton) if "JSON" in one.text())
    copy.click()
    assert QApplication.clipboard().text() == shown.state.json_rpc
    await world.aclose()
