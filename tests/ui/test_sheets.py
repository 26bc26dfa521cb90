"""A sheet with more than it has room for: it scrolls down, and the bar covers and moves nothing."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet, SheetLayer
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from tests.ui.measure import clipped, settle, shown_parts, sideways
from tests.ui.pieces import REVIEW

WIDE, HIGH, LOW = 900, 1_400, 420
LONG = "Words that are broken into as many lines as they take. " * 12


@pytest.fixture
def layer(qtbot: QtBot) -> Iterator[SheetLayer]:
    window = QWidget()
    qtbot.addWidget(window)
    layer = SheetLayer(window)
    window.resize(WIDE, HIGH)
    layer.resize(WIDE, HIGH)
    window.show()
    yield layer
    window.close()


def words() -> Sheet:
    sheet, close = Sheet(), kit.button("Close")
    body = kit.column(kit.label(LONG), kit.field("Name"), kit.label(LONG))
    sheet.compose(kit.row(kit.label("Title")), body, kit.row(None, close), first=close)
    body.setContentsMargins(24, 16, 24, 16)
    return sheet


def review() -> Sheet:
    return ReviewSheet(REVIEW)


def area_of(sheet: Sheet) -> QScrollArea:
    area = sheet.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area


def across(sheet: Sheet) -> list[tuple[int, int]]:
    """Where the parts with words in the body of `sheet` begin, and how wide they are."""
    inside = area_of(sheet).widget()
    assert inside is not None
    return [
        (one.mapTo(sheet, QPoint()).x(), one.width())
        for one in shown_parts(inside, kit.Label, kit.Figure)
    ]


@pytest.mark.requirement("V1")
@pytest.mark.parametrize("make", [words, review])
def test_the_bar_of_a_sheet_covers_nothing_and_moves_no_word(
    qapp: QApplication, layer: SheetLayer, make: Callable[[], Sheet]
) -> None:
    sheet = make()
    layer.push(sheet)
    settle(qapp)
    bar, before = area_of(sheet).verticalScrollBar(), across(sheet)
    assert not bar.isVisible()

    layer.resize(WIDE, LOW)
    settle(qapp)

    assert bar.isVisible()
    assert (sideways(sheet), clipped(sheet)) == ([], [])
    below = QRect(bar.mapTo(sheet, QPoint()), bar.size())
    assert all(left + width <= below.left() for left, width in across(sheet))
    assert across(sheet) == before


def test_a_sheet_that_has_its_room_again_is_as_before(
    qapp: QApplication, layer: SheetLayer
) -> None:
    sheet = words()
    layer.push(sheet)
    settle(qapp)
    before = sheet.geometry(), across(sheet)

    for high in (LOW, HIGH):
        layer.resize(WIDE, high)
        settle(qapp)

    assert not area_of(sheet).verticalScrollBar().isVisible()
    assert (sheet.geometry(), across(sheet)) == before
