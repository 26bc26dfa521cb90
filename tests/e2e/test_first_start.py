"""The real wallet for the first time: nothing is there, nothing is asked of anybody."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.storage.paths import Paths
from tests.e2e.person import Eyes, run
from tests.e2e.test_windows import at_window, wallet_in

NEW = "correct horse"  # of nobody
NO_NODE = "No node is chosen yet. Choose one in Settings: it will see your addresses. W-308"


@pytest.mark.requirement("N1")
def test_a_first_account_is_made_and_is_there_locked_after_a_restart(
    qapp: QApplication, tmp_path: Path
) -> None:
    keys = Paths.below(tmp_path).keys

    async def first(eyes: Eyes) -> None:
        await eyes.reads("Your first account", "Nothing here asks the network.")
        eyes.type("Name", "Rainy day")
        eyes.type("Password of this wallet", "short")
        eyes.type("The password again", "short")
        await eyes.press("Create the account")
        await eyes.reads("Use at least 8 characters. W-120")
        eyes.type("Password of this wallet", NEW)
        eyes.type("The password again", "correct house")
        await eyes.press("Create the account")
        await eyes.reads("The two passwords are not the same. W-126")
        assert not list(keys.iterdir())
        eyes.type("Password of this wallet", NEW)
        eyes.type("The password again", NEW)
        await eyes.press("Create the account")
        await eyes.reads(f"Rainy day is ready. Its key file is in {keys}: keep a copy.")
        await eyes.press("Open the wallet")
        await eyes.reads("Portfolio")
        await eyes.reads("Rainy day", NO_NODE)
        await eyes.until(lambda: eyes.button("Lock"), "an open wallet")

    async def again(eyes: Eyes) -> None:
        await eyes.until(lambda: eyes.button("Unlock"), "a locked wallet")
        await eyes.reads("Rainy day", NO_NODE)

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), first))
    assert len(list(keys.iterdir())) == 1
    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), again))
