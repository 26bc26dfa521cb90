"""Words that grow somewhere in a page are painted whole at once: no line is squeezed meanwhile."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.laid_out import picture_of
from gaib_wallet.ui.window import Window
from tests.ui.measure import clipped, settle

DEEP = 5
FEW, MANY = "A few words.", "Words that come later, and are many. " * 40


class Words(kit.Label):
    """Notes how high it was painted, and how high its words are."""

    def __init__(self) -> None:
        super().__init__(FEW)
        self.painted: list[tuple[int, int]] = []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append((self.height(), self.heightForWidth(self.width())))
        super().paintEvent(event)


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> tuple[Window, Words]:
    words = Words()
    inside: QWidget = words
    for _ in range(DEEP):
        inside = kit.card(kit.column(kit.box(kit.column(inside, kit.label(FEW)))))
    window = Window("GAIB Wallet")
    qtbot.addWidget(window)
    window.show_whole(kit.page(kit.column(inside, kit.label(FEW), None)))
    window.show()
    settle(qapp, rounds=6)
    words.painted.clear()
    return window, words


def test_words_that_grow_are_never_painted_squeezed(
    qapp: QApplication, shown: tuple[Window, Words]
) -> None:
    window, words = shown
    words.setText(MANY)
    qapp.sendPostedEvents(words.parentWidget(), QEvent.Type.LayoutRequest.value)
    assert words.height() < words.heightForWidth(words.width())

    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    assert words.painted
    assert all(high == wanted for high, wanted in words.painted)


def test_a_picture_shows_words_whole_that_were_written_just_before(
    shown: tuple[Window, Words],
) -> None:
    window, words = shown
    words.setText(MANY)

    picture_of(window)

    assert clipped(window) == []
    assert [high for high, _ in words.painted] == [words.heightForWidth(words.width())]
