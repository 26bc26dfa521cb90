"""The list of changes: read once, then only what came since."""

import pytest

from gaib_wallet.domain.changes import Change, ChangeKind
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.backing import (
    MOST_CHANGES,
    MOST_PAGES,
    SETTLED_AFTER,
    BackingService,
)
from tests.builders import NETWORK
from tests.deals import AT, FakeBacking


def change(number: int, log_index: int = 0) -> Change:
    return Change(BlockStamp(number, AT.mined_at), log_index, ChangeKind.RESERVES, "reserve")


def head(number: int) -> BlockStamp:
    return BlockStamp(number, AT.mined_at)


def numbers(changes: tuple[Change, ...]) -> list[int]:
    return [one.at.number for one in changes]


async def test_all_changes_since_the_launch_are_listed_newest_first() -> None:
    reader = FakeBacking(change(5), change(300), change(700), span=256)

    log = await BackingService(reader, NETWORK, ()).changes(head(713))

    assert numbers(log.changes) == [700, 300, 5]
    assert (log.first, log.last, log.is_complete) == (NETWORK.launch_block, 713, True)


async def test_changes_of_one_block_keep_their_order_backwards() -> None:
    reader = FakeBacking(change(5, 1), change(5, 2))

    log = await BackingService(reader, NETWORK, ()).changes(head(713))

    assert [one.log_index for one in log.changes] == [2, 1]


async def test_only_what_came_since_is_read_again_and_what_can_be_taken_back() -> None:
    reader = FakeBacking(change(5), change(700))
    service = BackingService(reader, NETWORK, ())
    await service.changes(head(713))
    reader.changed = [change(710), change(720)]  # block 700 was replaced

    log = await service.changes(head(725))

    assert reader.pages[-1] == (713 - SETTLED_AFTER + 1, 725)
    assert numbers(log.changes) == [720, 710, 5]
    assert log.is_complete


async def test_a_chain_that_went_back_is_read_from_its_beginning() -> None:
    reader = FakeBacking(change(5), change(700))
    service = BackingService(reader, NETWORK, ())
    await service.changes(head(713))
    reader.changed = [change(6)]

    log = await service.changes(head(100))

    assert numbers(log.changes) == [6]
    assert reader.pages[-1] == (NETWORK.launch_block, 100)


async def test_a_long_history_is_not_read_to_its_end() -> None:
    reader = FakeBacking(*(change(number) for number in range(1, 1_000, 10)), span=10)

    log = await BackingService(reader, NETWORK, ()).changes(head(1_000))

    assert len(reader.pages) == MOST_PAGES
    assert log.first == 1_000 - 10 * MOST_PAGES + 1
    assert not log.is_complete


async def test_what_lies_behind_a_gap_is_no_longer_listed() -> None:
    reader = FakeBacking(change(90), span=10)
    service = BackingService(reader, NETWORK, ())
    await service.changes(head(100))

    log = await service.changes(head(10_000))

    assert log.changes == ()
    assert log.first == 10_000 - 10 * MOST_PAGES + 1
    assert not log.is_complete


async def test_only_the_newest_of_very_many_are_kept() -> None:
    many = [change(number) for number in range(1, MOST_CHANGES + 2)]

    log = await BackingService(FakeBacking(*many), NETWORK, ()).changes(head(500))

    assert len(log.changes) == MOST_CHANGES
    assert not log.is_complete


async def test_a_fault_costs_nothing_that_was_known() -> None:
    reader = FakeBacking(change(5))
    service = BackingService(reader, NETWORK, ())
    await service.changes(head(713))
    reader.log_fault = NodeUnreachable()
    with pytest.raises(NodeUnreachable):
        await service.changes(head(714))
    reader.log_fault = None

    assert numbers((await service.changes(head(715))).changes) == [5]
