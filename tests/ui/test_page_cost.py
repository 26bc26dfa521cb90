"""What a page costs before it is seen; counted, since times on a busy machine say little."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget
import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.frame import TURN_S, Frame
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


class Slow(Stepped):
    """A page of which each step takes a whole turn of the loop; `breaks` at its end, once."""

    def __init__(self, count: int, *, breaks: bool = False) -> None:
        super().__init__(count)
        self._breaks = breaks

    @override
    def _make(self) -> Iterator[None]:
        for _ in super()._make():
            time.sleep(TURN_S)
            yield
        if self._breaks:
            raise RuntimeError("once")


class Typed(QWidget):
    """A page with a field that has the focus when it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.setLayout(kit.column(self.field))


def _waiting(qtbot: QtBot, **pages: QWidget) -> tuple[Frame, Typed]:
    """A frame that shows the page `first`, and has been asked for the page `slow`."""
    frame, first = Frame(), Typed()
    qtbot.addWidget(frame)
    for key, page in {"first": first, **pages}.items():
        frame.add_page(key, key.title(), "portfolio", partial(_itself, page))
    frame.show()
    frame.show_state(replace(SHELL, page="first"))
    qtbot.waitExposed(frame)
    first.field.setFocus()
    frame.show_state(replace(SHELL, page="slow"))
    return frame, first


def _itself(page: QWidget) -> QWidget:
    return page


def _marked(frame: Frame) -> list[str]:
    """What the navigation and the header call the page that is seen."""
    marked = [one for one in frame.findChildren(QPushButton) if one.property("page")]
    title = next(
        one.text() for one in frame.findChildren(QLabel) if one.property("role") == "title"
    )
    return [*(one.accessibleName() for one in marked if one.isChecked()), title]


@pytest.mark.requirement("P3")
def test_a_page_that_is_not_ready_is_made_while_the_window_lives_on_and_shown_then(
    qapp: QApplication, qtbot: QtBot
) -> None:
    slow = Slow(5)
    frame, first = _waiting(qtbot, slow=slow)
    turned: list[str] = []
    frame.turned.connect(turned.append)

    frame.show_state(replace(SHELL, page="slow"))
    qapp.processEvents()
    assert first.isVisible()
    assert _marked(frame) == ["First", "First"]
    assert slow.findChildren(kit.Label) == []

    qtbot.waitUntil(slow.isVisible)
    assert _marked(frame) == ["Slow", "Slow"]
    assert frame.focusWidget() is slow
    assert turned == ["slow"]


@pytest.mark.requirement("P3")
def test_what_is_typed_and_pressed_meanwhile_does_not_end_in_the_page_before(qtbot: QtBot) -> None:
    frame, first = _waiting(qtbot, slow=Slow(5))

    focused = frame.focusWidget()
    assert focused is not None
    for key in (Qt.Key.Key_5, Qt.Key.Key_Tab, Qt.Key.Key_5):
        QTest.keyClick(focused, key)
        assert frame.focusWidget() is focused
    at = first.field.mapTo(frame, first.field.rect().center())
    under = frame.childAt(at)
    assert under is not None
    QTest.mouseClick(under, Qt.MouseButton.LeftButton)

    assert first.isVisible()
    assert first.field.text() == ""
    assert not first.field.hasFocus()


def test_who_names_a_page_or_wants_another_one_meanwhile_does_not_wait(qtbot: QtBot) -> None:
    slow, last = Slow(5), Slow(5)
    frame, first = _waiting(qtbot, slow=slow, last=last)
    assert frame.page("slow") is slow
    assert slow.isVisible()

    frame.show_state(replace(SHELL, page="last"))
    assert frame.is_making
    frame.show_state(replace(SHELL, page="first"))
    assert not frame.is_making
    assert first.isVisible()
    frame.show_state(replace(SHELL, page="last"))
    frame.show_state(replace(SHELL, page="slow"))
    assert slow.isVisible()
    assert frame.focusWidget() is slow
    assert _marked(frame) == ["Slow", "Slow"]


def test_a_page_that_breaks_while_it_is_waited_for_leaves_the_one_before_to_be_used(
    qtbot: QtBot,
) -> None:
    pages: list[QWidget] = [Slow(2, breaks=True), Slow(2)]
    frame, first = Frame(), Typed()
    qtbot.addWidget(frame)
    frame.add_page("first", "First", "portfolio", lambda: first)
    frame.add_page("slow", "Slow", "portfolio", lambda: pages.pop(0))
    frame.show()
    frame.show_state(replace(SHELL, page="first"))
    with qtbot.captureExceptions() as broken:
        frame.show_state(replace(SHELL, page="slow"))
        qtbot.waitUntil(lambda: not frame.is_making)
    assert [type(one[1]) for one in broken] == [RuntimeError]
    assert _marked(frame) == ["First", "First"]
    QTest.mouseClick(first.field, Qt.MouseButton.LeftButton)
    QTest.keyClicks(first.field, "5")
    assert first.field.text() == "5"

    frame.show_state(replace(SHELL, page="slow"))
    qtbot.waitUntil(lambda: frame.seen == "slow")
