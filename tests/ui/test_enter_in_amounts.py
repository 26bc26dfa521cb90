"""Enter in a field for an amount does what the page's main button does, if that can be pressed."""

from collections.abc import AsyncIterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
import pytest
from pytestqt.qtbot import QtBot

from tests.ui.measure import settle
from tests.ui.scenes import convert, convert_target, convert_too_much, stake
from tests.wallet_world import SAVINGS, WalletWorld


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS)
    yield world
    await world.aclose()


async def enter(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, page: QWidget, name: str
) -> int:
    """How many sheets were asked for by Enter in the field called `name`."""
    qtbot.addWidget(page)
    page.resize(1080, 700)
    page.show()
    settle(qapp)
    found = page.findChildren(QLineEdit)
    QTest.keyClick(next(one for one in found if one.accessibleName() == name), Qt.Key.Key_Return)
    await world.idle()
    return len(world.reviewed)


async def test_enter_in_what_is_paid_opens_the_review(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    assert await enter(qapp, qtbot, world, await convert(world), "You pay") == 1


async def test_enter_in_what_is_wanted_opens_the_review(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    assert await enter(qapp, qtbot, world, await convert_target(world), "You receive") == 1


async def test_enter_in_what_is_staked_opens_the_review(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = await stake(world)

    assert await enter(qapp, qtbot, world, page, "You stake") == 1


async def test_enter_in_an_amount_that_cannot_be_does_nothing(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    assert await enter(qapp, qtbot, world, await convert_too_much(world), "You pay") == 0
