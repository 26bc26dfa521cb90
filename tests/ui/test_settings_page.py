"""The Settings page: what is typed there stays until something is kept."""

from collections.abc import AsyncIterator

from PySide6.QtWidgets import QLineEdit, QPushButton
import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scenes import settings
from tests.wallet_world import SAVINGS, WalletWorld

TYPED = "https://mine.example"


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS)
    yield world
    await world.aclose()


@pytest.mark.parametrize(("name", "place"), [("Node", 0), ("Second node", 1)])
async def test_an_address_that_was_only_tested_stays_to_be_kept(
    world: WalletWorld, qtbot: QtBot, name: str, place: int
) -> None:
    page = await settings(world)
    qtbot.addWidget(page)
    field = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name)
    test = [one for one in page.findChildren(QPushButton) if one.text() == "Test it"][place]

    field.setText(TYPED)
    test.click()
    await world.idle()

    assert field.text() == TYPED
