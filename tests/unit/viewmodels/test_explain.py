"""Where figures are from: every digit, of which parts, at which block, asked of whom."""

from collections.abc import Callable
from dataclasses import replace
import json
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.provenance import OnChainProvenance
from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.settings import Currency
from gaib_wallet.errors import NodeUnreachable, WalletError
from gaib_wallet.viewmodels import (
    explain_backing,
    explain_convert,
    explain_portfolio,
    explain_stake,
    explain_yields,
)
from gaib_wallet.viewmodels.backing_state import state_of as backing_state
from gaib_wallet.viewmodels.explain import ExplainState, ExplainViewModel
from gaib_wallet.viewmodels.explained import Explained
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import text
from tests.deals import backing
from tests.ui.backing_scenes import STATES
from tests.ui.scenes import REQUEST, earnings
from tests.vault import year
from tests.wallet_world import SAVINGS, WalletWorld
from tests.yield_world import YieldWorld

HASH = "0x" + "ab" * 32


class ToldProvenance(OnChainProvenance):
    """What a node would be asked; its blocks have the hash `HASH`, or `fault` is raised."""

    def __init__(self, world: WalletWorld) -> None:
        super().__init__(NodeClient(world.network.endpoint, world.network.chain_id))
        self._world = world
        self.fault: WalletError | None = None
        self.later = 0

    @override
    async def seal(self, number: int) -> Seal | None:
        if self.fault:
            raise self.fault
        mined_at = int(self._world.protocol.at.mined_at.timestamp()) + self.later
        return Seal(number, mined_at, HASH)


@pytest.fixture
def world() -> WalletWorld:
    return WalletWorld(SAVINGS)


@pytest.fixture
def reads(world: WalletWorld) -> ToldProvenance:
    return ToldProvenance(world)


async def sheet(world: WalletWorld, reads: ToldProvenance, found: Explained | None) -> ExplainState:
    assert found is not None
    model = ExplainViewModel(found, world.network, reads, world.text, world.tasks)
    assert model.state.hash == ""
    await world.idle()
    return model.state


async def portfolio(world: WalletWorld, reads: ToldProvenance) -> Callable[[str], Explained | None]:
    world.protocol.request = REQUEST
    model = world.portfolio()
    await world.beat()
    model.know_earnings(earnings())
    return lambda key: explain_portfolio.explained(key, model.facts, model.state, reads, world.text)


@pytest.mark.requirement("U3")
async def test_the_total_says_its_parts_contracts_block_and_hash(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    explain = await portfolio(world, reads)

    state = await sheet(world, reads, explain("total"))

    parts = dict(state.parts)
    assert parts["USDC"].startswith("12,500.00 USDC \u00d7 1 = 12,500.00")
    assert "\u00d7 1.0" in parts["sAID"]
    assert parts["sAID in the queue"] == "2,000.00 AID"
    assert state.hash == HASH
    assert dict(state.block)["Mined"].endswith("UTC")
    assert "127.0.0.1" in dict(state.block)["Node"]
    sources = {source.name: source for source in state.sources}
    assert sources["USDC"].address == world.network.usdc.address
    assert sources["USDC"].calls == "balanceOf(address)"
    assert "convertToAssetsWithLoss(uint256)" in sources["sAID"].calls
    asked = json.loads(state.json_rpc)
    block = hex(world.protocol.at.number)
    assert {one["method"] for one in asked} == {"eth_call"}
    assert {one["params"][1] for one in asked} == {block}


@pytest.mark.parametrize("key", ["sell", "gain", "step", "USDC", "sAID", "ETH", "queue"])
async def test_each_figure_of_the_portfolio_is_explained(
    world: WalletWorld, reads: ToldProvenance, key: str
) -> None:
    explain = await portfolio(world, reads)

    state = await sheet(world, reads, explain(key))

    assert state.name
    assert state.how
    assert state.parts
    assert state.sources
    assert HIDDEN not in str(state)


@pytest.mark.parametrize("key", ["total", "sell", "USDC", "ETH"])
async def test_a_value_in_euros_names_the_rate_and_its_feed(
    world: WalletWorld, reads: ToldProvenance, key: str
) -> None:
    model = world.portfolio()
    await world.beat()
    model.count_in(Currency.EUR)

    found = explain_portfolio.explained(key, model.facts, model.state, reads, world.text)

    state = await sheet(world, reads, found)
    assert dict(state.parts)["EUR"] == "1.16000000 USD, as the feed said on 30 Nov 2026, 12:00"
    assert world.network.contracts.eur_usd_feed in [one.address for one in state.sources]
    if key == "total":
        assert state.figure == "46,094.82 EUR"
        assert found
        assert found.digits.startswith("46,094.82")
    if key == "USDC":
        value = "12,500.00 USDC \u00d7 1 = 12,500.00 USD = 10,775.86"
        assert dict(state.parts)["Value"].startswith(value)


async def test_the_fee_in_euros_names_the_rate_and_its_feed(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    page = world.portfolio()
    await world.beat()
    page.count_in(Currency.EUR)
    world.text.rate = page.rate
    model = world.convert()
    model.edit_pay("100")
    await world.idle()

    found = explain_convert.explained("fee", model.facts, model.state, reads, world.text)

    state = await sheet(world, reads, found)
    assert dict(state.parts)["EUR"].startswith("1.16000000 USD")
    assert world.network.contracts.eur_usd_feed in [one.address for one in state.sources]


async def test_nothing_is_explained_that_was_not_read(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    model = world.portfolio()

    assert explain_portfolio.explained("total", model.facts, model.state, reads, text()) is None


@pytest.mark.requirement("U8")
async def test_hidden_amounts_stay_hidden_and_are_not_copied(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    world.text.hides_amounts = True
    explain = await portfolio(world, reads)

    for key in ("total", "sell", "gain", "USDC", "queue"):
        state = await sheet(world, reads, explain(key))
        assert state.json_rpc == ""
        assert state.copy_note
        assert HIDDEN in state.figure
        assert "12,500" not in str(state)
        assert "9,000" not in str(state)


async def test_a_block_that_was_replaced_or_cannot_be_asked_for_is_said(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    explain = await portfolio(world, reads)
    reads.later = 1

    state = await sheet(world, reads, explain("total"))

    assert "reorganised" in state.hash_note
    reads.fault = NodeUnreachable()
    state = await sheet(world, reads, explain("total"))
    assert (state.hash, state.hash_note) == ("", world.text.fault(NodeUnreachable()))


async def test_a_quote_says_its_price_impact_and_fees(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    model = world.convert()
    await world.beat()
    model.edit_pay("1000")
    await world.idle()

    def explain(key: str) -> Explained | None:
        return explain_convert.explained(key, model.facts, model.state, reads, world.text)

    best = model.facts.offer
    assert best
    state = await sheet(world, reads, explain("receive"))
    assert state.figure == world.text.amount(best.received)
    assert dict(state.parts)["All digits"] == world.text.in_full(best.received)
    assert {"Price", "Price impact", "Fee of the way", "Network fee"} <= set(dict(state.parts))
    assert state.sources
    assert (await sheet(world, reads, explain(f"way:{best.route.name}"))).name == best.route.name
    least = await sheet(world, reads, explain("least"))
    assert least.figure == model.state.least_text
    assert "Price tolerance" in dict(least.parts)
    fee = await sheet(world, reads, explain("fee"))
    assert "wei" in dict(fee.parts)["Gas"]
    closed = model.facts.comparison
    assert closed
    assert all(explain(f"way:{one.route.name}") is None for one in closed.closed)


async def test_a_target_and_what_gaib_fixes_say_so(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    world.protocol.mint = replace(world.protocol.mint, is_whitelisted=True)
    model = world.convert()
    await world.beat()
    model.edit_pay("1000")
    await world.idle()
    mint = explain_convert.explained("way:GAIB", model.facts, model.state, reads, world.text)
    assert mint
    assert mint.how.startswith("GAIB's contract fixes this")

    model.edit_receive("1000")
    await world.idle()

    most = explain_convert.explained("least", model.facts, model.state, reads, world.text)
    assert most
    assert most.name == ("At most")


async def test_prices_position_and_quotes_of_staking_are_explained(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    model = world.stake()
    await world.beat()
    model.know_earnings(earnings())
    model.edit_stake("100")
    model.open_tab("exit")
    model.edit_exit("100")
    await world.idle()

    for key in (
        *("deposit", "unstaking", "market", "held", "paid", "gain"),
        *("received", "back", "wait", "sell", "both"),
    ):
        found = explain_stake.explained(key, model.facts, model.state, reads, world.text)
        state = await sheet(world, reads, found)
        assert state.figure, key
        assert state.sources, key
    found = explain_stake.explained("deposit", model.facts, model.state, reads, world.text)
    assert found
    assert model.facts.staking
    assert found.digits == f"{world.text.nav(model.facts.staking.prices.deposit, 18)} AID"


async def test_backing_says_what_the_issuer_reported_and_when(
    world: WalletWorld, reads: ToldProvenance
) -> None:
    facts = STATES["full"]
    state = backing_state(facts, world.text)

    for key in ("reserves", "cover", "heard"):
        found = explain_backing.explained(key, facts, state, reads, world.text)
        assert found, key
        assert "ssuer-reported" in found.reported
        assert found.questions
    silent = replace(facts, backing=backing(deals=(), reserves=None))
    for key in ("reserves", "cover", "heard"):
        assert explain_backing.explained(key, silent, state, reads, world.text) is None


async def test_the_realised_yield_names_the_events_that_it_follows_from(
    world: WalletWorld, reads: ToldProvenance, tmp_path: Path
) -> None:
    past = YieldWorld(year(), tmp_path)
    past.reader.open_blocks = 0
    await past.read()
    model = past.model
    for key in ("realised", "own", "steady"):
        found = explain_yields.explained(key, model.facts, model.state, reads, text())
        assert found, key
        state = await sheet(world, reads, found)
        asked = json.loads(state.json_rpc)
        assert asked["method"] == "eth_getLogs"
        assert asked["params"][0]["toBlock"] == hex(found.at.number)
        assert "events since block" in state.sources[0].calls
    await past.tasks.aclose()
