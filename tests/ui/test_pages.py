"""Every page, in both themes, at two sizes, in English and in a language two fifths longer."""

from collections.abc import AsyncIterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit, theme
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken
from tests.ui.scenes import SCENES
from tests.wallet_world import RAINY, SAVINGS, WalletWorld

WIDE, NARROW, BESIDE_THE_PANEL = (1080, 672), (960, 572), (856, 672)
"""What a page has in a window of 1280x800 and of 1024x700, and beside the demo panel."""


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY)
    yield world
    await world.aclose()


@pytest.fixture
async def long_world() -> AsyncIterator[WalletWorld]:
    """The same, in words that are two fifths longer."""
    world = WalletWorld(SAVINGS, RAINY, says=Text(longer, ENGLISH))
    yield world
    await world.aclose()


def shown(qapp: QApplication, qtbot: QtBot, page: QWidget, size: tuple[int, int]) -> QWidget:
    """`page` on a screen, laid out."""
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    settle(qapp)
    return page


def places(page: QWidget) -> list[str]:
    """What Tab stops at, in its order, by what it is called."""
    found, at = [], page.nextInFocusChain()
    while at is not None and at is not page:
        takes_tab = at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_tab and at.isEnabled() and at.isVisibleTo(page) and page.isAncestorOf(at):
            words = at.text() if isinstance(at, QPushButton) else ""
            found.append(at.accessibleName() or words)
        at = at.nextInFocusChain()
    return found


def main_button(page: QWidget) -> QPushButton:
    """The one filled button."""
    buttons = page.findChildren(QPushButton)
    (one,) = [
        button
        for button in buttons
        if button.property("role") == "main" and button.isVisibleTo(page)
    ]
    return one


def is_in_sight(page: QWidget, part: QWidget) -> bool:
    """Whether `part` is seen whole without scrolling."""
    top = part.mapTo(page, QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= page.height()


@pytest.mark.requirement("U1")
@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_nothing_is_cut_or_rendered_and_everything_has_a_name(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, name: str
) -> None:
    page = shown(qapp, qtbot, await SCENES[name](world), WIDE)

    for size in (WIDE, NARROW, BESIDE_THE_PANEL):
        page.resize(*size)
        settle(qapp, rounds=6)
        assert (size, clipped(page)) == (size, [])
        assert is_drawn(page.grab().toImage())
    theme.apply(qapp, theme.DARK)
    settle(qapp)
    assert clipped(page) == []
    assert is_drawn(page.grab().toImage())
    assert unnamed(page) == []
    assert {one.textFormat() for one in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    tips = [one.toolTip() for one in page.findChildren(QWidget) if one.toolTip()]
    assert [tip for tip in tips if "<" in tip and not tip.startswith("<qt>")] == []


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", SCENES)
async def test_longer_words_are_not_cut(
    qapp: QApplication, qtbot: QtBot, long_world: WalletWorld, name: str
) -> None:
    with spoken(qapp):
        page = shown(qapp, qtbot, await SCENES[name](long_world), WIDE)

        for size in (WIDE, NARROW):
            page.resize(*size)
            settle(qapp, rounds=6)
            assert (size, clipped(page)) == (size, [])
        assert unnamed(page) == []


@pytest.mark.parametrize("name", ["portfolio", "convert", "convert_too_much", "mint", "stake"])
async def test_the_main_button_is_seen_without_scrolling(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, name: str
) -> None:
    page = shown(qapp, qtbot, await SCENES[name](world), WIDE)

    assert is_in_sight(page, main_button(page))


@pytest.mark.parametrize("name", ["portfolio", "convert", "mint", "stake"])
async def test_the_main_button_is_reached_in_a_small_window(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, name: str
) -> None:
    page = shown(qapp, qtbot, await SCENES[name](world), NARROW)
    button = main_button(page)

    (area,) = [one for one in page.findChildren(kit.Page) if one.isAncestorOf(button)]
    area.ensureWidgetVisible(button)
    settle(qapp)

    assert is_in_sight(page, button)


async def test_all_ways_out_are_seen_without_scrolling(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    for scene in ("exit_planner", "exit_request"):
        page = shown(qapp, qtbot, await SCENES[scene](world), WIDE)

        buttons = [one for one in page.findChildren(QPushButton) if one.text().startswith("Review")]
        visible = [one for one in buttons if one.isVisibleTo(page)]
        assert visible
        assert all(is_in_sight(page, one) for one in visible)


@pytest.mark.parametrize(
    ("name", "stops"),
    [
        (
            "portfolio",
            [
                "Total value",
                "Gain not yet taken",
                "Last NAV step, 1 Nov 2026",
                "If you sold everything now",
                "Track",
                "See",
                "What you own",
                "Earned in 11 months: +646.00 AID",
                "Convert",
                "Stake",
                "Receive",
                "Send",
            ],
        ),
        (
            "convert",
            [
                "You pay",
                "Token USDC",
                "25%",
                "50%",
                "Max",
                "Turn around",
                "You receive",
                "Token AID",
                "At least",
                "Price tolerance",
                "Network fee",
                "Review: swap 1,000.00 USDC",
            ],
        ),
        (
            "stake",
            [
                "Stake",
                "You stake",
                "Max",
                "You get about",
                "If you left right away",
                "Review: stake 1,250.00 AID",
                "Deposit NAV",
            ],
        ),
        (
            "exit_planner",
            [
                "Exit",
                "You leave with",
                "25%",
                "50%",
                "Max",
                "I need the money by",
                "Calendar",
                "Wait in the queue",
                "Review: request exit",
                "Sell now",
                "Review: sell 9,000.0000 sAID",
                "Both, half and half",
                "Review: both",
            ],
        ),
    ],
)
async def test_tab_goes_in_the_order_of_reading(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, name: str, stops: list[str]
) -> None:
    page = shown(qapp, qtbot, await SCENES[name](world), WIDE)

    assert places(page)[: len(stops)] == stops
