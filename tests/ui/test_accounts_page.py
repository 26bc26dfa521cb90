"""The Accounts page and its sheets: nothing cut, all of it named, reached and rendered as text."""

from collections.abc import AsyncIterator
import errno
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import StorageFault
from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.pages.accounts import AccountsPage
from gaib_wallet.ui.pages.settings import SettingsPage
from gaib_wallet.ui.widgets.account_rows import AccountLine
from gaib_wallet.ui.widgets.security_card import SecurityCard
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.viewmodels.security import SecurityViewModel
from gaib_wallet.viewmodels.settings import SettingsFacts, SettingsViewModel
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH, NETWORK, eth
from tests.fake_vault import secret
from tests.key_world import KeyWorld
from tests.ui.account_scenes import COPY, PAGES, SCENES, Over, back_up, page, page_postponed
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken

WIDE, NARROW, BESIDE_THE_PANEL = (1080, 672), (960, 572), (856, 672)
TWICE_AS_LARGE = (576, 336)
"""What is left of 1280x800 at 200 %, beside the folded navigation."""


@pytest.fixture
async def world() -> AsyncIterator[KeyWorld]:
    world = KeyWorld()
    yield world
    await world.aclose()


def shown(qapp: QApplication, qtbot: QtBot, widget: QWidget, size: tuple[int, int]) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    settle(qapp)
    return widget


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize(
    ("size", "colours"),
    [(WIDE, theme.LIGHT), (NARROW, theme.DARK)],
    ids=["wide light", "narrow dark"],
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

    widget = shown(qapp, qtbot, await SCENES[name](world), size)

    assert clipped(widget) == []
    assert unnamed(widget) == []
    assert is_drawn(widget.grab().toImage())


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", [one.__name__ for one in PAGES])
@pytest.mark.parametrize("size", [BESIDE_THE_PANEL, TWICE_AS_LARGE], ids=["panel", "200%"])
async def test_the_page_scrolls_down_and_not_sideways(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld, name: str, size: tuple[int, int]
) -> None:
    widget = shown(qapp, qtbot, await SCENES[name](world), size)

    assert clipped(widget) == []


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_longer_words_are_not_cut(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    world = KeyWorld(Text(longer, ENGLISH))
    with spoken(qapp):
        widget = shown(qapp, qtbot, await SCENES[name](world), NARROW)

        assert clipped(widget) == []
        assert unnamed(widget) == []
    await world.aclose()


@pytest.mark.requirement("U1")
@pytest.mark.parametrize("name", SCENES)
async def test_no_text_is_ever_rendered(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld, name: str
) -> None:
    widget = shown(qapp, qtbot, await SCENES[name](world), WIDE)

    assert {one.textFormat() for one in widget.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    tips = [one.toolTip() for one in widget.findChildren(QWidget) if one.toolTip()]
    assert [tip for tip in tips if "<" in tip and not tip.startswith("<qt>")] == []


def said(widget: QWidget) -> str:
    """All that can be read."""
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(widget))


@pytest.mark.requirement("U4")
async def test_an_address_is_whole_and_waits_until_its_words_are_safe_or_left_knowingly(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    pending = shown(qapp, qtbot, await page(world), WIDE)
    first = world.accounts.accounts[0].address

    whole = "0x " + " ".join(first[at : at + 4] for at in range(2, 42, 4))
    assert whole not in said(pending)
    assert "Not backed up yet." in said(pending)

    world.accounts.postpone(world.accounts.phrases[0])
    settle(qapp)
    assert whole in said(pending)
    assert "Not backed up yet." in said(pending)


async def test_an_account_without_its_key_says_what_to_do(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    widget = shown(qapp, qtbot, await page_postponed(world), WIDE)

    assert "Its key is not in this vault." in said(widget)
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    assert "Bring its key" in [one.text() for one in buttons]


@pytest.mark.requirement("K12")
async def test_a_backup_goes_on_to_paper_and_its_words_leave_the_window_with_the_sheet(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    over = await back_up(world)
    sheet = shown(qapp, qtbot, over, WIDE)
    numbers = world.vault.phrases[0]
    words = world.word_texts(await world.vault.reveal(numbers.key, secret()))
    assert all(word in said(sheet) for word in words)

    assert isinstance(over, Over)
    over.sheet.hide()
    over.sheet.go_back()

    left = [one.text() for one in sheet.findChildren(QLabel)]
    left += [one.word for one in sheet.findChildren(WordEdit)]
    assert [word for word in words if word in left] == []


async def test_an_account_is_renamed_by_the_keyboard(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    widget = shown(qapp, qtbot, await page(world), WIDE)
    pencil = next(
        one for one in widget.findChildren(QPushButton) if one.accessibleName() == "Rename Savings"
    )

    QTest.keyClick(pencil, Qt.Key.Key_Space)
    settle(qapp)
    field = widget.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Rent")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert world.accounts.accounts[0].name == "Rent"

    QTest.keyClick(pencil, Qt.Key.Key_Space)
    QTest.keyClicks(field, "Food")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle(qapp)
    assert world.accounts.accounts[0].name == "Rent"
    assert not field.isVisible()


class FullDisk:
    """Keeps nothing."""

    def save(self, settings: Settings) -> None:
        raise StorageFault(f"settings of {settings.vault}", errno.ENOSPC)


async def test_a_switch_that_could_not_be_kept_turns_back(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    facts = SettingsFacts(Settings(), (NETWORK,), is_demo=False, section="security")
    model = SettingsViewModel(
        facts, FullDisk(), lambda _before, _now: None, world.text, lambda _region: ENGLISH
    )
    security = SecurityViewModel(model, world.accounts, (NETWORK,), dict, eth("0.1"), world.text)
    widget = shown(
        qapp, qtbot, SettingsPage(model, {"security": partial(SecurityCard, security)}), WIDE
    )
    switch = next(
        one for one in widget.findChildren(kit.Switch) if "minimised" in one.accessibleName()
    )

    QTest.keyClick(switch, Qt.Key.Key_Space)

    assert not switch.isChecked()
    assert "W-503" in said(widget)


def called(widget: QWidget, name: str) -> QPushButton:
    """The button that is called `name` aloud."""
    every = widget.findChildren(QPushButton)
    return next(one for one in every if one.accessibleName() == name and one.isVisible())


async def test_a_name_is_typed_in_a_row_that_stays_as_high(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    theme.apply(qapp, theme.LIGHT)
    widget = shown(qapp, qtbot, await page(world), WIDE)
    before = {one: one.height() for one in widget.findChildren(AccountLine)}

    called(widget, "Rename Savings").click()
    settle(qapp)

    assert {one: one.height() for one in widget.findChildren(AccountLine)} == before


async def test_the_focus_goes_with_an_account_that_is_moved(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    widget = shown(qapp, qtbot, await page(world), WIDE)
    more = called(widget, "More for Savings")
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)

    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(qapp)

    assert [one.name for one in world.accounts.accounts][:2] == ["Rainy day", "Savings"]
    assert widget.focusWidget() is called(widget, "More for Savings")


@pytest.mark.requirement("K12")
async def test_a_backup_is_told_beside_its_button_until_the_page_is_left(
    qapp: QApplication, qtbot: QtBot, world: KeyWorld
) -> None:
    widget = shown(qapp, qtbot, await page(world), WIDE)
    lines = widget.findChildren(AccountLine)
    places = [one.mapTo(widget, QPoint()) for one in lines]

    assert isinstance(widget, AccountsPage)
    widget._model.save_backup(COPY)  # noqa: SLF001 - as the dialog of the system does
    await world.idle()
    settle(qapp)

    assert f"A backup of the vault is in {COPY}." in said(widget)
    assert [one.mapTo(widget, QPoint()) for one in lines] == places
    widget.hide()
    widget.show()
    assert "A backup of the vault" not in said(widget)
