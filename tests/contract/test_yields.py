"""The vault's past over a real node: what the events say is what the vault says of itself."""

from fractions import Fraction
from itertools import count
from pathlib import Path

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.trading import Trader
from gaib_wallet.domain.events import EventKind, Seal
from gaib_wallet.domain.network import Pool
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.domain.yields import Source, steadiness
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.yields import Progress, YieldFacts, YieldService, stream_of
from gaib_wallet.storage.events import EventFile
from tests.demo_chain import DemoChain, deployed
from tests.past_reader import alone, past_reader

ONE = 10**18
MOST = 2**256 - 1


class Bench:
    """A service over a real node and a real file, and what it reported."""

    def __init__(self, chain: DemoChain, client: NodeClient, folder: Path) -> None:
        assert chain.network.said is not None
        self.chain = chain
        self.client = client
        self.said = chain.network.said
        self.reader = past_reader(client, chain.network, self.said)
        self.store = EventFile(folder / "events.sqlite")
        self.service = self.restarted()
        self.account = chain.people.savings.address
        self.reports: list[Progress] = []

    def restarted(self) -> YieldService:
        return YieldService(self.reader, self.store, self.chain.network, lambda: 0)

    async def sync(self) -> YieldFacts:
        return await self.service.sync(self.account, self.reports.append)

    def stake(self, shares: int) -> None:
        self.chain.controls.fund(self.account, TokenAmount(shares * ONE, self.said))

    def send(self, to: Address, signature: str, *values: object) -> None:
        blocks = Blocks(self.chain.node)
        blocks.send(self.chain.people.savings, to, signature, *values)
        self.mine(blocks)

    def mine(self, blocks: Blocks) -> None:
        with self.chain.node.mining_paused():
            blocks.mine()

    @property
    def said_pool(self) -> Pool:
        return next(pool for pool in self.chain.network.pools if self.said in pool.coins)


@pytest.fixture
async def bench(fresh_chain: DemoChain, client: NodeClient, tmp_path: Path) -> Bench:
    return Bench(fresh_chain, client, tmp_path)


@pytest.mark.requirement("A5")
async def test_events_rebuild_exactly_what_the_vault_says(bench: Bench) -> None:
    controls = bench.chain.controls
    bench.stake(9_000)
    controls.report_yield(Fraction(1, 100))
    controls.mark_loss(Fraction(1, 500))
    bench.send(bench.said.address, "unstake(uint256)", 1_000 * ONE)
    marked = await bench.sync()
    controls.report_loss(Fraction(1, 500))
    controls.mine(5)

    booked = await bench.sync()

    head = await bench.reader.head(bench.account)
    assert marked.history.is_complete
    assert marked.history.head.losses
    assert booked.history.is_complete
    assert booked.history.head == head.state == booked.history.stretches[0].end
    assert [step.change > 0 for step in booked.history.steps] == [True, False]
    assert booked.position is not None
    assert booked.position.shares == head.owned == 8_000 * ONE


@pytest.mark.requirement("A3")
async def test_a_sale_has_its_price_and_a_gift_has_none(bench: Bench) -> None:
    bench.stake(9_000)
    router = bench.chain.network.contracts.v3_router
    friend = bench.chain.people.support.address
    bench.send(bench.said.address, "approve(address,uint256)", router, MOST)
    before = await bench.reader.head(bench.account)
    blocks = Blocks(bench.chain.node)
    pay = TokenAmount(100 * ONE, bench.said)
    Trader(blocks, bench.chain.network, bench.chain.people.savings).swap(bench.said_pool, pay)
    bench.mine(blocks)
    bench.send(bench.said.address, "transfer(address,uint256)", friend, 50 * ONE)

    facts = await bench.sync()
    after = await bench.reader.head(bench.account)
    bench.account = friend
    gift = await bench.sync()

    money = {EventKind.CAME, EventKind.WENT}
    staked, sold, sent = (flow for flow in facts.flows if flow.kind not in money)
    aid = bench.chain.network.tokens.index(bench.chain.network.aid)
    assert [sold.assets if place == aid else 0 for place in range(4)] == [
        (now or 0) - (then or 0) for now, then in zip(after.others, before.others, strict=True)
    ]
    assert (staked.kind, sold.kind, sent.kind) == (
        EventKind.DEPOSITED,
        EventKind.SOLD,
        EventKind.SENT,
    )
    paid = Fraction(sold.assets, sold.shares)
    aid = int(bench.chain.network.aid.address, 16)
    came = [flow for flow in facts.flows if flow.kind is EventKind.CAME and flow.shares == aid]
    assert [(flow.tx_hash, flow.assets) for flow in came[-1:]] == [(sold.tx_hash, sold.assets)]
    assert sold.subject == came[-1].subject == int(bench.said_pool.address, 16)
    assert sent.subject == int(friend, 16)
    assert Fraction(98, 100) < paid < Fraction(101, 100)
    assert facts.position is not None
    assert facts.position.shares == 8_850 * ONE
    assert [flow.kind for flow in gift.flows] == [EventKind.RECEIVED]
    assert gift.position is not None
    assert gift.position.unpriced == 50 * ONE
    assert facts.history.stretches[0].market  # the sale left a price behind


async def test_the_next_start_draws_without_a_node(bench: Bench) -> None:
    bench.stake(9_000)
    bench.chain.controls.report_yield(Fraction(1, 100))
    bench.chain.controls.mine(3)
    facts = await bench.sync()
    asked = bench.client.requests

    cached = await bench.restarted().cached(bench.account)

    assert cached is not None
    assert bench.client.requests == asked
    assert cached.is_cached
    assert cached.history.is_complete
    assert cached.history.steps == facts.history.steps
    assert cached.position == facts.position
    assert cached.deals == facts.deals


async def test_a_quiet_block_costs_one_request(bench: Bench) -> None:
    bench.stake(9_000)
    before = await bench.sync()
    bench.chain.controls.mine(2)
    asked = bench.client.requests

    after = await bench.sync()

    assert bench.client.requests == asked + 1
    assert after.history.at.number == before.history.at.number + 2
    assert after.position == before.position


async def test_only_what_is_final_is_kept(bench: Bench) -> None:
    bench.stake(9_000)
    bench.chain.controls.mine(3)
    bench.stake(1_000)

    facts = await bench.sync()

    final = await bench.reader.final(facts.history.at.number)
    for stream in ("vault", stream_of(bench.account)):
        assert bench.store.covered(stream)[-1].last == final
        assert all(event.block <= final.number for event in bench.store.events(stream, 0, 10**9))
    assert final.number < facts.history.at.number


async def test_what_was_kept_of_another_chain_is_dropped(bench: Bench) -> None:
    snapshot = bench.chain.node.ask("evm_snapshot")
    bench.stake(9_000)
    bench.chain.controls.mine(5)
    await bench.sync()
    bench.chain.node.ask("evm_revert", snapshot)
    bench.chain.controls.report_yield(Fraction(1, 100))
    bench.chain.controls.mine(9)

    facts = await bench.sync()

    assert facts.history.is_complete
    assert facts.flows == ()
    assert len(facts.history.steps) == 1


async def test_a_reorganised_tail_is_read_again(bench: Bench) -> None:
    bench.chain.controls.mine(3)
    bench.stake(9_000)
    assert (await bench.sync()).position is not None
    bench.chain.controls.reorg(1)
    bench.chain.controls.mine()

    facts = await bench.sync()

    assert facts.history.is_complete
    assert facts.position is not None
    assert facts.position.shares == 0


async def test_a_node_that_is_cut_off_leaves_what_was_read(tmp_path: Path) -> None:
    with deployed() as chain:
        client = NodeClient(chain.endpoint, chain.network.chain_id)
        bench = Bench(chain, client, tmp_path)
        bench.stake(9_000)
        bench.chain.controls.mine(3)
        await bench.sync()
        bench.chain.controls.cut()
        with pytest.raises(NodeUnreachable):
            await bench.sync()
        cached = await bench.service.cached(bench.account)
        await client.aclose()

    assert cached is not None
    assert cached.history.is_complete


async def test_small_pages_add_up_to_the_same(bench: Bench, tmp_path: Path) -> None:
    for _ in range(4):
        bench.stake(100)
        bench.chain.controls.report_yield(Fraction(1, 100))
    whole = await bench.sync()
    reader = YieldReader(bench.client, bench.chain.network, bench.said)
    reader.read_at_most(3)
    store = EventFile(tmp_path / "small.sqlite")

    a_second = count(0, 1_000).__next__
    service = YieldService(alone(reader), store, bench.chain.network, a_second)
    parts = await service.sync(bench.account, bench.reports.append)

    assert parts.history == whole.history
    assert parts.flows == whole.flows
    done = [report.done for report in bench.reports[-6:]]
    assert done == sorted(done)
    assert done[-1] == 1
    assert any(report.facts for report in bench.reports)


async def test_a_block_that_is_not_there_has_no_seal(bench: Bench) -> None:
    head = (await bench.reader.head(bench.account)).at

    assert await bench.reader.seal(head.number + 1) is None
    found = await bench.reader.seal(head.number)
    assert isinstance(found, Seal)
    assert found.stamp == head
    assert await bench.reader.seals([head.number + 1, head.number]) == (None, found)


async def test_the_year_of_the_demo_chain_is_read_whole(
    lived_chain: DemoChain, tmp_path: Path
) -> None:
    network = lived_chain.network
    client = NodeClient(lived_chain.endpoint, network.chain_id)
    assert network.said is not None
    reader = past_reader(client, network, network.said)
    service = YieldService(reader, EventFile(tmp_path / "events.sqlite"), network, lambda: 0)

    facts = await service.sync(lived_chain.people.savings.address, lambda _: None)
    await client.aclose()

    history = facts.history
    steady = steadiness(history.steps)
    assert history.is_complete
    assert round(history.head.deposit_nav, 4) == Fraction("1.0830")
    assert (steady.up, steady.down) == (10, 1)
    assert {deal.source for deal in facts.deals} == set(Source) - {Source.UNKNOWN}
    assert facts.position is not None
    assert facts.position.unpriced == 0
    assert facts.earned is not None
    assert min(facts.earned.values()) < 0
    assert history.stretches[0].market
