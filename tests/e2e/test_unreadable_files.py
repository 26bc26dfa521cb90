"""Files that cannot be read keep nobody from the wallet, and what they held is not lost."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.paths import Paths
from tests.builders import ACCOUNT
from tests.e2e.person import Eyes, run
from tests.e2e.test_windows import at_window, wallet_in

NEWER = '{"version": 99}'


def test_a_wallet_opens_beside_files_that_it_cannot_read_and_says_so_where_they_belong(
    qapp: QApplication, tmp_path: Path
) -> None:
    paths, vault = Paths.below(tmp_path), Paths.below(tmp_path).vault("main")
    vault.make()
    paths.make()
    AccountFile(vault.accounts).add(Account("Watched", ACCOUNT, AccountKind.WATCH))
    paths.settings.mkdir()
    for file in (paths.notes, vault.contacts, paths.standing):
        file.write_text(NEWER)

    async def person(eyes: Eyes) -> None:
        await eyes.press("Settings")
        await eyes.reads("settings.json", "W-506")
        await eyes.press("Activity")
        await eyes.reads("notes.json", "It was not touched. W-507")
        await eyes.press("Contacts")
        await eyes.reads("contacts.json", "It was not touched. W-507")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))

    assert [one.read_text() for one in (paths.notes, vault.contacts, paths.standing)] == [NEWER] * 3
    assert paths.settings.is_dir()
