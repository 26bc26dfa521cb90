"""The ways into a vault: the wizard that makes what is missing, and the page that unlocks it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gaib_wallet.app.custody import Custody, pause, report
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.regions import number_form, regions
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import StorageFault, WalletError
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.storage.vaults import filled_vaults, make_vault, vault_names
from gaib_wallet.ui.bearings import Bearings
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.start_facts import Origin, StartFacts, Step
from gaib_wallet.viewmodels.start_progress import (
    first_open,
    noted_length,
    noted_origin,
    noted_text,
    undecided,
)
from gaib_wallet.viewmodels.text import Text

if TYPE_CHECKING:
    # Loaded with the door that is stood before: most starts have none.
    from gaib_wallet.ui.pages.start.page import StartPage
    from gaib_wallet.ui.pages.unlock import UnlockPage
    from gaib_wallet.viewmodels.start import StartViewModel
    from gaib_wallet.viewmodels.start_state import StartState


class Way(Enum):
    """What comes after a page in the frame's place."""

    IN = auto()
    OTHER = auto()
    AGAIN = auto()
    DEMO = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Door:
    """What a person wants next; `vault` and `restores` go with OTHER."""

    way: Way
    vault: str = ""
    restores: bool = False


class Doors:
    """Shows what comes before a session, in one window."""

    def __init__(
        self,
        window: Window,
        languages: Languages,
        paths: Paths,
        store: SettingsFile,
        networks: tuple[Network, ...],
    ) -> None:
        self._window = window
        self._languages = languages
        self._paths = paths
        self._store = store
        self._networks = networks

    async def open(
        self, custody: Custody, settings: Settings, network: Network, *, restores: bool
    ) -> Door:
        """What it takes until the accounts of `custody` can be shown, and where that leads."""
        accounts = custody.accounts
        if accounts.is_locked:
            door = await self._unlock(custody, settings, network)
            if door.way is not Way.IN:
                return door
        has_settings = self._paths.settings.exists()
        noted = _noted_for(custody, settings)
        step = first_open(accounts, noted, network, has_settings=has_settings)
        if step is None or accounts.is_locked:
            return Door(Way.IN)
        if step is Step.NODE and isinstance(self._store.fault, StorageFault):
            return Door(Way.IN)  # which node is in a file that cannot be read, nor written over
        if restores and not accounts.has_vault:
            step = Step.LOCK
        return await self._wizard(custody, settings, network, step, restores=restores)

    def vaults(self, chosen: str) -> tuple[str, ...]:
        """The vaults in which there is something, and the chosen one. Raises StorageFault."""
        shown = {chosen, *filled_vaults(self._paths)}
        return tuple(name for name in vault_names(self._paths) if name in shown)

    async def _unlock(self, custody: Custody, settings: Settings, network: Network) -> Door:
        await asyncio.to_thread(importlib.import_module, "gaib_wallet.ui.pages.unlock")
        from gaib_wallet.ui.pages.unlock import UnlockPage
        from gaib_wallet.viewmodels.unlock import UnlockViewModel

        tasks, text = Tasks(on_bug=report), _text(settings)
        model = UnlockViewModel(
            custody.accounts, custody.unlocks, text, tasks, pause, quick=custody.quick
        )
        name = custody.paths.name
        count = len(custody.accounts.accounts)
        page = UnlockPage(model, self.vaults(name), name, count, text.network(network.name))
        visit = _Visit()
        page.opened.connect(visit.enter)
        page.look_wanted.connect(visit.enter)
        page.vault_wanted.connect(visit.go_to)

        def make(typed: str, restores: bool) -> None:  # noqa: FBT001 - Qt's signal
            try:
                made = make_vault(self._paths, typed)
            except WalletError as fault:
                page.show_name_fault(text.fault(fault))
            else:
                visit.go_to(made.name, restores=restores)

        page.new_wanted.connect(make)
        self._show(page, network)
        try:
            await visit.chosen.wait()
        finally:
            await tasks.aclose()
            self._window.let_go(page)
        return visit.door

    async def _wizard(
        self,
        custody: Custody,
        settings: Settings,
        network: Network,
        step: Step,
        *,
        restores: bool,
    ) -> Door:
        await asyncio.to_thread(importlib.import_module, "gaib_wallet.ui.pages.start.page")
        from gaib_wallet.ui.pages.start.page import StartPage
        from gaib_wallet.viewmodels.start import StartViewModel

        tasks, text, accounts = Tasks(on_bug=report), _text(settings), custody.accounts
        others = [one for one in self.vaults("") if one != custody.paths.name]
        noted = _noted_for(custody, settings)
        facts = StartFacts(
            step=step,
            settings=replace(noted, vault=custody.paths.name),
            network=network,
            networks=self._networks,
            regions=regions(),
            next_name=accounts.next_name,
            spoken=self._languages.language,
            typed=noted_text(noted),
            origin=Origin.WORDS if restores else noted_origin(noted),
            length=noted_length(noted),
            has_vault=accounts.has_vault,
            account=accounts.chosen,
            phrase=undecided(accounts),
            can_leave=bool(others) and not accounts.has_vault,
        )
        model = StartViewModel(
            accounts,
            custody.backups,
            custody.words,
            self._store,
            facts,
            number_form,
            try_node,
            text,
            tasks,
        )
        visit = _Visit()

        def back() -> None:
            visit.go_to(others[0])

        def look() -> None:
            if accounts.is_locked:
                visit.come_again()

        def drawn() -> StartPage:
            page = StartPage(model, custody.words)
            page.finished.connect(visit.enter)
            page.later_wanted.connect(visit.leave)
            page.demo_wanted.connect(visit.try_demo)
            page.left.connect(back)
            self._show(page, network)
            return page

        wizard = _Wizard(self._window, self._languages, model, drawn, tasks)
        stop = accounts.subscribe(look)
        try:
            await visit.chosen.wait()
        finally:
            stop()
            await tasks.aclose()
            wizard.close()
        return visit.door

    def _show(self, page: "UnlockPage | StartPage", network: Network) -> None:
        # The ring around what has the focus comes with the sheets.
        _ = self._window.sheets
        self._window.show_whole(page, network.key)
        page.focus()


class _Wizard:
    """The wizard's page, made again in each language that is chosen on it."""

    def __init__(
        self,
        window: Window,
        languages: Languages,
        model: "StartViewModel",
        drawn: "Callable[[], StartPage]",
        tasks: Tasks,
    ) -> None:
        self._window = window
        self._languages = languages
        self._model = model
        self._drawn = drawn
        self._tasks = tasks
        self._page = drawn()
        self._stop = model.subscribe(self._listen)

    def close(self) -> None:
        """Take the page away, and forget what was typed."""
        self._stop()
        self._page.clear()
        self._window.let_go(self._page)
        self._model.close()

    def _listen(self, _state: "StartState") -> None:
        self._window.tell_network(self._model.network.key)
        chosen = self._model.settings.language
        if chosen != self._languages.chosen:
            self._languages.use(chosen)
            # Not at once: the list in which the language was chosen is still at work.
            self._tasks.spawn(self._speak(), key="speak")

    async def _speak(self) -> None:
        self._model.redraw(regions())
        before, bearings = self._page, Bearings.on(self._page)
        self._page = self._drawn()
        bearings.find(self._page)
        self._window.let_go(before)


class _Visit:
    """Which way a person chose; the first one counts."""

    def __init__(self) -> None:
        self.chosen = asyncio.Event()
        self.door = Door(Way.LATER)

    def enter(self) -> None:
        self._choose(Door(Way.IN))

    def leave(self) -> None:
        self._choose(Door(Way.LATER))

    def try_demo(self) -> None:
        self._choose(Door(Way.DEMO))

    def come_again(self) -> None:
        self._choose(Door(Way.AGAIN))

    def go_to(self, vault: str, *, restores: bool = False) -> None:
        self._choose(Door(Way.OTHER, vault, restores))

    def _choose(self, door: Door) -> None:
        if not self.chosen.is_set():
            self.door = door
            self.chosen.set()


async def try_node(endpoint: str, chain_id: int) -> NodeReport:
    """What the node at `endpoint` says of itself. Raises NodeFault."""
    # What asks a node is loaded only now: the steps before ask nothing of the network.
    await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.adapters")
    from gaib_wallet.app import adapters

    return await adapters.try_node(endpoint, chain_id)


def _noted_for(custody: Custody, settings: Settings) -> Settings:
    """`settings` without what was noted on the way to another vault."""
    return settings if settings.vault == custody.paths.name else replace(settings, start={})


def _text(settings: Settings) -> Text:
    return Text(QCoreApplication.translate, number_form(settings.region))
