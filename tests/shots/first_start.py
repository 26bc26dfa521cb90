"""What is pictured before there is a session: every way through the wizard, and the unlock page."""

from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gaib_wallet.app.tour import Guide, TourError
from gaib_wallet.app.tour_start import opened, page_of, words_on
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.pages.start.page import StartPage
from gaib_wallet.ui.pages.unlock import UnlockPage
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.widgets.route_list import RouteList
from gaib_wallet.viewmodels.start_facts import Origin
from tests.shots.camera import Camera, ThemeName

PASSWORD = "four words are enough"  # noqa: S105 - of nobody
NOBODY = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"


async def first_start(
    guide: Guide, camera: Camera, waiting: WaitingPage, place: Path, theme: ThemeName
) -> None:
    """Every scene of it. Raises TourError where the window does not follow."""
    paths = Paths.below(place / "new")
    async with AsyncExitStack() as wallet:
        await wallet.enter_async_context(opened(guide, waiting, paths))
        await _in(guide, theme)
        await _region_and_account(guide, camera)
        words = await _new_words(guide, camera)
        await _accounts_of_one(guide, camera)
    async with AsyncExitStack() as wallet:
        await wallet.enter_async_context(opened(guide, waiting, paths))
        await _in(guide, theme)
        await _unlock_page(guide, camera)
        await _restored(guide, camera, words)
    async with AsyncExitStack() as wallet:
        await wallet.enter_async_context(opened(guide, waiting, Paths.below(place / "watch")))
        await _in(guide, theme)
        await _watched(guide, camera)


async def _in(guide: Guide, theme: ThemeName) -> None:
    """Once the wallet has taken its own settings, take another theme."""
    await guide.until(lambda: guide.button(""), "something to press")
    guide.theme.choose(theme)


async def _region_and_account(guide: Guide, camera: Camera) -> None:
    page = await page_of(guide, StartPage)
    await camera.take("start-region")
    await guide.press("Next: account", page)
    await guide.until(lambda: guide.button("Next: lock", page), "the Account step")
    for origin in Origin:
        _choose(page, origin)
        await camera.take(f"start-account-{origin}")
    _choose(page, Origin.NEW)
    await guide.press("Add a passphrase", page)
    await camera.take("start-account-passphrase")
    await guide.press("Next: lock", page)


async def _new_words(guide: Guide, camera: Camera) -> list[str]:
    page = await page_of(guide, StartPage)
    await guide.until(lambda: guide.button("Next: words", page), "the Lock step")
    await camera.take("start-lock")
    guide.type(guide.field(page, "New password"), "short")
    guide.type(guide.field(page, "The new password again"), "shirt")
    await guide.press("Next: words", page)
    await guide.until(lambda: any("W-126" in one for one in guide.texts()), "two passwords")
    await camera.take("start-lock-differs")
    guide.type(guide.field(page, "New password"), PASSWORD)
    guide.type(guide.field(page, "The new password again"), PASSWORD)
    await guide.press("Next: words", page)
    await camera.take("start-lock-busy")
    await guide.until(lambda: guide.button("Nobody is looking", page), "words, covered")
    await camera.take("start-words-covered")
    await guide.press("Not now", page)
    await camera.take("start-words-postponing")
    await guide.press("Back to the words", page)
    await guide.press("Nobody is looking", page)
    await guide.until(lambda: words_on(guide, page), "the words")
    words = words_on(guide, page)
    await camera.take("start-words-shown")
    await guide.press("They are on paper", page)
    await camera.take("start-words-asked")
    asked = [
        place for place in range(1, len(words) + 1) if _has_field(guide, page, f"Word {place}")
    ]
    for place in asked:
        guide.type(guide.field(page, f"Word {place}"), words[place - 2])
    await guide.press("Check these words", page)
    await guide.until(lambda: any("W-" in one for one in guide.texts()), "a wrong word")
    await camera.take("start-words-wrong")
    for place in asked:
        guide.type(guide.field(page, f"Word {place}"), words[place - 1])
    await guide.press("Check these words", page)
    await guide.until(lambda: guide.button("Go on", page), "words that were checked")
    await camera.take("start-words-done")
    await guide.press("Go on", page)
    await guide.until(lambda: guide.button("Without a node for now", page), "the Node step")
    await camera.take("start-node")
    guide.type(guide.field(page, "Address of the node"), "http://127.0.0.1:9")
    await guide.press("Test it", page)
    await guide.until(lambda: any("W-3" in one for one in guide.texts()), "a node that is silent")
    await camera.take("start-node-silent")
    await guide.press("Without a node for now", page)
    await guide.until(lambda: guide.button("Lock"), "the wallet")
    return words


async def _accounts_of_one(guide: Guide, camera: Camera) -> None:
    await camera.take("portfolio-no-node")
    await guide.press("Accounts")
    await camera.take("accounts-one")
    await guide.press("Settings")
    await camera.take("settings-no-node")


async def _unlock_page(guide: Guide, camera: Camera) -> None:
    page = await page_of(guide, UnlockPage)
    await camera.take("unlock-page")
    for attempt in range(3):
        guide.type(guide.field(page, "Password"), f"not this one {attempt}")
        await guide.press("Unlock", page)
        await guide.until(lambda: any("W-401" in one for one in guide.texts()), "what is wrong")
        if not attempt:
            await camera.take("unlock-page-wrong")
    await guide.until(lambda: guide.button("Unlock", page) is None, "the wait")
    await camera.take("unlock-page-wait")
    await guide.press("Another vault", page)
    await camera.take("unlock-page-another")
    await guide.press("Back", page)
    await guide.press("Forgot it", page)
    await camera.take("unlock-page-restore")


async def _restored(guide: Guide, camera: Camera, words: list[str]) -> None:
    await guide.press("Go on")
    page = await page_of(guide, StartPage)
    await guide.until(lambda: guide.button("Next: words", page), "the Lock step")
    await camera.take("start-restore-lock")
    guide.type(guide.field(page, "New password"), PASSWORD)
    guide.type(guide.field(page, "The new password again"), PASSWORD)
    await guide.press("Next: words", page)
    await guide.until(lambda: _has_field(guide, page, "Word 1"), "fields for words")
    await camera.take("start-bring-words")
    guide.type(guide.field(page, "Word 1"), "abandom")
    await camera.take("start-bring-unknown-word")
    for place, word in enumerate(words, 1):
        guide.type(guide.field(page, f"Word {place}"), word)
    await guide.press("Show their addresses", page)
    await guide.until(lambda: guide.button("Bring these words", page), "their addresses")
    await camera.take("start-bring-words-led")
    for origin, field in ((Origin.KEY, "Private key"), (Origin.FILE, "Keystore file")):
        await guide.press("Back", page)
        await guide.press("Back", page)
        _choose(page, origin)
        await guide.press(f"Next: {origin}", page)
        await guide.until(partial(_has_field, guide, page, field), field)
        await camera.take(f"start-bring-{origin}")


async def _watched(guide: Guide, camera: Camera) -> None:
    page = await page_of(guide, StartPage)
    await guide.press("Next: account", page)
    await guide.until(lambda: guide.button("Next: lock", page), "the Account step")
    _choose(page, Origin.WATCH)
    guide.type(guide.field(page, "Address"), NOBODY[:-1])
    await guide.press("Watch it", page)
    await camera.take("start-watch-wrong")
    guide.type(guide.field(page, "Address"), NOBODY)
    await guide.press("Watch it", page)
    await guide.press("Without a node for now", page)
    await guide.until(lambda: guide.button("Accounts"), "the wallet")
    await guide.press("Accounts")
    await camera.take("accounts-watch-only")


def _choose(page: QWidget, origin: Origin) -> None:
    ways = next(one for one in page.findChildren(RouteList) if one.isVisible())
    ways.chosen.emit(str(origin))


def _has_field(guide: Guide, page: QWidget, name: str) -> bool:
    try:
        guide.field(page, name)
    except TourError:
        return False
    return True
