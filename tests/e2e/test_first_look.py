"""What was known when the wallet was closed is seen before there is anybody to ask a node."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from tests.bench.start import TOTAL, prepare
from tests.e2e.person import Eyes, run
from tests.e2e.test_windows import at_window, wallet_in

NOBODY = "http://127.0.0.1:1"


@pytest.mark.requirement("P1")
def test_what_is_pressed_on_the_first_look_is_done_by_the_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    paths = Paths.below(tmp_path)
    prepare(paths, NOBODY)

    async def person(eyes: Eyes) -> None:
        window = eyes.window
        await eyes.reads(TOTAL, "As of")
        frame = window.frame
        assert frame.keys == ("portfolio",)  # there is no session yet
        frame.hide_wanted.emit()
        assert TOTAL not in eyes.text
        frame.page_wanted.emit("contacts")
        frame.page_wanted.emit("stake")
        assert frame.seen == "portfolio"

        await eyes.until(lambda: frame.seen == "stake", "the page that was wanted last")
        assert window.frame is frame
        assert SettingsFile(paths.settings).load().hide_amounts
        frame.page_wanted.emit("portfolio")
        await eyes.until(lambda: frame.seen == "portfolio", "the page of before")
        assert TOTAL not in eyes.text
        frame.hide_wanted.emit()
        await eyes.reads(TOTAL)
        await eyes.press("Send")
        await eyes.until(lambda: window.sheets.top, "what its button opens")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))
