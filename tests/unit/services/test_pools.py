"""Which found pools are offered, which wait for a person, and what lasts from start to start."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Flow, Network, Venue
from gaib_wallet.domain.pools import Doubt, FoundPool
from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import NodeBusy, VenueSilent
from gaib_wallet.services.pools import FIND_EVERY_MS, TRY_EVERY_MS, PoolService, learned
from tests.builders import CURVE_3_POOL, POOL, USDT, V3_POOL, V4_POOL, usdc
from tests.found_pools import (
    ACCEPTED,
    CURVE,
    DRY,
    LIVE,
    V3,
    V4,
    FakePoolFinder,
    MemoryPools,
    survey,
)


class World:
    def __init__(self, network: Network = LIVE, store: MemoryPools | None = None) -> None:
        self.now_ms = 0
        self.told = 0
        self.finder, self.store = FakePoolFinder(), store or MemoryPools()
        self.pools = PoolService(self.finder, self.store, network, lambda: self.now_ms)
        self.stop = self.pools.subscribe(self._tell)

    def _tell(self) -> None:
        self.told += 1


async def test_uniswap_is_offered_at_once_and_curve_waits_for_a_person() -> None:
    world = World()
    assert (world.pools.survey, world.pools.offered) == (None, ())

    await world.pools.find()

    assert world.pools.offered == (V3_POOL, V4_POOL)
    assert (world.pools.waiting, world.pools.doubted) == ((CURVE,), (DRY,))
    assert world.told == 1


async def test_an_accepted_pool_is_offered_as_long_as_it_is_what_was_accepted() -> None:
    world = World()
    await world.pools.find()

    world.pools.know([ACCEPTED])

    assert world.pools.offered == (POOL, V3_POOL, V4_POOL)
    assert (world.pools.waiting, world.pools.changed, world.told) == ((), (), 2)
    world.pools.know([ACCEPTED])
    assert world.told == 2


async def test_a_venue_whose_pools_cannot_be_listed_says_so_beside_those_that_wait() -> None:
    world = World()
    await world.pools.find()
    assert [one.route.name for one in world.pools.withheld] == [POOL.name]

    world.finder.answer = survey(CURVE, V3, V4, DRY, silent=(Venue.UNISWAP_V2,))
    await world.pools.find()

    (_, silent) = world.pools.withheld
    assert (silent.route.way, silent.route.name) == (Way.UNISWAP_V2, "Uniswap v2")
    assert isinstance(silent.reason, VenueSilent)
    assert world.told == 2


async def test_a_pool_that_is_gone_or_was_drained_since_is_not_offered_any_more() -> None:
    world = World()
    await world.pools.find()
    assert world.pools.offered == (V3_POOL, V4_POOL)

    world.finder.answer = survey(replace(V3, doubt=Doubt.DRY))
    await world.pools.find()

    assert not world.pools.offered
    assert world.store.kept[LIVE.chain_id].found == (replace(V3, doubt=Doubt.DRY),)
    assert world.told == 2


async def test_a_depth_that_is_counted_in_a_token_of_nobody_is_left_behind() -> None:
    store = MemoryPools()
    strange = replace(USDT, symbol="USDT\u202e")
    store.save(LIVE.chain_id, survey(replace(V3, depth=TokenAmount(1, strange)), V4))

    assert World(store=store).pools.offered == (V4_POOL,)


@pytest.mark.requirement("S2")
@pytest.mark.parametrize(
    "other",
    [
        replace(CURVE, code_hash="99" * 32),
        replace(CURVE, pool=replace(POOL, coins=(POOL.coins[1], POOL.coins[0]))),
        replace(CURVE, pool=replace(POOL, coins=(*POOL.coins, USDT))),
    ],
)
async def test_an_accepted_pool_that_is_another_now_is_not_offered(other: FoundPool) -> None:
    world = World()
    world.pools.know([ACCEPTED])

    world.finder.answer = survey(other, V3)
    await world.pools.find()

    assert world.pools.offered == (V3_POOL,)
    assert (world.pools.changed, world.pools.waiting) == ((other,), ())


async def test_a_pool_accepted_on_another_network_is_not_accepted_here() -> None:
    world = World()
    await world.pools.find()

    world.pools.know([replace(ACCEPTED, chain_id=1)])

    assert world.pools.waiting == (CURVE,)
    assert POOL not in world.pools.offered


async def test_a_pool_in_doubt_is_not_offered_though_it_was_accepted() -> None:
    world = World()
    world.pools.know([ACCEPTED])

    world.finder.answer = survey(replace(CURVE, doubt=Doubt.PRICE))
    await world.pools.find()

    assert (world.pools.offered, world.pools.waiting, world.pools.changed) == ((), (), ())


async def test_what_was_found_last_is_there_at_the_next_start() -> None:
    first = World()
    await first.pools.find()

    second = World(store=first.store)

    assert second.pools.offered == (V3_POOL, V4_POOL)
    assert second.finder.asked == 0


async def test_pools_of_tokens_that_are_not_known_any_more_are_left_behind() -> None:
    first = World()
    first.finder.answer = survey(FoundPool(CURVE_3_POOL, "ab" * 32, None), V3)
    await first.pools.find()

    second = World(replace(LIVE, usdt=None), first.store)

    assert second.pools.survey
    assert second.pools.survey.found == (V3,)


async def test_a_silent_factory_has_not_lost_its_pools() -> None:
    world = World()
    await world.pools.find()

    world.finder.answer = survey(CURVE, silent=(Venue.UNISWAP_V3,))
    await world.pools.find()

    assert world.pools.offered == (V3_POOL,)
    assert world.pools.waiting == (CURVE,)


async def test_a_pool_of_a_silent_factory_that_was_found_anew_is_there_once() -> None:
    world = World()
    await world.pools.find()

    world.finder.answer = survey(replace(V3, depth=usdc("1")), silent=(Venue.UNISWAP_V3,))
    await world.pools.find()

    assert world.pools.survey
    assert world.pools.survey.found == (replace(V3, depth=usdc("1")),)


async def test_pools_are_looked_for_at_first_and_once_an_hour() -> None:
    world = World()

    for now_ms in (0, 1, FIND_EVERY_MS - 1, FIND_EVERY_MS):
        world.now_ms = now_ms
        await world.pools.follow()

    assert (world.finder.asked, world.told) == (2, 1)


async def test_a_node_that_does_not_answer_is_asked_again_in_a_minute() -> None:
    world = World()
    world.finder.answer = NodeBusy()

    for now_ms in (0, TRY_EVERY_MS - 1, TRY_EVERY_MS):
        world.now_ms = now_ms
        await world.pools.follow()

    assert (world.finder.asked, world.pools.survey) == (2, None)


@pytest.mark.parametrize(
    "network",
    [replace(LIVE, is_demo=True), replace(LIVE, closed={Flow.SWAP: "Fees are in BNB here."})],
)
async def test_nobody_looks_for_pools_where_none_is_used(network: Network) -> None:
    world = World(network)

    await world.pools.follow()

    assert world.finder.asked == 0


def test_a_network_learns_each_pool_once() -> None:
    listed = replace(LIVE, pools=(POOL,))

    assert learned(listed, (POOL, V3_POOL)).pools == (POOL, V3_POOL)


async def test_who_has_gone_is_not_told() -> None:
    world = World()
    world.stop()

    await world.pools.find()

    assert world.told == 0
