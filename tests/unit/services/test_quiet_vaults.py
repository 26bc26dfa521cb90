"""The vault stands still while an account's other tokens move, or nothing does."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from gaib_wallet.domain.statements import Period
from gaib_wallet.services.yields import Progress, YieldFacts, YieldService
from tests.builders import ACCOUNT
from tests.purses import SPARE, SPARE_ADDRESS
from tests.statement_world import NETWORK_OF_STORY, StatementWorld
from tests.vault import ONE, OWN


@pytest.fixture
def world(tmp_path: Path) -> StatementWorld:
    return StatementWorld(tmp_path)


def _unheard(_: Progress) -> None: ...


async def _read(world: StatementWorld) -> YieldFacts:
    return await world.yields.sync(ACCOUNT, _unheard)


def _soon(world: StatementWorld) -> None:
    """The next block, some seconds later."""
    story = world.story
    story.block += 1
    story.now += timedelta(seconds=12)
    story.times[story.block] = int(story.now.timestamp())


@pytest.mark.requirement("A2")
async def test_aid_that_the_queue_paid_is_no_longer_owed_in_the_next_block(
    world: StatementWorld,
) -> None:
    before = await _read(world)
    now = world.story.now
    world.story.pay(300 * ONE, OWN)
    world.story.now = now
    _soon(world)

    after = await _read(world)

    assert before.position
    assert after.position
    assert before.position.queued - after.position.queued == 300 * ONE


async def test_a_statement_reaches_the_final_block_where_nothing_moved(
    world: StatementWorld,
) -> None:
    await _read(world)
    for _ in range(4):
        _soon(world)
    span = await world.service.span(ACCOUNT)
    today = span.final.stamp.mined_at.date()

    made = await world.made(Period(date(2026, 1, 1), today))

    assert made.closing.block.number == span.final.number


@pytest.mark.requirement("A3")
async def test_costs_that_came_from_an_own_account_stay_known_block_after_block(
    world: StatementWorld,
) -> None:
    own = (ACCOUNT, SPARE_ADDRESS)
    yields = YieldService(world.reader, world.store, NETWORK_OF_STORY, lambda: 0, lambda: own)
    await yields.sync(SPARE_ADDRESS, _unheard)
    known = (await yields.sync(ACCOUNT, _unheard)).position
    world.story.deposit(5 * ONE)
    world.story.wait(1)

    later = (await yields.sync(ACCOUNT, _unheard)).position

    assert known
    assert later
    # A stranger gave 40; what the account gave away since the gift took none of it.
    assert known.unpriced == later.unpriced == 40 * ONE
    assert known.fifo.cost == later.fifo.cost


@pytest.mark.requirement("A3")
async def test_what_came_after_the_other_account_was_read_has_no_cost_until_it_is_read_again(
    world: StatementWorld,
) -> None:
    own = (ACCOUNT, SPARE_ADDRESS)
    yields = YieldService(world.reader, world.store, NETWORK_OF_STORY, lambda: 0, lambda: own)
    await yields.sync(SPARE_ADDRESS, _unheard)
    world.story.hand_over(100 * ONE, SPARE, shares=True)
    for _ in range(3):
        world.story.wait(1)

    unread = (await yields.sync(ACCOUNT, _unheard)).position
    await yields.sync(SPARE_ADDRESS, _unheard)
    read = (await yields.sync(ACCOUNT, _unheard)).position

    assert unread
    assert read
    assert unread.unpriced - read.unpriced == 100 * ONE
