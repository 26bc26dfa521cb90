"""The Accounts page and its sheets: nothing cut, all of it named, reached and rendered as text."""

from collections.abc import AsyncIterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import theme
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH
from tests.fake_vault import secret
from tests.key_world import KeyWorld
from tests.ui.account_scenes import PAGES, SCENES, Over, back_up, page, page_postponed
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
