"""A computer is lost, and its backup brings the wallet back on another one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
import pytest

from gaib_wallet.app.demo import PASSWORD
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.route_list import RouteCard
from tests.e2e.person import Eyes, Home, opened, run, whole
from tests.e2e.test_windows import at_window, wallet_in

WRONG = "Wrong password, or the file is damaged. Nothing was changed. W-401"
FOREIGN = "This file is not a vault of this wallet, or it is damaged. It was not used. W-414"
NEWER = "This vault was made by a newer version of the wallet, or it is damaged."
WAY = "Bring a backup"
FILE_PASSWORD = "Password that it was saved under"  # noqa: S105 - what a field is called


async def save_backup(home: Home, copy: Path) -> list[str]:
    """Save a backup on the Accounts page; the addresses whose keys are in it."""
    async with opened(home) as me:
        await me.open("Accounts")
        await me.press("Save a backup of the vault")
        await me.until(lambda: me.window.findChild(QFileDialog), "the system's dialog")
        dialog = me.window.findChild(QFileDialog)
        assert dialog
        dialog.fileSelected.emit(str(copy))
        dialog.close()
        await me.until(copy.exists, "the backup")
        return [one.address for one in me.session.accounts.accounts]


async def to_the_backup(eyes: Eyes) -> None:
    """From the Account step of the wizard to the form of a backup."""
    await eyes.reads("Your account", WAY)
    cards = (one for one in eyes.window.findChildren(RouteCard) if one.isVisible())
    QTest.mouseClick(next(one for one in cards if one.row.name == WAY), Qt.MouseButton.LeftButton)
    await eyes.press("Next: backup")
    await eyes.reads("Your backup", FILE_PASSWORD)


async def restore(eyes: Eyes, copy: Path, password: str) -> None:
    fields = (one for one in eyes.window.findChildren(FileField) if one.isVisible())
    next(fields).take(str(copy))
    await eyes.until(lambda: eyes.button("Restore the backup"), "a form that waits")
    eyes.type(FILE_PASSWORD, password)
    await eyes.press("Restore the backup")


@pytest.mark.requirement("K12")
def test_a_backup_brings_the_accounts_back_on_a_new_computer_where_they_sign(
    qapp: QApplication, home: Home, tmp_path: Path
) -> None:
    copy, new = tmp_path / "copy.gaib", home.of(folder=tmp_path / "new computer")
    vault = new.paths.vault("main")
    people = home.chain.people
    home.fund(whole(100, home.chain.network.usdc))
    home.allow_curve()
    addresses: list[str] = []

    async def old() -> None:
        addresses.extend(await save_backup(home.of(who=(people.treasury, people.savings)), copy))

    async def beginner(eyes: Eyes) -> None:
        await eyes.press("Next: account")
        await to_the_backup(eyes)
        await restore(eyes, copy, "not this one")
        await eyes.reads(WRONG)
        content = copy.read_bytes()
        for name, bad, said in (
            ("cut", content[:60], FOREIGN),
            ("zeroed", bytes(len(content)), FOREIGN),
            ("foreign", b"Dear Sir, " * 60, FOREIGN),
            ("newer", content[:8] + b"\x09" + content[9:], NEWER),
        ):
            damaged = tmp_path / f"{name}.gaib"
            damaged.write_bytes(bad)
            await restore(eyes, damaged, PASSWORD)
            await eyes.reads(said)
            await eyes.until(lambda: WRONG not in eyes.text, "one fault at a time")
        assert not vault.file.exists()

        await restore(eyes, copy, PASSWORD)
        await eyes.press("Without a node for now")
        await eyes.until(lambda: eyes.button("Lock"), "the open wallet")
        await eyes.reads("Account 1")

    async def at_work() -> None:
        async with opened(new) as me:
            assert [one.address for one in me.session.accounts.accounts] == addresses
            await me.give_password(PASSWORD)
            await me.until(lambda: not me.session.accounts.is_locked, "the same password")
            me.session.accounts.choose(people.savings.address)
            await me.review("100")
            await me.sign()
            await me.reads("Received ")
            assert me.owned(me.chain.network.usdc) == whole(0, me.chain.network.usdc)

    run(qapp, old)
    run(qapp, lambda: at_window(qapp, wallet_in(new.folder), beginner))
    assert [one.address for one in AccountFile(vault.accounts).accounts] == addresses
    run(qapp, at_work)


@pytest.mark.requirement("K9", "K12")
def test_a_backup_is_restored_beside_a_vault_which_stays_as_it_is(
    qapp: QApplication, home: Home, tmp_path: Path
) -> None:
    copy, paths = tmp_path / "copy.gaib", Paths.below(tmp_path)

    async def person(eyes: Eyes) -> None:
        await eyes.press("Another vault")
        eyes.type("Name of the vault", "beside")
        await eyes.press("Go on")
        await eyes.press("Next: account")
        await to_the_backup(eyes)
        await restore(eyes, copy, PASSWORD)
        await eyes.press("Without a node for now")
        await eyes.until(lambda: eyes.button("Lock"), "the open wallet")

    async def old() -> None:
        await save_backup(home, copy)

    run(qapp, old)
    before = paths.vault("main").file.read_bytes()
    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))

    assert paths.vault("main").file.read_bytes() == before
    beside = AccountFile(paths.vault("beside").accounts).accounts
    assert [one.address for one in beside] == [home.chain.people.savings.address]
