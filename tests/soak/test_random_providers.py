"""A provider with any limits of its own, in any words: the whole history comes out, and ends."""

from dataclasses import dataclass, replace
import random

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.logs import LIKED_ROWS
from gaib_wallet.chain.patient_reader import PatientReader
from gaib_wallet.chain.yields import YieldReader
from tests.builders import NETWORK, SAID
from tests.providers import (
    Asked,
    Judge,
    Log,
    ProviderNode,
    Refusal,
    blocks_over,
    deposits,
    rows_over,
)
from tests.soak.sample import one_in

LAST = 30_000
RANGES = (
    "block range is too wide",
    "exceed maximum block range: {most}",
    "eth_getLogs is limited to 0 - {most} blocks range",
    "maximum [from, to] blocks distance: {most}",
    "range {{asked}} exceeds limit of {most}",
    "up to a {most} block range. This block range should work: [{{first}}, {{end}}]",
    "no",
)
ROWS = (
    "query timeout exceeded",
    "query returned more than {most} results",
    "query exceeds max results {most}, retry with the range {{a}}-{{b}}",
    "Log response size exceeded. This block range should work: [{{first}}, {{end}}]",
)
SLOW = Refusal(-32005, "too many requests", 429)


@dataclass(frozen=True)
class Limits:
    """What a provider does: `busy` is how often it answers between two refusals."""

    blocks: int
    range_text: str
    rows: int
    rows_text: str
    cut: int | None
    busy: int

    def judge(self) -> Judge:
        over = blocks_over(self.blocks, -32000, self.range_text.format(most=self.blocks))
        dense = rows_over(self.rows, -32000, self.rows_text.format(most=self.rows))
        questions = 0

        def judge(asked: Asked) -> Refusal | None:
            nonlocal questions
            questions += 1
            if questions % self.busy == 0:
                return SLOW
            return over(asked) or dense(asked)

        return judge

    def told(self, asked: Asked) -> tuple[Log, ...]:
        return asked.found if self.cut is None else asked.found[: self.cut]


LIMITS = st.builds(
    Limits,
    blocks=st.integers(200, 60_000),
    range_text=st.sampled_from(RANGES),
    rows=st.sampled_from((700, 1_500, 10_000)),
    rows_text=st.sampled_from(ROWS),
    cut=st.none() | st.sampled_from((1_000, 2_000, 10_000)),
    busy=st.integers(5, 50),
)
BURSTS = st.lists(
    st.tuples(st.integers(1, LAST - 200), st.integers(1, 200), st.integers(1, 30)), max_size=3
)


async def no_pause(_: int) -> None:
    """Nobody waits here."""


def history(bursts: list[tuple[int, int, int]], seed: int) -> list[Log]:
    """A log now and then, and some stretches with many in each block."""
    chance = random.Random(seed)  # noqa: S311 - a test
    count = dict.fromkeys(chance.sample(range(1, LAST + 1), 100), 1)
    for first, blocks, a_block in bursts:
        count |= dict.fromkeys(range(first, first + blocks), a_block)
    return deposits(sorted(count.items()))


@pytest.mark.requirement("N6")
@one_in(30)
@given(limits=LIMITS, bursts=BURSTS, seed=st.integers(0, 2**32))
async def test_any_provider_gives_its_whole_history(
    limits: Limits, bursts: list[tuple[int, int, int]], seed: int
) -> None:
    logs = history(bursts, seed)
    node = ProviderNode(logs, LAST, limits.judge(), limits.told)
    client = NodeClient(await node.start(), NETWORK.chain_id)
    try:
        first = YieldReader(client, replace(NETWORK, pools=()), SAID)
        reader = PatientReader(first, None, no_pause, lambda below: below // 2)
        found: list[tuple[int, int]] = []
        last = LAST
        while last >= 1:
            page = await reader.page(1, last)
            found[:0] = [event[:2] for event in page.events]
            last = page.first - 1
    finally:
        await client.aclose()
        await node.stop()

    assert found == [(one.block, one.index) for one in logs]
    pages = 2 * LAST // limits.blocks + 4 * len(logs) // min(limits.rows, limits.cut or LIKED_ROWS)
    assert len(node.asked) < 3 * pages + 150
