"""The tour's first act: a wallet that nobody ever opened, until its words are known to work."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
import re
import sys

from PySide6.QtWidgets import QWidget

from gaib_wallet.app.custody import open_custody, report
from gaib_wallet.app.tour import Guide, TourError
from gaib_wallet.app.tour_words import Said, said
from gaib_wallet.app.wallet import open_wallet
from gaib_wallet.domain.names import FIRST_VAULT
from gaib_wallet.domain.secret import Secret
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.kit import Select
from gaib_wallet.ui.pages.start.page import StartPage
from gaib_wallet.ui.pages.unlock import UnlockPage
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.drill_sheet import DrillSheet
from gaib_wallet.ui.widgets.word_edit import WordEdit
from gaib_wallet.ui.widgets.words_grid import WordsGrid
from gaib_wallet.viewmodels.base import Tasks

NAME = "First account"
PASSWORD, WRONG = "four words are enough", "three words are enough"
LENGTH, ASKED = 12, 3
WRONG_PASSWORD = "W-401"  # noqa: S105 - what its fault is called
WORKS = said("drill", "It works: 1 account comes back. Nothing was imported.")
PAPER_IS_RIGHT = said(
    "BackupWords", "Your paper is right. Keep it where neither fire nor guests find it."
)
LOCK, UNLOCK = said("Header", "Lock"), said("Header", "Unlock") | said("UnlockPage", "Unlock")


async def first_start(guide: Guide, waiting: WaitingPage, paths: Paths, language: str) -> None:
    """Begin, lock and restore a wallet in `paths`, in `language`.

    Raises TourError if the window does not follow.

    No picture shows a word: they are taken while the words are covered, or no longer there.
    """
    with _asked_of_others() as asked:
        async with opened(guide, waiting, paths):
            words = await _wizard(guide, paths, asked, language)
            await guide.check("Nothing was asked of any node", [], asked)
            await _address(guide, paths)
            await guide.press(LOCK)
            await guide.until(lambda: guide.button(UNLOCK), "a locked wallet")
            await guide.check("Locked by hand", expected=False, found=bool(guide.button(LOCK)))
        async with opened(guide, waiting, paths):
            await _unlock(guide)
            await _drill(guide, words)
            await guide.check("And nothing since", [], asked)


async def _wizard(guide: Guide, paths: Paths, asked: list[str], language: str) -> list[str]:
    """Every step of it; the words that it made. `asked` is who was spoken to."""
    vault = paths.vault(FIRST_VAULT)
    page = await page_of(guide, StartPage)
    await guide.check("First start", expected=False, found=paths.settings.exists())
    page = await _spoken(guide, page, language)
    await guide.press(said("start", "Next: account"), page)
    await guide.until(lambda: _reads(guide, said("start", "Your account")), "the Account step")
    guide.type(guide.field(page, said("AccountStep", "Name")), NAME)
    await guide.check("A new account", expected=True, found=paths.settings.exists())
    await guide.press(said("start", "Next: lock"), page)
    await guide.until(lambda: guide.button(said("start", "Next: words")), "the Lock step")
    guide.type(guide.field(page, said("LockStep", "New password")), PASSWORD)
    guide.type(guide.field(page, said("LockStep", "The new password again")), PASSWORD)
    await guide.check("A password", expected=False, found=vault.file.exists())
    await guide.press(said("start", "Next: words"), page)
    await guide.until(
        lambda: guide.button(said("backup", "Nobody is looking: show them")), "the words, covered"
    )
    await guide.check("New words, covered", LENGTH, len(_cells(guide, page)))
    await guide.press(said("backup", "Nobody is looking: show them"), page)
    await guide.until(lambda: words_on(guide, page), "the words")
    words = words_on(guide, page)
    await guide.press(said("backup", "They are on paper"), page)
    await guide.until(lambda: guide.button(said("backup", "Check these words")), "three of them")
    edits = [one for one in page.findChildren(WordEdit) if one.isVisible()]
    await guide.check("Three of them are asked", ASKED, len(edits))
    for edit in edits:
        guide.type(edit, words[int(edit.accessibleName().split()[-1]) - 1])
    await guide.press(said("backup", "Check these words"), page)
    await guide.until(lambda: _reads(guide, PAPER_IS_RIGHT), "words that were checked")
    (kept,) = AccountFile(vault.accounts).phrases
    await guide.check("The paper is right", expected=True, found=kept.is_confirmed)
    await guide.press(said("backup", "Go on"), page)
    await guide.until(
        lambda: guide.button(said("StartPage", "Without a node for now")), "the Node step"
    )
    await guide.check("No node is needed", 0, len(asked))
    await guide.press(said("StartPage", "Without a node for now"), page)
    await guide.until(lambda: guide.button(LOCK), "the wallet")
    return words


async def _spoken(guide: Guide, page: QWidget, language: str) -> QWidget:
    """The page in `language`, chosen on it as a person does."""
    if guide.languages.language == language:
        return page
    selects = [one for one in page.findChildren(Select) if one.findData(language) >= 0]
    if not selects:
        return page  # then it speaks the system's until there are settings
    selects[0].setCurrentIndex(selects[0].findData(language))
    selects[0].activated.emit(selects[0].currentIndex())
    await guide.until(lambda: guide.languages.language == language, "another language")
    await guide.until(lambda: guide.button(said("start", "Next: account")), "its words")
    return await page_of(guide, StartPage)


async def _address(guide: Guide, paths: Paths) -> None:
    """Whether the address that is shown is the one whose key lies in the vault."""
    guide.window.frame.address_wanted.emit()
    await guide.until(lambda: guide.window.sheets.top, "the address")
    labels = (guide.window.sheets.top or guide.window).findChildren(AddressLabel)
    shown = [one.accessibleName() for one in labels if one.isVisible()]
    await guide.check("The address is the vault's", await _held(paths), shown)
    await guide.close_sheet()


async def _unlock(guide: Guide) -> None:
    page = await page_of(guide, UnlockPage)
    guide.type(guide.field(page, said("UnlockPage", "Password")), WRONG)
    await guide.press(UNLOCK, page)
    await guide.until(lambda: _code(guide), "what is wrong")
    await guide.check("A wrong password", WRONG_PASSWORD, _code(guide))
    guide.type(guide.field(page, said("UnlockPage", "Password")), PASSWORD)
    await guide.press(UNLOCK, page)
    await guide.until(lambda: guide.button(LOCK), "an open wallet")


async def _drill(guide: Guide, words: list[str]) -> None:
    await guide.press(said("pages", "Accounts"))
    await guide.press(said("AccountsPage", "Try a restore"))
    await guide.until(lambda: isinstance(guide.window.sheets.top, DrillSheet), "the restore")
    sheet = guide.window.sheets.top or guide.window
    for place, word in enumerate(words, 1):
        guide.type(guide.field(sheet, said("WordsEntry", "Word %1").of(place)), word)
    await guide.press(said("DrillSheet", "Try it"), sheet)
    await guide.until(
        lambda: guide.button(said("DrillSheet", "Try another"), sheet), "what comes back"
    )
    works = next((one for one in guide.texts() if WORKS.fits(one)), "it does not work")
    await guide.check("A restore was tried", WORKS.text, works)
    await guide.press(said("FormSheet", "Back") | said("FormSheet", "Close"), sheet)
    await guide.until(lambda: guide.window.sheets.top is None, "no sheet")


@asynccontextmanager
async def opened(guide: Guide, waiting: WaitingPage, paths: Paths) -> AsyncIterator[None]:
    """The wallet as its command opens it, for as long as the block lasts."""
    tasks = Tasks(on_bug=report)
    opening = open_wallet(guide.window, guide.theme, guide.languages, waiting, paths)
    tasks.spawn(opening, key="wallet")
    try:
        yield
    finally:
        await tasks.aclose()


async def _held(paths: Paths) -> list[str]:
    """The addresses whose keys a second process finds in the vault."""
    async with AsyncExitStack() as cleanup:
        custody = await open_custody(paths.vault(FIRST_VAULT), cleanup)
        with Secret(PASSWORD.encode()) as password:
            await custody.vault.unlock(password)
        return [one.address for one in custody.vault.held]


@contextmanager
def _asked_of_others() -> Iterator[list[str]]:
    """Whom this process speaks to over a network from now on."""
    found: list[str] = []
    is_over = False

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        # A path is the desktop's bus, or a display.
        goes_out = event == "socket.connect" and not isinstance(arguments[1], str | bytes)
        if not is_over and (goes_out or event == "socket.getaddrinfo"):
            found.append(f"{event} {arguments[-1]}")

    sys.addaudithook(hear)
    try:
        yield found
    finally:
        is_over = True


async def page_of(guide: Guide, kind: type[QWidget]) -> QWidget:
    """The page of that kind, once it is seen."""

    def seen() -> QWidget | None:
        return next((one for one in guide.window.findChildren(kind) if one.isVisible()), None)

    await guide.until(seen, kind.__name__)
    if (page := seen()) is None:
        raise TourError(f"gone: {kind.__name__}")
    return page


def _cells(guide: Guide, page: QWidget) -> list[str]:
    """What is written in the cells of the words: numbers alone while they are covered."""
    grids = (one for one in page.findChildren(WordsGrid) if one.isVisible())
    return [text for grid in grids for text in guide.texts(grid)]


def words_on(guide: Guide, page: QWidget) -> list[str]:
    """The words that can be read on it, in their order."""
    return [one for one in _cells(guide, page) if not one.isdigit()]


def _code(guide: Guide) -> str:
    found = re.search(r"W-\d{3}", " ".join(guide.texts()))
    return found[0] if found else ""


def _reads(guide: Guide, words: Said) -> bool:
    return any(words.is_in(one) for one in guide.texts())
