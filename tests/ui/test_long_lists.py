"""A long list to choose from scrolls; it does not cover the screen."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from tests.ui.measure import settle


def test_a_list_of_fifty_regions_shows_ten_and_scrolls(qapp: QApplication, qtbot: QtBot) -> None:
    regions = kit.select("Numbers and dates as in")
    regions.show_choices([(str(place), f"Region {place}") for place in range(50)], "0")
    qtbot.addWidget(regions)
    regions.show()
    settle(qapp)

    regions.showPopup()
    settle(qapp)

    seen, row = regions.view(), regions.view().sizeHintForRow(0)
    assert seen.viewport().height() <= (regions.maxVisibleItems() + 1) * row
    assert seen.verticalScrollBar().maximum() > 0
    regions.hidePopup()
