"""Settings used at once: another network under a vault that stays open, and a wallet removed."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from tests.e2e.person import Eyes, run
from tests.e2e.test_first_start import NEW, new_words, open_without_node, put_off
from tests.e2e.test_windows import at_window, wallet_in


def test_another_network_is_used_at_once_and_a_wallet_goes_with_all_it_knew(
    qapp: QApplication, tmp_path: Path
) -> None:
    paths = Paths.below(tmp_path)

    async def person(eyes: Eyes) -> None:
        await new_words(eyes)
        await put_off(eyes)
        await open_without_node(eyes)
        eyes.window.frame.page_wanted.emit("settings")
        await eyes.press("Network and nodes")
        network = next(
            one
            for one in eyes.window.frame.findChildren(QComboBox)
            if one.accessibleName() == "Network"
        )
        network.activated.emit(network.findData("base"))

        # The page is there again on the other network, and nobody was asked for the password.
        await eyes.until(lambda: _network(eyes) == "base", "another network")
        # In the list it stands from the press on; the head names the one that is looked at.
        await eyes.reads("Base, no node")
        await eyes.until(lambda: eyes.button("Lock"), "an open wallet")
        assert SettingsFile(paths.settings).load().network == "base"
        assert "Nobody shows" not in eyes.text

        await eyes.press("Data")
        await eyes.press("Remove\u2026")
        await eyes.reads("No words on paper are known for Rainy day.")
        (field,) = (one for one in eyes.window.frame.findChildren(QLineEdit) if one.isVisible())
        field.setText("main")
        await eyes.press("Remove it for good")
        await eyes.reads("W-182")
        assert paths.vault("main").file.exists()
        field.setText("lose main")
        eyes.type("Password of this wallet", NEW)
        await eyes.press("Remove it for good")
        await eyes.reads("Language and region", "This is how it will read")
        assert not paths.vault("main").file.exists()

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))


def _network(eyes: Eyes) -> str:
    shown = (
        str(one.currentData())
        for one in eyes.window.frame.findChildren(QComboBox)
        if one.accessibleName() == "Network" and one.isVisible()
    )
    return next(shown, "")
