"""Steps that no event tells, found in the old states of a real node; and a node without them."""

from collections.abc import AsyncIterator, Sequence
from fractions import Fraction
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.events import EventKind, EventPage
from gaib_wallet.domain.nav import GapReason, NavSource, Sighting
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.errors import BlockGone
from gaib_wallet.services.yields import YieldFacts, YieldService
from gaib_wallet.storage.events import EventFile
from tests.demo_chain import DemoChain, deployed

ONE = 10**18
REPORTS = {EventKind.YIELD_REPORTED, EventKind.LOSS_REPORTED, EventKind.LOSS_MARKED}


class SilentReader(YieldReader):
    """As if the vault said nothing but what ERC-4626 asks of it. Counts what it asks an archive."""

    searches = 0

    @override
    async def page(self, first: int, last: int) -> EventPage:
        page = await super().page(first, last)
        kept = tuple(event for event in page.events if event.kind not in REPORTS)
        return EventPage(page.first, page.last, kept)

    @override
    async def books_at(self, blocks: Sequence[int]) -> tuple[Sighting | None, ...]:
        self.searches += 1
        return await super().books_at(blocks)


class Past:
    """One node, read by somebody who understands all of the vault, and by somebody who does not."""

    def __init__(self, chain: DemoChain, client: NodeClient, folder: Path) -> None:
        assert chain.network.said is not None
        self.chain, self.client, self.said = chain, client, chain.network.said
        self.account: Address = chain.people.savings.address
        self.reader = YieldReader(client, chain.network, self.said)
        self.silent = SilentReader(client, chain.network, self.said)
        self._folder = folder

    async def truth(self) -> NavHistory:
        store = EventFile(self._folder / "told.sqlite")
        service = YieldService(self.reader, store, self.chain.network, lambda: 0)
        return (await service.sync(self.account, lambda _: None)).history

    async def sync(self) -> YieldFacts:
        store = EventFile(self._folder / "seen.sqlite")
        service = YieldService(self.silent, store, self.chain.network, lambda: 0)
        return await service.sync(self.account, lambda _: None)

    def stake(self, shares: int) -> None:
        self.chain.controls.fund(self.account, TokenAmount(shares * ONE, self.said))
        self.chain.controls.mine(7)


@pytest.fixture
async def past(fresh_chain: DemoChain, client: NodeClient, tmp_path: Path) -> Past:
    return Past(fresh_chain, client, tmp_path)


@pytest.mark.requirement("A1", "A5")
async def test_an_archive_tells_the_blocks_of_steps_that_no_event_tells(past: Past) -> None:
    controls = past.chain.controls
    past.stake(9_000)
    controls.report_yield(Fraction(1, 100))
    past.stake(50)
    controls.report_yield(Fraction(2, 100))
    controls.mine(20)
    controls.report_loss(Fraction(1, 200))
    past.stake(50)
    true = await past.truth()

    facts = await past.sync()

    seen = facts.history
    assert [step.block for step in seen.steps] == [step.block for step in true.steps]
    assert [step.tx_hashes for step in seen.steps] == [step.tx_hashes for step in true.steps]
    assert [step.after_block for step in seen.steps] == [None] * 3
    assert all(step.results == () for step in seen.steps)
    assert {step.source for step in seen.steps} == {NavSource.ARCHIVE}
    for found, told in zip(seen.steps, true.steps, strict=True):
        assert abs(found.after / told.after - 1) < Fraction(1, 10**9)
    assert seen.gaps == ()
    assert seen.is_known
    assert seen.since_launch is not None
    assert true.since_launch is not None
    assert abs(seen.since_launch.ratio - true.since_launch.ratio) < Fraction(1, 10**9)
    # Three steps in less than a hundred blocks: ever smaller parts of them, then their causes.
    assert past.silent.searches <= 4
    searches = past.silent.searches
    again = await past.sync()
    assert past.silent.searches == searches
    assert again.history.steps == seen.steps


@pytest.fixture
async def young(tmp_path: Path) -> AsyncIterator[Past]:
    """On a node of its own: what others do on a shared one costs it its first states."""
    with deployed() as chain:
        client = NodeClient(chain.endpoint, chain.network.chain_id)
        yield Past(chain, client, tmp_path)
        await client.aclose()


async def test_many_old_blocks_are_one_request_and_exact(young: Past) -> None:
    past = young
    past.stake(9_000)
    first = (await past.reader.head(past.account)).at.number
    past.chain.controls.report_yield(Fraction(1, 100))
    past.chain.controls.mark_loss(Fraction(1, 500))
    head = await past.reader.head(past.account)
    blocks = (head.at.number, first, 1)
    await past.reader.books_at((first,))
    asked = past.client.requests

    now, before, never = await past.reader.books_at(blocks)

    assert past.client.requests == asked + 1
    assert never is None
    assert now is not None
    assert before is not None
    assert (now.block, now.deposit) == (head.at.number, head.state.deposit_nav)
    assert now.unstaking == head.state.unstaking_nav
    assert now.time == int(head.at.mined_at.timestamp())
    assert before.deposit == before.unstaking


@pytest.mark.requirement("A1")
async def test_a_node_without_old_states_leaves_gaps_and_says_why(
    lived_chain: DemoChain, tmp_path: Path
) -> None:
    client = NodeClient(lived_chain.endpoint, lived_chain.network.chain_id)
    past = Past(lived_chain, client, tmp_path)
    true = await past.truth()
    with pytest.raises(BlockGone):
        await past.reader.books_at((true.steps[0].block,))

    facts = await past.sync()
    await client.aclose()

    seen = facts.history
    assert seen.gaps
    assert {gap.reason for gap in seen.gaps} == {GapReason.NO_OLD_STATES}
    assert past.silent.searches == 1
    blocks = [step.block for step in true.steps]
    for step in seen.steps:
        assert step.after_block is not None
        assert any(step.after_block.number < block <= step.block for block in blocks)
    assert seen.since_launch is not None
    assert true.since_launch is not None
    assert abs(seen.since_launch.ratio - true.since_launch.ratio) < Fraction(1, 10**9)
