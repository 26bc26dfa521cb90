"""The Yield page as it is drawn and used, in both themes; its pictures go to build/shots."""

from collections.abc import AsyncIterator
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
import re

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.yields import Progress
from gaib_wallet.ui import kit, theme
from gaib_wallet.ui.kit.progress import ProgressBar
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.ui.widgets.bars import Bars
from gaib_wallet.ui.widgets.chart_place import ChartPlace
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.hash_line import HashLine
from gaib_wallet.ui.widgets.said_card import SaidCard
from gaib_wallet.ui.widgets.yield_chart import YieldChart
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yield_chart import ChartGap, ChartState
from tests.builders import ENGLISH, NETWORK, text
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.vault import ONE, year
from tests.yield_world import YieldWorld

SHOTS = Path("build/shots")
SIZES = {"1280": (1080, 672), "1024": (824, 572)}


def longer(_: str, source: str) -> str:
    """A language whose words are 40 % longer."""
    return source + "~" * (len(source) * 2 // 5)


async def read(world: YieldWorld) -> YieldWorld:
    await world.read()
    return world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[YieldWorld]:
    world = YieldWorld(year(), tmp_path)
    world.reader.open_blocks = 0
    yield await read(world)
    await world.tasks.aclose()


def shown(qapp: QApplication, qtbot: QtBot, world: YieldWorld, size: str = "1280") -> YieldPage:
    page = YieldPage(world.model)
    page.draw_chart()
    qtbot.addWidget(page)
    page.resize(*SIZES[size])
    page.show()
    settle(qapp)
    return page


@pytest.fixture
async def page(qapp: QApplication, qtbot: QtBot, world: YieldWorld) -> AsyncIterator[YieldPage]:
    yield shown(qapp, qtbot, world)
    theme.apply(qapp, theme.LIGHT)


def chart_of(page: YieldPage) -> YieldChart:
    (chart,) = page.findChildren(YieldChart)
    return chart


def kept(widget: QWidget, name: str) -> QImage:
    """A picture of `widget`, which is also in a file for whoever wants to look at it."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    picture = widget.grab().toImage()
    picture.save(str(SHOTS / f"{name}.png"))
    return picture


def press(page: YieldPage, words: str) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(SIZES))
async def test_the_page_is_drawn_whole(
    qapp: QApplication, qtbot: QtBot, world: YieldWorld, scheme: str, size: str
) -> None:
    theme.apply(qapp, theme.DARK if scheme == "dark" else theme.LIGHT)
    page = shown(qapp, qtbot, world, size)
    views = {"chart": None, "table": world.model.turn_table, "deals": world.model.turn_deals}
    for name, turn in views.items():
        if turn:
            turn()
        settle(qapp)
        assert is_drawn(kept(page, f"yield-{name}-{size}-{scheme}"))
        assert clipped(page) == []
        assert unnamed(page) == []
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("size", list(SIZES))
async def test_reading_the_past_has_a_bar_and_a_stop_and_goes_on_again(
    qapp: QApplication, qtbot: QtBot, world: YieldWorld, size: str
) -> None:
    page = shown(qapp, qtbot, world, size)
    (line,) = page.findChildren(kit.ProgressLine)
    (bar,) = line.findChildren(ProgressBar)
    assert not line.isVisible()

    world.reader.gate.clear()
    world.model.refresh()
    world.model._progressed(Progress(Fraction(2, 5), None, 120))  # noqa: SLF001 - a node's pace
    settle(qapp)

    assert (line.isVisible(), bar.isVisible(), bar.percent) == (True, True, 40)
    assert clipped(page) == []
    kept(page, f"yield-reading-{size}")
    press(page, "Stop")
    await world.tasks.idle()
    settle(qapp)
    assert not bar.isVisible()
    world.reader.gate.set()


@pytest.mark.requirement("V1")
async def test_longer_words_are_not_cut(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    world = YieldWorld(year(), tmp_path, Text(longer, ENGLISH))
    page = shown(qapp, qtbot, await read(world))

    assert clipped(page) == []


async def test_a_page_that_knows_nothing_yet_is_drawn(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(qapp, qtbot, YieldWorld(year(), tmp_path))

    assert is_drawn(kept(page, "yield-loading"))
    assert clipped(page) == []


@pytest.mark.requirement("A1")
async def test_old_figures_are_grey_and_dated(
    qapp: QApplication, page: YieldPage, world: YieldWorld
) -> None:
    world.reader.fault = NodeUnreachable()
    await read(world)
    settle(qapp)
    kept(page, "yield-silent")

    assert clipped(page) == []
    assert chart_of(page).grab().toImage() is not None
    assert not has_colour(chart_of(page).grab().toImage(), theme.LIGHT.negative)


def has_colour(image: QImage, colour: str) -> bool:
    wanted = theme.LIGHT.color("text").fromString(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


@pytest.mark.requirement("A5")
async def test_a_fall_is_drawn_in_red(page: YieldPage) -> None:
    assert has_colour(chart_of(page).grab().toImage(), theme.LIGHT.negative)


async def test_keys_walk_from_step_to_step_and_open_one(page: YieldPage, world: YieldWorld) -> None:
    chart = chart_of(page)
    assert chart.accessibleDescription().startswith("Deposit NAV rose from 1.0000 to 1.08")

    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.accessibleDescription().startswith("1 Jan 2026 1.0000")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription().startswith("1 Feb 2026")
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription().startswith("1 Nov 2026")
    QTest.keyClick(chart, Qt.Key.Key_Return)

    detail = world.model.state.detail
    assert detail is not None
    assert detail.title.startswith("1 Nov 2026")
    press(page, "Back")
    assert world.model.state.detail is None


async def test_keys_and_wheel_zoom_and_zero_shows_all(qapp: QApplication, page: YieldPage) -> None:
    chart = chart_of(page)
    whole = width_of(chart)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    near = width_of(chart)
    QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert near < whole == pytest.approx(width_of(chart))

    at = QPointF(400, 100)
    wheel = QWheelEvent(
        at,
        chart.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own
    )
    qapp.sendEvent(chart.viewport(), wheel)
    assert width_of(chart) < whole
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert width_of(chart) == pytest.approx(whole)


def width_of(chart: YieldChart) -> float:
    return chart.view.span


async def test_the_pointer_takes_hold_of_a_step_nearby_and_a_click_opens_it(
    qapp: QApplication, page: YieldPage, world: YieldWorld
) -> None:
    chart = chart_of(page)
    step = world.model.state.chart.steps[7]
    near = QPoint(int(chart.view.x(step.time)) + 9, chart.height() // 2)

    QTest.mouseMove(chart.viewport(), near)
    settle(qapp)
    assert chart.accessibleDescription().startswith("1 Aug 2026 1.0591")
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=near)

    detail = world.model.state.detail
    assert detail is not None
    assert detail.title.startswith("1 Aug 2026")


async def test_between_two_steps_a_click_opens_nothing(page: YieldPage, world: YieldWorld) -> None:
    chart = chart_of(page)
    steps = world.model.state.chart.steps
    between = int(chart.view.x((steps[6].time + steps[7].time) / 2))

    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(between, 60))

    assert world.model.state.detail is None


async def test_a_double_click_shows_all_again(page: YieldPage) -> None:
    chart = chart_of(page)
    whole = width_of(chart)
    QTest.keyClick(chart, Qt.Key.Key_Plus)

    QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert width_of(chart) == pytest.approx(whole)


async def test_a_range_button_moves_the_chart(page: YieldPage) -> None:
    chart = chart_of(page)
    whole = width_of(chart)

    press(page, "3 steps")

    assert width_of(chart) < whole / 2


async def test_the_chart_takes_another_theme_without_being_told(
    qapp: QApplication, page: YieldPage
) -> None:
    chart = chart_of(page)
    theme.apply(qapp, theme.DARK)
    settle(qapp)

    picture = chart.grab().toImage()

    assert picture.pixelColor(1, 1) == theme.DARK.color("raised")
    assert has_colour(picture, theme.DARK.text)


async def test_the_picture_that_is_exported_is_the_one_that_is_seen(page: YieldPage) -> None:
    picture = QImage.fromData(chart_of(page).picture())

    assert (picture.width(), picture.height()) == (chart_of(page).width(), chart_of(page).height())
    assert is_drawn(picture)


async def test_an_export_asks_where_to_and_writes_there(
    qapp: QApplication, page: YieldPage, world: YieldWorld, tmp_path: Path
) -> None:
    export = export_of(page)
    for place, name in enumerate(("out.csv", "out.png")):
        export.menu().actions()[place].trigger()
        settle(qapp)
        dialog = page.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
        settle(qapp)

    assert world.saved[tmp_path / "out.csv"].startswith(b"what,time_utc,block")
    assert world.saved[tmp_path / "out.png"].startswith(b"\x89PNG")


@pytest.mark.requirement("A1")
async def test_a_gap_is_hatched_and_nothing_is_drawn_through_it(
    qtbot: QtBot, world: YieldWorld
) -> None:
    chart = YieldChart()
    qtbot.addWidget(chart)
    chart.resize(1000, 212)
    state = world.model.state.chart
    line = state.deposit[0]
    before, after = line.places[:4], line.places[6:]
    gap = (before[-1][0] + 86_400 * 5, after[0][0])
    chart.show_chart(
        replace(
            state,
            deposit=(replace(line, places=before, until=gap[0]), replace(line, places=after)),
            unstaking=(),
            gaps=(ChartGap(*gap, "not read"),),
        )
    )
    chart.show()
    picture = kept(chart, "yield-gap")

    left, right = (chart.view.x(moment) for moment in gap)
    inside = picture.copy(int(left) + 2, 30, int(right - left) - 4, 130)
    assert not has_colour(inside, theme.LIGHT.text)
    assert has_colour(picture, theme.LIGHT.text)
    above_the_line = QRect(60, 22, 40, 10)
    chart.look_from(*gap)
    assert chart.grab().toImage().copy(above_the_line) != picture.copy(above_the_line)


async def test_a_chart_without_anything_is_an_empty_chart(qtbot: QtBot) -> None:
    chart = YieldChart()
    qtbot.addWidget(chart)
    chart.resize(600, 200)
    chart.show_chart(ChartState())
    for key in (Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Plus, Qt.Key.Key_A):
        QTest.keyClick(chart, key)

    assert not chart.grab().isNull()


async def test_a_new_step_moves_neither_the_table_nor_the_zoom(
    qapp: QApplication, page: YieldPage, world: YieldWorld
) -> None:
    chart = chart_of(page)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    seen = (chart.view.first, chart.view.last)
    world.model.turn_table()
    settle(qapp)
    table = next(one for one in page.findChildren(FigureTable) if one.isVisibleTo(page))
    table.setCurrentIndex(table.model().index(3, 0))
    table.verticalScrollBar().setValue(60)
    top = table.indexAt(QPoint(4, 4)).data()

    world.vault.report(200_000 * ONE)
    await read(world)
    settle(qapp)

    assert table.model().rowCount() == 12
    assert table.currentIndex().row() == 4
    assert table.indexAt(QPoint(4, 4)).data() == top
    assert (chart.view.first, chart.view.last) == seen


async def test_all_that_is_seen_stays_all_when_time_goes_on(
    page: YieldPage, world: YieldWorld
) -> None:
    chart = chart_of(page)
    world.vault.report(200_000 * ONE)

    await read(world)

    assert chart.view.last == world.model.state.chart.last


async def test_dragging_moves_what_is_zoomed_in(page: YieldPage) -> None:
    chart = chart_of(page)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    first, at = chart.view.first, QPoint(400, 60)

    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(chart.viewport(), at - QPoint(40, 0))
    QTest.mouseMove(chart.viewport(), at - QPoint(80, 0))
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(80, 0))

    assert chart.view.first > first


async def test_hashes_are_copied_whole_and_a_link_is_asked_for_by_hash(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    network = replace(NETWORK, explorer="https://explorer.example")
    world = await read(YieldWorld(year(), tmp_path, network=network))
    page = shown(qapp, qtbot, world)
    asked: list[str] = []
    page.link_wanted.connect(asked.append)
    world.model.open_step(20)
    await world.tasks.idle()
    settle(qapp)
    assert clipped(page) == []

    block, first, *_ = [one for one in page.findChildren(HashLine) if one.isVisibleTo(page)]
    copy, link = (one for one in first.findChildren(QPushButton) if one.isVisibleTo(page))
    copy.click()
    link.click()

    detail = world.model.state.detail
    assert detail is not None
    assert asked == [qapp.clipboard().text()] == [detail.tx_hashes[0]]
    assert link.accessibleName() == "Open at explorer.example\u2026"
    assert [one.text() for one in block.findChildren(QLabel)] == ["Block 20", "0x14"]
    await world.tasks.aclose()


async def test_a_statement_is_offered_where_somebody_makes_it(
    qapp: QApplication, qtbot: QtBot, world: YieldWorld
) -> None:
    asked: list[str] = []
    page = YieldPage(world.model, partial(asked.append, "statement"))
    qtbot.addWidget(page)
    actions = export_of(page).menu().actions()

    actions[-1].trigger()

    assert actions[-1].text() == "Statement (PDF, JSON)\u2026"
    assert asked == ["statement"]
    assert len(export_of(shown(qapp, qtbot, world)).menu().actions()) == 2


async def test_more_than_three_claims_scroll_and_are_not_squeezed(
    qapp: QApplication, qtbot: QtBot, world: YieldWorld
) -> None:
    card = SaidCard()
    qtbot.addWidget(card)
    card.resize(392, 200)
    card.show_said(world.model.state.said * 3)
    card.show()
    settle(qapp)

    (area,) = card.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert clipped(card) == []


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_in_no_word_of_the_page(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    said = text()
    world = await read(YieldWorld(year(), tmp_path, said))
    page = shown(qapp, qtbot, world)
    world.model.open_step(20)
    world.model.turn_deals()
    world.model.choose_part("own")
    amount = re.compile(r"\d[\d,]*\.\d\d (AID|USD)|[+\u2212][\d,]+(\.\d\d)?$")
    settle(qapp)
    assert [one for one in words_of(page) if amount.search(one)]

    said.hides_amounts = True
    world.model.redraw()
    settle(qapp)

    assert [one for one in words_of(page) if amount.search(one)] == []
    await world.tasks.aclose()


def words_of(page: YieldPage) -> list[str]:
    """Everything that is shown or said: words, tips, cells, and what a screen reader hears."""
    found = [one.text() for one in page.findChildren(QLabel)]
    for one in page.findChildren(QWidget):
        found += [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
    for table in page.findChildren(FigureTable):
        model = table.model()
        spots = [
            model.index(row, column)
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
        found += [str(spot.data()) for spot in spots]
    (bars,) = page.findChildren(Bars)
    found += [bar.tip for bar in bars.state.bars] + [tick.text for tick in bars.state.ticks]
    return found


def export_of(page: YieldPage) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == "Export")


async def test_a_page_that_was_made_narrow_needs_no_scrolling_where_it_is_wide(
    qapp: QApplication, page: YieldPage
) -> None:
    (area,) = [one for one in page.findChildren(kit.Page) if one.isAncestorOf(chart_of(page))]
    page.resize(640, 672)
    settle(qapp, rounds=6)
    assert area.verticalScrollBar().maximum() > 0

    page.resize(*SIZES["1280"])
    settle(qapp, rounds=6)

    assert area.verticalScrollBar().maximum() == 0


async def test_before_its_library_is_loaded_the_chart_is_said_and_takes_the_same_room(
    qapp: QApplication, qtbot: QtBot, world: YieldWorld
) -> None:
    page = YieldPage(world.model)
    qtbot.addWidget(page)
    page.resize(*SIZES["1280"])
    page.show()
    settle(qapp)
    (place,) = page.findChildren(ChartPlace)
    before = place.geometry()

    assert page.findChildren(YieldChart) == []
    assert [one.text() for one in place.findChildren(QLabel)] == [world.model.state.chart.summary]
    assert clipped(page) == []

    page.draw_chart()
    settle(qapp)

    assert chart_of(page).isVisible()
    assert place.geometry() == before
    assert chart_of(page).rect() == place.rect()


async def test_a_page_that_was_not_seen_while_the_past_was_read_is_as_high_as_before(
    qapp: QApplication, qtbot: QtBot, world: YieldWorld
) -> None:
    page = shown(qapp, qtbot, world)
    (area,) = (one for one in page.findChildren(QScrollArea) if one.parentWidget() is page)
    body = area.widget()
    assert body is not None
    before = body.minimumHeight()
    world.model._progressed(Progress(Fraction(2, 5), None, 120))  # noqa: SLF001 - a node's pace
    settle(qapp)
    while_read = body.minimumHeight()

    page.hide()
    world.model.refresh()
    await world.tasks.idle()
    settle(qapp)
    page.show()
    settle(qapp)

    assert while_read > before
    assert body.minimumHeight() == before


async def test_what_was_said_makes_the_page_no_longer_where_it_stands_beside_the_sources(
    qapp: QApplication, qtbot: QtBot, world: YieldWorld
) -> None:
    page = shown(qapp, qtbot, world)
    page.resize(1080, 672)
    settle(qapp)

    (area,) = (one for one in page.findChildren(QScrollArea) if one.parentWidget() is page)
    body = area.widget()
    assert body is not None
    assert body.heightForWidth(body.width()) == body.minimumHeight()
