"""Levers stay under the pointer while words above them come and go."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.demo_panel import StillPage
from tests.ui.measure import settle


@pytest.mark.parametrize("is_at_end", [False, True], ids=["at the top", "at the end"])
def test_a_lever_stands_still_when_it_is_told_above_what_it_did(
    qapp: QApplication, qtbot: QtBot, *, is_at_end: bool
) -> None:
    told = kit.notice(kind="positive")
    levers = [kit.small_button(f"Lever {number}") for number in range(20)]
    page = StillPage(kit.column(*levers), 20)
    whole = kit.column(told, page, spacing=0)
    whole.setStretch(1, 1)
    panel = kit.box(whole)
    qtbot.addWidget(panel)
    panel.resize(360, 400)
    panel.show()
    settle(qapp)
    if is_at_end:
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    height, place = page.height(), levers[5].mapTo(panel, QPoint(0, 0))

    told.show_notice("positive", "A yield is booked.")
    settle(qapp)
    assert page.height() < height
    assert levers[5].mapTo(panel, QPoint(0, 0)) == place

    told.show_notice("positive", "")
    settle(qapp)
    assert levers[5].mapTo(panel, QPoint(0, 0)) == place
