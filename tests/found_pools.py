"""Pools as a finder in memory tells them, and a disk that keeps them there."""

from dataclasses import replace
from datetime import UTC, datetime

from gaib_wallet.domain.network import BlockStamp, Venue
from gaib_wallet.domain.pools import AcceptedPool, Doubt, FoundPool, PoolSurvey
from gaib_wallet.errors import NodeBusy
from tests.builders import NETWORK, POOL, V2_POOL, V3_POOL, V4_POOL, usdc

AT = BlockStamp(7, datetime(2026, 11, 30, 12, tzinfo=UTC))
LIVE = replace(NETWORK, pools=())
CURVE = FoundPool(POOL, "ab" * 32, usdc("2000000"))
V3 = FoundPool(V3_POOL, "cd" * 32, usdc("500000"))
V4 = FoundPool(V4_POOL, "ef" * 32, None)
DRY = FoundPool(V2_POOL, "01" * 32, usdc("9999"), Doubt.DRY)
ACCEPTED = AcceptedPool(LIVE.chain_id, POOL, CURVE.code_hash)


def survey(*found: FoundPool, silent: tuple[Venue, ...] = ()) -> PoolSurvey:
    return PoolSurvey(found, silent, AT)


class FakePoolFinder:
    """A `PoolFinder` whose `answer` a test turns."""

    def __init__(self) -> None:
        self.answer: PoolSurvey | NodeBusy = survey(CURVE, V3, V4, DRY)
        self.asked = 0

    async def find(self) -> PoolSurvey:
        self.asked += 1
        if isinstance(self.answer, NodeBusy):
            raise self.answer
        return self.answer


class MemoryPools:
    """A `PoolStore` that forgets at the end."""

    def __init__(self) -> None:
        self.kept: dict[int, PoolSurvey] = {}

    def load(self, chain_id: int) -> PoolSurvey | None:
        return self.kept.get(chain_id)

    def save(self, chain_id: int, survey: PoolSurvey) -> None:
        self.kept[chain_id] = survey
