"""The program's look, for every test of a widget."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.storage import assets
from gaib_wallet.ui import icons, theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    icons.set_root(assets.root() / "icons")
    theme.apply(qapp, theme.LIGHT)
