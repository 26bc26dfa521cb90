"""The Settings page of somebody who looks at Ethereum, with each of its sections."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from gaib_wallet.app.regions import regions
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import NodeUnreachable, WalletError
from gaib_wallet.ui.pages.settings import SettingsPage
from gaib_wallet.ui.widgets.node_list import NodeList
from gaib_wallet.ui.widgets.security_card import SecurityCard
from gaib_wallet.ui.widgets.settings_about import AboutSection
from gaib_wallet.ui.widgets.settings_data import DataSection
from gaib_wallet.ui.widgets.settings_links import LinksSection
from gaib_wallet.ui.widgets.settings_look import LookSection
from gaib_wallet.ui.widgets.settings_network import NetworkSection
from gaib_wallet.ui.widgets.settings_notices import NoticesSection
from gaib_wallet.ui.widgets.settings_trading import TradingSection
from gaib_wallet.viewmodels.about import AboutSources, AboutViewModel, Package
from gaib_wallet.viewmodels.data import DataViewModel, Reset
from gaib_wallet.viewmodels.nodes import NodesViewModel
from gaib_wallet.viewmodels.security import SecurityViewModel
from gaib_wallet.viewmodels.settings import PoolCounts, SettingsFacts, SettingsViewModel
from tests.builders import ENGLISH, eth
from tests.wallet_world import DEMO, WalletWorld

CLOSED = "Closed here: GAIB has not published how to call it. Pools are open."
NODES = (
    "https://user:secret@node.example/v3/0123456789abcdef",
    "https://second.example",
    "http://third.example:8545",
)
FOLDERS = {
    "data": "/home/somebody/.local/share/gaib-wallet",
    "config": "/home/somebody/.config/gaib-wallet",
    "cache": "/home/somebody/.cache/gaib-wallet",
    "logs": "/home/somebody/.local/state/gaib-wallet/log",
}
PACKAGES = (
    Package("alpha", "1.0", "MIT", "Permission is hereby granted.\n" * 40),
    Package("beta", "2.1", "BSD-3-Clause", ""),
)


class SettingsScene:
    """View models of every section; nothing is kept, one of three nodes is silent."""

    def __init__(self, world: WalletWorld, settings: Settings | None = None) -> None:
        self.kept: list[Settings] = []
        self.disk_fault: WalletError | None = None
        self.taken: list[Reset] = []
        network = replace(
            DEMO,
            key="ethereum",
            name="Ethereum",
            is_demo=False,
            closed={Flow.MINT: CLOSED},
            explorer="https://one.example",
            other_explorers=("https://two.example",),
        )
        self.model = SettingsViewModel(
            SettingsFacts(
                settings or Settings(nodes={"ethereum": NODES}),
                (network,),
                is_demo=False,
                languages=(("en", "English"), ("fr", "Fran\u00e7ais")),
                regions=_regions,
            ),
            self,
            lambda _before, _now: None,
            world.text,
            lambda _region: ENGLISH,
        )
        self.model.know(network, PoolCounts(used=4, waiting=1, left_out=2))
        self.nodes = NodesViewModel(self.model, _try_node, world.text, world.tasks, is_demo=False)
        caps = {network.chain_id: eth("0.05")}
        self.security = SecurityViewModel(
            self.model, world.accounts, (network,), lambda: caps, eth("0.1"), world.text
        )
        acts = {one: partial(self.taken.append, one) for one in Reset if one}
        self.data = DataViewModel(
            world.accounts,
            "main",
            FOLDERS,
            _sizes,
            acts,
            world.unlocks.check,
            world.text,
            world.tasks,
            is_demo=False,
        )
        versions = (("GAIB Wallet", "0.2.0"), ("Python", "3.11.9"), ("Qt", "6.11.3"))
        self.about = AboutViewModel(
            AboutSources(versions, "9a41d01dc3ccb79b" * 4, _packages), world.text, world.tasks
        )
        self._world = world

    def save(self, settings: Settings) -> None:
        """As a `SettingsStore` does."""
        if self.disk_fault:
            raise self.disk_fault
        self.kept.append(settings)

    @property
    def sections(self) -> Mapping[str, Callable[[], QWidget]]:
        """As the app plugs them together."""
        return {
            "look": partial(LookSection, self.model),
            "security": partial(SecurityCard, self.security),
            "network": self._network,
            "trading": partial(TradingSection, self.model),
            "notices": partial(NoticesSection, self.model),
            "links": partial(LinksSection, self.model),
            "data": partial(DataSection, self.data),
            "about": partial(AboutSection, self.about),
        }

    async def page(self, section: str) -> SettingsPage:
        """The page, with `section` open and full of what it can show."""
        self.model.open_section(section)
        if section == "network":
            self.nodes.test(0)
            self.nodes.test(1)
            self.nodes.type("http://mine.example")
        if section == "about":
            self.about.read_packages()
            await self._world.idle()
            self.about.open_licence("alpha")
        if section == "data":
            self.data.ask("wallet")
        page = SettingsPage(self.model, self.sections)
        await self._world.idle()
        return page

    def _network(self) -> QWidget:
        return NetworkSection(self.model, NodeList(self.nodes))


def _regions() -> tuple[tuple[str, str], ...]:
    return tuple(one for one in regions() if one[0] in {"", "es_MX"})


async def _try_node(endpoint: str, chain_id: int) -> NodeReport:
    if "second" in endpoint:
        raise NodeUnreachable
    return NodeReport(chain_id, 24_310_118, 9, has_archive=True, latency_ms=48)


async def _sizes() -> Mapping[str, int]:
    return {"data": 1_840_000, "config": 900, "cache": 64_000_000, "logs": 120_000}


async def _packages() -> tuple[Package, ...]:
    return PACKAGES
