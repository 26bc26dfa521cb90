"""The real wallet for the first time: nothing is there, nothing is asked of anybody."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
import pytest

from gaib_wallet.keys.words import EnglishWords
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.laid_out import lay_out
from gaib_wallet.ui.widgets.backup_words import BackupWords
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from tests.e2e.person import Eyes, run
from tests.e2e.test_windows import at_window, wallet_in

NEW, OTHER = "correct horse", "battery staple"  # of nobody
NO_NODE = "No node is chosen yet. Choose one in Settings: it will see your addresses. W-308"
WORDS = ["abandon"] * 11 + ["about"]
FIRST = "0x9858 EfFD 232B 4033 E47d 9000 3D41 EC34 EcaE da94"
KEY = "1" * 64


async def through_region(eyes: Eyes) -> None:
    await eyes.reads("This is how it will read", "Steps 1 to 4 ask nothing of the network.")
    await eyes.press("Next: account")
    await eyes.reads("Your account")


async def through_lock(eyes: Eyes, password: str = NEW, then: str = "Next: words") -> None:
    again = "The new password again"
    await eyes.until(lambda: eyes.has_field(again) and eyes.button(then), "the Lock step")
    eyes.type("New password", password)
    eyes.type(again, password)
    await eyes.press(then)


def words_in(eyes: Eyes) -> list[str]:
    """The words in their order, from the labels that show them."""
    (grid,) = (one for one in eyes.window.findChildren(WordsGrid) if one.isVisible())
    texts = [one.text() for one in grid.findChildren(QLabel) if one.isVisible()]
    numbered = dict(zip(map(int, texts[::2]), texts[1::2], strict=True))
    return [numbered[place] for place in sorted(numbered)]


async def new_words(eyes: Eyes) -> list[str]:
    """Through the wizard to words that are shown."""
    await through_region(eyes)
    eyes.type("Name", "Rainy day")
    await eyes.press("Next: lock")
    await through_lock(eyes)
    await eyes.press("Nobody is looking")
    await eyes.reads("Write all 12 in their order")
    return words_in(eyes)


async def unlock(eyes: Eyes, password: str = NEW) -> None:
    await eyes.reads("Balances stay readable. Signing waits for the password.")
    eyes.type("Password", password)
    await eyes.press("Unlock")


def go_on(eyes: Eyes) -> None:
    """Not later, but where the button is seen."""
    lay_out()
    (words,) = (one for one in eyes.window.findChildren(BackupWords) if one.isVisible())
    QTest.mouseClick(words.action, Qt.MouseButton.LeftButton)


async def put_off(eyes: Eyes) -> None:
    await eyes.press("Not now")
    await eyes.reads("this computer is the only place where the account exists")
    await eyes.press("I take the risk")
    await eyes.reads("Left for later.")
    go_on(eyes)


async def open_without_node(eyes: Eyes) -> None:
    await eyes.press("Without a node for now")
    await eyes.reads("Portfolio", NO_NODE)
    await eyes.until(lambda: eyes.button("Lock"), "an open wallet")


@pytest.mark.requirement("N1")
def test_new_words_are_checked_and_their_account_is_there_after_a_restart(
    qapp: QApplication, tmp_path: Path
) -> None:
    file = Paths.below(tmp_path).vault("main").file

    async def first(eyes: Eyes) -> None:
        await through_region(eyes)
        eyes.type("Name", "Rainy day")
        await eyes.press("Next: lock")
        await through_lock(eyes, "short")
        await eyes.reads("Use at least 8 characters. W-120")
        assert not file.exists()
        await through_lock(eyes)
        await eyes.press("Nobody is looking")
        await eyes.reads("Write all 12 in their order")
        words = words_in(eyes)
        assert len(EnglishWords().read(" ".join(words))) == 12
        await eyes.press("They are on paper")
        await eyes.reads("Type these from your paper.")
        places = [place for place in range(12) if eyes.has_field(f"Word {place + 1}")]
        assert len(places) == 3
        for place in places:
            eyes.type(f"Word {place + 1}", words[place - 1])
        await eyes.press("Check these words")
        await eyes.reads("Look at your paper again; nothing was changed. W-133")
        for place in places:
            eyes.type(f"Word {place + 1}", words[place])
        await eyes.press("Check these words")
        await eyes.reads("Your paper is right.")
        go_on(eyes)
        await open_without_node(eyes)

    async def again(eyes: Eyes) -> None:
        await eyes.reads("1 account in the vault main.")
        await unlock(eyes, "correct house")
        await eyes.reads("Wrong password, or the file is damaged. Nothing was changed. W-401")
        await unlock(eyes)
        await eyes.reads("Rainy day", NO_NODE)
        await eyes.until(lambda: eyes.button("Lock"), "an open wallet")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), first))
    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), again))


def test_words_that_wait_go_on_at_their_step_and_are_shown_by_the_password(
    qapp: QApplication, tmp_path: Path
) -> None:
    shown: list[list[str]] = []

    async def first(eyes: Eyes) -> None:
        shown.append(await new_words(eyes))
        await eyes.press("Go on later")
        await eyes.until(eyes.window.closed.is_set, "a closed window")

    async def again(eyes: Eyes) -> None:
        await unlock(eyes)
        await eyes.reads("The words are in the vault. Its password shows them.")
        await eyes.until(lambda: eyes.has_field("Password"), "a field for the password")
        eyes.type("Password", NEW)
        await eyes.press("Show the words")
        await eyes.reads("Write all 12 in their order")
        assert words_in(eyes) == shown[0]
        await put_off(eyes)
        await open_without_node(eyes)
        await eyes.reads("You have not shown that your words are on paper.")
        await eyes.press("Receive")
        await eyes.reads("The words of this account are not checked on paper.")
        assert "0x" not in eyes.text
        await eyes.press("Show the address all the same")
        await eyes.reads("0x")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), first))
    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), again))


def test_brought_words_show_their_addresses_and_the_chosen_one_is_kept(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def person(eyes: Eyes) -> None:
        await through_region(eyes)
        eyes.pick("Bring words")
        await eyes.press("Next: lock")
        await through_lock(eyes, then="Next: words")
        await eyes.until(lambda: eyes.has_field("Word 1"), "fields for words")
        for place, word in enumerate(WORDS):
            eyes.type(f"Word {place + 1}", word)
        await eyes.press("Show their addresses")
        await eyes.reads(FIRST, "m/44'/60'/0'/0/0")
        await eyes.press("Ledger Live")
        await eyes.reads("m/44'/60'/0'/0/0")
        await eyes.press("Bring these words")
        await open_without_node(eyes)

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))


def test_a_key_is_brought(qapp: QApplication, tmp_path: Path) -> None:
    async def person(eyes: Eyes) -> None:
        await through_region(eyes)
        eyes.pick("Bring a private key")
        await eyes.press("Next: lock")
        await through_lock(eyes, then="Next: key")
        await eyes.until(lambda: eyes.has_field("Private key"), "a field for the key")
        eyes.type("Private key", "0" * 64)
        await eyes.press("Bring this key")
        await eyes.reads("W-134")
        eyes.type("Private key", KEY)
        await eyes.press("Bring this key")
        await open_without_node(eyes)

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))


def test_an_address_is_watched_without_a_password(qapp: QApplication, tmp_path: Path) -> None:
    address = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"

    async def first(eyes: Eyes) -> None:
        await through_region(eyes)
        eyes.pick("Watch")
        await eyes.reads("not needed")
        await eyes.until(lambda: eyes.has_field("Address"), "a field for the address")
        eyes.type("Address", address)
        await eyes.press("Watch it")
        await eyes.press("Without a node for now")
        await eyes.reads("Portfolio", NO_NODE)

    async def again(eyes: Eyes) -> None:
        await eyes.reads("Portfolio", NO_NODE)

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), first))
    assert not Paths.below(tmp_path).vault("main").file.exists()
    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), again))


@pytest.mark.requirement("K9")
def test_a_second_vault_lives_beside_the_first(qapp: QApplication, tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)

    async def first(eyes: Eyes) -> None:
        await new_words(eyes)
        await put_off(eyes)
        await open_without_node(eyes)

    async def second(eyes: Eyes) -> None:
        await eyes.press("Forgot it: restore from the words")
        await eyes.reads("Nothing is deleted.")
        eyes.type("Name of the vault", "main")
        await eyes.press("Go on")
        await eyes.reads("There is a vault already. It was not touched. W-418")
        eyes.type("Name of the vault", "mainland")
        await eyes.press("Go on")
        await through_lock(eyes, OTHER, then="Next: words")
        await eyes.until(lambda: eyes.has_field("Word 1"), "fields for words")
        for place, word in enumerate(WORDS):
            eyes.type(f"Word {place + 1}", word)
        await eyes.press("Show their addresses")
        await eyes.reads(FIRST)
        await eyes.press("Bring these words")
        await eyes.reads("Portfolio")
        await eyes.until(lambda: eyes.button("Lock"), "an open wallet")
        eyes.window.frame.find_wanted.emit()
        await eyes.until(lambda: eyes.sheet, "the sheet that finds")
        eyes.type("Find or do", "Switch vault")
        QTest.keyClick(eyes.field("Find or do"), Qt.Key.Key_Return)
        await eyes.reads("1 account in the vault mainland.")
        await unlock(eyes, OTHER)
        await eyes.until(lambda: eyes.button("Lock"), "an open wallet")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), first))
    before = paths.vault("main").file.read_bytes()
    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), second))
    assert paths.vault("main").file.read_bytes() == before
    assert paths.vault("mainland").file.exists()


def test_looking_without_unlocking_signs_nothing(qapp: QApplication, tmp_path: Path) -> None:
    async def first(eyes: Eyes) -> None:
        await new_words(eyes)
        await put_off(eyes)
        await open_without_node(eyes)

    async def again(eyes: Eyes) -> None:
        await eyes.press("Look without unlocking")
        await eyes.reads("Rainy day")
        await eyes.until(lambda: eyes.button("Unlock"), "a locked wallet")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), first))
    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), again))
