"""The wizard and the page that unlocks: in both themes, two sizes and longer words."""

from collections.abc import AsyncIterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import theme
from gaib_wallet.ui.kit.blocks import Notice
from gaib_wallet.ui.widgets.backup_words import BackupWords
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.backup_words import BackupStage
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH
from tests.fake_vault import PASSWORD
from tests.key_world import KeyWorld
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken
from tests.ui.start_scenes import SCENES, covered, new_words, unlock

WINDOW, SMALL_WINDOW = (1280, 800), (1024, 700)


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    yield world
    world.vault.gate.set()
    await world.aclose()


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize(
    ("size", "colours"),
    [(WINDOW, theme.LIGHT), (SMALL_WINDOW, theme.DARK)],
    ids=["wide, light", "narrow, dark"],
)
async def test_nothing_is_cut_and_everything_has_a_name(
    qapp: QApplication,
    qtbot: QtBot,
    world: KeyWorld,
    name: str,
    size: tuple[int, int],
    colours: theme.Palette,
) -> None:
    theme.apply(qapp, colours)
    page = await SCENES[name](world)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    settle(qapp)

    assert page.width() == size[0]
    assert clipped(page) == []
    assert unnamed(page) == []
    assert is_drawn(page.grab().toImage())
    main = [one for one in page.findChildren(QPushButton) if one.property("role") == "main"]
    assert len([one for one in main if one.isVisible()]) == 1
    assert {one.textFormat() for one in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_longer_words_are_not_cut(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    world = KeyWorld(says=Text(longer, ENGLISH))
    with spoken(qapp):
        page = await SCENES[name](world)
        qtbot.addWidget(page)
        page.resize(*SMALL_WINDOW)
        page.show()
        settle(qapp)

        assert page.width() == SMALL_WINDOW[0]
        assert clipped(page) == []
    world.vault.gate.set()
    await world.aclose()


async def test_words_are_gone_from_the_window_once_it_shows_something_else(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    page, backup = await new_words(world)
    qtbot.addWidget(page)
    page.show()
    settle(qapp)
    backup.show()
    words = set(backup.state.words)
    assert words <= {one.text() for one in page.findChildren(QLabel)}

    page.hide()
    settle(qapp)

    assert backup.state.words == ()
    assert not words & {one.text() for one in page.findChildren(QLabel)}


async def test_the_buttons_of_the_words_are_seen_with_the_words_alone(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    page = await covered(world)
    qtbot.addWidget(page)
    page.show()
    settle(qapp)
    backup = page.findChild(BackupWords)
    assert backup is not None
    assert backup.action.isVisible()

    back = next(one for one in page.findChildren(QPushButton) if one.text() == "Back")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    settle(qapp)
    assert not backup.action.isVisible()
    assert not backup.later.isVisible()


async def test_the_filled_button_is_never_the_risk(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    page, model = await new_words(world)
    qtbot.addWidget(page)
    page.show()
    settle(qapp)
    backup = page.findChild(BackupWords)
    assert backup is not None
    backup.later.click()
    assert (backup.action.text(), backup.again.text()) == ("Back to the words", "I take the risk")

    backup.action.click()
    assert model.state.action == "Nobody is looking: show them"
    backup.later.click()
    backup.again.click()
    settle(qapp)

    assert model.state.stage is BackupStage.POSTPONED
    left = [one for one in page.findChildren(Notice) if one.isVisible()]
    assert [one.property("kind") for one in left] == ["warning"]


async def test_the_right_password_opens_and_no_dot_of_it_stays(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    page = await unlock(world)
    qtbot.addWidget(page)
    page.show()
    settle(qapp)
    field = page.findChild(SecretEdit)
    assert field is not None
    opened: list[bool] = []
    page.opened.connect(lambda: opened.append(True))
    QTest.keyClicks(field, PASSWORD)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.is_empty
    await world.idle()

    assert opened == [True]
