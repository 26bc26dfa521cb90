"""The Settings page: theme, lock, tolerance, network and its node."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.settings import Settings, Theme
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NotAnEndpoint, WalletError
from gaib_wallet.services.ports import SettingsStore
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.convert_state import tolerances_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

FLOWS = {
    Flow.SWAP: QT_TRANSLATE_NOOP("settings", "Swap on pools"),
    Flow.MINT: QT_TRANSLATE_NOOP("settings", "Mint at GAIB"),
    Flow.REDEEM: QT_TRANSLATE_NOOP("settings", "Redeem at GAIB"),
    Flow.STAKE: QT_TRANSLATE_NOOP("settings", "Stake"),
    Flow.EXIT: QT_TRANSLATE_NOOP("settings", "Leave sAID"),
}
THEMES = {
    Theme.SYSTEM: QT_TRANSLATE_NOOP("settings", "As the system"),
    Theme.LIGHT: QT_TRANSLATE_NOOP("settings", "Light"),
    Theme.DARK: QT_TRANSLATE_NOOP("settings", "Dark"),
}


_SCHEMES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class FlowLine:
    """One flow of the network: open, or the reason why not."""

    name: str
    is_open: bool
    reason: str


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything the page shows; keys and their words for each choice."""

    themes: tuple[tuple[str, str], ...]
    theme: str
    lock_after_min: int
    tolerance: int
    tolerances: tuple[tuple[int, str], ...]
    is_hidden: bool
    networks: tuple[tuple[str, str], ...]
    network: str
    endpoint: str
    flows: tuple[FlowLine, ...]
    test_text: str
    is_tested_well: bool
    fault_text: str
    folders: tuple[tuple[str, str], ...]
    can_choose_network: bool


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What the page knows; `tried` is what a node answered, or why it did not."""

    settings: Settings
    networks: tuple[Network, ...]
    folders: tuple[tuple[str, str], ...]
    is_demo: bool
    tried: int | WalletError | None = None
    is_testing: bool = False
    fault: WalletError | None = None

    @property
    def network(self) -> Network:
        """The network that is chosen; the first one where the setting names none of them."""
        named = (one for one in self.networks if one.key == self.settings.network)
        return next(named, self.networks[0])


class SettingsViewModel(ViewModel[SettingsState]):
    """Intents of the Settings page; each change is kept at once, then used: `use(before, now)`."""

    def __init__(
        self,
        facts: SettingsFacts,
        store: SettingsStore,
        use: Callable[[Settings, Settings], None],
        try_node: Callable[[str, int], Awaitable[int]],
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._facts = facts
        self._store = store
        self._use = use
        self._try_node = try_node
        self._text = text
        self._tasks = tasks
        super().__init__(state_of(facts, text))

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._facts.settings

    @property
    def networks(self) -> tuple[Network, ...]:
        """Those that can be chosen."""
        return self._facts.networks

    def choose_theme(self, key: str) -> None:
        """Wear other colours."""
        self.keep(replace(self._facts.settings, theme=Theme(key)))

    def hide_amounts(self, is_hidden: bool) -> None:  # noqa: FBT001 - what a switch says
        """Mask amounts everywhere, or show them again."""
        self.keep(replace(self._facts.settings, hide_amounts=is_hidden))

    def lock_after(self, minutes: int) -> None:
        """Lock by itself after `minutes` without a key or the pointer moving."""
        self.keep(replace(self._facts.settings, lock_after_min=minutes))

    def set_tolerance(self, tolerance: int) -> None:
        """How much less than quoted may arrive on a pool, in hundredths of a percent."""
        self.keep(replace(self._facts.settings, tolerance=Bps(tolerance)))

    def choose_network(self, key: str) -> None:
        """Look at another network from the next start on."""
        self.keep(replace(self._facts.settings, network=key))

    def set_endpoint(self, endpoint: str) -> None:
        """Ask another node from the next start on."""
        wanted = endpoint.strip()
        if wanted and not wanted.startswith(_SCHEMES):
            self._know(tried=NotAnEndpoint())
            return
        endpoints = {**self._facts.settings.endpoints, self._facts.network.key: wanted}
        self.keep(replace(self._facts.settings, endpoints=endpoints))

    def test_node(self, endpoint: str) -> None:
        """Ask the node at `endpoint` for its newest block."""
        wanted = endpoint.strip()
        if wanted.startswith(_SCHEMES):
            self._know(tried=None, is_testing=True)
            self._tasks.spawn(self._test(wanted), key=(self, "test"))
        else:
            self._know(tried=NotAnEndpoint())

    def keep(self, settings: Settings) -> None:
        """Keep `settings`, then use them; what cannot be kept is not used."""
        try:
            self._store.save(settings)
        except WalletError as fault:
            self._know(fault=fault)
        else:
            before = self._facts.settings
            self._know(settings=settings, fault=None, tried=None)
            self._use(before, settings)

    async def _test(self, endpoint: str) -> None:
        try:
            block = await self._try_node(endpoint, self._facts.network.chain_id)
        except WalletError as fault:
            self._know(tried=fault, is_testing=False)
        else:
            self._know(tried=block, is_testing=False)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: SettingsFacts, text: Text) -> SettingsState:
    """What the page shows of `facts`."""
    network, settings = facts.network, facts.settings
    tested = _say(text, QT_TRANSLATE_NOOP("settings", "Asking\u2026")) if facts.is_testing else ""
    if isinstance(facts.tried, WalletError):
        tested = text.fault(facts.tried)
    elif facts.tried is not None:
        answers = QT_TRANSLATE_NOOP("settings", "It answers: block %1.")
        tested = _say(text, answers, text.whole(facts.tried))
    return SettingsState(
        themes=tuple((theme.value, _say(text, words)) for theme, words in THEMES.items()),
        theme=settings.theme.value,
        lock_after_min=settings.lock_after_min,
        tolerance=settings.tolerance,
        tolerances=tolerances_of(settings.tolerance, text),
        is_hidden=settings.hide_amounts,
        networks=tuple((one.key, one.name) for one in facts.networks),
        network=network.key,
        endpoint=network.endpoint
        if facts.is_demo
        else settings.endpoints.get(network.key, network.endpoint),
        flows=tuple(
            FlowLine(_say(text, words), network.is_open(flow), network.closed.get(flow, ""))
            for flow, words in FLOWS.items()
        ),
        test_text=tested,
        is_tested_well=isinstance(facts.tried, int),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        folders=facts.folders,
        can_choose_network=not facts.is_demo,
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("settings", source, values))
