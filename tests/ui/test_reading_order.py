"""Tab goes through every page as it is read, and never into what is covered."""

from collections.abc import AsyncIterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui.window import Window
from tests.ui.measure import settle
from tests.ui.scenes import SCENES
from tests.wallet_world import RAINY, SAVINGS, WalletWorld

SEEN = "portfolio", "convert_many", "convert_unclear", "exit_planner", "exit_example", "activity"
AT_MOST = 80


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY)
    yield world
    await world.aclose()


def walked(page: QWidget) -> list[QWidget]:
    """What Tab stops at, pressed until it comes round."""
    stops: list[QWidget] = []
    for _ in range(AT_MOST):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or at in stops:
            break
        stops.append(at)
    return stops


def jumps_back(page: QWidget, stops: list[QWidget]) -> list[tuple[str, str]]:
    """Stops that stand above the one before in its column, or at its left in its row."""
    found = []
    for one, after in pairwise(stops):
        here, there = _rect(one, page), _rect(after, page)
        is_above = there[3] <= here[1] and there[0] < here[2] and here[0] < there[2]
        is_beside = min(here[3], there[3]) - max(here[1], there[1]) > 8
        if is_above or (is_beside and there[2] <= here[0]):
            found.append((_name(one), _name(after)))
    return found


def _rect(part: QWidget, page: QWidget) -> tuple[int, int, int, int]:
    at = part.mapTo(page, QPoint(0, 0))
    return at.x(), at.y(), at.x() + part.width(), at.y() + part.height()


def _name(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else repr(part)
    return part.accessibleName() or words


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SEEN)
async def test_tab_goes_round_each_page_in_the_order_of_reading(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, name: str
) -> None:
    window = Window("GAIB Wallet")
    qtbot.addWidget(window)
    page = await SCENES[name](world)
    window.show_whole(page)
    window.show()
    window.activateWindow()
    settle(qapp)
    page.setFocus()

    stops = walked(page)

    assert jumps_back(page, stops) == []
    assert all(one.isVisibleTo(page) for one in stops)
    by_tab = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisibleTo(page)
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]
    assert {_name(one) for one in by_tab} <= {_name(one) for one in stops}
