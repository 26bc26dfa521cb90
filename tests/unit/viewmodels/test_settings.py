"""The Settings page without a page: each change is kept, then used, or refused in words."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.settings import Settings, Theme
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import NodeUnreachable, StorageFault, WalletError, WrongChain
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.settings import FlowLine, PoolCounts, SettingsFacts, SettingsViewModel
from tests.builders import NETWORK, text

OTHER = replace(NETWORK, key="other", name="Elsewhere", chain_id=1, endpoint="https://two.example")
CLOSED = replace(NETWORK, closed={Flow.MINT: "GAIB has not published how."})


class Page:
    """The page of a user of NETWORK, with a disk and a node that a test turns."""

    def __init__(self, *, is_demo: bool = False) -> None:
        self.kept: list[Settings] = []
        self.used: list[tuple[Settings, Settings]] = []
        self.disk_fault: WalletError | None = None
        self.node: int | WalletError = 1_234
        self.asked: list[tuple[str, int]] = []
        self.tasks = Tasks(on_bug=self._bug)
        facts = SettingsFacts(
            Settings(network="test"), (CLOSED, OTHER), (("Keys", "/somewhere"),), is_demo
        )
        self.model = SettingsViewModel(facts, self, self._use, self._try, text(), self.tasks)

    def save(self, settings: Settings) -> None:
        """As a `SettingsStore` does."""
        if self.disk_fault:
            raise self.disk_fault
        self.kept.append(settings)

    def _use(self, before: Settings, now: Settings) -> None:
        self.used.append((before, now))

    async def _try(self, endpoint: str, chain_id: int) -> int:
        self.asked.append((endpoint, chain_id))
        if isinstance(self.node, WalletError):
            raise self.node
        return self.node

    def _bug(self, bug: BaseException) -> None:
        raise bug


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
    assert (state.network, state.endpoint) == ("other", "https://two.example")


async def test_a_node_of_ones_own_is_kept_for_its_network(page: Page) -> None:
    page.model.set_endpoint("  http://127.0.0.1:8545 ")

    assert page.kept[-1].endpoints == {"test": "http://127.0.0.1:8545"}
    assert page.model.state.endpoint == "http://127.0.0.1:8545"


@pytest.mark.parametrize("endpoint", ["node.example", "ws://node.example", "file:///etc/passwd"])
async def test_what_is_no_address_of_a_node_is_neither_asked_nor_kept(
    page: Page, endpoint: str
) -> None:
    page.model.set_endpoint(endpoint)
    assert page.model.state.test_text.endswith("W-127")
    page.model.test_node(endpoint)
    await page.tasks.idle()

    assert (page.kept, page.asked) == ([], [])
    assert not page.model.state.is_tested_well


async def test_a_node_is_asked_before_it_is_kept(page: Page) -> None:
    page.model.test_node("https://two.example")
    assert page.model.state.test_text == "Asking\u2026"
    await page.tasks.idle()

    assert page.asked == [("https://two.example", NETWORK.chain_id)]
    assert (page.model.state.test_text, page.model.state.is_tested_well) == (
        "It answers: block 1,234.",
        True,
    )


@pytest.mark.parametrize(
    ("fault", "code"), [(NodeUnreachable(), "W-301"), (WrongChain(1, 5), "W-302")]
)
async def test_a_node_that_will_not_do_says_why(page: Page, fault: WalletError, code: str) -> None:
    page.node = fault

    page.model.test_node("https://two.example")
    await page.tasks.idle()

    assert page.model.state.test_text.endswith(code)
    assert not page.model.state.is_tested_well


@pytest.mark.requirement("T11")
async def test_a_second_node_is_asked_and_kept_for_its_network(page: Page) -> None:
    page.model.test_witness(" https://two.example ")
    assert page.model.state.witness_text == "Asking\u2026"
    await page.tasks.idle()
    assert page.asked == [("https://two.example", NETWORK.chain_id)]
    assert page.model.state.is_witness_well
    assert page.model.state.test_text == ""

    page.model.set_witness(" https://two.example ")
    assert page.kept[-1].witnesses == {"test": "https://two.example"}
    assert page.model.state.witness == "https://two.example"
    page.model.set_witness("")
    assert page.kept[-1].witnesses == {"test": ""}


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(
    ("second", "code"),
    [
        ("https://one.example/other/path", "W-172"),
        ("https://user@ONE.example:8545", "W-172"),
        ("https://one.example.", "W-172"),
        ("one.example", "W-127"),
        ("https://", "W-127"),
        ("https://[::1", "W-127"),
    ],
)
async def test_nobody_can_confirm_what_they_said_themselves(
    page: Page, second: str, code: str
) -> None:
    page.model.set_endpoint("https://one.example")

    page.model.set_witness(second)
    assert page.model.state.witness_text.endswith(code)
    page.model.test_witness(second)
    await page.tasks.idle()

    assert page.model.state.witness_text.endswith(code)
    assert (len(page.kept), page.asked) == (1, [])
    assert not page.model.state.is_witness_well


@pytest.mark.requirement("T11")
async def test_the_first_node_cannot_become_the_second_one(page: Page) -> None:
    page.model.set_witness("https://two.example")

    page.model.set_endpoint("https://two.example/v3")

    assert page.model.state.test_text.endswith("W-172")
    assert page.kept[-1].endpoints == {}


@pytest.mark.requirement("T10")
async def test_the_most_that_a_transaction_may_cost_is_chosen_in_dollars(page: Page) -> None:
    assert (page.model.state.most_fee, page.model.state.most_fees[0]) == (200, (10, "10 USD"))

    page.model.limit_fee(50)
    assert page.kept[-1].most_fee_usd == 50
    page.model.keep(replace(page.model.settings, most_fee_usd=1_234))

    assert page.model.state.most_fees[-1] == (1_234, "1,234 USD")


async def test_what_is_closed_says_why(page: Page) -> None:
    flows = page.model.state.flows

    assert flows[1] == FlowLine("Mint at GAIB", is_open=False, reason="GAIB has not published how.")
    assert [one.is_open for one in flows] == [True, False, True, True, True, True]


async def test_what_was_learned_of_the_open_network_stands_with_it(page: Page) -> None:
    changed = replace(NETWORK, closed={Flow.SWAP: "The v3 router is another contract now."})

    page.model.know(changed, PoolCounts(used=4, waiting=1, left_out=2))

    said = "Pools found on chain: 4 in use, 1 for you to accept, 2 left out."
    assert page.model.state.pools_text == said
    assert page.model.state.flows[0].reason == "The v3 router is another contract now."
    page.model.choose_network("other")
    assert page.model.state.pools_text == ""
    assert page.model.state.flows[0].is_open


async def test_the_demo_keeps_to_its_own_node() -> None:
    demo = Page(is_demo=True)

    assert not demo.model.state.can_choose_network
    assert demo.model.state.endpoint == NETWORK.endpoint


def test_a_network_that_is_not_known_any_more_gives_way_to_the_first() -> None:
    facts = SettingsFacts(Settings(network="gone"), (NETWORK, OTHER), (), is_demo=False)

    assert facts.network is NETWORK


async def test_words_and_numbers_links_and_notices_are_kept_and_used(page: Page) -> None:
    page.model.choose_language("fr")
    page.model.choose_region("es_MX")
    page.model.choose_explorer("one.example")
    page.model.choose_explorer("two.example", "other")
    for kind in ("outcomes", "payments", "steps"):
        page.model.tell(kind, on=False)
    page.model.stay_in_tray(on=True)

    state = page.model.state
    assert (state.language, state.region) == ("fr", "es_MX")
    assert state.explorers == {"test": "one.example", "other": "two.example"}
    assert (state.tells_outcomes, state.tells_payments, state.tells_steps) == (False,) * 3
    assert state.stays_in_tray
    assert len(page.kept) == len(page.used) == 8
