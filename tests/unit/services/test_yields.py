"""What is kept shows at once; what is missing is read, kept, and never read twice."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gaib_wallet.domain.events import EventKind, EventPage, Seal
from gaib_wallet.errors import NodeUnreachable, UnexpectedReply
from gaib_wallet.services.yields import Progress, YieldFacts, YieldService, stream_of
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, NETWORK, POOL
from tests.vault import ONE, OWN, year
from tests.yield_world import DEALS, FakeYieldReader


class World:
    def __init__(self, folder: Path) -> None:
        self.vault = year()
        self.reader = FakeYieldReader(self.vault)
        self.store = EventFile(folder / "events.sqlite")
        self.elapsed = 0
        self.reports: list[Progress] = []
        self.service = self.started()

    def started(self) -> YieldService:
        network = replace(NETWORK, launch_block=8)
        return YieldService(self.reader, self.store, network, self._clock)

    async def sync(self) -> YieldFacts:
        return await self.service.sync(ACCOUNT, self.reports.append)

    def _clock(self) -> int:
        self.elapsed += 1_000
        return self.elapsed


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def test_before_anything_was_read_nothing_is_known(world: World) -> None:
    assert await world.service.cached(ACCOUNT) is None


async def test_everything_is_read_once_and_adds_up(world: World) -> None:
    facts = await world.sync()

    assert facts.history.is_complete
    assert len(facts.history.steps) == 11
    assert facts.position is not None
    assert facts.position.shares == world.vault.held[OWN]
    assert facts.earned is not None
    assert len(facts.earned) == 12
    assert facts.deals == DEALS
    assert not facts.is_cached


async def test_the_kept_past_is_drawn_without_the_node(world: World) -> None:
    facts = await world.sync()
    world.reader.fault = NodeUnreachable()

    cached = await world.started().cached(ACCOUNT)

    assert cached is not None
    assert cached.is_cached
    assert cached.history.is_complete
    assert cached.history.steps == facts.history.steps
    assert cached.position is not None
    assert cached.deals == DEALS


async def test_another_account_has_no_book_until_its_events_are_read(world: World) -> None:
    await world.sync()

    stranger = await world.service.cached(POOL.address)
    assert stranger is not None
    assert (stranger.position, stranger.flows) == (None, ())

    known = await world.service.sync(POOL.address, world.reports.append)
    assert known.position is not None
    assert known.position.shares == 0


async def test_a_walk_in_small_pages_reports_how_far_it_is(world: World) -> None:
    world.reader.page_size = 2
    facts = await world.sync()

    done = [report.done for report in world.reports]
    assert done == sorted(done)
    assert done[-1] == 1
    assert facts.history.is_complete
    partly = [report.facts for report in world.reports if report.facts]
    assert partly
    assert not partly[0].history.is_complete
    assert partly[0].history.steps == facts.history.steps[-len(partly[0].history.steps) :]
    assert world.reports[0].left_s > world.reports[-1].left_s == 0


async def test_what_was_read_before_a_fault_is_not_read_again(world: World) -> None:
    world.reader.page_size = 3
    reports: list[Progress] = []

    def fail_soon(progress: Progress) -> None:
        reports.append(progress)
        if len(reports) == 2:
            world.reader.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await world.service.sync(ACCOUNT, fail_soon)
    kept = world.store.covered("vault")
    world.reader.fault = None
    pages = world.reader.pages
    facts = await world.sync()

    assert kept
    assert facts.history.is_complete
    assert world.reader.pages - pages < pages + 14


async def test_a_half_read_past_shows_a_gap_at_the_next_start(world: World) -> None:
    world.reader.page_size = 3

    def fail(_: Progress) -> None:
        world.reader.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await world.service.sync(ACCOUNT, fail)

    cached = await world.started().cached(ACCOUNT)

    assert cached is not None
    assert not cached.history.is_complete
    assert cached.history.head.assets == world.vault.assets
    assert cached.position is None


async def test_a_walk_can_be_stopped_and_keeps_what_it_read(world: World) -> None:
    world.reader.page_size = 3
    stopped = asyncio.Event()

    def stop(_: Progress) -> None:
        world.reader.gate.clear()
        stopped.set()

    walk = asyncio.gather(world.service.sync(ACCOUNT, stop), return_exceptions=True)
    await stopped.wait()
    walk.cancel()
    with pytest.raises(asyncio.CancelledError):
        await walk

    assert world.store.covered("vault")


async def test_a_node_without_the_oldest_blocks_draws_the_rest(world: World) -> None:
    world.reader.oldest = 15
    world.reader.page_size = 4

    facts = await world.sync()

    assert facts.limit is not None
    assert not facts.history.is_complete
    assert facts.history.latest_steps[-1] == (await world.sync()).history.steps[-1]
    assert facts.position is None


async def test_an_unfinished_chain_is_read_without_keeping_it(world: World) -> None:
    world.reader.open_blocks = 100

    facts = await world.sync()

    assert facts.history.is_complete
    assert world.store.covered("vault") == ()
    assert world.reports == []


async def test_nothing_new_costs_no_page_for_some_minutes(world: World) -> None:
    first = await world.sync()
    pages = world.reader.pages
    world.vault.block += 1
    world.vault.now += timedelta(minutes=10)

    second = await world.sync()

    assert world.reader.pages == pages
    assert second.history.at == world.vault.at
    assert second.history.stretches[-1].last == world.vault.now
    assert second.history.steps == first.history.steps
    world.vault.now += timedelta(seconds=1)
    await world.sync()
    assert world.reader.pages > pages


async def test_a_market_that_was_found_later_is_read_from_the_beginning(world: World) -> None:
    before = replace(NETWORK, launch_block=8, pools=())
    world.service = YieldService(world.reader, world.store, before, lambda: 0)
    await world.sync()
    pages = world.reader.pages
    await world.sync()
    assert world.reader.pages == pages

    world.service.use(replace(NETWORK, launch_block=8))
    facts = await world.sync()

    assert world.reader.pages > pages
    assert facts.history.is_complete
    assert len(facts.history.steps) == 11


async def test_a_new_step_reads_only_what_is_new(world: World) -> None:
    await world.sync()
    pages = world.reader.pages
    world.vault.report(1_000 * ONE)

    facts = await world.sync()

    assert len(facts.history.steps) == 12
    assert facts.history.is_complete
    assert world.reader.pages - pages <= 6


async def test_another_chain_behind_the_same_name_is_noticed(world: World) -> None:
    await world.sync()
    world.vault = year()
    world.vault.report(5_000 * ONE)
    world.reader = FakeYieldReader(world.vault)
    world.reader.chain = "0xother"
    world.service = world.started()

    facts = await world.sync()

    assert facts.history.is_complete
    assert all(isinstance(one.last, Seal) for one in world.store.covered("vault"))
    assert world.store.covered("vault")[0].last.hash.startswith("0xother")


async def test_movements_that_do_not_add_up_make_no_book(world: World) -> None:
    world.vault.held[OWN] += 1

    facts = await world.sync()

    assert facts.history.is_complete
    assert (facts.position, facts.earned) == (None, None)
    assert facts.flows


async def test_more_out_than_in_makes_no_book(world: World) -> None:
    world.vault.flows = [world.vault.events[0]._replace(kind=10)]  # type: ignore[arg-type]

    assert (await world.sync()).position is None


async def test_deals_that_cannot_be_read_leave_the_price_alone(world: World) -> None:
    await world.sync()

    async def refuse() -> tuple[()]:
        raise UnexpectedReply

    world.reader.deals = refuse  # type: ignore[method-assign]
    world.vault.report(ONE)

    facts = await world.sync()

    assert facts.history.is_complete
    assert facts.deals == DEALS


async def test_shares_are_counted_before_a_moment(world: World) -> None:
    facts = await world.sync()
    deposit = facts.flows[0].at

    assert facts.held_at(deposit) == 0
    assert facts.held_at(facts.history.at.mined_at) == world.vault.held[OWN]


async def test_a_vault_whose_losses_were_marked_is_kept_with_them_unknown(world: World) -> None:
    world.reader.open_blocks = 4  # the mark of November is not final

    await world.sync()
    cached = await world.started().cached(ACCOUNT)

    assert cached is not None
    assert cached.history.is_complete
    assert cached.history.head.losses == 0
    assert world.store.covered(stream_of(ACCOUNT))


@pytest.mark.requirement("A2")
@pytest.mark.parametrize(("is_read", "unpriced"), [(True, 0), (False, ONE)])
async def test_what_came_from_another_own_account_brings_its_cost_if_that_was_read(
    world: World, unpriced: int, *, is_read: bool
) -> None:
    other, vault = int(POOL.address, 16), world.vault
    vault.move(EventKind.RECEIVED, ONE)
    came = vault.flows[-1] = vault.flows[-1]._replace(subject=other)
    bought = came._replace(block=came.block - 1, kind=EventKind.BOUGHT, assets=ONE, subject=5)
    sent = came._replace(kind=EventKind.SENT, subject=int(ACCOUNT, 16))
    for _ in range(4):
        vault.tick()
    own = (ACCOUNT, POOL.address)
    network = replace(NETWORK, launch_block=8)
    service = YieldService(world.reader, world.store, network, lambda: 0, lambda: own)
    before = await service.sync(ACCOUNT, world.reports.append)
    assert before.position is not None
    assert before.position.unpriced == ONE
    if is_read:  # up to its own last final block, and no further
        page = EventPage(8, came.block, (bought, sent))
        world.store.add(stream_of(POOL.address), page, Seal(came.block, came.time, "0x"))

    facts = await service.cached(ACCOUNT)

    assert facts is not None
    assert facts.position is not None
    assert facts.position.unpriced == unpriced
