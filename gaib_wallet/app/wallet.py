"""The wallet on its user's own network: one instance a folder, a first account, then the pages."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
import logging

from PySide6.QtCore import QCoreApplication

from gaib_wallet.app.demo import show_demo
from gaib_wallet.app.pages import Reviews, live
from gaib_wallet.app.session import number_form, open_session
from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.keys.keystore import KeyPolicy, Keystore
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.storage import assets, logs
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.atomic import Folder
from gaib_wallet.storage.instance import Instance
from gaib_wallet.storage.networks import read_all
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.ui.pages.start import StartPage
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, fill

_FOUND_KEY = QT_TRANSLATE_NOOP("accounts", "Key %1")
log = logging.getLogger(__name__)


async def open_wallet(window: Window, theme: Theme, waiting: WaitingPage, paths: Paths) -> None:
    """Show the wallet in `window` until it is closed.

    Raises:
        InUse: another window works in the same folder.
        StorageFault: the folders cannot be used.
    """
    paths.make()
    async with AsyncExitStack() as cleanup:
        cleanup.enter_context(Instance(paths.data))
        handler = logs.start(paths.log)
        cleanup.callback(handler.close)
        store = SettingsFile(paths.settings)
        settings = store.load()
        theme.choose(settings.theme.value)
        keys = Keystore(Folder(paths.keys), KeyPolicy())
        book = AccountFile(paths.accounts)
        _list_keys(keys, book)
        if not book.accounts and await _wants_demo(window, keys, book, paths, settings):
            await show_demo(window, theme, waiting, paths.demo(), is_fresh=False)
            return
        networks = read_all(assets.root() / "networks")
        network = with_node(chosen(networks, settings), settings)
        reviews = Reviews(window)
        session = await open_session(network, keys, book, paths, settings, reviews, cleanup)
        reviews.session = session
        await live(window, theme, session, store, settings, networks, paths)


def _list_keys(keys: Keystore, book: AccountFile) -> None:
    """Give every key that is here an account: a file may have been copied in from a backup."""
    known = {account.address for account in book.accounts}
    for number, address in enumerate(keys.addresses(), 1):
        if address not in known:
            name = QCoreApplication.translate("accounts", _FOUND_KEY)
            book.add(Account(fill(name, [str(number)]), address, AccountKind.KEY))
    for path in keys.damaged():
        log.warning("a key file cannot be used: %s", path.name)


def chosen(networks: tuple[Network, ...], settings: Settings) -> Network:
    """The network that the settings name; the first one where they name none of them."""
    return next((one for one in networks if one.key == settings.network), networks[0])


def with_node(network: Network, settings: Settings) -> Network:
    """`network` with the node that a person chose for it, if there is one."""
    endpoint = settings.endpoints.get(network.key, "")
    return replace(network, endpoint=endpoint) if endpoint else network


async def _wants_demo(
    window: Window, keys: Keystore, book: AccountFile, paths: Paths, settings: Settings
) -> bool:
    """Whether the person rather tries the demo; returns once there is an account, or with that."""
    tasks = Tasks(on_bug=_raise)
    text = Text(QCoreApplication.translate, number_form(settings.region))
    accounts = AccountService(keys, book)
    model = StartViewModel(accounts, text, tasks, paths.keys)
    page = StartPage(model, offers_demo=True)
    left, demo = asyncio.Event(), asyncio.Event()
    page.left.connect(left.set)
    page.demo_wanted.connect(demo.set)
    page.demo_wanted.connect(left.set)
    window.show_whole(page)
    try:
        await left.wait()
    finally:
        await tasks.aclose()
    return demo.is_set()


def _raise(bug: BaseException) -> None:
    raise bug
