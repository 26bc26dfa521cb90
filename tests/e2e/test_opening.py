"""Between the first paint and the first page: faults are seen, and can be tried again."""

import asyncio

from PySide6.QtWidgets import QApplication, QWidget
import pytest

from gaib_wallet.app.languages import Languages
from gaib_wallet.errors import PackagesMissing, StorageFault
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from tests.e2e.person import Eyes, run
from tests.e2e.test_windows import at_window


def test_a_fault_after_another_page_is_seen_and_tried_again(qapp: QApplication) -> None:
    folder = "/nowhere"
    faults = [StorageFault(folder)]

    async def opening(
        window: Window, _theme: Theme, _languages: Languages, waiting: WaitingPage
    ) -> None:
        window.show_whole(QWidget())
        if faults:
            raise faults.pop()
        waiting.show_text("open")
        window.show_whole(waiting)

    async def person(eyes: Eyes) -> None:
        await eyes.reads(f"This could not be saved: {folder}. Check that the disk has room. W-501")
        await eyes.press("Try again")
        await eyes.reads("open")
        await eyes.until(lambda: eyes.button("Try again") is None, "nothing to try again")
        assert folder not in eyes.text

    run(qapp, lambda: at_window(qapp, opening, person))


def test_a_question_while_it_opens_is_answered_once(qapp: QApplication) -> None:
    asked: list[str] = []

    async def opening(
        _window: Window, _theme: Theme, _languages: Languages, waiting: WaitingPage
    ) -> None:
        asked.append("asked")
        agreed = asyncio.Event()
        waiting.pressed.connect(agreed.set)
        waiting.show_fault(str(PackagesMissing()), "Fetch them")
        await agreed.wait()
        waiting.show_text("on their way")

    async def person(eyes: Eyes) -> None:
        await eyes.press("Fetch them")
        await eyes.reads("on their way")
        await eyes.until(lambda: eyes.button("Fetch them") is None, "no question any more")
        assert asked == ["asked"]

    run(qapp, lambda: at_window(qapp, opening, person))


def test_a_bug_while_it_opens_is_said_and_tried_again(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    bugs = [ZeroDivisionError("a bug")]

    async def opening(
        _window: Window, _theme: Theme, _languages: Languages, waiting: WaitingPage
    ) -> None:
        if bugs:
            raise bugs.pop()
        waiting.show_text("open")

    async def person(eyes: Eyes) -> None:
        await eyes.reads("Something unexpected happened. Nothing was sent. W-900")
        await eyes.press("Try again")
        await eyes.reads("open")

    run(qapp, lambda: at_window(qapp, opening, person))
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()
