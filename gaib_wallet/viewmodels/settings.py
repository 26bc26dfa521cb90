"""The Settings page: each choice is kept, then used."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from gaib_wallet.domain.currency import offered, used
from gaib_wallet.domain.links import chosen_explorer, explorers_of
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.settings import Currency, Settings, Theme
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import WalletError
from gaib_wallet.services.ports import SettingsStore
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.region_preview import Preview, preview_of
from gaib_wallet.viewmodels.settings_sections import FIRST_SECTION, SECTIONS
from gaib_wallet.viewmodels.text import NumberForm, Text
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
CURRENCIES = {
    Currency.USD: QT_TRANSLATE_NOOP("settings", "US dollar"),
    Currency.EUR: QT_TRANSLATE_NOOP("settings", "Euro"),
}


MOST_FEES = (10, 25, 50, 100, 200, 500)
"""Limits for the fee of one transaction that are offered, in whole dollars."""
TELLS = {"outcomes": "tells_outcomes", "payments": "tells_payments", "steps": "tells_steps"}
"""Of what the system may tell, and the setting of each."""


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
class ExplorerLine:
    """Whose pages are opened for a network, and whose could be."""

    key: str
    name: str
    hosts: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything the page shows; keys and their words for each choice.

    `section` is the one that is open, of `sections`. `kept` counts what was kept, so that who shows
    more of the settings than stands here hears of it.
    """

    sections: tuple[tuple[str, str], ...]
    section: str
    themes: tuple[tuple[str, str], ...]
    theme: str
    languages: tuple[tuple[str, str], ...]
    language: str
    regions: tuple[tuple[str, str], ...]
    region: str
    preview: Preview
    currencies: tuple[tuple[str, str], ...]
    currency: str
    lock_after_min: int
    tolerance: int
    tolerances: tuple[tuple[int, str], ...]
    most_fee: int
    most_fees: tuple[tuple[int, str], ...]
    has_relay: bool
    sends_privately: bool
    is_hidden: bool
    networks: tuple[tuple[str, str], ...]
    network: str
    can_choose_network: bool
    flows: tuple[FlowLine, ...]
    pools_text: str
    explorers: tuple[ExplorerLine, ...]
    tells_outcomes: bool
    tells_payments: bool
    tells_steps: bool
    stays_in_tray: bool
    fault_text: str
    kept: int


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What the page knows.

    `live` is the network that the wallet looks at, with what was learned of it; `pools` are its.
    """

    settings: Settings
    networks: tuple[Network, ...]
    is_demo: bool
    fault: WalletError | None = None
    live: Network | None = None
    pools: PoolCounts | None = None
    languages: tuple[tuple[str, str], ...] = ()
    regions: Callable[[], tuple[tuple[str, str], ...]] = tuple
    section: str = FIRST_SECTION
    kept: int = 0

    @property
    def network(self) -> Network:
        """The network that is chosen; the first one where the setting names none of them."""
        named = (one for one in self.networks if one.key == self.settings.network)
        return next(named, self.networks[0])

    @property
    def is_live(self) -> bool:
        """Whether the chosen network is the one that the wallet looks at."""
        return self.live is not None and self.live.key == self.network.key


class SettingsViewModel(ViewModel[SettingsState]):
    """Intents of the Settings page; each change is kept at once, then used: `use(before, now)`.

    `form_of` gives a region's signs.
    """

    def __init__(
        self,
        facts: SettingsFacts,
        store: SettingsStore,
        use: Callable[[Settings, Settings], None],
        text: Text,
        form_of: Callable[[str], NumberForm],
    ) -> None:
        self._facts = facts
        self._store = store
        self._use = use
        self._text = text
        self._form_of = form_of
        super().__init__(self._state())

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._facts.settings

    @property
    def network(self) -> Network:
        """The one that is chosen, as its manifest has it."""
        return self._facts.network

    @property
    def networks(self) -> tuple[Network, ...]:
        """Those that can be chosen."""
        return self._facts.networks

    def know(self, live: Network, pools: PoolCounts | None) -> None:
        """This was learned of the network that the wallet looks at."""
        self._know(live=live, pools=pools)

    def redraw(self) -> None:
        """Say everything again, as in another language."""
        self._show(self._state())

    def open_section(self, key: str) -> None:
        """Show another section of the page; one that there is not changes nothing."""
        if key in SECTIONS:
            self._know(section=key)

    def choose_theme(self, key: str) -> None:
        """Wear other colours."""
        self.keep(replace(self._facts.settings, theme=Theme(key)))

    def choose_language(self, key: str) -> None:
        """Speak another language; empty for the system's."""
        self.keep(replace(self._facts.settings, language=key))

    def choose_region(self, key: str) -> None:
        """Write numbers and dates as in another region; empty for the system's."""
        self.keep(replace(self._facts.settings, region=key))

    def choose_currency(self, key: str) -> None:
        """Show values in another money."""
        self.keep(replace(self._facts.settings, currency=Currency(key)))

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
        self.keep(replace(self._facts.settings, hide_amounts=is_hidden), is_urgent=True)

    def lock_after(self, minutes: int) -> None:
        """Lock by itself after `minutes` without a key or the pointer moving."""
        self.keep(replace(self._facts.settings, lock_after_min=minutes))

    def set_tolerance(self, tolerance: int) -> None:
        """How much less than quoted may arrive on a pool, in hundredths of a percent."""
        self.keep(replace(self._facts.settings, tolerance=Bps(tolerance) or None))

    def choose_network(self, key: str) -> None:
        """Look at another network."""
        self.keep(replace(self._facts.settings, network=key))

    def limit_fee(self, dollars: int) -> None:
        """Sign nothing whose fee could become more than that."""
        self.keep(replace(self._facts.settings, most_fee_usd=dollars))

    def send_privately(self, sends: bool) -> None:  # noqa: FBT001 - what a switch says
        """Hand swaps to the network's relay alone, where there is one, or to everybody."""
        self.keep(replace(self._facts.settings, sends_privately=sends))

    def forget(self) -> None:
        """Take everything back to what it was at first; the vault that is open stays so."""
        self.keep(Settings(vault=self._facts.settings.vault))

    def keep(self, settings: Settings, *, is_urgent: bool = False) -> None:
        """Keep `settings`, then use them; what cannot be kept is not used.

        What `is_urgent` is used all the same for as long as the wallet is open.
        """
        before = self._facts.settings
        try:
            self._store.save(settings)
        except WalletError as fault:
            self._know(settings=settings if is_urgent else before, fault=fault)
            if not is_urgent:
                return
        else:
            self._know(settings=settings, fault=None, kept=self._facts.kept + 1)
        self._use(before, settings)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(self._state())

    def _state(self) -> SettingsState:
        region = self._facts.settings.region
        return state_of(self._facts, self._text, self._text.in_form(self._form_of(region)))


def state_of(facts: SettingsFacts, text: Text, preview: Text) -> SettingsState:
    """What the page shows of `facts`; `preview` writes numbers in the region that is chosen."""
    network, settings = facts.network, facts.settings
    known = facts.live if facts.live and facts.is_live else network
    return SettingsState(
        sections=tuple((key, _say(text, title)) for key, title in SECTIONS.items()),
        section=facts.section,
        themes=tuple((theme.value, _say(text, words)) for theme, words in THEMES.items()),
        theme=settings.theme.value,
        lock_after_min=settings.lock_after_min,
        tolerance=settings.tolerance or AUTOMATIC,
        tolerances=tolerances_of(settings.tolerance, text),
        is_hidden=settings.hide_amounts,
        networks=tuple((one.key, text.network(one.name)) for one in facts.networks),
        network=network.key,
        flows=tuple(
            FlowLine(_say(text, words), known.is_open(flow), _why_closed(known, flow, text))
            for flow, words in FLOWS.items()
        ),
        pools_text=_pools(facts.pools, text) if facts.pools and facts.is_live else "",
        most_fee=settings.most_fee_usd,
        most_fees=tuple(
            (one, _say(text, QT_TRANSLATE_NOOP("settings", "%1 USD"), text.whole(one)))
            for one in sorted({*MOST_FEES, settings.most_fee_usd})
        ),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        kept=facts.kept,
        can_choose_network=not facts.is_demo,
        languages=(
            ("", _say(text, QT_TRANSLATE_NOOP("settings", "As the system"))),
            *facts.languages,
        ),
        language=settings.language,
        regions=facts.regions(),
        region=settings.region,
        preview=preview_of(network, preview),
        currencies=tuple((one.value, _say(text, CURRENCIES[one])) for one in offered(network)),
        currency=used(settings.currency, network).value,
        has_relay=any(one.relay for one in facts.networks),
        sends_privately=settings.sends_privately,
        explorers=tuple(
            ExplorerLine(
                one.key,
                one.name,
                tuple((host, host) for host in explorers_of(one)),
                chosen_explorer(one, settings.explorers),
            )
            for one in facts.networks
            if one.explorer
        ),
        tells_outcomes=settings.tells_outcomes,
        tells_payments=settings.tells_payments,
        tells_steps=settings.tells_steps,
        stays_in_tray=settings.stays_in_tray,
    )


def _pools(pools: PoolCounts, text: Text) -> str:
    found = QT_TRANSLATE_NOOP(
        "settings", "Pools found on chain. In use: %1, for you to accept: %2, left out: %3."
    )
    return _say(text, found, pools.used, pools.waiting, pools.left_out)


def _why_closed(network: Network, flow: Flow, text: Text) -> str:
    reason = network.closed.get(flow, "")
    return text.say(Message("networks", reason)) if reason else ""


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("settings", source, values))
