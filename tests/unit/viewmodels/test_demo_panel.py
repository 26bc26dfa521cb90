"""The demo panel without a panel: one lever at a time, and what it says stands."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace

import pytest

from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import DemoFault
from gaib_wallet.viewmodels.demo_panel import DemoPanelViewModel
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

    async def report_yield(self) -> None:
        await self._do("yield")

    async def report_loss(self) -> None:
        await self._do("loss")

    async def pay_queue(self) -> None:
        await self._do("queue")

    async def depeg(self) -> None:
        await self._do("depeg")

    async def repeg(self) -> None:
        await self._do("repeg")

    async def cut(self) -> None:
        await self._do("cut")

    async def restore(self) -> None:
        await self._do("restore")

    async def start_over(self) -> None:
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
    assert state.yield_text == "NAV 1.0830 \u2192 1.0922, +0.85%"
    assert state.queue_text == "nothing of yours waits"
    assert state.depeg_text == "AID 0.9998 \u2192 0.9850 on Curve"
    assert (state.depeg_action, state.cut_action, state.is_whitelisted) == ("Depeg", "Cut", False)


async def test_a_lever_that_does_not_move_here_says_why() -> None:
    panel = Panel({"cut": Message("demo", "a fork cannot be cut off")})

    assert panel.model.state.closed == {"cut": "a fork cannot be cut off"}
    await panel.world.aclose()


async def test_every_lever_moves_the_chain(panel: Panel) -> None:
    model = panel.model
    for lever in (
        lambda: model.advance(30),
        lambda: model.set_whitelisted(True),
        model.report_yield,
        model.report_loss,
        model.pay_queue,
        model.start_over,
    ):
        await panel.does(lever)

    assert panel.chain.done == ["+30", "A1 True", "yield", "loss", "queue", "over", "forgotten"]


async def test_a_lever_that_turned_turns_back(panel: Panel) -> None:
    await panel.does(panel.model.depeg)
    assert panel.model.state.depeg_action == "Mend"
    await panel.does(panel.model.depeg)
    await panel.does(panel.model.cut)
    assert (panel.model.state.cut_action, panel.model.state.is_cut) == ("Restore", True)
    await panel.does(panel.model.cut)

    assert panel.chain.done == ["depeg", "repeg", "cut", "restore"]
    assert not panel.model.state.is_cut


async def test_starting_over_mends_everything(panel: Panel) -> None:
    await panel.does(panel.model.depeg)
    await panel.does(panel.model.cut)

    await panel.does(panel.model.start_over)

    assert (panel.model.state.depeg_action, panel.model.state.is_cut) == ("Depeg", False)


async def test_one_lever_moves_at_a_time(panel: Panel) -> None:
    panel.chain.gate.clear()
    panel.model.report_yield()
    assert panel.model.state.is_busy

    panel.model.report_loss()
    panel.model.start_over()
    panel.chain.gate.set()
    await panel.world.idle()

    assert panel.chain.done == ["yield"]
    assert not panel.model.state.is_busy


async def test_a_lever_that_does_not_move_says_why_and_changes_nothing(panel: Panel) -> None:
    panel.chain.fault = DemoFault("the node is gone")

    await panel.does(panel.model.cut)

    assert panel.model.state.fault_text == "Demo chain: the node is gone W-601"
    assert (panel.model.state.is_cut, panel.model.state.is_busy) == (False, False)


async def test_another_role_is_another_account(panel: Panel) -> None:
    panel.world.protocol.request = ExitRequest(BLOCK.mined_at, aid("2000"))
    panel.world.protocol.redeem = replace(panel.world.protocol.redeem, is_whitelisted=True)

    await panel.does(lambda: panel.model.choose_role(1))

    chosen = panel.world.accounts.chosen
    assert chosen
    assert (chosen.address, panel.model.state.role) == (OTHER, 1)
    assert panel.model.state.queue_text == "2,000.00 AID of yours wait"
    assert panel.model.state.is_whitelisted
    panel.world.text.hides_amounts = True
    panel.model.redraw()
    assert panel.model.state.queue_text == f"{HIDDEN} AID of yours wait"


async def test_a_silent_node_leaves_the_levers_without_figures(panel: Panel) -> None:
    await panel.world.silence()
    panel.world.accounts.choose(OTHER)
    await panel.world.idle()

    assert panel.model.state.yield_text == "the share price makes a step up"
    assert panel.model.state.depeg_text == "AID loses its price on the pools"
