"""The wizard and the page that unlocks: in both themes, two sizes and longer words."""

from collections.abc import AsyncIterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gaib_wallet.ui import theme
from gaib_wallet.ui.kit.blocks import Notice
from gaib_wallet.ui.widgets.backup_words import BackupWords
from gaib_wallet.ui.widgets.route_list import RouteCard
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.backup_words import BackupStage
from gaib_wallet.viewmodels.start_facts import Step
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH
from tests.fake_vault import PASSWORD
from tests.key_world import KeyWorld
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken
from tests.ui.start_scenes import SCENES, account, covered, new_words, page, unlock, wizard

FIRST_WAY = "Make new words"
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


async def test_enter_asks_a_node_before_it_opens_the_wallet_with_it(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    model = wizard(world, Step.NODE)
    shown = page(world, model)
    qtbot.addWidget(shown)
    shown.show()
    settle(qapp)
    fields = shown.findChildren(QLineEdit)
    field = next(one for one in fields if one.accessibleName() == "Address of the node")
    QTest.keyClicks(field, "https://node.example")

    QTest.keyClick(field, Qt.Key.Key_Return)
    await world.idle()
    assert (model.state.is_tested_well, model.state.is_finished) == (True, False)

    QTest.keyClick(field, Qt.Key.Key_Return)
    await world.idle()
    assert model.state.is_finished


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


@pytest.mark.requirement("V1")
async def test_tab_goes_through_the_account_step_as_it_is_read(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    page = await account(world)
    qtbot.addWidget(page)
    page.show()
    QTest.qWaitForWindowActive(page)
    way = next(one for one in page.findChildren(RouteCard) if one.accessibleName() == FIRST_WAY)
    way.setFocus()

    assert [name_after(Qt.Key.Key_Tab) for _ in range(7)] == [
        "Name",
        "12 words",
        "Add a passphrase",
        "Go on later",
        "Back",
        "Next: lock",
        FIRST_WAY,
    ]
    assert name_after(Qt.Key.Key_Down) == "Bring words"
    assert name_after(Qt.Key.Key_Tab) == "Name"
    assert name_after(Qt.Key.Key_Backtab) == "Bring words"


def name_after(key: Qt.Key) -> str:
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, key)
    now = QApplication.focusWidget()
    assert now is not None
    return now.accessibleName() or (now.text() if isinstance(now, QPushButton) else "")


async def test_a_wrong_password_moves_nothing_above_it(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    page = await unlock(world)
    qtbot.addWidget(page)
    page.resize(*WINDOW)
    page.show()
    settle(qapp)
    field = page.findChild(SecretEdit)
    assert field is not None
    before = field.mapTo(page, field.rect().topLeft())

    QTest.keyClicks(field, "not this one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await world.idle()
    settle(qapp)

    assert any(one.isVisible() for one in page.findChildren(Notice))
    assert field.mapTo(page, field.rect().topLeft()) == before


async def test_the_unlock_page_is_no_window_of_its_own_and_waits_for_its_password(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    seen: list[QObject] = []
    window = Window("GAIB Wallet")
    qtbot.addWidget(window)
    window.show()
    QTest.qWaitForWindowActive(window)
    spy = Tops(seen)
    qapp.installEventFilter(spy)
    page = await unlock(world)
    window.show_whole(page)
    page.focus()
    settle(qapp)
    qapp.removeEventFilter(spy)

    assert {one for one in seen if one is not window} == set()
    assert QApplication.focusWidget() is page.findChild(SecretEdit)


class Tops(QObject):
    """Writes down which widgets are shown as windows."""

    def __init__(self, seen: list[QObject]) -> None:
        super().__init__()
        self._seen = seen

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._seen.append(watched)
        return False


async def test_the_focus_goes_to_the_address_that_is_wrong(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    model = wizard(world, Step.ACCOUNT)
    model.choose_origin("watch")
    shown = page(world, model)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    settle(qapp)
    name = next(one for one in shown.findChildren(QLineEdit) if one.accessibleName() == "Name")
    name.setFocus()

    QTest.keyClick(name, Qt.Key.Key_Return)
    await world.idle()
    settle(qapp)

    assert "W-122" in model.state.fault_text
    focus = qapp.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Address"
