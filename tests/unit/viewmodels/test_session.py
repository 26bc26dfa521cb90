"""The frame: how the node is, what waits for a block, and nothing of another account."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
import errno

import pytest
from typing_extensions import override

from gaib_wallet.domain.network import BlockStamp, Flow, Health, Network
from gaib_wallet.domain.standing import Difference, Trait
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodesDisagree, NodeUnreachable, StorageFault, WrongChain
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.accounts import AccountsViewModel
from gaib_wallet.viewmodels.session import SessionViewModel, state_of
from gaib_wallet.viewmodels.shell import StaleState, StripState
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import ACCOUNT, AID, BLOCK, NETWORK, SAID, plan, some_call, text
from tests.fake_chain import Effect, MemoryTxStore
from tests.key_world import TRAVEL, KeyWorld
from tests.unit.services.desk import TurnedCalls
from tests.wallet_world import DEMO, OTHER, RAINY, SAVINGS, WATCHED, SlowLedger, WalletWorld

IDLE = StripState("No transaction is waiting for a block.")


class LateLedger(SlowLedger):
    """Its newest block is as `late` as that."""

    def __init__(self, network: Network, late: timedelta = timedelta(hours=3)) -> None:
        super().__init__(network)
        self._late = late

    @override
    async def head(self) -> BlockStamp:
        return BlockStamp(7, datetime.now(UTC) - self._late)


class UnreadableStore(MemoryTxStore):
    """A damaged disk."""

    @override
    async def all(self, chain_id: int, account: Address) -> tuple[TxRecord, ...]:
        raise StorageFault("transactions")


async def sent(world: WalletWorld, *, refused: str = "") -> TxRecord:
    """A swap of 100 USDC for 99.50 AID that the node has."""
    wish = plan()
    world.will(wish)
    checked = await world.transactions.check(wish)
    if refused:
        world.ledger.will(some_call(Act.SWAP), Effect(reason=refused))
    return await world.transactions.sign(checked, 1, 1)


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY, calls=TurnedCalls(DEMO))
    yield world
    await world.aclose()


@pytest.fixture
async def frame(world: WalletWorld) -> SessionViewModel:
    frame = world.frame()
    await world.beat()
    return frame


async def test_the_frame_says_who_where_and_how_the_node_is(frame: SessionViewModel) -> None:
    state = frame.state

    assert (state.account, [one.name for one in state.accounts]) == (
        SAVINGS.address,
        ["Savings", "Rainy day"],
    )
    assert (state.network.name, state.network.text) == (DEMO.name, "block 1,234 \u00b7 0 s")
    assert (state.network.health, state.stale) == (Health.ANSWERING, None)
    assert state.demo_clock_text == "Demo clock 30 Nov 2026, 12:00 UTC"
    assert state.strip == IDLE


async def test_before_the_first_answer_nothing_is_claimed() -> None:
    world = WalletWorld(WATCHED)
    frame = world.frame()
    assert (frame.state.network.text, frame.state.stale) == ("connecting\u2026", None)
    assert frame.state.accounts[0].note == "watch-only"

    world.ledger.fault = NodeUnreachable()
    await world.beat()

    assert frame.state.stale == StaleState(
        "The node has not answered yet.", "The node has not answered yet.", "W-301"
    )


async def test_what_is_sent_stands_on_every_page_until_its_outcome(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    await sent(world)
    assert frame.state.strip == StripState(
        "Swap 100.00 USDC: sent, waiting for a block", "waiting", has_details=True
    )

    await world.mine()
    assert frame.state.strip == StripState(
        "Swap 100.00 USDC: done. Received 99.50 AID, 0.50 AID above your minimum",
        "positive",
        has_details=True,
    )


@pytest.mark.requirement("T8")
async def test_what_failed_says_why_and_what_it_cost(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    await sent(world, refused="slippage")

    await world.mine()

    assert frame.state.strip == StripState(
        "Swap 100.00 USDC. Failed: the contract refused it, with a message of its own."
        " Nothing was moved; the fee of 0.000200 ETH is spent.",
        "negative",
        has_details=True,
    )


async def test_where_the_answer_was_lost_nothing_is_lost(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    world.ledger.loses_answers = True

    await sent(world)

    assert frame.state.strip == StripState(
        "Swap 100.00 USDC: not seen by the node yet. Nothing is lost.", "warning", has_details=True
    )


@pytest.mark.requirement("T11")
async def test_what_lost_its_number_to_another_wallet_is_said_to_have(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    await sent(world)
    world.ledger.forget()
    world.ledger.use_number(SAVINGS.address)

    await world.mine()

    assert frame.state.strip == StripState(
        "Swap 100.00 USDC: another transaction has used its number. It will hardly happen.",
        "warning",
        has_details=True,
    )


async def test_the_strip_of_one_account_is_not_that_of_another(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    await sent(world)

    frame.choose_account(OTHER)
    await world.idle()
    assert (frame.state.account, frame.state.strip) == (OTHER, IDLE)

    await world.mine()
    assert frame.state.strip == IDLE


async def test_an_account_that_the_disk_refuses_is_said_and_ends_nothing() -> None:
    world = KeyWorld()
    await world.furnish()
    wallet = WalletWorld(SAVINGS)
    frame = SessionViewModel(
        world.accounts,
        wallet.transactions,
        wallet.pulse,
        wallet.network,
        world.text,
        world.tasks,
        "portfolio",
    )
    page = AccountsViewModel(world.accounts, world.backups, "main", world.text, world.tasks)
    frame.tell_refusals(page.hear)
    world.book.fault = StorageFault("accounts.json", errno.ENOSPC)

    assert not frame.choose_account(TRAVEL)
    assert page.state.fault_text.endswith("W-503")
    assert frame.facts.page == "accounts"

    world.book.fault = None
    assert frame.choose_account(TRAVEL)


async def test_what_waited_when_the_window_closed_is_there_at_the_next_start(
    world: WalletWorld,
) -> None:
    await world.pulse.beat()
    await sent(world)

    frame = world.frame()
    await world.beat()
    assert frame.state.strip.tone == "waiting"

    frame.choose_account(OTHER)
    frame.choose_account(ACCOUNT)
    await world.idle()
    assert frame.state.strip.tone == "waiting"


async def test_records_that_cannot_be_read_leave_the_frame_standing() -> None:
    world = WalletWorld(SAVINGS, store=UnreadableStore())
    frame = world.frame()

    await world.beat()

    assert frame.state.strip == IDLE


async def test_what_becomes_of_an_older_one_does_not_cover_the_newest(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    first = await sent(world)
    await world.mine()
    second = await sent(world)
    await world.mine()

    await world.mine()

    history = await world.transactions.history(ACCOUNT)
    assert [one.status for one in history] == [TxStatus.IN_BLOCK, TxStatus.FINAL]
    assert second.nonce > first.nonce
    assert frame.facts.latest == history[0]


async def test_a_signature_is_told_before_the_node_has_it(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    seen: list[StripState] = []
    frame.subscribe(lambda state: seen.append(state.strip))

    await sent(world)

    said = "Swap 100.00 USDC: signed, not sent yet"
    assert StripState(said, "waiting", has_details=True) in seen


@pytest.mark.requirement("N4")
async def test_a_silent_node_is_named_with_the_age_of_the_figures(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    await world.silence()

    assert (frame.state.network.text, frame.state.network.health) == (
        "silent \u00b7 block 1,234 \u00b7 1 min",
        Health.SILENT,
    )
    assert frame.state.stale == StaleState(
        "The node has not answered for 1 min. Figures are from 12:00 UTC, block 1,234.",
        "The node has not answered for 1 min.",
        "W-301",
    )
    await world.answers_again()
    assert frame.state.stale is None


@pytest.mark.requirement("N4")
async def test_a_node_that_answers_with_an_old_block_is_behind_and_not_silent() -> None:
    world = WalletWorld(SAVINGS, network=NETWORK, ledger=LateLedger(NETWORK))
    frame = world.frame()
    await world.beat()

    assert frame.state.network.health is Health.STALE
    assert frame.state.stale
    assert frame.state.stale.strong == "The node is behind."


@pytest.mark.requirement("N4")
async def test_a_clock_that_is_wrong_is_named_and_the_figures_stay_as_they_are() -> None:
    ledger = LateLedger(NETWORK, late=-timedelta(days=3))
    world = WalletWorld(SAVINGS, network=NETWORK, ledger=ledger)
    frame = world.frame()
    await world.beat()

    assert frame.state.network.text == "clock differs \u00b7 block 7 \u00b7 0 s"
    assert frame.state.stale == StaleState(
        "This computer's clock and the network's differ by about 2 days."
        " Set the clock right; nothing can be signed until then.",
        code="W-434",
    )
    assert world.pulse.now_known.is_fresh


async def test_a_node_of_another_network_is_named(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    world.ledger.fault = WrongChain(20251031, 1)

    await world.beat()

    assert frame.state.stale == StaleState(
        "This node is on network 1, not 20251031. Signing is off.", code="W-302"
    )


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_hidden_in_the_strip(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    await sent(world)
    world.text.hides_amounts = True

    frame.redraw()

    assert frame.state.is_hidden
    assert frame.state.strip.text == f"Swap {HIDDEN} USDC: sent, waiting for a block"


async def test_the_lock_the_page_and_the_panel_are_said(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    frame.lock()
    frame.open_page("convert")
    frame.toggle_panel()
    frame.run_tour(is_running=True)

    state = frame.state
    assert (state.is_locked, state.page) == (True, "convert")
    assert (state.is_panel_open, state.is_tour_running) == (True, True)
    assert world.keys.is_locked


async def test_a_chain_that_begins_anew_has_nothing_waiting(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    await sent(world)

    frame.forget()

    assert frame.state.strip == IDLE


async def test_asking_the_node_at_once_is_a_beat(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    world.ledger.mine()

    frame.refresh()
    await world.idle()

    assert frame.state.network.text == "block 1,235 \u00b7 0 s"


@pytest.mark.requirement("N3")
def test_two_nodes_that_disagree_stand_in_the_chip_and_above_every_page() -> None:
    world = WalletWorld(SAVINGS)
    facts = world.frame().facts
    apart = NodesDisagree("The Deposit NAV of sAID", "1.08 AID", "1.05 AID", 1_234)
    beat = Beat(BLOCK, 2, Health.DISPUTED, apart)

    state = state_of(replace(facts, beat=beat), world.pulse.now, text())

    assert state.network.text == "nodes disagree \u00b7 block 1,234 \u00b7 2 s"
    assert state.stale == StaleState(
        "Your two nodes contradict each other. The Deposit NAV of sAID, block 1,234."
        " Nothing can be signed until they agree.",
        "Your two nodes contradict each other.",
        "W-459",
    )


@pytest.mark.requirement("S2")
async def test_a_contract_that_changed_stands_above_every_page_and_leads_to_its_sheet(
    world: WalletWorld, frame: SessionViewModel
) -> None:
    changed = Difference(AID.address, Trait.CODE, "ab", "cd", frozenset(Flow), is_new=True)
    closed = "What depends on it is closed."

    def above(*changes: Difference) -> StaleState | None:
        frame.know_changes(changes)
        return frame.state.stale

    def line(strong: str) -> StaleState:
        return StaleState(f"{strong} {closed}", strong, is_change=True)

    assert above(changed) == line("AID is another contract than before.")
    wrong = replace(changed, trait=Trait.DIGITS, is_new=False)
    assert above(changed, wrong) == line("AID is not what this wallet knows.")
    other = replace(changed, subject=SAID.address)
    assert above(changed, other) == line("Contracts that are not what they were: 2.")

    await world.silence()
    assert "has not answered" in str(frame.state.stale)
    await world.answers_again()
    assert above() is None


def test_a_second_node_that_is_silent_stands_in_the_chip_alone() -> None:
    world = WalletWorld(SAVINGS)
    facts = world.frame().facts
    beat = Beat(BLOCK, 2, Health.ANSWERING, None, is_second_silent=True)

    state = state_of(replace(facts, beat=beat), world.pulse.now, text())

    assert state.network.text == "block 1,234 \u00b7 2 s \u00b7 second node silent"
    assert state.stale is None
