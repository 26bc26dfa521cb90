"""The page with a view model that only remembers what was asked of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import theme
from gaib_wallet.ui.pages.backing import BackingPage
from gaib_wallet.ui.widgets.backing_cards import ReservesView
from gaib_wallet.ui.widgets.change_list import ChangeList
from gaib_wallet.ui.widgets.deal_detail import DealView
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.observer_view import ObserverView
from gaib_wallet.ui.widgets.past_view import PastView
from gaib_wallet.ui.widgets.recovery_slider import RecoverySlider
from gaib_wallet.ui.widgets.steps_chart import StepsChart
from gaib_wallet.viewmodels.backing_facts import BackingFacts
from gaib_wallet.viewmodels.text import Text
from tests.builders import ENGLISH, text
from tests.deals import change_log
from tests.ui.backing_scenes import FACTS, LIVE, PUBLISHED, STATES, StubModel
from tests.ui.measure import clipped, is_drawn, settle, unnamed
from tests.ui.pseudo import longer, spoken

SHOTS = Path(__file__).parents[2] / "build" / "shots"


def model_of(facts: BackingFacts = FACTS) -> StubModel:
    return StubModel(facts, text())


def page_of(qtbot: QtBot, model: StubModel, width: int = 1080) -> BackingPage:
    page = BackingPage(model)
    qtbot.addWidget(page)
    page.resize(width, 1400)
    page.show()
    return page


def button(page: BackingPage, words: str) -> QPushButton:
    every = page.findChildren(QPushButton)
    return next(one for one in every if words in {one.text(), one.accessibleName()})


def table(page: BackingPage, name: str) -> FigureTable:
    every = page.findChildren(FigureTable)
    return next(one for one in every if one.accessibleName() == name)


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    with spoken(qapp):
        yield


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", list(STATES))
def test_every_state_is_drawn_whole_in_both_themes(
    qapp: QApplication, qtbot: QtBot, scheme: str, name: str
) -> None:
    theme.apply(qapp, theme.DARK if scheme == "dark" else theme.LIGHT)
    page = page_of(qtbot, model_of(STATES[name]))
    settle(qapp)

    assert clipped(page) == []
    assert unnamed(page) == []
    picture = page.grab().toImage()
    assert is_drawn(picture)
    SHOTS.mkdir(parents=True, exist_ok=True)
    picture.save(str(SHOTS / f"backing-{name}-{scheme}.png"))


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("name", list(STATES))
@pytest.mark.parametrize("width", [600, 960])
def test_nothing_is_cut_on_a_narrow_page(
    qapp: QApplication, qtbot: QtBot, name: str, width: int
) -> None:
    page = page_of(qtbot, model_of(STATES[name]), width)
    settle(qapp)

    assert clipped(page) == []


@pytest.mark.requirement("V1")
@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("name", list(STATES))
@pytest.mark.parametrize("width", [760, 1080])
def test_nothing_is_cut_in_longer_languages(
    qapp: QApplication, qtbot: QtBot, name: str, width: int
) -> None:
    page = page_of(qtbot, StubModel(STATES[name], Text(longer, ENGLISH)), width)
    settle(qapp)

    assert clipped(page) == []


def test_a_click_and_enter_open_a_deal(qtbot: QtBot, qapp: QApplication) -> None:
    model = model_of()
    deals = table(page_of(qtbot, model), "Deals")
    settle(qapp)
    third = deals.visualRect(deals.model().index(2, 0)).center()

    QTest.mouseClick(
        deals.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, third
    )
    QTest.keyClick(deals, Qt.Key.Key_Down)
    QTest.keyClick(deals, Qt.Key.Key_Return)

    assert model.asked == ["look True", "open 3", "open 4"]


def test_what_if_puts_the_cursor_into_the_field(qtbot: QtBot, qapp: QApplication) -> None:
    model = model_of()
    page = page_of(qtbot, model)
    page.activateWindow()
    button(page, "What if\u2026").click()
    settle(qapp)
    field = page.findChild(QLineEdit)
    assert field is not None
    assert field.hasSelectedText()

    QTest.keyClicks(field, "7")
    button(page, "25%").click()

    assert model.asked[1:] == ["what if", "recovery 7", "recovery 25"]


def test_the_list_of_changes_opens_and_esc_puts_it_away(qtbot: QtBot, qapp: QApplication) -> None:
    model = model_of()
    page = page_of(qtbot, model)
    button(page, "3 of 12").click()
    model.show(STATES["changes"])
    settle(qapp)
    changes = table(page, "What changed on chain")
    assert changes.isVisible()
    changes.setFocus()

    QTest.keyClick(changes, Qt.Key.Key_Escape)

    assert model.asked[1:] == ["changes", "close"]


def test_a_fault_is_said_and_can_be_tried_again(qtbot: QtBot) -> None:
    model = model_of(STATES["failed"])
    page = page_of(qtbot, model)

    button(page, "Try again").click()

    assert model.asked[1:] == ["refresh"]
    assert not table(page, "Deals").isVisible()


@pytest.mark.parametrize("name", ["cached", "silent"])
def test_no_figure_moves_when_something_goes_wrong(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    model = model_of()
    page = page_of(qtbot, model)
    settle(qapp)
    at = page.findChildren(ReservesView)[0].mapTo(page, QPoint(0, 0))

    model.show(STATES[name])
    settle(qapp)

    assert page.findChildren(ReservesView)[0].mapTo(page, QPoint(0, 0)) == at


def test_a_page_that_is_left_says_so(qtbot: QtBot) -> None:
    model = model_of()

    page_of(qtbot, model).hide()

    assert model.asked == ["look True", "look False"]


def test_a_narrow_page_has_fewer_columns_and_no_fewer_deals(
    qtbot: QtBot, qapp: QApplication
) -> None:
    counts = []
    for width in (1080, 960, 760, 600):
        deals = table(page_of(qtbot, model_of(), width), "Deals").model()
        settle(qapp)
        counts.append((deals.columnCount(), deals.rowCount()))

    assert counts == [(9, 7), (8, 7), (5, 7), (3, 7)]


def test_the_focus_stays_on_its_deal_when_figures_arrive(qtbot: QtBot, qapp: QApplication) -> None:
    model = model_of()
    deals = table(page_of(qtbot, model), "Deals")
    settle(qapp)
    deals.setCurrentIndex(deals.model().index(4, 0))

    model.show(replace(FACTS, is_cached=True))

    assert deals.currentIndex().row() == 4


def test_the_slider_says_what_it_is_dragged_to_and_follows_what_is_typed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    model = model_of(STATES["deal"])
    page = page_of(qtbot, model)
    settle(qapp)
    (slider,) = page.findChildren(RecoverySlider)

    QTest.keyClick(slider, Qt.Key.Key_Right)
    model.show(replace(STATES["deal"], recovery_text="12.5"))
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    model.show(replace(STATES["deal"], recovery_text="nonsense"))

    assert model.asked == ["look True", "recovery 51", "recovery 22"]
    assert slider.value() == 22


def test_the_past_is_walked_by_keys_and_is_a_table_on_demand(
    qtbot: QtBot, qapp: QApplication
) -> None:
    model = model_of(STATES["past"])
    page = page_of(qtbot, model)
    settle(qapp)
    chart = page.findChildren(StepsChart)[0]

    QTest.keyClick(chart, Qt.Key.Key_End)
    said = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    button(page, "Table").click()

    assert "loss booked" in said
    assert "yield booked" in chart.accessibleDescription()
    assert "losses booked: 1" in chart.accessibleName()
    assert model.asked == ["look True", "table assets"]


def test_a_change_is_filtered_opened_and_its_hash_copied(qtbot: QtBot, qapp: QApplication) -> None:
    model = model_of(replace(STATES["change"], network=replace(PUBLISHED, explorer=LIVE.explorer)))
    page = page_of(qtbot, model)
    settle(qapp)
    rows = table(page, "What changed on chain")
    third = rows.visualRect(rows.model().index(2, 0)).center()

    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, third
    )
    (subjects,) = [
        one for one in page.findChildren(QComboBox) if one.accessibleName().startswith("What ch")
    ]
    subjects.activated.emit(0)
    with qtbot.waitSignal(page.link_wanted):
        button(page, "Open at etherscan.io\u2026").click()
    copy = "Copy the whole hash"
    copies = (one for one in page.findChildren(QPushButton) if one.accessibleName() == copy)
    next(one for one in copies if one.isVisible()).click()

    third_key = change_log().changes[2].key
    assert model.asked == ["look True", f"change {third_key}", "subject all"]
    assert QApplication.clipboard().text() == change_log().changes[-1].tx_hash


def test_another_view_is_wanted_by_its_word(qtbot: QtBot) -> None:
    model = model_of()
    page = page_of(qtbot, model)

    button(page, "Over time").click()

    assert model.asked == ["look True", "view past"]


@pytest.mark.requirement("P3")
def test_what_nobody_looks_at_yet_is_not_made(qtbot: QtBot, qapp: QApplication) -> None:
    page = page_of(qtbot, model := model_of())
    every = (DealView, ChangeList, PastView, ObserverView)

    assert [page.findChildren(one) for one in every] == [[], [], [], []]

    for name in ("deal", "full", "deal"):
        model.show(STATES[name])
    settle(qapp)

    assert [len(page.findChildren(one)) for one in every] == [1, 0, 0, 0]
    assert page.findChildren(DealView)[0].isVisible()
