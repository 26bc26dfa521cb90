"""Accounts, their backup and the vault's password, at the window and with the real signer."""

import json
from pathlib import Path

from eth_account import Account as OtherWallet
from PySide6.QtWidgets import QApplication, QLabel, QMenu
import pytest

from gaib_wallet.app.demo import PASSWORD
from gaib_wallet.domain.accounts import AccountKind
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from tests.e2e.person import Home, Person, opened, run

ANOTHER = "another one, long"
WRONG = "Wrong password, or the file is damaged. Nothing was changed. W-401"


def shown_words(me: Person) -> list[str]:
    """The words on the sheet, in their order."""
    (grid,) = (one for one in me.window.findChildren(WordsGrid) if one.isVisible())
    said = [one.text() for one in grid.findChildren(QLabel) if one.isVisible()]
    return [one for one in said if not one.isdigit()]


def choose_file(me: Person, path: Path) -> None:
    """What the system's dialog comes to."""
    (field,) = (one for one in me.window.findChildren(FileField) if one.isVisible())
    field.take(str(path))


async def begin(me: Person, words: str) -> None:
    """Press what opens a sheet."""
    await me.press(words)
    await me.until(lambda: me.sheet, f"the sheet of {words}")


async def choose(me: Person, button: str, words: str) -> None:
    """Open the menu of an account, and take what begins with `words`."""
    await me.press(button)
    menus = [one for one in me.window.findChildren(QMenu) if one.isVisible()]
    (action,) = (one for menu in menus for one in menu.actions() if one.text().startswith(words))
    action.trigger()
    for menu in menus:
        menu.close()


async def new_words(me: Person) -> list[str]:
    """Make words on the Accounts page, write them down, and show that they are on paper."""
    await me.open("Accounts")
    await me.press("New words")
    await me.press("Make the words")
    await me.press("Nobody is looking")
    await me.until(lambda: shown_words(me), "words")
    words = shown_words(me)
    await me.press("They are on paper")
    await me.until(lambda: me.button("Check these words"), "the question")
    edits = me.window.findChildren(WordEdit)
    asked = {one.accessibleName() for one in edits if one.isVisible()}
    for place, word in enumerate(words, 1):
        if f"Word {place}" in asked:
            me.type(f"Word {place}", word)
    await me.press("Check these words")
    await me.reads("Your paper is right.")
    await me.press("Go on")
    await me.until(lambda: me.sheet is None, "no sheet")
    return words


@pytest.mark.requirement("K12")
def test_new_words_are_checked_on_paper_and_a_tried_restore_brings_the_account_back(
    qapp: QApplication, home: Home
) -> None:
    async def person() -> None:
        async with opened(home) as me:
            words = await new_words(me)
            made = me.account
            assert made.path == "m/44'/60'/0'/0/0"
            OtherWallet.enable_unaudited_hdwallet_features()
            assert OtherWallet.from_mnemonic(" ".join(words)).address == made.address

            await begin(me, "Try a restore")
            for place, word in enumerate(words, 1):
                me.type(f"Word {place}", word)
            await me.press("Try it")
            await me.reads("It works: 1 account comes back. Nothing was imported.")
            assert len(me.session.accounts.accounts) == 2

    run(qapp, person)


@pytest.mark.requirement("K9", "K12")
def test_a_changed_password_opens_the_vault_and_the_old_one_its_older_backups(
    qapp: QApplication, home: Home, tmp_path: Path
) -> None:
    copy = tmp_path / "stick" / "backup.gaib"
    copy.parent.mkdir()

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Accounts")
            await me.session.custody.backups.save_backup(copy)
            await begin(me, "Change the password")
            me.type("Password now", "not this one")
            me.type("New password", ANOTHER)
            me.type("The new password again", ANOTHER)
            before = home.paths.vault("main").file.read_bytes()
            await me.press("Change the password")
            await me.reads(WRONG)
            assert home.paths.vault("main").file.read_bytes() == before

            me.type("Password now", PASSWORD)
            me.type("New password", ANOTHER)
            me.type("The new password again", ANOTHER)
            await me.press("Change the password")
            await me.reads("The password is changed.")
            await me.press("Close")

            me.session.accounts.lock()
            await me.give_password(ANOTHER)
            await me.until(lambda: not me.session.accounts.is_locked, "the new password opens it")

            await me.press("Try a restore")
            await me.press("Backup file")
            choose_file(me, copy)
            me.type("Password that it was saved under", PASSWORD)
            await me.press("Try it")
            await me.reads("It works: 1 account comes back.")

    run(qapp, person)


@pytest.mark.requirement("K5")
def test_an_exported_key_opens_in_another_wallet_under_the_files_own_password(
    qapp: QApplication, home: Home, tmp_path: Path
) -> None:
    file = tmp_path / "key.json"
    savings = home.chain.people.savings

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Accounts")
            await choose(me, "More for Savings", "Export a keystore file")
            await me.until(lambda: me.sheet, "the sheet")
            choose_file(me, file)
            me.type("Password of this wallet", PASSWORD)
            me.type("Password for the file", ANOTHER)
            me.type("The file's password again", ANOTHER)
            await me.press("Export the file")
            await me.reads("The key is in ")
            await me.press("Close")

            exported = json.loads(file.read_bytes())
            assert exported["crypto"]["kdfparams"]["n"] >= 262_144
            assert bytes(OtherWallet.decrypt(exported, ANOTHER)) == savings.key

    run(qapp, person)


def test_a_watched_address_plans_and_is_forgotten_without_a_password(
    qapp: QApplication, home: Home
) -> None:
    watched = home.chain.people.treasury

    async def person() -> None:
        async with opened(home) as me:
            me.session.accounts.lock()
            await me.open("Accounts")
            await begin(me, "Watch an address")
            me.type("Address", watched.address[:-1])
            await me.press("Watch it")
            await me.reads(
                "This is not an address: it needs 0x and 40 characters, 0 to 9 and a to f. W-122"
            )
            me.type("Address", watched.address)
            me.type("Name", "Theirs")
            await me.press("Watch it")
            await me.reads("Theirs is in this wallet now")
            await me.press("Close")
            assert me.account.kind is AccountKind.WATCH

            await choose(me, "More for Theirs", "Forget this address")
            await me.reads("Theirs is not watched any more.")
            assert me.account.name == "Savings"

    run(qapp, person)


def test_the_most_paid_for_a_transaction_is_kept_in_the_vault_under_its_password(
    qapp: QApplication, home: Home
) -> None:
    async def person() -> None:
        async with opened(home) as me:
            await me.open("Settings")
            await me.press("Lock and security")
            await me.reads("0.1000 ETH")
            await me.press("Change")
            await me.until(lambda: me.sheet, "the sheet")
            name = f"Limit on {home.chain.network.name}, in ETH"
            me.type(name, "0.02")
            me.type("Password of this wallet", "not this one")
            await me.press("Keep this limit")
            await me.reads(WRONG)
            me.type("Password of this wallet", PASSWORD)
            await me.press("Keep this limit")
            await me.reads("The limit is kept.")
            await me.press("Close")
            await me.reads("0.0200 ETH")

    run(qapp, person)
