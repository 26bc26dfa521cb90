"""The Settings page without a page: each change is kept, then used, or refused in words."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.settings import Currency, Settings, Theme
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import StorageFault, WalletError
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.settings import (
    ExplorerLine,
    FlowLine,
    PoolCounts,
    SettingsFacts,
    SettingsViewModel,
)
from gaib_wallet.viewmodels.text import NumberForm
from tests.builders import ENGLISH, NETWORK, text

OTHER = replace(
    NETWORK,
    key="other",
    name="Elsewhere",
    chain_id=1,
    explorer="https://one.example",
    other_explorers=("https://two.example",),
)
PRICELESS = replace(
    NETWORK, key="priceless", contracts=replace(NETWORK.contracts, eur_usd_feed=None)
)
CLOSED = replace(NETWORK, closed={Flow.MINT: "GAIB has not published how."})

SPANISH = NumberForm(",", ".", 5)


class Page:
    """The page of a user of NETWORK, with a disk and a node that a test turns."""

    def __init__(self, *, is_demo: bool = False) -> None:
        self.kept: list[Settings] = []
        self.used: list[tuple[Settings, Settings]] = []
        self.disk_fault: WalletError | None = None
        self.tasks = Tasks(on_bug=self._bug)
        facts = SettingsFacts(
            Settings(network="test"),
            (CLOSED, OTHER, PRICELESS),
            is_demo,
            languages=(("fr", "Fran\u00e7ais"),),
            regions=lambda: (("", "As in the system"), ("es_ES", "Spain")),
        )
        self.model = SettingsViewModel(facts, self, self._use, text(), _form_of)

    def save(self, settings: Settings) -> None:
        """As a `SettingsStore` does."""
        if self.disk_fault:
            raise self.disk_fault
        self.kept.append(settings)

    def _use(self, before: Settings, now: Settings) -> None:
        self.used.append((before, now))

    def _bug(self, bug: BaseException) -> None:
        raise bug


def _form_of(region: str) -> NumberForm:
    return SPANISH if region == "es_ES" else ENGLISH


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    page = Page()
    yield page
    await page.tasks.aclose()


async def test_a_choice_is_kept_before_it_is_used(page: Page) -> None:
    page.model.choose_theme("dark")

    (kept,) = page.kept
    assert kept.theme is Theme.DARK
    assert page.used == [(Settings(network="test"), kept)]
    assert page.model.state.theme == "dark"


async def test_what_cannot_be_kept_is_not_used(page: Page) -> None:
    page.disk_fault = StorageFault("settings")

    page.model.choose_theme("dark")

    assert (page.used, page.model.state.theme) == ([], "system")
    assert page.model.state.fault_text
    page.disk_fault = None
    page.model.lock_after(1)
    assert page.model.state.fault_text == ""


@pytest.mark.requirement("U8")
async def test_amounts_are_masked_and_shown_again_though_the_disk_refuses(page: Page) -> None:
    page.disk_fault = StorageFault("settings")

    page.model.hide_amounts(True)  # noqa: FBT003 - what a switch says
    assert [now.hide_amounts for _, now in page.used] == [True]
    assert page.model.state.is_hidden
    assert page.model.state.fault_text

    page.model.hide_amounts(False)  # noqa: FBT003
    assert not page.model.state.is_hidden
    assert page.kept == []


async def test_every_choice_reaches_its_setting(page: Page) -> None:
    page.model.lock_after(30)
    page.model.set_tolerance(50)
    page.model.hide_amounts(True)  # noqa: FBT003 - what a switch says
    page.model.choose_network("other")

    settings = page.model.settings
    assert (settings.lock_after_min, settings.tolerance) == (30, Bps(50))
    assert (settings.hide_amounts, settings.network) == (True, "other")
    state = page.model.state
    assert (state.lock_after_min, state.tolerance, state.is_hidden) == (30, 50, True)
    assert (state.network, page.model.network) == ("other", OTHER)


@pytest.mark.requirement("T10")
async def test_the_most_that_a_transaction_may_cost_is_chosen_in_dollars(page: Page) -> None:
    assert (page.model.state.most_fee, page.model.state.most_fees[0]) == (200, (10, "10 USD"))

    page.model.limit_fee(50)
    assert page.kept[-1].most_fee_usd == 50
    page.model.keep(replace(page.model.settings, most_fee_usd=1_234))

    assert page.model.state.most_fees[-1] == (1_234, "1,234 USD")


async def test_euros_are_offered_where_the_chain_prices_them(page: Page) -> None:
    assert page.model.state.currencies == (("USD", "US dollar"), ("EUR", "Euro"))
    assert page.model.state.currency == "USD"

    page.model.choose_currency("EUR")

    assert page.kept[-1].currency is Currency.EUR
    assert page.used[-1][1].currency is Currency.EUR
    assert page.model.state.currency == "EUR"
    page.model.choose_network("priceless")
    # Kept for networks that price it.
    state = page.model.state
    assert (state.currencies, state.currency) == ((("USD", "US dollar"),), "USD")
    assert page.kept[-1].currency is Currency.EUR


async def test_what_is_closed_says_why(page: Page) -> None:
    flows = page.model.state.flows

    assert flows[1] == FlowLine("Mint at GAIB", is_open=False, reason="GAIB has not published how.")
    assert [one.is_open for one in flows] == [True, False, True, True, True, True]


async def test_what_was_learned_of_the_open_network_stands_with_it(page: Page) -> None:
    changed = replace(NETWORK, closed={Flow.SWAP: "The v3 router is another contract now."})

    page.model.know(changed, PoolCounts(used=4, waiting=1, left_out=2))

    said = "Pools found on chain. In use: 4, for you to accept: 1, left out: 2."
    assert page.model.state.pools_text == said
    assert page.model.state.flows[0].reason == "The v3 router is another contract now."
    page.model.choose_network("other")
    assert page.model.state.pools_text == ""
    assert page.model.state.flows[0].is_open


async def test_the_demo_keeps_to_its_own_node() -> None:
    demo = Page(is_demo=True)

    assert not demo.model.state.can_choose_network


def test_a_network_that_is_not_known_any_more_gives_way_to_the_first() -> None:
    facts = SettingsFacts(Settings(network="gone"), (NETWORK, OTHER), is_demo=False)

    assert facts.network is NETWORK


async def test_words_and_numbers_links_and_notices_are_kept_and_used(page: Page) -> None:
    page.model.choose_language("fr")
    page.model.choose_region("es_ES")
    page.model.choose_explorer("nobody.example")
    page.model.choose_explorer("two.example", "other")
    page.model.send_privately(True)  # noqa: FBT003 - what a switch says
    for kind in ("outcomes", "payments", "steps"):
        page.model.tell(kind, on=False)
    page.model.stay_in_tray(on=True)

    state = page.model.state
    assert (state.language, state.region) == ("fr", "es_ES")
    hosts = (("one.example", "one.example"), ("two.example", "two.example"))
    assert state.explorers == (ExplorerLine("other", "Elsewhere", hosts, "two.example"),)
    assert page.kept[-1].explorers["test"] == "nobody.example"
    assert state.sends_privately
    assert (state.tells_outcomes, state.tells_payments, state.tells_steps) == (False,) * 3
    assert state.stays_in_tray
    assert len(page.kept) == len(page.used) == 9


async def test_a_region_is_seen_in_figures_before_anything_is_typed(page: Page) -> None:
    assert page.model.state.preview.amount == "12,500.00 AID"

    page.model.choose_region("es_ES")

    assert page.model.state.preview.shares == "9000,0000 sAID"


async def test_sections_open_by_their_names_and_others_change_nothing(page: Page) -> None:
    assert page.model.state.section == "look"
    page.model.open_section("about")
    page.model.open_section("nowhere")

    assert page.model.state.section == "about"
    assert page.kept == []


async def test_what_is_forgotten_is_all_but_the_vault(page: Page) -> None:
    page.model.keep(replace(page.model.settings, vault="With Acme", nodes={"test": ("https://x",)}))

    page.model.forget()

    assert page.kept[-1] == Settings(vault="With Acme")
