"""What a page costs before it is seen; counted, since times on a busy machine say little."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget
import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gaib_wallet.ui import kit


class Counter(QObject):
    """How many labels were dressed."""

    def __init__(self) -> None:
        super().__init__()
        self.dressed = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.dressed += isinstance(watched, kit.Label) and event.type() == QEvent.Type.Polish
        return False


@pytest.mark.requirement("P3")
def test_no_part_of_a_page_is_dressed_or_laid_out_before_the_page_has_its_place(
    qapp: QApplication, qtbot: QtBot
) -> None:
    stack, counter = QStackedWidget(), Counter()
    stack.addWidget(kit.skeleton(10))  # the first of a stack is shown, and dressed, at once
    qtbot.addWidget(stack)
    words = [kit.label(f"Line {number}") for number in range(20)]
    qapp.installEventFilter(counter)
    try:
        page = kit.box(kit.column(kit.page(kit.column(kit.card(kit.column(*words)), None))))
        for number, word in enumerate(words):
            kit.set_shown(word, number % 2)
            kit.set_shown(word, 1)
        stack.addWidget(page)
    finally:
        qapp.removeEventFilter(counter)

    assert counter.dressed == 0
    assert not any(word.isHidden() for word in words)
