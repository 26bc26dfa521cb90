"""What is learned of a network reaches who works with it: once, and as soon as it may be known."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.app.learning import Knowledge
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.pools import AcceptedPool
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.standing import Trait
from gaib_wallet.services.pools import FIND_EVERY_MS, PoolService
from gaib_wallet.services.standing import StandingService
from gaib_wallet.viewmodels.settings import PoolCounts
from tests.builders import AID, POOL, V3_POOL, V4_POOL
from tests.fake_vault import PASSWORD
from tests.found_pools import ACCEPTED, LIVE, FakePoolFinder, MemoryPools
from tests.oversight import FakeSurveyor, MemoryStanding
from tests.wallet_world import SAVINGS, WalletWorld

CLOSED = "GAIB has not published how to call it."
BASE = replace(LIVE, closed={Flow.MINT: CLOSED})


class Learned:
    """A session that is told, and everything that a test turns."""

    def __init__(self) -> None:
        self.world = WalletWorld(SAVINGS, network=BASE)
        self.told: list[tuple[Network, bool]] = []
        self.accepted: tuple[AcceptedPool, ...] = ()
        self.finder, self.store = FakePoolFinder(), MemoryPools()
        self.surveyor = FakeSurveyor(BASE)
        self.knowledge = self.anew()

    def anew(self) -> Knowledge:
        """As the next start makes it."""
        now = self._now_ms
        return Knowledge(
            BASE,
            PoolService(self.finder, self.store, BASE, now),
            StandingService(self.surveyor, MemoryStanding(), BASE, now),
            self.world.accounts,
            lambda: self.accepted,
        )

    def begin(self) -> None:
        self.knowledge.begin(self, self.world.pulse, self.world.tasks)

    def learn(self, network: Network, *, reads: bool) -> None:
        self.told.append((network, reads))

    async def beat(self) -> None:
        await self.world.pulse.beat()
        await self.world.idle()

    def _now_ms(self) -> int:
        return self.world.now_ms


@pytest.fixture
async def learned() -> AsyncIterator[Learned]:
    learned = Learned()
    yield learned
    await learned.world.tasks.aclose()
    assert not learned.world.bugs


async def test_pools_are_looked_for_after_the_first_heartbeat_and_told_once(
    learned: Learned,
) -> None:
    learned.begin()
    assert learned.told == []

    await learned.beat()
    await learned.beat()
    learned.world.now_ms += FIND_EVERY_MS
    await learned.beat()

    assert learned.told == [(replace(BASE, pools=(V3_POOL, V4_POOL)), True)]
    assert learned.finder.asked == 2
    assert learned.knowledge.counts == PoolCounts(used=2, waiting=1, left_out=1)


async def test_what_was_kept_is_told_at_once_and_nothing_is_read_for_it(learned: Learned) -> None:
    learned.begin()
    await learned.beat()
    learned.told.clear()
    learned.knowledge = learned.anew()

    learned.begin()

    assert learned.told == [(replace(BASE, pools=(V3_POOL, V4_POOL)), False)]


async def test_an_accepted_pool_is_known_from_the_moment_in_which_the_wallet_is_open(
    learned: Learned,
) -> None:
    learned.accepted = (ACCEPTED,)
    learned.world.accounts.lock()
    learned.begin()
    await learned.knowledge.pools.find()
    assert POOL not in learned.told[-1][0].pools

    with Secret(PASSWORD.encode()) as password:
        await learned.world.unlocks.unlock(password)

    assert learned.told[-1][0].pools == (POOL, V3_POOL, V4_POOL)


@pytest.mark.requirement("S2")
async def test_the_code_of_an_accepted_pool_is_what_was_accepted_and_not_what_is_seen_first(
    learned: Learned,
) -> None:
    learned.accepted = (ACCEPTED,)
    learned.begin()
    await learned.knowledge.pools.find()
    learned.surveyor.found[POOL.address, Trait.CODE] = "99" * 32

    await learned.knowledge.standing.look()

    (found,) = learned.knowledge.standing.standing.differences
    assert (found.subject, found.expected) == (POOL.address, ACCEPTED.code_hash)


async def test_nothing_is_looked_for_while_nothing_may_be_asked(learned: Learned) -> None:
    learned.world.accounts.lock()
    learned.begin()

    await learned.beat()

    assert (learned.finder.asked, learned.knowledge.counts) == (0, None)


@pytest.mark.requirement("S2")
async def test_a_contract_that_changed_closes_its_flows_beside_what_was_closed(
    learned: Learned,
) -> None:
    learned.begin()
    await learned.knowledge.standing.look()
    learned.surveyor.found[AID.address, Trait.CODE] = "99" * 32

    await learned.knowledge.standing.look()

    closed = learned.told[-1][0].closed
    assert closed[Flow.MINT] == CLOSED
    assert Flow.SWAP in closed
    assert learned.told[-1][1]
