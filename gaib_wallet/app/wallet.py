"""The wallet on its user's own network: one instance a folder, the doors, then the pages."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
import importlib
import logging

from gaib_wallet.app import front
from gaib_wallet.app.collector import spare_what_is_loaded
from gaib_wallet.app.custody import Custody, open_custody
from gaib_wallet.app.doors import Door, Doors, Way
from gaib_wallet.app.first_look import FirstLook
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.leaving import Leaving
from gaib_wallet.domain.endpoints import nodes_of
from gaib_wallet.domain.names import FIRST_VAULT
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import RemovalUnfinished, StorageFault
from gaib_wallet.keys import hardening
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.storage import assets, logs
from gaib_wallet.storage.networks import read_all
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.removal import finish_removals, remove_vault
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.storage.vaults import move_old_accounts
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window

PAINTED_S = 0.02
log = logging.getLogger(__name__)


async def open_wallet(
    window: Window,
    theme: Theme,
    languages: Languages,
    waiting: WaitingPage,
    paths: Paths,
    cost: KdfCost | None = None,
) -> None:
    """Show the wallet in `window` until it is closed; a `cost` of None is measured.

    Raises:
        InUse: another window works in the same folder.
        StorageFault: the folders cannot be used, or not be rid of a vault that was removed.
    """
    spare_what_is_loaded()
    paths.make()
    async with AsyncExitStack() as cleanup:
        if not await front.hold(paths.data, window.bring, cleanup):
            window.close()
            return
        handler = logs.start(paths.log)
        cleanup.callback(handler.close)
        # Beside the loop, as is all that waits for the disk or reads much from it.
        store, settings = await asyncio.to_thread(_settings_of, paths)
        if not settings.is_debuggable:
            hardening.protect_window_process()
        theme.choose(settings.theme.value)
        languages.use(settings.language, settings.region)
        networks = await asyncio.to_thread(_networks_of, paths)
        visits = _Visits(window, theme, languages, waiting, paths, store, networks, cost)
        door = Door(Way.OTHER, settings.vault)
        while door.way in {Way.OTHER, Way.AGAIN} and not window.closed.is_set():
            door = await visits.visit(door)
        if door.way is Way.LATER:
            window.close()
        if door.way is Way.DEMO:
            await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.demo")
            from gaib_wallet.app.demo import show_demo

            await show_demo(window, theme, languages, waiting, paths.demo(), is_fresh=False)


class _Visits:
    """One vault after the other in one window, each put away whole before the next."""

    def __init__(
        self,
        window: Window,
        theme: Theme,
        languages: Languages,
        waiting: WaitingPage,
        paths: Paths,
        store: SettingsFile,
        networks: tuple[Network, ...],
        cost: KdfCost | None,
    ) -> None:
        self._window = window
        self._theme = theme
        self._languages = languages
        self._waiting = waiting
        self._paths = paths
        self._store = store
        self._cost = cost
        self._networks = networks
        self._doors = Doors(window, languages, paths, store, networks)

    async def visit(self, door: Door) -> Door:
        """Open the vault that `door` names, and show it; where to go after that."""
        name = door.vault
        async with AsyncExitStack() as cleanup:
            cleanup.callback(self._window.drop_frame, self._waiting)
            custody = await open_custody(self._paths.vault(name), cleanup, self._cost)
            settings = self._store.load()
            await asyncio.sleep(0)  # a turn of the loop before the next page is made
            network = chosen(self._networks, settings)
            door = await self._doors.open(custody, settings, network, restores=door.restores)
            if door.way is Way.AGAIN:
                return replace(door, vault=name)
            if door.way is not Way.IN:
                return door
            leaving = Leaving(reopens=True)
            while leaving.reopens and not self._window.closed.is_set():
                leaving = await self._live(custody, leaving.section)
            if leaving.removes and custody.quick is not None:
                await custody.quick.forget()
        if not leaving.removes:
            return Door(Way.AGAIN, name)
        return Door(Way.OTHER, remove_vault(self._paths, name) or FIRST_VAULT)

    async def _live(self, custody: Custody, section: str) -> Leaving:
        """One session of an open vault; with a `section` of the settings it begins there."""
        async with AsyncExitStack() as cleanup:
            cleanup.callback(self._window.drop_frame, self._waiting)
            # Who listened was of the session before.
            cleanup.callback(custody.accounts.forsake)
            settings = self._settings_for(custody.paths.name)
            self._languages.use(settings.language, settings.region)
            network = with_node(chosen(self._networks, settings), settings)
            look = None
            if not section:
                look = FirstLook(self._window, custody, self._paths, settings, network)
                await look.show()
                await asyncio.sleep(PAINTED_S)
            # Beside the loop, and after something is seen: it takes two seconds.
            await asyncio.to_thread(_load_session)
            spare_what_is_loaded()
            from gaib_wallet.app.live import live
            from gaib_wallet.app.reviews import Reviews
            from gaib_wallet.app.session import open_session

            reviews = Reviews(self._window)
            session = await open_session(network, custody, self._paths, settings, reviews, cleanup)
            reviews.session = session
            if section:
                session.leaving.section = section
                session.frame.open_page("settings")
            await live(
                self._window,
                self._theme,
                self._languages,
                session,
                self._store,
                settings,
                self._networks,
                self._paths,
                look=look,
            )
        if session.leaving.work:
            session.leaving.work()
        return session.leaving

    def _settings_for(self, vault: str) -> Settings:
        """What was chosen, with `vault` as the one that is opened the next time."""
        settings = self._store.load()
        if settings.vault != vault:
            settings = replace(settings, vault=vault)
            try:
                self._store.save(settings)
            except StorageFault as fault:  # the next start asks again which vault
                log.warning("which vault was opened is not kept: %s", fault)
        return settings


def _load_session() -> None:
    importlib.import_module("gaib_wallet.app.adapters")
    importlib.import_module("gaib_wallet.app.reviews")
    importlib.import_module("gaib_wallet.app.session")
    importlib.import_module("gaib_wallet.app.live")


def _settings_of(paths: Paths) -> tuple[SettingsFile, Settings]:
    """What was chosen in `paths`, once nothing of a removed vault is left there."""
    _finish_removals(paths)
    store = SettingsFile(paths.settings)
    return store, store.load()


def _networks_of(paths: Paths) -> tuple[Network, ...]:
    """The networks there are; what an earlier version left in `paths` is in its place then."""
    move_old_accounts(paths)
    _tell_of_old_keys(paths)
    return read_all(assets.root() / "networks")


def _finish_removals(paths: Paths) -> None:
    """Go on where a removal was stopped; what still refuses keeps nobody from other vaults."""
    try:
        finish_removals(paths)
    except RemovalUnfinished as fault:
        log.warning("%s", fault)


def _tell_of_old_keys(paths: Paths) -> None:
    """Keys of an earlier version stay where they are; the Accounts page offers to bring them in."""
    count = len(list(paths.keys.glob("*.json")))
    if count:
        log.info("%d key files of an earlier version lie in %s", count, paths.keys.name)


def chosen(networks: tuple[Network, ...], settings: Settings) -> Network:
    """The network that the settings name; the first one where they name none of them."""
    return next((one for one in networks if one.key == settings.network), networks[0])


def with_node(network: Network, settings: Settings) -> Network:
    """`network` with the node that a person chose for it, if there is one."""
    nodes = nodes_of(network, settings)
    return replace(network, endpoint=nodes[0] if nodes else "")
