"""The demo: a chain of its own, people whose keys everybody has, and a panel that moves time."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from functools import partial
import importlib
import shutil

from PySide6.QtCore import QCoreApplication

from gaib_wallet.app import front
from gaib_wallet.app.collector import spare_what_is_loaded
from gaib_wallet.app.custody import Custody, open_custody
from gaib_wallet.app.demo_chain import MINE_EVERY_S, RunningDemo
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.live import live
from gaib_wallet.app.regions import number_form
from gaib_wallet.app.reviews import Reviews
from gaib_wallet.app.session import Session, open_session
from gaib_wallet.demo import packages
from gaib_wallet.demo.cache import open_chain
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.phrase import PHRASE
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.accounts import PathFamily
from gaib_wallet.domain.names import FIRST_VAULT
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.settings import Theme as Colours
from gaib_wallet.errors import PackagesMissing, WalletError
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.storage import atomic, logs
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Scheme, Theme
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

FETCH = QT_TRANSLATE_NOOP("start", "Fetch them")
PASSWORD = "demo demo"  # noqa: S105 - the words of its keys are published too
CHEAP = KdfCost(memory_kib=1024, passes=1, lanes=1)


async def show_demo(
    window: Window,
    theme: Theme,
    languages: Languages,
    waiting: WaitingPage,
    paths: Paths,
    *,
    is_fresh: bool,
    language: str = "",
) -> None:
    """Show the demo in `window` until it is closed; in `language`, where one is wanted.

    Raises:
        InUse: another window shows it.
        DemoFault: the chain cannot be prepared.
    """
    spare_what_is_loaded()
    paths.make()
    async with AsyncExitStack() as cleanup:
        if not await front.hold(paths.data, window.bring, cleanup):
            window.close()
            return
        window.show_whole(waiting, "demo")
        await fetched(waiting)
        demo = await opened_demo(waiting.show_text, cleanup, is_fresh=is_fresh)
        await show_session(window, theme, languages, demo, paths, cleanup, language)


async def show_session(
    window: Window,
    theme: Theme,
    languages: Languages,
    demo: RunningDemo,
    paths: Paths,
    cleanup: AsyncExitStack,
    language: str = "",
) -> None:
    """Show a session of the demo's people on a running chain until the window is closed."""
    session, store, settings = await demo_session(
        window, demo, paths, cleanup, theme.scheme, languages.chosen
    )
    settings = replace(settings, language=language or settings.language)
    theme.choose(settings.theme.value)
    languages.use(settings.language, settings.region)
    # Beside the loop, as every import is that takes long; then what shows the session is made.
    await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.tour_live")
    # For `gaib-wallet verify`, which has no other way to find this node.
    atomic.write(paths.endpoint, demo.node.endpoint.encode(), is_lasting=False)
    cleanup.callback(paths.endpoint.unlink, missing_ok=True)
    session.tasks.spawn(demo.mine_every(MINE_EVERY_S), key="mining")
    await live(window, theme, languages, session, store, settings, (demo.network,), paths, demo)


async def fetched(waiting: WaitingPage) -> None:
    """Return once node and contracts are here; nothing is fetched before a person says so.

    Raises:
        PackageFault: it cannot be fetched.
    """
    if not await asyncio.to_thread(packages.missing):
        return
    agreed = asyncio.Event()
    waiting.pressed.connect(agreed.set)
    waiting.show_fault(_text().fault(PackagesMissing()), _text().say(Message("start", FETCH)))
    await agreed.wait()
    say = _teller(waiting.show_text)
    await asyncio.to_thread(packages.fetch, progress=say)


def _teller(say: Callable[[str], None]) -> Callable[[Message], None]:
    """Tells `say` on the loop what a thread has to say."""
    loop, text = asyncio.get_running_loop(), _text()

    def tell(message: Message) -> None:
        loop.call_soon_threadsafe(say, text.say(message))

    return tell


def _text() -> Text:
    return Text(QCoreApplication.translate, number_form(""))


async def opened_demo(
    say: Callable[[str], None], cleanup: AsyncExitStack, *, is_fresh: bool
) -> RunningDemo:
    """The demo chain running; `cleanup` ends it. `say` is told what is being prepared."""
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(cast)  # it derives keys, which takes a while once
    work = partial(open_chain, _teller(say), is_fresh=is_fresh)
    opening = loop.run_in_executor(None, work)
    # Also if the window closes first: a thread goes on to its end, and so would its node.
    cleanup.push_async_callback(_end, opening)
    return RunningDemo(*await asyncio.shield(opening))


async def _end(opening: asyncio.Future[tuple[Node, Network]]) -> None:
    with suppress(WalletError):  # then there is no node; whoever waited was told why
        node, _ = await opening
        await asyncio.to_thread(node.stop)


async def demo_session(
    window: Window,
    demo: RunningDemo,
    paths: Paths,
    cleanup: AsyncExitStack,
    worn: Scheme = "system",
    spoken: str = "",
) -> tuple[Session, SettingsFile, Settings]:
    """A session of the demo's people, unlocked; what an earlier demo left is gone.

    Its settings are its own. Before there are any, it wears what the window has `worn` so far, and
    speaks the language that is `spoken`; empty for the system's.

    The chain begins anew each time, so what was signed on it before would be sent again.
    """
    paths.transactions.unlink(missing_ok=True)
    paths.standing.unlink(missing_ok=True)
    for folder in (paths.vaults, paths.cache):
        shutil.rmtree(folder, ignore_errors=True)
    paths.make()
    handler = logs.start(paths.log)
    cleanup.callback(handler.close)
    custody = await open_custody(paths.vault(FIRST_VAULT), cleanup, CHEAP, PASSWORD)
    await fill_vault(custody)
    store = SettingsFile(paths.settings)
    settings = store.load()
    if not paths.settings.exists():
        settings = replace(settings, theme=Colours(worn), language=spoken)
    reviews = Reviews(window)
    session = await open_session(demo.network, custody, paths, settings, reviews, cleanup)
    reviews.session = session
    return session, store, settings


async def fill_vault(custody: Custody) -> None:
    """Bring the demo's people into an empty vault, which is open then; Savings is chosen."""
    people = cast()
    numbers = custody.words.read(PHRASE)
    with Secret(PASSWORD.encode()) as password, Secret() as no_passphrase:
        await custody.accounts.make_vault(password)
        for number, person in enumerate(
            (people.savings, people.rainy_day, people.treasury, people.support), 1
        ):
            await custody.accounts.import_words(
                person.name, numbers, no_passphrase, PathFamily.BIP44, number
            )
    custody.accounts.choose(people.savings.address)
