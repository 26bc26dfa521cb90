"""The demo panel without a panel: one lever at a time, and what it says stands."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
import errno
from functools import partial

import pytest

from gaib_wallet.domain.demo_events import DemoEvent, DemoTrouble
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import DemoFault, StorageFault
from gaib_wallet.viewmodels.demo_levers import GROUPS
from gaib_wallet.viewmodels.demo_panel import DemoPanelViewModel, Lever
from gaib_wallet.viewmodels.text import HIDDEN
from gaib_wallet.words import Message
from tests.builders import BLOCK, aid
from tests.wallet_world import OTHER, RAINY, SAVINGS, WalletWorld


class FakeDemo:
    """A `DemoChain` that only remembers; clear `gate` and levers wait."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.closed: dict[str, Message] = {}
        self.fault: DemoFault | None = None
        self.made_again: tuple[int, ...] = ()
        self.gate = asyncio.Event()
        self.gate.set()

    async def _do(self, what: str) -> None:
        await self.gate.wait()
        if self.fault:
            raise self.fault
        self.done.append(what)

    async def advance(self, days: int) -> None:
        await self._do(f"+{days}")

    async def set_whitelisted(self, account: Address, *, is_whitelisted: bool) -> None:
        await self._do(f"{account[-2:]} {is_whitelisted}")

    async def happen(self, event: DemoEvent) -> int:
        await self._do(event.value)
        return 714

    async def play(self, trouble: DemoTrouble) -> None:
        await self._do(trouble.value)

    async def start_over(self, told: Callable[[Message], None]) -> None:
        for block in self.made_again:
            told(Message("demo", "Making the demo chain: block %1 of %2", (block, 40)))
        await self._do("over")


class Panel:
    def __init__(self, closed: Mapping[str, Message] | None = None) -> None:
        self.world = WalletWorld(SAVINGS, RAINY)
        self.chain = FakeDemo()
        self.chain.closed = {**(closed or {})}
        self.model = DemoPanelViewModel(
            self.chain,
            self._forget,
            self.world.accounts,
            self.world.routes,
            self.world.staking,
            self.world.pulse,
            self.world.network,
            self.world.text,
            self.world.tasks,
        )

    async def _forget(self) -> None:
        self.chain.done.append("forgotten")

    def lever(self, key: str) -> Lever:
        state = self.model.state
        every = (state.next_payment, *(one for group in state.groups for one in group.levers))
        return next(one for one in every if one.key == key)

    async def does(self, lever: Callable[[], None]) -> None:
        lever()
        await self.world.idle()


@pytest.fixture
async def panel() -> AsyncIterator[Panel]:
    panel = Panel()
    await panel.world.beat()
    yield panel
    await panel.world.aclose()


async def test_the_panel_says_who_when_and_what_each_lever_would_do(panel: Panel) -> None:
    state = panel.model.state

    assert (state.roles, state.role) == (("Savings", "Rainy day"), 0)
    assert state.clock_text == "30 Nov 2026, 12:00"
    assert state.role_text == "Saves in sAID, and waits in the queue with a part."
    assert panel.lever("yield").note == "NAV 1.0830 \u2192 1.0922, +0.85%"
    assert panel.lever("payment").note == "nothing of yours waits"
    assert panel.lever("depeg").note == "AID 0.9998 \u2192 0.9850 on Curve"
    assert (panel.lever("depeg").action, panel.lever("silent").action) == ("Depeg", "Cut")
    assert not state.is_whitelisted


async def test_a_lever_that_does_not_move_here_says_why() -> None:
    panel = Panel(
        {
            "trouble": Message("demo", "a fork cannot be cut off"),
            "yield": Message("demo", "the issuer alone can"),
            "advance": Message("demo", "it stays at now"),
            "set_whitelisted": Message("demo", "the issuer admits"),
        }
    )

    assert panel.lever("slow").note == "a fork cannot be cut off"
    assert panel.lever("slow").is_closed
    assert (panel.lever("yield").note, panel.lever("yield").is_closed) == (
        "the issuer alone can",
        True,
    )
    assert not panel.lever("loss").is_closed
    state = panel.model.state
    assert (state.still_text, state.may_text) == ("it stays at now", "the issuer admits")
    assert not state.can_admit
    await panel.world.aclose()


async def test_every_event_happens_and_says_in_which_block_and_where_it_is_seen(
    panel: Panel,
) -> None:
    for event in DemoEvent:
        await panel.does(partial(panel.model.pull, event.value))

        state = panel.model.state
        assert panel.chain.done[-1] == event.value
        assert state.done_text.startswith("Block 714: ")
        assert (state.see_text != "", state.see_page != "") == (True, True)
    shown = {one for _, _, levers in GROUPS for one in levers}
    assert shown | {DemoEvent.NEXT_PAYMENT, DemoEvent.REPEG, DemoEvent.OPEN} >= set(DemoEvent)
    assert shown >= set(DemoTrouble) - {DemoTrouble.NONE}


async def test_the_clock_the_whitelist_and_the_beginning_say_what_they_did(panel: Panel) -> None:
    await panel.does(lambda: panel.model.advance(30))
    assert panel.model.state.done_text == "30 days have passed."
    await panel.does(lambda: panel.model.set_whitelisted(True))
    assert panel.model.state.done_text == "This account may mint and redeem now."
    await panel.does(lambda: panel.model.set_whitelisted(False))
    assert panel.model.state.done_text == "This account may mint and redeem no more."
    await panel.does(panel.model.start_over)
    assert panel.model.state.done_text == "The chain is as it was at the beginning."

    assert panel.chain.done == ["+30", "A1 True", "A1 False", "over", "forgotten"]


async def test_a_lever_that_turned_turns_back(panel: Panel) -> None:
    await panel.does(lambda: panel.model.pull("depeg"))
    assert panel.lever("repeg").action == "Mend"
    await panel.does(lambda: panel.model.pull("repeg"))
    assert panel.lever("depeg").action == "Depeg"
    await panel.does(lambda: panel.model.pull("silent"))
    assert (panel.lever("silent").action, panel.model.state.is_cut) == ("End", True)
    await panel.does(lambda: panel.model.pull("silent"))

    assert panel.chain.done == ["depeg", "repeg", "silent", "none"]
    assert not panel.model.state.is_cut
    assert panel.model.state.done_text.endswith("the node answers as it should.")


async def test_one_trouble_takes_the_place_of_another(panel: Panel) -> None:
    await panel.does(lambda: panel.model.pull("slow"))
    await panel.does(lambda: panel.model.pull("limited"))

    assert panel.chain.done == ["slow", "limited"]
    assert [panel.lever(one).action for one in ("slow", "limited")] == ["Play", "End"]


async def test_starting_over_mends_everything(panel: Panel) -> None:
    await panel.does(lambda: panel.model.pull("depeg"))
    await panel.does(lambda: panel.model.pull("pause"))
    await panel.does(lambda: panel.model.pull("silent"))

    await panel.does(panel.model.start_over)

    assert (panel.lever("depeg").action, panel.lever("pause").action) == ("Depeg", "Pause")
    assert not panel.model.state.is_cut


async def test_a_chain_that_is_gone_from_the_disk_is_made_again_and_that_is_said(
    panel: Panel,
) -> None:
    before = panel.model.state.about_text
    said: list[str] = []
    panel.model.subscribe(lambda state: said.append(state.about_text))
    panel.chain.made_again = (20,)

    await panel.does(panel.model.start_over)

    assert "Making the demo chain: block 20 of 40" in said
    assert panel.model.state.about_text == before
    assert panel.model.state.done_text.startswith("The kept chain was gone from this machine")


async def test_one_lever_moves_at_a_time(panel: Panel) -> None:
    panel.chain.gate.clear()
    panel.model.pull("yield")
    assert panel.model.state.is_busy

    panel.model.pull("loss")
    panel.model.start_over()
    panel.chain.gate.set()
    await panel.world.idle()

    assert panel.chain.done == ["yield"]
    assert not panel.model.state.is_busy


async def test_a_lever_that_does_not_move_says_why_and_changes_nothing(panel: Panel) -> None:
    panel.chain.fault = DemoFault("the node is gone")

    await panel.does(lambda: panel.model.pull("silent"))

    assert panel.model.state.fault_text == "Demo chain: the node is gone W-601"
    assert (panel.model.state.is_cut, panel.model.state.is_busy) == (False, False)


async def test_a_role_that_a_full_disk_refuses_is_said_and_the_old_one_stays(panel: Panel) -> None:
    panel.world.book.fault = StorageFault("accounts.json", errno.ENOSPC)
    shown: list[tuple[int, str]] = []
    panel.model.subscribe(lambda state: shown.append((state.role, state.fault_text)))

    for _ in range(2):
        panel.model.choose_role(1)

    full = panel.world.text.fault(panel.world.book.fault)
    # Said anew, so that a list which shows another role already is put right each time.
    assert shown == [(0, ""), (0, full), (0, ""), (0, full)]
    assert panel.world.accounts.chosen == SAVINGS

    panel.world.book.fault = None
    await panel.does(lambda: panel.model.choose_role(1))
    assert (panel.model.state.role, panel.model.state.fault_text) == (1, "")


async def test_another_role_is_another_account(panel: Panel) -> None:
    panel.world.protocol.request = ExitRequest(BLOCK.mined_at, aid("2000"))
    panel.world.protocol.redeem = replace(panel.world.protocol.redeem, is_whitelisted=True)

    await panel.does(lambda: panel.model.choose_role(1))

    chosen = panel.world.accounts.chosen
    assert chosen
    assert (chosen.address, panel.model.state.role) == (OTHER, 1)
    assert panel.lever("payment").note == "2,000.00 AID of yours wait"
    assert panel.model.state.is_whitelisted
    panel.world.text.hides_amounts = True
    panel.model.redraw()
    assert panel.lever("payment").note == f"{HIDDEN} AID of yours wait"


async def test_a_silent_node_leaves_the_levers_without_figures(panel: Panel) -> None:
    await panel.world.silence()
    panel.world.accounts.choose(OTHER)
    await panel.world.idle()

    assert panel.lever("yield").note == "the share price makes a step up"
    assert panel.lever("depeg").note == "AID loses its price on the pools"
