"""What a page costs before it is seen; counted, since times on a busy machine say little."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.frame import Frame
from gaib_wallet.ui.in_steps import InSteps
from tests.ui.pieces import SHELL

WAS_DRESSED = Qt.WidgetAttribute.WA_WState_Polished


class Counter(QObject):
    """How many labels were dressed, and given their size; those of `page`, or all."""

    def __init__(self, page: QWidget | None = None) -> None:
        super().__init__()
        self._page = page
        self.dressed = self.moved = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, kit.Label) and (not self._page or self._page.isAncestorOf(watched)):
            self.dressed += event.type() == QEvent.Type.Polish
            self.moved += event.type() == QEvent.Type.Resize
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


class Stepped(InSteps):
    """A page of `count` lines, each of them a step."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    @override
    def _make(self) -> Iterator[None]:
        lines = []
        for number in range(self._count):
            lines.append(kit.label(f"Line {number}"))
            yield
        self.setLayout(kit.column(*lines))


@pytest.mark.requirement("P3")
def test_a_page_is_made_in_steps_and_at_once_for_who_does_not_wait(qtbot: QtBot) -> None:
    frame, made = Frame(), []

    def page() -> QWidget:
        made.append(Stepped(3))
        return made[-1]

    qtbot.addWidget(frame)
    frame.add_page("one", "One", "portfolio", page)
    steps = frame.prepare("one")
    next(steps)
    next(steps)
    assert made[0].findChildren(kit.Label) == []

    assert frame.page("one") is made[0]
    assert len(made[0].findChildren(kit.Label)) == 3
    for _ in steps:
        pass

    assert len(made) == 1
    assert all(one.testAttribute(WAS_DRESSED) for one in made[0].findChildren(kit.Label))


@pytest.mark.requirement("P3")
def test_a_page_that_was_prepared_is_neither_dressed_nor_laid_out_when_it_is_seen(
    qapp: QApplication, qtbot: QtBot
) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    words = [kit.label(f"A line {number} that breaks. " * 20) for number in range(60)]
    content = kit.column(kit.card(kit.column(*words)), None)
    hidden = kit.label("Hidden")
    hidden.hide()
    content.addWidget(hidden)
    frame.add_page("first", "First", "portfolio", lambda: Stepped(1))
    frame.add_page("long", "Long", "portfolio", lambda: kit.box(kit.column(kit.page(content))))
    frame.resize(1280, 800)
    frame.show()
    frame.show_state(replace(SHELL, page="first"))
    qtbot.wait(1)
    turns = sum(1 for _ in frame.prepare("long"))
    heights = [word.height() for word in words]
    counter = Counter(frame.page("long"))
    qapp.installEventFilter(counter)
    try:
        frame.show_state(replace(SHELL, page="long"))
        qtbot.waitUntil(words[0].isVisible)
    finally:
        qapp.removeEventFilter(counter)

    assert turns > 1
    assert (counter.dressed, counter.moved) == (0, 0)
    assert [word.height() for word in words] == heights
    assert not hidden.testAttribute(WAS_DRESSED)


def test_a_page_that_could_not_be_made_is_made_anew(qtbot: QtBot) -> None:
    class Failing(InSteps):
        @override
        def _make(self) -> Iterator[None]:
            yield
            raise RuntimeError("once")

    frame, pages = Frame(), [Failing(), Stepped(1)]
    qtbot.addWidget(frame)
    frame.add_page("one", "One", "portfolio", lambda: pages.pop(0))

    with pytest.raises(RuntimeError):
        frame.page("one")

    assert isinstance(frame.page("one"), Stepped)


def test_what_is_not_dressed_yet_is_not_dressed_for_a_tone(
    qapp: QApplication, qtbot: QtBot
) -> None:
    word, counter = kit.label("A word"), Counter()
    qtbot.addWidget(word)
    plain = word.palette().windowText().color()
    qapp.installEventFilter(counter)
    try:
        kit.set_tone(word, "negative")
        assert counter.dressed == 0
        assert not word.testAttribute(WAS_DRESSED)
        word.ensurePolished()
    finally:
        qapp.removeEventFilter(counter)

    assert word.palette().windowText().color() != plain
