"""The Settings page: theme, lock, tolerance, network and its node."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.settings import Settings, Theme
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NotAnEndpoint, SameNode, WalletError
from gaib_wallet.services.ports import SettingsStore
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.tolerance_choice import AUTOMATIC, tolerances_of
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

FLOWS = {
    Flow.SWAP: QT_TRANSLATE_NOOP("settings", "Swap on pools"),
    Flow.MINT: QT_TRANSLATE_NOOP("settings", "Mint at GAIB"),
    Flow.REDEEM: QT_TRANSLATE_NOOP("settings", "Redeem at GAIB"),
    Flow.STAKE: QT_TRANSLATE_NOOP("settings", "Stake"),
    Flow.EXIT: QT_TRANSLATE_NOOP("settings", "Leave sAID"),
    Flow.SEND: QT_TRANSLATE_NOOP("settings", "Send"),
}
THEMES = {
    Theme.SYSTEM: QT_TRANSLATE_NOOP("settings", "As the system"),
    Theme.LIGHT: QT_TRANSLATE_NOOP("settings", "Light"),
    Theme.DARK: QT_TRANSLATE_NOOP("settings", "Dark"),
}


MOST_FEES = (10, 25, 50, 100, 200, 500)
"""Limits for the fee of one transaction that are offered, in whole dollars."""
TELLS = {"outcomes": "tells_outcomes", "payments": "tells_payments", "steps": "tells_steps"}
"""Of what the system may tell, and the setting of each."""
_SCHEMES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class FlowLine:
    """One flow of the network: open, or the reason why not."""

    name: str
    is_open: bool
    reason: str


@dataclass(frozen=True, slots=True)
class PoolCounts:
    """How many pools were found: in use, waiting to be accepted, and left out for a doubt."""

    used: int
    waiting: int
    left_out: int


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
    pools_text: str
    test_text: str
    is_tested_well: bool
    witness: str
    witness_text: str
    is_witness_well: bool
    most_fee: int
    most_fees: tuple[tuple[int, str], ...]
    fault_text: str
    folders: tuple[tuple[str, str], ...]
    can_choose_network: bool
    languages: tuple[tuple[str, str], ...]
    language: str
    regions: tuple[tuple[str, str], ...]
    region: str
    explorers: Mapping[str, str]
    tells_outcomes: bool
    tells_payments: bool
    tells_steps: bool
    stays_in_tray: bool


@dataclass(frozen=True, slots=True)
class Trial:
    """A question to a node: its newest block, or why there is none; None before it was asked."""

    answer: int | WalletError | None = None
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What the page knows; `node` and `witness` are what the first and the second one answered.

    `live` is the network that the wallet looks at, with what was learned of it; `pools` are its.
    """

    settings: Settings
    networks: tuple[Network, ...]
    folders: tuple[tuple[str, str], ...]
    is_demo: bool
    node: Trial = Trial()
    witness: Trial = Trial()
    fault: WalletError | None = None
    live: Network | None = None
    pools: PoolCounts | None = None
    languages: tuple[tuple[str, str], ...] = ()
    regions: Callable[[], tuple[tuple[str, str], ...]] = tuple

    @property
    def network(self) -> Network:
        """The network that is chosen; the first one where the setting names none of them."""
        named = (one for one in self.networks if one.key == self.settings.network)
        return next(named, self.networks[0])

    @property
    def is_live(self) -> bool:
        """Whether the chosen network is the one that the wallet looks at."""
        return self.live is not None and self.live.key == self.network.key

    @property
    def endpoint(self) -> str:
        """Where the first node is asked; the demo keeps to its own."""
        if self.is_demo:
            return self.network.endpoint
        return self.settings.endpoints.get(self.network.key, self.network.endpoint)


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

    def know(self, live: Network, pools: PoolCounts | None) -> None:
        """This was learned of the network that the wallet looks at."""
        self._know(live=live, pools=pools)

    def redraw(self) -> None:
        """Say everything again, as in another language."""
        self._show(state_of(self._facts, self._text))

    def choose_theme(self, key: str) -> None:
        """Wear other colours."""
        self.keep(replace(self._facts.settings, theme=Theme(key)))

    def choose_language(self, key: str) -> None:
        """Speak another language; empty for the system's."""
        self.keep(replace(self._facts.settings, language=key))

    def choose_region(self, key: str) -> None:
        """Write numbers and dates as in another region; empty for the system's."""
        self.keep(replace(self._facts.settings, region=key))

    def choose_explorer(self, host: str, network: str = "") -> None:
        """Open the pages of `host` for the network with that key, or for the chosen one."""
        key = network or self._facts.network.key
        explorers = {**self._facts.settings.explorers, key: host}
        self.keep(replace(self._facts.settings, explorers=explorers))

    def tell(self, kind: str, on: bool) -> None:  # noqa: FBT001 - what a switch says
        """Let the system tell of `kind` (outcomes, payments or steps), or not."""
        self.keep(replace(self._facts.settings, **{TELLS[kind]: on}))  # type: ignore[arg-type]  # by field name

    def stay_in_tray(self, on: bool) -> None:  # noqa: FBT001 - what a switch says
        """Go on in the tray when the window is closed, or end."""
        self.keep(replace(self._facts.settings, stays_in_tray=on))

    def hide_amounts(self, is_hidden: bool) -> None:  # noqa: FBT001 - what a switch says
        """Mask amounts everywhere, or show them again."""
        self.keep(replace(self._facts.settings, hide_amounts=is_hidden))

    def lock_after(self, minutes: int) -> None:
        """Lock by itself after `minutes` without a key or the pointer moving."""
        self.keep(replace(self._facts.settings, lock_after_min=minutes))

    def set_tolerance(self, tolerance: int) -> None:
        """How much less than quoted may arrive on a pool, in hundredths of a percent."""
        self.keep(replace(self._facts.settings, tolerance=Bps(tolerance) or None))

    def choose_network(self, key: str) -> None:
        """Look at another network from the next start on."""
        self.keep(replace(self._facts.settings, network=key))

    def limit_fee(self, dollars: int) -> None:
        """Sign nothing whose fee could become more than that."""
        self.keep(replace(self._facts.settings, most_fee_usd=dollars))

    def set_endpoint(self, endpoint: str) -> None:
        """Ask another node from the next start on."""
        facts, wanted = self._facts, endpoint.strip()
        if fault := _unfit(wanted, facts.settings.witnesses.get(facts.network.key, "")):
            self._know(node=Trial(fault))
            return
        endpoints = {**facts.settings.endpoints, facts.network.key: wanted}
        self.keep(replace(facts.settings, endpoints=endpoints))

    def set_witness(self, endpoint: str) -> None:
        """Let a second node confirm what the first one says, from the next start on."""
        facts, wanted = self._facts, endpoint.strip()
        if fault := _unfit(wanted, facts.endpoint):
            self._know(witness=Trial(fault))
            return
        witnesses = {**facts.settings.witnesses, facts.network.key: wanted}
        self.keep(replace(facts.settings, witnesses=witnesses))

    def test_node(self, endpoint: str) -> None:
        """Ask the node at `endpoint` for its newest block."""
        self._try("node", endpoint.strip(), _unfit(endpoint.strip() or "none", ""))

    def test_witness(self, endpoint: str) -> None:
        """Ask the second node, if it can be one."""
        wanted = endpoint.strip()
        self._try("witness", wanted, _unfit(wanted or "none", self._facts.endpoint))

    def _try(self, which: str, endpoint: str, fault: WalletError | None) -> None:
        self._know(**{which: Trial(fault, is_running=fault is None)})
        if fault is None:
            self._tasks.spawn(self._test(which, endpoint), key=(self, which))

    def keep(self, settings: Settings) -> None:
        """Keep `settings`, then use them; what cannot be kept is not used."""
        try:
            self._store.save(settings)
        except WalletError as fault:
            self._know(fault=fault)
        else:
            before = self._facts.settings
            self._know(settings=settings, fault=None, node=Trial(), witness=Trial())
            self._use(before, settings)

    async def _test(self, which: str, endpoint: str) -> None:
        answer: int | WalletError
        try:
            answer = await self._try_node(endpoint, self._facts.network.chain_id)
        except WalletError as fault:
            answer = fault
        self._know(**{which: Trial(answer)})

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: SettingsFacts, text: Text) -> SettingsState:
    """What the page shows of `facts`."""
    network, settings = facts.network, facts.settings
    known = facts.live if facts.live and facts.is_live else network
    return SettingsState(
        themes=tuple((theme.value, _say(text, words)) for theme, words in THEMES.items()),
        theme=settings.theme.value,
        lock_after_min=settings.lock_after_min,
        tolerance=settings.tolerance or AUTOMATIC,
        tolerances=tolerances_of(settings.tolerance, text),
        is_hidden=settings.hide_amounts,
        networks=tuple((one.key, one.name) for one in facts.networks),
        network=network.key,
        endpoint=facts.endpoint,
        flows=tuple(
            FlowLine(_say(text, words), known.is_open(flow), known.closed.get(flow, ""))
            for flow, words in FLOWS.items()
        ),
        pools_text=_pools(facts.pools, text) if facts.pools and facts.is_live else "",
        test_text=_tried(facts.node, text),
        is_tested_well=isinstance(facts.node.answer, int),
        witness=settings.witnesses.get(network.key, ""),
        witness_text=_tried(facts.witness, text),
        is_witness_well=isinstance(facts.witness.answer, int),
        most_fee=settings.most_fee_usd,
        most_fees=tuple(
            (one, _say(text, QT_TRANSLATE_NOOP("settings", "%1 USD"), text.whole(one)))
            for one in sorted({*MOST_FEES, settings.most_fee_usd})
        ),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        folders=facts.folders,
        can_choose_network=not facts.is_demo,
        languages=(
            ("", _say(text, QT_TRANSLATE_NOOP("settings", "As the system"))),
            *facts.languages,
        ),
        language=settings.language,
        regions=facts.regions(),
        region=settings.region,
        explorers=settings.explorers,
        tells_outcomes=settings.tells_outcomes,
        tells_payments=settings.tells_payments,
        tells_steps=settings.tells_steps,
        stays_in_tray=settings.stays_in_tray,
    )


def _pools(pools: PoolCounts, text: Text) -> str:
    found = QT_TRANSLATE_NOOP(
        "settings", "Pools found on chain: %1 in use, %2 for you to accept, %3 left out."
    )
    return _say(text, found, pools.used, pools.waiting, pools.left_out)


def _tried(trial: Trial, text: Text) -> str:
    if trial.is_running:
        return _say(text, QT_TRANSLATE_NOOP("settings", "Asking\u2026"))
    if isinstance(trial.answer, WalletError):
        return text.fault(trial.answer)
    if trial.answer is None:
        return ""
    answers = QT_TRANSLATE_NOOP("settings", "It answers: block %1.")
    return _say(text, answers, text.whole(trial.answer))


def _unfit(endpoint: str, other: str) -> WalletError | None:
    """Why `endpoint` cannot stand beside `other`; either may be empty for none."""
    if endpoint and not (endpoint.startswith(_SCHEMES) and _host(endpoint)):
        return NotAnEndpoint()
    if endpoint and other and _host(endpoint) == _host(other):
        return SameNode(_host(endpoint))
    return None


def _host(endpoint: str) -> str:
    """Whom `endpoint` asks, in small letters; empty where nobody can be asked."""
    try:
        return (urlsplit(endpoint).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("settings", source, values))
