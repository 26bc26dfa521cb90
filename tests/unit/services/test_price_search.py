"""Where no event tells a price: old blocks are asked for once, own readings are kept."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.nav import DAY_S, GapReason, NavSource, Sighting
from gaib_wallet.errors import NodeBusy, NodeUnreachable, WalletError
from gaib_wallet.services.archive_search import AT_ONCE
from gaib_wallet.services.yields import Progress, YieldFacts, YieldService
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, NETWORK
from tests.seen_vault import SeenVault
from tests.vault import ONE, Vault
from tests.yield_world import FakeYieldReader


class ArchiveReader(FakeYieldReader):
    """A node that may remember how the vault was, and counts who asks for it."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(vault)
        self.asked: list[int] = []
        self.refusal: WalletError | None = None

    @override
    async def books_at(self, blocks: Sequence[int]) -> tuple[Sighting | None, ...]:
        if self.refusal:
            raise self.refusal
        self.asked.append(len(blocks))
        if not self.keeps_states:
            return await super().books_at(blocks)
        assert isinstance(self.vault, SeenVault)
        return tuple(self.vault.at_end_of(block) for block in blocks)


class World:
    def __init__(self, folder: Path) -> None:
        self.vault = SeenVault(apart=1_000)
        self.reader = ArchiveReader(self.vault)
        self.reader.page_size = 10**6
        self.reader.open_blocks = 0
        self.store = EventFile(folder / "events.sqlite")
        self.reports: list[Progress] = []
        self.service = self.started()

    def started(self) -> YieldService:
        network = replace(NETWORK, launch_block=1)
        return YieldService(self.reader, self.store, network, lambda: 0)

    async def sync(self) -> YieldFacts:
        return await self.service.sync(ACCOUNT, self.reports.append)

    def live(self, months: int = 12) -> None:
        self.vault.deposit(900_000 * ONE)
        for _ in range(months):
            self.vault.grow(90)
            self.vault.deposit(90 * ONE)

    @property
    def readings(self) -> list[Sighting]:
        return [one for one in self.store.sightings() if one.source is NavSource.READING]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.mark.requirement("A1")
async def test_a_year_of_steps_is_found_in_few_requests_and_kept(world: World) -> None:
    world.live()
    facts = await world.sync()

    assert [step.block for step in facts.history.steps] == world.vault.moved
    assert facts.history.is_known
    # 2,000 blocks each, three of them at once for each of twelve steps: a quarter each time; and
    # one request for the blocks of those steps themselves, whose causes are looked for.
    assert len(world.reader.asked) <= 6 + 1
    assert max(world.reader.asked) <= AT_ONCE
    searches = [one.done for one in world.reports if one.is_search]
    assert searches == sorted(searches)
    assert searches[-1] == 1

    asked = len(world.reader.asked)
    world.service = world.started()
    again = await world.sync()
    assert len(world.reader.asked) == asked
    assert again.history.steps == facts.history.steps
    cached = await world.started().cached(ACCOUNT)
    assert cached is not None
    assert cached.history.steps == facts.history.steps


async def test_the_transaction_that_touched_the_vault_is_kept_with_the_step(world: World) -> None:
    world.live(2)
    world.reader.touches = {world.vault.moved[0]: b"\x09" * 32}

    facts = await world.sync()
    again = await world.started().sync(ACCOUNT, world.reports.append)

    first, second = facts.history.steps
    assert (first.tx_hashes, second.tx_hashes) == ((b"\x09" * 32,), ())
    assert (first.results, second.results) == ((), ())
    assert again.history.steps == facts.history.steps


@pytest.mark.requirement("A1")
async def test_a_node_without_old_states_is_asked_once_and_gaps_say_so(world: World) -> None:
    world.reader.keeps_states = False
    world.live(2)

    facts = await world.sync()

    assert len(world.reader.asked) == 1
    assert {gap.reason for gap in facts.history.gaps} == {GapReason.NO_OLD_STATES}
    assert len(facts.history.steps) == 2
    assert facts.history.since_launch is not None
    world.vault.deposit(ONE)
    await world.sync()
    assert len(world.reader.asked) == 1
    assert world.store.manners(NETWORK.endpoint) is not None
    cached = await world.started().cached(ACCOUNT)
    assert cached is not None
    assert {gap.reason for gap in cached.history.gaps} == {GapReason.NO_OLD_STATES}


@pytest.mark.parametrize("refusal", [NodeBusy(), NodeUnreachable()])
async def test_a_node_that_gives_up_in_a_search_is_asked_another_time(
    world: World, refusal: WalletError
) -> None:
    world.live(2)
    world.reader.refusal = refusal

    facts = await world.sync()

    assert {gap.reason for gap in facts.history.gaps} == {GapReason.NOT_READ}
    world.reader.refusal = None
    found = await world.sync()
    assert found.history.gaps == ()


async def test_a_search_can_be_stopped_and_goes_on_where_it_was(world: World) -> None:
    world.live()
    stopped = asyncio.Event()

    def stop(progress: Progress) -> None:
        if len(world.reader.asked) == 3:
            world.reader.gate.clear()
            stopped.set()
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await world.service.sync(ACCOUNT, stop)
    kept = len(world.store.sightings())
    world.reader.gate.set()
    facts = await world.started().sync(ACCOUNT, world.reports.append)

    assert stopped.is_set()
    assert kept >= AT_ONCE
    assert facts.history.is_known
    assert len(world.reader.asked) <= 3 + 4 + 1


async def test_nothing_new_is_not_searched_again(world: World) -> None:
    world.live(2)
    await world.sync()
    asked, pages = len(world.reader.asked), world.reader.pages

    world.vault.block += 1
    world.vault.now += timedelta(minutes=9)  # after ten, the events are read once more
    later = await world.sync()

    assert (len(world.reader.asked), world.reader.pages) == (asked, pages)
    assert later.history.stretches[-1].last == world.vault.now


async def test_a_reading_is_kept_when_the_price_changed_and_once_a_day(world: World) -> None:
    world.live(1)
    await world.sync()
    first = world.readings
    world.vault.deposit(ONE)
    world.vault.now = world.vault.now.replace(day=world.vault.now.day - 1, hour=1)
    await world.sync()
    assert world.readings == first
    world.vault.now = world.vault.now.replace(hour=2)
    world.vault.grow(100)
    world.vault.now = world.vault.now.replace(day=world.vault.now.day - 1, hour=3)
    await world.sync()
    changed = world.readings
    world.vault.deposit(ONE)
    await world.sync()

    assert len(first) == 1
    assert len(changed) == 2
    assert len(world.readings) == 3
    assert world.readings[-1].time - changed[-1].time >= DAY_S - 3 * 3600
    assert all(one.block_hash for one in world.readings)


async def test_what_was_read_of_another_chain_is_dropped(world: World) -> None:
    world.live(2)
    await world.sync()
    assert world.readings
    assert len(world.store.sightings()) > 1
    old = world.readings[0]
    world.reader.chain = "0xother"
    world.vault.deposit(ONE)

    facts = await world.started().sync(ACCOUNT, world.reports.append)

    assert old not in world.readings
    assert [one.block_hash[:7] for one in world.readings] == ["0xother"]
    assert facts.history.is_known


async def test_a_reorganised_reading_leaves_those_before_it(world: World) -> None:
    world.live(1)
    await world.sync()
    (kept,) = world.readings
    wrong = replace(
        kept, block=kept.block + 1, block_hash="0xgone", deposit=Fraction(7), time=kept.time + 1
    )
    world.store.keep_sightings((wrong,))
    world.vault.deposit(ONE)

    await world.sync()

    assert kept in world.readings
    assert wrong not in world.readings


async def test_an_empty_vault_is_no_reading(world: World) -> None:
    world.vault.tick()

    facts = await world.sync()

    assert facts.history.is_complete
    assert world.store.sightings() == ()


async def test_a_head_of_another_chain_by_now_is_no_reading(world: World) -> None:
    world.live(1)
    true = world.reader.seal

    async def later(number: int) -> Seal | None:
        found = await true(number)
        return found and replace(found, time=found.time + 1)

    world.reader.seal = later  # type: ignore[method-assign]
    await world.sync()

    assert world.readings == []
