"""The list of nodes without a page: added, tried, moved and removed, never read in full."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import NodeUnreachable, StorageFault, WalletError, WrongChain
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.nodes import NodesViewModel
from gaib_wallet.viewmodels.settings import SettingsFacts, SettingsViewModel
from tests.builders import ENGLISH, NETWORK, text

OWN = replace(NETWORK, key="own", endpoint="https://own.example")
ELSEWHERE = replace(NETWORK, key="other", name="Elsewhere", chain_id=1, endpoint="")
A, B, C = "https://a.example/key", "https://b.example", "http://127.0.0.1:8545"
ANSWER = "It answers: block 1,234 of chain 5, which is Elsewhere."


class Page:
    """The list of a user of ELSEWHERE, with a disk and nodes that a test turns."""

    def __init__(self, *nodes: str, is_demo: bool = False) -> None:
        self.kept: list[Settings] = []
        self.disk_fault: WalletError | None = None
        self.asked: list[tuple[str, int]] = []
        self.node: NodeReport | WalletError = NodeReport(
            5, 1_234, 12, has_archive=True, latency_ms=48
        )
        self.answers = asyncio.Event()
        self.answers.set()
        self.tasks = Tasks(on_bug=self._bug)
        settings = Settings(network="other", nodes={"other": nodes} if nodes else {})
        facts = SettingsFacts(settings, (OWN, ELSEWHERE), is_demo)
        self.settings = SettingsViewModel(
            facts, self, lambda _before, _now: None, text(), lambda _region: ENGLISH
        )
        self.model = NodesViewModel(self.settings, self._try, text(), self.tasks, is_demo=is_demo)

    def save(self, settings: Settings) -> None:
        """As a `SettingsStore` does."""
        if self.disk_fault:
            raise self.disk_fault
        self.kept.append(settings)

    async def add(self, typed: str) -> None:
        self.model.type(typed)
        self.model.add()
        await self.tasks.idle()

    @property
    def nodes(self) -> tuple[str, ...]:
        return self.settings.settings.nodes.get("other", ())

    async def _try(self, endpoint: str, chain_id: int) -> NodeReport:
        self.asked.append((endpoint, chain_id))
        await self.answers.wait()
        if isinstance(self.node, WalletError):
            raise self.node
        return self.node

    def _bug(self, bug: BaseException) -> None:
        raise bug


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    page = Page(A, B)
    yield page
    await page.tasks.aclose()


@pytest.mark.requirement("T11")
async def test_each_node_says_what_it_is_for(page: Page) -> None:
    await page.add(C)

    assert [(row.shown, row.role) for row in page.model.state.rows] == [
        ("https://a.example/\u2022\u2022\u2022\u2022", "is asked"),
        ("https://b.example", "confirms"),
        ("http://127.0.0.1:8545", "stands by"),
    ]
    assert "key" not in repr(page.model.state)
    assert page.nodes == (A, B, C)


async def test_a_node_is_added_once_it_has_answered_and_its_answer_stays(page: Page) -> None:
    page.answers.clear()
    page.model.type(f" {C} ")
    page.model.add()
    await asyncio.sleep(0)
    assert (page.model.state.is_adding, page.kept) == (True, [])

    page.answers.set()
    await page.tasks.idle()

    state = page.model.state
    assert (state.is_adding, state.added, state.fault_text) == (False, 1, "")
    assert state.rows[2].test_text.startswith(ANSWER)
    assert page.asked == [(C, 1)]


async def test_other_letters_that_are_typed_meanwhile_are_not_added(page: Page) -> None:
    page.answers.clear()
    page.model.type(C)
    page.model.add()
    await asyncio.sleep(0)
    page.model.type("https://c.example")
    page.answers.set()
    await page.tasks.idle()

    assert (page.kept, page.model.state.is_adding) == ([], False)


async def test_a_silent_node_is_added_only_if_a_person_insists(page: Page) -> None:
    page.node = NodeUnreachable()
    await page.add(C)
    state = page.model.state
    assert (state.fault_text[-5:], state.can_add_anyway, page.kept) == ("W-301", True, [])

    page.model.add_anyway()

    assert page.nodes == (A, B, C)
    assert (page.model.state.can_add_anyway, page.model.state.rows[2].test_text) == (False, "")
    page.model.add_anyway()
    assert len(page.kept) == 1


async def test_a_node_of_another_chain_is_never_added(page: Page) -> None:
    page.node = WrongChain(1, 5)
    await page.add(C)

    assert page.model.state.fault_text.endswith("W-302")
    page.model.add_anyway()
    assert page.kept == []


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "W-127"),
        ("node.example", "W-127"),
        ("https://", "W-181"),
        ("https://a.example/other", "W-172"),
        ("https://user@B.example:8545", "W-172"),
    ],
)
async def test_what_cannot_be_added_says_why_and_asks_nobody(
    page: Page, typed: str, code: str
) -> None:
    await page.add(typed)

    assert page.model.state.fault_text.endswith(code)
    assert (page.kept, page.asked) == ([], [])


async def test_what_is_typed_can_be_tried_without_being_kept(page: Page) -> None:
    page.model.type("nothing")
    page.model.test_typed()
    assert page.model.state.fault_text.endswith("W-127")

    page.model.type("http://c.example")
    assert page.model.state.warning_text.startswith("http:// to another computer")
    assert page.model.state.fault_text == ""
    page.model.test_typed()
    assert page.model.state.typed_text == "Asking\u2026"
    await page.tasks.idle()
    assert page.model.state.typed_tone == "positive"

    page.model.type("https://d.example")
    assert (page.model.state.typed_text, page.model.state.warning_text, page.kept) == ("", "", [])


async def test_a_node_in_the_list_says_what_it_is_or_why_not(page: Page) -> None:
    page.model.test(0)
    assert page.model.state.rows[0].test_text == "Asking\u2026"
    await page.tasks.idle()
    assert page.model.state.rows[0].test_text == (
        f"{ANSWER} That block is 12 s old. It knows the past as well (an archive node). An answer"
        " takes 48 ms."
    )

    page.node = NodeReport(5, 1_234, 7_200, has_archive=False, latency_ms=1_900)
    page.model.test(0)
    await page.tasks.idle()
    assert "2 h old: the node lags behind" in page.model.state.rows[0].test_text
    assert "It has forgotten the past" in page.model.state.rows[0].test_text

    page.node = NodeUnreachable()
    page.model.test(1)
    await page.tasks.idle()
    row = page.model.state.rows[1]
    assert (row.test_text[-5:], row.tone) == ("W-301", "negative")


@pytest.mark.requirement("T11")
async def test_nodes_are_moved_and_removed_and_the_ends_stay(page: Page) -> None:
    page.model.move(1, -1)
    assert page.nodes == (B, A)
    page.model.move(0, -1)
    page.model.move(1, 1)
    assert (page.nodes, len(page.kept)) == ((B, A), 1)

    for _ in page.nodes:
        page.model.remove(0)

    assert len(page.nodes) == 0
    assert page.model.state.empty_text.startswith("No node yet")


async def test_what_could_not_be_kept_leaves_the_list_as_it_was(page: Page) -> None:
    page.disk_fault = StorageFault("settings")
    page.model.move(0, 1)

    assert [row.role for row in page.model.state.rows] == ["is asked", "confirms"]
    assert page.nodes == (A, B)
    assert page.settings.state.fault_text


async def test_another_network_has_a_list_of_its_own_that_can_be_restored(page: Page) -> None:
    page.model.test(0)
    page.settings.choose_network("own")
    await page.tasks.idle()

    assert [row.shown for row in page.model.state.rows] == ["https://own.example"]
    assert (page.model.state.rows[0].test_text, page.model.state.can_restore) == ("", False)
    page.model.remove(0)
    assert page.model.state.can_restore
    page.model.restore()
    assert [row.shown for row in page.model.state.rows] == ["https://own.example"]
    assert page.nodes == (A, B)


async def test_the_demo_keeps_to_its_own_node() -> None:
    demo = Page(is_demo=True)

    assert not demo.model.state.can_change
    assert demo.model.state.sees_text == "The demo asks a node of its own on this computer."
