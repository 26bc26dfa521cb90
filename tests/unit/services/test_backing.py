"""The list of changes: read once, kept, and joined with what came since."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from gaib_wallet.domain.changes import Change, ChangeKind, ChangeLog
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.observed import Confidence, Reported
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.backing import BackingService
from gaib_wallet.services.changes import ChangeHistory
from tests.builders import NETWORK
from tests.deals import AT, FakeBacking, FakeChangeStore

LAUNCH = NETWORK.launch_block


def change(number: int, log_index: int = 0) -> Change:
    return Change(BlockStamp(number, AT.mined_at), log_index, ChangeKind.RESERVES, "reserve")


def head(number: int) -> BlockStamp:
    return BlockStamp(number, AT.mined_at)


def numbers(log: ChangeLog) -> list[int]:
    return [one.at.number for one in log.changes]


async def all_of(history: ChangeHistory, number: int) -> list[ChangeLog]:
    return [log async for log in history.read(head(number))]


def history_of(reader: FakeBacking, store: FakeChangeStore | None = None) -> ChangeHistory:
    return ChangeHistory(reader, store or FakeChangeStore(), LAUNCH)


async def test_all_changes_since_the_launch_are_listed_newest_first() -> None:
    reader = FakeBacking(change(5), change(300), change(700), span=256)

    log = (await all_of(history_of(reader), 713))[-1]

    assert numbers(log) == [700, 300, 5]
    assert (log.first, log.last, log.is_complete) == (LAUNCH, 713, True)


async def test_the_newest_are_told_before_the_older_ones_are_read() -> None:
    reader = FakeBacking(change(5), change(300), change(700), span=256)

    logs = await all_of(history_of(reader), 713)

    assert numbers(logs[0]) == [700]
    assert not logs[0].is_complete
    assert all(later.first < earlier.first for earlier, later in pairwise(logs))


async def test_changes_of_one_block_keep_their_order_backwards() -> None:
    reader = FakeBacking(change(5, 1), change(5, 2))

    log = (await all_of(history_of(reader), 713))[-1]

    assert [one.log_index for one in log.changes] == [2, 1]


async def test_what_is_final_is_never_asked_for_again_not_even_after_a_restart() -> None:
    reader, store = FakeBacking(change(5), change(700)), FakeChangeStore()
    await all_of(history_of(reader, store), 713)
    reader.pages.clear()
    reader.changed = [change(710), change(720)]  # block 700 was replaced

    log = (await all_of(history_of(reader, store), 725))[-1]

    assert min(first for first, _ in reader.pages) == 713 - reader.final_depth + 1
    assert numbers(log) == [720, 710, 5]
    assert log.is_complete


async def test_a_long_walk_goes_on_where_it_was_left() -> None:
    reader, store = (
        FakeBacking(*(change(n) for n in range(1, 1_000, 10)), span=10),
        FakeChangeStore(),
    )
    walk = history_of(reader, store).read(head(1_000))
    partly = await anext(walk)
    for _ in range(20):
        partly = await anext(walk)
    await walk.aclose()
    assert not partly.is_complete
    reader.pages.clear()

    kept = await history_of(reader, store).kept()
    logs = await all_of(history_of(reader, store), 1_000)

    assert kept is not None
    assert kept.first == partly.first
    assert logs[-1].is_complete
    assert len(logs[-1].changes) == 100
    asked_again = [last for _, last in reader.pages if partly.first <= last <= 1_000 - 64]
    assert asked_again == []


async def test_a_chain_that_has_begun_anew_is_read_from_its_beginning() -> None:
    reader, store = FakeBacking(change(5), change(600)), FakeChangeStore()
    await all_of(history_of(reader, store), 713)
    reader.changed, reader.chain = [change(6)], "0xother"

    log = (await all_of(history_of(reader, store), 100))[-1]

    assert numbers(log) == [6]
    assert log.is_complete


async def test_what_lies_behind_a_gap_waits_until_the_gap_is_read() -> None:
    reader, store = FakeBacking(change(20), change(9_000), span=100), FakeChangeStore()
    await all_of(history_of(reader, store), 200)

    logs = await all_of(history_of(reader, store), 9_064)

    assert numbers(logs[0]) == []
    assert not logs[0].is_complete
    assert numbers(logs[-1]) == [9_000, 20]


async def test_a_node_that_keeps_no_older_blocks_is_said_to() -> None:
    reader = FakeBacking(change(5), change(650), span=100)
    reader.oldest = 400

    log = (await all_of(history_of(reader), 713))[-1]

    assert log.is_cut
    assert numbers(log) == [650]


async def test_before_anything_is_final_the_newest_blocks_are_all_there_is() -> None:
    reader, store = FakeBacking(change(15)), FakeChangeStore()
    history = ChangeHistory(reader, store, 10)

    logs = await all_of(history, 30)

    assert [numbers(log) for log in logs] == [[15]]
    assert store.covered() == ()
    assert await history.kept() is None


async def test_a_fault_costs_nothing_that_was_known() -> None:
    reader, store = FakeBacking(change(5)), FakeChangeStore()
    await all_of(history_of(reader, store), 713)
    reader.log_fault = NodeUnreachable()
    with pytest.raises(NodeUnreachable):
        await all_of(history_of(reader, store), 714)

    kept = await history_of(reader, store).kept()

    assert kept is not None
    assert numbers(kept) == [5]


def reported(*networks: str) -> Reported:
    day = datetime(2026, 10, 12, tzinfo=UTC).date()
    return Reported("what", "said", "source", Confidence.SEEN, day, networks=networks)


def told_on(network: Network, *said: Reported) -> tuple[Reported, ...]:
    return BackingService(FakeBacking(), FakeChangeStore(), network, (), said).reported


def test_what_was_said_of_another_network_or_of_a_real_one_is_not_shown_on_the_demo() -> None:
    everywhere, elsewhere = reported(), reported("elsewhere")
    live = replace(NETWORK, is_demo=False)
    assert told_on(live, everywhere, elsewhere) == (everywhere,)
    assert told_on(replace(NETWORK, is_demo=True), everywhere) == ()
    fork = replace(NETWORK, is_demo=True, fork_of="node.example")
    assert told_on(fork, everywhere) == (everywhere,)
