"""Every page in every state that it has: the figures stay where they are, whatever they say."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.ui import kit
from gaib_wallet.ui.pages.convert import ConvertPage
from gaib_wallet.ui.pages.portfolio import PortfolioPage
from gaib_wallet.ui.pages.stake import StakePage
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel
from tests.ui.measure import settle
from tests.ui.scenes import earnings
from tests.vault import year
from tests.wallet_world import RAINY, SAVINGS, WalletWorld
from tests.yield_world import YieldWorld

SIZE = (1080, 672)


@dataclass(frozen=True, slots=True)
class Made:
    """A page, and how it is written again."""

    page: QWidget
    redraw: Callable[[], None]


async def _portfolio(world: WalletWorld) -> Made:
    model = world.portfolio()
    model.know_earnings(earnings())
    await world.beat()
    return Made(PortfolioPage(model), model.redraw)


async def _convert(world: WalletWorld) -> Made:
    model = world.convert()
    await world.beat()
    model.edit_pay("1000")
    await world.idle()
    return Made(ConvertPage(model), model.redraw)


async def _stake(world: WalletWorld) -> Made:
    model = world.stake()
    await world.beat()
    model.edit_stake("500")
    await world.idle()
    return Made(StakePage(model), model.redraw)


async def _exit(world: WalletWorld) -> Made:
    model = world.stake()
    await world.beat()
    model.open_tab("exit")
    await world.idle()
    return Made(StakePage(model), model.redraw)


async def _silent(world: WalletWorld, _made: Made) -> None:
    await world.silence()


async def _part_failed(world: WalletWorld, _made: Made) -> None:
    """The node answers, and one reading does not come."""
    world.protocol.fault = NodeUnreachable()
    await world.mine()


async def _locked(world: WalletWorld, _made: Made) -> None:
    world.accounts.lock()
    await world.beat()


async def _hidden(world: WalletWorld, made: Made) -> None:
    world.text.hides_amounts = True
    made.redraw()


PAGES: dict[str, Callable[[WalletWorld], Awaitable[Made]]] = {
    "portfolio": _portfolio,
    "convert": _convert,
    "stake": _stake,
    "exit": _exit,
}
STATES: dict[str, Callable[[WalletWorld, Made], Awaitable[None]]] = {
    "silent": _silent,
    "part failed": _part_failed,
    "locked": _locked,
    "hidden": _hidden,
}


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY)
    yield world
    await world.aclose()


def shown(qapp: QApplication, qtbot: QtBot, page: QWidget) -> None:
    """`page` on a screen, laid out."""
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    settle(qapp, rounds=6)


def lines(page: QWidget) -> list[int]:
    """Where the lines of figures stand, from above: what they say may be wider or narrower."""
    every = (one for one in page.findChildren(kit.Figure) if one.isVisibleTo(page))
    return [one.mapTo(page, QPoint(0, 0)).y() for one in every]


def tables(page: QWidget) -> list[tuple[int, int]]:
    """Where tables begin and how high they are."""
    every = (one for one in page.findChildren(FigureTable) if one.isVisibleTo(page))
    return [(one.mapTo(page, QPoint(0, 0)).y(), one.height()) for one in every]


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", PAGES)
async def test_figures_stay_where_they_are(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld, name: str, state: str
) -> None:
    made = await PAGES[name](world)
    shown(qapp, qtbot, made.page)
    before = lines(made.page), tables(made.page)

    await STATES[state](world, made)
    settle(qapp, rounds=6)

    assert (lines(made.page), tables(made.page)) == before


async def test_what_is_read_first_comes_where_its_bars_were(
    qapp: QApplication, qtbot: QtBot, world: WalletWorld
) -> None:
    model: PortfolioViewModel = world.portfolio()
    model.know_earnings(earnings())
    page = PortfolioPage(model)
    shown(qapp, qtbot, page)
    bars = tables(page)
    (table,) = page.findChildren(FigureTable)
    table.selectRow(1)
    table.setCurrentIndex(table.model().index(1, 0))

    await world.beat()
    settle(qapp, rounds=6)

    assert tables(page) == bars
    assert table.currentIndex().row() == 1


async def test_what_is_not_known_yet_is_not_said_to_be_nothing(world: WalletWorld) -> None:
    model = world.stake()

    assert model.state.is_reading
    assert model.state.exits.hint_text == "Comparing the three ways\u2026"
    assert "0.00%" not in " ".join(one.text for one in model.state.risks)
    assert {one.figure for one in model.state.prices} == {""}

    await world.beat()

    assert not model.state.is_reading
    assert all(one.figure for one in model.state.prices)


@pytest.mark.requirement("V1")
async def test_the_figures_of_yield_stay_where_they_are(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    past = YieldWorld(year(), tmp_path)
    await past.read()
    page = YieldPage(past.model)
    page.draw_chart()
    shown(qapp, qtbot, page)
    before = lines(page), tables(page)

    past.reader.fault = NodeUnreachable()
    past.model.refresh()
    await past.tasks.idle()
    settle(qapp, rounds=6)

    assert past.model.state.fault_text
    assert (lines(page), tables(page)) == before
    await past.tasks.aclose()
