"""The Settings page: sections that are made when they are opened, and say what they keep."""

from collections.abc import AsyncIterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.errors import StorageFault
from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.settings_look import LookSection
from gaib_wallet.ui.widgets.settings_notices import NoticesSection
from gaib_wallet.viewmodels.data import Reset
from gaib_wallet.viewmodels.settings_sections import SECTIONS
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH
from tests.fake_vault import PASSWORD
from tests.ui.measure import clipped, settle, unnamed
from tests.ui.pseudo import longer, spoken
from tests.ui.settings_scenes import SettingsScene
from tests.wallet_world import SAVINGS, WalletWorld

WIDE, SMALL, DOCKED = (1080, 700), (824, 600), (600, 600)
"""What a frame leaves of windows of 1280 and 1024, and of the latter beside the demo panel."""


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS)
    yield world
    await world.aclose()


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("section", SECTIONS)
async def test_no_section_is_cut_or_lacks_a_name(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, section: str
) -> None:
    theme.apply(qapp, theme.LIGHT)
    page = await SettingsScene(world).page(section)
    qtbot.addWidget(page)
    page.show()
    for size in (WIDE, SMALL, DOCKED):
        page.resize(*size)
        settle(qapp)

        assert (page.width(), clipped(page)) == (size[0], [])
    assert unnamed(page) == []
    assert {one.textFormat() for one in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("section", SECTIONS)
async def test_longer_words_are_not_cut(qapp: QApplication, qtbot: QtBot, section: str) -> None:
    theme.apply(qapp, theme.DARK)
    world = WalletWorld(SAVINGS, says=Text(longer, ENGLISH))
    with spoken(qapp):
        page = await SettingsScene(world).page(section)
        qtbot.addWidget(page)
        page.resize(*SMALL)
        page.show()
        settle(qapp)

        assert (page.width(), clipped(page)) == (SMALL[0], [])
    await world.aclose()


async def test_a_section_is_made_when_it_is_first_opened(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    page = await SettingsScene(world).page("look")
    qtbot.addWidget(page)
    page.resize(*WIDE)
    page.show()
    QTest.qWaitForWindowActive(page)
    assert not page.findChildren(NoticesSection)

    look = next(one for one in page.findChildren(QPushButton) if one.text() == "Look")
    look.setFocus()
    assert QApplication.focusWidget() is look
    for _ in range(4):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Down)

    seen = [type(one) for one in _sections(page) if one.isVisible()]
    assert seen == [NoticesSection]


async def test_what_could_not_be_kept_turns_back_and_says_why(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    scene = SettingsScene(world)
    page = await scene.page("notices")
    qtbot.addWidget(page)
    page.show()
    scene.disk_fault = StorageFault("settings")

    for _ in range(2):  # the second time the fault is the same
        switch = page.findChildren(kit.Switch)[0]
        QTest.keyClick(switch, Qt.Key.Key_Space)
        assert switch.isChecked()

    assert "W-501" in said(page)
    scene.model.open_section("look")
    region = next(
        one for one in page.findChildren(QComboBox) if one.accessibleName().startswith("Numbers")
    )
    region.activated.emit(1)
    assert region.currentIndex() == 0


async def test_an_address_that_was_only_tested_stays_to_be_added(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    scene = SettingsScene(world)
    page = await scene.page("network")
    qtbot.addWidget(page)
    page.show()
    (field,) = (one for one in page.findChildren(QLineEdit) if one.isVisible())
    field.clear()
    QTest.keyClicks(field, "https://mine.example/key")
    press(page, "Test it")
    await world.idle()
    assert field.text() == "https://mine.example/key"

    press(page, "Add it")
    await world.idle()
    settle(qapp)

    assert field.text() == ""
    assert scene.kept[-1].nodes["ethereum"][-1] == "https://mine.example/key"
    assert "secret" not in said(page)
    assert "https://mine.example/\u2022\u2022\u2022\u2022" in said(page)


async def test_a_wallet_goes_only_once_its_loss_is_typed(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    scene = SettingsScene(world)
    page = await scene.page("data")
    qtbot.addWidget(page)
    page.show()
    field = next(one for one in page.findChildren(QLineEdit) if one.isVisible())

    press(page, "Remove it for good")
    assert (scene.taken, "W-182" in said(page)) == ([], True)

    QTest.keyClicks(field, scene.data.state.phrase)
    (password,) = (one for one in page.findChildren(SecretEdit) if one.isVisible())
    for typed in ("wrong", PASSWORD):
        assert scene.taken == []
        QTest.keyClicks(password, typed)
        press(page, "Remove it for good")
        await world.idle()
        assert ("W-401" in said(page)) == (typed == "wrong")
    assert scene.taken == [Reset.WALLET]


def _sections(page: QWidget) -> list[QWidget]:
    return [*page.findChildren(LookSection), *page.findChildren(NoticesSection)]


def press(page: QWidget, name: str) -> None:
    button = next(
        one for one in page.findChildren(QPushButton) if one.text() == name and one.isVisible()
    )
    button.click()


def said(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
