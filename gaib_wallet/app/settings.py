"""The settings of a session: what can be chosen, who keeps it, and the page that shows it."""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from gaib_wallet.app.about import about_sources
from gaib_wallet.app.languages import LANGUAGES
from gaib_wallet.app.leaving import Leaving
from gaib_wallet.app.regions import number_form, regions
from gaib_wallet.app.session import Session
from gaib_wallet.domain.endpoints import nodes_of
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.keys.policy import MOST_FEE
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.removal import clear_cache, octets_in
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.ui.browser import open_folder
from gaib_wallet.ui.pages.settings import SettingsPage
from gaib_wallet.ui.widgets.node_list import NodeList
from gaib_wallet.ui.widgets.quick_row import QuickRow
from gaib_wallet.ui.widgets.security_card import SecurityCard
from gaib_wallet.ui.widgets.settings_about import AboutSection
from gaib_wallet.ui.widgets.settings_data import DataSection
from gaib_wallet.ui.widgets.settings_links import LinksSection
from gaib_wallet.ui.widgets.settings_look import LookSection
from gaib_wallet.ui.widgets.settings_network import NetworkSection
from gaib_wallet.ui.widgets.settings_notices import NoticesSection
from gaib_wallet.ui.widgets.settings_trading import TradingSection
from gaib_wallet.viewmodels.about import AboutViewModel
from gaib_wallet.viewmodels.data import DataViewModel, Reset
from gaib_wallet.viewmodels.nodes import NodesViewModel
from gaib_wallet.viewmodels.quick import QuickViewModel
from gaib_wallet.viewmodels.security import SecurityViewModel
from gaib_wallet.viewmodels.settings import SettingsFacts, SettingsViewModel


def settings_of(
    session: Session,
    store: SettingsFile,
    settings: Settings,
    networks: tuple[Network, ...],
    use: Callable[[Settings, Settings], None],
) -> SettingsViewModel:
    """The settings of `session`; each change is kept in `store`, then given to `use`.

    Where other nodes are to be asked, the session ends, and is opened again with the same vault.
    """

    def used(before: Settings, now: Settings) -> None:
        use(before, now)
        if _asked(networks, before) != _asked(networks, now):
            session.leaving = Leaving(reopens=True, section=model.state.section)
            session.left.set()

    facts = SettingsFacts(
        settings,
        networks,
        session.network.is_demo,
        store.fault,
        languages=tuple(LANGUAGES.items()),
        regions=regions,
    )
    model = SettingsViewModel(facts, store, used, session.text, number_form)
    model.open_section(session.leaving.section)
    return model


def _asked(networks: tuple[Network, ...], settings: Settings) -> tuple[str, tuple[str, ...]]:
    """The network that is looked at, and the two nodes of it that are asked."""
    network = next((one for one in networks if one.key == settings.network), networks[0])
    return network.key, nodes_of(network, settings)[:2]


class SettingsParts:
    """The sections of the Settings page, with their view models; they outlive the page.

    `opens` is told which sheet or page a button wants, and for whom.
    """

    def __init__(
        self,
        session: Session,
        settings: SettingsViewModel,
        paths: Paths,
        opens: Callable[[str, str], None],
    ) -> None:
        self._session = session
        self._settings = settings
        self._paths = paths
        self._opens = opens
        custody, is_demo = session.custody, session.network.is_demo
        self._security = SecurityViewModel(
            settings,
            session.accounts,
            settings.networks,
            partial(getattr, custody.vault, "fee_caps"),
            MOST_FEE,
            session.text,
        )
        self._quick = (
            QuickViewModel(custody.quick, session.accounts, session.text, session.tasks)
            if custody.quick
            else None
        )
        self._nodes = NodesViewModel(
            settings, session.try_node, session.text, session.tasks, is_demo=is_demo
        )
        folders = {"data": paths.data, "config": paths.config}
        folders |= {"cache": paths.cache, "logs": paths.logs}
        self._folders = folders
        self._data = DataViewModel(
            session.accounts,
            custody.paths.name,
            {key: str(path) for key, path in folders.items()},
            self._sizes,
            {
                Reset.SETTINGS: settings.forget,
                Reset.CACHE: self._clear_cache,
                Reset.WALLET: self._remove,
            },
            custody.unlocks.check,
            session.text,
            session.tasks,
            is_demo=is_demo,
        )
        self._about: AboutViewModel | None = None

    def redraw(self) -> None:
        """Say everything again, as in another language."""
        for model in (self._nodes, self._data, self._about):
            if model is not None:
                model.redraw()
        self.redraw_vault()

    def redraw_vault(self) -> None:
        """Read again what the vault keeps."""
        self._security.redraw()
        if self._quick is not None:
            self._quick.redraw()

    def page(self, trust: Callable[[], QWidget]) -> SettingsPage:
        """The page, plugged in; `trust` makes the list of what a person decides about."""
        settings = self._settings
        sections: Mapping[str, Callable[[], QWidget]] = {
            "look": partial(LookSection, settings),
            "security": self._security_section,
            "network": partial(self._network_section, trust),
            "trading": partial(TradingSection, settings),
            "notices": partial(NoticesSection, settings),
            "links": partial(LinksSection, settings),
            "data": self._data_section,
            "about": self._about_section,
        }
        return SettingsPage(settings, sections, in_steps=True)

    def _security_section(self) -> QWidget:
        card = SecurityCard(self._security)
        card.wanted.connect(self._opens)
        if self._quick is not None:
            row = QuickRow(self._quick)
            row.wanted.connect(partial(self._opens, "quick", ""))
            card.quick.addWidget(row)
        return card

    def _network_section(self, trust: Callable[[], QWidget]) -> QWidget:
        section = NetworkSection(self._settings, NodeList(self._nodes))
        section.trust.addWidget(trust())
        return section

    def _data_section(self) -> QWidget:
        section = DataSection(self._data)
        section.wanted.connect(self._opens)
        section.folder_wanted.connect(open_folder)
        return section

    def _about_section(self) -> QWidget:
        if self._about is None:
            session = self._session
            self._about = AboutViewModel(about_sources(), session.text, session.tasks)
        return AboutSection(self._about)

    async def _sizes(self) -> Mapping[str, int]:
        found = await asyncio.gather(
            *(asyncio.to_thread(octets_in, path) for path in self._folders.values())
        )
        return dict(zip(self._folders, found, strict=True))

    def _clear_cache(self) -> None:
        self._leave(Leaving(reopens=True, section="data", work=partial(clear_cache, self._paths)))

    def _remove(self) -> None:
        self._leave(Leaving(removes=True))

    def _leave(self, leaving: Leaving) -> None:
        self._session.leaving = leaving
        self._session.left.set()
