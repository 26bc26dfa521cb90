"""The program's look, for every test of a widget."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.storage import assets
from gaib_wallet.ui import icons, theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    # What earlier tests let go of waits for an event loop, and would be dressed again with us.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    icons.set_root(assets.root() / "icons")
    theme.apply(qapp, theme.LIGHT)
